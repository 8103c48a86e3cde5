//! Runs something that may fail without failing the caller's statement. (`unsafe`: subtransactions)
//!
//! Invariant: every subtransaction begun here is released or rolled back here, and memory context and
//! resource owner are put back, as the exception blocks of Postgres's own languages do it. Rolling
//! back also puts back what `query::security_context` switched. Nothing of `body` that outlives it may be in memory
//! of the subtransaction: it returns Rust values.

use pgrx::pg_sys::panic::CaughtError;
use pgrx::{pg_sys, PgTryBuilder};
use std::panic::{RefUnwindSafe, UnwindSafe};

/// What `body` returns, or the message of the error that ended it. A cancel or a shutdown passes
/// through.
pub fn in_subtransaction<R>(
    body: impl FnOnce() -> R + UnwindSafe + RefUnwindSafe,
) -> Result<R, String>
where
    R: UnwindSafe + RefUnwindSafe,
{
    run(body, true)
}

/// The same for what only looks: what it did is undone, and the locks that it took are released.
pub fn in_rolled_back_subtransaction<R>(
    body: impl FnOnce() -> R + UnwindSafe + RefUnwindSafe,
) -> Result<R, String>
where
    R: UnwindSafe + RefUnwindSafe,
{
    run(body, false)
}

fn run<R>(body: impl FnOnce() -> R + UnwindSafe + RefUnwindSafe, release: bool) -> Result<R, String>
where
    R: UnwindSafe + RefUnwindSafe,
{
    // SAFETY: see the invariant.
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
            // Class 57: somebody wants it to end.
            let ends = report.sql_error_code() as i32 & 0xfff == OPERATOR_INTERVENTION;
            let message = report.message().to_owned();
            pg_sys::MemoryContextSwitchTo(context);
            pg_sys::RollbackAndReleaseCurrentSubTransaction();
            pg_sys::MemoryContextSwitchTo(context);
            pg_sys::CurrentResourceOwner = owner;
            if ends {
                error.rethrow();
            }
            Err(message)
        })
        .execute();
        pg_sys::MemoryContextSwitchTo(context);
        pg_sys::CurrentResourceOwner = owner;
        outcome
    }
}

/// The first two characters, "57", of SQLSTATEs as Postgres packs them: six bits each.
const OPERATOR_INTERVENTION: i32 = 5 | 7 << 6;
