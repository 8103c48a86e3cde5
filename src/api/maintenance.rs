//! `sql/functions/maintenance.sql`: the jobs by which the registry keeps itself in order.
//!
//! Each job does its work in units of at most a second or two, one in each call of maintain_step(),
//! so that nobody waits long for its locks. A unit runs in a subtransaction: its error is recorded,
//! and the other jobs go on. A unit that can't get a lock is tried again soon.

use super::search::posting_lists;
use super::{cache, partitions, services};
use crate::backend;
use crate::call::{sql_function, Call, Outcome, Returned};
use crate::encoding;
use crate::error::Error;
use crate::locks;
use crate::query::{as_owner, query, run_sql, with_setting, Access, Arg, ResultSet};
use crate::subtransaction::{in_subtransaction_by_code, Failure};
use crate::tenancy;
use crate::tenant::Tenant;
use crate::worker::Maintained;
use pgrx::{pg_sys, IntoDatum, PgSqlErrorCode, Uuid};
use std::ffi::CStr;
use std::time::Instant;

sql_function! {
    "mad_maintain_step" => maintain_step;
    "mad_maintenance_status" => maintenance_status;
    "mad_must_autocommit" => must_autocommit;
}

query! { MAKE_JOBS, "maintenance/make_jobs", Write since 9 }
query! { DUE, "maintenance/due", Write since 9 }
query! {
    RECORD_UNIT, "maintenance/record_unit", Write since 9,
    TEXTOID, INT8OID, BOOLOID, TEXTOID, FLOAT8OID
}
query! { RECORD_FAULT, "maintenance/record_fault", Write since 9, TEXTOID, TEXTOID }
query! { POSTPONE, "maintenance/postpone", Write since 9, TEXTOID }
query! { STATUS, "maintenance/status", Read since 9 }
query! { SILENT_SERVICES, "maintenance/silent_services", Write since 9, INTERVALOID, TIMESTAMPTZOID }
query! { SURPLUS_SLOTS, "maintenance/surplus_slots", Write since 9, INT8OID }
query! { TASK_CHANGES, "maintenance/task_changes", Write since 9 }
query! { STALE_TABLE, "maintenance/stale_table", Write since 9, TEXTOID }

/// Shorter than deadlock_timeout: in a deadlock a unit gives up first, and no writer fails.
const LOCK_TIMEOUT: &CStr = c"300ms";
/// Rows that a unit deletes at most.
const ROWS: i64 = 5_000;
/// Tasks of an organisation from which a word may get a posting list, and changes of tasks after
/// which the lists are looked at again.
const MANY_TASKS: i64 = 1_000;

/// A job: its name in mad.maintenance, and a unit of its work.
struct Job {
    name: &'static str,
    unit: fn(&Run) -> Result<Ending, Error>,
}

const JOBS: [Job; 7] = [
    Job {
        name: "partitions",
        unit: make_partitions,
    },
    Job {
        name: "retention",
        unit: drop_partitions,
    },
    Job {
        name: "expired_results",
        unit: expired_results,
    },
    Job {
        name: "silent_services",
        unit: silent_services,
    },
    Job {
        name: "surplus_slots",
        unit: surplus_slots,
    },
    Job {
        name: "posting_lists",
        unit: maintain_posting_lists,
    },
    Job {
        name: "statistics",
        unit: analyze,
    },
];

/// What a unit is told: the row of its job.
struct Run {
    tenant: Tenant,
    /// An interval.
    argument: Arg,
    /// A timestamptz.
    last_run: Arg,
    progress: Option<String>,
}

/// How a unit ended.
enum Ending {
    Done {
        /// What it did.
        done: i64,
        /// Whether the run goes on.
        remaining: bool,
        /// For the next unit, or the next run.
        progress: Option<String>,
    },
    /// Another transaction has a lock that it needs.
    Busy,
    Fault(String),
}

impl Ending {
    /// Of a unit that needs no progress.
    const fn done(done: i64, remaining: bool) -> Self {
        Ending::Done {
            done,
            remaining,
            progress: None,
        }
    }

    /// Of the last unit of a run.
    const fn last(done: i64) -> Self {
        Ending::done(done, false)
    }
}

fn maintain_step(call: &Call) -> Outcome {
    let tenant = tenancy::must_have_access()?;
    let mut result = ResultSet::of(call)?;
    if backend::is_standby() {
        pgrx::notice!("this is a standby: the primary server maintains the registry");
        return Ok(Returned::Rows);
    }
    if let Some(unit) = maintain(tenant)? {
        result.put(&[
            unit.job.into_datum(),
            unit.done.into_datum(),
            unit.remaining.into_datum(),
            unit.fault.as_deref().and_then(encoding::to_text),
            unit.next_due.map(pg_sys::Datum::from),
        ]);
    }
    Ok(Returned::Rows)
}

