//! `sql/functions/search.sql`: search in the task catalogue.

use super::limits;
use super::search_pages::{self, Found};
use super::search_query;
use super::search_spelling;
use crate::algorithms::words;
use crate::call::{sql_function, Call, Outcome, Returned};
use crate::error::Error;
use crate::query::{query, Sink};
use crate::tenancy;
use pgrx::IntoDatum;

sql_function! {
    "mad_search_tasks" => search_tasks;
}

query! {
    /// Tasks that match as text.
    SEARCH_TASKS, "search_tasks", Read, UUIDOID, TSQUERYOID, TEXTOID, INT4OID, INT4OID
}
query! {
    /// Whether any task matches as text, on whatever page.
    SEARCH_MATCHES, "search_matches", Read, UUIDOID, TSQUERYOID, TEXTOID
}

/// A query is what a person types, or pastes.
const LONGEST_QUERY: usize = 1000;

fn search_tasks(call: &Call) -> Outcome {
    let org_id = tenancy::check(call)?;
    let size = limits::page_size(call, 3)?;
    let page_size = size.into_datum();
    let page_offset = match call.int(4).unwrap_or(0) {
        offset if offset < 0 => {
            return Err(Error::argument(format!(
                "page_offset must not be negative, as {offset} is"
            )))
        }
        offset => offset,
    };
    let text = call.text(1).unwrap_or_default();
    let length = text.chars().count();
    if length > LONGEST_QUERY {
        return Err(Error::argument(format!(
            "query must have at most {LONGEST_QUERY} characters, not {length}"
        )));
    }
    let typed = words::normalise(&text);
    if typed.is_empty() {
        // Nothing to look for: an empty result, which needs a sink all the same.
        Sink::of(call)?;
        return Ok(Returned::Rows);
    }
    let (query, category) = (search_query::read(call.arg(1)), call.arg(2));
    let offset = page_offset.into_datum();
    let page = search_pages::Page {
        org_id,
        org: call.uuid(0).map_or([0; 16], |org| *org.as_bytes()),
        category,
        size: page_size,
        offset,
        last: size
            .map(|size| u64::from(size.unsigned_abs()) + u64::from(page_offset.unsigned_abs())),
    };
    let matched = match search_pages::from_lists(call, query, &page)? {
        Some(found) => found == Found::Some,
        None => {
            SEARCH_TASKS.rows(call, &[org_id, query, category, page_size, offset])? > 0
                || (page_offset > 0 && SEARCH_MATCHES.execute(&[org_id, query, category])? > 0)
        }
    };
    if !matched {
        search_spelling::page(call, &typed, &page)?;
    }
    Ok(Returned::Rows)
}
