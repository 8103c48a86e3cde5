//! `sql/functions/jobs.sql`: jobs, molecules, events and the audit log.

use super::arguments;
use super::tasks::refuse;
use crate::algorithms::faults::Faults;
use crate::call::{sql_function, Call, Outcome, Returned};
use crate::error::Error;
use crate::query::{query, Arg, Query, Row};
use crate::tenancy;
use pgrx::{pg_sys, FromDatum, IntoDatum};

sql_function! {
    "mad_job_status" => job_status;
    "mad_job_timeline" => job_timeline;
    "mad_jobs_page" => jobs_page::<i32>;
    "mad_jobs_page_0_4" counted as "mad_jobs_page" => jobs_page::<i64>;
    "mad_molecules_page" => molecules_page::<i32>;
    "mad_molecules_page_0_4" counted as "mad_molecules_page" => molecules_page::<i64>;
    "mad_audit_page" => audit_page::<i32>;
    "mad_audit_page_0_4" counted as "mad_audit_page" => audit_page::<i64>;
    "mad_record_audit" => record_audit;
}

query! { JOB_STATUS, "jobs/job_status", Read, UUIDOID }
query! { JOB_TIMELINE, "jobs/job_timeline", Read, UUIDOID }
query! { JOBS_PAGE, "jobs/jobs_page", Read, UUIDOID, INT8OID, TIMESTAMPTZOID, UUIDOID }
query! { JOBS_PAGE_STATUS, "jobs/jobs_page_status", Read, UUIDOID, INT8OID, TIMESTAMPTZOID, UUIDOID, TEXTOID }
query! { MOLECULES_PAGE, "jobs/molecules_page", Read, UUIDOID, INT8OID, TIMESTAMPTZOID, UUIDOID }
query! {
    MOLECULES_PAGE_FORMAT, "jobs/molecules_page_format", Read,
    UUIDOID, INT8OID, TIMESTAMPTZOID, UUIDOID, TEXTOID
}
query! { AUDIT_PAGE, "jobs/audit_page", Read, UUIDOID, INT8OID, TIMESTAMPTZOID, UUIDOID }
query! { AUDIT_PAGE_USER, "jobs/audit_page_user", Read, UUIDOID, INT8OID, TIMESTAMPTZOID, UUIDOID, UUIDOID }
query! {
    AUDIT_PAGE_ENTITY, "jobs/audit_page_entity", Read,
    UUIDOID, INT8OID, TIMESTAMPTZOID, UUIDOID, TEXTOID, TEXTOID
}
query! {
    AUDIT_PAGE_FILTERED, "jobs/audit_page_filtered", Read,
    UUIDOID, INT8OID, TIMESTAMPTZOID, UUIDOID, TEXTOID, TEXTOID, UUIDOID
}
query! { JOB_POSITION, "jobs/job_position", Read, UUIDOID, UUIDOID }
query! { MOLECULE_POSITION, "jobs/molecule_position", Read, UUIDOID, UUIDOID }
query! { AUDIT_POSITION, "jobs/audit_position", Read, UUIDOID, UUIDOID, TIMESTAMPTZOID }
query! {
    RECORD_AUDIT, "jobs/record_audit", Write, UUIDOID, UUIDOID, TEXTOID, TEXTOID, TEXTOID, JSONBOID
}

fn job_status(call: &Call) -> Outcome {
    let tenant = tenancy::must_have_access()?;
    JOB_STATUS.rows(tenant, call, &[call.required_arg(0, "job_id")?])?;
    Ok(Returned::Rows)
}

fn job_timeline(call: &Call) -> Outcome {
    let tenant = tenancy::must_have_access()?;
    JOB_TIMELINE.rows(tenant, call, &[call.required_arg(0, "job_id")?])?;
    Ok(Returned::Rows)
}

fn jobs_page<N: FromDatum + IntoDatum + Into<i64>>(call: &Call) -> Outcome {
    page::<N>(call, &JOBS_PAGE, &JOBS_PAGE_STATUS, &JOB_POSITION)
}

fn molecules_page<N: FromDatum + IntoDatum + Into<i64>>(call: &Call) -> Outcome {
    page::<N>(
        call,
        &MOLECULES_PAGE,
        &MOLECULES_PAGE_FORMAT,
        &MOLECULE_POSITION,
    )
}

