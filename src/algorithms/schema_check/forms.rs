//! Finds out which of several forms (`oneOf`, `anyOf`) a value is meant to have, by a tag: a member
//! whose allowed values differ between the forms.

use super::path;
use jsonschema_value::cmp::equal;
use serde_json::{json, Map, Value};
use std::collections::{BTreeMap, HashMap};

/// Keyword of translated schemas, next to the forms. Its value holds the member that OpenAPI's
/// `discriminator` names and, for each form, the values of that member that select the form.
pub const DISCRIMINATOR: &str = "x-mad-registry-discriminator";

/// Schemas and values that the search for tags visits in one interface.
const MAX_STEPS: usize = 50_000;
/// References and allOfs that are followed into a form.
const MAX_DEPTH: usize = 16;
/// Forms up to which a part is checked by its discriminator. Each form lists the names of all
/// others, so the schema grows with the square of their number.
const MAX_NAMED: usize = 300;

/// A member whose allowed values distinguish forms.
#[derive(Debug)]
pub struct Tag {
    pub member: String,
    /// The values that each form allows; `None` for a form that allows any.
    allowed: Vec<Option<Vec<Value>>>,
}

/// Result of matching a value's tag with the forms.
pub enum Told<'t> {
    Nothing,
    /// The tag allows some of the forms, and excludes those that are true here.
    Excluded(Vec<bool>),
    /// No form allows the tag's value; these values are allowed.
    NoForm(Vec<&'t Value>),
}

impl Tag {
    /// Matches the tag of `value` with the forms numbered in `left`.
    pub fn tells(&self, value: &Value, left: &[usize]) -> Told<'_> {
        let Some(actual) = value.get(&self.member) else {
            return Told::Nothing;
        };
        let lists = |values: &Vec<Value>| values.iter().any(|value| equal(value, actual));
        let says = |form: &usize| self.allowed.get(*form)?.as_ref().map(lists);
        let says: Vec<Option<bool>> = left.iter().map(says).collect();
        if says.contains(&Some(true)) {
            return Told::Excluded(says.iter().map(|says| *says == Some(false)).collect());
        }
        if says.contains(&None) {
            return Told::Nothing;
        }
        let allowed = left
            .iter()
            .filter_map(|form| self.allowed.get(*form)?.as_ref());
        Told::NoForm(allowed.flatten().collect())
    }
}

/// The tags of all forms of a schema, by the JSON pointer of their `oneOf` or `anyOf`.
pub type Tags = HashMap<String, Vec<Tag>>;

pub fn tags(schema: &Value) -> Tags {
    let mut search = Search {
        root: schema,
        steps: 0,
        tags: HashMap::new(),
    };
    search.walk(schema, &mut String::new());
    search.tags
}

struct Search<'a> {
    root: &'a Value,
    steps: usize,
    tags: Tags,
}

impl<'a> Search<'a> {
    fn walk(&mut self, value: &'a Value, pointer: &mut String) {
        let length = pointer.len();
        match value {
            Value::Array(items) => {
                for (i, item) in items
                    .iter()
                    .enumerate()
                    .filter(|(_, item)| item.is_object())
                {
                    pointer.push_str(&format!("/{i}"));
                    self.walk(item, pointer);
                    pointer.truncate(length);
                }
            }
            Value::Object(members) => {
                for (key, member) in members
                    .iter()
                    .filter(|(_, member)| member.is_object() || member.is_array())
                {
                    if matches!(key.as_str(), "enum" | "const" | "required" | DISCRIMINATOR) {
                        continue;
                    }
                    let inner = path::child(pointer, key);
                    if let ("oneOf" | "anyOf", Value::Array(forms)) = (key.as_str(), member) {
                        let tags = self.tags_of(forms, members.get(DISCRIMINATOR));
                        if forms.len() > 1 && !tags.is_empty() {
                            self.tags.insert(inner.clone(), tags);
                        }
                    }
                    pointer.push_str(&inner[length..]);
                    self.walk(member, pointer);
                    pointer.truncate(length);
                }
            }
            _ => {}
        }
    }

