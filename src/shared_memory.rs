//! Shared memory of the server, in areas of one Rust type each. (`unsafe`: shared memory, hooks)
//!
//! With the library in shared_preload_libraries an area is in Postgres's main shared memory, which
//! is requested at start. Otherwise, from Postgres 17 on, it is in a dynamic segment that the
//! server's registry keeps until it stops. Otherwise the backend has its own. After a crash the
//! first two begin as new.
//!
//! Invariants: an area has the layout of this build, since the name of its segment contains the
//! version and a hash of the layout (a preloaded library is the only build while the server runs);
//! it stays mapped as long as the backend lives, so references into it are `'static`; it has only
//! atomics, for which any bits are valid.

use pgrx::pg_sys;
use std::ffi::CStr;
use std::sync::atomic::{
    AtomicBool, AtomicPtr, AtomicUsize,
    Ordering::{Acquire, Relaxed},
};
use std::sync::OnceLock;

/// The type of an area.
///
/// # Safety
/// The type is `repr(C)`, has only atomics, and `begin` initializes every part that another
/// function reads before it writes.
#[cfg_attr(not(any(feature = "pg17", feature = "pg18")), allow(dead_code))]
pub unsafe trait Layout: Sync + 'static {
    /// Name of the area.
    const NAME: &'static CStr;
    /// Distinguishes builds in which the type has the same size and another meaning.
    const HASH: u64;
    /// What is true if the server has no memory for the area; for the log.
    const WITHOUT: &'static str;

    /// Values of the type in an area of a preloaded library; it stays the same while the server
    /// runs. Every other area has one.
    fn parts() -> usize {
        1
    }

    /// Initializes new memory, which nobody else uses yet.
    ///
    /// # Safety
    /// `area` has room for the type.
    unsafe fn begin(area: *mut Self);
}

/// The backends that share an area.
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

/// An area, as this backend sees it.
pub struct Area<T> {
    /// The first value of the shared one; null if there is none, or before the first use.
    shared: AtomicPtr<T>,
    /// Number of values of the shared one.
    parts: AtomicUsize,
    /// The backend's own one; null before the first use.
    own: AtomicPtr<T>,
    /// Set if this backend can't attach the shared one.
    #[cfg_attr(not(any(feature = "pg17", feature = "pg18")), allow(dead_code))]
    refused: AtomicBool,
}

/// An area that is requested when the library is preloaded.
pub trait Preloaded: Sync {
    /// Requests its memory.
    fn request(&self);
    /// Finds or initializes its memory.
    fn start(&self);
}

impl<T: Layout> Area<T> {
    pub const fn new() -> Self {
        Area {
            shared: AtomicPtr::new(std::ptr::null_mut()),
            parts: AtomicUsize::new(1),
            own: AtomicPtr::new(std::ptr::null_mut()),
            refused: AtomicBool::new(false),
        }
    }

    /// Returns the area that this backend uses.
    pub fn get(&self) -> (&'static T, Scope) {
        self.part(0)
    }

    /// Returns the value of the area, among its parts, that holds what has this number.
    pub fn part(&self, number: usize) -> (&'static T, Scope) {
        match self.shared() {
            Some(first) => {
                let part = number % self.parts.load(Relaxed);
                // SAFETY: the area has that many values, see `start`.
                (
                    unsafe { &*std::ptr::from_ref(first).add(part) },
                    Scope::Cluster,
                )
            }
            None => (self.own(), Scope::Backend),
        }
    }

    /// Returns the first value of the area that all backends share, if the server has one.
    fn shared(&self) -> Option<&'static T> {
        // SAFETY: see the invariants.
        let area = unsafe { self.shared.load(Acquire).as_ref() };
        area.or_else(|| self.attach())
    }

    fn own(&self) -> &'static T {
        if self.own.load(Relaxed).is_null() {
            let layout = std::alloc::Layout::new::<T>();
            // SAFETY: the layout isn't empty; the memory is never freed. The system provides pages
            // of it at their first use.
            unsafe {
                let memory = std::alloc::alloc_zeroed(layout).cast::<T>();
                if memory.is_null() {
                    crate::memory::check();
                    std::alloc::handle_alloc_error(layout);
                }
                T::begin(memory);
                self.own.store(memory, Relaxed);
            }
        }
        // SAFETY: set above; a backend has one thread.
        unsafe { &*self.own.load(Relaxed) }
    }

    #[cfg(not(any(feature = "pg17", feature = "pg18")))]
    fn attach(&self) -> Option<&'static T> {
        None
    }

    /// From Postgres 17 on a library gets shared memory without being preloaded.
    #[cfg(any(feature = "pg17", feature = "pg18"))]
    fn attach(&self) -> Option<&'static T> {
        use crate::{backend, subtransaction::in_subtransaction};
        if self.refused.load(Relaxed) {
            return None;
        }
        // If there is no memory, the call goes on without it. The end of the subtransaction
        // releases locks that were held at the error. (From Postgres 17 on such subtransactions are
        // allowed in parallel queries.)
        let area = in_subtransaction(named_segment::<T>).unwrap_or_else(|message| {
            backend::log(&format!("{}: {message}", T::WITHOUT));
            0
        }) as *mut T;
        if area.is_null() {
            self.refused.store(true, Relaxed);
            return None;
        }
        self.shared.store(area, Relaxed);
        // SAFETY: the registry keeps the segment mapped.
        unsafe { area.as_ref() }
    }
}

