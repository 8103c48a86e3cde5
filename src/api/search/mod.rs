//! `sql/functions/search.sql`: search in the task catalogue.
//!
//! A query is answered from the posting list of its word if it is a single word with a list;
//! otherwise by full-text search; and if no task matches as text, by similarity of spelling. See
//! README.md.

pub mod posting_lists;
mod spelling;
mod text_query;

pub(super) use spelling::{SEARCH_NEAR, SEARCH_PIECES, SEARCH_SIMILAR};

use super::arguments;
use crate::algorithms::words;
use crate::backend;
use crate::call::{sql_function, Call, Outcome, Returned};
use crate::encoding::to_text;
use crate::error::Error;
use crate::invalidation::{self, Cached};
use crate::memory;
use crate::query::{query, with_latest_snapshot, with_setting, Arg, ResultSet};
use crate::tenancy;
use crate::tenant::Tenant;
use pgrx::IntoDatum;
use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use text_query::SearchQuery;

sql_function! {
    "mad_search_tasks" => search_tasks_of_0_3;
    "mad_search_tasks_versions" counted as "mad_search_tasks" => search_tasks;
}

query! {
    /// Tasks that match as text, or that have a word beginning with the query's last word.
    SEARCH_TASKS, "search/search_tasks", Read since 5,
    UUIDOID, TSQUERYOID, TEXTOID, INT8OID, INT8OID, TSQUERYOID, TEXTOID, TSQUERYOID
}
query! {
    /// The same, for tasks in their highest active versions.
    SEARCH_TASKS_LATEST, "search/search_tasks_latest", Read since 5,
    UUIDOID, TSQUERYOID, TEXTOID, INT8OID, INT8OID, TSQUERYOID, TEXTOID, TSQUERYOID
}
query! {
    /// The words that have posting lists.
    LISTED_WORDS, "search/search_listed_words", Read since 5, UUIDOID, INT4OID
}
query! {
    /// The same result as SEARCH_TASKS, read from the posting list of the query's word.
    LIST, "search/search_list", Read since 5,
    UUIDOID, TEXTOID, TEXTOID, INT8OID, INT8OID, TSQUERYOID, TSQUERYOID, TEXTOID
}
query! {
    /// The same, for tasks in their highest active versions.
    LIST_LATEST, "search/search_list_latest", Read since 5,
    UUIDOID, TEXTOID, TEXTOID, INT8OID, INT8OID, TSQUERYOID, TSQUERYOID, TEXTOID
}

/// Characters of the longest query; a person types or pastes it.
const LONGEST_QUERY: usize = 1000;
/// Words with posting lists that a session caches for one organisation. If an organisation has
/// more, each word is looked up in the tables.
const MAX_WORDS: i32 = 1_000;
/// Limit of a session's cache: organisations and words.
const MAX_CACHED: usize = 50_000;

thread_local! {
    /// The words that have posting lists, by organisation. The statement looks the list up again
    /// with its own snapshot, so a stale cache entry costs time but doesn't change the result.
    static LISTED: RefCell<Cached<Listed>> = RefCell::default();
}

#[derive(Default)]
struct Listed {
    /// `None` if the organisation has more than MAX_WORDS such words.
    words: HashMap<[u8; 16], Option<HashSet<String>>>,
    /// Number of organisations and words.
    entries: usize,
}

impl Listed {
    /// Returns the query's only word if it may have a list; `None` if the organisation is not
    /// cached.
    fn word_of(&self, org: &[u8; 16], query: &SearchQuery) -> Option<Option<String>> {
        let words = self.words.get(org)?;
        let may_be_listed = |word: &String| words.as_ref().is_none_or(|words| words.contains(word));
        Some(match words {
            Some(words) if words.is_empty() => None,
            _ => query.only_word().filter(may_be_listed),
        })
    }

    fn insert(&mut self, org: [u8; 16], words: Vec<String>) {
        if self.entries >= MAX_CACHED {
            *self = Listed::default();
        }
        self.entries += 1 + words.len();
        let many = words.len() > MAX_WORDS as usize;
        self.words
            .insert(org, (!many).then(|| words.into_iter().collect()));
    }
}

/// The requested part of the result, as datums.
pub struct Page {
    pub tenant: Tenant,
    pub category: Arg,
    pub size: Arg,
    pub offset: Arg,
    /// Whether tasks count only in their highest active versions.
    pub latest_only: Arg,
}

/// Body of search_tasks as 0.3.0 declares it. It refuses to run: with the tables of 0.3.0 migration
/// 5 is missing, and with newer tables the declaration must be updated.
fn search_tasks_of_0_3(call: &Call) -> Outcome {
    tenancy::check(call)?;
    tenancy::owner_of_data(5)?;
    Err(Error::ObjectNotInPrerequisiteState {
        message: "search_tasks is declared as in version 0.3.0".to_owned(),
        hint: "run ALTER EXTENSION mad_registry UPDATE, which declares it again".to_owned(),
    })
}

