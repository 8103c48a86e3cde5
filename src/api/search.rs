//! `sql/functions/search.sql`: search in the task catalogue.

use super::limits;
use super::search_pages::{self, Found};
use super::search_spelling;
use crate::algorithms::words;
use crate::answers::{self, Function, Question, ReadFrom};
use crate::call::{sql_function, Call, Outcome};
use crate::document;
use crate::error::Error;
use crate::query::{query, with_setting, Arg};
use crate::tenancy;
use pgrx::IntoDatum;

pub(super) use search_spelling::SEARCH_SIMILAR;

sql_function! {
    "mad_search_tasks" => search_tasks;
}

query! {
    /// Tasks that match as text.
    SEARCH_TASKS, "search_tasks", Read, UUIDOID, TEXTOID, TEXTOID, INT4OID, INT4OID
}
query! {
    /// Whether any task matches as text, on whatever page.
    SEARCH_MATCHES, "search_matches", Read, UUIDOID, TEXTOID, TEXTOID
}
/// A query is what a person types, or pastes.
const LONGEST_QUERY: usize = 1000;
fn search_tasks(call: &Call) -> Outcome {
    let org_id = tenancy::check(call)?;
    let question = Question::new(call, Function::SearchTasks)
        .text(call, 1)
        .text(call, 2)
        .int(call.int(3))
        .int(call.int(4));
    answers::answer(call, question, || search(call, org_id))
}

fn search(call: &Call, org_id: Arg) -> Result<ReadFrom, Error> {
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
    let (query, category) = (call.arg(1), call.arg(2));
    let offset = page_offset.into_datum();
    if typed.is_empty() {
        // Nothing to look for: an empty result, which needs a sink all the same.
        SEARCH_TASKS.rows(
            call,
            &[
                org_id,
                document::to_text(""),
                category,
                0.into_datum(),
                offset,
            ],
        )?;
        return Ok(ReadFrom::Tasks);
    }
    let page = search_pages::Page {
        org_id,
        org: call.uuid(0).map_or([0; 16], |org| *org.as_bytes()),
        category,
        size: page_size,
        offset,
        last: size
            .map(|size| u64::from(size.unsigned_abs()) + u64::from(page_offset.unsigned_abs())),
    };
    let listed = quietly(|| search_pages::from_lists(call, query, &page))?;
    let from = match listed {
        None => ReadFrom::Tasks,
        Some(_) => ReadFrom::More,
    };
    let matched = match listed {
        Some(found) => found == Found::Some,
        None => {
            let found =
                quietly(|| SEARCH_TASKS.rows(call, &[org_id, query, category, page_size, offset]))?;
            found > 0
                || (page_offset > 0
                    && quietly(|| SEARCH_MATCHES.execute(&[org_id, query, category]))? > 0)
        }
    };
    if !matched {
        search_spelling::page(call, &typed, &page)?;
    }
    Ok(from)
}

/// plainto_tsquery gives a notice for a query of nothing but stop words; such a query is
/// answered by spelling, so there is nothing to notice.
fn quietly<R>(body: impl FnOnce() -> R) -> R {
    with_setting(c"client_min_messages", c"warning", body)
}
