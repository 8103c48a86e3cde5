//! Plans statements that write several rows so that all sessions write them in the same order.
//! Otherwise two sessions that write the same rows could deadlock. (`unsafe`: the planner's hook)
//!
//! An UPDATE has no ORDER BY: it writes rows in the order of its join, and the planner chooses the
//! join by the sizes of the tables and the session's settings. A merge join returns rows in the
//! order of the key, so statements that begin with [`MARK`] are planned with merge joins only.
//! Settings changed around the whole run would also affect the statements of users' triggers.
//!
//! Invariant: the hook calls the previous hook, or Postgres's planner, exactly once.

use super::with_setting;
use pgrx::pg_sys;
use std::ffi::{c_char, c_int, CStr};
use std::sync::OnceLock;

/// Beginning of the text of such a statement.
const MARK: &str = "-- Merge join only: ";

/// With these settings the planner has no other join, whatever the session has set.
const MERGE_JOIN_ONLY: &[(&CStr, &CStr)] = &[
    (c"enable_mergejoin", c"on"),
    (c"enable_sort", c"on"),
    (c"enable_nestloop", c"off"),
    (c"enable_hashjoin", c"off"),
];

/// The hook that was installed before this one.
static PREVIOUS: OnceLock<pg_sys::planner_hook_type> = OnceLock::new();

/// Installs the hook; called once when the library is loaded.
pub fn init() {
    // SAFETY: a variable of this process; the hook has the signature that Postgres expects.
    unsafe {
        let previous = pg_sys::planner_hook;
        if PREVIOUS.set(previous).is_ok() {
            pg_sys::planner_hook = Some(planner);
        }
    }
}

unsafe extern "C-unwind" {
    /// Postgres's planner. The binding of pgrx would catch its errors.
    fn standard_planner(
        parse: *mut pg_sys::Query,
        text: *const c_char,
        options: c_int,
        params: pg_sys::ParamListInfo,
    ) -> *mut pg_sys::PlannedStmt;
}

unsafe extern "C-unwind" fn planner(
    parse: *mut pg_sys::Query,
    text: *const c_char,
    options: c_int,
    params: pg_sys::ParamListInfo,
) -> *mut pg_sys::PlannedStmt {
    // SAFETY: the arguments are those that Postgres passed.
    let plan = || unsafe {
        match PREVIOUS.get().copied().flatten() {
            Some(previous) => previous(parse, text, options, params),
            None => standard_planner(parse, text, options, params),
        }
    };
    // SAFETY: null, or the text of the statement with a zero byte at its end.
    let marked = !text.is_null()
        && unsafe { CStr::from_ptr(text) }
            .to_bytes()
            .starts_with(MARK.as_bytes());
    if !marked {
        // Every statement of the session takes this path. An error of the planner jumps over this
        // frame, which has nothing to drop. Catching it would copy the error, for which there may
        // be no memory.
        return plan();
    }
    // SAFETY: Postgres calls this function; an error of the planner unwinds to here.
    unsafe {
        pgrx::pgrx_extern_c_guard(|| {
            with_settings(MERGE_JOIN_ONLY, || pg_sys::ffi::pg_guard_ffi_boundary(plan))
        })
    }
}

fn with_settings<R>(settings: &[(&CStr, &CStr)], body: impl FnOnce() -> R) -> R {
    match settings.split_first() {
        None => body(),
        Some(((name, value), rest)) => with_setting(name, value, || with_settings(rest, body)),
    }
}
