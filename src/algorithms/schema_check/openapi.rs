//! Finds the request's schema in an OpenAPI document.

use super::{message, path, Fault};
use jsonschema::Draft;
use serde_json::Value;

/// The operation that runs a task.
const EXECUTE: &str = "/execute";
/// References in a row that lead to one thing.
const MAX_HOPS: usize = 16;

/// What the document's version says about its schemas.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Dialect {
    /// OpenAPI 3.0: JSON Schema draft 4 (Wright 00), less some keywords, and `nullable`.
    Draft4,
    /// OpenAPI 3.1 and later: draft 2020-12. Another `jsonSchemaDialect` is not honoured.
    Draft202012,
}

impl Dialect {
    pub fn draft(self) -> Draft {
        match self {
            Dialect::Draft4 => Draft::Draft4,
            Dialect::Draft202012 => Draft::Draft202012,
        }
    }
}

/// Where the request's schema is.
#[derive(Debug, PartialEq)]
pub struct Request {
    pub dialect: Dialect,
    pub pointer: String,
}

/// The JSON body of the POST of `/execute`, or of the first path that has one where there is no
/// such operation. Nothing where the document describes no request.
pub fn request_schema(document: &Value) -> Result<Option<Request>, Fault> {
    let Some(root) = document.as_object() else {
        return Err(expected("an object", document, ""));
    };
    if root.is_empty() {
        return Ok(None);
    }
    let dialect = match root.get("openapi").and_then(Value::as_str) {
        Some(version) if version == "3.0" || version.starts_with("3.0.") => Dialect::Draft4,
        Some(version) if version.starts_with("3.") => Dialect::Draft202012,
        _ => return Err(Fault::at("/openapi", "must be an OpenAPI version 3.x")),
    };
    let Some(paths) = root.get("paths") else {
        return Ok(None);
    };
    let Some(paths) = paths.as_object() else {
        return Err(expected("an object", paths, "/paths"));
    };
    let others = paths.keys().map(String::as_str).filter(|k| *k != EXECUTE);
    for key in paths
        .contains_key(EXECUTE)
        .then_some(EXECUTE)
        .into_iter()
        .chain(others)
    {
        let Some((post, at)) = step(document, &path::child("/paths", key), "post")? else {
            continue;
        };
        let body = body_schema(document, post, &at)?;
        if body.is_some() || key == EXECUTE {
            return Ok(body.map(|pointer| Request { dialect, pointer }));
        }
    }
    Ok(None)
}

fn body_schema(document: &Value, post: &Value, at: &str) -> Result<Option<String>, Fault> {
    if !post.is_object() {
        return Err(expected("an object", post, at));
    }
    let Some((_, at)) = step(document, at, "requestBody")? else {
        return Ok(None);
    };
    let Some((content, at)) = step(document, &at, "content")? else {
        return Ok(None);
    };
    let Some(content) = content.as_object() else {
        return Err(expected("an object", content, &at));
    };
    let json = |media: &&String| {
        let essence = media.split(';').next().unwrap_or_default().trim();
        essence.eq_ignore_ascii_case("application/json")
    };
    let Some(media) = content.keys().find(json) else {
        return Ok(None);
    };
    let at = path::child(&at, media);
    let media = &content[media];
    match media.as_object() {
        Some(media) => Ok(media
            .contains_key("schema")
            .then(|| path::child(&at, "schema"))),
        None => Err(expected("an object", media, &at)),
    }
}

/// The member `key` of what stands at `pointer` or is referred to from there, and its place.
fn step<'a>(
    document: &'a Value,
    pointer: &str,
    key: &str,
) -> Result<Option<(&'a Value, String)>, Fault> {
    let mut at = pointer.to_owned();
    for _ in 0..MAX_HOPS {
        let Some(value) = document.pointer(&at) else {
            return Err(Fault::at(pointer, "refers to a place that isn't there"));
        };
        let Some(object) = value.as_object() else {
            return Err(expected("an object", value, &at));
        };
        let Some(reference) = object.get("$ref") else {
            let found = object.get(key).map(|value| (value, path::child(&at, key)));
            return Ok(found);
        };
        at = local(reference, &at)?;
    }
    Err(Fault::at(pointer, "refers to itself"))
}

