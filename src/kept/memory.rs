//! Where the notes live. (`unsafe`: shared memory)
//!
//! As the counters do (`stats::memory`): with the library in shared_preload_libraries in Postgres's
//! main shared memory; without, from 17 on, in a dynamic segment that the server's registry keeps
//! until it stops; otherwise nowhere, and nothing is kept. A crash takes the notes along,
//! and with them every backend and what it kept.
//!
//! Without preload a writer may fail to get the segment that a reader has. Such a writer holds a
//! lock of its own kind until its transaction ends, which every reader looks for, and has
//! everybody forget what he kept of the table when it commits ([`without_notes`], [`all_note`]).
//!
//! Invariants: the segment's size is the one it was asked for with (in the registry a constant);
//! it stays mapped as long as the backend lives, so what is in it is `'static`.

use super::notes::{buckets_in, size_of_table, Table};
use crate::settings;
use pgrx::pg_sys;
use std::sync::atomic::{
    AtomicPtr, AtomicUsize,
    Ordering::{Acquire, Relaxed, Release},
};

/// The table; null where there is none (yet).
static TABLE: AtomicPtr<Table> = AtomicPtr::new(std::ptr::null_mut());

/// Asks for shared memory when the library is preloaded; called once when it is loaded.
pub fn init() {
    // SAFETY: variables of this process; the hooks have the signatures Postgres asks for and call
    // those that were there before.
    unsafe {
        if !pg_sys::process_shared_preload_libraries_in_progress {
            return;
        }
        BEFORE_REQUEST.store(to_usize(pg_sys::shmem_request_hook), Relaxed);
        pg_sys::shmem_request_hook = Some(request);
        BEFORE_STARTUP.store(to_usize(pg_sys::shmem_startup_hook), Relaxed);
        pg_sys::shmem_startup_hook = Some(startup);
    }
}

type Hook = Option<unsafe extern "C-unwind" fn()>;
/// The hooks that were there before ours; 0: none.
static BEFORE_REQUEST: AtomicUsize = AtomicUsize::new(0);
static BEFORE_STARTUP: AtomicUsize = AtomicUsize::new(0);

fn to_usize(hook: Hook) -> usize {
    hook.map_or(0, |hook| hook as usize)
}

/// # Safety
/// `before` holds what [`to_usize`] made of a hook.
unsafe fn call_before(before: &AtomicUsize) {
    // SAFETY: an Option of a function pointer is that pointer, or zero for None.
    let hook: Hook = unsafe { std::mem::transmute(before.load(Relaxed)) };
    if let Some(hook) = hook {
        // SAFETY: a hook of another library, called as Postgres would.
        unsafe { pg_sys::ffi::pg_guard_ffi_boundary(|| hook()) };
    }
}

/// As many buckets as the setting has room for; 0: none, and nothing is kept.
fn buckets() -> usize {
    buckets_in(usize::try_from(settings::CACHE_SIZE.get()).unwrap_or(0) * 1024)
}

#[pgrx::pg_guard]
unsafe extern "C-unwind" fn request() {
    // SAFETY: this is the hook's time to ask.
    unsafe {
        call_before(&BEFORE_REQUEST);
        if buckets() > 0 {
            pg_sys::RequestAddinShmemSpace(size_of_table(buckets()));
        }
    }
}

/// Runs in the postmaster alone, at start and again after a crash, so it needs no lock.
#[pgrx::pg_guard]
unsafe extern "C-unwind" fn startup() {
    let mut found = false;
    // SAFETY: the size is what was asked for.
    unsafe {
        call_before(&BEFORE_STARTUP);
        if buckets() == 0 {
            return;
        }
        let table = pg_sys::ShmemInitStruct(
            c"mad_registry notes".as_ptr(),
            size_of_table(buckets()),
            &raw mut found,
        )
        .cast::<Table>();
        if !found {
            Table::begin(table, buckets());
        }
        (*table).attach();
        TABLE.store(table, Release);
    }
}

