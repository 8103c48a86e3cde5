//! Checks the keys of an object and suggests the intended key for an unknown one.

use super::faults::{abbreviated, Faults};
use super::similarity::allowed_edits;
use serde_json::{Map, Value};

/// The keys of one kind of object.
pub struct Keys {
    pub known: &'static [&'static str],
    /// Keys that the library adds to such an object in its results; they are accepted and ignored.
    pub derived: &'static [&'static str],
    /// Names that known keys have in other workflow languages, if the edit distance doesn't suggest
    /// them. Written as [`letters`] returns them.
    pub aliases: &'static [(&'static str, &'static str)],
    /// Hint of the error: lists the known keys.
    pub hint: &'static str,
}

impl Keys {
    /// Adds a fault for each unknown key. The fault's text begins with `owner`, the object's
    /// subject.
    pub fn check(&self, object: &Map<String, Value>, path: &str, owner: &str, faults: &mut Faults) {
        for key in object.keys().map(String::as_str) {
            if self.known.contains(&key) || self.derived.contains(&key) {
                continue;
            }
            faults.hint(self.hint);
            // Beyond the limit, faults are only counted, so a suggestion would be thrown away.
            let meant = if faults.is_full() {
                None
            } else {
                self.meant(key)
            };
            let meant = meant.map_or(String::new(), |known| {
                format!(", which probably means \"{known}\"")
            });
            let key = abbreviated(key);
            faults.add(path, format!("{owner}has an unknown key \"{key}\"{meant}"));
        }
    }

    /// Returns the known key that an unknown one probably means: its alias from another workflow
    /// language, or else the nearest by edit distance.
    fn meant(&self, key: &str) -> Option<&'static str> {
        let longest = self.known.iter().map(|known| known.len()).max()?;
        if key.len() > 2 * longest {
            return None;
        }
        let normalized = letters(key);
        if let Some((_, known)) = self.aliases.iter().find(|(alias, _)| *alias == normalized) {
            return Some(known);
        }
        let near = self.known.iter().filter_map(|known| {
            let known_letters = letters(known);
            let shorter = normalized.chars().count().min(known_letters.len());
            let distance = strsim::osa_distance(&normalized, &known_letters);
            (distance <= allowed_edits(shorter)).then_some((distance, *known))
        });
        near.min_by_key(|(distance, _)| *distance)
            .map(|(_, known)| known)
    }
}

/// Removes case and separators: dependsOn, depends-on and DEPENDS_ON become the same text.
fn letters(key: &str) -> String {
    key.chars()
        .filter(|c| !matches!(c, '_' | '-' | ' ' | '.'))
        .flat_map(char::to_lowercase)
        .collect()
}

/// Returns the known key that differs from `key` only by case and at most one edit. It runs for
/// every key of a document, which may have millions, so it avoids the quadratic distance of strsim.
pub fn nearly<'a>(key: &str, known: &[&'a str]) -> Option<&'a str> {
    // A key longer by more than one character (four bytes at most) needs more than one edit.
    let longest = known.iter().map(|known| known.len() + 4).max()?;
    if key.len() > longest || known.contains(&key) {
        return None;
    }
    let key: Vec<char> = key.chars().collect();
    known
        .iter()
        .find(|known| one_edit_at_most(&key, &known.chars().collect::<Vec<_>>()))
        .copied()
}

/// Whether two texts are equal, ignoring case and at most one insertion, deletion, substitution or
/// swap of neighbours.
fn one_edit_at_most(a: &[char], b: &[char]) -> bool {
    let same = |(a, b): &(&char, &char)| a.eq_ignore_ascii_case(b);
    let start = a.iter().zip(b).take_while(same).count();
    let (a, b) = (&a[start..], &b[start..]);
    let end = a.iter().rev().zip(b.iter().rev()).take_while(same).count();
    match (&a[..a.len() - end], &b[..b.len() - end]) {
        ([] | [_], [] | [_]) => true,
        ([a, b], [c, d]) => a.eq_ignore_ascii_case(d) && b.eq_ignore_ascii_case(c),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const KEYS: Keys = Keys {
        known: &["step_name", "depends_on", "parameter_overrides", "when"],
        derived: &["wave"],
        aliases: &[("needs", "depends_on"), ("runafter", "depends_on")],
        hint: "The keys are …",
    };

    #[test]
    fn unknown_keys_get_a_suggestion() {
        for (key, meant) in [
            ("dependsOn", "depends_on"),
            ("DEPENDS-ON", "depends_on"),
            ("depends", "depends_on"),
            ("depend_on", "depends_on"),
            ("depnedson", "depends_on"),
            ("runAfter", "depends_on"),
            ("parameter_override", "parameter_overrides"),
            ("ParameterOverides", "parameter_overrides"),
            ("wehn", "when"),
            ("Step Name", "step_name"),
        ] {
            assert_eq!(KEYS.meant(key), Some(meant), "{key}");
        }
        for key in [
            "",
            "x",
            "colour",
            "wet",
            "needsmore",
            &"depends_on".repeat(100),
        ] {
            assert_eq!(KEYS.meant(key), None, "{key}");
        }
    }

    #[test]
    fn unknown_keys_are_faults_and_derived_ones_are_not() {
        let mut faults = Faults::new();
        let object = json!({"step_name": "a", "wave": 1, "dependsOn": [], "colour": "red"});
        KEYS.check(object.as_object().unwrap(), "steps[0]", "it ", &mut faults);
        let (_, detail) = faults.summary("p").unwrap();
        assert_eq!(
            detail.unwrap(),
            "steps[0]: it has an unknown key \"colour\"\n\
             steps[0]: it has an unknown key \"dependsOn\", which probably means \"depends_on\""
        );
        assert_eq!(faults.hints().as_deref(), Some(KEYS.hint));
    }

    #[test]
    fn one_edit_is_near() {
        let known = ["title", "tags"];
        for (key, near) in [
            ("titel", Some("title")),
            ("Title", Some("title")),
            ("titles", Some("title")),
            ("itle", Some("title")),
            ("tag", Some("tags")),
            ("tgas", Some("tags")),
            ("t\u{e4}gs", Some("tags")),
            ("title", None),
            ("tools", None),
            ("", None),
            ("ttiel", None),
        ] {
            assert_eq!(nearly(key, &known), near, "{key}");
        }
    }
}