/// The place in the document that a reference at `at` names.
pub fn local(reference: &Value, at: &str) -> Result<String, Fault> {
    let at = path::child(at, "$ref");
    let Some(text) = reference.as_str() else {
        return Err(expected("a string", reference, &at));
    };
    let refusal = |why: &str| Fault::at(&at, format!("{why}: {}", message::found(reference)));
    let Some(fragment) = text.strip_prefix('#') else {
        return Err(refusal("must stay in the document, nothing is fetched"));
    };
    match path::of_fragment(fragment) {
        Some(pointer) if pointer.starts_with('/') => Ok(pointer),
        _ => Err(refusal(
            "must name a place as in \"#/components/schemas/Name\"",
        )),
    }
}

fn expected(what: &str, value: &Value, at: &str) -> Fault {
    Fault::at(at, format!("must be {what}, not {}", message::found(value)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn pointer_in(document: Value) -> Option<String> {
        request_schema(&document).unwrap().map(|r| r.pointer)
    }

    fn fault_in(document: Value) -> String {
        let fault = request_schema(&document).unwrap_err();
        format!("{}: {}", fault.path, fault.message)
    }

    fn post(media: &str) -> Value {
        json!({"post": {"requestBody": {"content": {media: {"schema": {}}}}}})
    }

    #[test]
    fn execute_comes_first() {
        let paths = json!({"/a": post("application/json"), "/execute": post("application/json")});
        assert_eq!(
            pointer_in(json!({"openapi": "3.0.3", "paths": paths})).unwrap(),
            "/paths/~1execute/post/requestBody/content/application~1json/schema"
        );
        let paths = json!({
            "/a": {"get": {}}, "/b": post("text/plain"), "/c": post("Application/JSON; charset=utf-8")
        });
        assert_eq!(
            pointer_in(json!({"openapi": "3.1.0", "paths": paths})).unwrap(),
            "/paths/~1c/post/requestBody/content/Application~1JSON; charset=utf-8/schema"
        );
    }

    #[test]
    fn no_request_is_nothing() {
        for paths in [
            json!({}),
            json!({"/execute": {}}),
            json!({"/execute": {"post": {}}, "/other": post("application/json")}),
            json!({"/execute": post("text/plain")}),
        ] {
            assert_eq!(
                pointer_in(json!({"openapi": "3.0.0", "paths": paths})),
                None
            );
        }
        assert_eq!(pointer_in(json!({})), None);
        assert_eq!(pointer_in(json!({"openapi": "3.1.0"})), None);
    }

    #[test]
    fn bodies_and_path_items_can_be_referred_to() {
        let document = json!({
            "openapi": "3.1.0",
            "paths": {"/execute": {"$ref": "#/components/pathItems/Run"}},
            "components": {
                "pathItems": {"Run": {"post": {"requestBody": {"$ref": "#/components/requestBodies/B"}}}},
                "requestBodies": {"B": {"$ref": "#/x-bodies/0"}}
            },
            "x-bodies": [{"content": {"application/json": {"schema": true}}}]
        });
        assert_eq!(
            pointer_in(document).unwrap(),
            "/x-bodies/0/content/application~1json/schema"
        );
    }

    #[test]
    fn what_cannot_be_used_is_named() {
        let with_body = |body: Value| {
            json!({"openapi": "3.0.3", "paths": {"/execute": {"post": {"requestBody": body}}},
                   "components": {"requestBodies": {"A": {"$ref": "#/components/requestBodies/A"}}}})
        };
        for (document, text) in [
            (json!([]), ": must be an object, not an array"),
            (
                json!({"swagger": "2.0"}),
                "openapi: must be an OpenAPI version 3.x",
            ),
            (
                json!({"openapi": "3.0.3", "paths": 5}),
                "paths: must be an object, not 5",
            ),
            (
                json!({"openapi": "3.0.3", "paths": {"/execute": {"post": []}}}),
                "paths[\"/execute\"].post: must be an object, not an array",
            ),
            (
                with_body(json!({"$ref": "https://example.org/b.json"})),
                "paths[\"/execute\"].post.requestBody.$ref: must stay in the document, \
                 nothing is fetched: \"https://example.org/b.json\"",
            ),
            (
                with_body(json!({"$ref": "#/components/requestBodies/None"})),
                "paths[\"/execute\"].post.requestBody: refers to a place that isn't there",
            ),
            (
                with_body(json!({"$ref": "#/components/requestBodies/A"})),
                "paths[\"/execute\"].post.requestBody: refers to itself",
            ),
        ] {
            assert_eq!(fault_in(document), text);
        }
    }
}
