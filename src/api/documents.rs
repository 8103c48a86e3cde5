//! `sql/functions/documents.sql`: functions from which generated columns are computed.

use super::interfaces::watch;
use crate::algorithms::{quantity, similarity, version_key, words};
use crate::call::{sql_function, Call, Outcome, Returned};

sql_function! {
    "mad_version_key" => version_key;
    "mad_search_words" => search_words;
    "mad_split_tokens" => split_tokens;
    "mad_spelling_similarity" => spelling_similarity;
    "mad_quantity" => quantity;
}

/// Limits, in bytes, of a query and of a task's words whose spelling is compared; they admit all
/// that search_tasks accepts and search_words returns. Each word of one is compared with each of
/// the other.
const MAX_TYPED: usize = 4_000;
const MAX_WORDS: usize = 20_000;
/// Limit of a version, in bytes; the version of a task has at most 50 characters.
const MAX_VERSION: usize = 10_000;
/// Limit of a text that is parsed as a quantity, in bytes.
const MAX_QUANTITY: usize = 1_000;

fn version_key(call: &Call) -> Outcome {
    call.check_size(0, "version", MAX_VERSION)?;
    let version = call.required_text(0, "version")?;
    Ok(Returned::value(
        version_key::version_key(&version).as_slice(),
    ))
}

fn search_words(call: &Call) -> Outcome {
    let document = call.required_text(0, "document")?;
    Ok(Returned::text(&words::normalise(&document, watch)))
}

fn split_tokens(call: &Call) -> Outcome {
    let document = call.required_text(0, "document")?;
    if !words::has_glue(&document) {
        return Ok(Returned::text(""));
    }
    Ok(Returned::text(&words::split_tokens(&document, watch)))
}

fn spelling_similarity(call: &Call) -> Outcome {
    call.check_size(0, "query", MAX_TYPED)?;
    call.check_size(1, "words", MAX_WORDS)?;
    let query = call.required_text(0, "query")?;
    let words = call.required_text(1, "words")?;
    Ok(Returned::value(similarity::similarity(&query, &words)))
}

fn quantity(call: &Call) -> Outcome {
    if call.size(0) > MAX_QUANTITY {
        return Ok(Returned::Null);
    }
    let text = call.required_text(0, "quantity")?;
    Ok(quantity::parse(&text).map_or(Returned::Null, Returned::value))
}
