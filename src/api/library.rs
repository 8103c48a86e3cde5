//! `sql/functions/tasks.sql`: the library's pages, and the counts of services on them.

use super::limits;
use crate::call::{sql_function, Call, Outcome, Returned};
use crate::clock;
use crate::document;
use crate::error::Error;
use crate::query::{query, Arg};
use crate::tenancy;
use pgrx::{pg_sys, FromDatum, IntoDatum};

sql_function! {
    "mad_task_library" => task_library::<i32>;
    "mad_task_library_0_4" counted as "mad_task_library" => task_library::<i64>;
    "mad_service_counts" => service_counts;
}

// A statement of its own for each combination: a generic plan of "no category or this one" could not use the
// category's index.
query! {
    /// A page of all tasks.
    TASK_LIBRARY, "task_library", Read since 4,
    UUIDOID, INT8OID, BOOLOID, TEXTOID, TEXTOID, BYTEAOID, TIMESTAMPTZOID, TIMESTAMPTZOID
}
query! {
    /// A page of one category.
    TASK_LIBRARY_CATEGORY, "task_library_category", Read since 4,
    UUIDOID, INT8OID, BOOLOID, TEXTOID, TEXTOID, BYTEAOID, TIMESTAMPTZOID, TIMESTAMPTZOID, TEXTOID
}
query! {
    /// A page of tasks in their highest active versions.
    TASK_LIBRARY_LATEST, "task_library_latest", Read since 4,
    UUIDOID, INT8OID, BOOLOID, TEXTOID, TEXTOID, TIMESTAMPTZOID, TIMESTAMPTZOID
}
query! {
    /// The same of one category.
    TASK_LIBRARY_LATEST_CATEGORY, "task_library_latest_category", Read since 4,
    UUIDOID, INT8OID, BOOLOID, TEXTOID, TEXTOID, TIMESTAMPTZOID, TIMESTAMPTZOID, TEXTOID
}
query! {
    SERVICE_COUNTS, "service_counts", Read, UUIDOID, TIMESTAMPTZOID, TIMESTAMPTZOID, UUIDARRAYOID
}
query! {
    /// Where a cursor's row stands among tasks of the same title.
    TASK_POSITION, "task_position", Read, UUIDOID, UUIDOID
}

fn task_library<N: FromDatum + IntoDatum + Into<i64>>(call: &Call) -> Outcome {
    let org_id = tenancy::check(call)?;
    let size = limits::page_size::<N>(call, 2)?.into_datum();
    // The function of 0.3.0 has no latest_only.
    let latest_only = call.arguments() > 5 && call.required_bool(5, "latest_only")?;
    let category = call.arg(1);
    let (all, of_category) = match latest_only {
        true => (&TASK_LIBRARY_LATEST, &TASK_LIBRARY_LATEST_CATEGORY),
        false => (&TASK_LIBRARY, &TASK_LIBRARY_CATEGORY),
    };
    let position = library_position(call, org_id)?;
    // Of a task there is one row only, so no version has a place after another's.
    let position = &position[..if latest_only { 3 } else { 4 }];
    let mut args = [&[org_id, size], position, &fresh()].concat();
    if category.is_some() {
        args.push(category);
        of_category.rows(call, &args)?;
    } else {
        all.rows(call, &args)?;
    }
    Ok(Returned::Rows)
}

/// The times (timestamptz) between which a healthy service was checked.
fn fresh() -> [Arg; 2] {
    let now = clock::now();
    [now - clock::FRESH, now + clock::FRESH].map(|time| Some(pg_sys::Datum::from(time)))
}

/// The position after which the page begins: without a title, title, task_id, version_key.
fn library_position(call: &Call, org_id: Arg) -> Result<[Arg; 4], Error> {
    let after_title = call.arg(3);
    let after_id = call.arg(4);
    if after_title.is_some() && after_id.is_none() {
        return Err(Error::argument_hint(
            "after_title needs after_id: several tasks may have the same title",
            "give title and task_definition_id of the last row seen",
        ));
    }
    let untitled = after_title.is_none() && after_id.is_some();
    let title = after_title.or_else(|| document::to_text(""));
    let stored = match after_id {
        Some(_) => TASK_POSITION.first(&[org_id, after_id], |row| {
            (
                row.datum(1, pg_sys::TEXTOID),
                row.datum(2, pg_sys::BYTEAOID),
            )
        })?,
        None => None,
    };
    // Where the row is gone: before all tasks of its title, rather show one twice than none.
    let (task_id, version_key) =
        stored.unwrap_or_else(|| (document::to_text(""), [0_u8; 0].as_slice().into_datum()));
    Ok([untitled.into_datum(), title, task_id, version_key])
}

fn service_counts(call: &Call) -> Outcome {
    let org_id = tenancy::check(call)?;
    let ids = call.required_arg(1, "task_definition_ids")?;
    let [from, until] = fresh();
    SERVICE_COUNTS.rows(call, &[org_id, from, until, ids])?;
    Ok(Returned::Rows)
}
