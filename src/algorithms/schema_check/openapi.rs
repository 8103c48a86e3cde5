//! Finds the schema of the request that runs a task in the task's OpenAPI document.

use super::{message, path, Fault, Unchecked};
use jsonschema::Draft;
use serde_json::{Map, Value};

/// Path of the operation that runs a task, unless service_config.path names another.
const EXECUTE: &str = "/execute";
/// References in a row that are followed to one place.
const MAX_HOPS: usize = 16;
/// Names that a reason lists.
const LISTED: usize = 20;
/// Characters of each of these names.
const LISTED_NAME: usize = 60;

/// The version of JSON Schema that the document's OpenAPI version prescribes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Dialect {
    /// OpenAPI 3.0: JSON Schema draft 4 (Wright 00), less some keywords, and `nullable`.
    Draft4,
    /// OpenAPI 3.1 and later: draft 2020-12. `jsonSchemaDialect` is ignored.
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

/// The request that runs the task.
#[derive(Debug, PartialEq)]
pub struct Request {
    pub dialect: Dialect,
    /// The path whose POST it is.
    pub path: String,
    pub pointer: String,
}

/// Result of the search for the request that runs the task.
#[derive(Debug, PartialEq)]
pub enum Described {
    /// No request is described, or its JSON body has no schema.
    Nothing,
    Request(Request),
    /// A request is described, but parameters can't be checked with it.
    Unchecked(Unchecked),
}

/// Body of a POST.
enum Body {
    None,
    /// A JSON body, with the JSON pointer of its schema if it has one.
    Json(Option<String>),
    /// Media types none of which is JSON.
    Other(Vec<String>),
    /// Equally specific JSON media types with different schemas.
    Ambiguous(Vec<String>),
}

/// Finds the JSON body of the POST of the path `named` (service_config.path); without that path, of
/// `/execute`; without that too, of the only path that has one. Parts of the document that the
/// request's schema doesn't refer to may be broken or lie elsewhere.
pub fn described_request(document: &Value, named: Option<&str>) -> Result<Described, Fault> {
    let Some(root) = document.as_object() else {
        return Err(expected("an object", document, ""));
    };
    if root.is_empty() {
        return Ok(Described::Nothing);
    }
    let dialect = match root.get("openapi").and_then(Value::as_str) {
        Some(version) if version == "3.0" || version.starts_with("3.0.") => Dialect::Draft4,
        Some(version) if version.starts_with("3.") => Dialect::Draft202012,
        _ => return Err(Fault::at("/openapi", "must be an OpenAPI version 3.x")),
    };
    let Some(paths) = root.get("paths") else {
        return Ok(Described::Nothing);
    };
    let Some(paths) = paths.as_object() else {
        return Err(expected("an object", paths, "/paths"));
    };
    if let Some(key) = named
        .or(Some(EXECUTE))
        .filter(|key| paths.contains_key(*key))
    {
        if let Some((post, at)) = step(document, &path::child("/paths", key), "post")? {
            return Ok(of_body(body(document, post, &at)?, dialect, key));
        }
    }
    // Each path with a POST, and its body.
    let posts: Vec<(&str, Result<Body, Fault>)> = paths
        .keys()
        .filter_map(|key| {
            let found = step(document, &path::child("/paths", key), "post");
            let (post, at) = found.ok().flatten()?;
            Some((key.as_str(), body(document, post, &at)))
        })
        .collect();
    if let Some(named) = named {
        return Ok(Described::Unchecked(Unchecked {
            reason: format!(
                "service_config.path names {}, which has no POST in interface_spec",
                listed([named])
            ),
            hint: match posts.as_slice() {
                [] => "describe its POST in interface_spec, or leave service_config.path out"
                    .to_owned(),
                _ => format!(
                    "name a path that has one: {}",
                    listed(posts.iter().map(|(key, _)| *key))
                ),
            },
        }));
    }
    choose(posts, dialect)
}

/// Chooses the POST if neither the task nor `/execute` determines it.
fn choose(posts: Vec<(&str, Result<Body, Fault>)>, dialect: Dialect) -> Result<Described, Fault> {
    let is_json =
        |body: &Result<Body, Fault>| matches!(body, Ok(Body::Json(_) | Body::Ambiguous(_)));
    let json: Vec<&str> = posts
        .iter()
        .filter(|post| is_json(&post.1))
        .map(|post| post.0)
        .collect();
    if json.len() > 1 {
        return Ok(Described::Unchecked(Unchecked {
            reason: format!(
                "interface_spec describes {} requests with a JSON body: {}",
                json.len(),
                listed(json)
            ),
            hint: "name the path of the one that runs the task in service_config.path".to_owned(),
        }));
    }
    // Prefer a JSON body, then another body, then a body that can't be found.
    let place = |(_, body): &(&str, Result<Body, Fault>)| match body {
        Ok(Body::Json(_) | Body::Ambiguous(_)) => 0,
        Ok(Body::Other(_)) => 1,
        Err(_) => 2,
        Ok(Body::None) => 3,
    };
    match posts.into_iter().min_by_key(place) {
        Some((key, body)) => Ok(of_body(body?, dialect, key)),
        None => Ok(Described::Nothing),
    }
}

