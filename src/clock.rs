//! The server's clock. (`unsafe`: one function of Postgres without arguments)

use pgrx::pg_sys;

/// How long ago, in microseconds, a healthy service must have been checked to count as such: two minutes.
pub const FRESH: i64 = 120_000_000;

/// Now, as Postgres's timestamptz: microseconds since 2000, far from what an i64 can't hold.
pub fn now() -> i64 {
    // SAFETY: no argument.
    unsafe { pg_sys::GetCurrentTimestamp() }
}