fn search_tasks(call: &Call) -> Outcome {
    let tenant = tenancy::check(call)?;
    let org_id = tenant.org_id();
    let page_size = arguments::page_size::<i64>(call, 3)?;
    let page_offset = match call.number::<i64>(4).unwrap_or(0) {
        offset if offset < 0 => {
            return Err(Error::argument(format!(
                "page_offset must not be negative, as {offset} is"
            )))
        }
        offset => offset,
    };
    let latest_only = call.required_bool(5, "latest_only")?;
    let text = call.text(1, "query")?.unwrap_or_default();
    let length = text.chars().count();
    if length > LONGEST_QUERY {
        return Err(Error::argument(format!(
            "query must have at most {LONGEST_QUERY} characters, not {length}"
        )));
    }
    let typed = words::normalise(&text, || ());
    if typed.is_empty() {
        // There are no words to search, but an empty result needs a result set too.
        ResultSet::of(call)?;
        return Ok(Returned::Rows);
    }
    let query = text_query::read(&text);
    let page = Page {
        tenant,
        category: call.arg(2),
        size: page_size.into_datum(),
        offset: page_offset.into_datum(),
        latest_only: latest_only.into_datum(),
    };
    let matched = if query.is_empty() && query.beginning.is_none() {
        // Only stop words, and none of them begins a word.
        false
    } else if from_list(call, &query, &page, latest_only, page_offset > 0)? {
        true
    } else {
        let mut args = [
            org_id,
            query.text,
            page.category,
            page.size,
            page.offset,
            query.beginning,
            query.pattern,
            query.ranking,
        ];
        let tasks = if latest_only {
            &SEARCH_TASKS_LATEST
        } else {
            &SEARCH_TASKS
        };
        tasks.rows(tenant, call, &args)? > 0
            || (page_offset > 0 && {
                [args[3], args[4]] = FIRST.map(IntoDatum::into_datum);
                tasks.execute(tenant, &args)? > 0
            })
    };
    if !matched {
        spelling::page(call, &typed, &page)?;
    }
    Ok(Returned::Rows)
}

/// The page_size and page_offset by which a query tells whether there is any row.
const FIRST: [i64; 2] = [1, 0];

/// Returns the page from a posting list. False if nothing was returned, because the query is not a
/// single word with a list, or because no task of the list is in the category.
fn from_list(
    call: &Call,
    query: &SearchQuery,
    page: &Page,
    latest_only: bool,
    later_page: bool,
) -> Result<bool, Error> {
    let tenant = page.tenant;
    // Another session may have removed or added lists after this transaction's snapshot and before
    // its writes, so the lists in the snapshot may lack the tasks that it wrote.
    if backend::wrote_by_one_snapshot() {
        return Ok(false);
    }
    let Some(word) = listed_word(call, query, page)? else {
        return Ok(false);
    };
    let list = if latest_only { &LIST_LATEST } else { &LIST };
    let mut args = [
        page.tenant.org_id(),
        to_text(&word),
        page.category,
        page.size,
        page.offset,
        query.text,
        query.beginning,
        query.pattern,
    ];
    // Before the lists are analyzed the planner estimates them as short, and prefers to read and
    // sort a whole list to reading it in the order of its key. Rows that follow those of the list
    // are sorted in any case; before Postgres 18 that counts as so expensive that the plan would be
    // JIT-compiled.
    with_setting(c"enable_sort", c"off", || {
        with_setting(c"enable_seqscan", c"off", || {
            with_setting(c"jit", c"off", || {
                Ok(list.rows(tenant, call, &args)? > 0
                    || (later_page && {
                        [args[3], args[4]] = FIRST.map(IntoDatum::into_datum);
                        list.execute(tenant, &args)? > 0
                    }))
            })
        })
    })
}

/// Returns the query's only word if it has a posting list, or may have one.
fn listed_word(call: &Call, query: &SearchQuery, page: &Page) -> Result<Option<String>, Error> {
    let Some(org) = call.uuid(0).map(|org| *org.as_bytes()) else {
        return Ok(None);
    };
    let generation = invalidation::generation();
    let cached = || LISTED.with_borrow_mut(|cached| cached.at(generation).word_of(&org, query));
    if let Some(word) = cached() {
        return Ok(word);
    }
    // The calling statement's snapshot may not show a list whose invalidation message has arrived,
    // so use the latest snapshot. A parallel query can't take a newer one, so its answer is not
    // cached.
    let limit = (MAX_WORDS + 1).into_datum();
    let (words, is_latest) = with_latest_snapshot(|is_latest| {
        let words = LISTED_WORDS.fetch(page.tenant, &[page.tenant.org_id(), limit], |row| {
            row.text(1)
        });
        (words, is_latest)
    });
    let words = words?.into_iter().flatten().collect();
    // The cache entry must not be allocated in the memory reserve.
    memory::check();
    if !is_latest {
        let mut listed = Listed::default();
        listed.insert(org, words);
        return Ok(listed.word_of(&org, query).flatten());
    }
    LISTED.with_borrow_mut(|cached| cached.at(generation).insert(org, words));
    Ok(cached().flatten())
}
