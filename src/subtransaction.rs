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
    run(body, true).map_err(|failure| failure.message)
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
    run(body, true)
}

/// Does the same, but rolls back: the effects of `body` are undone, and its locks are released.
pub fn in_rolled_back_subtransaction<R>(
    body: impl FnOnce() -> R + UnwindSafe + RefUnwindSafe,
) -> Result<R, String>
where
    R: UnwindSafe + RefUnwindSafe,
{
    run(body, false).map_err(|failure| failure.message)
}

fn run<R>(
    body: impl FnOnce() -> R + UnwindSafe + RefUnwindSafe,
    release: bool,
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
            // Class 57, operator intervention: a cancel, a timeout or a shutdown must end the
            // statement.
            let code = report.sql_error_code();
            let ends = code as i32 & 0xfff == OPERATOR_INTERVENTION;
            let message = report.message().to_owned();
            pg_sys::MemoryContextSwitchTo(context);
            pg_sys::RollbackAndReleaseCurrentSubTransaction();
            pg_sys::MemoryContextSwitchTo(context);
            pg_sys::CurrentResourceOwner = owner;
            if ends {
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

/// The first two characters, "57", of a packed SQLSTATE, in which each character has six bits.
const OPERATOR_INTERVENTION: i32 = 5 | 7 << 6;
