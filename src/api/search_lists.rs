//! `sql/functions/search.sql`: the lists of common words' tasks. `sql/migrations/0005_search_lists.sql`
//! says what they are.
//!
//! Writers of tasks hold the lock of their organisations together, tend_search holds it alone. Both
//! take it before they look, and look with a snapshot of now. So who writes is either done, and
//! his tasks are found when a list is filled; or waits, and then finds the word listed.

use crate::call::{sql_function, Call, Outcome, Returned};
use crate::data_schema;
use crate::document::text_array;
use crate::error::Error;
use crate::invalidation;
use crate::locks::Lock;
use crate::query::{
    as_owner, attempt, query, run_sql, with_setting, Arg, Event, Mode, Query, Trigger,
};
use crate::tenancy;
use pgrx::pg_sys::panic::ErrorReport;
use pgrx::{pg_sys, IntoDatum, PgLogLevel, PgSqlErrorCode, Uuid};
use std::collections::BTreeSet;

sql_function! {
    "mad_tend_search" => tend_search;
    "mad_check_search_lists" => check_search_lists;
    "mad_keep_search_lists" => keep_search_lists;
    "mad_search_words_changed" => search_words_changed;
}

query! { ADDED_TO, "search_written_organizations" ("@rows@" = "added"), Read }
query! { REMOVED_FROM, "search_written_organizations" ("@rows@" = "removed"), Read }
query! { ADDED_HAVE_LISTS, "search_writers_have_lists" ("@rows@" = "added"), Read }
query! { REMOVED_HAVE_LISTS, "search_writers_have_lists" ("@rows@" = "removed"), Read }
query! { ADD, "search_lists_add" ("@rows@" = "added", "@others@" = "(TABLE added LIMIT 0) o"), Write }
query! { REMOVE, "search_lists_remove" ("@rows@" = "removed", "@others@" = "(TABLE removed LIMIT 0) o"), Write }
query! { ADD_CHANGED, "search_lists_add" ("@rows@" = "added", "@others@" = "removed"), Write }
query! { REMOVE_CHANGED, "search_lists_remove" ("@rows@" = "removed", "@others@" = "added"), Write }
query! { CLEAR_UNLISTED, "search_clear_unlisted", Write }

query! { ORGS_TO_TEND, "search_orgs_to_tend", Write since 5, UUIDOID, INT8OID }
query! { WORDS_TO_CHANGE, "search_words_to_change", Write, UUIDOID, INT8OID }
query! { FAULTS, "check_search_lists", Read since 5, UUIDOID }
query! { LOCK_ORGANIZATION, "search_lock_organization", Write, UUIDOID }
query! { UNLIST, "search_unlist", Write, UUIDOID, TEXTARRAYOID }
query! { CLEAR_LISTS, "search_clear_lists", Write, UUIDOID, TEXTARRAYOID }
query! { NOTE_WORDS, "search_note_words", Write, UUIDOID, TEXTARRAYOID }
query! { FILL_LISTS, "search_fill_lists", Write, UUIDOID, TEXTARRAYOID }

/// Shorter than deadlock_timeout: in a circle of locks tend_search gives up, never a writer.
const PATIENCE: &std::ffi::CStr = c"300ms";

/// After a statement that wrote tasks.
fn keep_search_lists(call: &Call) -> Outcome {
    let trigger = Trigger::of(call, &[c"task_definitions"])?;
    let (written, have_lists, writes): (&[&Query], &[&Query], &[&Query]) = match trigger.event {
        Event::Insert => (&[&ADDED_TO], &[&ADDED_HAVE_LISTS], &[&ADD]),
        Event::Delete => (&[&REMOVED_FROM], &[&REMOVED_HAVE_LISTS], &[&REMOVE]),
        Event::Update => (
            &[&REMOVED_FROM, &ADDED_TO],
            &[&REMOVED_HAVE_LISTS, &ADDED_HAVE_LISTS],
            &[&REMOVE_CHANGED, &ADD_CHANGED],
        ),
        Event::Truncate => {
            truncate_lists(&trigger);
            return Ok(Returned::void());
        }
    };
    let run = |query: &Query, args: &[Arg]| query.execute_now(trigger.owner, Some(&trigger), args);
    // In one order for all, beside each other.
    let mut locks = BTreeSet::new();
    for query in written {
        let orgs = query.fetch_now(trigger.owner, Some(&trigger), &[], |row| row.get::<Uuid>(1));
        locks.extend(
            orgs.iter()
                .flatten()
                .map(|org| Lock::lists_of(org.as_bytes())),
        );
    }
    locks.into_iter().for_each(Lock::share);
    if have_lists.iter().any(|query| run(query, &[]) > 0) {
        for write in writes {
            run(write, &[]);
        }
    }
    Ok(Returned::void())
}

