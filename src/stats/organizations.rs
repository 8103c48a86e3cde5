//! Calls by organisation, where `mad_registry.track_organizations` asks for it: the busiest ones
//! by name, the rest together.
//!
//! What is shown must never go down, though the busiest change, and must add up. So an
//! organisation's series counts only the calls made while it is shown, and the rest counts all
//! others; what it made between the last time it was shown and the time it no longer is goes to
//! the rest.
//!
//! (No `unsafe`: an entry is taken by compare-and-swap of its state, written, then published.)

use super::memory::{counters, database, exists, segment, Segment, DATABASE};
use pgrx::pg_sys;
use std::sync::atomic::{
    AtomicU32, AtomicU64,
    Ordering::{Acquire, Relaxed, Release},
};

const FREE: u32 = 0;
const BUSY: u32 = 1;
const TAKEN: u32 = 2;
/// How far from its hash an organisation may lie.
const REACH: usize = 64;

/// An organisation of a database; all zero: none.
#[repr(C)]
pub struct Organization {
    state: AtomicU32,
    database: AtomicU32,
    /// The first and the second half of its id.
    high: AtomicU64,
    low: AtomicU64,
    calls: AtomicU64,
    /// 1 while it is among those that are shown.
    shown: AtomicU32,
    calls_while_shown: AtomicU64,
    /// Of these, those that were read.
    read: AtomicU64,
}

/// What is shown.
pub struct TopOrganizations {
    /// The busiest, with the calls they made while they were shown.
    pub organizations: Vec<(uuid::Uuid, u64)>,
    /// The calls of all others.
    pub others: u64,
}

/// From so many organisations of a database on, all but the busiest half of these are forgotten
/// when they are read: there must be room for new ones, and for other databases.
const MOST_KEPT: usize = 1_024;

/// Counts a call.
pub fn count(organization: uuid::Uuid) {
    let (segment, _) = segment();
    let entry = segment.organization(organization);
    if let Some(entry) = entry {
        entry.calls.fetch_add(1, Relaxed);
        if entry.shown.load(Relaxed) == 1 {
            entry.calls_while_shown.fetch_add(1, Relaxed);
            return;
        }
    }
    counters(DATABASE).add_others(1);
}

/// Chooses the `most` busiest and says how many calls they made while they were chosen.
pub fn top(most: usize) -> TopOrganizations {
    let (segment, _) = segment();
    segment.forget_dropped_databases();
    let mut entries: Vec<&Organization> = segment.of(database()).collect();
    // Of equally busy ones always the same.
    entries.sort_by_key(|entry| (std::cmp::Reverse(entry.calls.load(Relaxed)), entry.id()));
    let (busiest, rest) = entries.split_at(most.min(entries.len()));
    for entry in rest {
        entry.hide();
    }
    if entries.len() > MOST_KEPT {
        // Their calls count among the others' already.
        for entry in rest.iter().skip(MOST_KEPT / 2) {
            entry.forget();
        }
    }
    TopOrganizations {
        organizations: busiest
            .iter()
            .map(|entry| (entry.id(), entry.show()))
            .collect(),
        others: counters(DATABASE).others(),
    }
}

/// Back to nothing, in this database.
pub fn reset() {
    for entry in segment().0.of(database()) {
        entry.forget();
    }
}

impl Organization {
    fn id(&self) -> uuid::Uuid {
        uuid::Uuid::from_u64_pair(self.high.load(Relaxed), self.low.load(Relaxed))
    }

    fn is_of(&self, database: pg_sys::Oid) -> bool {
        self.state.load(Acquire) == TAKEN && self.database.load(Relaxed) == database.to_u32()
    }

    /// Among those that are shown from now on; how many calls it made while it was.
    fn show(&self) -> u64 {
        self.shown.store(1, Relaxed);
        let calls = self.calls_while_shown.load(Relaxed);
        self.read.store(calls, Relaxed);
        calls
    }

    /// Not among them from now on; what nobody read yet is the others'.
    fn hide(&self) {
        if self.shown.swap(0, Relaxed) == 1 {
            let read = self.read.load(Relaxed);
            let unread = self
                .calls_while_shown
                .swap(read, Relaxed)
                .saturating_sub(read);
            counters(DATABASE).add_others(unread);
        }
    }

    /// Makes room. (A call that is being counted may be lost.)
    fn forget(&self) {
        if self.change(TAKEN, BUSY) {
            for counter in [&self.calls, &self.calls_while_shown, &self.read] {
                counter.store(0, Relaxed);
            }
            self.shown.store(0, Relaxed);
            self.state.store(FREE, Release);
        }
    }

    fn change(&self, from: u32, to: u32) -> bool {
        self.state
            .compare_exchange(from, to, Acquire, Relaxed)
            .is_ok()
    }
}

impl Segment {
    fn of(&self, database: pg_sys::Oid) -> impl Iterator<Item = &Organization> + '_ {
        self.organizations
            .iter()
            .filter(move |entry| entry.is_of(database))
    }

    /// The entry of an organisation of this database; none where there is no room.
    fn organization(&self, id: uuid::Uuid) -> Option<&Organization> {
        let database = database();
        let (high, low) = id.as_u64_pair();
        let mixed = (high ^ low.rotate_left(32) ^ u64::from(database.to_u32()))
            .wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let first = (mixed >> 32) as usize;
        for i in 0..REACH {
            let entry = &self.organizations[(first + i) % self.organizations.len()];
            if entry.is_of(database) && entry.id() == id {
                return Some(entry);
            }
            if entry.change(FREE, BUSY) {
                entry.database.store(database.to_u32(), Relaxed);
                entry.high.store(high, Relaxed);
                entry.low.store(low, Relaxed);
                entry.state.store(TAKEN, Release);
                return Some(entry);
            }
        }
        None
    }

    fn forget_dropped_databases(&self) {
        for entry in &self.organizations {
            if entry.state.load(Acquire) != TAKEN {
                continue;
            }
            let its = pg_sys::Oid::from(entry.database.load(Relaxed));
            if its != database() && !exists(its) {
                entry.forget();
            }
        }
    }
}
