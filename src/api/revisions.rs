//! `sql/functions/revisions.sql`: the triggers that mark the organisations whose registry a statement changed, for
//! registry_etag. They write as the owner of the tables and as of now, so whoever writes a task needs no right on the
//! marks, and a transaction with an older snapshot doesn't fail on them.

use crate::call::{sql_function, Call, Outcome, Returned};
use crate::query::{query, serializable, Event, Trigger};
use pgrx::IntoDatum;
use std::ffi::CStr;

sql_function! {
    "mad_raise_revision" => raise_revision;
    "mad_raise_revision_of_row" => raise_revision_of_row;
}

/// The statement for organisations that a query names, and the one for SERIALIZABLE.
macro_rules! mark {
    ($ident:ident, $serializable:ident, $orgs:literal) => {
        query! { $ident, "mark_changed" ("@orgs@" = $orgs), Write, UUIDARRAYOID }
        query! { $serializable, "mark_changed_serializable" ("@orgs@" = $orgs), Write, UUIDARRAYOID }
    };
}
// After INSERT and DELETE.
mark!(MARK_WRITTEN, ADD_WRITTEN, "SELECT c.org_id FROM changed c");
mark!(
    MARK_UPDATED,
    ADD_UPDATED,
    "SELECT c.org_id FROM changed c UNION SELECT b.org_id FROM before b"
);
mark!(
    MARK_ALL,
    ADD_ALL,
    "SELECT o.org_id FROM mad.organizations o"
);
mark!(MARK_GIVEN, ADD_GIVEN, "SELECT unnest($1)");

const TABLES: [&CStr; 4] = [
    c"task_definitions",
    c"task_services",
    c"pipeline_templates",
    c"pipeline_task_steps",
];

fn raise_revision(call: &Call) -> Outcome {
    let trigger = Trigger::of(call, &TABLES)?;
    let [mark, add] = match trigger.event {
        Event::Insert | Event::Delete => [&MARK_WRITTEN, &ADD_WRITTEN],
        Event::Update => [&MARK_UPDATED, &ADD_UPDATED],
        Event::Truncate => [&MARK_ALL, &ADD_ALL],
    };
    let query = if serializable() { add } else { mark };
    query.execute_now(trigger.owner, Some(&trigger), &[None]);
    Ok(Returned::void())
}

/// The same for a service that was changed in what is not its health.
fn raise_revision_of_row(call: &Call) -> Outcome {
    let trigger = Trigger::of_row(call, &TABLES)?;
    let orgs = trigger.row_uuids(c"org_id");
    let query = if serializable() {
        &ADD_GIVEN
    } else {
        &MARK_GIVEN
    };
    query.execute_now(trigger.owner, Some(&trigger), &[orgs.into_datum()]);
    Ok(Returned::void())
}
