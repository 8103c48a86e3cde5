//! Faults from the validator's errors, in our words.

use super::translate::Translated;
use super::{path, Fault};
use jsonschema::error::{TypeKind, ValidationErrorKind as Kind};
use jsonschema::{JsonType, ValidationError};
use serde_json::Value;

/// Characters of a value that a message shows.
const VALUE: usize = 60;
/// Characters of a whole message.
const MESSAGE: usize = 300;
/// Alternatives that a message describes.
const FORMS: usize = 3;

/// A value as a message shows it: what has parts, only by its kind.
pub fn found(value: &Value) -> String {
    match value {
        Value::Array(_) => "an array".to_owned(),
        Value::Object(_) => "an object".to_owned(),
        Value::String(text) => Value::from(path::shorten(text, VALUE)).to_string(),
        other => other.to_string(),
    }
}

/// What is wrong with the parameters. Some errors are several faults.
pub fn add_faults(error: &ValidationError, parameters: &Value, faults: &mut Vec<Fault>) {
    let at = path::of_pointer(Some(parameters), error.instance_path().as_str());
    let mut add = |path: String, message: String| {
        let message = path::shorten(&message, MESSAGE);
        let fault = Fault { path, message };
        // Two parts of a schema can say the same.
        if faults.len() < super::MAX_FAULTS && !faults.contains(&fault) {
            faults.push(fault);
        }
    };
    match error.kind() {
        Kind::Required { property } => {
            let key = property.as_str().unwrap_or_default();
            add(path::within(&at, key), "is missing".to_owned());
        }
        Kind::AdditionalProperties { unexpected } | Kind::UnevaluatedProperties { unexpected } => {
            for key in unexpected.iter().take(super::MAX_FAULTS) {
                add(path::within(&at, key), "is not a known property".to_owned());
            }
        }
        Kind::AnyOf { context } | Kind::OneOfNotValid { context } => {
            match likely_form(context, error) {
                Some(form) => {
                    let some = form.iter().take(super::MAX_FAULTS);
                    some.for_each(|error| add_faults(error, parameters, faults));
                }
                None => add(at, forms(context, error.instance())),
            }
        }
        // additionalProperties without properties beside it. The error is at the object.
        Kind::FalseSchema if of_additional(error) => {
            let object = parameters.pointer(error.instance_path().as_str());
            let members = object.and_then(Value::as_object).into_iter().flatten();
            for (key, _) in members.take(super::MAX_FAULTS) {
                add(path::within(&at, key), "is not a known property".to_owned());
            }
        }
        _ => add(at, text(error)),
    }
}

fn of_additional(error: &ValidationError) -> bool {
    error
        .schema_path()
        .as_str()
        .ends_with("/additionalProperties")
}

type Form = Vec<ValidationError<'static>>;

/// The one of several forms that was meant: the only one of the value's type.
fn likely_form<'f>(forms: &'f [Form], whole: &ValidationError) -> Option<&'f Form> {
    // A part of a wrong type is another matter.
    let of_type = |error: &ValidationError| {
        matches!(error.kind(), Kind::Type { .. }) && error.instance_path() == whole.instance_path()
    };
    let mut fitting = forms
        .iter()
        .filter(|form| !form.is_empty() && !form.iter().any(of_type));
    let first = fitting.next();
    if fitting.next().is_some() {
        return None;
    }
    first
}

fn forms(forms: &[Form], value: &Value) -> String {
    let mut texts: Vec<String> = Vec::new();
    for text in forms.iter().filter_map(|form| form.first()).map(text) {
        if !texts.contains(&text) {
            texts.push(text);
        }
    }
    let more = texts.len().saturating_sub(FORMS);
    texts.truncate(FORMS);
    if more > 0 {
        texts.push(format!("{more} more"));
    }
    let number = forms.len();
    format!(
        "{} is none of the {number} forms allowed: {}",
        found(value),
        texts.join("; ")
    )
}

