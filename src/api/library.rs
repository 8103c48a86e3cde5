//! `sql/functions/tasks.sql`: the library's pages, and the counts of services on them.

use super::limits;
use crate::call::{sql_function, Call, Outcome, Returned};
use crate::clock;
use crate::document;
use crate::error::Error;
use crate::query::{query, Arg, Counts, Row};
use crate::tenancy;
use pgrx::{pg_sys, IntoDatum, Uuid};
use std::cell::RefCell;
use std::collections::{BTreeMap, HashSet};

sql_function! {
    "mad_task_library" => task_library;
    "mad_service_counts" => service_counts;
}

query! {
    /// A page of all tasks.
    TASK_LIBRARY, "task_library", Read,
    UUIDOID, INT4OID, BOOLOID, TEXTOID, TEXTOID, TEXTOID, UUIDOID
}
query! {
    /// A page of one category: a statement of its own, since a generic plan of
    /// "no category or this one" could not use the category's index.
    TASK_LIBRARY_CATEGORY, "task_library_category", Read,
    UUIDOID, INT4OID, BOOLOID, TEXTOID, TEXTOID, TEXTOID, UUIDOID, TEXTOID
}
query! { FEW_SERVICES, "few_services", Read, UUIDOID, TIMESTAMPTZOID, TIMESTAMPTZOID, INT4OID }
query! { SERVICE_COUNTS, "service_counts", Read, UUIDOID, TIMESTAMPTZOID, TIMESTAMPTZOID }
query! {
    /// The same of some tasks, those without services too.
    SERVICE_COUNTS_OF, "service_counts_of", Read, UUIDOID, TIMESTAMPTZOID, TIMESTAMPTZOID, UUIDARRAYOID
}
query! {
    /// Where a cursor's row stands among tasks of the same title.
    TASK_POSITION, "task_position", Read, UUIDOID, UUIDOID
}

const ZERO_UUID: [u8; 16] = [0; 16];

/// Longer lists are counted by the services of the whole organisation: one look for each task would
/// cost more.
const COUNTED_BY_TASK: i32 = 500;
/// A page of at least MIN_SCAN_PAGE tasks scans all services of its organisation where these are no more than
/// MAX_SCANNED: that costs less than an index look-up for each task.
const MAX_SCANNED: i32 = 100;
const MIN_SCAN_PAGE: i32 = 25;
/// Entries of MANY_SERVICES.
const MAX_REMEMBERED: usize = 10_000;

thread_local! {
    /// Organisations that had more than MAX_SCANNED services when this session last looked. It chooses a plan
    /// only: an entry that is out of date costs time, the counts are right either way.
    static MANY_SERVICES: RefCell<HashSet<[u8; 16]>> = RefCell::default();
}

fn task_library(call: &Call) -> Outcome {
    let org_id = tenancy::check(call)?;
    let size = limits::page_size(call, 2)?;
    let position = library_position(call, org_id)?;
    let mut args = [&[org_id, size.into_datum()], position.as_slice()].concat();
    let query = match call.arg(1) {
        None => &TASK_LIBRARY,
        category => {
            args.push(category);
            &TASK_LIBRARY_CATEGORY
        }
    };
    let [from, until] = fresh();
    let Some(size) = size.filter(|size| *size <= COUNTED_BY_TASK) else {
        let counted = SERVICE_COUNTS.fetch(&[org_id, from, until], counts)?;
        query.rows_counted(call, &args, &Counts::of(counted))?;
        return Ok(Returned::Rows);
    };
    let few = match size >= MIN_SCAN_PAGE {
        true => scan_few(call, [org_id, from, until])?,
        false => None,
    };
    match few {
        Some(counts) => query.rows_counted(call, &args, &counts)?,
        None => query.rows_counted_after(call, &args, |ids| {
            SERVICE_COUNTS_OF.fetch(&[org_id, from, until, ids.into_datum()], counts)
        })?,
    };
    Ok(Returned::Rows)
}

/// Counts the services of all tasks of an organisation that has few services. None: it has more, which is
/// remembered, since finding that out costs a scan.
fn scan_few(call: &Call, [org_id, from, until]: [Arg; 3]) -> Result<Option<Counts>, Error> {
    let org = call.uuid(0).map_or(ZERO_UUID, |id| *id.as_bytes());
    if MANY_SERVICES.with_borrow(|many| many.contains(&org)) {
        return Ok(None);
    }
    let limit = (MAX_SCANNED + 1).into_datum();
    let services = FEW_SERVICES.fetch(&[org_id, from, until, limit], |row| {
        let id = row.get::<Uuid>(1).map_or(ZERO_UUID, |id| *id.as_bytes());
        (id, row.get::<bool>(2).unwrap_or(false))
    })?;
    if services.len() > MAX_SCANNED as usize {
        MANY_SERVICES.with_borrow_mut(|many| {
            if many.len() >= MAX_REMEMBERED {
                many.clear();
            }
            many.insert(org)
        });
        return Ok(None);
    }
    let mut counts: BTreeMap<[u8; 16], [i64; 2]> = BTreeMap::new();
    for (id, healthy) in services {
        let [all, alive] = counts.entry(id).or_default();
        *all += 1;
        *alive += i64::from(healthy);
    }
    Ok(Some(Counts::of(counts)))
}

/// A row of service_counts.
fn counts(row: &Row) -> ([u8; 16], [i64; 2]) {
    let id = row.get::<Uuid>(1).map_or(ZERO_UUID, |id| *id.as_bytes());
    (
        id,
        [2, 3].map(|column| row.get::<i32>(column).map_or(0, i64::from)),
    )
}

/// The times (timestamptz) between which a healthy service was checked.
fn fresh() -> [Arg; 2] {
    let now = clock::now();
    [now - clock::FRESH, now + clock::FRESH].map(|time| Some(pg_sys::Datum::from(time)))
}

/// The position after which the page begins, as the order's five columns.
fn library_position(call: &Call, org_id: Arg) -> Result<[Arg; 5], Error> {
    let zero = Some(pg_sys::Datum::from(ZERO_UUID.as_ptr()));
    let after_title = call.arg(3);
    let after_id = call.arg(4);
    let untitled = after_title.is_none() && after_id.is_some();
    let title = after_title.or_else(|| document::to_text(""));
    let (task_id, version, id) = match after_id {
        Some(_) => {
            let position = TASK_POSITION.first(&[org_id, after_id], |row| {
                (row.datum(1, pg_sys::TEXTOID), row.datum(2, pg_sys::TEXTOID))
            })?;
            match position {
                Some((task_id, version)) => (task_id, version, after_id),
                // The row is gone: begin again with the tasks of its title, rather show one
                // twice than none.
                None => (document::to_text(""), document::to_text(""), zero),
            }
        }
        None if after_title.is_some() => {
            return Err(Error::argument_hint(
                "after_title needs after_id: several tasks may have the same title",
                "give title and task_definition_id of the last row seen",
            ));
        }
        None => (document::to_text(""), document::to_text(""), zero),
    };
    Ok([untitled.into_datum(), title, task_id, version, id])
}

fn service_counts(call: &Call) -> Outcome {
    let org_id = tenancy::check(call)?;
    let ids = call.required_arg(1, "task_definition_ids")?;
    let [from, until] = fresh();
    SERVICE_COUNTS_OF.rows(call, &[org_id, from, until, ids])?;
    Ok(Returned::Rows)
}
