//! `sql/functions/documents.sql`: what the generated columns are made of.

use crate::algorithms::{quantity, similarity, version_key, words};
use crate::call::{sql_function, Call, Outcome, Returned};
use crate::memory;

sql_function! {
    "mad_version_key" => version_key;
    "mad_search_words" => search_words;
    "mad_spelling_similarity" => spelling_similarity;
    "mad_quantity" => quantity;
}

fn version_key(call: &Call) -> Outcome {
    let version = call.required_text(0, "version")?;
    // A piece of a byte takes 24 in a list that doubles, and three in the key, which does too.
    memory::room(version.len().saturating_mul(80));
    Ok(Returned::value(
        version_key::version_key(&version).as_slice(),
    ))
}

fn search_words(call: &Call) -> Outcome {
    let document = call.required_text(0, "document")?;
    Ok(Returned::text(&words::normalise(&document)))
}

fn spelling_similarity(call: &Call) -> Outcome {
    let query = call.required_text(0, "query")?;
    let words = call.required_text(1, "words")?;
    // Three rows of the distances of two words of nearly the same length.
    memory::room(query.len().min(words.len()).saturating_mul(32));
    Ok(Returned::value(similarity::similarity(&query, &words)))
}

fn quantity(call: &Call) -> Outcome {
    let text = call.required_text(0, "quantity")?;
    Ok(quantity::parse(&text).map_or(Returned::Null, Returned::value))
}
