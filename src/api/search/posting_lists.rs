//! `sql/functions/search.sql`: maintains the posting lists, which hold the tasks of common words.
//! `sql/migrations/0005_search_lists.sql` describes the tables.
//!
//! A writer of tasks holds the lock of its organisations in share mode, refresh_search_lists holds
//! it exclusively. Both take the lock before they read, and read with the latest snapshot. So a
//! writer has either committed, and refresh_search_lists finds its tasks when it fills a list; or
//! it waits for refresh_search_lists, and then finds the new list and adds its tasks.

use crate::backend;
use crate::call::{sql_function, Call, Outcome, Returned};
use crate::encoding::text_array;
use crate::error::Error;
use crate::invalidation;
use crate::locks::Lock;
use crate::query::{as_owner, query, run_sql, with_setting, Access, Arg, Event, Query, Trigger};
use crate::subtransaction::in_subtransaction;
use crate::tenancy;
use crate::tenant::Tenant;
use pgrx::pg_sys::panic::ErrorReport;
use pgrx::{pg_sys, IntoDatum, PgLogLevel, PgSqlErrorCode, Uuid};
use std::collections::BTreeSet;

sql_function! {
    "mad_refresh_search_lists" => refresh_search_lists;
    "mad_check_search_lists" => check_search_lists;
    "mad_maintain_search_lists" => maintain_search_lists;
    "mad_search_words_changed" => search_words_changed;
}

query! { ADDED_TO, "posting_lists/search_written_organizations" ("@rows@" = "added"), Read }
query! { REMOVED_FROM, "posting_lists/search_written_organizations" ("@rows@" = "removed"), Read }
query! { ADDED_HAVE_LISTS, "posting_lists/search_writers_have_lists" ("@rows@" = "added"), Read }
query! { REMOVED_HAVE_LISTS, "posting_lists/search_writers_have_lists" ("@rows@" = "removed"), Read }
query! {
    ADD, "posting_lists/search_lists_add" ("@rows@" = "added", "@others@" = "(TABLE added LIMIT 0) o"), Write
}
query! {
    REMOVE, "posting_lists/search_lists_remove"
    ("@rows@" = "removed", "@others@" = "(TABLE removed LIMIT 0) o"), Write
}
query! { ADD_CHANGED, "posting_lists/search_lists_add" ("@rows@" = "added", "@others@" = "removed"), Write }
query! { REMOVE_CHANGED, "posting_lists/search_lists_remove" ("@rows@" = "removed", "@others@" = "added"), Write }
query! { CLEAR_UNLISTED, "posting_lists/search_clear_unlisted", Write }

query! {
    ORGANIZATIONS_TO_REFRESH, "posting_lists/search_organizations_to_refresh", Write since 5,
    UUIDOID, INT8OID, UUIDOID, INT8OID
}
query! { WORDS_TO_CHANGE, "posting_lists/search_words_to_change", Write, UUIDOID, INT8OID }
query! { FAULTS, "posting_lists/check_search_lists", Read since 5, UUIDOID }
query! { LOCK_ORGANIZATION, "posting_lists/search_lock_organization", Write, UUIDOID }
query! { UNLIST, "posting_lists/search_unlist", Write, UUIDOID, TEXTARRAYOID }
query! { CLEAR_LISTS, "posting_lists/search_clear_lists", Write, UUIDOID, TEXTARRAYOID }
query! { ADD_WORDS, "posting_lists/search_add_words", Write, UUIDOID, TEXTARRAYOID }
query! { FILL_LISTS, "posting_lists/search_fill_lists", Write, UUIDOID, TEXTARRAYOID }

/// Shorter than deadlock_timeout, so that in a deadlock refresh_search_lists gives up and no writer
/// is cancelled.
const LOCK_TIMEOUT: &std::ffi::CStr = c"300ms";

/// Body of the statement trigger on the table of tasks.
fn maintain_search_lists(call: &Call) -> Outcome {
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
    let run =
        |query: &Query, args: &[Arg]| query.execute_latest(trigger.tenant(), Some(&trigger), args);
    // Every session takes the locks in ascending order, so writers can't deadlock with each other.
    let mut locks = BTreeSet::new();
    for query in written {
        let orgs = query.fetch_latest(trigger.tenant(), Some(&trigger), &[], |row| {
            row.get::<Uuid>(1)
        })?;
        locks.extend(
            orgs.iter()
                .flatten()
                .map(|org| Lock::lists_of(org.as_bytes())),
        );
    }
    locks.into_iter().for_each(Lock::share);
    for query in have_lists {
        if run(query, &[])? > 0 {
            for write in writes {
                run(write, &[])?;
            }
            break;
        }
    }
    Ok(Returned::void())
}

