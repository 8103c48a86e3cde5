//! Turns lack of memory into an error of the statement (53200), as in Postgres. Without this module
//! Rust would abort, and the postmaster would restart all sessions.
//!
//! Rust aborts if its allocator returns null, and an allocator must not unwind. So a request that
//! the system's allocator refuses is served from a reserve and recorded; the next [`check`] raises
//! the error, and the memory to unwind comes from the reserve. The reserve must last from one check
//! to the next: a call is checked at its end, loops over documents and rows are checked in between,
//! and code that may need more calls [`room`] first.
//!
//! pgrx copies Postgres's errors with palloc. If that fails it raises another error, until Postgres
//! gives up with a PANIC. So a [`SPARE`] block is freed to make room for these copies. (`unsafe`:
//! the global allocator, Postgres's error callbacks.)
//!
//! Invariants: [`Reserve::take`] returned every pointer into the reserve, and none goes to the
//! system's allocator; every other pointer is the system's. A piece of the reserve is not handed
//! out again before it, or all pieces, were returned. An error callback is unlinked before its
//! frame ends.

use pgrx::pg_sys;
#[cfg(not(test))]
use pgrx::pg_sys::panic::ErrorReport;
use pgrx::PgSqlErrorCode;
use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::UnsafeCell;
use std::mem::MaybeUninit;
use std::ptr::null_mut;
use std::sync::atomic::{AtomicPtr, AtomicU64, AtomicUsize, Ordering};

/// Size of the reserve, in bytes. It lies in zero pages of the library's image, which take no
/// memory before their first use.
const RESERVE_BYTES: usize = 4 << 20;
/// Size of the spare block, in bytes. A memory context whose blocks have grown requests at least 1
/// MB.
const SPARE_BYTES: usize = 4 << 20;
/// Bytes that the system's allocator may request in addition to the size of a block.
const SLACK: usize = 1 << 20;
/// A request for room up to this size is left to the reserve.
const SMALL: usize = RESERVE_BYTES / 16;

// Not in unit tests, which can't raise errors of Postgres.
#[cfg_attr(not(test), global_allocator)]
static ALLOCATOR: WithReserve = WithReserve;
static RESERVE: Reserve<RESERVE_BYTES> = Reserve::new();
/// Size of the first request that the system refused since the last error; 0 for none.
static REFUSED: AtomicUsize = AtomicUsize::new(0);
/// A block of the system's allocator, or null.
static SPARE: AtomicPtr<u8> = AtomicPtr::new(null_mut());

struct WithReserve;

// SAFETY: see the invariants; the system's allocator fulfils the contract for its own pointers.
unsafe impl GlobalAlloc for WithReserve {
    #[inline]
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: by contract of this function.
        let block = unsafe { System.alloc(layout) };
        if block.is_null() {
            return refused(layout);
        }
        block
    }

    #[inline]
    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: by contract of this function; the block has the size of the layout.
        unsafe {
            let block = System.alloc_zeroed(layout);
            if !block.is_null() {
                return block;
            }
            let block = refused(layout);
            if !block.is_null() {
                block.write_bytes(0, layout.size());
            }
            block
        }
    }

    #[inline]
    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        if RESERVE.holds(pointer) {
            RESERVE.give_back(pointer, layout.size());
        } else {
            // SAFETY: by contract of this function; the pointer is the system's.
            unsafe { System.dealloc(pointer, layout) };
        }
    }

    #[inline]
    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        if !RESERVE.holds(pointer) {
            // SAFETY: by contract of this function; the pointer is the system's.
            let block = unsafe { System.realloc(pointer, layout, size) };
            if !block.is_null() {
                return block;
            }
        }
        // SAFETY: by contract of this function; both blocks hold the bytes that are copied.
        unsafe {
            let block = self.alloc(Layout::from_size_align_unchecked(size, layout.align()));
            if !block.is_null() {
                block.copy_from_nonoverlapping(pointer, size.min(layout.size()));
                self.dealloc(pointer, layout);
            }
            block
        }
    }
}

/// Serves a request that the system refused. Returns null if the reserve has no room; Rust then
/// aborts.
#[cold]
#[inline(never)]
fn refused(layout: Layout) -> *mut u8 {
    let _ = REFUSED.compare_exchange(0, layout.size(), Ordering::Relaxed, Ordering::Relaxed);
    // The spare block doesn't serve this request: it is for the C library and Postgres, which have
    // no reserve.
    free_spare();
    RESERVE.take(layout)
}

/// A bump allocator: hands out memory in ascending order, and is empty again when all pieces are
/// returned.
struct Reserve<const N: usize> {
    space: UnsafeCell<MaybeUninit<[u8; N]>>,
    /// Number of pieces in use (upper half), and the offset of the next piece (lower half).
    state: AtomicU64,
}

