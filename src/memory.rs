//! Running out of memory is an error of the statement, as in Postgres, and not the end of the server.
//!
//! Where its allocator returns null, Rust aborts, and an allocator must not unwind. So a request that
//! the system refuses is served from a reserve and noted, and the next [`check`] raises the error
//! (53200), while whatever it needs to unwind comes from the reserve. The reserve must last from one
//! check to the next: a call is checked where it ends, loops over documents and rows are checked in
//! between, and whoever may need more asks for [`room`] before.
//!
//! Postgres's own errors come through pgrx, which copies them by palloc; if that fails, it starts again
//! until Postgres gives up with a PANIC. So a [`SPARE`] block is freed for these copies.
//! (`unsafe`: the global allocator, Postgres's error callbacks.)
//!
//! Invariants: a pointer into the reserve was given by [`Reserve::take`] and never goes to the system's
//! allocator, any other pointer is the system's; what was taken is not given again before it was given
//! back, or all of it was. An error callback is unlinked before its frame ends.

use pgrx::pg_sys;
#[cfg(not(test))]
use pgrx::pg_sys::panic::ErrorReport;
use pgrx::PgSqlErrorCode;
use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::UnsafeCell;
use std::mem::MaybeUninit;
use std::ptr::null_mut;
use std::sync::atomic::{AtomicPtr, AtomicU64, AtomicUsize, Ordering};

/// Bytes of the reserve. They are zeros of the library's image, which take no memory before they are used.
const RESERVE_BYTES: usize = 4 << 20;
/// Bytes of the spare block. A memory context asks for 1 MB at least once its blocks have grown to that.
const SPARE_BYTES: usize = 4 << 20;
/// Bytes that the system's allocator may ask the system for beside those of a request.
const SLACK: usize = 1 << 20;
/// A request for room up to this is left to the reserve.
const SMALL: usize = RESERVE_BYTES / 16;

// Not in unit tests, which have no Postgres to raise errors.
#[cfg_attr(not(test), global_allocator)]
static ALLOCATOR: WithReserve = WithReserve;
static RESERVE: Reserve<RESERVE_BYTES> = Reserve::new();
/// The first request that the system refused since the last error; 0: none.
static REFUSED: AtomicUsize = AtomicUsize::new(0);
/// A block of the system's allocator, or null.
static SPARE: AtomicPtr<u8> = AtomicPtr::new(null_mut());

struct WithReserve;

// SAFETY: see the invariants; the system's allocator fulfils the contract for its own pointers.
unsafe impl GlobalAlloc for WithReserve {
    #[inline]
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: by contract of this function.
        let given = unsafe { System.alloc(layout) };
        if given.is_null() {
            return refused(layout);
        }
        given
    }

    #[inline]
    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: by contract of this function; what is given has the size of the layout.
        unsafe {
            let given = System.alloc_zeroed(layout);
            if !given.is_null() {
                return given;
            }
            let given = refused(layout);
            if !given.is_null() {
                given.write_bytes(0, layout.size());
            }
            given
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
            let given = unsafe { System.realloc(pointer, layout, size) };
            if !given.is_null() {
                return given;
            }
        }
        // SAFETY: by contract of this function; both blocks have the bytes that are copied.
        unsafe {
            let given = self.alloc(Layout::from_size_align_unchecked(size, layout.align()));
            if !given.is_null() {
                given.copy_from_nonoverlapping(pointer, size.min(layout.size()));
                self.dealloc(pointer, layout);
            }
            given
        }
    }
}

/// Serves a request that the system refused. Null, where the reserve can't either: Rust then aborts.
#[cold]
#[inline(never)]
fn refused(layout: Layout) -> *mut u8 {
    let _ = REFUSED.compare_exchange(0, layout.size(), Ordering::Relaxed, Ordering::Relaxed);
    // Not for this request: the C library and Postgres have no reserve.
    free_spare();
    RESERVE.take(layout)
}

/// Memory that is given in its order. It is whole again when all that was taken is given back.
struct Reserve<const N: usize> {
    space: UnsafeCell<MaybeUninit<[u8; N]>>,
    /// How many pieces are taken (the upper half), and where the next one begins (the lower).
    state: AtomicU64,
}

