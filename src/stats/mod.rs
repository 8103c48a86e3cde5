//! Counts the calls of the API; `api::statistics` shows the figures.
//!
//! [`timed`] wraps every call of a counted function. Errors pass through it. Postgres's own errors
//! unwind through Rust too, so they are counted although the transaction rolls back. A call that
//! ends with its session (pg_terminate_backend) is not counted.

mod counters;
mod errors;
pub mod histogram;
mod log;
mod memory;
pub mod organizations;
pub mod prometheus;

pub use counters::Totals;
pub use errors::ErrorKind;
pub use memory::AREA;

use crate::backend;
use crate::functions::{COUNT, FUNCTIONS};
use crate::settings;
use crate::shared_memory::Scope;
use pgrx::pg_sys::panic::{CaughtError, ErrorReportWithLevel};
use std::any::Any;
use std::cell::Cell;
use std::panic::{catch_unwind, resume_unwind, AssertUnwindSafe};
use std::time::Instant;

thread_local! {
    /// Cache hits and misses of the call that is running.
    static CACHE: Cell<(u64, u64)> = const { Cell::new((0, 0)) };
}

/// Counts a look-up in a cache.
pub fn cache_asked(hit: bool) {
    let (hits, misses) = CACHE.get();
    CACHE.set((hits + u64::from(hit), misses + u64::from(!hit)));
}

/// The result of a call for the statistics.
pub struct Ended {
    pub rows: u64,
    /// Packed SQLSTATE, if the call returned an error of the API.
    pub error: Option<i32>,
}

/// Runs a call of the function at this position of [`FUNCTIONS`] and counts it.
pub fn timed<R>(
    function: usize,
    organization: impl Fn() -> Option<uuid::Uuid>,
    body: impl FnOnce() -> R,
    ended: impl Fn(&R) -> Ended,
) -> R {
    if !settings::TRACK.get() {
        return body();
    }
    // Before the clock starts: the first call of a session searches its slot.
    let counters = memory::counters(function);
    // A nested call has its own hits and misses.
    let outer = CACHE.replace((0, 0));
    let began = Instant::now();
    let outcome = catch_unwind(AssertUnwindSafe(body));
    let nanos = u64::try_from(began.elapsed().as_nanos()).unwrap_or(u64::MAX);
    let (rows, error) = match &outcome {
        Ok(result) => {
            let ended = ended(result);
            (ended.rows, ended.error.map(ErrorKind::of_code))
        }
        Err(payload) => (0, Some(kind_of(payload.as_ref()))),
    };
    let threshold = settings::SLOW_QUERY_THRESHOLD.get();
    let slow = u64::try_from(threshold).is_ok_and(|ms| nanos >= ms * 1_000_000);
    let (cache_hits, cache_misses) = CACHE.replace(outer);
    counters.add(&counters::CallMeasurement {
        nanos,
        rows,
        error,
        slow,
        cache_hits,
        cache_misses,
    });
    let per_organization = FUNCTIONS[function].per_organization;
    // After an error the organisation may not exist.
    if per_organization && error.is_none() && settings::TRACK_ORGANIZATIONS.get() > 0 {
        if let Some(id) = organization() {
            organizations::count(id);
        }
    }
    if slow {
        let organization = if per_organization {
            organization()
        } else {
            None
        };
        log::slow_call(
            FUNCTIONS[function].name,
            nanos,
            rows,
            error.is_some(),
            organization,
        );
    }
    outcome.unwrap_or_else(|payload| resume_unwind(payload))
}

/// Returns the kind of an error that unwinds.
fn kind_of(payload: &(dyn Any + Send)) -> ErrorKind {
    let report = match payload.downcast_ref::<CaughtError>() {
        Some(CaughtError::PostgresError(report) | CaughtError::ErrorReport(report)) => Some(report),
        Some(CaughtError::RustPanic { ereport, .. }) => Some(ereport),
        None => payload.downcast_ref::<ErrorReportWithLevel>(),
    };
    report.map_or(ErrorKind::Other, |report| {
        ErrorKind::of_code(report.sql_error_code() as i32)
    })
}

/// The statistics of this database.
pub struct Statistics {
    /// By position in [`FUNCTIONS`].
    pub functions: Vec<Totals>,
    /// Time at which counting began (a timestamptz of Postgres).
    pub since: i64,
    pub scope: Scope,
    /// Number of times that a backend of the cluster found no slot for a function.
    pub lost: u64,
}

pub fn statistics() -> Statistics {
    let (segment, scope) = memory::segment();
    let mut functions = vec![Totals::NOTHING; COUNT + 1];
    for (function, counters) in segment.of_database(backend::database()) {
        functions[function].read(counters);
    }
    // A reset applies to the whole database.
    let reset = functions.iter().map(|counted| counted.reset).max();
    functions.truncate(COUNT);
    Statistics {
        since: reset.unwrap_or(0).max(segment.started()),
        functions,
        scope,
        lost: segment.lost(),
    }
}

/// The figures of all functions of a database, added up.
pub fn total(database: pgrx::pg_sys::Oid) -> Totals {
    let mut total = Totals::NOTHING;
    for (function, counters) in memory::segment_of(database).0.of_database(database) {
        if function < COUNT {
            total.read(counters);
        }
    }
    total
}

/// Resets the statistics of this database.
pub fn reset() {
    let now = backend::now();
    // This slot exists afterwards, even if nothing was counted before.
    memory::counters(memory::DATABASE).reset(now);
    for (_, counters) in memory::segment().0.of_database(backend::database()) {
        counters.reset(now);
    }
    organizations::reset();
}
