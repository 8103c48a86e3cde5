//! Turns the text of a search into tsqueries, the parameters of the search statements.

use crate::algorithms::words;
use crate::backend::TsQuery;
use crate::encoding::to_text;
use crate::query::{with_setting, Arg};

/// The parameters of the search statements.
pub struct SearchQuery {
    /// A tsquery for all words of the query.
    pub text: Arg,
    /// The same with the hyphens of the query. It affects the rank only: a task with the compound
    /// as it was typed ranks first.
    pub ranking: Arg,
    /// The tsquery in text form; empty if the query has only stop words.
    shown: String,
    /// A tsquery for all words but the last, and for lexemes that may begin with the last one. NULL
    /// if the last word is too short.
    pub beginning: Arg,
    /// LIKE pattern of search_words with a word that begins with the last one. NULL if the lexemes
    /// suffice.
    pub pattern: Arg,
}

impl SearchQuery {
    /// Whether the query has only stop words, or no word at all.
    pub fn is_empty(&self) -> bool {
        self.shown.is_empty()
    }

    /// Returns the lexeme of a query that has only one.
    pub fn only_word(&self) -> Option<String> {
        words::only_word(&self.shown)
    }
}

/// Parses the query once; a call in the statement could be evaluated once for each task.
pub fn read(typed: &str) -> SearchQuery {
    // plainto_tsquery raises a NOTICE if the query has only stop words; the search by spelling
    // covers that.
    with_setting(c"client_min_messages", c"warning", || {
        // Split compounds: as a phrase, a task would match only with the whole compound, not with
        // its words.
        let separated = typed.replace('-', " ");
        let with_hyphens =
            (separated != typed).then(|| TsQuery::plain(&words::split_tokens(typed, || ())));
        let typed = words::split_tokens(&separated, || ());
        let text = TsQuery::plain(&typed);
        let (mut beginning, mut pattern) = (TsQuery::NULL, None);
        if let Some((before, last)) = words::last_word(&typed) {
            beginning = lexemes_of_beginning(&last);
            if !before.trim().is_empty() {
                beginning = TsQuery::plain(before).and(beginning);
            }
            if !words::begins_inside(&last) {
                pattern = to_text(&format!("% {last}%"));
            }
        }
        SearchQuery {
            text: text.arg(),
            ranking: with_hyphens.unwrap_or(text).arg(),
            shown: text.text(),
            beginning: beginning.arg(),
            pattern,
        }
    })
}

/// A tsquery for lexemes that begin with the word, or that are stems of words beginning with it.
fn lexemes_of_beginning(word: &str) -> TsQuery {
    let completions = words::completions(word);
    let stems = match completions.is_empty() {
        true => String::new(),
        false => TsQuery::plain(&completions.join(" ")).text(),
    };
    let mut lexemes = vec![format!("'{word}':*")];
    let is_shorter = |stem: &&str| !stem.trim_start_matches('\'').starts_with(word);
    lexemes.extend(
        stems
            .split(" & ")
            .filter(|stem| !stem.is_empty())
            .filter(is_shorter)
            .map(ToOwned::to_owned),
    );
    lexemes.sort_unstable();
    lexemes.dedup();
    TsQuery::parse(&lexemes.join(" | "))
}
