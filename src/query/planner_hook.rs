//! Statements whose rows must come in one order for all, so that two of them that write the same
//! rows never wait for each other in a circle. (`unsafe`: the planner's hook)
//!
//! An UPDATE has no ORDER BY; it writes its rows in the order in which its join gives them, and which
//! join that is depends on the tables' sizes and on everybody's settings. A merge join gives them in the
//! order of the key. So statements that begin with [`MARK`] are planned with no other join allowed.
//! Not by settings around the run: triggers that users hung on the tables would plan theirs with them too.
//!
//! Invariant: the hook calls the one that was there before, or Postgres's planner, exactly once.

use super::with_setting;
use pgrx::pg_sys;
use std::ffi::{c_char, c_int, CStr};
use std::sync::OnceLock;

/// What the text of such a statement begins with.
const MARK: &str = "-- Merge join only: ";

/// With these nothing else is left, whatever the session set.
const MERGE_JOIN_ONLY: &[(&CStr, &CStr)] = &[
    (c"enable_mergejoin", c"on"),
    (c"enable_sort", c"on"),
    (c"enable_nestloop", c"off"),
    (c"enable_hashjoin", c"off"),
];

/// The hook that was there before ours.
static BEFORE: OnceLock<pg_sys::planner_hook_type> = OnceLock::new();

/// Sets the hook; called once when the library is loaded.
pub fn init() {
    // SAFETY: a variable of this process; the hook has the signature Postgres asks for.
    unsafe {
        let before = pg_sys::planner_hook;
        if BEFORE.set(before).is_ok() {
            pg_sys::planner_hook = Some(planner);
        }
    }
}

unsafe extern "C-unwind" {
    /// Postgres's own planner. The one of pgrx's would catch its errors.
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
    // SAFETY: what Postgres passed, passed on.
    let plan = || unsafe {
        match BEFORE.get().copied().flatten() {
            Some(before) => before(parse, text, options, params),
            None => standard_planner(parse, text, options, params),
        }
    };
    // SAFETY: null, or the statement's text with a zero byte at its end.
    let marked = !text.is_null()
        && unsafe { CStr::from_ptr(text) }
            .to_bytes()
            .starts_with(MARK.as_bytes());
    if !marked {
        // Every statement comes by here. An error of the planner jumps over this frame, which has nothing to
        // drop: to catch and copy it needs memory that there may not be.
        return plan();
    }
    // SAFETY: this is a function that Postgres calls; an error of the planner unwinds to here.
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
