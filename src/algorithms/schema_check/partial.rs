//! Schemas for a part of the parameters, which may lack members at any depth and items at the end
//! of arrays.
//!
//! A part conforms if it can be completed to a value that does. Beside a schema read as it stands
//! there are two readings of it for this. `Possible` holds for a part that some completion makes
//! conform: nothing required is asked for, and each of several forms may be meant. `Certain` holds
//! for a part that every completion leaves conforming. A `not` turns one into the other: a part
//! can't be completed to what a schema refuses only if it certainly is that already. Of scalars,
//! which have no completions, both say what the schema says. Where that would be long, Possible
//! accepts more and Certain less than they could.

use super::openapi::Dialect;
use super::translate::watched;
use super::{forms, guard};
use jsonschema::{Keyword, ValidationError};
use jsonschema_value::unique::is_unique;
use serde_json::{json, Map, Value};

/// `uniqueItems` of a part: equal objects or arrays may yet become different.
pub const UNIQUE: &str = "x-mad-registry-unique";

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reading {
    Whole,
    Possible,
    Certain,
}

impl Reading {
    /// How the schemas inside of a keyword are read. None: the keyword says nothing in this
    /// reading.
    pub fn inside(self, keyword: &str) -> Option<Reading> {
        match (self, keyword) {
            (Reading::Whole, _) => Some(Reading::Whole),
            // References to names lead to schemas that are read whole; a part doesn't follow them.
            (_, "$id" | "$anchor" | "$dynamicAnchor" | "$defs") => None,
            (
                Reading::Possible,
                "required" | "minProperties" | "dependentRequired" | "minItems" | "minContains",
            ) => None,
            (Reading::Possible, "not") => Some(Reading::Certain),
            (Reading::Certain, "not") => Some(Reading::Possible),
            (same, _) => Some(same),
        }
    }
}

/// What no value conforms to; draft 4 has no `false`.
pub fn nothing() -> Value {
    json!({"not": {}})
}

/// Adds a schema to the allOf, unless that is something that the validator refuses.
pub fn also(schema: &mut Map<String, Value>, another: Value) {
    let all = schema
        .entry("allOf")
        .or_insert_with(|| Value::Array(Vec::new()));
    if let Value::Array(all) = all {
        all.push(another);
    }
}

/// Makes the Possible reading of a schema, whose parts are read so; `certain` are the Certain
/// readings of its `if` and `contains`. Returns how many schemas were added.
pub fn possible(
    schema: &mut Map<String, Value>,
    mut certain: Map<String, Value>,
    dialect: Dialect,
) -> usize {
    let mut added = 0;
    for name in ["enum", "const"] {
        let options = match schema.get(name) {
            Some(Value::Array(options)) if name == "enum" => options.as_slice(),
            Some(one) if name == "const" => std::slice::from_ref(one),
            _ => continue,
        };
        if !options.iter().any(has_parts) {
            continue;
        }
        let scalars: Vec<&Value> = options.iter().filter(|option| !has_parts(option)).collect();
        let mut any: Vec<Value> = Vec::new();
        if !scalars.is_empty() {
            any.push(json!({"enum": scalars}));
        }
        any.extend(
            options
                .iter()
                .filter(|option| has_parts(option))
                .map(|option| part_of(option, dialect, &mut added)),
        );
        schema.remove(name);
        also(schema, watched(json!({"anyOf": any})));
    }
    if schema.get("uniqueItems") == Some(&Value::Bool(true)) {
        schema.remove("uniqueItems");
        schema.insert(UNIQUE.to_owned(), Value::Bool(true));
    }
    // Asks for nothing, but items that conform count as described. Too many of them may be there
    // already.
    if schema.contains_key("contains") {
        schema.insert("minContains".to_owned(), json!(0));
    }
    if let (Some(most), Some(contains)) = (schema.remove("maxContains"), certain.remove("contains"))
    {
        also(
            schema,
            watched(json!({"contains": contains, "minContains": 0, "maxContains": most})),
        );
    }
    if let Some(any) = schema.remove("oneOf") {
        let about = schema.remove(forms::DISCRIMINATOR);
        let mut of_any = Map::from_iter([("anyOf".to_owned(), any)]);
        of_any.extend(about.map(|about| (forms::DISCRIMINATOR.to_owned(), about)));
        match schema.contains_key("anyOf") {
            true => also(schema, watched(Value::Object(of_any))),
            false => schema.extend(of_any),
        }
    }
    // Before the member is given its schema asks for nothing, but what it describes isn't unknown.
    if let Some(Value::Object(dependent)) = schema.remove("dependentSchemas") {
        for (member, dependent) in dependent {
            // What is no object has no member.
            let absent = json!({"not": {"type": "object", "required": [member]}});
            also(schema, watched(json!({"anyOf": [dependent, absent]})));
        }
    }
    let (condition, then, otherwise) = (
        schema.remove("if"),
        schema.remove("then"),
        schema.remove("else"),
    );
    if let (Some(condition), Some(certain)) = (condition, certain.remove("if")) {
        let then = then.unwrap_or_else(|| json!({}));
        let otherwise = otherwise.unwrap_or_else(|| json!({}));
        let either = json!({"anyOf": [{"allOf": [condition, then]}, {"allOf": [{"not": certain}, otherwise]}]});
        also(schema, watched(either));
    }
    added
}

