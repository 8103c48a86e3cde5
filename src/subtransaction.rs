//! Runs code that may fail without failing the caller's statement. (`unsafe`: subtransactions)
//!
//! Invariants: every subtransaction that begins here is released or rolled back here, and memory
//! context and resource owner are restored, as in the exception blocks of PL/pgSQL. A rollback also
//! restores the user and settings that `query::security_context` switched. `body` returns Rust
//! values, so nothing of its result is in memory of the subtransaction.

use pgrx::pg_sys::panic::CaughtError;
use pgrx::{pg_sys, PgSqlErrorCode, PgTryBuilder};
use std::panic::{RefUnwindSafe, UnwindSafe};

/// Returns the result of `body`, or the message of the error that ended it. A cancel or a shutdown
/// is raised again.
pub fn in_subtransaction<R>(
    body: impl FnOnce() -> R + UnwindSafe + RefUnwindSafe,
) -> Result<R, String>
where
    R: UnwindSafe + RefUnwindSafe,
{
    run(body, true, ends_statement).map_err(|failure| failure.message)
}

/// An error that ended a subtransaction.
pub struct Failure {
    pub code: PgSqlErrorCode,
    pub message: String,
}

/// As [`in_subtransaction`], with the SQLSTATE.
pub fn in_subtransaction_by_code<R>(
    body: impl FnOnce() -> R + UnwindSafe + RefUnwindSafe,
) -> Result<R, Failure>
where
    R: UnwindSafe + RefUnwindSafe,
{
    run(body, true, ends_statement)
}

/// Does the same, but rolls back: the effects of `body` are undone, and its locks are released.
pub fn in_rolled_back_subtransaction<R>(
    body: impl FnOnce() -> R + UnwindSafe + RefUnwindSafe,
) -> Result<R, String>
where
    R: UnwindSafe + RefUnwindSafe,
{
    run(body, false, ends_statement).map_err(|failure| failure.message)
}

/// As [`in_rolled_back_subtransaction`], for the trial of a write of data: returns the errors that
/// the data, the caller's rights or a trigger of users caused. All others are raised again, because
/// the same write may succeed at another time: conflicts, locks, a lack of memory, a standby.
pub fn in_trial<R>(body: impl FnOnce() -> R + UnwindSafe + RefUnwindSafe) -> Result<R, String>
where
    R: UnwindSafe + RefUnwindSafe,
{
    let ends = |code| !FAULTS_OF_DATA.contains(&class(code));
    run(body, false, ends).map_err(|failure| failure.message)
}

fn run<R>(
    body: impl FnOnce() -> R + UnwindSafe + RefUnwindSafe,
    release: bool,
    ends: fn(PgSqlErrorCode) -> bool,
) -> Result<R, Failure>
where
    R: UnwindSafe + RefUnwindSafe,
{
    // SAFETY: see the invariants.
    unsafe {
        let context = pg_sys::CurrentMemoryContext;
        let owner = pg_sys::CurrentResourceOwner;
        pg_sys::BeginInternalSubTransaction(std::ptr::null());
        pg_sys::MemoryContextSwitchTo(context);
        let outcome = PgTryBuilder::new(|| {
            let result = body();
            if release {
                pg_sys::ReleaseCurrentSubTransaction();
            } else {
                pg_sys::RollbackAndReleaseCurrentSubTransaction();
            }
            Ok(result)
        })
        .catch_others(|error| {
            let (CaughtError::PostgresError(report)
            | CaughtError::ErrorReport(report)
            | CaughtError::RustPanic {
                ereport: report, ..
            }) = &error;
            let code = report.sql_error_code();
            let message = report.message().to_owned();
            pg_sys::MemoryContextSwitchTo(context);
            pg_sys::RollbackAndReleaseCurrentSubTransaction();
            pg_sys::MemoryContextSwitchTo(context);
            pg_sys::CurrentResourceOwner = owner;
            if ends(code) {
                error.rethrow();
            }
            Err(Failure { code, message })
        })
        .execute();
        pg_sys::MemoryContextSwitchTo(context);
        pg_sys::CurrentResourceOwner = owner;
        outcome
    }
}

/// Class 57, operator intervention: a cancel, a timeout or a shutdown must end the statement.
fn ends_statement(code: PgSqlErrorCode) -> bool {
    class(code) == *b"57"
}

/// Data exceptions, violated constraints, missing rights and objects, exceptions of PL/pgSQL.
const FAULTS_OF_DATA: [[u8; 2]; 4] = [*b"22", *b"23", *b"42", *b"P0"];

/// Returns the first two characters of a packed SQLSTATE, in which each has six bits.
fn class(code: PgSqlErrorCode) -> [u8; 2] {
    let code = code as i32;
    [code, code >> 6].map(|packed| b'0' + (packed & 0x3f) as u8)
}
