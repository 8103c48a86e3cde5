//! Similarity of a query to a task's words, for the search that tolerates spelling errors. It
//! applies if no task matches the query as text.

/// Edits (insertion, deletion, substitution, swap of neighbours) that a word of this many
/// characters may be away; these are the usual bounds of such search engines.
pub(super) fn allowed_edits(length: usize) -> usize {
    match length {
        0..=2 => 0,
        3..=5 => 1,
        _ => 2,
    }
}

/// Returns 1 to 2 if `word` begins with `typed` (2 if equal), 0 to 1 if it is within the allowed
/// edits, otherwise 0.
fn word_similarity(typed: &str, word: &str) -> f64 {
    let typed_length = typed.chars().count();
    let word_length = word.chars().count();
    if word.starts_with(typed) {
        return 1.0 + typed_length as f64 / word_length as f64;
    }
    let allowed = allowed_edits(typed_length);
    if allowed == 0 || typed_length.abs_diff(word_length) > allowed {
        return 0.0;
    }
    let edits = strsim::osa_distance(typed, word);
    if edits > allowed {
        return 0.0;
    }
    1.0 - edits as f64 / typed_length.max(word_length) as f64
}

/// Similarity of a normalised query to a task's normalised words (see [`super::words`]): for each
/// word of the query the most similar word of the task, and the mean of these. Above 1 only if a
/// word begins with a word of the query; 0 if fewer than half of the query's words are similar to
/// any.
pub fn similarity(query: &str, words: &str) -> f32 {
    let mut sum = 0.0;
    let mut near = 0;
    let mut typed_words = 0;
    for typed in query.split_ascii_whitespace() {
        typed_words += 1;
        let best = words
            .split_ascii_whitespace()
            .map(|word| word_similarity(typed, word))
            .fold(0.0, f64::max);
        if best > 0.0 {
            near += 1;
        }
        sum += best;
    }
    if typed_words == 0 || near * 2 < typed_words {
        return 0.0;
    }
    (sum / f64::from(typed_words)) as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_prefix_outranks_a_misspelling() {
        let words = " molecular docking with blocking ";
        assert!(similarity("dock", words) > 1.0);
        let misspelt = similarity("dokcing", words);
        assert!(misspelt > 0.8 && misspelt < 1.0, "{misspelt}");
        assert_eq!(similarity("docking", words), 2.0);
        assert_eq!(similarity("zebra", words), 0.0);
    }

    #[test]
    fn short_words_must_match_exactly() {
        assert_eq!(similarity("md", " mm "), 0.0);
        assert!(similarity("md", " mdrun ") > 1.0);
        assert!(similarity("vnia", " vina ") > 0.7);
    }

    #[test]
    fn half_of_the_words_must_be_similar() {
        let words = " molecular docking ";
        assert!(similarity("dokcing molecular zebra", words) > 0.0);
        assert_eq!(similarity("dokcing zebra lion", words), 0.0);
        assert_eq!(similarity("", words), 0.0);
        assert_eq!(similarity("dock", ""), 0.0);
    }
}
