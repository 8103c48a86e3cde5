//! The time within which a service must have been checked. (`unsafe`: calls of Postgres's functions)

use pgrx::pg_sys;

/// After the first and not after the second time, `max_age` around now, as the query computes them.
///
/// # Safety
/// `max_age` is an interval that limits::age let through.
pub unsafe fn around_now(max_age: pg_sys::Datum) -> (i64, i64) {
    // SAFETY: time stamps are passed by value; both functions take one and an interval.
    unsafe {
        let now = pg_sys::Datum::from(pg_sys::GetCurrentTimestamp());
        let shifted = |function: unsafe fn(pg_sys::FunctionCallInfo) -> pg_sys::Datum| {
            pgrx::direct_function_call_as_datum(function, &[Some(now), Some(max_age)])
                .map_or(0, |datum| datum.value() as i64)
        };
        (
            shifted(pg_sys::timestamptz_mi_interval),
            shifted(pg_sys::timestamptz_pl_interval),
        )
    }
}

/// A number below `count`, by chance.
pub fn chance(count: usize) -> usize {
    // SAFETY: a variable of this backend, seeded when it started.
    let number = unsafe { pg_sys::pg_prng_uint64(&raw mut pg_sys::pg_global_prng_state) };
    usize::try_from(number % count.max(1) as u64).unwrap_or(0)
}
