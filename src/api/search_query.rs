//! Text search queries. (`unsafe`: functions of Postgres. Invariant: they get arguments of their types.)

use crate::algorithms::words;
use crate::document::{from_text, to_text};
use crate::query::{with_setting, Arg};
use pgrx::{direct_function_call_as_datum, pg_sys};
use std::cell::Cell;

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
        let with_hyphens = (parted != typed).then(|| plain(&words::split_tokens(typed, || ())));
        let typed = words::split_tokens(&parted, || ());
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
            ranking: with_hyphens.unwrap_or(text),
            shown: shown(text).unwrap_or_default(),
            beginning,
            pattern,
        }
    })
}

/// A tsquery for lexemes that begin with the word, or are stems of words that do.
fn lexemes_of_beginning(word: &str) -> Arg {
    let completions = words::completions(word);
    let stems = match completions.is_empty() {
        true => String::new(),
        false => shown(plain(&completions.join(" "))).unwrap_or_default(),
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
    let query = to_text(&lexemes.join(" | "))?;
    // SAFETY: a text, whose copy ends with a zero byte.
    unsafe {
        let query = pg_sys::Datum::from(pg_sys::text_to_cstring(query.cast_mut_ptr()));
        direct_function_call_as_datum(pg_sys::tsqueryin, &[Some(query)])
    }
}

/// As plainto_tsquery reads it.
fn plain(text: &str) -> Arg {
    // SAFETY: a configuration and a text.
    unsafe {
        direct_function_call_as_datum(pg_sys::plainto_tsquery_byid, &[english(), to_text(text)])
    }
}

thread_local! {
    /// The configuration's oid, looked up once: it is one of Postgres's own.
    static ENGLISH: Cell<Option<pg_sys::Datum>> = const { Cell::new(None) };
}

fn english() -> Arg {
    if ENGLISH.get().is_none() {
        let name = pg_sys::Datum::from(c"pg_catalog.english".as_ptr());
        // SAFETY: a string that ends with a zero byte.
        ENGLISH.set(unsafe { direct_function_call_as_datum(pg_sys::regconfigin, &[Some(name)]) });
    }
    ENGLISH.get()
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
