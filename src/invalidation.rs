//! Invalidation of session caches, by the invalidation messages of Postgres (sinval). (`unsafe`:
//! callbacks. Invariant: they only store to atomics.)
//!
//! All caches share one generation, a counter. It increases when a message arrives about schemas,
//! roles, memberships or the tables of schema mad, which rarely change. A cache entry of an older
//! generation is dropped. An unnecessary message costs one look-up, and no cache needs its own
//! callback.

use pgrx::pg_sys;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering::Relaxed};

/// Larger than the number of tables in schema mad.
const MAX_TABLES: usize = 64;

static GENERATION: AtomicU64 = AtomicU64::new(1);
/// The oids of the tables whose messages count; 0 ends the list. An empty list means all tables.
static TABLES: [AtomicU32; MAX_TABLES] = [const { AtomicU32::new(0) }; MAX_TABLES];

/// Registers the callbacks; called once when the library is loaded.
pub fn init() {
    // SAFETY: the callbacks have the signatures that Postgres expects and live as long as the
    // library.
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

/// Returns the current generation. A caller must ask for it before it reads the data to be cached,
/// so that a message that arrives in between makes the new entry stale. The function first accepts
/// pending messages: Postgres itself does so at the start of a transaction and when it locks a
/// relation, which a transaction that already holds all its locks never does again.
pub fn generation() -> u64 {
    // SAFETY: a transaction is running, as in every function that SQL calls.
    unsafe { pg_sys::AcceptInvalidationMessages() };
    GENERATION.load(Relaxed)
}

/// Limits the messages that count to those of these tables; an empty list means all tables.
pub fn watch(tables: &[pg_sys::Oid]) {
    for (i, slot) in TABLES.iter().enumerate() {
        slot.store(tables.get(i).map_or(0, |table| table.to_u32()), Relaxed);
    }
}

/// Sends a message about a table to all sessions when the transaction commits. Postgres itself
/// sends none for changes of rows.
pub fn announce(table: pg_sys::Oid) {
    // SAFETY: the caller has the table open or locked.
    unsafe { pg_sys::CacheInvalidateRelcacheByRelid(table) };
}

/// A value that is valid in one generation only.
#[derive(Default)]
pub struct Cached<T> {
    generation: u64,
    value: T,
}

impl<T: Default> Cached<T> {
    /// Returns the value of this generation; an empty one if the stored value is of another
    /// generation.
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