impl<T: Layout> Preloaded for Area<T> {
    fn request(&self) {
        // SAFETY: called in shmem_request_hook, when shared memory may be requested.
        unsafe { pg_sys::RequestAddinShmemSpace(size_of::<T>() * T::parts()) };
    }

    /// Runs only in the postmaster, at start and again after a crash, so it needs no lock.
    fn start(&self) {
        let (mut found, parts) = (false, T::parts());
        // SAFETY: the size is the one that was requested.
        unsafe {
            let size = size_of::<T>() * parts;
            let area: *mut T =
                pg_sys::ShmemInitStruct(T::NAME.as_ptr(), size, &raw mut found).cast();
            if !found {
                (0..parts).for_each(|part| T::begin(area.add(part)));
            }
            self.parts.store(parts, Relaxed);
            self.shared.store(area, Relaxed);
        }
    }
}

/// Returns the address of the segment in the server's registry.
#[cfg(any(feature = "pg17", feature = "pg18"))]
fn named_segment<T: Layout>() -> usize {
    #[pgrx::pg_guard]
    unsafe extern "C-unwind" fn begin<T: Layout>(memory: *mut std::ffi::c_void) {
        // SAFETY: the segment has room for the type, and no other backend has found it yet.
        unsafe { T::begin(memory.cast()) };
    }
    let name = format!(
        "{} {} {:x}",
        T::NAME.to_string_lossy(),
        env!("CARGO_PKG_VERSION"),
        T::HASH ^ size_of::<T>() as u64
    );
    let name = std::ffi::CString::new(name).unwrap_or_default();
    let mut found = false;
    // SAFETY: the name is copied; `begin` initializes a segment of this size.
    unsafe {
        pg_sys::GetNamedDSMSegment(
            name.as_ptr(),
            size_of::<T>(),
            Some(begin::<T>),
            &raw mut found,
        ) as usize
    }
}

/// The areas that were requested; unset unless the library was preloaded.
static AREAS: OnceLock<Vec<&'static dyn Preloaded>> = OnceLock::new();

/// Whether the library is being preloaded.
pub fn is_preloading() -> bool {
    // SAFETY: a variable of this process.
    unsafe { pg_sys::process_shared_preload_libraries_in_progress }
}

/// Requests shared memory if the library is being preloaded; called once when it is loaded.
pub fn init(areas: &[&'static dyn Preloaded]) {
    if !is_preloading() {
        return;
    }
    // SAFETY: variables of this process; the hooks have the signatures that Postgres expects, and
    // call the previous hooks.
    unsafe {
        PREVIOUS_REQUEST.store(to_usize(pg_sys::shmem_request_hook), Relaxed);
        pg_sys::shmem_request_hook = Some(request);
        PREVIOUS_STARTUP.store(to_usize(pg_sys::shmem_startup_hook), Relaxed);
        pg_sys::shmem_startup_hook = Some(startup);
    }
    // It is called once.
    let _ = AREAS.set(areas.to_vec());
}

/// Whether the library was preloaded.
pub fn preloaded() -> bool {
    AREAS.get().is_some()
}

fn areas() -> impl Iterator<Item = &'static &'static dyn Preloaded> {
    AREAS.get().into_iter().flatten()
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
    // SAFETY: set by init.
    unsafe { call_previous(&PREVIOUS_REQUEST) };
    areas().for_each(|area| area.request());
}

#[pgrx::pg_guard]
unsafe extern "C-unwind" fn startup() {
    // SAFETY: set by init.
    unsafe { call_previous(&PREVIOUS_STARTUP) };
    areas().for_each(|area| area.start());
}
