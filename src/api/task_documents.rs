//! Checks the names and documents of a task: metadata, interface_spec and service_config.

use super::arguments::fault_of_name;
use crate::algorithms::faults::{abbreviated, kind, Faults};
use crate::algorithms::json_size;
use crate::algorithms::keys::{self, Keys};
use crate::algorithms::schema_check::{self, Unchecked, Usable, Watch};
use crate::memory;
use serde_json::Value;
use std::collections::HashMap;

const KEYS: Keys = Keys {
    known: &[
        "task_id",
        "version",
        "metadata",
        "interface_spec",
        "service_config",
        "is_system",
        "is_active",
    ],
    derived: &["org_id", "task_definition_id", "created_by", "created_at", "updated_at"],
    aliases: &[
        ("id", "task_id"),
        ("name", "task_id"),
        ("task", "task_id"),
        ("taskname", "task_id"),
        ("meta", "metadata"),
        ("interface", "interface_spec"),
        ("openapi", "interface_spec"),
        ("spec", "interface_spec"),
        ("config", "service_config"),
        ("service", "service_config"),
        ("active", "is_active"),
        ("system", "is_system"),
    ],
    hint: "The keys of a task are task_id, version, metadata, interface_spec, service_config, is_system and \
           is_active. Anything else goes under metadata.",
};

/// Keys of metadata that the registry reads.
const METADATA_KEYS: [&str; 4] = ["title", "description", "category", "tags"];

pub fn check_names(task_id: &str, version: &str, path: &str, faults: &mut Faults) {
    if let Some(fault) = fault_of_name(task_id, 100) {
        faults.add(&within(path, "task_id"), fault);
    }
    if let Some(fault) = fault_of_name(version, 50) {
        faults.add(&within(path, "version"), fault);
    }
}

/// Checks metadata {title, description, category, tags[], …}; every key is optional.
pub fn check_metadata(metadata: &Value, path: &str, faults: &mut Faults) {
    let Some(metadata) = metadata.as_object() else {
        faults.must_be(path, "a JSON object", metadata);
        return;
    };
    for key in ["title", "description", "category"] {
        match metadata.get(key) {
            None | Some(Value::Null | Value::String(_)) => {}
            Some(other) => faults.must_be(&within(path, key), "a string", other),
        }
    }
    match metadata.get("tags") {
        None | Some(Value::Null) => {}
        Some(Value::Array(tags)) => {
            for (i, tag) in tags.iter().enumerate().filter(|(_, tag)| !tag.is_string()) {
                faults.must_be(&format!("{}[{i}]", within(path, "tags")), "a string", tag);
            }
        }
        Some(other) => faults.must_be(&within(path, "tags"), "an array of strings", other),
    }
}

/// Adds a warning for each key of metadata that looks like a misspelt known key. That is no fault,
/// because metadata may have any key.
pub fn check_metadata_keys(metadata: &Value, path: &str, warnings: &mut Faults) {
    let Some(metadata) = metadata.as_object() else {
        return;
    };
    for key in metadata.keys() {
        if let Some(known) = keys::nearly(key, &METADATA_KEYS) {
            let what = format!("has a key \"{key}\", which probably means \"{known}\"");
            warnings.add(path, what);
        }
    }
}

/// Checks interface_spec: an OpenAPI 3 document, or an empty object for a task without a described
/// interface. Returns the reason if parameters can't be checked with a document that is valid.
pub fn check_interface_spec(
    document: &Value,
    service_config: &Value,
    path: &str,
    watch: Watch,
    faults: &mut Faults,
) -> Option<Unchecked> {
    let named = service_config.get("path").and_then(Value::as_str);
    check_interface(document, named, path, &mut Usable::default(), watch, faults)
}

/// Checks service_config {path?, …}: `path` is the path of the request in interface_spec.
pub fn check_service_config(service_config: &Value, path: &str, faults: &mut Faults) {
    if !service_config.is_object() {
        faults.must_be(path, "a JSON object", service_config);
    }
    if let Some(named) = service_config
        .get("path")
        .filter(|named| !named.is_string() && !named.is_null())
    {
        let message = format!("must be a path of interface_spec, not {}", kind(named));
        faults.add(&within(path, "path"), message);
    }
}

