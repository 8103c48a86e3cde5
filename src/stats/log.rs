//! The line in the server's log for a slow call: its name, time, rows and organisation. Not the
//! statement, whose text holds the arguments, and not to the client.

use crate::backend;

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
    backend::log(&text);
}
