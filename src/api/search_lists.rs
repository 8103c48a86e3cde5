//! `sql/functions/search.sql`: the lists of common words' tasks. `sql/migrations/0006_search_lists.sql`
//! says what they are.
//!
//! Writers of tasks hold the lock of their organisations together, tend_search holds it alone. Both
//! take it before they look, and look with a snapshot of now. So who writes is either done, and
//! his tasks are found when a list is filled; or waits, and then finds the word listed.

use super::search_pages;
use crate::call::{sql_function, Call, Outcome, Returned};
use crate::data_schema;
use crate::document::text_array;
use crate::error::Error;
use crate::query::{
    as_owner, attempt, lock_together, query, run_sql, with_setting, Arg, Event, Mode, Query,
    Trigger,
};
use crate::tenancy;
use pgrx::pg_sys::panic::ErrorReport;
use pgrx::{pg_sys, IntoDatum, PgLogLevel, PgSqlErrorCode, Uuid};
use std::collections::{BTreeMap, BTreeSet};

sql_function! {
    "mad_tend_search" => tend_search;
    "mad_check_search_lists" => check_search_lists;
    "mad_keep_search_lists" => keep_search_lists;
    "mad_search_words_changed" => search_words_changed;
}

query! { ORGS_ADDED, "search_orgs_added", Read }
query! { ORGS_REMOVED, "search_orgs_removed", Read }
query! { HITS_ADDED, "search_hits_added", Read }
query! { HITS_REMOVED, "search_hits_removed", Read }
query! { ADD, "search_lists_add", Write, UUIDARRAYOID, TEXTARRAYOID }
query! { REMOVE, "search_lists_remove", Write, UUIDARRAYOID, TEXTARRAYOID }
query! { ADD_CHANGED, "search_lists_add_changed", Write, UUIDARRAYOID, TEXTARRAYOID }
query! { REMOVE_CHANGED, "search_lists_remove_changed", Write, UUIDARRAYOID, TEXTARRAYOID }
query! { CLEAR_UNLISTED, "search_clear_unlisted", Write }

query! { ORGS_TO_TEND, "search_orgs_to_tend", Write, UUIDOID, INT4OID }
query! { COUNTS, "search_counts", Write, UUIDOID, INT8OID }
query! { WORDS_OF, "search_words_of", Write, UUIDOID }
query! { FAULTS, "check_search_lists", Read, UUIDOID }
query! { LOCK_ORGANIZATION, "search_lock_organization", Write, UUIDOID }
query! { LOCK_WORDS, "search_lock_words", Write, INT4OID, INT4OID }
query! { UNLIST, "search_unlist", Write, UUIDOID, TEXTARRAYOID }
query! { CLEAR_LISTS, "search_clear_lists", Write, UUIDOID, TEXTARRAYOID }
query! { NOTE_WORDS, "search_note_words", Write, UUIDOID, TEXTARRAYOID, INT8ARRAYOID }
query! { FILL_LISTS, "search_fill_lists", Write, UUIDOID, TEXTARRAYOID }

/// The first number of our advisory locks: "mad" and which kind.
const LOCK_CLASS: i32 = 0x6d61_6401;
/// So many locks for all organisations: a statement may write tasks of any number of them, and the
/// server's table of locks has room for a few thousand.
const LOCKS: i32 = 1024;
/// Shorter than deadlock_timeout: in a circle of locks it is us who give up, never a writer.
const PATIENCE: &std::ffi::CStr = c"300ms";

fn lock_of(org_id: &[u8; 16]) -> i32 {
    let sum = org_id.chunks_exact(2).fold(0, |sum, pair| {
        sum ^ i32::from(pair[0]) << 8 ^ i32::from(pair[1])
    });
    sum % LOCKS
}

/// After a statement that wrote tasks.
fn keep_search_lists(call: &Call) -> Outcome {
    let trigger = Trigger::of(call, c"task_definitions")?;
    let (orgs, hits, remove, add): (&[&Query], &[&Query], _, _) = match trigger.event {
        Event::Insert => (&[&ORGS_ADDED], &[&HITS_ADDED], None, Some(&ADD)),
        Event::Delete => (&[&ORGS_REMOVED], &[&HITS_REMOVED], Some(&REMOVE), None),
        Event::Update => (
            &[&ORGS_REMOVED, &ORGS_ADDED],
            &[&HITS_REMOVED, &HITS_ADDED],
            Some(&REMOVE_CHANGED),
            Some(&ADD_CHANGED),
        ),
        Event::Truncate => {
            as_owner(Mode::Write, trigger.owner, || {
                run_sql("TRUNCATE mad.search_lists");
            });
            return Ok(Returned::void());
        }
    };
    // In one order, so that no two statements wait for each other.
    let locks: BTreeSet<i32> = orgs
        .iter()
        .flat_map(|query| {
            query.fetch_now(trigger.owner, Some(&trigger), &[], |row| {
                row.get::<Uuid>(1).map(|org_id| lock_of(org_id.as_bytes()))
            })
        })
        .flatten()
        .collect();
    for lock in locks {
        lock_together(LOCK_CLASS, lock);
    }
    let mut seen = BTreeSet::new();
    let (mut org_ids, mut lexemes) = (Vec::new(), Vec::new());
    for query in hits {
        query.fetch_now(trigger.owner, Some(&trigger), &[], |row| {
            if let (Some(org_id), Some(word)) = (row.get::<Uuid>(1), row.text(2)) {
                if seen.insert((*org_id.as_bytes(), word)) {
                    org_ids.push(org_id);
                    lexemes.push(row.datum(2, pg_sys::TEXTOID));
                }
            }
        });
    }
    if lexemes.is_empty() {
        return Ok(Returned::void());
    }
    let words = [org_ids.into_datum(), text_array(&lexemes)];
    for query in remove.iter().chain(&add) {
        query.execute_now(trigger.owner, Some(&trigger), &words);
    }
    Ok(Returned::void())
}

