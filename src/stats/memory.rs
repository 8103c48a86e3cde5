//! Memory of the counters. (`unsafe`: shared memory)
//!
//! With the library in shared_preload_libraries the counters are in Postgres's main shared memory,
//! which is requested at start. Otherwise, from Postgres 17 on, they are in a dynamic segment that
//! the server's registry keeps until it stops. Otherwise they are in the backend. After a crash the
//! first two begin at zero.
//!
//! Locking: none. A slot belongs to one function of one database, identified by its key. A slot is
//! claimed by compare-and-swap of its key, first to BUSY, and then, after its counters are zeroed,
//! to the new key. It is reused only if its database was dropped, so no backend can be connected to
//! it. Race: two backends may claim two slots for the same key at the same time; readers add up all
//! slots of a key.
//!
//! Invariants: the segment has the layout of this build, since its name contains the version and a
//! hash of the layout (a preloaded library is the only build while the server runs); it stays
//! mapped as long as the backend lives, so references into it are `'static`; it has only atomics,
//! for which any bits are valid.

use super::counters::Counters;
use super::organizations::Organization;
use crate::functions::{COUNT, FUNCTIONS};
use pgrx::pg_sys;
use std::ffi::c_void;
use std::sync::atomic::{
    AtomicBool, AtomicI64, AtomicPtr, AtomicU64, AtomicUsize,
    Ordering::{Acquire, Relaxed, Release},
};

/// Limit of functions that are counted in a cluster, over all databases: enough for hundreds of
/// databases with some twenty functions each.
const SLOTS: usize = 8_192;
/// Limit of organisations, over all databases (used only if they are counted).
const ORGANIZATIONS: usize = 4_096;
/// Slots that are probed for a key.
const REACH: usize = 64;

const FREE: u64 = 0;
const BUSY: u64 = u64::MAX;

/// The whole segment.
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

/// Distinguishes builds with different layouts, by the names and order of the functions and by the
/// sizes.
#[cfg_attr(not(any(feature = "pg17", feature = "pg18")), allow(dead_code))]
const LAYOUT: u64 = layout();

/// FNV-1a hash.
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

/// The backends that share the counters.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Scope {
    /// All backends of the server.
    Cluster,
    /// This backend only.
    Backend,
}

impl Scope {
    pub const fn name(self) -> &'static str {
        match self {
            Scope::Cluster => "cluster",
            Scope::Backend => "backend",
        }
    }
}

static PRELOADED: AtomicBool = AtomicBool::new(false);
/// The shared segment; null if there is none, or before the first use.
static SHARED: AtomicPtr<Segment> = AtomicPtr::new(std::ptr::null_mut());
/// The backend's own segment; null before the first use.
static OWN: AtomicPtr<Segment> = AtomicPtr::new(std::ptr::null_mut());
/// This backend's slot of each function, in the segment that it uses.
static FOUND: [AtomicPtr<Counters>; COUNT + 1] =
    [const { AtomicPtr::new(std::ptr::null_mut()) }; COUNT + 1];
/// Counters of functions without a slot; nobody reads them.
static NOWHERE: Counters = Counters::new();

/// Requests shared memory if the library is being preloaded; called once when it is loaded.
pub fn init() {
    // SAFETY: variables of this process; the hooks have the signatures that Postgres expects, and
    // call the previous hooks.
    unsafe {
        if !pg_sys::process_shared_preload_libraries_in_progress {
            return;
        }
        PREVIOUS_REQUEST.store(to_usize(pg_sys::shmem_request_hook), Relaxed);
        pg_sys::shmem_request_hook = Some(request);
        PREVIOUS_STARTUP.store(to_usize(pg_sys::shmem_startup_hook), Relaxed);
        pg_sys::shmem_startup_hook = Some(startup);
    }
    PRELOADED.store(true, Relaxed);
}

/// Whether the library was preloaded.
pub fn preloaded() -> bool {
    PRELOADED.load(Relaxed)
}

type Hook = Option<unsafe extern "C-unwind" fn()>;
/// The previous hooks; 0 for none.
static PREVIOUS_REQUEST: AtomicUsize = AtomicUsize::new(0);
static PREVIOUS_STARTUP: AtomicUsize = AtomicUsize::new(0);

fn to_usize(hook: Hook) -> usize {
    hook.map_or(0, |hook| hook as usize)
}

/// # Safety
/// `previous` holds a hook that [`to_usize`] converted.
unsafe fn call_previous(previous: &AtomicUsize) {
    // SAFETY: an Option of a function pointer is that pointer, or zero for None.
    let hook: Hook = unsafe { std::mem::transmute(previous.load(Relaxed)) };
    if let Some(hook) = hook {
        // SAFETY: a hook of another library, called as Postgres calls it.
        unsafe { pg_sys::ffi::pg_guard_ffi_boundary(|| hook()) };
    }
}

#[pgrx::pg_guard]
unsafe extern "C-unwind" fn request() {
    // SAFETY: shmem_request_hook is the time at which shared memory may be requested.
    unsafe {
        call_previous(&PREVIOUS_REQUEST);
        pg_sys::RequestAddinShmemSpace(size_of::<Segment>());
    }
}

