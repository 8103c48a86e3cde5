//! Interfaces by chance: those that are sound in both modes, and no others.

use super::sound::{partial_follows, MAX_KEPT};
use super::*;
use serde_json::{json, Map};

/// By place, which the validator finds as they are written.
const PLACES: &[&str] = &[
    "#/components/schemas/A",
    "#/components/schemas/B",
    "#/components/schemas/C",
    "#/components/schemas/None",
];
const NAMES: &[&str] = &["#/components/schemas/A", "#n", "#m", "urn:a", "urn:a#n"];
const KEYWORDS: &[&str] = &[
    "type",
    "enum",
    "required",
    "minimum",
    "exclusiveMinimum",
    "pattern",
    "allOf",
    "anyOf",
    "oneOf",
    "not",
    "if",
    "then",
    "else",
    "items",
    "additionalProperties",
    "properties",
    "patternProperties",
    "dependentSchemas",
    "unevaluatedProperties",
    "unevaluatedItems",
    "contains",
    "propertyNames",
    "const",
    "prefixItems",
    "nullable",
    "$defs",
    "$ref",
    "$dynamicRef",
];

/// Makes documents, the same at each run.
struct Maker {
    seed: u64,
    references: &'static [&'static str],
    /// Whether schemas have names.
    names: bool,
}

impl Maker {
    fn below(&mut self, count: usize) -> usize {
        let next = self.seed.wrapping_mul(6_364_136_223_846_793_005);
        self.seed = next.wrapping_add(1);
        ((self.seed >> 33) as usize) % count
    }