/// Does the next due unit of work, for maintain_step() and the background worker. Returns `None`
/// while another session maintains the database.
pub fn maintain(tenant: Tenant) -> Result<Option<Maintained>, Error> {
    MAKE_JOBS.check_migration(tenant)?;
    if !locks::MAINTENANCE.try_alone() {
        return Ok(None);
    }
    let mut jobs = read_jobs(tenant)?;
    if jobs.len() < JOBS.len() {
        MAKE_JOBS.execute(tenant, &[])?;
        jobs = read_jobs(tenant)?;
    }
    // In the order in which they are due.
    let Some(first) = jobs.into_iter().find(|found| found.enabled) else {
        return Ok(Some(Maintained::default()));
    };
    if !first.is_due {
        return Ok(Some(Maintained {
            next_due: first.due,
            ..Maintained::default()
        }));
    }
    let unit = run_unit(first.job, &first.run)?;
    let next = read_jobs(tenant)?.into_iter().find(|found| found.enabled);
    Ok(Some(Maintained {
        next_due: next.and_then(|next| next.due),
        ..unit
    }))
}

/// A row of mad.maintenance.
struct Found {
    job: &'static Job,
    enabled: bool,
    is_due: bool,
    /// A timestamptz.
    due: Option<i64>,
    run: Run,
}

/// Returns the jobs that this library has, in the order in which they are due.
fn read_jobs(tenant: Tenant) -> Result<Vec<Found>, Error> {
    let rows = DUE.fetch(tenant, &[], |row| {
        let name = row.text(1)?;
        Some(Found {
            job: JOBS.iter().find(|job| job.name == name)?,
            enabled: row.get(2)?,
            is_due: row.get(3)?,
            due: row
                .datum(4, pg_sys::TIMESTAMPTZOID)
                .map(|due| due.value() as i64),
            run: Run {
                tenant,
                argument: row.datum(5, pg_sys::INTERVALOID),
                last_run: row.datum(6, pg_sys::TIMESTAMPTZOID),
                progress: row.text(7),
            },
        })
    })?;
    Ok(rows.into_iter().flatten().collect())
}

/// Runs a unit of a job and records it. Doesn't set `next_due`.
fn run_unit(job: &'static Job, run: &Run) -> Result<Maintained, Error> {
    let name = job.name.into_datum();
    let began = Instant::now();
    let (done, remaining, fault) = match attempt(job, run) {
        Ending::Done {
            done,
            remaining,
            progress,
        } => {
            let seconds = began.elapsed().as_secs_f64();
            RECORD_UNIT.execute(
                run.tenant,
                &[
                    name,
                    done.into_datum(),
                    remaining.into_datum(),
                    progress.into_datum(),
                    seconds.into_datum(),
                ],
            )?;
            (done, remaining, None)
        }
        Ending::Busy => {
            POSTPONE.execute(run.tenant, &[name])?;
            (0, true, None)
        }
        Ending::Fault(message) => {
            RECORD_FAULT.execute(run.tenant, &[name, encoding::to_text(&message)])?;
            (0, false, Some(message))
        }
    };
    Ok(Maintained {
        job: Some(job.name),
        done: Some(done),
        remaining: Some(remaining),
        fault,
        next_due: None,
    })
}

fn attempt(job: &Job, run: &Run) -> Ending {
    let run = std::panic::AssertUnwindSafe(run);
    let outcome = in_subtransaction_by_code(move || {
        with_setting(c"lock_timeout", LOCK_TIMEOUT, || (job.unit)(&run))
    });
    match outcome {
        Ok(Ok(ending)) => ending,
        Ok(Err(error)) => Ending::Fault(error.to_string()),
        Err(Failure {
            code:
                PgSqlErrorCode::ERRCODE_LOCK_NOT_AVAILABLE
                | PgSqlErrorCode::ERRCODE_T_R_DEADLOCK_DETECTED,
            ..
        }) => Ending::Busy,
        Err(Failure { message, .. }) => Ending::Fault(message),
    }
}

/// Moves the rows of the logs from DEFAULT to their partitions, in parts, and then makes partitions
/// as far ahead as the argument says.
fn make_partitions(run: &Run) -> Result<Ending, Error> {
    let (moved, remaining) = partitions::move_rows(run.tenant)?;
    match (moved, remaining) {
        (0, true) => Ok(Ending::Busy),
        (0, false) => partitions::make_ahead(run.tenant, run.argument).map(Ending::last),
        _ => Ok(Ending::done(moved, true)),
    }
}

/// Deletes the rows in DEFAULT, and drops the partitions of the logs, that are older than the
/// argument.
fn drop_partitions(run: &Run) -> Result<Ending, Error> {
    must_be_set(run.argument)?;
    let deleted = partitions::delete_rows(run.tenant, run.argument, ROWS as i32)?;
    if deleted > 0 {
        return Ok(Ending::done(deleted, true));
    }
    partitions::remove(run.tenant, run.argument).map(Ending::last)
}

/// Deletes expired results.
fn expired_results(run: &Run) -> Result<Ending, Error> {
    let done = cache::prune_some(run.tenant, ROWS)?;
    Ok(Ending::done(done, done >= ROWS))
}