/// Makes the Certain reading of a schema, whose parts are read so. What a further member or item
/// could break is certain of nothing that can have them.
pub fn certain(schema: &mut Map<String, Value>) {
    let of_objects = [
        "additionalProperties",
        "unevaluatedProperties",
        "patternProperties",
        "propertyNames",
        "maxProperties",
        "dependentSchemas",
        "oneOf",
        "if",
    ];
    let of_arrays = [
        "items",
        "unevaluatedItems",
        "maxItems",
        "maxContains",
        "uniqueItems",
        "oneOf",
        "if",
    ];
    let asks = |schema: &Map<String, Value>, name: &&str| {
        schema.get(*name).is_some_and(|value| !is_open(value))
    };
    let no_objects = of_objects.iter().any(|name| asks(schema, name));
    let no_arrays = of_arrays.iter().any(|name| asks(schema, name));
    for name in ["enum", "const"] {
        match schema.get_mut(name) {
            Some(Value::Array(options)) if name == "enum" => {
                options.retain(|option| !has_parts(option));
                if options.is_empty() {
                    schema.remove(name);
                    also(schema, nothing());
                }
            }
            Some(one) if name == "const" && has_parts(one) => {
                schema.remove(name);
                also(schema, nothing());
            }
            _ => {}
        }
    }
    // A member that isn't there may come with any value.
    let mut required: Vec<Value> = Vec::new();
    if let Some(Value::Object(properties)) = schema.get("properties") {
        let described = properties.iter().filter(|(_, member)| !is_open(member));
        required.extend(described.map(|(name, _)| json!(name)));
    }
    if let Some(Value::Object(dependent)) = schema.remove("dependentRequired") {
        required.extend(
            dependent
                .into_iter()
                .filter_map(|(_, names)| match names {
                    Value::Array(names) => Some(names),
                    _ => None,
                })
                .flatten(),
        );
    }
    if !required.is_empty() {
        also(schema, json!({"required": distinct(required)}));
    }
    if let Some(Value::Array(items)) = schema.get("prefixItems") {
        let asked = items
            .iter()
            .rposition(|item| !is_open(item))
            .map_or(0, |last| last + 1);
        also(schema, json!({"minItems": asked}));
    }
    let types = match (no_objects, no_arrays) {
        (false, false) => return,
        (true, false) => json!(["null", "boolean", "number", "string", "array"]),
        (false, true) => json!(["null", "boolean", "number", "string", "object"]),
        (true, true) => json!(["null", "boolean", "number", "string"]),
    };
    also(schema, json!({"type": types}));
}

fn has_parts(value: &Value) -> bool {
    value.is_object() || value.is_array()
}

fn distinct(mut names: Vec<Value>) -> Vec<Value> {
    names.sort_by(|a, b| a.as_str().cmp(&b.as_str()));
    names.dedup();
    names
}

/// Whether a keyword's value, or a schema as the translator makes it, asks for nothing.
fn is_open(value: &Value) -> bool {
    match value {
        Value::Bool(accepts) => *accepts,
        Value::Object(members) => members.iter().all(|(name, value)| match value {
            Value::Array(all) => {
                name == "allOf"
                    && all
                        .iter()
                        .all(|schema| schema.get(guard::KEYWORD).is_some())
            }
            _ => false,
        }),
        _ => false,
    }
}

/// What a part of this value conforms to.
fn part_of(value: &Value, dialect: Dialect, schemas: &mut usize) -> Value {
    *schemas += 1;
    let tuple = match dialect {
        Dialect::Draft4 => "items",
        Dialect::Draft202012 => "prefixItems",
    };
    watched(match value {
        Value::Object(members) => {
            let members: Map<String, Value> = members
                .iter()
                .map(|(key, member)| (key.clone(), part_of(member, dialect, schemas)))
                .collect();
            json!({"type": "object", "properties": members, "additionalProperties": false})
        }
        Value::Array(items) if items.is_empty() => json!({"type": "array", "maxItems": 0}),
        Value::Array(items) => {
            let parts: Vec<Value> = items
                .iter()
                .map(|item| part_of(item, dialect, schemas))
                .collect();
            json!({"type": "array", "maxItems": items.len(), tuple: parts})
        }
        scalar => json!({"enum": [scalar]}),
    })
}

/// The keyword [`UNIQUE`].
pub struct Unique;

impl<'i> Keyword<'i> for Unique {
    fn validate(&self, value: &'i Value) -> Result<(), ValidationError<'i>> {
        match self.is_valid(value) {
            true => Ok(()),
            false => Err(ValidationError::custom("must have no two equal items")),
        }
    }

    fn is_valid(&self, value: &'i Value) -> bool {
        let items = value.as_array().into_iter().flatten();
        is_unique(&items.filter(|item| !has_parts(item)).collect::<Vec<_>>())
    }
}
