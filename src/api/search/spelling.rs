//! Searches tasks by similarity of spelling, if no task matches as text.
//!
//! An index scan is the largest cost of such a search, so there are as few scans as yield the same
//! rows. A query of one word needs one scan: by trigrams, or for a long word by pieces of it
//! (n-gram filter). Only if that scan returns the maximum number of candidates, each kind of match
//! is scanned separately, so that the maximum leaves out the least similar tasks.

use super::Page;
use crate::algorithms::words;
use crate::call::Call;
use crate::encoding::{text_array, to_text};
use crate::error::Error;
use crate::query::{query, with_setting, Arg, Caller, ResultSet, Row};
use pgrx::{pg_sys, IntoDatum};

query! {
    /// Tasks with words similar to those of the query.
    SEARCH_SIMILAR, "search/search_similar", Read since 5,
    UUIDOID, TEXTOID, TEXTOID, INT8OID, INT8OID, TEXTARRAYOID, BOOLARRAYOID, INT4OID, BOOLOID
}
query! {
    /// The same for a query of one word.
    SEARCH_NEAR, "search/search_near", Read since 5, UUIDOID, TEXTOID, TEXTOID, INT8OID, INT8OID, INT4OID, BOOLOID
}
query! {
    /// The same for a query of one long word.
    SEARCH_PIECES, "search/search_pieces", Read since 5,
    UUIDOID, TEXTOID, TEXTOID, INT8OID, INT8OID, INT4OID, TEXTOID, TEXTOID, TEXTOID, BOOLOID, BOOLOID
}

/// Words of a query that are compared; further words are ignored.
const MOST_WORDS: usize = 10;
/// Words by which candidates are searched, at least.
const FEWEST_WORDS: usize = 5;
/// Limit of the candidates of each of three kinds that are compared with the query. It bounds the
/// time of a query that matches half of a large catalogue, such as a single letter.
const MOST_CANDIDATES: i32 = 4_000;
/// Trigram similarity that a misspelt word has to the correct one at least. The index returns many
/// other words with so low a threshold; spelling_similarity removes them. search_pieces.sql has the
/// same threshold.
const TRIGRAM_THRESHOLD: &std::ffi::CStr = c"0.2";

/// Returns the page. `typed` holds the query's normalised words.
pub fn page(call: &Call, typed: &str, page: &Page) -> Result<(), Error> {
    let typed: Vec<&str> = typed.split_ascii_whitespace().take(MOST_WORDS).collect();
    let one = match typed.as_slice() {
        [word] => one_word(call, word, page)?,
        _ => false,
    };
    if one {
        return Ok(());
    }
    let selected = words::selective_words(&typed, FEWEST_WORDS);
    let candidates = MOST_CANDIDATES / i32::try_from(selected.len().max(1)).unwrap_or(1);
    let texts: Vec<Arg> = selected.iter().map(|word| to_text(word)).collect();
    let near_has_all: Vec<bool> = selected
        .iter()
        .map(|word| words::has_trigrams(word))
        .collect();
    let args = [
        page.tenant.org_id(),
        to_text(&typed.join(" ")),
        page.category,
        page.size,
        page.offset,
        text_array(&texts),
        near_has_all.into_datum(),
        candidates.into_datum(),
        page.latest_only,
    ];
    low_threshold(|| SEARCH_SIMILAR.rows(page.tenant, call, &args))?;
    Ok(())
}

/// Whether the page was returned for a query of one word. False if there were too many candidates,
/// or if the page is empty: the number of candidates is a column of its rows.
fn one_word(call: &Call, word: &str, page: &Page) -> Result<bool, Error> {
    if !words::has_trigrams(word) {
        return Ok(false);
    }
    let [org_id, word_text] = [page.tenant.org_id(), to_text(word)];
    let [category, size, offset] = [page.category, page.size, page.offset];
    let most = MOST_CANDIDATES.into_datum();
    let rows = match words::ngram_pieces(word) {
        Some(pieces) => {
            let [first, second, third] = pieces.map(|piece| to_text(&format!("%{piece}%")));
            let distinct = words::has_distinct_trigrams(word).into_datum();
            SEARCH_PIECES.fetch(
                page.tenant,
                &[
                    org_id,
                    word_text,
                    category,
                    size,
                    offset,
                    most,
                    first,
                    second,
                    third,
                    distinct,
                    page.latest_only,
                ],
                compared,
            )?
        }
        None => low_threshold(|| {
            SEARCH_NEAR.fetch(
                page.tenant,
                &[
                    org_id,
                    word_text,
                    category,
                    size,
                    offset,
                    most,
                    page.latest_only,
                ],
                compared,
            )
        })?,
    };
    if rows
        .first()
        .is_none_or(|(_, candidates)| *candidates >= i64::from(MOST_CANDIDATES))
    {
        return Ok(false);
    }
    let mut result = ResultSet::of(call)?;
    for (row, _) in &rows {
        result.put(row);
    }
    call.add_rows_returned(u64::try_from(rows.len()).unwrap_or(0));
    Ok(true)
}

/// Reads a row of the result, and the number of candidates of the whole search.
fn compared(row: &Row) -> ([Arg; 6], i64) {
    (
        [
            row.datum(1, pg_sys::UUIDOID),
            row.datum(2, pg_sys::TEXTOID),
            row.datum(3, pg_sys::TEXTOID),
            row.datum(4, pg_sys::TEXTOID),
            row.datum(5, pg_sys::FLOAT4OID),
            row.datum(6, pg_sys::TEXTOID),
        ],
        row.get(7).unwrap_or(i64::MAX),
    )
}

fn low_threshold<R>(body: impl FnOnce() -> R) -> R {
    with_setting(
        c"pg_trgm.word_similarity_threshold",
        TRIGRAM_THRESHOLD,
        body,
    )
}