fn check_interface(
    document: &Value,
    named: Option<&str>,
    path: &str,
    usable: &mut Usable,
    watch: Watch,
    faults: &mut Faults,
) -> Option<Unchecked> {
    let Some(spec) = document.as_object() else {
        faults.must_be(path, "a JSON object", document);
        return None;
    };
    if spec.is_empty() {
        return None;
    }
    let mut is_openapi = false;
    match spec.get("openapi") {
        Some(Value::String(version)) if version.starts_with("3.") => is_openapi = true,
        Some(other) => faults.add(
            &within(path, "openapi"),
            format!("must be an OpenAPI version 3.x, not {}", brief(other)),
        ),
        None => faults.add(
            &within(path, "openapi"),
            "is missing: the document must be OpenAPI 3.x",
        ),
    }
    for key in ["info", "paths", "components"] {
        if let Some(value) = spec.get(key).filter(|value| !value.is_object()) {
            faults.must_be(&within(path, key), "an object", value);
            is_openapi = false;
        }
    }
    // Compile the interface, so that one that can't be compiled is refused now.
    if !is_openapi {
        return None;
    }
    room_to_compile(document);
    match schema_check::check_interface(document, named, usable, watch) {
        Ok(unchecked) => unchecked,
        Err(fault) => {
            faults.add(&within(path, &fault.path), fault.message);
            None
        }
    }
}

/// Makes sure that there is memory for the largest parts of an interface, such as the values of an
/// enum, in its two translated schemas and in the validator of each. Memory for many small parts is
/// checked while they are compiled.
pub fn room_to_compile(spec: &Value) {
    memory::room(json_size::bytes_of(spec).saturating_mul(6));
}

/// Checks the array that import_tasks takes, and returns its length. Adds to `unchecked` the tasks
/// whose parameters can't be checked, with the reasons, and to `warnings` keys of metadata that
/// look misspelt.
pub fn check_import(
    tasks: &Value,
    watch: Watch,
    faults: &mut Faults,
    unchecked: &mut Faults,
    warnings: &mut Faults,
) -> i64 {
    let Some(tasks) = tasks.as_array() else {
        faults.must_be("tasks", "an array of objects", tasks);
        return 0;
    };
    // Allocate no memory for all tasks in advance: most of them may be faulty.
    let mut seen = HashMap::new();
    let mut usable = Usable::default();
    for (i, task) in tasks.iter().enumerate() {
        watch();
        let path = format!("tasks[{i}]");
        let Some(task) = task.as_object() else {
            faults.must_be(&path, "an object", task);
            continue;
        };
        KEYS.check(task, &path, "", faults);
        let (task_id, version) = (
            string(task, "task_id", &path, faults),
            string(task, "version", &path, faults),
        );
        if let (Some(task_id), Some(version)) = (task_id, version) {
            check_names(task_id, version, &path, faults);
            if let Some(first) = seen.insert((task_id, version), i) {
                faults.add(
                    &path,
                    format!(
                        "is task \"{}\" version \"{}\" again, after tasks[{first}]",
                        abbreviated(task_id),
                        abbreviated(version)
                    ),
                );
            }
        }
        if let Some(metadata) = task.get("metadata") {
            let path = within(&path, "metadata");
            check_metadata(metadata, &path, faults);
            check_metadata_keys(metadata, &path, warnings);
        }
        if let Some(spec) = task.get("interface_spec") {
            let named = task
                .get("service_config")
                .and_then(|config| config.get("path")?.as_str());
            let at = within(&path, "interface_spec");
            if let Some(why) = check_interface(spec, named, &at, &mut usable, watch, faults) {
                unchecked.add(&path, why.reason);
            }
        }
        if let Some(service_config) = task.get("service_config") {
            check_service_config(service_config, &within(&path, "service_config"), faults);
        }
        expect_kind(
            task,
            "is_system",
            &path,
            Value::is_boolean,
            "true or false",
            faults,
        );
        expect_kind(
            task,
            "is_active",
            &path,
            Value::is_boolean,
            "true or false",
            faults,
        );
    }
    i64::try_from(tasks.len()).unwrap_or(i64::MAX)
}

type Object = serde_json::Map<String, Value>;

/// Reads a required string.
pub fn string<'a>(
    object: &'a Object,
    key: &str,
    path: &str,
    faults: &mut Faults,
) -> Option<&'a str> {
    match object.get(key) {
        Some(Value::String(text)) => Some(text),
        Some(other) => {
            faults.must_be(&within(path, key), "a string", other);
            None
        }
        None => {
            faults.add(&within(path, key), "is missing");
            None
        }
    }
}

/// Adds a fault if an optional key has a value of another type.
pub fn expect_kind(
    object: &Object,
    key: &str,
    path: &str,
    is: fn(&Value) -> bool,
    expected: &str,
    faults: &mut Faults,
) {
    if let Some(value) = object.get(key).filter(|value| !is(value)) {
        faults.must_be(&within(path, key), expected, value);
    }
}

