//! `sql/functions/tasks.sql`: pages of the task library, and counts of the services on them.

use super::arguments;
use crate::backend;
use crate::call::{sql_function, Call, Outcome, Returned};
use crate::encoding;
use crate::error::Error;
use crate::query::{query, Arg};
use crate::tenancy;
use crate::tenant::Tenant;
use pgrx::{pg_sys, FromDatum, IntoDatum};

sql_function! {
    "mad_task_library" => task_library::<i32>;
    "mad_task_library_0_4" counted as "mad_task_library" => task_library::<i64>;
    "mad_service_counts" => service_counts;
}

// Each combination of filters has a statement of its own: a generic plan for "no category or this
// one" could not use the category's index.
query! {
    /// A page of all tasks.
    TASK_LIBRARY, "tasks/task_library", Read since 4,
    UUIDOID, INT8OID, BOOLOID, TEXTOID, TEXTOID, BYTEAOID, TIMESTAMPTZOID, TIMESTAMPTZOID
}
query! {
    /// A page of the tasks in one category.
    TASK_LIBRARY_CATEGORY, "tasks/task_library_category", Read since 4,
    UUIDOID, INT8OID, BOOLOID, TEXTOID, TEXTOID, BYTEAOID, TIMESTAMPTZOID, TIMESTAMPTZOID, TEXTOID
}
query! {
    /// A page of tasks, each in its highest active version.
    TASK_LIBRARY_LATEST, "tasks/task_library_latest", Read since 4,
    UUIDOID, INT8OID, BOOLOID, TEXTOID, TEXTOID, TIMESTAMPTZOID, TIMESTAMPTZOID
}
query! {
    /// A page of the tasks in one category, each in its highest active version.
    TASK_LIBRARY_LATEST_CATEGORY, "tasks/task_library_latest_category", Read since 4,
    UUIDOID, INT8OID, BOOLOID, TEXTOID, TEXTOID, TIMESTAMPTZOID, TIMESTAMPTZOID, TEXTOID
}
query! {
    SERVICE_COUNTS, "services/service_counts", Read, UUIDOID, TIMESTAMPTZOID, TIMESTAMPTZOID, UUIDARRAYOID
}
query! {
    /// Position of the cursor's row among the tasks of the same title.
    TASK_POSITION, "tasks/task_position", Read, UUIDOID, UUIDOID
}

fn task_library<N: FromDatum + IntoDatum + Into<i64>>(call: &Call) -> Outcome {
    let tenant = tenancy::check(call)?;
    let org_id = tenant.org_id();
    let size = arguments::page_size::<N>(call, 2)?.into_datum();
    // The function of 0.3.0 has no argument latest_only.
    let latest_only = call.arguments() > 5 && call.required_bool(5, "latest_only")?;
    let category = call.arg(1);
    let (all, of_category) = match latest_only {
        true => (&TASK_LIBRARY_LATEST, &TASK_LIBRARY_LATEST_CATEGORY),
        false => (&TASK_LIBRARY, &TASK_LIBRARY_CATEGORY),
    };
    let position = library_position(call, tenant)?;
    // With latest_only a task has one row, so the cursor needs no version.
    let position = &position[..if latest_only { 3 } else { 4 }];
    let mut args = [&[org_id, size], position, &fresh()].concat();
    if category.is_some() {
        args.push(category);
        of_category.rows(tenant, call, &args)?;
    } else {
        all.rows(tenant, call, &args)?;
    }
    Ok(Returned::Rows)
}

/// Microseconds since its last health check after which a service counts as stale: two minutes.
const FRESH: i64 = 120_000_000;

/// Returns the times (timestamptz) between which the last check of a service that counts lies.
fn fresh() -> [Arg; 2] {
    let now = backend::now();
    [now - FRESH, now + FRESH].map(|time| Some(pg_sys::Datum::from(time)))
}

/// Returns the position after which the page begins: whether it is among tasks without a title,
/// title, task_id, version_key.
fn library_position(call: &Call, tenant: Tenant) -> Result<[Arg; 4], Error> {
    let after_title = call.arg(3);
    let after_id = call.arg(4);
    if after_title.is_some() && after_id.is_none() {
        return Err(Error::argument_hint(
            "after_title needs after_id: several tasks may have the same title",
            "give title and task_definition_id of the last row seen",
        ));
    }
    let untitled = after_title.is_none() && after_id.is_some();
    let title = after_title.or_else(|| encoding::to_text(""));
    let stored = match after_id {
        Some(_) => TASK_POSITION.first(tenant, &[tenant.org_id(), after_id], |row| {
            (
                row.datum(1, pg_sys::TEXTOID),
                row.datum(2, pg_sys::BYTEAOID),
            )
        })?,
        None => None,
    };
    // The cursor's row was deleted: begin before all tasks of its title, since a row shown twice is
    // better than one left out.
    let (task_id, version_key) =
        stored.unwrap_or_else(|| (encoding::to_text(""), [0_u8; 0].as_slice().into_datum()));
    Ok([untitled.into_datum(), title, task_id, version_key])
}

fn service_counts(call: &Call) -> Outcome {
    let tenant = tenancy::check(call)?;
    let org_id = tenant.org_id();
    let ids = call.required_arg(1, "task_definition_ids")?;
    let [from, until] = fresh();
    SERVICE_COUNTS.rows(tenant, call, &[org_id, from, until, ids])?;
    Ok(Returned::Rows)
}
