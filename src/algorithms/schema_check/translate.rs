//! Translates the request's schema in an OpenAPI document into one schema for the validator. It
//! holds only the schemas that the request refers to, so faults elsewhere in the document don't
//! matter. (A reference by name can lead to any component, so all components are added then.)

use super::keywords::{keyword, Holds};
use super::openapi::{local, Dialect, Request};
use super::partial::{self, Reading};
use super::{forms, guard, message, numbers, path, Fault, Mode};
use petgraph::algo::toposort;
use petgraph::graph::DiGraph;
use petgraph::Direction;
use serde_json::{json, Map, Value};
use std::collections::HashMap;

/// Limit of schemas and sub-schemas; the largest known interfaces have a few hundred.
const MAX_SCHEMAS: usize = 20_000;
/// Limit of references by place, and of those by name or URI. The validator recurses along them
/// while it compiles.
const MAX_REFERENCES: usize = 1_000;
/// Limit of consecutive references that apply to the same value.
const MAX_CHAIN: usize = 100;
/// Limit of nesting in one schema. Documents that come from src/jsonb.rs have at most 127 levels.
const MAX_DEPTH: usize = 200;

#[derive(Debug)]
pub struct Translated {
    pub schema: Value,
    /// JSON pointer of each definition in the OpenAPI document.
    origins: Vec<String>,
    /// References that the validator resolves: their pointers and texts.
    pub named: Vec<(String, String)>,
    /// Number of schemas and sub-schemas.
    pub schemas: usize,
    pub patterns: usize,
}

impl Translated {
    /// Maps a pointer in `schema` to a pointer in the OpenAPI document, as closely as possible.
    pub fn origin(&self, pointer: &str) -> String {
        let mut tokens = pointer.splitn(4, '/').skip(2);
        let Some(number) = tokens.next() else {
            return String::new();
        };
        let Some(mut origin) = number
            .parse()
            .ok()
            .and_then(|n: usize| self.origins.get(n))
            .cloned()
        else {
            return String::new();
        };
        let definitions = pointer.split('/').nth(1).unwrap_or_default();
        let mut value = self.schema.pointer(&format!("/{definitions}/{number}"));
        let mut rest = tokens
            .next()
            .into_iter()
            .flat_map(|rest| rest.split('/'))
            .peekable();
        while let Some(token) = rest.next() {
            value = value.and_then(|value| value.pointer(&format!("/{token}")));
            let guards = match value {
                Some(Value::Array(all)) if token == "allOf" => guards(all),
                _ => 0,
            };
            let index = rest.peek().and_then(|index| index.parse::<usize>().ok());
            match index {
                Some(index) if guards > 0 => {
                    rest.next();
                    value = value.and_then(|all| all.get(index));
                    if let Some(index) = index.checked_sub(guards) {
                        origin.push_str(&format!("/allOf/{index}"));
                    }
                }
                _ => origin.push_str(&format!("/{token}")),
            }
        }
        origin
    }
}

/// Number of schemas that this module put at the beginning of an allOf.
fn guards(all: &[Value]) -> usize {
    let of_pattern =
        |schema: &Value| schema.get("pattern").is_some() && schema.get("allOf").is_none();
    match all {
        [first, second, ..] if first.get(guard::KEYWORD).is_some() && of_pattern(second) => 2,
        [first, ..] if first.get(guard::KEYWORD).is_some() => 1,
        _ => 0,
    }
}

pub fn translate(document: &Value, request: &Request, mode: Mode) -> Result<Translated, Fault> {
    let mut translator = Translator {
        document,
        dialect: request.dialect,
        definitions: Vec::new(),
        numbers: HashMap::new(),
        in_place: Vec::new(),
        schemas: 0,
        patterns: 0,
        named: Vec::new(),
    };
    translator.number(
        &request.pointer,
        match mode {
            Mode::Whole => Reading::Whole,
            Mode::Partial => Reading::Possible,
        },
    );
    let mut translated = Map::new();
    loop {
        while let Some((pointer, reading)) = translator.definitions.get(translated.len()).cloned() {
            let place = Place {
                definition: translated.len(),
                in_place: true,
                reading,
                own_resource: false,
                depth: 0,
            };
            let Some(value) = document.pointer(&pointer) else {
                return Err(Fault::at(&pointer, "is referred to, but isn't there"));
            };
            if translated.len() >= MAX_REFERENCES {
                let message = format!("is one of more than {MAX_REFERENCES} that are referred to");
                return Err(Fault::at(&pointer, message));
            }
            let schema = translator.schema(value, &pointer, place)?;
            translated.insert(place.definition.to_string(), schema);
        }
        if !translator.take_all_components() {
            break;
        }
    }
    translator.check_chains()?;
    let definitions = match request.dialect {
        Dialect::Draft4 => "definitions",
        Dialect::Draft202012 => "$defs",
    };
    Ok(Translated {
        schema: object([
            ("allOf", json!([{"$ref": format!("#/{definitions}/0")}])),
            (definitions, Value::Object(translated)),
        ]),
        origins: translator.definitions.into_iter().map(|d| d.0).collect(),
        named: translator.named,
        schemas: translator.schemas,
        patterns: translator.patterns,
    })
}

