//! The server's clock. (`unsafe`: one function of Postgres without arguments)

use pgrx::pg_sys;

/// Now, as Postgres's timestamptz: microseconds since 2000, far from what an i64 can't hold.
pub fn now() -> i64 {
    // SAFETY: no argument.
    unsafe { pg_sys::GetCurrentTimestamp() }
}