/// After a statement that listed words, or unlisted some.
fn search_words_changed(call: &Call) -> Outcome {
    let trigger = Trigger::of(call, c"search_words")?;
    match trigger.event {
        Event::Insert => {}
        Event::Update | Event::Delete => {
            CLEAR_UNLISTED.execute_now(trigger.owner, Some(&trigger), &[]);
        }
        Event::Truncate => as_owner(Mode::Write, trigger.owner, || {
            run_sql("TRUNCATE mad.search_lists");
        }),
    }
    tenancy::forget(trigger.table);
    Ok(Returned::void())
}

fn check_search_lists(call: &Call) -> Outcome {
    let org_id = tenancy::one_or_all(call)?;
    FAULTS.rows(call, &[org_id])?;
    Ok(Returned::Rows)
}

fn tend_search(call: &Call) -> Outcome {
    let org_id = tenancy::one_or_all(call)?;
    let at_least = match call.int(1) {
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
        changed += tend(org_id, i64::from(at_least))?;
    }
    Ok(Returned::value(changed))
}

/// Words in their order, with their datums.
type Words = BTreeMap<String, Arg>;

fn tend(org: Uuid, at_least: i64) -> Result<i64, Error> {
    let org_id = org.into_datum();
    // A word that comes and goes at the bound isn't listed and unlisted each time.
    let half = (at_least + 1) / 2;
    let mut common = BTreeMap::new();
    COUNTS.fetch(&[org_id, half.into_datum()], |row| {
        if let (Some(word), Some(count)) = (row.text(1), row.get::<i64>(2)) {
            common.insert(word, (row.datum(1, pg_sys::TEXTOID), count));
        }
    })?;
    let mut listed = Words::new();
    WORDS_OF.fetch(&[org_id], |row| {
        listed.extend(
            row.text(1)
                .map(|word| (word, row.datum(1, pg_sys::TEXTOID))),
        );
    })?;
    let mut wrong = Words::new();
    FAULTS.fetch(&[org_id], |row| {
        if let Some(word) = row.text(2) {
            wrong
                .entry(word)
                .or_insert_with(|| row.datum(2, pg_sys::TEXTOID));
        }
    })?;
    let clear: BTreeMap<&str, Arg> = listed
        .iter()
        .filter(|(word, _)| !common.contains_key(*word))
        .chain(&wrong)
        .map(|(word, datum)| (word.as_str(), *datum))
        .collect();
    let mut fill: BTreeMap<&str, (Arg, i64)> = common
        .iter()
        .filter(|(word, (_, count))| match listed.contains_key(*word) {
            true => wrong.contains_key(*word),
            false => *count >= at_least,
        })
        .map(|(word, found)| (word.as_str(), *found))
        .collect();
    if clear.is_empty() && fill.is_empty() {
        return Ok(0);
    }
    // First the organisation, which who deletes it holds while its tasks go.
    let there = LOCK_ORGANIZATION.first(&[org_id], |row| row.get::<bool>(1))?;
    if there.is_none() {
        return Ok(0);
    }
    if let Err(reason) = lock_alone(&org) {
        let report = ErrorReport::new(
            PgSqlErrorCode::ERRCODE_LOCK_NOT_AVAILABLE,
            format!("tasks of organization {org} are being written, so its search lists stay as they are"),
            "mad_registry",
        )
        .set_detail(reason)
        .set_hint("run tend_search again when no long transaction writes them");
        report.report(PgLogLevel::WARNING);
        return Ok(0);
    }
    let owner = data_schema::owner()?;
    // Another tend_search may have listed some of them meanwhile.
    let now: BTreeSet<String> = WORDS_OF
        .fetch_now(owner, None, &[org_id], |row| row.text(1))
        .into_iter()
        .flatten()
        .collect();
    fill.retain(|word, _| clear.contains_key(word) || !now.contains(*word));
    let clear_words = text_array(&clear.values().copied().collect::<Vec<_>>());
    UNLIST.execute_now(owner, None, &[org_id, clear_words]);
    // Of words that weren't listed.
    CLEAR_LISTS.execute_now(owner, None, &[org_id, clear_words]);
    if !fill.is_empty() {
        let (words, counts): (Vec<Arg>, Vec<i64>) = fill.values().copied().unzip();
        let words = text_array(&words);
        NOTE_WORDS.execute_now(owner, None, &[org_id, words, counts.into_datum()]);
        FILL_LISTS.execute_now(owner, None, &[org_id, words]);
    }
    search_pages::plan_lists_anew()?;
    let changed: BTreeSet<&str> = clear.keys().chain(fill.keys()).copied().collect();
    Ok(i64::try_from(changed.len()).unwrap_or(i64::MAX))
}

/// Waits a little until nobody writes tasks of the organisation; keeps it so until the transaction ends.
fn lock_alone(org: &Uuid) -> Result<(), String> {
    let key = lock_of(org.as_bytes());
    attempt(move || {
        with_setting(c"lock_timeout", PATIENCE, || {
            LOCK_WORDS
                .execute(&[LOCK_CLASS.into_datum(), key.into_datum()])
                .map_err(|error| error.to_string())
        })
    })?
    .map(|_| ())
}
