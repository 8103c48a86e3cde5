//! A line in the server's log, for a slow call above all. (`unsafe`: Postgres's error reporting)
//!
//! Its name, time, rows and organisation, and nothing else: not the statement, whose text holds
//! the arguments, and not to the client.
//!
//! Invariant: errstart and errfinish come in pairs, with interrupts held, so that neither raises
//! an error (LOG itself never does).

use pgrx::pg_sys;
use std::ffi::{c_char, c_int, CString};

unsafe extern "C-unwind" {
    fn errstart(level: c_int, domain: *const c_char) -> bool;
    fn errfinish(file: *const c_char, line: c_int, function: *const c_char);
}

/// Writes the line.
pub fn slow_call(
    function: &str,
    nanos: u64,
    rows: u64,
    failed: bool,
    organization: Option<uuid::Uuid>,
) {
    let organization = organization.map_or_else(String::new, |id| format!(", organization {id}"));
    let failed = if failed { ", failed" } else { "" };
    let text = format!(
        "mad_registry slow call: {function} took {:.3} ms, {rows} rows{organization}{failed}",
        nanos as f64 / 1e6,
    );
    line(&text);
}

/// Writes a line for whoever runs the server.
pub fn line(text: &str) {
    let Ok(text) = CString::new(text) else { return };
    // SAFETY: see the invariant; the format takes one string.
    unsafe {
        pg_sys::InterruptHoldoffCount += 1;
        pg_sys::ffi::pg_guard_ffi_boundary(|| {
            if errstart(pg_sys::LOG_SERVER_ONLY as c_int, std::ptr::null()) {
                pg_sys::errmsg_internal(c"%s".as_ptr(), text.as_ptr());
                pg_sys::errhidestmt(true);
                pg_sys::errhidecontext(true);
                errfinish(c"log.rs".as_ptr(), 0, c"slow_call".as_ptr());
            }
        });
        pg_sys::InterruptHoldoffCount -= 1;
    }
}