/// Runs only in the postmaster, at start and again after a crash, so it needs no lock.
#[pgrx::pg_guard]
unsafe extern "C-unwind" fn startup() {
    let mut found = false;
    // SAFETY: the size is the one that was requested.
    unsafe {
        call_previous(&PREVIOUS_STARTUP);
        let memory = pg_sys::ShmemInitStruct(
            c"mad_registry statistics".as_ptr(),
            size_of::<Segment>(),
            &raw mut found,
        );
        if !found {
            begin(memory);
        }
        SHARED.store(memory.cast(), Relaxed);
    }
}

/// Initializes new memory as an empty segment.
///
/// # Safety
/// `memory` has room for a segment, and nobody else uses it yet.
unsafe extern "C-unwind" fn begin(memory: *mut c_void) {
    let segment = memory.cast::<Segment>();
    // SAFETY: by contract. The counters of a slot are zeroed when it is claimed, so memory of
    // unused slots is never touched.
    unsafe {
        (&raw mut (*segment).keys).write_bytes(0, 1);
        (&raw mut (*segment).organizations).write_bytes(0, 1);
        (*segment).lost.store(0, Relaxed);
        (*segment)
            .started
            .store(pg_sys::GetCurrentTimestamp(), Release);
    }
}

/// Returns the segment in which this backend counts.
pub fn segment() -> (&'static Segment, Scope) {
    let shared = SHARED.load(Acquire);
    // SAFETY: see the invariants.
    if let Some(segment) = unsafe { shared.as_ref() } {
        return (segment, Scope::Cluster);
    }
    if let Some(segment) = registry::attach() {
        return (segment, Scope::Cluster);
    }
    (own(), Scope::Backend)
}

fn own() -> &'static Segment {
    if OWN.load(Relaxed).is_null() {
        let layout = std::alloc::Layout::new::<Segment>();
        // SAFETY: the layout isn't empty; the memory is never freed. The system provides pages of
        // it at their first use.
        unsafe {
            let memory = std::alloc::alloc_zeroed(layout);
            if memory.is_null() {
                crate::memory::check();
                std::alloc::handle_alloc_error(layout);
            }
            // The rest of the segment is zero already.
            (*memory.cast::<Segment>())
                .started
                .store(pg_sys::GetCurrentTimestamp(), Relaxed);
            OWN.store(memory.cast(), Relaxed);
        }
    }
    // SAFETY: set above; a backend has one thread.
    unsafe { &*OWN.load(Relaxed) }
}

/// From Postgres 17 on a library gets shared memory without being preloaded.
#[cfg(any(feature = "pg17", feature = "pg18"))]
mod registry {
    use super::{begin, Segment, LAYOUT, SHARED};
    use crate::backend;
    use crate::subtransaction::in_subtransaction;
    use pgrx::pg_sys;
    use std::ffi::CString;
    use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

    /// Set if this backend can't attach the segment.
    static REFUSED: AtomicBool = AtomicBool::new(false);

    pub fn attach() -> Option<&'static Segment> {
        if REFUSED.load(Relaxed) {
            return None;
        }
        // If there is no memory for statistics, the call goes on without them. The end of the
        // subtransaction releases locks that were held at the error. (From Postgres 17 on such
        // subtransactions are allowed in parallel queries.)
        let segment = in_subtransaction(named_segment).unwrap_or_else(|message| {
            backend::log(&format!(
                "mad_registry counts calls of this session alone: {message}"
            ));
            0
        }) as *mut Segment;
        if segment.is_null() {
            REFUSED.store(true, Relaxed);
            return None;
        }
        SHARED.store(segment, Relaxed);
        // SAFETY: the registry keeps the segment mapped.
        unsafe { segment.as_ref() }
    }

    /// Returns the address of the segment.
    fn named_segment() -> usize {
        let name = CString::new(format!(
            "mad_registry {} {LAYOUT:x}",
            env!("CARGO_PKG_VERSION")
        ))
        .unwrap_or_default();
        let mut found = false;
        // SAFETY: the name is copied; `begin` initializes a segment of this size.
        unsafe {
            pg_sys::GetNamedDSMSegment(
                name.as_ptr(),
                size_of::<Segment>(),
                Some(begin),
                &raw mut found,
            ) as usize
        }
    }
}

#[cfg(not(any(feature = "pg17", feature = "pg18")))]
mod registry {
    pub fn attach() -> Option<&'static super::Segment> {
        None
    }
}

fn key(database: pg_sys::Oid, function: usize) -> u64 {
    (u64::from(database.to_u32()) << 16) | (function as u64 + 1)
}

fn database_of(key: u64) -> pg_sys::Oid {
    pg_sys::Oid::from((key >> 16) as u32)
}

/// Oid of the current database.
pub fn database() -> pg_sys::Oid {
    // SAFETY: a variable of this backend.
    unsafe { pg_sys::MyDatabaseId }
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
    let key = key(database(), function);
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