pub fn within(path: &str, key: &str) -> String {
    if path.is_empty() {
        key.to_owned()
    } else if key.is_empty() || key.starts_with('[') {
        format!("{path}{key}")
    } else {
        format!("{path}.{key}")
    }
}

fn brief(value: &Value) -> String {
    match value {
        Value::String(text) if text.chars().count() <= 20 => format!("\"{text}\""),
        other => kind(other).to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn faults_of<T>(check: impl FnOnce(&mut Faults) -> T) -> String {
        let mut faults = Faults::new();
        check(&mut faults);
        faults
            .summary("x")
            .map_or(String::new(), |(message, detail)| detail.unwrap_or(message))
    }

    #[test]
    fn metadata_may_lack_every_key_but_not_have_another_type() {
        assert_eq!(faults_of(|f| check_metadata(&json!({}), "m", f)), "");
        assert_eq!(
            faults_of(|f| check_metadata(&json!({"tags": null, "title": null}), "m", f)),
            ""
        );
        let text = faults_of(|f| {
            check_metadata(
                &json!({"title": 5, "tags": ["a", 1], "category": []}),
                "m",
                f,
            )
        });
        assert!(
            text.contains("m.title: must be a string, not a number"),
            "{text}"
        );
        assert!(
            text.contains("m.tags[1]: must be a string, not a number"),
            "{text}"
        );
        assert!(
            text.contains("m.category: must be a string, not an array"),
            "{text}"
        );
    }

    #[test]
    fn a_misspelt_key_of_metadata_is_a_warning() {
        let metadata = json!({
            "titel": "A", "Tags": [], "tag": 1, "tools": [], "descriptions": "", "title": "B"
        });
        assert_eq!(faults_of(|f| check_metadata(&metadata, "m", f)), "");
        let warnings = faults_of(|f| check_metadata_keys(&metadata, "m", f));
        assert_eq!(
            warnings,
            "m: has a key \"Tags\", which probably means \"tags\"\n\
             m: has a key \"descriptions\", which probably means \"description\"\n\
             m: has a key \"tag\", which probably means \"tags\"\n\
             m: has a key \"titel\", which probably means \"title\""
        );
    }

    #[test]
    fn an_interface_is_openapi_3_or_empty() {
        assert_eq!(
            faults_of(|f| check_interface_spec(&json!({}), &json!({}), "s", || (), f)),
            ""
        );
        assert_eq!(
            faults_of(|f| check_interface_spec(
                &json!({"openapi": "3.1.0", "paths": {}}),
                &json!({}),
                "s",
                || (),
                f
            )),
            ""
        );
        assert!(faults_of(|f| check_interface_spec(
            &json!({"swagger": "2.0"}),
            &json!({}),
            "s",
            || (),
            f
        ))
        .contains("s.openapi: is missing"));
        assert!(faults_of(|f| check_interface_spec(
            &json!({"openapi": "2.0"}),
            &json!({}),
            "s",
            || (),
            f
        ))
        .contains("not \"2.0\""));
        assert!(
            faults_of(|f| check_interface_spec(&json!([]), &json!({}), "s", || (), f))
                .contains("must be a JSON object")
        );
    }

    #[test]
    fn a_schema_that_cannot_be_used_is_named() {
        let schema = json!({"properties": {"a": {"$ref": "#/nowhere"}}});
        let body = json!({"content": {"application/json": {"schema": schema}}});
        let spec =
            json!({"openapi": "3.0.3", "paths": {"/execute": {"post": {"requestBody": body}}}});
        let text = faults_of(|f| check_interface_spec(&spec, &json!({}), "s", || (), f));
        assert!(
            text.starts_with("x: s.paths[\"/execute\"].post.requestBody"),
            "{text}"
        );
        assert!(
            text.contains(".properties.a.$ref: refers to a place that isn't there"),
            "{text}"
        );
    }

    #[test]
    fn an_import_names_every_fault() {
        let text = faults_of(|f| {
            check_import(
                &json!([
                    {"task_id": "a", "version": "1"},
                    {"task_id": "a", "version": "1", "extra": 1},
                    {"version": 2, "metadata": []},
                    7
                ]),
                || (),
                f,
                &mut Faults::new(),
                &mut Faults::new(),
            );
        });
        for part in [
            "tasks[1]: has an unknown key \"extra\"",
            "tasks[1]: is task \"a\" version \"1\" again, after tasks[0]",
            "tasks[2].task_id: is missing",
            "tasks[2].version: must be a string, not a number",
            "tasks[2].metadata: must be a JSON object",
            "tasks[3]: must be an object, not a number",
        ] {
            assert!(text.contains(part), "{part} not in {text}");
        }
    }
}
