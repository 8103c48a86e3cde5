//! `sql/functions/revisions.sql`: the triggers that mark the organisations whose registry a statement changed, for
//! registry_etag. They write as the owner of the tables and as of now, so whoever writes a task needs no right on the
//! marks, and a transaction with an older snapshot doesn't fail on them.

use crate::backend;
use crate::call::{sql_function, Call, Outcome, Returned};
use crate::query::{query, Event, Trigger};
use pgrx::IntoDatum;
use std::ffi::CStr;

sql_function! {
    "mad_raise_revision" => raise_revision;
    "mad_raise_revision_of_row" => raise_revision_of_row;
}

/// The statement for organisations that a query names, and the one for SERIALIZABLE.
macro_rules! mark {
    ($ident:ident, $serializable:ident, $orgs:literal) => {
        query! { $ident, "cache/mark_changed" ("@orgs@" = $orgs), Write, UUIDARRAYOID }
        query! { $serializable, "cache/mark_changed_serializable" ("@orgs@" = $orgs), Write, UUIDARRAYOID }
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
    let query = if adds() { add } else { mark };
    query.execute_latest(trigger.tenant(), Some(&trigger), &[None])?;
    Ok(Returned::void())
}

/// Whether a new mark is added, and no slot looked for: in SERIALIZABLE that would make writers depend on each other. But
/// where all writers are, somebody must merge the slots, or their number, and with it the cost of asking, grows without
/// end: one transaction in 32 does, chosen by its number, and may fail to serialize for it.
fn adds() -> bool {
    // A statement has written, so the transaction has a number already.
    backend::is_serializable() && !merges(backend::transaction_id())
}

/// One number in 32, whatever the step between them: the bits are mixed as MurmurHash3 does.
fn merges(number: u32) -> bool {
    let mixed = (number ^ number >> 16).wrapping_mul(0x85eb_ca6b);
    let mixed = (mixed ^ mixed >> 13).wrapping_mul(0xc2b2_ae35);
    (mixed ^ mixed >> 16).is_multiple_of(32)
}

/// The same for a service that was changed in what is not its health.
fn raise_revision_of_row(call: &Call) -> Outcome {
    let trigger = Trigger::of_row(call, &TABLES)?;
    let orgs = trigger.row_uuids(c"org_id");
    let query = if adds() { &ADD_GIVEN } else { &MARK_GIVEN };
    query.execute_latest(trigger.tenant(), Some(&trigger), &[orgs.into_datum()])?;
    Ok(Returned::void())
}

#[cfg(test)]
mod tests {
    use super::merges;

    #[test]
    fn about_one_in_32_merges_also_of_every_so_many() {
        for step in 1..=200 {
            for first in [3, 1_000_000, u32::MAX - 1000] {
                let numbers = (0..2000_u32).map(|n| first.wrapping_add(n * step));
                let merging = numbers.filter(|number| merges(*number)).count();
                assert!((20..=200).contains(&merging), "{step}: {merging}");
            }
        }
    }
}