// SAFETY: no two callers are given the same bytes, since `state` changes as a whole.
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

    /// Null where there is no place.
    fn take(&self, layout: Layout) -> *mut u8 {
        let base = self.space.get().cast::<u8>();
        let mut begin = 0;
        let taken = self.change(|pieces, end| {
            begin = end.checked_add(base.wrapping_add(end).align_offset(layout.align()))?;
            let end = begin.checked_add(layout.size()).filter(|end| *end <= N)?;
            Some((pieces + 1, end))
        });
        match taken {
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

    /// Whether there was a change.
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

/// Raises the error of a request that the system refused. An error of Postgres's that unwinds.
#[inline]
pub fn check() {
    if was_refused() {
        raise(REFUSED.swap(0, Ordering::Relaxed));
    }
}

/// Raises the error now, if so many bytes can't be had. A single request can be larger than any reserve, and
/// many small ones can come without a check between them.
pub fn room(bytes: usize) {
    if bytes <= SMALL {
        return;
    }
    let Ok(layout) = Layout::array::<u8>(bytes.saturating_add(SLACK)) else {
        raise(bytes);
    };
    // SAFETY: the layout isn't empty; the block is freed as it was given.
    unsafe {
        // Hidden from the optimizer, which would leave out a block that nobody uses.
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
    .set_hint("give a large document in several calls, or the server's processes more memory")
    .report(pgrx::PgLogLevel::ERROR);
    unreachable!("an error report of level ERROR does not return")
}

/// Runs the body of a SQL function with the reserve behind it. `inside`: a call of the library is running
/// already, whose refusal is its own.
pub fn guarded<R>(inside: bool, body: impl FnOnce() -> R) -> R {
    if !inside {
        // The last error's way out may have been refused memory too.
        REFUSED.store(0, Ordering::Relaxed);
    }
    check();
    // What is cached can hold a piece of the reserve; it was made while memory ran out.
    if RESERVE.left() < RESERVE_BYTES / 2 {
        raise(RESERVE_BYTES);
    }
    have_spare();
    // SAFETY: the list of callbacks is this backend's; ours is unlinked before its frame ends.
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
        // SAFETY: the callbacks that were there before outlive ours.
        unsafe { pg_sys::error_context_stack = self.0 };
    }
}

/// Postgres calls it with every error, before whoever catches it.
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

/// Sees to it that there is a spare block: before a call and before each statement in it, for an error that
/// was caught freed the one before.
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
        // SAFETY: given with this layout, and freed once.
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
    fn it_is_whole_again_when_all_is_given_back() {
        static SMALL: Reserve<256> = Reserve::new();
        let pieces = [64, 64, 64].map(|size| (SMALL.take(layout(size, 1)), size));
        assert_eq!(SMALL.left(), 64);
        // The first leaves a hole until the others are given back; the last one doesn't.
        let [first, second, third] = pieces;
        SMALL.give_back(first.0, first.1);
        assert_eq!(SMALL.left(), 64);
        SMALL.give_back(third.0, third.1);
        assert_eq!(SMALL.left(), 128);
        SMALL.give_back(second.0, second.1);
        assert_eq!(SMALL.left(), 256);
        assert_eq!(SMALL.take(layout(256, 1)), first.0);
    }

    /// Larger than any address space: the system refuses it.
    const TOO_MUCH: usize = isize::MAX as usize / 2;

    /// One test for all that the whole process shares.
    #[test]
    fn a_refused_request_is_served_noted_and_moved() {
        assert!(refused(layout(TOO_MUCH, 8)).is_null());
        assert!(was_refused());
        assert_eq!(REFUSED.swap(0, Ordering::Relaxed), TOO_MUCH);

        let size = 1000;
        // SAFETY: the blocks are used within their sizes, and freed once.
        unsafe {
            let block = refused(layout(size, 8));
            assert!(RESERVE.holds(block) && was_refused());
            block.write_bytes(7, size);
            // To the system, which has memory again.
            let moved = ALLOCATOR.realloc(block, layout(size, 8), 2 * size);
            assert!(!RESERVE.holds(moved));
            assert!(std::slice::from_raw_parts(moved, size)
                .iter()
                .all(|byte| *byte == 7));
            assert_eq!(RESERVE.left(), RESERVE_BYTES);
            // What can't be had leaves the block as it is.
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
