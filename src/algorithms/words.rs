//! Words as the spelling-tolerant search sees them.

/// At most this many bytes of words are kept of one text: a bound for any document.
const LIMIT: usize = 10_000;
const WORDS_A_WATCH: usize = 1_024;

/// The distinct words of a text in their order: lower case, split at whatever is neither
/// letter nor digit, each between single spaces (so that `' dock'` finds a word's beginning).
/// Empty when there are none.
pub fn normalise(text: &str, watch: impl Fn()) -> String {
    let mut words: Vec<String> = Vec::new();
    let mut seen = std::collections::HashSet::new();
    let mut size = 0;
    for (number, word) in text.split(|c: char| !c.is_alphanumeric()).enumerate() {
        if number % WORDS_A_WATCH == 0 {
            watch();
        }
        if word.is_empty() {
            continue;
        }
        // Lower case takes a third of the bytes at least.
        if word.len() > 3 * LIMIT {
            break;
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

/// The word of a text search query that consists of one alone, from the query as Postgres shows it:
/// `'dock'`, a quote or backslash in it doubled.
pub fn only_word(query: &str) -> Option<String> {
    let word = query.strip_prefix('\'')?.strip_suffix('\'')?;
    // Between two words there is a quote that is not doubled.
    let one = !word.replace("''", "").contains('\'');
    one.then(|| word.replace("''", "'").replace(r"\\", r"\"))
}

/// The words by which a task can be looked for that must be near at least half of them: more than
/// half, the longest, for few tasks hold these; but at least `fewest`.
pub fn telling<'a>(typed: &[&'a str], fewest: usize) -> Vec<&'a str> {
    let mut longest = typed.to_vec();
    longest.sort_by_key(|word| std::cmp::Reverse(word.chars().count()));
    longest.truncate(fewest.max(typed.len() / 2 + 1));
    longest
}

/// Whether Postgres makes trigrams of every letter of the word, whatever its locale; what begins with
/// the word then has all of these but one.
pub fn has_trigrams(word: &str) -> bool {
    word.len() > 2 && word.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// Pieces of a long word, of which one is in whatever begins with the word and in whatever is two
/// edits away (the most that [`super::similarity`] allows). For an edit touches one of them only: a
/// letter lies between each two, and two letters that change places are neighbours.
/// None where the word is too short for pieces that few others have.
pub fn pieces(word: &str) -> Option<[&str; 3]> {
    if word.len() < SHORTEST_IN_PIECES || !has_trigrams(word) {
        return None;
    }
    let length = (word.len() - 2) / 3;
    let middle = (word.len() - length) / 2;
    Some([
        &word[..length],
        &word[middle..middle + length],
        &word[word.len() - length..],
    ])
}

/// Whether what is two edits away from a long word, or begins with it, surely shares a fifth of its
/// trigrams with it (by pg_trgm's word_similarity; two edits take away eight at most): when they all differ.
pub fn is_varied(word: &str) -> bool {
    let padded = format!("  {word} ");
    let mut seen = std::collections::HashSet::new();
    word.len() >= SHORTEST_IN_PIECES && padded.as_bytes().windows(3).all(|three| seen.insert(three))
}

/// Of the real words of a catalogue, pieces of shorter ones bring more tasks than trigrams do.
const SHORTEST_IN_PIECES: usize = 12;

#[cfg(test)]
mod tests {
    use super::*;

    fn normalise(text: &str) -> String {
        super::normalise(text, || ())
    }

    use crate::algorithms::similarity::similarity;

    #[test]
    fn a_long_word_has_three_pieces() {
        assert_eq!(pieces("chemoinformatic"), Some(["chem", "info", "atic"]));
        assert_eq!(pieces("visualmapper"), Some(["vis", "alm", "per"]));
        assert_eq!(
            pieces("visualmapperxyz12"),
            Some(["visua", "mappe", "xyz12"])
        );
        assert!(is_varied("chemoinformatic"));
        assert!(!is_varied("aaaaaaaaaaaaa") && !is_varied("docking"));
        for none in ["", "alignment", "cheminforma", "cheminformatiké"] {
            assert_eq!(pieces(none), None, "{none}");
        }
        assert!(has_trigrams("3d8") && !has_trigrams("md") && !has_trigrams("café"));
    }

    /// What is similar to a word holds one of its pieces.
    #[test]
    fn what_is_near_holds_a_piece() {
        fn edited(word: &str) -> Vec<String> {
            let mut all = Vec::new();
            for i in 0..=word.len() {
                let (before, after) = word.split_at(i);
                all.push(format!("{before}x{after}"));
                if let Some(rest) = after.get(1..) {
                    all.push(format!("{before}{rest}"));
                    all.push(format!("{before}x{rest}"));
                    if let (Some(one), Some(other)) = (after.get(..1), after.get(1..2)) {
                        all.push(format!("{before}{other}{one}{}", &after[2..]));
                    }
                }
            }
            all
        }
        for typed in [
            "chemoinformatic",
            "visualmapper",
            "aaaaaaaaaaaaa",
            "visualmapper78",
        ] {
            let found = pieces(typed).unwrap();
            let mut near = 0;
            for once in edited(typed) {
                for twice in edited(&once) {
                    for word in [&once, &twice] {
                        if similarity(typed, word) == 0.0 {
                            continue;
                        }
                        assert!(
                            found.iter().any(|piece| word.contains(piece)),
                            "{typed}: {word}"
                        );
                        near += 1;
                    }
                }
            }
            assert!(near > 1000);
        }
    }

    #[test]
    fn a_query_of_one_word() {
        for (query, word) in [
            ("'dock'", "dock"),
            ("'it''s'", "it's"),
            (r"'c:\\d'", r"c:\d"),
            ("''' & '''", "' & '"),
            ("''''", "'"),
        ] {
            assert_eq!(only_word(query).as_deref(), Some(word));
        }
        for query in [
            "",
            "'",
            "'a",
            "'a' & 'b'",
            "'a''' & '''b'",
            "'a' | 'b'",
            "!'a'",
            "'a':*",
            "'a':AB",
            "'a' <-> 'b'",
            "( 'a' | 'b' ) & 'c'",
        ] {
            assert_eq!(only_word(query), None, "{query}");
        }
    }

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
