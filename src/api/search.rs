//! `sql/functions/search.sql`: search in the task catalogue.

use super::limits;
use super::search_query;
use super::search_spelling;
use crate::algorithms::words;
use crate::call::{sql_function, Call, Outcome, Returned};
use crate::error::Error;
use crate::invalidation::{self, Cached};
use crate::query::{query, with_latest_snapshot, with_setting, wrote_by_one_snapshot, Arg, Sink};
use crate::tenancy;
use pgrx::IntoDatum;
use std::cell::RefCell;
use std::collections::HashMap;

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

query! {
    /// Whether the organisation has posting lists.
    HAS_LISTS, "search_has_lists", Read, UUIDOID
}
query! {
    /// A page of a word's posting list.
    LIST, "search_list", Read, UUIDOID, TEXTOID, TEXTOID, INT4OID, INT4OID
}
query! {
    /// Whether a word's posting list has any task, on whatever page.
    LIST_MATCHES, "search_list_matches", Read, UUIDOID, TEXTOID, TEXTOID
}

/// A query is what a person types, or pastes.
const LONGEST_QUERY: usize = 1000;
/// Organisations of which a backend remembers whether they have posting lists.
const MAX_CACHED: usize = 10_000;

thread_local! {
    /// Whether an organisation has posting lists. A word without one only makes a search slower, so a
    /// stale entry costs time and never a result.
    static WITH_LISTS: RefCell<Cached<HashMap<[u8; 16], bool>>> = RefCell::default();
}

/// The part of the result that is asked for, as datums.
pub struct Page {
    pub org_id: Arg,
    pub category: Arg,
    pub size: Arg,
    pub offset: Arg,
}

fn search_tasks(call: &Call) -> Outcome {
    let org_id = tenancy::check(call)?;
    let page_size = limits::page_size(call, 3)?;
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
    let query = search_query::read(call.arg(1));
    let page = Page {
        org_id,
        category: call.arg(2),
        size: page_size.into_datum(),
        offset: page_offset.into_datum(),
    };
    if from_list(call, query, &page, page_offset > 0)? {
        return Ok(Returned::Rows);
    }
    let args = [org_id, query, page.category, page.size, page.offset];
    let matched = SEARCH_TASKS.rows(call, &args)? > 0
        || (page_offset > 0 && SEARCH_MATCHES.execute(&args[..3])? > 0);
    if !matched {
        search_spelling::page(call, &typed, &page)?;
    }
    Ok(Returned::Rows)
}

/// Returns the page from a posting list. False: nothing was returned, because the query is not a single
/// word with a list, or because no task of the list is in the category.
fn from_list(call: &Call, query: Arg, page: &Page, later_page: bool) -> Result<bool, Error> {
    // Words may have been unlisted, or listed anew, after its snapshot and before it wrote.
    if wrote_by_one_snapshot() || !has_lists(call, page)? {
        return Ok(false);
    }
    let word = search_query::only_word(query);
    if word.is_none() {
        return Ok(false);
    }
    let args = [page.org_id, word, page.category, page.size, page.offset];
    // Before the lists are analyzed, the planner takes them for short ones, to be read whole and
    // sorted. The primary key has their order.
    with_setting(c"enable_bitmapscan", c"off", || {
        with_setting(c"enable_seqscan", c"off", || {
            Ok(
                LIST.rows(call, &args)? > 0
                    || (later_page && LIST_MATCHES.execute(&args[..3])? > 0),
            )
        })
    })
}

/// Whether the organisation has posting lists.
fn has_lists(call: &Call, page: &Page) -> Result<bool, Error> {
    let Some(org) = call.uuid(0).map(|org| *org.as_bytes()) else {
        return Ok(false);
    };
    let generation = invalidation::generation();
    let cached = WITH_LISTS.with_borrow_mut(|cached| cached.at(generation).get(&org).copied());
    if let Some(has_lists) = cached {
        return Ok(has_lists);
    }
    // An older snapshot may not show a list that was announced before. A parallel query has no newer
    // snapshot, so its answer is not cached.
    let (found, of_now) =
        with_latest_snapshot(|of_now| (HAS_LISTS.execute(&[page.org_id]), of_now));
    let has_lists = found? > 0;
    if of_now {
        WITH_LISTS.with_borrow_mut(|cached| {
            let cached = cached.at(generation);
            if cached.len() >= MAX_CACHED {
                cached.clear();
            }
            cached.insert(org, has_lists);
        });
    }
    Ok(has_lists)
}
