//! `sql/functions/documents.sql`: what the generated columns are made of.

use crate::algorithms::{quantity, similarity, version_key, words};
use crate::call::{sql_function, Call, Outcome, Returned};

sql_function! {
    "mad_version_key" => version_key;
    "mad_search_words" => search_words;
    "mad_spelling_similarity" => spelling_similarity;
    "mad_quantity" => quantity;
}

fn version_key(call: &Call) -> Outcome {
    let version = call.required_text(0, "version")?;
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
    Ok(Returned::value(similarity::similarity(&query, &words)))
}

fn quantity(call: &Call) -> Outcome {
    let text = call.required_text(0, "quantity")?;
    Ok(quantity::parse(&text).map_or(Returned::Null, Returned::value))
}
