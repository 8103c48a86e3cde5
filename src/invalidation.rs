//! What a backend caches of the database, and the invalidation messages that make it out of date.
//!
//! One generation serves all caches: it changes with schemas, roles, memberships and the tables of schema
//! mad, which seldom change, and an entry of an older generation is dropped. So a message too many costs
//! a look-up, and no cache needs a callback of its own.
//! (`unsafe`: callbacks. Invariant: they only store to atomics.)

use pgrx::pg_sys;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering::Relaxed};

/// More than we have tables.
const MAX_TABLES: usize = 64;

static GENERATION: AtomicU64 = AtomicU64::new(1);
/// The oids of the tables whose messages matter; 0 ends the list. An empty list means every table.
static TABLES: [AtomicU32; MAX_TABLES] = [const { AtomicU32::new(0) }; MAX_TABLES];

/// Registers the callbacks; called once when the library is loaded.
pub fn init() {
    // SAFETY: the callbacks have the signatures Postgres asks for and live as long as the library.
    unsafe {
        for cache in [
            pg_sys::SysCacheIdentifier::NAMESPACEOID,
            pg_sys::SysCacheIdentifier::AUTHOID,
            pg_sys::SysCacheIdentifier::AUTHMEMROLEMEM,
        ] {
            pg_sys::CacheRegisterSyscacheCallback(
                cache as i32,
                Some(catalog_changed),
                pg_sys::Datum::null(),
            );
        }
        pg_sys::CacheRegisterRelcacheCallback(Some(table_changed), pg_sys::Datum::null());
    }
}

unsafe extern "C-unwind" fn catalog_changed(_: pg_sys::Datum, _: i32, _: u32) {
    GENERATION.fetch_add(1, Relaxed);
}

unsafe extern "C-unwind" fn table_changed(_: pg_sys::Datum, table: pg_sys::Oid) {
    let matters = table == pg_sys::InvalidOid
        || TABLES[0].load(Relaxed) == 0
        || TABLES
            .iter()
            .any(|watched| watched.load(Relaxed) == table.to_u32());
    if matters {
        GENERATION.fetch_add(1, Relaxed);
    }
}

/// The generation of now. It must be asked for before what is to be cached is read, so that a message
/// that arrives in between makes the entry out of date. Messages that wait are accepted first: Postgres
/// does so when a relation is locked, which a transaction that holds its locks already never does again.
pub fn generation() -> u64 {
    // SAFETY: a transaction is running, as in every function that SQL calls.
    unsafe { pg_sys::AcceptInvalidationMessages() };
    GENERATION.load(Relaxed)
}

/// From now on only the messages of these tables matter; of every table, where there are none.
pub fn watch(tables: &[pg_sys::Oid]) {
    for (i, slot) in TABLES.iter().enumerate() {
        slot.store(tables.get(i).map_or(0, |table| table.to_u32()), Relaxed);
    }
}

/// Sends a message for a table to every session, once the transaction commits: for changes of rows, of
/// which Postgres sends none.
pub fn announce(table: pg_sys::Oid) {
    // SAFETY: the caller has the table open or locked.
    unsafe { pg_sys::CacheInvalidateRelcacheByRelid(table) };
}

/// A value that is valid in one generation.
#[derive(Default)]
pub struct Cached<T> {
    generation: u64,
    value: T,
}

impl<T: Default> Cached<T> {
    /// The value in this generation; empty where that of another one was cached.
    pub fn at(&mut self, generation: u64) -> &mut T {
        if self.generation != generation {
            *self = Cached {
                generation,
                value: T::default(),
            };
        }
        &mut self.value
    }
}