/// Deletes services whose last heartbeat is older than the argument; none if more than half of
/// those that were alive at the last run have fallen silent since, or if no service at all was
/// heard of for half of the argument: then it is likely that whatever sends the heartbeats failed.
fn silent_services(run: &Run) -> Result<Ending, Error> {
    must_be_set(run.argument)?;
    if run.last_run.is_some() {
        let args = [run.argument, run.last_run];
        let counted = SILENT_SERVICES.first(run.tenant, &args, |row| {
            let count = |column| row.get::<i64>(column).unwrap_or(0);
            (count(1), count(2), count(3), row.get(4) == Some(true))
        })?;
        let (alive, newly_silent, silent, any_heard) = counted.unwrap_or((0, 0, 0, true));
        let why = if 2 * newly_silent > alive {
            format!("{newly_silent} of {alive} services that were alive at the last run are silent")
        } else if silent > 0 && !any_heard {
            format!("{silent} services are silent, and no other has been heard of for long")
        } else {
            return services::reap(run.tenant, run.argument).map(Ending::last);
        };
        return Ok(Ending::Fault(format!(
            "{why}, so none is deleted: if they are gone, call mad_registry.reap_services()"
        )));
    }
    services::reap(run.tenant, run.argument).map(Ending::last)
}

/// Deletes free slots above max_concurrency, which are left from a larger value.
fn surplus_slots(run: &Run) -> Result<Ending, Error> {
    let done = SURPLUS_SLOTS.execute(run.tenant, &[ROWS.into_datum()])?;
    let done = i64::try_from(done).unwrap_or(i64::MAX);
    Ok(Ending::done(done, done >= ROWS))
}

/// Builds, drops and repairs the posting lists of one organisation in each unit, after many tasks
/// were written. The progress is the number of rows of tasks written when the run began, and the
/// organisation of the last unit.
fn maintain_posting_lists(run: &Run) -> Result<Ending, Error> {
    let progress = run.progress.as_deref().unwrap_or_default();
    let (written, after) = progress.split_once(' ').unwrap_or((progress, ""));
    let after = uuid::Uuid::try_parse(after).ok();
    let mut written = written.parse::<i64>().ok();
    if after.is_none() {
        let now = TASK_CHANGES.first(run.tenant, &[], |row| row.get::<i64>(1))?;
        let now = now.flatten().unwrap_or(0);
        // Fewer than before: the statistics were reset.
        if written.is_some_and(|before| (0..MANY_TASKS).contains(&(now - before))) {
            return Ok(Ending::Done {
                done: 0,
                remaining: false,
                progress: run.progress.clone(),
            });
        }
        written = Some(now);
    }
    let written = written.unwrap_or(0);
    let after = after.map(|id| Uuid::from_bytes(*id.as_bytes()));
    let Some(org) = posting_lists::next_organization(run.tenant, after, MANY_TASKS)? else {
        return Ok(Ending::Done {
            done: 0,
            remaining: false,
            progress: Some(written.to_string()),
        });
    };
    let done = posting_lists::refresh(run.tenant, org, MANY_TASKS)?;
    let org = uuid::Uuid::from_bytes(*org.as_bytes());
    Ok(Ending::Done {
        done,
        remaining: true,
        progress: Some(format!("{written} {org}")),
    })
}

/// Analyzes, one in each unit, the tables that autovacuum has not analyzed since they changed a
/// lot. The progress is the table of the last unit.
fn analyze(run: &Run) -> Result<Ending, Error> {
    let after = run.progress.as_deref().and_then(encoding::to_text);
    let next = STALE_TABLE.first(run.tenant, &[after], |row| row.text(1))?;
    let Some(table) = next.flatten() else {
        return Ok(Ending::last(0));
    };
    let quoted = pgrx::spi::quote_identifier(&table);
    as_owner(Access::Write, run.tenant.role(), || {
        run_sql(&format!("ANALYZE mad.{quoted}"));
    });
    Ok(Ending::Done {
        done: 1,
        remaining: true,
        progress: Some(table),
    })
}

fn must_be_set(argument: Arg) -> Result<(), Error> {
    match argument {
        Some(_) => Ok(()),
        None => Err(Error::argument("argument of the job must not be null")),
    }
}

fn maintenance_status(call: &Call) -> Outcome {
    STATUS.rows(tenancy::must_have_access()?, call, &[])?;
    Ok(Returned::Rows)
}

/// Raises an error inside of a transaction block, in which a procedure can't commit.
fn must_autocommit(_: &Call) -> Outcome {
    if backend::in_transaction_block() {
        return Err(Error::ObjectNotInPrerequisiteState {
            message: "this procedure commits after each unit of work, so it can't run inside of a transaction"
                .to_owned(),
            hint: "CALL it with autocommit, without BEGIN".to_owned(),
        });
    }
    Ok(Returned::void())
}