/// A page of all rows, or of those that the filter selects. The arguments of the SQL function are
/// (org_id, filter, page_size, before, before_id).
fn page<N>(call: &Call, all: &Query, filtered: &Query, stored: &Query) -> Outcome
where
    N: FromDatum + IntoDatum + Into<i64>,
{
    let tenant = tenancy::check(call)?;
    let org_id = tenant.org_id();
    let page_size = arguments::page_size::<N>(call, 2)?.into_datum();
    let [before, before_id] = position(call.arg(3), call.arg(4), || {
        stored.first(tenant, &[org_id, call.arg(4)], time)
    })?;
    match call.arg(1) {
        None => all.rows(tenant, call, &[org_id, page_size, before, before_id])?,
        filter => filtered.rows(
            tenant,
            call,
            &[org_id, page_size, before, before_id, filter],
        )?,
    };
    Ok(Returned::Rows)
}

fn audit_page<N: FromDatum + IntoDatum + Into<i64>>(call: &Call) -> Outcome {
    let tenant = tenancy::check(call)?;
    let org_id = tenant.org_id();
    let page_size = arguments::page_size::<N>(call, 4)?.into_datum();
    let [before, before_id] = position(call.arg(5), call.arg(6), || {
        AUDIT_POSITION.first(tenant, &[org_id, call.arg(6), call.arg(5)], time)
    })?;
    let args = [org_id, page_size, before, before_id];
    match (call.arg(1), call.arg(2), call.arg(3)) {
        (None, None, None) => AUDIT_PAGE.rows(tenant, call, &args)?,
        (None, None, user_id) => {
            AUDIT_PAGE_USER.rows(tenant, call, &[args.as_slice(), &[user_id]].concat())?
        }
        (entity_type @ Some(_), entity_id @ Some(_), None) => AUDIT_PAGE_ENTITY.rows(
            tenant,
            call,
            &[args.as_slice(), &[entity_type, entity_id]].concat(),
        )?,
        (entity_type, entity_id, user_id) => AUDIT_PAGE_FILTERED.rows(
            tenant,
            call,
            &[args.as_slice(), &[entity_type, entity_id, user_id]].concat(),
        )?,
    };
    Ok(Returned::Rows)
}

static LAST_UUID: [u8; 16] = [0xff; 16];
static FIRST_UUID: [u8; 16] = [0; 16];

/// Reads the first column, a timestamptz.
fn time(row: &Row) -> Arg {
    row.datum(1, pg_sys::TIMESTAMPTZOID)
}

/// Returns time and id before which a page, ordered from new to old, begins; without arguments it
/// begins at the newest row. `stored` reads the time of the row with that id.
fn position(
    before: Arg,
    before_id: Arg,
    stored: impl FnOnce() -> Result<Option<Arg>, Error>,
) -> Result<[Arg; 2], Error> {
    match (before, before_id) {
        (None, None) => Ok([
            i64::MAX.into_datum(),
            Some(pg_sys::Datum::from(LAST_UUID.as_ptr())),
        ]),
        // A time without an id: rows strictly before it.
        (Some(time), None) => Ok([Some(time), Some(pg_sys::Datum::from(FIRST_UUID.as_ptr()))]),
        // Drivers with times in milliseconds (JavaScript) return another time than the row's.
        (Some(time), id @ Some(_)) => Ok(match stored()?.flatten() {
            Some(stored) => [Some(stored), id],
            // The row was deleted, and the time may have lost its microseconds: repeat that
            // millisecond, since a row shown twice is better than one left out.
            None if time.value() as i64 % 1000 == 0 => [
                (time.value() as i64 + 1000).into_datum(),
                Some(pg_sys::Datum::from(FIRST_UUID.as_ptr())),
            ],
            None => [Some(time), id],
        }),
        (None, Some(_)) => Err(Error::argument_hint(
            "before_id needs before",
            "give time and id of the last row seen",
        )),
    }
}

fn record_audit(call: &Call) -> Outcome {
    tenancy::check(call)?;
    let mut faults = Faults::new();
    for (index, name) in [(2, "action"), (3, "entity_type")] {
        let text = call.required_text(index, name)?;
        if let Some(fault) = arguments::fault_of_name(&text, 200) {
            faults.add(name, fault);
        }
    }
    if call
        .text(4, "entity_id")?
        .is_some_and(|text| text.chars().count() > 200)
    {
        faults.add("entity_id", "must have at most 200 characters");
    }
    if call.arg(5).is_some() {
        call.expect_object(5, "metadata", &mut faults)?;
    }
    refuse("record_audit", &faults)?;
    let tenant = arguments::existing_organization(call)?;
    let org_id = tenant.org_id();
    let args: Vec<Arg> = (1..=5).map(|i| call.arg(i)).collect();
    let id = RECORD_AUDIT.first(tenant, &[&[org_id], args.as_slice()].concat(), |row| {
        row.datum(1, pg_sys::UUIDOID)
    })?;
    Ok(id.flatten().map_or(Returned::Null, Returned::Value))
}