// SAFETY: no two callers get the same bytes, since `state` changes atomically as a whole.
unsafe impl<const N: usize> Sync for Reserve<N> {}

const ONE: u64 = 1 << 32;

impl<const N: usize> Reserve<N> {
    const fn new() -> Self {
        Reserve {
            space: UnsafeCell::new(MaybeUninit::uninit()),
            state: AtomicU64::new(0),
        }
    }

    #[inline]
    fn holds(&self, pointer: *const u8) -> bool {
        pointer.addr().wrapping_sub(self.space.get().addr()) < N
    }

    /// Returns null if there is no room.
    fn take(&self, layout: Layout) -> *mut u8 {
        let base = self.space.get().cast::<u8>();
        let mut begin = 0;
        let reserved = self.change(|pieces, end| {
            begin = end.checked_add(base.wrapping_add(end).align_offset(layout.align()))?;
            let end = begin.checked_add(layout.size()).filter(|end| *end <= N)?;
            Some((pieces + 1, end))
        });
        match reserved {
            true => base.wrapping_add(begin),
            false => null_mut(),
        }
    }

    fn give_back(&self, pointer: *const u8, size: usize) {
        let begin = pointer.addr() - self.space.get().addr();
        self.change(|pieces, end| {
            Some(match pieces {
                1 => (0, 0),
                _ if begin + size == end => (pieces - 1, begin),
                _ => (pieces - 1, end),
            })
        });
    }

    /// Changes the state atomically; returns false if `to` returned `None`.
    fn change(&self, mut to: impl FnMut(u64, usize) -> Option<(u64, usize)>) -> bool {
        let change = |state: u64| {
            let (pieces, end) = to(state / ONE, (state % ONE) as usize)?;
            Some(pieces * ONE + end as u64)
        };
        self.state
            .fetch_update(Ordering::AcqRel, Ordering::Acquire, change)
            .is_ok()
    }

    fn left(&self) -> usize {
        N - (self.state.load(Ordering::Relaxed) % ONE) as usize
    }
}

/// Whether the system refused a request since the last check.
#[inline]
pub fn was_refused() -> bool {
    REFUSED.load(Ordering::Relaxed) != 0
}

/// Raises the error of a request that the system refused. The error unwinds like one of Postgres.
#[inline]
pub fn check() {
    if was_refused() {
        raise(REFUSED.swap(0, Ordering::Relaxed));
    }
}

/// Raises the error now if this many bytes can't be allocated. A single request can be larger than
/// the reserve, and many small requests can follow each other without a check.
pub fn room(bytes: usize) {
    if bytes <= SMALL {
        return;
    }
    let Ok(layout) = Layout::array::<u8>(bytes.saturating_add(SLACK)) else {
        raise(bytes);
    };
    // SAFETY: the layout isn't empty; the block is freed with the same layout.
    unsafe {
        // The optimizer would remove the allocation of a block that is never used.
        let block = std::hint::black_box(System.alloc(layout));
        if block.is_null() {
            raise(bytes);
        }
        System.dealloc(block, layout);
    }
}

#[cfg(test)]
fn raise(bytes: usize) -> ! {
    panic!("out of memory: {bytes}");
}

#[cfg(not(test))]
#[cold]
#[inline(never)]
fn raise(bytes: usize) -> ! {
    free_spare();
    ErrorReport::new(
        PgSqlErrorCode::ERRCODE_OUT_OF_MEMORY,
        "out of memory",
        "mad_registry",
    )
    .set_detail(format!("Failed on request of size {bytes}."))
    .set_hint("pass a large document in several calls, or give the server's processes more memory")
    .report(pgrx::PgLogLevel::ERROR);
    unreachable!("an error report of level ERROR does not return")
}

/// Runs the body of a SQL function with the reserve available. `inside`: another call of the
/// library is running and handles its own refused requests.
pub fn guarded<R>(inside: bool, body: impl FnOnce() -> R) -> R {
    if !inside {
        // A request may have been refused while the last error unwound.
        REFUSED.store(0, Ordering::Relaxed);
    }
    check();
    // A cache entry made while memory ran out can occupy a piece of the reserve.
    if RESERVE.left() < RESERVE_BYTES / 2 {
        raise(RESERVE_BYTES);
    }
    have_spare();
    // SAFETY: the list of callbacks belongs to this backend; this one is unlinked before its frame
    // ends.
    unsafe {
        let mut callback = pg_sys::ErrorContextCallback {
            previous: pg_sys::error_context_stack,
            callback: Some(error_raised),
            arg: null_mut(),
        };
        let _unlink = Unlink(callback.previous);
        pg_sys::error_context_stack = &raw mut callback;
        body()
    }
}

