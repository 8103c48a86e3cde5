//! Numeric limits that a double can't represent, compared as decimals.

use super::message;
use jsonschema::{Keyword, ValidationError};
use jsonschema_value::numeric::bignum::Decimal;
use serde_json::{Map, Value};

/// Keyword of translated schemas: an object of such limits by their names in JSON Schema.
pub const KEYWORD: &str = "x-mad-registry-limits";

const LIMITS: [&str; 5] = [
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
];
/// Integers up to this one are exact as doubles.
const MAX_SAFE: u64 = 1 << 53;

/// Moves the limits that the validator would round to the keyword. In draft 4 a boolean beside the
/// limit makes it exclusive; that boolean moves with its limit.
pub fn take_limits(schema: &mut Map<String, Value>) {
    let mut moved = Map::new();
    for name in LIMITS {
        if schema
            .get(name)
            .is_none_or(|limit| !is_rounded(limit, name))
        {
            continue;
        }
        let Some(limit) = schema.remove(name) else {
            continue;
        };
        let exclusive = match name {
            "minimum" => "exclusiveMinimum",
            "maximum" => "exclusiveMaximum",
            _ => "",
        };
        let name = match schema.get(exclusive) {
            Some(Value::Bool(is_exclusive)) => {
                let name = if *is_exclusive { exclusive } else { name };
                schema.remove(exclusive);
                name
            }
            _ => name,
        };
        moved.insert(name.to_owned(), limit);
    }
    if !moved.is_empty() {
        schema.insert(KEYWORD.to_owned(), Value::Object(moved));
    }
}

fn is_rounded(limit: &Value, name: &str) -> bool {
    let Value::Number(limit) = limit else {
        return false;
    };
    // The validator refuses a multipleOf that is not positive, so that one stays.
    let refused = name == "multipleOf" && Decimal::parse(limit.as_str()) <= Decimal::parse("0");
    let safe = limit
        .as_i64()
        .is_some_and(|limit| limit.unsigned_abs() <= MAX_SAFE);
    !safe && !refused
}

pub struct Limits(Vec<(String, Decimal, Value)>);

impl Limits {
    pub fn new(limits: &Value) -> Self {
        let limits = limits.as_object().into_iter().flatten();
        Limits(
            limits
                .filter_map(|(name, limit)| {
                    let decimal = Decimal::parse(limit.as_number()?.as_str());
                    Some((name.clone(), decimal, limit.clone()))
                })
                .collect(),
        )
    }

    /// Returns the limit that a value violates, and its keyword.
    fn broken(&self, value: &Value) -> Option<(&str, &Value)> {
        let value = Decimal::parse(value.as_number()?.as_str());
        let broken = self.0.iter().find(|(name, limit, _)| match name.as_str() {
            "minimum" => value < *limit,
            "maximum" => value > *limit,
            "exclusiveMinimum" => value <= *limit,
            "exclusiveMaximum" => value >= *limit,
            _ => !value.is_multiple_of(limit),
        });
        broken.map(|(name, _, limit)| (name.as_str(), limit))
    }
}

impl<'i> Keyword<'i> for Limits {
    fn validate(&self, value: &'i Value) -> Result<(), ValidationError<'i>> {
        match self.broken(value) {
            None => Ok(()),
            Some((name, limit)) => Err(ValidationError::custom(message::beyond(
                name,
                &message::found(limit),
                value,
            ))),
        }
    }

    fn is_valid(&self, value: &'i Value) -> bool {
        self.broken(value).is_none()
    }
}
