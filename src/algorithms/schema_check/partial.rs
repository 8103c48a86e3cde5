//! Translates schemas for partial parameters, which may lack members at any depth and items at the
//! end of arrays.
//!
//! A part conforms if it can be completed to a value that conforms to the schema. For this a schema
//! has two readings besides the one as it stands. A part satisfies the `Possible` reading if some
//! completion conforms: nothing is required, and any of several forms may be meant. A part
//! satisfies the `Certain` reading if every completion conforms. A `not` swaps the readings: a part
//! can be completed to a value that a schema rejects unless every completion conforms to that
//! schema. Scalars have no completions, so both readings equal the schema. Where an exact reading
//! would be long, Possible accepts more and Certain accepts less than the exact one.
//!
//! Invariant: no part of a conforming value is refused.

use super::openapi::Dialect;
use super::translate::watched;
use super::{forms, guard};
use jsonschema::{Keyword, ValidationError};
use jsonschema_value::unique::is_unique;
use serde_json::{json, Map, Value};

/// Keyword for `uniqueItems` of a part: equal objects or arrays can still become different.
pub const UNIQUE: &str = "x-mad-registry-unique";

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reading {
    Whole,
    Possible,
    Certain,
}

impl Reading {
    /// Returns the reading of the schemas inside a keyword; `None` if the keyword has no effect in
    /// this reading.
    pub fn inside(self, keyword: &str) -> Option<Reading> {
        match (self, keyword) {
            (Reading::Whole, _) => Some(Reading::Whole),
            // A reference by name leads to a schema in the Whole reading; a part doesn't follow it.
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

/// A schema to which no value conforms; draft 4 has no `false`.
pub fn nothing() -> Value {
    json!({"not": {}})
}

/// Adds a schema to the allOf, unless the allOf is invalid and the validator refuses it anyway.
pub fn also(schema: &mut Map<String, Value>, another: Value) {
    let all = schema
        .entry("allOf")
        .or_insert_with(|| Value::Array(Vec::new()));
    if let Value::Array(all) = all {
        all.push(another);
    }
}

/// Turns a schema, whose inner schemas are translated already, into its Possible reading. `certain`
/// has the Certain readings of its `if` and `contains`. Returns the number of schemas added.
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
    // Requires no item, but keeps `contains`: an item that conforms to it counts as evaluated. The
    // array may have more conforming items than maxContains already, which is checked below.
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
    // While the member is missing its schema requires nothing, but the properties that the schema
    // describes are not unknown ones.
    if let Some(Value::Object(dependent)) = schema.remove("dependentSchemas") {
        for (member, dependent) in dependent {
            // A value that is no object has no member.
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

/// Turns a schema, whose inner schemas are translated already, into its Certain reading. A keyword
/// that a further member or item could violate excludes all objects or all arrays.
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
    // A missing member can be added with any value, so every described member must be there.
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

/// Whether a keyword's value, or a translated schema, requires nothing.
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

/// Makes a schema for the parts of this value.
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

/// Implements the keyword [`UNIQUE`].
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
