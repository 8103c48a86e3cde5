//! `sql/functions/revisions.sql`: triggers that mark the organisations whose registry a statement
//! changed, for registry_etag. They write as the owner of the tables, so the writer of a task needs
//! no right on the marks. They use the latest snapshot, so a transaction with an older snapshot
//! doesn't fail to serialize on the marks.

use crate::backend;
use crate::call::{sql_function, Call, Outcome, Returned};
use crate::query::{query, Event, Trigger};
use pgrx::IntoDatum;
use std::ffi::CStr;

sql_function! {
    "mad_raise_revision" => raise_revision;
    "mad_raise_revision_of_row" => raise_revision_of_row;
}

/// Declares the statement that marks the organisations of a subquery, and the one for SERIALIZABLE.
macro_rules! mark {
    ($ident:ident, $serializable:ident, $orgs:literal) => {
        query! { $ident, "cache/mark_changed" ("@orgs@" = $orgs), Write, UUIDARRAYOID }
        query! { $serializable, "cache/mark_changed_serializable" ("@orgs@" = $orgs), Write, UUIDARRAYOID }
    };
}
// For INSERT and DELETE.
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
mark!(MARK_LISTED, ADD_LISTED, "SELECT unnest($1)");

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

/// Whether a new mark is inserted without looking for an existing slot. In SERIALIZABLE the look-up
/// would make concurrent writers depend on each other. If all transactions are serializable, the
/// number of marks, and with it the cost of registry_etag, would grow without end, so one
/// transaction in 32, chosen by its id, merges the marks instead and may fail to serialize.
fn adds() -> bool {
    // The statement has written rows, so the transaction has an id already.
    backend::is_serializable() && !merges(backend::transaction_id())
}

/// Selects one id in 32, for any distance between ids: MurmurHash3's finalizer mixes the bits.
fn merges(number: u32) -> bool {
    let mixed = (number ^ number >> 16).wrapping_mul(0x85eb_ca6b);
    let mixed = (mixed ^ mixed >> 13).wrapping_mul(0xc2b2_ae35);
    (mixed ^ mixed >> 16).is_multiple_of(32)
}

/// Does the same for one service whose columns other than its health changed.
fn raise_revision_of_row(call: &Call) -> Outcome {
    let trigger = Trigger::of_row(call, &TABLES)?;
    let orgs = trigger.row_uuids(c"org_id");
    let query = if adds() { &ADD_LISTED } else { &MARK_LISTED };
    query.execute_latest(trigger.tenant(), Some(&trigger), &[orgs.into_datum()])?;
    Ok(Returned::void())
}

#[cfg(test)]
mod tests {
    use super::merges;

    #[test]
    fn about_one_in_32_merges_for_any_distance_of_ids() {
        for step in 1..=200 {
            for first in [3, 1_000_000, u32::MAX - 1000] {
                let numbers = (0..2000_u32).map(|n| first.wrapping_add(n * step));
                let merging = numbers.filter(|number| merges(*number)).count();
                assert!((20..=200).contains(&merging), "{step}: {merging}");
            }
        }
    }
}
