//! Words of queries and documents for the search that tolerates spelling errors.

/// Limit of the words of one text, in bytes.
const LIMIT: usize = 10_000;
const WORDS_A_WATCH: usize = 1_024;

/// Returns the distinct words of a text in their order, in lower case, split at every character
/// that is neither letter nor digit. A space precedes and follows each word, so that `' dock'`
/// finds words that begin with dock. Empty if there are no words.
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
        // Lower case can shrink a word to a third of its bytes, but not further.
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

/// Limit of the words that are split out of one text's tokens, in bytes: together with the tokens
/// they must fit into a tsvector, whose limit is 1 MB.
const LIMIT_OF_SPLIT: usize = 200_000;

/// Returns the text with a space for each character that is neither letter nor digit. Postgres's
/// parser joins words around such characters into one token (`a/b`, `a.b`, `x@y`, signs of
/// numbers). A hyphen before a letter stays, because the parser returns the parts of `x-ray`
/// besides the whole. In scripts without spaces every two neighbours become a word.
pub fn split_tokens(text: &str, watch: impl Fn()) -> String {
    let mut split = String::with_capacity(text.len().min(LIMIT_OF_SPLIT));
    let mut before = ' ';
    let mut characters = text.chars().enumerate().peekable();
    while let Some((number, c)) = characters.next() {
        if number % (8 * WORDS_A_WATCH) == 0 {
            watch();
        }
        if split.len() > LIMIT_OF_SPLIT {
            break;
        }
        let next = characters.peek().map_or(' ', |(_, next)| *next);
        if is_spaceless(c) {
            if is_spaceless(next) {
                split.extend([' ', c, next]);
            } else if !is_spaceless(before) {
                split.extend([' ', c]);
            }
        } else if c.is_alphanumeric() {
            if is_spaceless(before) {
                split.push(' ');
            }
            split.push(c);
        } else if c == '-' && is_of_word(before) && is_of_word(next) && next.is_alphabetic() {
            split.push('-');
        } else {
            split.push(' ');
        }
        before = c;
    }
    split
}

/// Whether Postgres's parser may find fewer words in a text than [`split_tokens`] does.
pub fn has_glue(text: &str) -> bool {
    let harmless = |c: char| c.is_whitespace() || c.is_alphanumeric() || "_'\"`([{,;|".contains(c);
    let mut before = ' ';
    text.chars().any(|c| {
        let glued = c == '<'
            || is_spaceless(c)
            || (c.is_alphanumeric() && !harmless(before) && !(before == '-' && c.is_alphabetic()));
        before = c;
        glued
    })
}

fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() && !is_spaceless(c)
}

/// Whether the character belongs to a script written without spaces: Chinese or Japanese; Korean,
/// which has spaces, counts as one too.
fn is_spaceless(c: char) -> bool {
    matches!(c, '\u{3005}'..='\u{3007}' | '\u{3041}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}' | '\u{3400}'..='\u{4dbf}'
        | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
        && c.is_alphanumeric()
}

/// Splits a query that [`split_tokens`] returned into the text before its last word, and that word
/// in lower case. `None` if the last word is too short for a search by prefix.
pub fn last_word(query: &str) -> Option<(&str, String)> {
    let query = query.trim_end_matches(|c: char| !c.is_alphanumeric());
    let start = query
        .char_indices()
        .rev()
        .find(|(_, c)| !c.is_alphanumeric())
        .map_or(0, |(at, c)| at + c.len_utf8());
    let (before, word) = query.split_at(start);
    let enough = word.chars().count() >= SHORTEST_BEGINNING || word.contains(is_spaceless);
    enough.then(|| (before, word.to_lowercase()))
}

/// Whether the word has characters that [`split_tokens`] separates; a longer word may then contain
/// it at any place.
pub fn begins_inside(word: &str) -> bool {
    word.contains(is_spaceless)
}

/// Returns words that begin with `typed` and whose stem may be shorter than it: `docking` for
/// `docki`.
pub fn completions(typed: &str) -> Vec<String> {
    let mut completed = Vec::new();
    // A consonant may be doubled before an ending: mapping, mapped.
    let mut last = typed.bytes().rev();
    if matches!((last.next(), last.next()), (Some(a), Some(b)) if a == b && a.is_ascii_alphabetic())
    {
        completed.push(format!("{typed}ing"));
    }
    for ending in ENDINGS {
        for (at, _) in ending.char_indices().skip(1) {
            if typed.len() >= at + 2 && typed.ends_with(&ending[..at]) {
                completed.push(format!("{typed}{}", &ending[at..]));
            }
        }
    }
    completed
}

/// Characters of the shortest prefix that is searched; too many words begin with a shorter one.
const SHORTEST_BEGINNING: usize = 3;

/// Endings that Postgres's English stemmer removes.
const ENDINGS: &[&str] = &[
    "ing", "ed", "es", "ies", "ied", "ers", "ors", "ly", "ion", "ation", "ication", "ization",
    "isation", "ator", "izer", "ance", "ence", "ement", "ment", "ness", "iveness", "fulness",
    "ousness", "able", "ible", "ability", "ibility", "ity", "ical", "ally", "ically", "ional",
    "icate", "ative", "alize", "alism", "ious", "ist", "ism", "ogy",
];

/// Returns the lexeme of a tsquery that has only one, given the text of the tsquery: `'dock'`, with
/// quotes and backslashes doubled.
pub fn only_word(query: &str) -> Option<String> {
    let word = query.strip_prefix('\'')?.strip_suffix('\'')?;
    // A quote that is not doubled separates two lexemes.
    let one = !word.replace("''", "").contains('\'');
    one.then(|| word.replace("''", "'").replace(r"\\", r"\"))
}

/// Chooses the words by which candidates are searched. A similar task must contain words similar to
/// at least half of the query's words, so it contains one similar to any choice of more than half.
/// The longest are chosen, because few tasks contain these; at least `fewest` are chosen.
pub fn selective_words<'a>(typed: &[&'a str], fewest: usize) -> Vec<&'a str> {
    let mut longest = typed.to_vec();
    longest.sort_by_key(|word| std::cmp::Reverse(word.chars().count()));
    longest.truncate(fewest.max(typed.len() / 2 + 1));
    longest
}

