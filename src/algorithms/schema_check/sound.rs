//! Whether interfaces can be used, in both modes, at the cost of compiling each form of request once.

use super::translate::{self, Translated};
use super::{compile, guard, openapi, Checker, Fault, Mode, Watch};
use serde_json::Value;
use std::collections::HashSet;

/// Schemas in the forms that are kept: some ten megabytes of them.
pub(super) const MAX_KEPT: usize = 20_000;

/// Remembers what it found to be sound: many tasks of a catalogue take the same parameters.
#[derive(Default)]
pub struct Sound {
    /// Translated, so without titles and descriptions.
    pub(super) forms: HashSet<Value>,
    /// Schemas in them.
    pub(super) schemas: usize,
}

impl Sound {
    /// The same as [`Checker::new`] in one mode and then in the other.
    pub fn check(&mut self, spec: &Value, watch: Watch) -> Result<(), Fault> {
        let Some(request) = openapi::request_schema(spec)? else {
            return Ok(());
        };
        let translated = translate::translate(spec, &request, Mode::Whole)?;
        if self.forms.contains(&translated.schema) {
            return Ok(());
        }
        let (_, spent) = compile(&translated, request.dialect, watch)?;
        if !partial_follows(&translated, &spent) {
            return Checker::new(spec, Mode::Partial, watch).map(|_| ());
        }
        if self.schemas + translated.schemas <= MAX_KEPT {
            self.schemas += translated.schemas;
            self.forms.insert(translated.schema);
        }
        Ok(())
    }
}

/// Whether a form that can be compiled as a whole can be compiled as a partial one for sure.
///
/// The partial form is made of the same places of the document, each at most twice (as a whole, and
/// less what only holds of a whole), and the forms of a `oneOf` become forms of an `anyOf`: no keyword's
/// value is another one. So three things can go wrong in it only. What has a name may be left out, or
/// be there twice; and an `if` without its branches is looked at: there may be neither. And it may be
/// larger, by a little more than twice, and deeper, by the wrapping: it must be far from every bound.
pub(super) fn partial_follows(whole: &Translated, spent: &guard::Spent) -> bool {
    const FAR: usize = 8;
    whole.named.is_empty()
        && !whole.intricate
        && whole.schemas <= translate::MAX_SCHEMAS / FAR
        && whole.origins.len() <= translate::MAX_REFERENCES / FAR
        && spent.steps <= guard::STEPS_TO_COMPILE / FAR as u64
        && spent.stack <= guard::MAX_STACK / FAR
}
