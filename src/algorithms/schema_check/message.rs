//! Turns the validator's errors into faults with messages of our own.

use super::forms::{Tags, Told};
use super::translate::Translated;
use super::{path, Fault};
use jsonschema::error::{TypeKind, ValidationErrorKind as Kind};
use jsonschema::{JsonType, ValidationError};
use serde_json::Value;

/// Characters of a value that a message shows.
const VALUE: usize = 60;
/// Characters of a whole message.
const MESSAGE: usize = 600;
/// Forms that a message describes.
const FORMS: usize = 3;
const FAULTS_OF_A_FORM: usize = 3;

/// Shows a value in a message; of an array or object only its kind.
pub fn found(value: &Value) -> String {
    match value {
        Value::Array(_) => "an array".to_owned(),
        Value::Object(_) => "an object".to_owned(),
        Value::String(text) => Value::from(path::shorten(text, VALUE)).to_string(),
        other => path::shorten(&other.to_string(), VALUE),
    }
}

/// Describes faults of one set of parameters.
pub struct Explainer<'a> {
    pub parameters: &'a Value,
    pub tags: &'a Tags,
}

impl Explainer<'_> {
    /// Adds the faults of an error, until `faults` has `most` of them.
    pub fn add_faults(&self, error: &ValidationError, faults: &mut Vec<Fault>, most: usize) {
        let at = path::of_pointer(Some(self.parameters), error.instance_path().as_str());
        let mut add = |path: String, message: String| {
            let message = path::shorten(&message, MESSAGE);
            let fault = Fault { path, message };
            // Two schemas that apply to the same value can report the same fault.
            if faults.len() < most && !faults.contains(&fault) {
                faults.push(fault);
            }
        };
        match error.kind() {
            Kind::Required { property } => {
                let key = property.as_str().unwrap_or_default();
                add(path::within(&at, key), "is missing".to_owned());
            }
            Kind::AdditionalProperties { unexpected }
            | Kind::UnevaluatedProperties { unexpected } => {
                for key in unexpected.iter().take(most) {
                    add(path::within(&at, key), "is not a known property".to_owned());
                }
            }
            Kind::AnyOf { context } | Kind::OneOfNotValid { context } => match self
                .meant(context, error)
            {
                Meant::One(form) => {
                    for error in form.iter().take(most) {
                        self.add_faults(error, faults, most);
                    }
                }
                Meant::Several(forms) => {
                    add(at.clone(), self.forms(&forms, context.len(), error, &at))
                }
                Meant::NoForm(member, values) => {
                    let actual = error.instance().get(&member).unwrap_or(&Value::Null);
                    let message = format!("must be one of {}, not {}", list(values), found(actual));
                    add(path::within(&at, &member), message);
                }
            },
            // `additionalProperties: false` without `properties` beside it; the error points to the
            // object.
            Kind::FalseSchema if of_additional(error) => {
                let object = self.parameters.pointer(error.instance_path().as_str());
                let members = object.and_then(Value::as_object).into_iter().flatten();
                for (key, _) in members.take(most) {
                    add(path::within(&at, key), "is not a known property".to_owned());
                }
            }
            _ => add(at, text(error)),
        }
    }

    /// Finds out which form the value is meant to have: the forms of the value's type, of these the
    /// ones that its tags allow, and of these the ones whose enum, const and not accept it.
    fn meant<'f>(&'f self, forms: &'f [Form], whole: &ValidationError) -> Meant<'f> {
        let here = |error: &ValidationError| error.instance_path() == whole.instance_path();
        let of_type = |form: &&Form| {
            let fails =
                |error: &ValidationError| here(error) && matches!(error.kind(), Kind::Type { .. });
            !form.is_empty() && !form.iter().any(fails)
        };
        let listed = |form: &&Form| {
            let fails = |error: &ValidationError| {
                here(error)
                    && matches!(
                        error.kind(),
                        Kind::Enum { .. } | Kind::Constant { .. } | Kind::Not { .. }
                    )
            };
            !form.iter().any(fails)
        };
        let mut left: Vec<(usize, &Form)> = forms.iter().enumerate().collect();
        retain_unless_none(&mut left, |(_, form)| of_type(&form));
        for tag in self
            .tags
            .get(whole.schema_path().as_str())
            .into_iter()
            .flatten()
        {
            let numbers: Vec<usize> = left.iter().map(|(number, _)| *number).collect();
            match tag.tells(whole.instance(), &numbers) {
                Told::Nothing => {}
                Told::Excluded(excluded) => {
                    let mut excluded = excluded.into_iter();
                    left.retain(|_| excluded.next() != Some(true));
                }
                Told::NoForm(values) => return Meant::NoForm(tag.member.clone(), values),
            }
        }
        retain_unless_none(&mut left, |(_, form)| listed(&form));
        match left.as_slice() {
            [(_, form)] => Meant::One(form),
            _ => Meant::Several(left.into_iter().map(|(_, form)| form).collect()),
        }
    }

    /// Describes the faults by each form.
    fn forms(&self, forms: &[&Form], number: usize, whole: &ValidationError, at: &str) -> String {
        let mut texts: Vec<String> = Vec::new();
        for form in forms {
            let mut faults = Vec::new();
            for error in form.iter().take(FAULTS_OF_A_FORM) {
                self.add_faults(error, &mut faults, FAULTS_OF_A_FORM);
            }
            let faults = faults.into_iter().map(|fault| match fault.path == at {
                true => fault.message,
                false => format!("{}: {}", fault.path, fault.message),
            });
            let text = faults.collect::<Vec<_>>().join(" and ");
            if !text.is_empty() && !texts.contains(&text) {
                texts.push(text);
            }
            if texts.len() > FORMS {
                break;
            }
        }
        if texts.len() > FORMS {
            texts[FORMS] = "...".to_owned();
        }
        let found = found(whole.instance());
        format!(
            "{found} is none of the {number} forms allowed: {}",
            texts.join("; ")
        )
    }
}