struct Translator<'a> {
    document: &'a Value,
    dialect: Dialect,
    /// The pointer of each definition, and its reading.
    definitions: Vec<(String, Reading)>,
    numbers: HashMap<(String, Reading), usize>,
    /// Edges from a definition to one that applies to the same value, with the reference's pointer.
    in_place: Vec<(usize, usize, String)>,
    schemas: usize,
    patterns: usize,
    /// References by name or URI, which can lead to any component.
    named: Vec<(String, String)>,
}

/// Position in a definition.
#[derive(Clone, Copy)]
struct Place {
    definition: usize,
    /// Whether the schema applies to the same value as the definition.
    in_place: bool,
    reading: Reading,
    /// Whether the schema is inside one with an `$id`: references are then relative to that `$id`
    /// and are resolved by the validator.
    own_resource: bool,
    depth: usize,
}

impl Translator<'_> {
    fn number(&mut self, pointer: &str, reading: Reading) -> usize {
        let next = self.definitions.len();
        let key = (pointer.to_owned(), reading);
        *self.numbers.entry(key.clone()).or_insert_with(|| {
            self.definitions.push(key);
            next
        })
    }

    fn schema(&mut self, value: &Value, at: &str, mut place: Place) -> Result<Value, Fault> {
        self.schemas += 1;
        place.depth += 1;
        if self.schemas > MAX_SCHEMAS {
            return Err(Fault::at(
                at,
                format!("is one of more than {MAX_SCHEMAS} schemas"),
            ));
        }
        if place.depth > MAX_DEPTH {
            return Err(Fault::at(
                at,
                format!("is nested deeper than {MAX_DEPTH} levels"),
            ));
        }
        let Some(object) = value.as_object() else {
            // A boolean schema, or a value that the validator refuses.
            return Ok(value.clone());
        };
        if self.dialect == Dialect::Draft4 {
            if let Some(reference) = object.get("$ref") {
                return self.by_place(reference, at, place);
            }
        }
        place.own_resource |= object.contains_key("$id") && self.dialect == Dialect::Draft202012;
        let mut translated = Map::new();
        let mut followed = true;
        let mut certain = Map::new();
        for (name, value) in object {
            let Some(keyword) = keyword(self.dialect, name) else {
                continue;
            };
            let Some(reading) = place.reading.inside(name) else {
                continue;
            };
            let at = path::child(at, name);
            let inner = Place {
                in_place: place.in_place && keyword.in_place,
                reading,
                ..place
            };
            if let ("if" | "contains", Reading::Possible) = (name.as_str(), place.reading) {
                let reading = Reading::Certain;
                let read = self.schema(value, &at, Place { reading, ..inner })?;
                certain.insert(name.clone(), read);
            }
            match (keyword.holds, value) {
                // An array of `items` means a tuple in older drafts; no version of OpenAPI has it.
                (Holds::Schema, Value::Array(_)) => {
                    return Err(Fault::at(&at, "must be a schema, not an array"));
                }
                (Holds::Schema, _) => {
                    translated.insert(name.clone(), self.schema(value, &at, inner)?);
                }
                (Holds::List, Value::Array(list)) => {
                    let mut items = Vec::with_capacity(list.len());
                    for (i, item) in list.iter().enumerate() {
                        items.push(self.schema(item, &format!("{at}/{i}"), inner)?);
                    }
                    if let "oneOf" | "anyOf" = name.as_str() {
                        let about = object.get("discriminator");
                        if let Some(about) =
                            about.and_then(|about| forms::discriminator(about, list))
                        {
                            if place.reading == Reading::Possible {
                                forms::only_as_named(&mut items, &about);
                            }
                            translated.insert(forms::DISCRIMINATOR.to_owned(), about);
                        }
                    }
                    translated.insert(name.clone(), Value::Array(items));
                }
                (Holds::Map, Value::Object(map)) => {
                    let mut members = Map::new();
                    for (key, member) in map {
                        let member = self.schema(member, &path::child(&at, key), inner)?;
                        members.insert(key.clone(), member);
                    }
                    translated.insert(name.clone(), Value::Object(members));
                }
                (Holds::Reference, _) => {
                    if let Some(reference) = self.reference(value, &at, inner)? {
                        translated.insert(name.clone(), reference);
                    } else {
                        followed = false;
                    }
                }
                // A plain value, or one that the validator refuses.
                _ => {
                    translated.insert(name.clone(), value.clone());
                }
            }
        }
        if self.dialect == Dialect::Draft4 {
            adapt_3_0(object, &mut translated);
        }
        adapt_exclusive(self.dialect, &mut translated);
        numbers::take_limits(&mut translated);
        match place.reading {
            Reading::Whole => {}
            Reading::Possible => {
                self.schemas += partial::possible(&mut translated, certain, self.dialect);
                if !followed {
                    // The schema behind the reference might describe any member and item.
                    translated.remove("unevaluatedProperties");
                    translated.remove("unevaluatedItems");
                }
            }
            Reading::Certain => {
                partial::certain(&mut translated);
                if !followed {
                    partial::also(&mut translated, partial::nothing());
                }
            }
        }
        let of_keys = object.get("patternProperties").and_then(Value::as_object);
        let of_keys = of_keys.map_or(0, Map::len);
        self.patterns += of_keys + usize::from(object.contains_key("pattern"));
        watch_over(&mut translated);
        Ok(Value::Object(translated))
    }

    /// Translates a reference of OpenAPI 3.1; `None` if a schema for parts can't follow it.
    fn reference(&mut self, value: &Value, at: &str, place: Place) -> Result<Option<Value>, Fault> {
        let Some(text) = value.as_str() else {
            let found = message::found(value);
            return Err(Fault::at(at, format!("must be a string, not {found}")));
        };
        let by_place = text == "#" || text.starts_with("#/");
        if by_place && !place.own_resource {
            let parent = at.rsplit_once('/').map_or("", |(parent, _)| parent);
            let reference = self.by_place(value, parent, place)?;
            return Ok(reference.get("$ref").cloned());
        }
        if place.reading != Reading::Whole {
            return Ok(None);
        }
        if text.contains("/allOf/") {
            // The translation adds schemas to each allOf, so the reference would lead to another
            // schema.
            let found = message::found(value);
            return Err(Fault::at(
                at,
                format!("must not lead into an allOf below an $id: {found}"),
            ));
        }
        self.named.push((at.to_owned(), text.to_owned()));
        if self.named.len() > MAX_REFERENCES {
            let message = format!("is one of more than {MAX_REFERENCES} references by name");
            return Err(Fault::at(at, message));
        }
        Ok(Some(value.clone()))
    }

    /// Returns `{"$ref": …}` to the definition of the place that `reference` names.
    fn by_place(&mut self, reference: &Value, at: &str, place: Place) -> Result<Value, Fault> {
        let pointer = local(reference, at)?;
        if self.document.pointer(&pointer).is_none() {
            let found = message::found(reference);
            let message = format!("refers to a place that isn't there: {found}");
            return Err(Fault::at(&path::child(at, "$ref"), message));
        }
        let number = self.number(&pointer, place.reading);
        if place.in_place {
            self.in_place
                .push((place.definition, number, path::child(at, "$ref")));
        }
        let definitions = match self.dialect {
            Dialect::Draft4 => "definitions",
            Dialect::Draft202012 => "$defs",
        };
        let reference = format!("#/{definitions}/{number}");
        Ok(object([("$ref", Value::String(reference))]))
    }

    /// Adds all components to the definitions if there are references by name. Returns whether that
    /// added any.
    fn take_all_components(&mut self) -> bool {
        if self.named.is_empty() {
            return false;
        }
        let before = self.definitions.len();
        if let Some(Value::Object(schemas)) = self.document.pointer("/components/schemas") {
            for name in schemas.keys() {
                self.number(&path::child("/components/schemas", name), Reading::Whole);
            }
        }
        self.definitions.len() > before
    }

    /// Refuses references that would make the validator recurse without end for one value, and
    /// chains of references that would take a deep stack.
    fn check_chains(&self) -> Result<(), Fault> {
        let edges = self
            .in_place
            .iter()
            .map(|(from, to, _)| (*from as u32, *to as u32));
        let graph = DiGraph::<(), ()>::from_edges(edges);
        let order = toposort(&graph, None).map_err(|cycle| {
            let from = cycle.node_id().index();
            let first = self.in_place.iter().find(|edge| edge.0 == from);
            let at = first.map_or("", |edge| &edge.2);
            Fault::at(at, "leads back to itself without an end")
        })?;
        let mut length = vec![0; graph.node_count()];
        for node in order {
            let before = graph.neighbors_directed(node, Direction::Incoming);
            length[node.index()] = before.map(|b| length[b.index()] + 1).max().unwrap_or(0);
            if length[node.index()] > MAX_CHAIN {
                let message = format!("is reached by more than {MAX_CHAIN} references in a row");
                return Err(Fault::at(&self.definitions[node.index()].0, message));
            }
        }
        Ok(())
    }
}