fn of_body(body: Body, dialect: Dialect, key: &str) -> Described {
    let unchecked = |what: &str, media: Vec<String>| {
        Described::Unchecked(Unchecked {
            reason: format!(
                "the body of POST {} in interface_spec {what}: {}",
                listed([key]),
                listed(media.iter().map(String::as_str))
            ),
            hint: "describe one JSON body (application/json), or name another path in service_config.path"
                .to_owned(),
        })
    };
    match body {
        Body::None | Body::Json(None) => Described::Nothing,
        Body::Json(Some(pointer)) => Described::Request(Request {
            dialect,
            path: key.to_owned(),
            pointer,
        }),
        Body::Other(media) => unchecked("is not JSON", media),
        Body::Ambiguous(media) => {
            unchecked("has several JSON media types with different schemas", media)
        }
    }
}

/// The reason for a request to whose schema no object conforms.
pub fn no_object(request: &Request) -> Unchecked {
    Unchecked {
        reason: format!(
            "by its schema the body of POST {} in interface_spec can't be an object",
            listed([request.path.as_str()])
        ),
        hint: "parameters are an object: describe the body as one, or name another path in service_config.path"
            .to_owned(),
    }
}

/// Lists names in quotes; those beyond LISTED are only counted.
fn listed<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    let names: Vec<&str> = names.into_iter().collect();
    let shown = names.iter().take(LISTED);
    let shown = shown.map(|name| Value::from(path::shorten(name, LISTED_NAME)).to_string());
    let mut list = shown.collect::<Vec<_>>().join(", ");
    if names.len() > LISTED {
        list.push_str(&format!(" and {} more", names.len() - LISTED));
    }
    list
}

fn body(document: &Value, post: &Value, at: &str) -> Result<Body, Fault> {
    if !post.is_object() {
        return Err(expected("an object", post, at));
    }
    let Some((_, at)) = step(document, at, "requestBody")? else {
        return Ok(Body::None);
    };
    let Some((content, at)) = step(document, &at, "content")? else {
        return Ok(Body::None);
    };
    match content.as_object() {
        Some(content) if content.is_empty() => Ok(Body::None),
        Some(content) => body_of_content(content, &at),
        None => Err(expected("an object", content, &at)),
    }
}

fn body_of_content(content: &Map<String, Value>, at: &str) -> Result<Body, Fault> {
    let specific = content.keys().filter_map(|media| specificity(media)).min();
    let Some(specific) = specific else {
        return Ok(Body::Other(content.keys().cloned().collect()));
    };
    let mut found = content
        .iter()
        .filter(|(media, _)| specificity(media) == Some(specific));
    let mut schemas = Vec::new();
    for (media, described) in found.by_ref() {
        let at = path::child(at, media);
        let Some(members) = described.as_object() else {
            return Err(expected("an object", described, &at));
        };
        schemas.push((media, members.get("schema"), at));
    }
    let (_, schema, at) = &schemas[0];
    if schemas.iter().any(|(_, other, _)| other != schema) {
        return Ok(Body::Ambiguous(
            schemas.iter().map(|(media, ..)| (*media).clone()).collect(),
        ));
    }
    Ok(Body::Json(schema.map(|_| path::child(at, "schema"))))
}

/// Ranks how specifically a media type or media range names JSON: the lowest rank is the most
/// specific. `None` if it doesn't name JSON. `application/json` precedes the same with parameters.
fn specificity(media: &str) -> Option<(u8, bool)> {
    let (essence, parameters) = match media.split_once(';') {
        Some((essence, _)) => (essence, true),
        None => (media, false),
    };
    let essence = essence.trim().to_ascii_lowercase();
    let rank = match essence.as_str() {
        "application/json" => 0,
        "text/json" => 1,
        "application/*" => 4,
        "*/*" | "*" => 5,
        other if !other.ends_with("+json") => return None,
        other if other.contains('*') => 3,
        _ => 2,
    };
    Some((rank, parameters))
}

/// Returns the member `key` of the object at `pointer`, and its pointer. Follows references.
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

