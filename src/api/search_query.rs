//! Text search queries. (`unsafe`: functions of Postgres. Invariant: they get arguments of their types.)

use crate::algorithms::words;
use crate::document::{from_text, to_text};
use crate::query::{with_setting, Arg};
use pgrx::{direct_function_call_as_datum, pg_sys};

/// A query as the statements take it.
pub struct SearchQuery {
    /// All of its words: a tsquery.
    pub text: Arg,
    /// Whether it has none, but stop words.
    pub is_empty: bool,
    /// All but the last, and lexemes of what the last one may begin: a tsquery. NULL: it is too short.
    pub beginning: Arg,
    /// What search_words is like where the last one begins a word. NULL: the lexemes tell.
    pub pattern: Arg,
}

/// Reads what was typed. It is read once here, because a statement would read it for each task.
pub fn read(typed: &str) -> SearchQuery {
    // plainto_tsquery gives a notice for a query of stop words alone, which the search by spelling answers.
    with_setting(c"client_min_messages", c"warning", || {
        let typed = words::split_tokens(typed, || ());
        let text = plain(&typed);
        let (mut beginning, mut pattern) = (None, None);
        if let Some((before, last)) = words::last_word(&typed) {
            beginning = lexemes_of_beginning(&last);
            if !before.trim().is_empty() {
                beginning = both(plain(before), beginning);
            }
            if !words::begins_inside(&last) {
                pattern = to_text(&format!("% {last}%"));
            }
        }
        SearchQuery {
            text,
            is_empty: shown(text).is_none_or(|shown| shown.is_empty()),
            beginning,
            pattern,
        }
    })
}

/// A tsquery for lexemes that begin with the word, or are stems of words that do.
fn lexemes_of_beginning(word: &str) -> Arg {
    let stems = shown(plain(&words::completions(word).join(" "))).unwrap_or_default();
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
    let query = to_text(&lexemes.join(" | "))?;
    // SAFETY: a text, whose copy ends with a zero byte.
    unsafe {
        let query = pg_sys::Datum::from(pg_sys::text_to_cstring(query.cast_mut_ptr()));
        direct_function_call_as_datum(pg_sys::tsqueryin, &[Some(query)])
    }
}

/// As plainto_tsquery reads it.
fn plain(text: &str) -> Arg {
    let name = pg_sys::Datum::from(c"pg_catalog.english".as_ptr());
    // SAFETY: a string that ends with a zero byte; a configuration and a text.
    unsafe {
        let english = direct_function_call_as_datum(pg_sys::regconfigin, &[Some(name)]);
        direct_function_call_as_datum(pg_sys::plainto_tsquery_byid, &[english, to_text(text)])
    }
}

fn both(one: Arg, other: Arg) -> Arg {
    // SAFETY: two tsqueries.
    unsafe { direct_function_call_as_datum(pg_sys::tsquery_and, &[one, other]) }
}

/// A tsquery as Postgres shows it.
fn shown(tsquery: Arg) -> Option<String> {
    // SAFETY: tsqueryout gives a string that ends with a zero byte, which becomes a text.
    unsafe {
        let shown = direct_function_call_as_datum(pg_sys::tsqueryout, &[tsquery])?;
        Some(from_text(pg_sys::Datum::from(pg_sys::cstring_to_text(
            shown.cast_mut_ptr(),
        ))))
    }
}

/// The word of a tsquery that consists of one alone.
pub fn only_word(tsquery: Arg) -> Option<String> {
    words::only_word(&shown(tsquery)?)
}
