//! A text search query as Postgres shows it: `'dock' & 'pose'`.

/// The distinct words of a query that asks for all of them; `None` for any other query.
pub fn all_of(query: &str) -> Option<Vec<String>> {
    let mut words: Vec<String> = Vec::new();
    let mut rest = query;
    loop {
        let (word, after) = quoted(rest)?;
        if !words.contains(&word) {
            words.push(word);
        }
        if after.is_empty() {
            return Some(words);
        }
        rest = after.strip_prefix(" & ")?;
    }
}

/// What stands in quotes at the beginning (quotes and backslashes doubled), and what comes after.
fn quoted(text: &str) -> Option<(String, &str)> {
    let mut word = String::new();
    let mut chars = text.strip_prefix('\'')?.char_indices();
    while let Some((_, c)) = chars.next() {
        match c {
            '\'' | '\\' if chars.as_str().starts_with(c) => {
                chars.next();
                word.push(c);
            }
            '\'' => return Some((word, chars.as_str())),
            c => word.push(c),
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_a_conjunction() {
        assert_eq!(all_of("'dock'").unwrap(), ["dock"]);
        assert_eq!(
            all_of("'dock' & 'pose' & 'dock'").unwrap(),
            ["dock", "pose"]
        );
        assert_eq!(
            all_of(r"'it''s' & 'c:\\d' & ' & '").unwrap(),
            ["it's", r"c:\d", " & "]
        );
    }

    #[test]
    fn nothing_else() {
        for query in [
            "",
            "'a' | 'b'",
            "'a' & !'b'",
            "'a':*",
            "'a':AB",
            "'a' <-> 'b'",
            "'a' & ( 'b' | 'c' )",
            "'a",
        ] {
            assert_eq!(all_of(query), None, "{query}");
        }
    }
}