type Form = Vec<ValidationError<'static>>;

enum Meant<'f> {
    One(&'f Form),
    Several(Vec<&'f Form>),
    /// The member is a tag, and its value belongs to no form; these values do.
    NoForm(String, Vec<&'f Value>),
}

/// Retains the elements that satisfy the condition; all of them if none does.
fn retain_unless_none<T: Copy>(list: &mut Vec<T>, keep: impl Fn(T) -> bool) {
    if list.iter().any(|one| keep(*one)) {
        list.retain(|one| keep(*one));
    }
}

fn of_additional(error: &ValidationError) -> bool {
    error
        .schema_path()
        .as_str()
        .ends_with("/additionalProperties")
}

/// Describes one error.
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
        Kind::Enum { options } => {
            format!(
                "must be one of {}, not {found}",
                list(options.as_array().into_iter().flatten())
            )
        }
        Kind::Constant { expected_value } => {
            format!("must be {}, not {found}", self::found(expected_value))
        }
        Kind::Minimum { limit } => beyond("minimum", &self::found(limit), value),
        Kind::Maximum { limit } => beyond("maximum", &self::found(limit), value),
        Kind::ExclusiveMinimum { limit } => beyond("exclusiveMinimum", &self::found(limit), value),
        Kind::ExclusiveMaximum { limit } => beyond("exclusiveMaximum", &self::found(limit), value),
        Kind::MultipleOf { multiple_of } => beyond("multipleOf", &multiple_of.to_string(), value),
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
        Kind::AnyOf { context } | Kind::OneOfNotValid { context } => {
            format!("{found} is none of the {} forms allowed", context.len())
        }
        Kind::Referencing(reason) => format!("has a reference that leads nowhere: {reason}"),
        // Reported by the keywords that this module adds.
        Kind::Custom { message, .. } => message.clone(),
        // Never reported: formats and contents are not asserted.
        Kind::Format { .. }
        | Kind::ContentEncoding { .. }
        | Kind::ContentMediaType { .. }
        | Kind::FromUtf8 { .. } => error.masked().to_string(),
    }
}

/// Says that a number violates the limit of this keyword.
pub fn beyond(keyword: &str, limit: &str, number: &Value) -> String {
    let asks = match keyword {
        "minimum" => "at least",
        "maximum" => "at most",
        "exclusiveMinimum" => "greater than",
        "exclusiveMaximum" => "less than",
        _ => "a multiple of",
    };
    format!("must be {asks} {limit}, not {}", found(number))
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

/// Lists the values of an enum, as many as fit.
fn list<'v>(options: impl IntoIterator<Item = &'v Value>) -> String {
    let mut list = String::new();
    for option in options {
        let option = found(option);
        if !list.is_empty() && list.chars().count() + option.chars().count() > VALUE {
            return format!("{list}, ...");
        }
        if !list.is_empty() {
            list.push_str(", ");
        }
        list.push_str(&option);
    }
    match list.is_empty() {
        true => "no value".to_owned(),
        false => list,
    }
}

/// Turns the validator's error about a schema into a fault at its place in the OpenAPI document.
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
