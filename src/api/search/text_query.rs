//! What was typed, as the statements take it: full-text queries.

use crate::algorithms::words;
use crate::backend::TsQuery;
use crate::encoding::to_text;
use crate::query::{with_setting, Arg};

/// A query as the statements take it.
pub struct SearchQuery {
    /// All of its words: a tsquery.
    pub text: Arg,
    /// The same with its hyphens, which ranks: a task with the compound as it was typed comes first.
    pub ranking: Arg,
    /// The query as Postgres shows it; empty where it has none but stop words.
    shown: String,
    /// All but the last, and lexemes of what the last one may begin: a tsquery. NULL: it is too short.
    pub beginning: Arg,
    /// What search_words is like where the last one begins a word. NULL: the lexemes tell.
    pub pattern: Arg,
}

impl SearchQuery {
    /// Whether it has no words, but stop words.
    pub fn is_empty(&self) -> bool {
        self.shown.is_empty()
    }

    /// The word of a query that consists of one alone.
    pub fn only_word(&self) -> Option<String> {
        words::only_word(&self.shown)
    }
}

/// Reads what was typed. It is read once here, because a statement would read it for each task.
pub fn read(typed: &str) -> SearchQuery {
    // plainto_tsquery gives a notice for a query of stop words alone, which the search by spelling answers.
    with_setting(c"client_min_messages", c"warning", || {
        // A compound would have to be there as it was typed, and its words are wanted wherever they stand.
        let parted = typed.replace('-', " ");
        let with_hyphens =
            (parted != typed).then(|| TsQuery::plain(&words::split_tokens(typed, || ())));
        let typed = words::split_tokens(&parted, || ());
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

/// A tsquery for lexemes that begin with the word, or are stems of words that do.
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
