//! Checks parameters against the interface of a task: the JSON Schema of the request body in the
//! task's OpenAPI document.
//!
//! Formats are annotations in OpenAPI (a file input is a `uri-reference` that a pipeline fills in),
//! so no format is asserted. Invariant: nothing is fetched; a reference out of the document is an
//! error.

mod forms;
mod guard;
mod keywords;
mod message;
mod numbers;
mod openapi;
mod partial;
mod path;
mod translate;

pub use guard::{watch_at_once_when, Watch};
use jsonschema::{PatternOptions, Validator};
use openapi::{Described, Dialect};
use serde_json::{json, Value};
use std::collections::HashMap;

/// A fault and its path, such as `box.center[0].x`; the path of the whole value is empty.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Fault {
    pub path: String,
    pub message: String,
}

impl Fault {
    /// A fault at a place of the OpenAPI document.
    fn at(pointer: &str, message: impl Into<String>) -> Self {
        Fault {
            path: path::of_pointer(None, pointer),
            message: message.into(),
        }
    }
}

/// Reason why a valid document has no schema to check parameters with, and a hint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unchecked {
    pub reason: String,
    pub hint: String,
}

/// Whether the parameters are complete.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Mode {
    /// All parameters of a call.
    Whole,
    /// Some of the parameters (overrides of a pipeline's step): members at any depth and further
    /// items may be added later. Only a fault that additions can't remove is reported.
    Partial,
}

/// Faults that a check reports.
const MAX_FAULTS: usize = 100;
/// Backtracking steps of a pattern with look-around or back-references on one text; other patterns
/// take linear time.
const MAX_BACKTRACKS: usize = 10_000;
/// Bytes of a compiled pattern.
const MAX_PATTERN: usize = 1 << 18;
/// Measured bytes of a compiled schema and of a compiled pattern that is not short.
const A_SCHEMA: usize = 2_000;
const A_PATTERN: usize = 50_000;

/// Schemas that are known to compile. They have no titles and descriptions, so many tasks share
/// one.
#[derive(Default)]
pub struct Usable {
    /// Whether an object can conform to the schema, as far as its mode can tell.
    forms: HashMap<(Dialect, Mode), HashMap<Value, bool>>,
    /// Number of schemas and sub-schemas in `forms`.
    schemas: usize,
}

/// Limit of `Usable::schemas`, some 20 MB; beyond it the collection is emptied.
const MAX_USABLE: usize = 10_000;

/// Checks that the interface compiles in both modes, and returns why parameters can't be checked
/// with it, if so. The partial mode uses another schema, so an interface that compiles in whole
/// mode may fail to compile in partial mode.
pub fn check_interface(
    spec: &Value,
    path: Option<&str>,
    usable: &mut Usable,
    watch: Watch,
) -> Result<Option<Unchecked>, Fault> {
    let request = match openapi::described_request(spec, path)? {
        Described::Nothing => return Ok(None),
        Described::Unchecked(unchecked) => return Ok(Some(unchecked)),
        Described::Request(request) => request,
    };
    let mut accepts_objects = true;
    for mode in [Mode::Whole, Mode::Partial] {
        let translated = translate::translate(spec, &request, mode)?;
        let known = usable.forms.entry((request.dialect, mode)).or_default();
        if let Some(known) = known.get(&translated.schema) {
            accepts_objects = *known;
            continue;
        }
        let validator = compile(&translated, request.dialect, watch)?;
        accepts_objects = mode == Mode::Whole || accepts_some_object(&validator, watch);
        if usable.schemas + translated.schemas > MAX_USABLE {
            *usable = Usable::default();
        }
        usable.schemas += translated.schemas;
        let known = usable.forms.entry((request.dialect, mode)).or_default();
        known.insert(translated.schema, accepts_objects);
    }
    Ok((!accepts_objects).then(|| openapi::no_object(&request)))
}

/// Whether an object can conform: the empty object is a part of every object, so a validator for
/// parts tells. True if the check was stopped.
fn accepts_some_object(validator: &Validator, watch: Watch) -> bool {
    let empty = json!({});
    guard::checking(&empty, watch, || validator.is_valid(&empty)).unwrap_or(true)
}

