//! Collects everything that is wrong with a document, so that one refusal names it all.

/// How many faults a refusal spells out; the rest are counted.
const SPELLED_OUT: usize = 100;

/// Characters of a name that a message shows: what is wrong can be of any length.
const SHOWN: usize = 100;

/// A name as a message shows it.
pub fn abbreviated(name: &str) -> String {
    match name.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}...", &name[..end]),
        None => name.to_owned(),
    }
}

/// The faults of one document, each with the path of what is wrong.
#[derive(Debug, Default)]
pub struct Faults(Vec<String>);

impl Faults {
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a fault at `path` (such as `steps[2].depends_on[0]`).
    pub fn add(&mut self, path: &str, what: impl AsRef<str>) {
        if path.is_empty() {
            self.0.push(what.as_ref().to_owned());
        } else {
            self.0.push(format!("{path}: {}", what.as_ref()));
        }
    }

    /// Adds all of another's faults, whose paths begin at `path`.
    pub fn extend_within(&mut self, path: &str, other: Faults) {
        let prefix = if path.is_empty() {
            String::new()
        } else {
            format!("{path}.")
        };
        self.0
            .extend(other.0.into_iter().map(|fault| format!("{prefix}{fault}")));
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn first(&self) -> Option<&str> {
        self.0.first().map(String::as_str)
    }

    /// Message (the first fault, and how many more) and detail (all of them), or nothing.
    pub fn summary(&self, subject: &str) -> Option<(String, Option<String>)> {
        let first = self.0.first()?;
        let more = self.0.len() - 1;
        if more == 0 {
            return Some((format!("{subject}: {first}"), None));
        }
        let plural = if more == 1 { "fault" } else { "faults" };
        let message = format!("{subject}: {first} (and {more} more {plural})");
        let mut lines: Vec<String> = self.0.iter().take(SPELLED_OUT).cloned().collect();
        if self.0.len() > SPELLED_OUT {
            lines.push(format!("and {} more", self.0.len() - SPELLED_OUT));
        }
        Some((message, Some(lines.join("\n"))))
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