fn truncate_lists(trigger: &Trigger) {
    as_owner(Access::Write, trigger.tenant().role(), || {
        run_sql("TRUNCATE mad.search_lists");
    });
}

/// Body of the statement trigger on the table of words that have lists.
fn search_words_changed(call: &Call) -> Outcome {
    let trigger = Trigger::of(call, &[c"search_words"])?;
    match trigger.event {
        Event::Insert | Event::Update => {}
        Event::Delete => {
            CLEAR_UNLISTED.execute_latest(trigger.tenant(), Some(&trigger), &[])?;
        }
        Event::Truncate => truncate_lists(&trigger),
    }
    invalidation::announce(trigger.table);
    // Cached plans were made for lists with few rows, and may be slow for many.
    if let Some(lists) = backend::table_of_mad(c"search_lists") {
        invalidation::announce(lists);
    }
    Ok(Returned::void())
}

fn check_search_lists(call: &Call) -> Outcome {
    let tenant = tenancy::one_or_all(call)?;
    let org_id = tenant.org_id();
    FAULTS.rows(tenant, call, &[org_id])?;
    Ok(Returned::Rows)
}

fn refresh_search_lists(call: &Call) -> Outcome {
    let tenant = tenancy::one_or_all(call)?;
    let org_id = tenant.org_id();
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
    let args = [org_id, at_least.into_datum(), None, None];
    let orgs = ORGANIZATIONS_TO_REFRESH.fetch(tenant, &args, |row| row.get::<Uuid>(1))?;
    for org_id in orgs.into_iter().flatten() {
        changed += refresh(tenant, org_id, at_least)?;
    }
    Ok(Returned::value(changed))
}

/// Returns the first organisation after `after`, or of all, that may have posting lists.
pub fn next_organization(
    tenant: Tenant,
    after: Option<Uuid>,
    at_least: i64,
) -> Result<Option<Uuid>, Error> {
    let args = [
        None,
        at_least.into_datum(),
        after.into_datum(),
        1i64.into_datum(),
    ];
    let next = ORGANIZATIONS_TO_REFRESH.first(tenant, &args, |row| row.get::<Uuid>(1))?;
    Ok(next.flatten())
}

/// Builds, drops and repairs the posting lists of an organisation. Returns the number of lists
/// changed.
pub fn refresh(tenant: Tenant, org: Uuid, at_least: i64) -> Result<i64, Error> {
    let org_id = org.into_datum();
    let (mut changed, mut listed) = (Vec::new(), Vec::new());
    WORDS_TO_CHANGE.fetch(tenant, &[org_id, at_least.into_datum()], |row| {
        let word = row.datum(1, pg_sys::TEXTOID);
        changed.push(word);
        if row.get::<bool>(2) == Some(true) {
            listed.push(word);
        }
    })?;
    if changed.is_empty() {
        return Ok(0);
    }
    // Lock the organisation's row first: a session that deletes the organisation holds that lock
    // while its tasks are deleted, which takes the locks of the lists second.
    if LOCK_ORGANIZATION.execute(tenant, &[org_id])? == 0 {
        return Ok(0);
    }
    if let Err(reason) = lock_lists(&org) {
        let report = ErrorReport::new(
            PgSqlErrorCode::ERRCODE_LOCK_NOT_AVAILABLE,
            format!(
                "tasks of organization {org}, or of one that shares its lock, are being written, \
                 so its posting lists stay as they are"
            ),
            "mad_registry",
        )
        .set_detail(reason)
        .set_hint("run refresh_search_lists again when no long transaction writes them");
        report.report(PgLogLevel::WARNING);
        return Ok(0);
    }
    let words = text_array(&changed);
    // Includes words that another refresh_search_lists has listed meanwhile: their lists are built
    // again.
    UNLIST.execute_latest(tenant, None, &[org_id, words])?;
    // Delete leftover rows of words that had no list.
    CLEAR_LISTS.execute_latest(tenant, None, &[org_id, words])?;
    if !listed.is_empty() {
        let words = text_array(&listed);
        ADD_WORDS.execute_latest(tenant, None, &[org_id, words])?;
        FILL_LISTS.execute_latest(tenant, None, &[org_id, words])?;
    }
    Ok(i64::try_from(changed.len()).unwrap_or(i64::MAX))
}

/// Waits LOCK_TIMEOUT for the writers of the organisation's tasks, and blocks new ones until the
/// transaction ends.
fn lock_lists(org: &Uuid) -> Result<(), String> {
    let lock = Lock::lists_of(org.as_bytes());
    in_subtransaction(move || with_setting(c"lock_timeout", LOCK_TIMEOUT, || lock.alone()))
}
