//! `sql/functions/partitions.sql`: creates and drops the monthly partitions.

use super::arguments;
use crate::call::{sql_function, Call, Outcome, Returned};
use crate::error::Error;
use crate::locks;
use crate::query::{query, Arg};
use crate::tenancy;
use crate::tenant::Tenant;
use pgrx::{FromDatum, IntoDatum};

sql_function! {
    "mad_ensure_partitions" => ensure_partitions::<i32>;
    "mad_ensure_partitions_0_4" counted as "mad_ensure_partitions" => ensure_partitions::<i64>;
    "mad_drop_partitions" => drop_partitions;
}

query! { MAKE_PARTITIONS, "schema/make_partitions", Write, INT4OID }
query! { MOVE_ROWS, "maintenance/move_rows", Write }
query! { DELETE_ROWS, "maintenance/delete_rows", Write, INTERVALOID, INT4OID }
query! { MAKE_AHEAD, "maintenance/partitions_ahead", Write, INTERVALOID }
query! { REMOVE_PARTITIONS, "schema/remove_partitions", Write, INTERVALOID }

/// Ten years. A larger number is probably a typing error.
const MAX_MONTHS: i32 = 120;

fn ensure_partitions<N: FromDatum + IntoDatum + Into<i64>>(call: &Call) -> Outcome {
    let tenant = tenancy::must_have_access()?;
    match call.number::<N>(0).map(i32::try_from) {
        Some(Ok(months)) if (0..=MAX_MONTHS).contains(&months) => make(tenant, months),
        _ => Err(Error::argument(format!(
            "months_ahead must be from 0 to {MAX_MONTHS}"
        ))),
    }
}

fn make(tenant: Tenant, months: i32) -> Outcome {
    locks::PARTITIONS.alone();
    let made = MAKE_PARTITIONS.first(tenant, &[months.into_datum()], |row| row.get::<i32>(1))?;
    Ok(made.flatten().map_or(Returned::Null, Returned::value))
}

/// Creates the partitions of this month and of the months that `ahead`, an interval, covers.
/// Returns their number.
pub fn make_ahead(tenant: Tenant, ahead: Arg) -> Result<i64, Error> {
    locks::PARTITIONS.alone();
    let made = MAKE_AHEAD.first(tenant, &[ahead], |row| row.get::<i32>(1))?;
    Ok(made.flatten().map_or(0, i64::from))
}

/// Moves some rows from DEFAULT to a new partition. Returns their number, and whether more may
/// remain; 0 and true if a log is in use.
pub fn move_rows(tenant: Tenant) -> Result<(i64, bool), Error> {
    locks::PARTITIONS.alone();
    let moved = MOVE_ROWS.first(tenant, &[], |row| {
        (row.get(1).unwrap_or(0), row.get(2).unwrap_or(false))
    })?;
    Ok(moved.unwrap_or_default())
}

/// Deletes at most `at_most` rows of DEFAULT that are older than `older_than`, an interval. Returns
/// their number.
pub fn delete_rows(tenant: Tenant, older_than: Arg, at_most: i32) -> Result<i64, Error> {
    let deleted = DELETE_ROWS.first(tenant, &[older_than, at_most.into_datum()], |row| {
        row.get(1)
    })?;
    Ok(deleted.flatten().unwrap_or(0))
}

/// Drops the partitions that are older than `older_than`, an interval. Returns their number.
pub fn remove(tenant: Tenant, older_than: Arg) -> Result<i64, Error> {
    locks::PARTITIONS.alone();
    let removed = REMOVE_PARTITIONS.first(tenant, &[older_than], |row| row.get::<i32>(1))?;
    Ok(removed.flatten().map_or(0, i64::from))
}

fn drop_partitions(call: &Call) -> Outcome {
    let tenant = tenancy::must_have_access()?;
    let older_than = arguments::age(call, 0, "older_than")?;
    remove(tenant, older_than).map(|removed| Returned::value(removed as i32))
}
