//! Checks parameters against the interface a task describes: the JSON Schema of the request
//! body in its OpenAPI document.
//!
//! Formats are annotations in OpenAPI (a file input is a `uri-reference` that a pipeline fills
//! in), so no format is asserted. Nothing is ever fetched: a reference that leaves the document
//! makes the document unusable.

mod guard;
mod keywords;
mod message;
mod openapi;
mod path;
mod translate;

pub use guard::Watch;
use jsonschema::{PatternOptions, Validator};
use openapi::Dialect;
use serde_json::Value;
use std::collections::{HashMap, HashSet};

/// What is wrong, and where: `box.center[0].x`, empty for the whole.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Fault {
    pub path: String,
    pub message: String,
}

impl Fault {
    /// At a place of the OpenAPI document.
    fn at(pointer: &str, message: impl Into<String>) -> Self {
        Fault {
            path: path::of_pointer(None, pointer),
            message: message.into(),
        }
    }
}

/// Whether the parameters are all there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Mode {
    /// The parameters of a call.
    Whole,
    /// Some of them, the rest comes later (overrides of a pipeline's step): a fault is only what
    /// no further top-level parameter can mend. Values inside of a parameter are whole.
    Partial,
}

/// How many faults a check reports.
const MAX_FAULTS: usize = 100;
/// Steps back that a pattern with look-around or back-references may take on one text; the
/// other patterns take linear time.
const MAX_BACKTRACKS: usize = 10_000;
/// Bytes of a compiled pattern.
const MAX_PATTERN: usize = 1 << 18;
/// Bytes of memory that a schema and that a pattern of some length take, as measured.
const A_SCHEMA: usize = 2_000;
const A_PATTERN: usize = 50_000;

/// Forms of interfaces that can be compiled: without titles and descriptions, so that many tasks share one.
#[derive(Default)]
pub struct Usable {
    forms: HashMap<Dialect, HashSet<Value>>,
    /// How many schemas they have together.
    schemas: usize,
}

/// Schemas of Usable: some 20 MB. Beyond that it begins anew.
const MAX_USABLE: usize = 10_000;

/// Whether the interface can be compiled in both modes. The partial form is made of other schemas, so one
/// that compiles as a whole may be refused as a partial one.
pub fn check_interface(spec: &Value, usable: &mut Usable, watch: Watch) -> Result<(), Fault> {
    let Some(request) = openapi::request_schema(spec)? else {
        return Ok(());
    };
    for mode in [Mode::Whole, Mode::Partial] {
        let translated = translate::translate(spec, &request, mode)?;
        let known = usable.forms.entry(request.dialect).or_default();
        if known.contains(&translated.schema) {
            continue;
        }
        compile(&translated, request.dialect, watch)?;
        if usable.schemas + translated.schemas > MAX_USABLE {
            *usable = Usable::default();
        }
        usable.schemas += translated.schemas;
        let known = usable.forms.entry(request.dialect).or_default();
        known.insert(translated.schema);
    }
    Ok(())
}

/// The compiled interface of a task.
#[derive(Debug)]
pub struct Checker {
    /// None where the task describes no request.
    validator: Option<Validator>,
    bytes: usize,
}

impl Checker {
    /// The fault names the place in the document that can't be used.
    pub fn new(spec: &Value, mode: Mode, watch: Watch) -> Result<Self, Fault> {
        let Some(request) = openapi::request_schema(spec)? else {
            return Ok(Checker {
                validator: None,
                bytes: 0,
            });
        };
        let translated = translate::translate(spec, &request, mode)?;
        Ok(Checker {
            validator: Some(compile(&translated, request.dialect, watch)?),
            bytes: translated.schemas * A_SCHEMA + translated.patterns * A_PATTERN,
        })
    }

    /// Whether any object conforms, since no request is described.
    pub fn accepts_all(&self) -> bool {
        self.validator.is_none()
    }

    /// How much memory it takes, roughly.
    pub fn bytes(&self) -> usize {
        self.bytes
    }

    /// All that is wrong with the parameters, up to a hundred faults.
    pub fn check(&self, parameters: &Value, watch: Watch) -> Vec<Fault> {
        if !parameters.is_object() {
            let message = format!("must be an object, not {}", message::found(parameters));
            return vec![Fault::at("", message)];
        }
        let Some(validator) = &self.validator else {
            return Vec::new();
        };
        let checked = guard::checking(parameters, watch, || {
            if validator.is_valid(parameters) {
                return Vec::new();
            }
            let mut faults = Vec::new();
            for error in validator.iter_errors(parameters) {
                if faults.len() >= MAX_FAULTS {
                    break;
                }
                message::add_faults(&error, parameters, &mut faults);
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
        });
    match guard::compiling(watch, || options.build(&translated.schema)) {
        Ok(Ok(validator)) => Ok(validator),
        Ok(Err(error)) => Err(message::of_schema(&error, translated)),
        Err(stop) => Err(Fault::at("", stop.to_string())),
    }
}

#[cfg(test)]
mod tests;