/// The table that this backend notes in, where there is one.
pub fn table() -> Option<&'static Table> {
    // SAFETY: see the invariants.
    match unsafe { TABLE.load(Acquire).as_ref() } {
        None => registry::attach(),
        found => found,
    }
}

/// Called by a writer that has no table: whoever has one learns of it.
pub use registry::without_notes;

/// Whether no writer is at work that can't note.
pub use registry::all_note;

/// From 17 on shared memory can be had without being preloaded.
#[cfg(any(feature = "pg17", feature = "pg18"))]
mod registry {
    use super::super::notes::{buckets_in, size_of_table, Table};
    use super::TABLE;
    use crate::query::attempt;
    use crate::settings::DEFAULT_CACHE_SIZE;
    use crate::stats;
    use pgrx::pg_sys;
    use std::ffi::c_void;
    use std::sync::atomic::{AtomicBool, Ordering::Relaxed, Ordering::Release};

    /// The same in every library that uses a segment of this name, whatever it keeps there.
    const BUCKETS: usize = buckets_in(DEFAULT_CACHE_SIZE as usize * 1024);

    /// It can't be had in this backend.
    static REFUSED: AtomicBool = AtomicBool::new(false);

    pub fn attach() -> Option<&'static Table> {
        if stats::preloaded() || REFUSED.load(Relaxed) {
            return None;
        }
        // In a subtransaction, whose end gives back what was locked on the way to an error.
        let table = attempt(segment).unwrap_or(0) as *mut Table;
        // SAFETY: the registry keeps it mapped; begin made it.
        let table = unsafe { table.as_ref() }.filter(|table| table.attach());
        match table {
            None => REFUSED.store(true, Relaxed),
            Some(table) => TABLE.store(std::ptr::from_ref(table).cast_mut(), Release),
        }
        table
    }

    fn segment() -> usize {
        let mut found = false;
        // SAFETY: the name is copied; begin fits the size.
        unsafe {
            pg_sys::GetNamedDSMSegment(
                c"mad_registry notes".as_ptr(),
                size_of_table(BUCKETS),
                Some(begin),
                &raw mut found,
            ) as usize
        }
    }

    unsafe extern "C-unwind" fn begin(memory: *mut c_void) {
        // SAFETY: of the size asked for, and the registry's lock is held.
        unsafe { Table::begin(memory.cast(), BUCKETS) }
    }

    pub fn without_notes(written: pg_sys::Oid) {
        if stats::preloaded() {
            return;
        }
        // SAFETY: the table that a trigger fires for. Writers don't exclude each other.
        unsafe {
            pg_sys::LockDatabaseObject(
                pg_sys::RelationRelationId,
                written,
                0,
                pg_sys::RowExclusiveLock as pg_sys::LOCKMODE,
            );
            pg_sys::CacheInvalidateRelcacheByRelid(written);
        }
    }

    pub fn all_note(written: pg_sys::Oid) -> bool {
        if stats::preloaded() {
            return true;
        }
        // SAFETY: a lock on an id, whatever it is of. Readers don't exclude each other.
        unsafe {
            let share = pg_sys::ShareLock as pg_sys::LOCKMODE;
            let free = pg_sys::ConditionalLockDatabaseObject(
                pg_sys::RelationRelationId,
                written,
                0,
                share,
            );
            if free {
                pg_sys::UnlockDatabaseObject(pg_sys::RelationRelationId, written, 0, share);
            }
            free
        }
    }
}

#[cfg(not(any(feature = "pg17", feature = "pg18")))]
mod registry {
    pub fn attach() -> Option<&'static super::Table> {
        None
    }

    pub fn without_notes(_: pgrx::pg_sys::Oid) {}

    pub fn all_note(_: pgrx::pg_sys::Oid) -> bool {
        true
    }
}
