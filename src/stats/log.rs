//! Writes the log line of a slow call: function, duration, rows and organisation. The statement is
//! left out, because its text contains the arguments; the client gets no message.

use crate::backend;

/// Writes the line to the server log.
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
    backend::log(&text);
}
