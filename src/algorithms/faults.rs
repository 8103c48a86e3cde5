//! Collects the faults of a document, so that one error reports all of them.

use serde_json::Value;
use std::borrow::Cow;

/// Faults that an error spells out; further ones are only counted.
const SPELLED_OUT: usize = 100;

/// Kind of a string whose text is a JSON document.
const ENCODED: &str = "a string that holds JSON";
pub const ENCODED_TWICE: &str =
    "The document was encoded as JSON twice: pass the document, not a JSON string of its \
                                 text. Drivers that encode JSON themselves take it as it is.";

/// Characters of a name that a message shows; the names in a document can have any length.
const SHOWN: usize = 100;

/// Shortens a name for a message.
pub fn abbreviated(name: &str) -> String {
    match name.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}...", &name[..end]),
        None => name.to_owned(),
    }
}

/// Kind of a value for messages, such as "an array".
pub fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(text) if holds_document(text) => ENCODED,
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}

/// Returns whether a text is a JSON array, object or string; a JSON string with such a text was
/// encoded twice. Parses without building a value.
pub fn holds_document(text: &str) -> bool {
    text.trim_start().starts_with(['{', '[', '"'])
        && serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok()
}

/// The faults of one document, each with its path in the document. Beyond `most` faults only their
/// count is stored, since a document can have as many faults as values.
#[derive(Debug)]
pub struct Faults {
    spelled_out: Vec<String>,
    most: usize,
    count: usize,
    hints: Vec<&'static str>,
}

impl Faults {
    pub fn new() -> Self {
        Self::up_to(SPELLED_OUT)
    }

    /// Spells out at most `most` faults.
    pub fn up_to(most: usize) -> Self {
        Faults {
            spelled_out: Vec::new(),
            most,
            count: 0,
            hints: Vec::new(),
        }
    }

    /// Adds a fault at `path` (such as `steps[2].depends_on[0]`).
    pub fn add(&mut self, path: &str, what: impl AsRef<str>) {
        self.count += 1;
        if self.is_full() {
            return;
        }
        self.spelled_out.push(if path.is_empty() {
            what.as_ref().to_owned()
        } else {
            format!("{path}: {}", what.as_ref())
        });
    }

    /// Adds that a value is not of the expected kind.
    pub fn must_be(&mut self, path: &str, expected: &str, value: &Value) {
        let kind = kind(value);
        self.add(path, format!("must be {expected}, not {kind}"));
        if kind == ENCODED {
            self.hint(ENCODED_TWICE);
        }
    }

    /// Adds a hint, unless it was added before.
    pub fn hint(&mut self, hint: &'static str) {
        if !self.hints.contains(&hint) {
            self.hints.push(hint);
        }
    }

    /// Returns all hints, one per line.
    pub fn hints(&self) -> Option<String> {
        (!self.hints.is_empty()).then(|| self.hints.join("\n"))
    }

    /// Whether further faults are only counted.
    pub fn is_full(&self) -> bool {
        self.spelled_out.len() == self.most
    }

    /// Adds all faults of `other`, with `path` prepended to their paths.
    pub fn extend_within(&mut self, path: &str, other: Faults) {
        let prefix = if path.is_empty() {
            String::new()
        } else {
            format!("{path}.")
        };
        let left = self.most - self.spelled_out.len();
        self.count += other.count;
        other.hints.iter().for_each(|hint| self.hint(hint));
        self.spelled_out.extend(
            other
                .spelled_out
                .into_iter()
                .take(left)
                .map(|fault| format!("{prefix}{fault}")),
        );
    }

    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    pub fn first(&self) -> Option<&str> {
        self.spelled_out.first().map(String::as_str)
    }

    /// Returns message (the first fault and the number of others) and detail (all faults); `None`
    /// without faults.
    pub fn summary(&self, subject: &str) -> Option<(String, Option<String>)> {
        let first = self.spelled_out.first()?;
        let more = self.count - 1;
        if more == 0 {
            return Some((format!("{subject}: {first}"), None));
        }
        let plural = if more == 1 { "fault" } else { "faults" };
        let message = format!("{subject}: {first} (and {more} more {plural})");
        Some((message, Some(self.lines())))
    }

    /// Returns the number of faults with `noun`, such as "2 steps", and the faults, one per line.
    pub fn counted(&self, noun: &str) -> Option<(String, String)> {
        let plural = if self.count == 1 { "" } else { "s" };
        (!self.is_empty()).then(|| (format!("{} {noun}{plural}", self.count), self.lines()))
    }

    /// Returns the faults, the last one being the number of those that are not spelled out.
    pub fn all(&self) -> impl Iterator<Item = Cow<'_, str>> {
        let more = self.count - self.spelled_out.len();
        let rest = (more > 0).then(|| Cow::Owned(format!("and {more} more")));
        self.spelled_out
            .iter()
            .map(|fault| Cow::Borrowed(fault.as_str()))
            .chain(rest)
    }

    fn lines(&self) -> String {
        self.all().collect::<Vec<_>>().join("\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn none_is_no_summary() {
        assert!(Faults::new().summary("task").is_none());
    }

    #[test]
    fn one_is_the_message_alone() {
        let mut faults = Faults::new();
        faults.add("version", "must not be empty");
        assert_eq!(
            faults.summary("task"),
            Some(("task: version: must not be empty".to_owned(), None))
        );
    }

    #[test]
    fn a_document_that_was_encoded_twice_is_recognized() {
        let document = serde_json::json!({"a": [1]}).to_string();
        let twice = serde_json::json!(document).to_string();
        for text in [&document, &twice, " [1, 2]"] {
            assert!(holds_document(text), "{text}");
        }
        for text in ["", "{", "{braces}", "[x]", "5", "null", "\"{"] {
            assert!(!holds_document(text), "{text}");
        }
        let mut faults = Faults::new();
        faults.must_be("a", "an object", &Value::String("{braces}".to_owned()));
        assert_eq!(faults.first(), Some("a: must be an object, not a string"));
        assert_eq!(faults.hints(), None);
        for _ in 0..2 {
            faults.must_be("a", "an object", &Value::String(document.clone()));
        }
        assert_eq!(faults.hints().as_deref(), Some(ENCODED_TWICE));
        let (_, detail) = faults.summary("x").unwrap();
        assert!(detail
            .unwrap()
            .contains("a: must be an object, not a string that holds JSON"));
    }

    #[test]
    fn faults_are_counted_with_a_noun() {
        let mut faults = Faults::new();
        assert_eq!(faults.counted("step"), None);
        faults.add("steps[0]", "bad");
        assert_eq!(
            faults.counted("step"),
            Some(("1 step".to_owned(), "steps[0]: bad".to_owned()))
        );
        faults.add("steps[1]", "bad");
        assert_eq!(faults.counted("step").unwrap().0, "2 steps");
    }

    #[test]
    fn all_are_named_up_to_the_limit() {
        let mut faults = Faults::new();
        for i in 0..150 {
            faults.add(&format!("steps[{i}]"), "bad");
        }
        let (message, detail) = faults.summary("pipeline").unwrap();
        assert_eq!(message, "pipeline: steps[0]: bad (and 149 more faults)");
        let detail = detail.unwrap();
        assert_eq!(detail.lines().count(), SPELLED_OUT + 1);
        assert!(detail.ends_with("and 50 more"));
    }
}