/// Returns the pointer of the place in the document that a reference at `at` names.
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

    fn found(document: &Value, named: Option<&str>) -> String {
        match described_request(document, named) {
            Ok(Described::Nothing) => "nothing".to_owned(),
            Ok(Described::Request(request)) => request.pointer,
            Ok(Described::Unchecked(unchecked)) => unchecked.reason,
            Err(fault) => format!("{}: {}", fault.path, fault.message),
        }
    }

    fn found_in(paths: Value, named: Option<&str>) -> String {
        found(&json!({"openapi": "3.0.3", "paths": paths}), named)
    }

    fn post(media: &str) -> Value {
        json!({"post": {"requestBody": {"content": {media: {"schema": {}}}}}})
    }

    #[test]
    fn the_path_that_is_named_comes_first_and_then_execute() {
        let paths = json!({"/a": post("application/json"), "/execute": post("application/json"), "/c": {"get": {}}});
        let schema = |path: &str| {
            format!("/paths/~1{path}/post/requestBody/content/application~1json/schema")
        };
        assert_eq!(found_in(paths.clone(), None), schema("execute"));
        assert_eq!(found_in(paths.clone(), Some("/a")), schema("a"));
        for other in ["/b", "/c"] {
            assert_eq!(
                found_in(paths.clone(), Some(other)),
                format!(
                    "service_config.path names \"{other}\", which has no POST in interface_spec"
                )
            );
        }
    }

    #[test]
    fn else_there_must_be_one_post_with_a_json_body() {
        let only =
            json!({"/a": {"get": {}}, "/b": post("text/plain"), "/c": post("application/json")});
        assert_eq!(
            found_in(only.clone(), None),
            "/paths/~1c/post/requestBody/content/application~1json/schema"
        );
        let mut several = only;
        several["/d"] = post("*/*");
        assert_eq!(
            found_in(several, None),
            "interface_spec describes 2 requests with a JSON body: \"/c\", \"/d\""
        );
        let many: Map<String, Value> = (0..100)
            .map(|n| (format!("/{n:02}"), post("application/json")))
            .collect();
        let reason = found_in(Value::Object(many), None);
        assert!(reason.ends_with("\"/18\", \"/19\" and 80 more"), "{reason}");
    }

    #[test]
    fn no_request_is_nothing() {
        for paths in [
            json!({}),
            json!({"/execute": {}}),
            json!({"/execute": {"post": {}}, "/other": post("application/json")}),
            json!({"/other": {"post": {"requestBody": {"content": {}}}}}),
            json!({"/other": {"post": {"requestBody": {"content": {"application/json": {}}}}}}),
            json!({"/info": {"$ref": "https://example.org/info.yaml"}, "/tools": {"get": {}}}),
        ] {
            assert_eq!(found_in(paths, None), "nothing");
        }
        assert_eq!(found(&json!({}), Some("/run")), "nothing");
        assert_eq!(found(&json!({"openapi": "3.1.0"}), Some("/run")), "nothing");
        // A task that names a path means its parameters to be checked, so a missing POST is
        // reported.
        assert_eq!(
            found_in(json!({"/a": {"get": {}}}), Some("/run")),
            "service_config.path names \"/run\", which has no POST in interface_spec"
        );
    }

    #[test]
    fn the_most_specific_json_body_counts() {
        let pick = |types: &[&str]| {
            let content: Map<String, Value> = types
                .iter()
                .map(|media| ((*media).to_owned(), json!({"schema": {"title": media}})))
                .collect();
            let paths = json!({"/execute": {"post": {"requestBody": {"content": content}}}});
            let found = found_in(paths, None);
            let place = found.strip_prefix("/paths/~1execute/post/requestBody/content/");
            place.map_or(found.clone(), |media| {
                path::unescape(media.trim_end_matches("/schema"))
            })
        };
        for types in [
            &["application/json", "application/a+json", "*/*"][..],
            &[
                "Application/JSON; charset=utf-8",
                "application/vnd.api+json",
            ],
            &["application/json", "application/json; charset=utf-8"],
            &["application/problem+json", "application/*+json"],
            &["application/*+json", "application/*"],
            &["application/*", "*/*"],
            &["*/*;q=0.8", "text/plain", "application/x-ndjson"],
        ] {
            assert_eq!(pick(types), types[0]);
        }
        assert_eq!(
            pick(&["text/plain", "application/xml"]),
            "the body of POST \"/execute\" in interface_spec is not JSON: \"application/xml\", \"text/plain\""
        );
        let both = pick(&["application/a+json", "application/b+json"]);
        assert!(
            both.contains("several JSON media types with different schemas"),
            "{both}"
        );
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
            found(&document, None),
            "/x-bodies/0/content/application~1json/schema"
        );
    }

    #[test]
    fn other_paths_may_be_elsewhere_or_broken() {
        let mut paths = json!({
            "/a": {"$ref": "https://example.org/a.yaml"}, "/b": {"$ref": "#/nowhere"}, "/c": 5, "/d": {"post": 5},
            "/e": {"post": {"requestBody": {"$ref": "other.yaml#/body"}}}
        });
        assert_eq!(
            found_in(paths.clone(), Some("/a")),
            "paths[\"/a\"].$ref: must stay in the document, nothing is fetched: \"https://example.org/a.yaml\""
        );
        paths["/run"] = post("application/json");
        assert_eq!(
            found_in(paths, None),
            "/paths/~1run/post/requestBody/content/application~1json/schema"
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
            (
                json!({"openapi": "3.0.3", "paths": {"/run": {"post": {"requestBody": {"$ref": "b.yaml"}}}}}),
                "paths[\"/run\"].post.requestBody.$ref: must stay in the document, nothing is fetched: \"b.yaml\"",
            ),
        ] {
            assert_eq!(found(&document, None), text);
        }
    }
}
