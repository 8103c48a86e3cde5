//! `sql/functions/tasks.sql`: the library's pages, and the counts of services on them.

use super::limits;
use crate::call::{sql_function, Call, Outcome, Returned};
use crate::clock;
use crate::document;
use crate::error::Error;
use crate::query::{query, Arg};
use crate::tenancy;
use pgrx::{pg_sys, IntoDatum};

sql_function! {
    "mad_task_library" => task_library;
    "mad_service_counts" => service_counts;
}

query! {
    /// A page of all tasks.
    TASK_LIBRARY, "task_library", Read since 4,
    UUIDOID, INT4OID, BOOLOID, TEXTOID, TEXTOID, TEXTOID, UUIDOID, TIMESTAMPTZOID, TIMESTAMPTZOID
}
query! {
    /// A page of one category: a statement of its own, since a generic plan of
    /// "no category or this one" could not use the category's index.
    TASK_LIBRARY_CATEGORY, "task_library_category", Read since 4,
    UUIDOID, INT4OID, BOOLOID, TEXTOID, TEXTOID, TEXTOID, UUIDOID, TIMESTAMPTZOID, TIMESTAMPTZOID, TEXTOID
}
query! {
    SERVICE_COUNTS, "service_counts", Read, UUIDOID, TIMESTAMPTZOID, TIMESTAMPTZOID, UUIDARRAYOID
}
query! {
    /// Where a cursor's row stands among tasks of the same title.
    TASK_POSITION, "task_position", Read, UUIDOID, UUIDOID
}

const ZERO_UUID: [u8; 16] = [0; 16];

fn task_library(call: &Call) -> Outcome {
    let org_id = tenancy::check(call)?;
    let size = limits::page_size(call, 2)?.into_datum();
    let position = library_position(call, org_id)?;
    let mut args = [&[org_id, size], position.as_slice(), &fresh()].concat();
    match call.arg(1) {
        None => TASK_LIBRARY.rows(call, &args)?,
        category => {
            args.push(category);
            TASK_LIBRARY_CATEGORY.rows(call, &args)?
        }
    };
    Ok(Returned::Rows)
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
    SERVICE_COUNTS.rows(call, &[org_id, from, until, ids])?;
    Ok(Returned::Rows)
}
