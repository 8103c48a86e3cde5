//! Counts calls by organisation if `mad_registry.track_organizations` is set: the busiest
//! organisations by name, all others together.
//!
//! Invariant: every counter only grows, although the list of the busiest changes, and the sum is
//! complete. So the series of an organisation counts only calls made while it is listed, and all
//! other calls count as others. Calls that it made between its last listing and its removal from
//! the list go to the others.
//!
//! (No `unsafe`: an entry is claimed by compare-and-swap of its state, written, then published.)

use super::memory::{counters, exists, segment, Segment, DATABASE};
use crate::backend::database;
use pgrx::pg_sys;
use std::sync::atomic::{
    AtomicU32, AtomicU64,
    Ordering::{Acquire, Relaxed, Release},
};

const FREE: u32 = 0;
const BUSY: u32 = 1;
const TAKEN: u32 = 2;
/// Entries that are probed for an organisation.
const REACH: usize = 64;

/// An organisation of a database; all zero for a free entry.
#[repr(C)]
pub struct Organization {
    state: AtomicU32,
    database: AtomicU32,
    /// First half of its id. `low` has the second.
    high: AtomicU64,
    low: AtomicU64,
    calls: AtomicU64,
    /// 1 while it is listed by name.
    shown: AtomicU32,
    calls_while_shown: AtomicU64,
    /// The part of `calls_while_shown` that was read.
    read: AtomicU64,
}

/// The organisations that are listed.
pub struct TopOrganizations {
    /// The busiest ones, with the calls that they made while they were listed.
    pub organizations: Vec<(uuid::Uuid, u64)>,
    /// The calls of all others.
    pub others: u64,
}

/// If a database has more organisations than this, reading evicts all but the listed ones and half
/// of this number: there must be room for new ones, and for other databases.
const MAX_TRACKED: usize = 1_024;

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

/// Lists the `most` busiest organisations, with the calls that they made while they were listed.
pub fn top(most: usize) -> TopOrganizations {
    let (segment, _) = segment();
    segment.forget_dropped_databases();
    let mut entries: Vec<&Organization> = segment.of(database()).collect();
    // Two sessions that counted an organisation's first call at the same time made an entry each.
    for entry in remove_duplicates(&mut entries) {
        entry.hide();
        entry.forget();
    }
    // Break ties by id, so that the same organisations stay listed.
    entries.sort_by_key(|entry| (std::cmp::Reverse(entry.calls.load(Relaxed)), entry.id()));
    let (busiest, rest) = entries.split_at(most.min(entries.len()));
    for entry in rest {
        entry.hide();
    }
    if entries.len() > MAX_TRACKED {
        // Their calls are included in the others' already.
        for entry in rest.iter().skip(MAX_TRACKED / 2) {
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

/// Removes all entries but the busiest of each organisation, and returns the removed ones.
fn remove_duplicates<'a>(entries: &mut Vec<&'a Organization>) -> Vec<&'a Organization> {
    let mut removed = Vec::new();
    entries.sort_by_key(|entry| (entry.id(), std::cmp::Reverse(entry.calls.load(Relaxed))));
    entries.dedup_by(|later, earlier| {
        let same = later.id() == earlier.id();
        if same {
            removed.push(*later);
        }
        same
    });
    removed
}

/// Resets the organisations of this database.
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

    /// Lists it from now on. Returns the calls that it made while listed.
    fn show(&self) -> u64 {
        self.shown.store(1, Relaxed);
        let calls = self.calls_while_shown.load(Relaxed);
        self.read.store(calls, Relaxed);
        calls
    }

    /// Removes it from the list; its calls that were not read yet go to the others.
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

    /// Frees the entry. Race: a call that is being counted meanwhile may be lost.
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

    /// Returns the entry of an organisation of this database; `None` if there is no room.
    fn organization(&self, id: uuid::Uuid) -> Option<&Organization> {
        let database = database();
        let (high, low) = id.as_u64_pair();
        let mixed = (high ^ low.rotate_left(32) ^ u64::from(database.to_u32()))
            .wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let first = (mixed >> 32) as usize;
        let probed =
            || (0..REACH).map(|i| &self.organizations[(first + i) % self.organizations.len()]);
        // All of them first: an entry before its own may have been freed.
        let own = |entry: &&Organization| entry.is_of(database) && entry.id() == id;
        if let Some(entry) = probed().find(own) {
            return Some(entry);
        }
        let entry = probed().find(|entry| entry.change(FREE, BUSY))?;
        entry.database.store(database.to_u32(), Relaxed);
        entry.high.store(high, Relaxed);
        entry.low.store(low, Relaxed);
        entry.state.store(TAKEN, Release);
        Some(entry)
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

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(id: u64, calls: u64) -> Organization {
        Organization {
            state: AtomicU32::new(TAKEN),
            database: AtomicU32::new(1),
            high: AtomicU64::new(0),
            low: AtomicU64::new(id),
            calls: AtomicU64::new(calls),
            shown: AtomicU32::new(0),
            calls_while_shown: AtomicU64::new(0),
            read: AtomicU64::new(0),
        }
    }

    #[test]
    fn the_busiest_entry_of_an_organization_stays() {
        let all = [
            entry(2, 7),
            entry(1, 3),
            entry(2, 9),
            entry(2, 8),
            entry(3, 1),
        ];
        let mut entries: Vec<&Organization> = all.iter().collect();
        let removed = remove_duplicates(&mut entries);
        let calls = |entries: &[&Organization]| -> Vec<u64> {
            entries
                .iter()
                .map(|entry| entry.calls.load(Relaxed))
                .collect()
        };
        assert_eq!(calls(&entries), [3, 9, 1]);
        assert_eq!(calls(&removed), [8, 7]);
    }
}
