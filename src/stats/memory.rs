//! Memory of the counters: an area of shared memory, or of the backend's. (`unsafe`: its first
//! initialization)
//!
//! Locking: none. A slot belongs to one function of one database, identified by its key. A slot is
//! claimed by compare-and-swap of its key, first to BUSY, and then, after its counters are zeroed,
//! to the new key. It is reused only if its database was dropped, so no backend can be connected to
//! it. Race: two backends may claim two slots for the same key at the same time; readers add up all
//! slots of a key.
//!
//! Invariant: the segment has only atomics, as `shared_memory` demands.

use super::counters::Counters;
use super::organizations::Organization;
use crate::backend;
use crate::functions::{COUNT, FUNCTIONS};
use crate::settings;
use crate::shared_memory::{Area, Layout, Scope};
use pgrx::pg_sys;
use std::ffi::CStr;
use std::sync::atomic::{
    AtomicI64, AtomicPtr, AtomicU64,
    Ordering::{Acquire, Relaxed, Release},
};

/// Databases that share a segment.
const DATABASES: usize = 100;
/// Limit of functions that are counted in a segment: all of each database, and a third to spare, so
/// that a free slot is near.
const SLOTS: usize = 8_192;
const _: () = assert!(DATABASES * (COUNT + 1) < SLOTS * 3 / 4);
/// Limit of organisations, over all databases of a segment (used only if they are counted).
const ORGANIZATIONS: usize = 4_096;
/// Slots that are probed for a key.
const REACH: usize = 64;

const FREE: u64 = 0;
const BUSY: u64 = u64::MAX;

/// A segment: the counters of some databases.
#[repr(C)]
pub struct Segment {
    /// Time at which counting began (a timestamptz of Postgres).
    started: AtomicI64,
    /// Number of times that a backend found no slot for a function.
    lost: AtomicU64,
    keys: [AtomicU64; SLOTS],
    pub organizations: [Organization; ORGANIZATIONS],
    counters: [Counters; SLOTS],
}

/// Hash of the names and order of the functions, and of the sizes (FNV-1a).
#[cfg_attr(not(any(feature = "pg17", feature = "pg18")), allow(dead_code))]
const fn layout() -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325 ^ (size_of::<Segment>() as u64);
    let mut i = 0;
    while i < COUNT {
        let name = FUNCTIONS[i].name.as_bytes();
        let mut j = 0;
        while j < name.len() {
            hash = (hash ^ name[j] as u64).wrapping_mul(0x0100_0000_01b3);
            j += 1;
        }
        hash = (hash ^ 0xff).wrapping_mul(0x0100_0000_01b3);
        i += 1;
    }
    hash
}

/// The counters of the server, or of this backend.
pub static AREA: Area<Segment> = Area::new();
/// This backend's slot of each function, in the segment that it uses.
static FOUND: [AtomicPtr<Counters>; COUNT + 1] =
    [const { AtomicPtr::new(std::ptr::null_mut()) }; COUNT + 1];
/// Counters of functions without a slot; nobody reads them.
static NOWHERE: Counters = Counters::new();

// SAFETY: the counters of a slot are zeroed when it is claimed, so memory of unused slots is never
// touched; everything else is initialized here.
unsafe impl Layout for Segment {
    const NAME: &'static CStr = c"mad_registry statistics";
    const HASH: u64 = layout();
    const WITHOUT: &'static str = "mad_registry counts calls of this session alone";

    fn parts() -> usize {
        let databases = usize::try_from(settings::STATISTICS_DATABASES.get()).unwrap_or(0);
        databases.div_ceil(DATABASES).max(1)
    }

    unsafe fn begin(segment: *mut Self) {
        // SAFETY: by contract.
        unsafe {
            (&raw mut (*segment).keys).write_bytes(0, 1);
            (&raw mut (*segment).organizations).write_bytes(0, 1);
            (*segment).lost.store(0, Relaxed);
            (*segment)
                .started
                .store(pg_sys::GetCurrentTimestamp(), Release);
        }
    }
}

/// Returns the segment in which this backend counts.
pub fn segment() -> (&'static Segment, Scope) {
    segment_of(backend::database())
}

/// Returns the segment in which the calls of a database are counted.
pub fn segment_of(database: pg_sys::Oid) -> (&'static Segment, Scope) {
    AREA.part(database.to_u32() as usize)
}

fn key(database: pg_sys::Oid, function: usize) -> u64 {
    (u64::from(database.to_u32()) << 16) | (function as u64 + 1)
}

fn database_of(key: u64) -> pg_sys::Oid {
    pg_sys::Oid::from((key >> 16) as u32)
}

/// Whether a database still exists.
pub fn exists(database: pg_sys::Oid) -> bool {
    // SAFETY: a look-up in the catalogue, inside a transaction.
    unsafe { !pg_sys::get_database_name(database).is_null() }
}

/// Position, after those of the functions, of the counters of a database.
pub const DATABASE: usize = COUNT;

/// Returns the counters of a function in this database, or of the database (DATABASE).
pub fn counters(function: usize) -> &'static Counters {
    let found = FOUND[function].load(Relaxed);
    // SAFETY: the pointers are to static counters only, see the invariants.
    if let Some(counters) = unsafe { found.as_ref() } {
        return counters;
    }
    let (segment, _) = segment();
    let key = key(backend::database(), function);
    let counters = segment.slot(key).unwrap_or_else(|| {
        segment.lost.fetch_add(1, Relaxed);
        &NOWHERE
    });
    FOUND[function].store(std::ptr::from_ref(counters).cast_mut(), Relaxed);
    counters
}

impl Segment {
    pub fn started(&self) -> i64 {
        self.started.load(Acquire)
    }

    /// Number of times that a backend found no slot for a function.
    pub fn lost(&self) -> u64 {
        self.lost.load(Relaxed)
    }

    /// Returns the slot of a key: its own, or a free one, or one of a dropped database.
    fn slot(&self, key: u64) -> Option<&Counters> {
        let near = || {
            let first = (key.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 32) as usize;
            (0..REACH).map(move |i| (first + i) % SLOTS)
        };
        for slot in near() {
            let found = self.keys[slot].load(Acquire);
            if found == key || (found == FREE && self.take(slot, FREE, key)) {
                return Some(&self.counters[slot]);
            }
        }
        near()
            .find(|slot| {
                let found = self.keys[*slot].load(Acquire);
                found != FREE
                    && found != BUSY
                    && !exists(database_of(found))
                    && self.take(*slot, found, key)
            })
            .map(|slot| &self.counters[slot])
    }

    fn take(&self, slot: usize, from: u64, key: u64) -> bool {
        let claimed = self.keys[slot]
            .compare_exchange(from, BUSY, Acquire, Relaxed)
            .is_ok();
        if claimed {
            self.counters[slot].reset(0);
            self.keys[slot].store(key, Release);
        }
        claimed
    }

    /// Returns the slots of a database: function (or DATABASE) and counters of each.
    pub fn of_database(
        &self,
        database: pg_sys::Oid,
    ) -> impl Iterator<Item = (usize, &Counters)> + '_ {
        self.keys
            .iter()
            .enumerate()
            .filter_map(move |(slot, held)| {
                let held = held.load(Acquire);
                let function = usize::try_from(held & 0xffff).ok()?.checked_sub(1)?;
                (held != BUSY && database_of(held) == database && function <= DATABASE)
                    .then(|| (function, &self.counters[slot]))
            })
    }
}