    fn tags_of(&mut self, forms: &'a [Value], discriminator: Option<&Value>) -> Vec<Tag> {
        let mut tags: BTreeMap<String, Vec<Option<Vec<Value>>>> = BTreeMap::new();
        for (i, form) in forms.iter().enumerate() {
            let mut pinned = Vec::new();
            self.pinned(form, 0, &mut pinned);
            for (member, values) in pinned {
                let tag = tags
                    .entry(member.clone())
                    .or_insert_with(|| vec![None; forms.len()]);
                if let Some(allowed @ None) = tag.get_mut(i) {
                    *allowed = Some(values.to_vec());
                }
            }
        }
        // Values that a form lists itself take precedence over the names of the discriminator.
        let discriminator = discriminator
            .and_then(|about| Some((about.get(0)?.as_str()?, about.get(1)?.as_array()?)));
        if let Some((member, names)) = discriminator {
            let tag = tags
                .entry(member.to_owned())
                .or_insert_with(|| vec![None; forms.len()]);
            for (allowed, names) in tag
                .iter_mut()
                .zip(names)
                .filter(|(allowed, _)| allowed.is_none())
            {
                *allowed = names.as_array().filter(|names| !names.is_empty()).cloned();
            }
        }
        tags.into_iter()
            .map(|(member, allowed)| Tag { member, allowed })
            .collect()
    }

    /// Collects the members for which a form allows only listed values.
    fn pinned(
        &mut self,
        form: &'a Value,
        depth: usize,
        pinned: &mut Vec<(&'a String, &'a [Value])>,
    ) {
        let Some(form) = self.target(form, depth) else {
            return;
        };
        for (name, member) in form
            .get("properties")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
        {
            if let Some(values) = self.listed(member, depth) {
                pinned.push((name, values));
            }
        }
        for part in form
            .get("allOf")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            self.pinned(part, depth + 1, pinned);
        }
    }

    fn listed(&mut self, member: &'a Value, depth: usize) -> Option<&'a [Value]> {
        let member = self.target(member, depth)?;
        let values = match (member.get("const"), member.get("enum")) {
            (Some(one), _) => std::slice::from_ref(one),
            (None, list) => list?.as_array()?.as_slice(),
        };
        self.steps += values.len();
        Some(values)
    }

    /// Returns the schema itself, or the schema that its `$ref` leads to.
    fn target(&mut self, schema: &'a Value, depth: usize) -> Option<&'a Map<String, Value>> {
        let mut schema = schema.as_object()?;
        for _ in depth..MAX_DEPTH {
            self.steps += 1;
            if self.steps > MAX_STEPS {
                return None;
            }
            let Some(reference) = schema.get("$ref").and_then(Value::as_str) else {
                return Some(schema);
            };
            schema = self
                .root
                .pointer(reference.strip_prefix('#')?)?
                .as_object()?;
        }
        None
    }
}

/// Makes the value of [`DISCRIMINATOR`] of a schema's `discriminator` and the forms beside it.
pub fn discriminator(about: &Value, forms: &[Value]) -> Option<Value> {
    let member = about.get("propertyName")?.as_str()?;
    let mapping = about.get("mapping").and_then(Value::as_object);
    let names = forms.iter().map(|form| {
        let reference = form.get("$ref").and_then(Value::as_str);
        let implied = reference
            .and_then(|text| text.rsplit('/').next())
            .filter(|name| !name.is_empty());
        let named = |target: &Value| {
            target
                .as_str()
                .is_some_and(|text| Some(text) == reference || Some(text) == implied)
        };
        let mapped = mapping
            .into_iter()
            .flatten()
            .filter(|(_, target)| named(target));
        let names = mapped.map(|(name, _)| name.as_str()).chain(implied);
        json!(names.collect::<Vec<_>>())
    });
    Some(json!([member, names.collect::<Vec<_>>()]))
}

/// Restricts each form to parts whose discriminator doesn't name another form. A part may lack
/// required members, so without this rule nearly every form would accept it.
pub fn only_as_named(forms: &mut [Value], about: &Value) {
    let (Some(member), Some(names)) = (
        about.get(0).and_then(Value::as_str),
        about.get(1).and_then(Value::as_array),
    ) else {
        return;
    };
    if names.len() > MAX_NAMED {
        return;
    }
    for (i, form) in forms.iter_mut().enumerate() {
        let own = |name: &&Value| {
            names
                .get(i)
                .and_then(Value::as_array)
                .is_some_and(|own| own.contains(name))
        };
        let mut others: Vec<&Value> = names.iter().filter_map(Value::as_array).flatten().collect();
        others.retain(|name| !own(name));
        others.sort_by_key(|name| name.as_str());
        others.dedup();
        if !others.is_empty() {
            *form = json!({"allOf": [form.take(), {"properties": {member: {"not": {"enum": others}}}}]});
        }
    }
}
