//! The tasks that come near a query in spelling, where none matches as text.
//!
//! One look at the index costs most of a search, so there are as few as give the same rows: for a single
//! word one look for what is near it, which for a long word is by pieces of it. Only where that
//! brings as many tasks as are judged at most, the ways to them are looked at one by one, so that the
//! bound leaves out the lesser ones.

use super::Page;
use crate::algorithms::words;
use crate::call::Call;
use crate::encoding::{text_array, to_text};
use crate::error::Error;
use crate::query::{query, with_setting, Arg, Caller, ResultSet, Row};
use pgrx::{pg_sys, IntoDatum};

query! {
    /// Tasks that come near in spelling.
    SEARCH_SIMILAR, "search/search_similar", Read, UUIDOID, TEXTOID, TEXTOID, INT8OID, INT8OID, TEXTARRAYOID, BOOLARRAYOID, INT4OID, BOOLOID
}
query! {
    /// The same for one word.
    SEARCH_NEAR, "search/search_near", Read, UUIDOID, TEXTOID, TEXTOID, INT8OID, INT8OID, INT4OID, BOOLOID
}
query! {
    /// The same for one long word.
    SEARCH_PIECES, "search/search_pieces", Read, UUIDOID, TEXTOID, TEXTOID, INT8OID, INT8OID, INT4OID, TEXTOID, TEXTOID, TEXTOID, BOOLOID, BOOLOID
}

/// The spelling of this many words of a query is looked at.
const MOST_WORDS: usize = 10;
/// Candidates are looked for by so many words at least.
const FEWEST_WORDS: usize = 5;
/// And so many are judged, of each of three kinds: a bound for the time of what matches half of a
/// large catalogue, such as a single letter.
const MOST_CANDIDATES: i32 = 4_000;
/// Trigrams that a misspelt word shares with the right one can be this few; what the index
/// brings with so low a bound, spelling_similarity sorts out. (search_pieces.sql says it too.)
const TRIGRAM_THRESHOLD: &std::ffi::CStr = c"0.2";

/// The page. `typed` are the query's words, normalised.
pub fn page(call: &Call, typed: &str, page: &Page) -> Result<(), Error> {
    let typed: Vec<&str> = typed.split_ascii_whitespace().take(MOST_WORDS).collect();
    let one = match typed.as_slice() {
        [word] => one_word(call, word, page)?,
        _ => false,
    };
    if one {
        return Ok(());
    }
    let looked_for = words::selective_words(&typed, FEWEST_WORDS);
    let candidates = MOST_CANDIDATES / i32::try_from(looked_for.len().max(1)).unwrap_or(1);
    let texts: Vec<Arg> = looked_for.iter().map(|word| to_text(word)).collect();
    let near_has_all: Vec<bool> = looked_for
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

/// Whether it gave the page. False also where there is nothing on it: how many candidates there were
/// is said by its rows.
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
            let varied = words::has_distinct_trigrams(word).into_datum();
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
                    varied,
                    page.latest_only,
                ],
                judged,
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
                judged,
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

/// A row of the result, and how many candidates there were for all.
fn judged(row: &Row) -> ([Arg; 6], i64) {
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
