//! Generations of the organisations' fleets. (No `unsafe`.)
//!
//! A function that takes a service away, or that changes its weight or which version is the highest
//! active one, increments the generation of the organisation after its transaction has committed;
//! cached fleets of an older generation are read again. So the next pick on this server sees such a
//! change. Organisations share the counters, which costs an additional read at most. Changes by
//! plain SQL or on another server are seen when a cached fleet expires.
//!
//! Postgres calls the callback after the transaction's end is visible to all snapshots, and before
//! the client learns of it.

use std::sync::atomic::{AtomicU32, Ordering};

/// Number of counters.
const COUNTERS: usize = 4_096;

#[repr(C)]
pub struct Generations([AtomicU32; COUNTERS]);

impl Generations {
    fn counter(&self, key: u64) -> &AtomicU32 {
        &self.0[key as usize % COUNTERS]
    }

    /// Returns the generation of the organisation with this key. A caller must ask for it before it
    /// takes the snapshot with which it reads.
    pub fn of(&self, key: u64) -> u32 {
        self.counter(key).load(Ordering::Acquire)
    }

    /// Increments it when the transaction has committed.
    pub fn increment_at_commit(&'static self, key: u64) {
        let counter = self.counter(key);
        pgrx::register_xact_callback(pgrx::PgXactCallbackEvent::Commit, move || {
            counter.fetch_add(1, Ordering::Release);
        });
    }
}
