//! The keywords of JSON Schema that are passed on to the validator, by OpenAPI version.

use super::openapi::Dialect;

/// Kind of a keyword's value.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Holds {
    /// No schema; copied unchanged.
    Plain,
    Schema,
    /// An array of schemas.
    List,
    /// An object of schemas.
    Map,
    /// `$ref` and `$dynamicRef`.
    Reference,
}

/// A keyword that is passed on to the validator.
#[derive(Debug, Clone, Copy)]
pub struct Keyword {
    pub holds: Holds,
    /// Its schemas apply to the same value as the schema around it, not to a part of that value.
    pub in_place: bool,
}

/// Returns `None` for a keyword without effect: unknown ones, annotations, `discriminator`, `x-…`.
pub fn keyword(dialect: Dialect, name: &str) -> Option<Keyword> {
    use Dialect::Draft202012 as New;
    let (holds, in_place) = match (dialect, name) {
        (
            _,
            "type" | "enum" | "multipleOf" | "maximum" | "exclusiveMaximum" | "minimum"
            | "exclusiveMinimum" | "maxLength" | "minLength" | "pattern" | "maxItems" | "minItems"
            | "uniqueItems" | "maxProperties" | "minProperties" | "required",
        )
        | (
            New,
            "const" | "minContains" | "maxContains" | "dependentRequired" | "$id" | "$anchor"
            | "$dynamicAnchor",
        ) => (Holds::Plain, false),
        (_, "allOf" | "anyOf" | "oneOf") => (Holds::List, true),
        (_, "not") | (New, "if" | "then" | "else") => (Holds::Schema, true),
        (New, "dependentSchemas") => (Holds::Map, true),
        (_, "items" | "additionalProperties")
        | (New, "contains" | "propertyNames" | "unevaluatedItems" | "unevaluatedProperties") => {
            (Holds::Schema, false)
        }
        (New, "prefixItems") => (Holds::List, false),
        (_, "properties") | (New, "patternProperties" | "$defs") => (Holds::Map, false),
        (New, "$ref" | "$dynamicRef") => (Holds::Reference, true),
        _ => return None,
    };
    Some(Keyword { holds, in_place })
}
