//! Where the counters live. (`unsafe`: shared memory)
//!
//! With the library in shared_preload_libraries: in Postgres's main shared memory, asked for at
//! start. Without, from 17 on: in a dynamic segment that the server's registry keeps until it
//! stops. Otherwise in the backend. A crash takes the first two along; they begin at zero.
//!
//! Locking: none. A slot belongs to one function of one database, by its key. A key is taken by
//! compare-and-swap, first to BUSY, then, once the counters are zero, to its owner; it is given up
//! only when its database is gone, which no backend can be in any more. Two backends may thus take
//! two slots for the same key at the same moment: readers add up all slots of a key.
//!
//! Invariants: the segment has the layout of this very build (the version and a hash of what is where
//! in it are in its name; what was preloaded is the only build of the server's life); it stays mapped as long as the backend lives,
//! so what is in it is `'static`; all in it are atomics, for which any bits are valid.

use super::counters::Counters;
use super::organizations::Organization;
use crate::functions::{COUNT, FUNCTIONS};
use pgrx::pg_sys;
use std::ffi::c_void;
use std::sync::atomic::{
    AtomicBool, AtomicI64, AtomicPtr, AtomicU64, AtomicUsize,
    Ordering::{Acquire, Relaxed, Release},
};

/// Functions of databases that are counted apart in a cluster: hundreds of databases, each of
/// which uses some twenty.
const SLOTS: usize = 8_192;
/// Of organisations, over all databases (only where they are counted).
const ORGANIZATIONS: usize = 4_096;
/// How far from its hash a key may lie.
const REACH: usize = 64;

const FREE: u64 = 0;
const BUSY: u64 = u64::MAX;

/// The whole segment.
#[repr(C)]
pub struct Segment {
    /// When counting began (Postgres's time stamp).
    started: AtomicI64,
    /// How often a backend found no slot for a function.
    lost: AtomicU64,
    keys: [AtomicU64; SLOTS],
    pub organizations: [Organization; ORGANIZATIONS],
    counters: [Counters; SLOTS],
}

/// Tells builds apart whose segments mean other things: by the functions' names and order, and
/// the sizes.
#[cfg_attr(not(any(feature = "pg17", feature = "pg18")), allow(dead_code))]
const LAYOUT: u64 = layout();

/// FNV-1a.
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

/// Who sees the same counters.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Scope {
    /// All backends of the server.
    Cluster,
    /// This backend alone.
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
/// The shared segment; null where there is none (yet).
static SHARED: AtomicPtr<Segment> = AtomicPtr::new(std::ptr::null_mut());
/// The backend's own, made when it is needed.
static OWN: AtomicPtr<Segment> = AtomicPtr::new(std::ptr::null_mut());
/// This backend's slot of each function in the segment it uses.
static FOUND: [AtomicPtr<Counters>; COUNT + 1] =
    [const { AtomicPtr::new(std::ptr::null_mut()) }; COUNT + 1];
/// Where a function is counted that found no slot: seen by nobody.
static NOWHERE: Counters = Counters::new();

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
    PRELOADED.store(true, Relaxed);
}

/// Whether the library was preloaded.
pub fn preloaded() -> bool {
    PRELOADED.load(Relaxed)
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

#[pgrx::pg_guard]
unsafe extern "C-unwind" fn request() {
    // SAFETY: this is the hook's time to ask.
    unsafe {
        call_before(&BEFORE_REQUEST);
        pg_sys::RequestAddinShmemSpace(size_of::<Segment>());
    }
}

/// Runs in the postmaster alone, at start and again after a crash, so it needs no lock.
#[pgrx::pg_guard]
unsafe extern "C-unwind" fn startup() {
    let mut found = false;
    // SAFETY: the size is what was asked for.
    unsafe {
        call_before(&BEFORE_STARTUP);
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

/// Makes fresh memory an empty segment.
///
/// # Safety
/// `memory` has room for a segment, and nobody else uses it yet.
unsafe extern "C-unwind" fn begin(memory: *mut c_void) {
    let segment = memory.cast::<Segment>();
    // SAFETY: by contract. The counters of a slot are made zero when it is taken, so that memory
    // that isn't needed is never touched.
    unsafe {
        (&raw mut (*segment).keys).write_bytes(0, 1);
        (&raw mut (*segment).organizations).write_bytes(0, 1);
        (*segment).lost.store(0, Relaxed);
        (*segment)
            .started
            .store(pg_sys::GetCurrentTimestamp(), Release);
    }
}

/// The segment that this backend counts in.
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
        // SAFETY: the layout isn't empty; the memory is never freed. What isn't touched of it
        // is never taken from the system.
        unsafe {
            let memory = std::alloc::alloc_zeroed(layout);
            if memory.is_null() {
                crate::memory::check();
                std::alloc::handle_alloc_error(layout);
            }
            // Zero already.
            (*memory.cast::<Segment>())
                .started
                .store(pg_sys::GetCurrentTimestamp(), Relaxed);
            OWN.store(memory.cast(), Relaxed);
        }
    }
    // SAFETY: set above; a backend has one thread.
    unsafe { &*OWN.load(Relaxed) }
}

/// From 17 on shared memory can be had without being preloaded.
#[cfg(any(feature = "pg17", feature = "pg18"))]
mod registry {
    use super::{begin, Segment, LAYOUT, SHARED};
    use crate::backend;
    use crate::subtransaction::in_subtransaction;
    use pgrx::pg_sys;
    use std::ffi::CString;
    use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

    /// It can't be had in this backend.
    static REFUSED: AtomicBool = AtomicBool::new(false);

    pub fn attach() -> Option<&'static Segment> {
        if REFUSED.load(Relaxed) {
            return None;
        }
        // Without memory for statistics a call goes on without: in a subtransaction, whose end
        // gives back what was locked on the way to an error. (From 17 on subtransactions of this
        // kind may begin in a parallel query too.)
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
        // SAFETY: the registry keeps it mapped.
        unsafe { segment.as_ref() }
    }

    /// Its address.
    fn named_segment() -> usize {
        let name = CString::new(format!(
            "mad_registry {} {LAYOUT:x}",
            env!("CARGO_PKG_VERSION")
        ))
        .unwrap_or_default();
        let mut found = false;
        // SAFETY: the name is copied; begin fits the size.
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

/// This database.
pub fn database() -> pg_sys::Oid {
    // SAFETY: a variable of this backend.
    unsafe { pg_sys::MyDatabaseId }
}

/// Whether a database is still there.
pub fn exists(database: pg_sys::Oid) -> bool {
    // SAFETY: a look-up in the catalogue; called in a transaction.
    unsafe { !pg_sys::get_database_name(database).is_null() }
}

/// The place, after those of the functions, where a database has counters of its own.
pub const DATABASE: usize = COUNT;

/// The counters of a function in this database, or its own.
pub fn counters(function: usize) -> &'static Counters {
    let found = FOUND[function].load(Relaxed);
    // SAFETY: pointers to static counters only, see the invariants.
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

    /// How often a backend found no room for a function it called.
    pub fn lost(&self) -> u64 {
        self.lost.load(Relaxed)
    }

    /// The slot of a key: the one it has, or a free one, or one whose database is gone.
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
        let taken = self.keys[slot]
            .compare_exchange(from, BUSY, Acquire, Relaxed)
            .is_ok();
        if taken {
            self.counters[slot].reset(0);
            self.keys[slot].store(key, Release);
        }
        taken
    }

    /// The slots of a database: each one's function (or DATABASE) and counters.
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