struct Unlink(*mut pg_sys::ErrorContextCallback);

impl Drop for Unlink {
    fn drop(&mut self) {
        // SAFETY: the callbacks linked before outlive this one.
        unsafe { pg_sys::error_context_stack = self.0 };
    }
}

/// Postgres calls this function for every error, before the error is caught.
unsafe extern "C-unwind" fn error_raised(_: *mut std::ffi::c_void) {
    // SAFETY: an error is being raised.
    let code = unsafe { pg_sys::geterrcode() };
    if code == PgSqlErrorCode::ERRCODE_OUT_OF_MEMORY as i32 {
        free_spare();
    }
}

const SPARE_LAYOUT: Layout = match Layout::from_size_align(SPARE_BYTES, 16) {
    Ok(layout) => layout,
    Err(_) => panic!("a power of two"),
};

/// Allocates the spare block if there is none. Called before a call and before each statement in
/// it, since an error that was caught may have freed the block.
pub fn have_spare() {
    if SPARE.load(Ordering::Relaxed).is_null() {
        fill_spare();
    }
}

#[cold]
#[inline(never)]
fn fill_spare() {
    // SAFETY: the layout isn't empty.
    let block = unsafe { System.alloc(SPARE_LAYOUT) };
    if block.is_null() {
        raise(SPARE_BYTES);
    }
    SPARE.store(block, Ordering::Relaxed);
}

fn free_spare() {
    let block = SPARE.swap(null_mut(), Ordering::Relaxed);
    if !block.is_null() {
        // SAFETY: allocated with this layout, and freed once.
        unsafe { System.dealloc(block, SPARE_LAYOUT) };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn layout(size: usize, align: usize) -> Layout {
        Layout::from_size_align(size, align).unwrap()
    }

    #[test]
    fn pieces_are_aligned_and_apart() {
        static SMALL: Reserve<256> = Reserve::new();
        let first = SMALL.take(layout(10, 1));
        let second = SMALL.take(layout(16, 16));
        assert!(SMALL.holds(first) && SMALL.holds(second));
        assert!(second.addr().is_multiple_of(16) && second.addr() >= first.addr() + 10);
        assert!(SMALL.take(layout(256, 1)).is_null());
        assert!(!SMALL.holds(first.wrapping_sub(1)) && !SMALL.holds(first.wrapping_add(256)));
    }

    #[test]
    fn it_is_empty_again_when_all_pieces_are_returned() {
        static SMALL: Reserve<256> = Reserve::new();
        let pieces = [64, 64, 64].map(|size| (SMALL.take(layout(size, 1)), size));
        assert_eq!(SMALL.left(), 64);
        // The first piece leaves a hole until the others are returned; the last one doesn't.
        let [first, second, third] = pieces;
        SMALL.give_back(first.0, first.1);
        assert_eq!(SMALL.left(), 64);
        SMALL.give_back(third.0, third.1);
        assert_eq!(SMALL.left(), 128);
        SMALL.give_back(second.0, second.1);
        assert_eq!(SMALL.left(), 256);
        assert_eq!(SMALL.take(layout(256, 1)), first.0);
    }

    /// Larger than any address space, so that the system refuses it.
    const TOO_MUCH: usize = isize::MAX as usize / 2;

    /// One test for all state that the process shares.
    #[test]
    fn a_refused_request_is_served_recorded_and_moved() {
        assert!(refused(layout(TOO_MUCH, 8)).is_null());
        assert!(was_refused());
        assert_eq!(REFUSED.swap(0, Ordering::Relaxed), TOO_MUCH);

        let size = 1000;
        // SAFETY: the blocks are used within their sizes, and freed once.
        unsafe {
            let block = refused(layout(size, 8));
            assert!(RESERVE.holds(block) && was_refused());
            block.write_bytes(7, size);
            // realloc moves the block to the system's allocator, which has memory again.
            let moved = ALLOCATOR.realloc(block, layout(size, 8), 2 * size);
            assert!(!RESERVE.holds(moved));
            assert!(std::slice::from_raw_parts(moved, size)
                .iter()
                .all(|byte| *byte == 7));
            assert_eq!(RESERVE.left(), RESERVE_BYTES);
            // A failed realloc leaves the block unchanged.
            assert!(ALLOCATOR
                .realloc(moved, layout(2 * size, 8), TOO_MUCH)
                .is_null());
            ALLOCATOR.dealloc(moved, layout(2 * size, 8));
        }
        room(SMALL + 1);
        assert!(std::panic::catch_unwind(|| room(TOO_MUCH)).is_err());
        REFUSED.store(0, Ordering::Relaxed);
    }
}
