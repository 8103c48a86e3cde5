//! Limits that the validator would round to doubles, compared as they are written.

use super::message;
use jsonschema::{Keyword, ValidationError};
use jsonschema_value::numeric::bignum::Decimal;
use serde_json::{Map, Value};

/// The keyword in the schemas that we make: an object of limits by their keywords.
pub const KEYWORD: &str = "x-mad-registry-limits";

const LIMITS: [&str; 5] = [
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
];
/// Integers up to this are doubles too.
const MAX_SAFE: u64 = 1 << 53;

/// Moves the limits that the validator would round into the keyword. In draft 4 a limit is
/// exclusive by a boolean beside it, which stays where the limit does.
pub fn take_limits(schema: &mut Map<String, Value>) {
    let mut taken = Map::new();
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
        taken.insert(name.to_owned(), limit);
    }
    if !taken.is_empty() {
        schema.insert(KEYWORD.to_owned(), Value::Object(taken));
    }
}

fn is_rounded(limit: &Value, name: &str) -> bool {
    let Value::Number(limit) = limit else {
        return false;
    };
    // What a multiple may not be of is for the validator to refuse.
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

    /// The limit that a value breaks, and its keyword.
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