    fn one_of(&mut self, of: &[&'static str]) -> &'static str {
        of[self.below(of.len())]
    }

    fn schema(&mut self, depth: usize) -> Value {
        if depth == 0 || self.below(9) == 0 {
            return [json!({}), json!(true), json!({"type": "string"})][self.below(3)].clone();
        }
        let mut object = Map::new();
        for _ in 0..=self.below(3) {
            let name = self.one_of(KEYWORDS);
            let value = self.value(name, depth - 1);
            object.insert(name.to_owned(), value);
        }
        if self.names && self.below(4) == 0 {
            let name = self.one_of(&["$id", "$anchor", "$dynamicAnchor"]);
            let value = self.one_of(if name == "$id" {
                &["urn:a", "urn:b"]
            } else {
                &["n", "m"]
            });
            object.insert(name.to_owned(), json!(value));
        }
        Value::Object(object)
    }

    fn value(&mut self, keyword: &str, depth: usize) -> Value {
        if self.below(60) == 0 {
            // No keyword takes all of these.
            return [json!(7), json!([]), json!("("), json!({"a": 1})][self.below(4)].clone();
        }
        match keyword {
            "type" => json!(self.one_of(&["object", "string", "number", "array"])),
            "enum" => json!([1, "a"]),
            "required" => json!(["a"]),
            "minimum" | "const" => json!(self.below(5)),
            "exclusiveMinimum" => [json!(1), json!(true)][self.below(2)].clone(),
            "nullable" => json!(true),
            "pattern" => json!(self.one_of(&["^a+$", "[0-9]", "(", "(?=a)b"])),
            "allOf" | "anyOf" | "oneOf" | "prefixItems" => {
                json!([self.schema(depth), self.schema(depth)])
            }
            "properties" | "dependentSchemas" | "$defs" => {
                json!({"a": self.schema(depth), "b": self.schema(depth)})
            }
            "patternProperties" => json!({"^x": self.schema(depth)}),
            "$ref" | "$dynamicRef" => json!(self.one_of(self.references)),
            _ => self.schema(depth),
        }
    }

    fn document(&mut self) -> Value {
        let version = self.one_of(&["3.0.3", "3.1.0"]);
        let [schema, a, b, c] = [4, 3, 3, 2].map(|depth| self.schema(depth));
        document(version, &schema, &json!({"A": a, "B": b, "C": c}))
    }
}

fn document(version: &str, schema: &Value, components: &Value) -> Value {
    json!({
        "openapi": version,
        "paths": {"/execute": {"post": {"requestBody": {"content": {"application/json": {"schema": schema}}}}}},
        "components": {"schemas": components}
    })
}

fn in_both_modes(spec: &Value) -> Result<(), Fault> {
    Checker::new(spec, Mode::Whole, || ())?;
    Checker::new(spec, Mode::Partial, || ()).map(|_| ())
}

#[test]
fn sound_is_what_both_modes_can_compile() {
    let mut maker = Maker {
        seed: 7,
        references: PLACES,
        names: false,
    };
    let mut sound = Sound::default();
    let (mut refused, mut only_partial) = (0, 0);
    for _ in 0..4000 {
        let spec = maker.document();
        let expected = in_both_modes(&spec);
        assert_eq!(Sound::default().check(&spec, || ()), expected, "{spec}");
        // And with all that was sound before.
        assert_eq!(sound.check(&spec, || ()), expected, "{spec}");
        assert_eq!(sound.check(&spec, || ()), expected, "{spec}");
        refused += usize::from(expected.is_err());
        let whole = || Checker::new(&spec, Mode::Whole, || ());
        only_partial += usize::from(expected.is_err() && whole().is_ok());
    }
    assert!((500..3500).contains(&refused), "{refused}");
    assert!(only_partial > 0);
    assert!(sound.forms.len() > 200, "{}", sound.forms.len());
    assert!(sound.schemas <= MAX_KEPT);
}

/// Which of two of a name a reference leads to is chance, and so is what is found first.
#[test]
fn what_has_names_is_compiled_in_both_modes() {
    let mut maker = Maker {
        seed: 8,
        references: NAMES,
        names: true,
    };
    let mut sound = Sound::default();
    let mut accepted = 0;
    for _ in 0..1000 {
        let named = json!({"$anchor": "n", "allOf": [maker.schema(3)]});
        let spec = document("3.1.0", &named, &json!({"A": maker.schema(3)}));
        accepted += usize::from(sound.check(&spec, || ()).is_ok());
        assert!(sound.forms.is_empty(), "{spec}");
    }
    assert!(accepted > 100, "{accepted}");
}

#[test]
fn a_panic_of_the_validator_is_a_fault() {
    // Two schemas of a name, and a reference into one of them.
    let schema = json!({"properties": {
        "a": {"$id": "urn:a", "$anchor": "n"}, "b": {"$id": "urn:a"}, "c": {"$ref": "urn:a#n"}}});
    let spec = document("3.1.0", &schema, &json!({}));
    for _ in 0..20 {
        let fault = Sound::default().check(&spec, || ()).unwrap_err();
        assert_eq!(
            fault.message,
            "can't be checked: the schema's names and references are too intricate"
        );
    }
}

#[test]
fn what_is_large_is_compiled_in_both_modes() {
    for (count, follows) in [(3, true), (2000, false)] {
        let property = |i| {
            let form = json!({"oneOf": [{"type": "string"}, {"pattern": "^a$"}]});
            (format!("p{i}"), form)
        };
        let properties: Map<_, _> = (0..count).map(property).collect();
        let spec = document("3.1.0", &json!({"properties": properties}), &json!({}));
        let request = openapi::request_schema(&spec).unwrap().unwrap();
        let translated = translate::translate(&spec, &request, Mode::Whole).unwrap();
        let compiled = compile(&translated, request.dialect, || ());
        let found = compiled.is_ok_and(|(_, spent)| partial_follows(&translated, &spent));
        assert_eq!(found, follows, "{count}");
        let expected = in_both_modes(&spec);
        assert_eq!(Sound::default().check(&spec, || ()), expected, "{count}");
    }
}

#[test]
fn titles_make_no_other_form() {
    let mut sound = Sound::default();
    for title in ["one", "two"] {
        let schema = json!({"properties": {"a": {"type": "number", "description": title}}});
        let spec = document("3.0.3", &schema, &json!({}));
        assert_eq!(sound.check(&spec, || ()), Ok(()));
    }
    assert_eq!(sound.forms.len(), 1);
}