/// Whether pg_trgm makes trigrams of every letter of the word in any locale. Then a word that
/// begins with this one has all of its trigrams except the last.
pub fn has_trigrams(word: &str) -> bool {
    word.len() > 2 && word.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// n-gram filter: returns three pieces of a long word. Every word that begins with it, or is at
/// most two edits away (the most that [`super::similarity`] allows), contains one of them: an edit
/// changes only one piece, since at least one letter lies between two pieces and swapped letters
/// are neighbours. `None` if the word is too short, because many words contain pieces that short.
pub fn ngram_pieces(word: &str) -> Option<[&str; 3]> {
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

/// Whether all trigrams of a long word are distinct. Then every word that begins with it or is two
/// edits away shares at least a fifth of its trigrams (as word_similarity of pg_trgm counts them),
/// since two edits change eight at most.
pub fn has_distinct_trigrams(word: &str) -> bool {
    let padded = format!("  {word} ");
    let mut seen = std::collections::HashSet::new();
    word.len() >= SHORTEST_IN_PIECES && padded.as_bytes().windows(3).all(|three| seen.insert(three))
}

/// Letters of the shortest word that is searched by pieces. In a real catalogue, pieces of shorter
/// words find more candidates than trigrams do.
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
        assert_eq!(
            ngram_pieces("chemoinformatic"),
            Some(["chem", "info", "atic"])
        );
        assert_eq!(ngram_pieces("visualmapper"), Some(["vis", "alm", "per"]));
        assert_eq!(
            ngram_pieces("visualmapperxyz12"),
            Some(["visua", "mappe", "xyz12"])
        );
        assert!(has_distinct_trigrams("chemoinformatic"));
        assert!(!has_distinct_trigrams("aaaaaaaaaaaaa") && !has_distinct_trigrams("docking"));
        for none in ["", "alignment", "cheminforma", "cheminformatiké"] {
            assert_eq!(ngram_pieces(none), None, "{none}");
        }
        assert!(has_trigrams("3d8") && !has_trigrams("md") && !has_trigrams("café"));
    }

    #[test]
    fn every_similar_word_contains_a_piece() {
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
            let found = ngram_pieces(typed).unwrap();
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
    fn tokens_are_split() {
        for (text, split) in [
            ("DESeq2/DEXSeq", "DESeq2 DEXSeq"),
            ("Wig/BedGraph-to-bigWig", "Wig BedGraph-to-bigWig"),
            ("x-2023 -5", "x 2023  5"),
            ("x-ray bwa-mem2", "x-ray bwa-mem2"),
            ("SARS-CoV-2", "SARS-CoV 2"),
            ("a--b -c d- <e>", "a  b  c d   e "),
            ("v1.2_x", "v1 2 x"),
            ("分子対接", " 分子 子対 対接"),
            ("Vina分DNA", "Vina 分 DNA"),
            ("état/naïve", "état naïve"),
        ] {
            assert_eq!(split_tokens(text, || ()), split);
        }
        assert!(split_tokens(&"a/".repeat(1_000_000), || ()).len() <= LIMIT_OF_SPLIT + 16);
    }

    #[test]
    fn texts_with_glued_tokens() {
        for text in [
            "a/b", "a.b", "x-2023", "+5", "/tmp", "~x", "<b>", "< b", "R&amp;D", "a@b", "分子",
            "a:b",
        ] {
            assert!(has_glue(text), "{text}");
        }
        for text in [
            "",
            "x-ray",
            "A sentence, of words; (it's \"one\") [sic] a_b.",
            "état naïve",
            "C++ - 5",
        ] {
            assert!(!has_glue(text), "{text}");
        }
    }

    #[test]
    fn the_last_word_of_a_query() {
        for (query, before, last) in [
            ("rdki", "", "rdki"),
            ("Molecular DOCK ", "Molecular ", "dock"),
            ("bwa-mem", "bwa-", "mem"),
            ("x 分", "x ", "分"),
            ("naï état", "naï ", "état"),
        ] {
            assert_eq!(last_word(query), Some((before, last.to_owned())));
        }
        for query in ["", " ", "-", "molecular do", "rd"] {
            assert_eq!(last_word(query), None);
        }
    }

    #[test]
    fn prefixes_are_completed() {
        for (typed, word) in [
            ("docki", "docking"),
            ("mapp", "mapping"),
            ("quantifi", "quantification"),
            ("affinit", "affinity"),
            ("modele", "modeled"),
        ] {
            assert!(completions(typed).contains(&word.to_owned()), "{typed}");
        }
        assert!(completions("rdk").is_empty() && completions("分子対").is_empty());
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
    fn more_than_half_of_the_words_are_selected() {
        assert_eq!(
            selective_words(&["a", "docking", "of", "pose"], 2),
            ["docking", "pose", "of"]
        );
        assert_eq!(selective_words(&["a", "docking"], 5), ["docking", "a"]);
        assert_eq!(
            selective_words(&["a", "b", "c", "d", "e"], 1),
            ["a", "b", "c"]
        );
        assert!(selective_words(&[], 5).is_empty());
    }

    #[test]
    fn splits_lowercases_and_deduplicates() {
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