/// Like `json!`, but without copying the values.
fn object<const N: usize>(members: [(&str, Value); N]) -> Value {
    let members = members.into_iter();
    Value::Object(
        members
            .map(|(key, value)| (key.to_owned(), value))
            .collect(),
    )
}

/// Adds the guard to a schema that the translation makes.
pub fn watched(mut schema: Value) -> Value {
    if let Value::Object(members) = &mut schema {
        watch_over(members);
    }
    schema
}

/// Puts the guard in front of everything expensive: the validator visits the schemas of an allOf in
/// order, and before other forms and references.
fn watch_over(schema: &mut Map<String, Value>) {
    let mut all = match schema.get_mut("allOf") {
        None => Vec::new(),
        Some(Value::Array(list)) if !list.is_empty() => std::mem::take(list),
        // The validator refuses this allOf.
        Some(_) => return,
    };
    let cost = guard::cost(schema, all.len());
    let mut guarded = vec![object([(guard::KEYWORD, cost)])];
    let pattern = schema.remove("pattern");
    guarded.extend(pattern.map(|pattern| object([("pattern", pattern)])));
    guarded.append(&mut all);
    schema.insert("allOf".to_owned(), Value::Array(guarded));
}

/// Applies the differences between OpenAPI 3.0 and draft 4.
fn adapt_3_0(source: &Map<String, Value>, translated: &mut Map<String, Value>) {
    // `nullable` has no effect without a type, and an enum must list null itself (OpenAPI 3.0.3).
    if source.get("nullable") == Some(&Value::Bool(true)) {
        match translated.get_mut("type") {
            Some(Value::Array(types)) if !types.contains(&json!("null")) => {
                types.push(json!("null"));
            }
            Some(one) if one.is_string() && one != "null" => *one = json!([one.take(), "null"]),
            _ => {}
        }
    }
    // A read-only property is required in responses only. Generators write empty lists, which draft
    // 4 refuses; they require nothing.
    if let Some(Value::Array(required)) = translated.get_mut("required") {
        required.retain(|name| {
            let property = name
                .as_str()
                .and_then(|name| source.get("properties")?.get(name));
            property.and_then(|p| p.get("readOnly")) != Some(&Value::Bool(true))
        });
        if required.is_empty() {
            translated.remove("required");
        }
    }
}