fn truncate_lists(trigger: &Trigger) {
    as_owner(Mode::Write, trigger.owner, || {
        run_sql("TRUNCATE mad.search_lists");
    });
}

/// After a statement that listed words, or unlisted some.
fn search_words_changed(call: &Call) -> Outcome {
    let trigger = Trigger::of(call, &[c"search_words"])?;
    match trigger.event {
        Event::Insert | Event::Update => {}
        Event::Delete => {
            CLEAR_UNLISTED.execute_now(trigger.owner, Some(&trigger), &[]);
        }
        Event::Truncate => truncate_lists(&trigger),
    }
    invalidation::announce(trigger.table);
    // Plans made for few rows of the lists may be bad ones for many.
    // SAFETY: a string that ends with a zero byte.
    let lists = unsafe { pg_sys::get_relname_relid(c"search_lists".as_ptr(), trigger.schema) };
    if lists != pg_sys::InvalidOid {
        invalidation::announce(lists);
    }
    Ok(Returned::void())
}

fn check_search_lists(call: &Call) -> Outcome {
    let org_id = tenancy::one_or_all(call)?;
    FAULTS.rows(call, &[org_id])?;
    Ok(Returned::Rows)
}

fn tend_search(call: &Call) -> Outcome {
    let org_id = tenancy::one_or_all(call)?;
    let at_least = match call.number::<i64>(1) {
        Some(number) if number >= 1 => number,
        Some(number) => {
            return Err(Error::argument(format!(
                "at_least must be at least 1, not {number}"
            )))
        }
        None => return Err(Error::argument("at_least must not be null")),
    };
    let mut changed = 0;
    let orgs = ORGS_TO_TEND.fetch(&[org_id, at_least.into_datum()], |row| row.get::<Uuid>(1))?;
    for org_id in orgs.into_iter().flatten() {
        changed += tend(org_id, at_least)?;
    }
    Ok(Returned::value(changed))
}

fn tend(org: Uuid, at_least: i64) -> Result<i64, Error> {
    let org_id = org.into_datum();
    let (mut changed, mut listed) = (Vec::new(), Vec::new());
    WORDS_TO_CHANGE.fetch(&[org_id, at_least.into_datum()], |row| {
        let word = row.datum(1, pg_sys::TEXTOID);
        changed.push(word);
        if row.get::<bool>(2) == Some(true) {
            listed.push(word);
        }
    })?;
    if changed.is_empty() {
        return Ok(0);
    }
    // First the organisation's row, which a session that deletes it holds while its tasks go.
    if LOCK_ORGANIZATION.execute(&[org_id])? == 0 {
        return Ok(0);
    }
    if let Err(reason) = lock_lists(&org) {
        let report = ErrorReport::new(
            PgSqlErrorCode::ERRCODE_LOCK_NOT_AVAILABLE,
            format!("tasks of organization {org}, or of one that shares its lock, are being written, so its search lists stay as they are"),
            "mad_registry",
        )
        .set_detail(reason)
        .set_hint("run tend_search again when no long transaction writes them");
        report.report(PgLogLevel::WARNING);
        return Ok(0);
    }
    let owner = data_schema::owner(5)?;
    let words = text_array(&changed);
    // Also what another tend_search has listed meanwhile: it is made anew.
    UNLIST.execute_now(owner, None, &[org_id, words]);
    // Of words that weren't listed.
    CLEAR_LISTS.execute_now(owner, None, &[org_id, words]);
    if !listed.is_empty() {
        let words = text_array(&listed);
        NOTE_WORDS.execute_now(owner, None, &[org_id, words]);
        FILL_LISTS.execute_now(owner, None, &[org_id, words]);
    }
    Ok(i64::try_from(changed.len()).unwrap_or(i64::MAX))
}

/// Waits a little until nobody writes tasks of the organisation; keeps it so until the transaction ends.
fn lock_lists(org: &Uuid) -> Result<(), String> {
    let lock = Lock::lists_of(org.as_bytes());
    attempt(move || with_setting(c"lock_timeout", PATIENCE, || lock.alone()))
}
