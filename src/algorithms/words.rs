//! Words as the spelling-tolerant search sees them.

/// At most this many bytes of words are kept of one text: a bound for any document.
const LIMIT: usize = 10_000;

/// The distinct words of a text in their order: lower case, split at whatever is neither
/// letter nor digit, each between single spaces (so that `' dock'` finds a word's beginning).
/// Empty when there are none.
pub fn normalise(text: &str) -> String {
    let mut words: Vec<String> = Vec::new();
    let mut seen = std::collections::HashSet::new();
    let mut size = 0;
    for word in text.split(|c: char| !c.is_alphanumeric()) {
        if word.is_empty() {
            continue;
        }
        let word = word.to_lowercase();
        if seen.contains(&word) {
            continue;
        }
        size += word.len() + 1;
        if size > LIMIT {
            break;
        }
        seen.insert(word.clone());
        words.push(word);
    }
    if words.is_empty() {
        return String::new();
    }
    format!(" {} ", words.join(" "))
}

/// The words by which a task can be looked for that must be near at least half of them: more than
/// half, the longest, for few tasks hold these; but at least `fewest`.
pub fn telling<'a>(typed: &[&'a str], fewest: usize) -> Vec<&'a str> {
    let mut longest = typed.to_vec();
    longest.sort_by_key(|word| std::cmp::Reverse(word.chars().count()));
    longest.truncate(fewest.max(typed.len() / 2 + 1));
    longest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_than_half_of_the_words_tell() {
        assert_eq!(
            telling(&["a", "docking", "of", "pose"], 2),
            ["docking", "pose", "of"]
        );
        assert_eq!(telling(&["a", "docking"], 5), ["docking", "a"]);
        assert_eq!(telling(&["a", "b", "c", "d", "e"], 1), ["a", "b", "c"]);
        assert!(telling(&[], 5).is_empty());
    }

    #[test]
    fn splits_lowers_and_dedupes() {
        assert_eq!(
            normalise("3D/QSAR Docking, docking (Vina)"),
            " 3d qsar docking vina "
        );
        assert_eq!(
            normalise("nfcore.comebin_runcomebin"),
            " nfcore comebin runcomebin "
        );
        assert_eq!(normalise("100% 🧬 'x'; --"), " 100 x ");
        assert_eq!(normalise(" \t\u{1} "), "");
        assert_eq!(normalise("Ångström"), " ångström ");
    }

    #[test]
    fn is_bounded() {
        let text: String = (0..100_000).map(|i| format!("w{i} ")).collect();
        assert!(normalise(&text).len() <= LIMIT + 2);
    }
}