/// The compiled interface of a task.
#[derive(Debug)]
pub struct Checker {
    basis: Basis,
    bytes: usize,
}

#[derive(Debug)]
enum Basis {
    /// The task describes no request, so any object conforms.
    Anything,
    Schema(Box<Validator>, forms::Tags),
    Nothing(Unchecked),
}

impl Checker {
    /// `path` names the request. The error is a place in the document that can't be used.
    pub fn new(spec: &Value, path: Option<&str>, mode: Mode, watch: Watch) -> Result<Self, Fault> {
        let basis = |basis| Checker { basis, bytes: 0 };
        let request = match openapi::described_request(spec, path)? {
            Described::Nothing => return Ok(basis(Basis::Anything)),
            Described::Unchecked(unchecked) => return Ok(basis(Basis::Nothing(unchecked))),
            Described::Request(request) => request,
        };
        let translated = translate::translate(spec, &request, mode)?;
        let validator = compile(&translated, request.dialect, watch)?;
        if mode == Mode::Partial && !accepts_some_object(&validator, watch) {
            return Ok(basis(Basis::Nothing(openapi::no_object(&request))));
        }
        Ok(Checker {
            basis: Basis::Schema(Box::new(validator), forms::tags(&translated.schema)),
            bytes: translated.schemas * A_SCHEMA + translated.patterns * A_PATTERN,
        })
    }

    /// The reason why nothing is checked. Whether no object can conform is known in partial mode
    /// only.
    pub fn unchecked(&self) -> Option<&Unchecked> {
        match &self.basis {
            Basis::Nothing(unchecked) => Some(unchecked),
            _ => None,
        }
    }

    /// Whether every object conforms, because the task describes no request.
    pub fn accepts_all(&self) -> bool {
        matches!(self.basis, Basis::Anything)
    }

    /// Approximate memory of the compiled interface, in bytes.
    pub fn bytes(&self) -> usize {
        self.bytes
    }

    /// Returns all faults of the parameters, at most MAX_FAULTS.
    pub fn check(&self, parameters: &Value, watch: Watch) -> Vec<Fault> {
        if !parameters.is_object() {
            let message = format!("must be an object, not {}", message::found(parameters));
            return vec![Fault::at("", message)];
        }
        let Basis::Schema(validator, tags) = &self.basis else {
            return Vec::new();
        };
        let checked = guard::checking(parameters, watch, || {
            if validator.is_valid(parameters) {
                return Vec::new();
            }
            let explainer = message::Explainer { parameters, tags };
            let mut faults = Vec::new();
            for error in validator.iter_errors(parameters) {
                if faults.len() >= MAX_FAULTS {
                    break;
                }
                explainer.add_faults(&error, &mut faults, MAX_FAULTS);
            }
            faults
        });
        match checked {
            Ok(faults) => faults,
            Err(stop) => vec![Fault::at("", stop.to_string())],
        }
    }
}

fn compile(
    translated: &translate::Translated,
    dialect: Dialect,
    watch: Watch,
) -> Result<Validator, Fault> {
    let patterns = PatternOptions::fancy_regex()
        .backtrack_limit(MAX_BACKTRACKS)
        .size_limit(MAX_PATTERN)
        .dfa_size_limit(MAX_PATTERN);
    let options = jsonschema::options()
        .with_draft(dialect.draft())
        .offline()
        .should_validate_formats(false)
        .with_pattern_options(patterns)
        .with_keyword(guard::KEYWORD, |_, cost, _| {
            Ok(Box::new(guard::Guard::new(cost)))
        })
        .with_keyword(numbers::KEYWORD, |_, limits, _| {
            Ok(Box::new(numbers::Limits::new(limits)))
        })
        .with_keyword(partial::UNIQUE, |_, _, _| Ok(Box::new(partial::Unique)));
    match guard::compiling(watch, || options.build(&translated.schema)) {
        Ok(Ok(validator)) => Ok(validator),
        Ok(Err(error)) => Err(message::of_schema(&error, translated)),
        Err(stop) => Err(Fault::at("", stop.to_string())),
    }
}

#[cfg(test)]
mod tests;