/// Draft 4 marks a limit as exclusive by a boolean beside it; later drafts have a keyword for the
/// exclusive limit. Documents of either version use both, so both are accepted. A boolean without
/// its limit has no effect.
fn adapt_exclusive(dialect: Dialect, schema: &mut Map<String, Value>) {
    for (exclusive, bound) in [
        ("exclusiveMinimum", "minimum"),
        ("exclusiveMaximum", "maximum"),
    ] {
        match (dialect, schema.get(exclusive)) {
            (_, Some(Value::Bool(_))) if !schema.contains_key(bound) => {
                schema.remove(exclusive);
            }
            (Dialect::Draft202012, Some(Value::Bool(is_exclusive))) => {
                let to = if *is_exclusive { exclusive } else { bound };
                schema.remove(exclusive);
                if let Some(limit) = schema.remove(bound) {
                    schema.insert(to.to_owned(), limit);
                }
            }
            (Dialect::Draft4, Some(Value::Number(_))) => {
                if let Some(limit) = schema.remove(exclusive) {
                    let mut limits = Map::from_iter([(bound.to_owned(), limit)]);
                    limits.insert(exclusive.to_owned(), Value::Bool(true));
                    numbers::take_limits(&mut limits);
                    partial::also(schema, Value::Object(limits));
                }
            }
            _ => {}
        }
    }
}