/// The message of one error.
fn text(error: &ValidationError) -> String {
    let value = error.instance();
    let found = found(value);
    let length = || value.as_str().map_or(0, |text| text.chars().count());
    let items = || value.as_array().map_or(0, Vec::len);
    let members = || value.as_object().map_or(0, serde_json::Map::len);
    let count = |limit: &u64, what: &str| {
        if *limit == 1 {
            format!("1 {what}")
        } else if let Some(stem) = what.strip_suffix('y') {
            format!("{limit} {stem}ies")
        } else {
            format!("{limit} {what}s")
        }
    };
    match error.kind() {
        Kind::Type { kind } => format!("must be {}, not {found}", types(kind)),
        Kind::Enum { options } => format!("must be one of {}, not {found}", list(options)),
        Kind::Constant { expected_value } => {
            format!("must be {}, not {found}", self::found(expected_value))
        }
        Kind::Minimum { limit } => format!("must be at least {limit}, not {found}"),
        Kind::Maximum { limit } => format!("must be at most {limit}, not {found}"),
        Kind::ExclusiveMinimum { limit } => format!("must be greater than {limit}, not {found}"),
        Kind::ExclusiveMaximum { limit } => format!("must be less than {limit}, not {found}"),
        Kind::MultipleOf { multiple_of } => {
            format!("must be a multiple of {multiple_of}, not {found}")
        }
        Kind::MinLength { limit } => {
            format!(
                "must have at least {}, not {}",
                count(limit, "character"),
                length()
            )
        }
        Kind::MaxLength { limit } => {
            format!(
                "must have at most {}, not {}",
                count(limit, "character"),
                length()
            )
        }
        Kind::MinItems { limit } => {
            format!(
                "must have at least {}, not {}",
                count(limit, "item"),
                items()
            )
        }
        Kind::MaxItems { limit } => {
            format!(
                "must have at most {}, not {}",
                count(limit, "item"),
                items()
            )
        }
        Kind::AdditionalItems { limit } => {
            format!(
                "must have at most {}, not {}",
                count(&(*limit as u64), "item"),
                items()
            )
        }
        Kind::MinProperties { limit } => {
            format!(
                "must have at least {}, not {}",
                count(limit, "property"),
                members()
            )
        }
        Kind::MaxProperties { limit } => {
            format!(
                "must have at most {}, not {}",
                count(limit, "property"),
                members()
            )
        }
        Kind::UniqueItems => "must have no two equal items".to_owned(),
        Kind::Contains => "must have items of the form asked for".to_owned(),
        Kind::UnevaluatedItems { .. } => "has items that are not described".to_owned(),
        Kind::Pattern { pattern } => {
            format!(
                "must match the pattern {}, not {found}",
                path::shorten(pattern, VALUE)
            )
        }
        Kind::BacktrackLimitExceeded { .. } | Kind::RegexEngineFailure { .. } => {
            "can't be matched with its pattern: that takes too long".to_owned()
        }
        Kind::PropertyNames { error } => {
            format!("has a key that is not allowed: {}", text(error))
        }
        Kind::FalseSchema => "must not be given".to_owned(),
        Kind::Not { .. } => "is of a form that is not allowed".to_owned(),
        Kind::OneOfMultipleValid { .. } => {
            "is of more than one of the forms of which it must be exactly one".to_owned()
        }
        Kind::Required { property } => format!("lacks {property}"),
        Kind::AdditionalProperties { unexpected } | Kind::UnevaluatedProperties { unexpected } => {
            let key = unexpected.first().map_or("", String::as_str);
            format!(
                "has the unknown property {}",
                self::found(&Value::from(key))
            )
        }
        Kind::AnyOf { context } | Kind::OneOfNotValid { context } => forms(context, value),
        Kind::Referencing(reason) => format!("has a reference that leads nowhere: {reason}"),
        // Formats and contents aren't asserted, and there is no other keyword.
        Kind::Format { .. }
        | Kind::ContentEncoding { .. }
        | Kind::ContentMediaType { .. }
        | Kind::FromUtf8 { .. }
        | Kind::Custom { .. } => error.masked().to_string(),
    }
}

fn types(kind: &TypeKind) -> String {
    let name = |json_type| match json_type {
        JsonType::Null => "null",
        JsonType::Boolean => "a boolean",
        JsonType::Integer => "an integer",
        JsonType::Number => "a number",
        JsonType::String => "a string",
        JsonType::Array => "an array",
        JsonType::Object => "an object",
    };
    match kind {
        TypeKind::Single(one) => name(*one).to_owned(),
        TypeKind::Multiple(several) => {
            let names: Vec<_> = several.iter().map(name).collect();
            names.join(" or ")
        }
    }
}

/// The values of an enum, as many as fit.
fn list(options: &Value) -> String {
    let mut list = String::new();
    if options.as_array().is_some_and(Vec::is_empty) {
        return "no value".to_owned();
    }
    for option in options.as_array().into_iter().flatten() {
        let option = found(option);
        if !list.is_empty() && list.chars().count() + option.chars().count() > VALUE {
            return format!("{list}, ...");
        }
        if !list.is_empty() {
            list.push_str(", ");
        }
        list.push_str(&option);
    }
    list
}

/// Why the validator refuses the schema, at the place in the OpenAPI document.
pub fn of_schema(error: &ValidationError, translated: &Translated) -> Fault {
    let place = error.instance_path().as_str();
    let place = if place.is_empty() {
        error.schema_path().as_str()
    } else {
        place
    };
    let message = match error.kind() {
        Kind::AnyOf { .. } if place.ends_with("/type") => {
            format!(
                "must be one of JSON's types, not {}",
                found(error.instance())
            )
        }
        Kind::Referencing(reason) => {
            let reason = reason.to_string();
            let says =
                |(_, text): &&(String, String)| reason.contains(text.trim_start_matches('#'));
            let named = translated
                .named
                .iter()
                .find(says)
                .or(translated.named.first());
            let (at, text) = named.map_or(("", ""), |(at, text)| (at, text));
            let text = found(&Value::from(text));
            return Fault::at(
                at,
                format!("leads nowhere in the document, nothing is fetched: {text}"),
            );
        }
        Kind::Format { format } if format == "regex" => {
            format!(
                "can't be used as a regular expression: {}",
                found(error.instance())
            )
        }
        _ => text(error),
    };
    Fault::at(&translated.origin(place), path::shorten(&message, MESSAGE))
}
