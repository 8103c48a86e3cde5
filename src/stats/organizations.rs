//! Calls by organisation, where `mad_registry.track_organizations` asks for it: the busiest ones
//! by name, the rest together.
//!
//! What is shown must never go down, though the busiest change. So an organisation's series counts
//! only the calls made while it is shown, and the rest counts all others: both only grow.
//!
//! (No `unsafe`: an entry is taken by compare-and-swap of its state, written, then published.)

use super::memory::{database, exists, segment, Segment};
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
}

/// What is shown.
pub struct Shown {
    /// The busiest, with the calls they made while they were shown.
    pub organizations: Vec<(uuid::Uuid, u64)>,
    /// The calls of all others.
    pub others: u64,
}

/// An entry of no organisation, for the calls of those that aren't shown.
const OTHERS: uuid::Uuid = uuid::Uuid::nil();

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
    if let Some(others) = segment.organization(OTHERS) {
        others.calls.fetch_add(1, Relaxed);
    }
}

/// Chooses the `most` busiest and says how many calls they made while they were chosen.
pub fn shown(most: usize) -> Shown {
    let (segment, _) = segment();
    segment.forget_dropped_databases();
    let mut entries: Vec<&Organization> = segment
        .of(database())
        .filter(|entry| entry.id() != OTHERS)
        .collect();
    // Of equally busy ones always the same.
    entries.sort_by_key(|entry| (std::cmp::Reverse(entry.calls.load(Relaxed)), entry.id()));
    for (i, entry) in entries.iter().enumerate() {
        entry.shown.store(u32::from(i < most), Relaxed);
    }
    Shown {
        organizations: entries
            .iter()
            .take(most)
            .map(|entry| (entry.id(), entry.calls_while_shown.load(Relaxed)))
            .collect(),
        others: segment
            .of(database())
            .filter(|entry| entry.id() == OTHERS)
            .map(|entry| entry.calls.load(Relaxed))
            .sum(),
    }
}

/// Back to nothing, in this database.
pub fn reset() {
    for entry in segment().0.of(database()) {
        entry.calls.store(0, Relaxed);
        entry.calls_while_shown.store(0, Relaxed);
        entry.shown.store(0, Relaxed);
    }
}

impl Organization {
    fn id(&self) -> uuid::Uuid {
        uuid::Uuid::from_u64_pair(self.high.load(Relaxed), self.low.load(Relaxed))
    }

    fn is_of(&self, database: pg_sys::Oid) -> bool {
        self.state.load(Acquire) == TAKEN && self.database.load(Relaxed) == database.to_u32()
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
            if its != database() && !exists(its) && entry.change(TAKEN, BUSY) {
                for counter in [&entry.calls, &entry.calls_while_shown] {
                    counter.store(0, Relaxed);
                }
                entry.shown.store(0, Relaxed);
                entry.state.store(FREE, Release);
            }
        }
    }
}
