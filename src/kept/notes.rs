//! What was written to mad.task_services and mad.task_definitions lately, in shared memory: numbered
//! notes, in buckets. (`unsafe`: shared memory under Postgres's locks)
//!
//! Every change is noted before its transaction can commit (`trigger`): of a service in a bucket of
//! its fleet and in one of its organisation, of a task in another one of its organisation. So whoever
//! takes a snapshot first and reads the notes of a bucket then has a note of every change
//! that the snapshot can show; and what is noted later the snapshot can't show.
//!
//! A bucket keeps the last [`CHANGES`] notes and, for longer, which transactions wrote them
//! (in runs of one writer), and of those that fell out the newest one's id.
//!
//! Invariants: a bucket is read and written under its lock, with no way to an error while it is
//! held; the table has the layout that its version names, and stays mapped as long as the backend
//! lives. Ids of transactions are full ones (with epoch), of the top level.

use pgrx::pg_sys;
use std::sync::atomic::{AtomicU64, Ordering::Acquire, Ordering::Relaxed, Ordering::Release};

/// Notes that a bucket keeps.
pub const CHANGES: usize = 128;
/// Runs of one writer that a bucket keeps.
const WRITERS: usize = 8;
/// Names the layout of this file's structs and its way to hash: another one, another version.
const VERSION: u64 = 2;

/// The buckets are shared out: changes of the ones must not push out those of the others.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Region {
    /// Services by fleet: the first half.
    Fleets,
    /// Services by organisation: a quarter.
    Services,
    /// Tasks by organisation: a quarter.
    Tasks,
}

impl Region {
    /// The first bucket of the region and how many there are; few are for all.
    fn of(self, buckets: u64) -> (u64, u64) {
        let quarter = buckets / 4;
        match self {
            _ if quarter == 0 => (0, buckets),
            Region::Fleets => (0, buckets - 2 * quarter),
            Region::Services => (buckets - 2 * quarter, quarter),
            Region::Tasks => (buckets - quarter, quarter),
        }
    }
}

/// One change.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Change {
    /// [`fleet`] of a service, [`organization`] of a task.
    pub of: u64,
    /// Zeroes for a task.
    pub service: [u8; 16],
    pub writer: u64,
}

/// Notes without a gap that one transaction wrote, from number `first` on.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Run {
    pub writer: u64,
    pub first: u64,
}

#[repr(C, align(64))]
pub struct Bucket {
    lock: pg_sys::LWLock,
    /// How many notes there were: the number of the last one.
    noted: u64,
    /// The newest writer of all.
    newest: u64,
    /// The newest writer of the runs that fell out.
    lost: u64,
    /// How many runs there were.
    runs: u64,
    writers: [Run; WRITERS],
    changes: [Change; CHANGES],
}

/// The table: this, and the buckets behind it.
#[repr(C, align(64))]
pub struct Table {
    version: AtomicU64,
    /// Not 0: nobody may use it (a library with another layout is at work too).
    off: AtomicU64,
    /// Transactions before this one may have written without a note: those that were prepared
    /// before the server started. 0: nobody has set it yet.
    start: AtomicU64,
    buckets: AtomicU64,
    /// The kind of its locks.
    tranche: AtomicU64,
}

const NO_CHANGE: Change = Change {
    of: 0,
    service: [0; 16],
    writer: 0,
};

/// A fleet (the services of a task) among all of the server's, as a number.
pub fn fleet(database: u32, org_id: &[u8; 16], task: &[u8; 16]) -> u64 {
    hash(database, &[org_id, task])
}

/// An organisation among all of the server's, as a number.
pub fn organization(database: u32, org_id: &[u8; 16]) -> u64 {
    hash(database, &[org_id])
}

fn hash(database: u32, ids: &[&[u8; 16]]) -> u64 {
    let half = |bytes: &[u8; 16], at: usize| {
        bytes[at..at + 8]
            .iter()
            .fold(0u64, |sum, byte| (sum << 8) | u64::from(*byte))
    };
    ids.iter().flat_map(|id| [half(id, 0), half(id, 8)]).fold(
        u64::from(database) ^ 0x9E37_79B9_7F4A_7C15,
        |hash, word| {
            let mixed = (hash ^ word).wrapping_mul(0xFF51_AFD7_ED55_8CCD);
            let mixed = (mixed ^ (mixed >> 32)).wrapping_mul(0xC4CE_B9FE_1A85_EC53);
            mixed ^ (mixed >> 29)
        },
    )
}

/// What a bucket says.
#[derive(Debug, Default)]
pub struct View {
    /// The number of the last note.
    pub noted: u64,
    /// The newest writer of all.
    pub newest: u64,
    /// The newest writer of the runs that are not in `runs`.
    pub lost: u64,
    /// The last runs, oldest first; empty when nothing more was wanted.
    pub runs: Vec<Run>,
    /// The last notes, oldest first; empty when nothing more was wanted.
    pub changes: Vec<Change>,
}

/// Bytes of a table with so many buckets.
pub const fn size_of_table(buckets: usize) -> usize {
    size_of::<Table>() + buckets * size_of::<Bucket>()
}

/// Buckets that have room in so many bytes.
pub const fn buckets_in(bytes: usize) -> usize {
    bytes.saturating_sub(size_of::<Table>()) / size_of::<Bucket>()
}

impl Table {
    /// Makes fresh memory an empty table.
    ///
    /// # Safety
    /// `table` has room for this many buckets, and nobody else uses it yet.
    pub unsafe fn begin(table: *mut Table, buckets: usize) {
        // SAFETY: by contract; zeroes are a value of every field.
        unsafe {
            let tranche = pg_sys::LWLockNewTrancheId();
            table.cast::<u8>().write_bytes(0, size_of_table(buckets));
            let first = table.add(1).cast::<Bucket>();
            for i in 0..buckets {
                pg_sys::LWLockInitialize(&raw mut (*first.add(i)).lock, tranche);
            }
            (*table).tranche.store(tranche as u64, Relaxed);
            (*table).buckets.store(buckets as u64, Relaxed);
            (*table).version.store(VERSION, Release);
        }
    }

    /// Makes it known in this backend. False: it is of another library's layout, and from now on
    /// nobody's to use.
    pub fn attach(&self) -> bool {
        if self.version.load(Acquire) != VERSION {
            self.off.store(1, Release);
            return false;
        }
        let tranche = self.tranche.load(Relaxed);
        // SAFETY: the name is static.
        unsafe {
            pg_sys::LWLockRegisterTranche(
                i32::try_from(tranche).unwrap_or(0),
                c"mad_registry_notes".as_ptr(),
            );
        }
        true
    }

    pub fn usable(&self) -> bool {
        self.off.load(Acquire) == 0
    }

    /// Before which transaction there may be writers without a note.
    pub fn start(&self) -> u64 {
        match self.start.load(Acquire) {
            0 => {
                // SAFETY: no argument; called outside of recovery.
                let next = unsafe { pg_sys::ReadNextFullTransactionId() }.value;
                match self.start.compare_exchange(0, next, Release, Acquire) {
                    Ok(_) => next,
                    Err(set) => set,
                }
            }
            set => set,
        }
    }

    fn bucket(&self, region: Region, number: u64) -> *mut Bucket {
        let (first, count) = region.of(self.buckets.load(Relaxed));
        let number = u128::from(first) + ((u128::from(number) * u128::from(count)) >> 64);
        // SAFETY: the buckets lie behind the table; the number is below their count.
        unsafe {
            std::ptr::from_ref(self)
                .add(1)
                .cast::<Bucket>()
                .cast_mut()
                .add(number as usize)
        }
    }

    /// Notes a change by a transaction that is under way, in the bucket of a fleet or organisation.
    pub fn note(&self, region: Region, number: u64, change: Change) {
        let bucket = self.bucket(region, number);
        // SAFETY: a bucket of this table; alone with it while the lock is held.
        unsafe {
            pg_sys::LWLockAcquire(&raw mut (*bucket).lock, pg_sys::LWLockMode::LW_EXCLUSIVE);
            (*bucket).add(change);
            pg_sys::LWLockRelease(&raw mut (*bucket).lock);
        }
    }

    /// Notes that everything may have changed.
    pub fn note_all(&self, writer: u64) {
        let buckets = self.buckets.load(Relaxed) as usize;
        // SAFETY: as in note.
        unsafe {
            let first = std::ptr::from_ref(self).add(1).cast::<Bucket>().cast_mut();
            for bucket in (0..buckets).map(|i| first.add(i)) {
                pg_sys::LWLockAcquire(&raw mut (*bucket).lock, pg_sys::LWLockMode::LW_EXCLUSIVE);
                (*bucket).forget_all(writer);
                pg_sys::LWLockRelease(&raw mut (*bucket).lock);
            }
        }
    }

    /// What the bucket of a fleet or organisation says; runs and changes only where `more` asks for them by the
    /// number of notes and the newest writer.
    pub fn view(&self, region: Region, number: u64, more: impl Fn(u64, u64) -> bool) -> View {
        // Before the lock: nothing under it may fail.
        let mut view = View {
            runs: Vec::with_capacity(WRITERS),
            ..View::default()
        };
        let bucket = self.bucket(region, number);
        // SAFETY: a bucket of this table, which nobody writes to while the lock is held.
        unsafe {
            pg_sys::LWLockAcquire(&raw mut (*bucket).lock, pg_sys::LWLockMode::LW_SHARED);
            (view.noted, view.newest, view.lost) =
                ((*bucket).noted, (*bucket).newest, (*bucket).lost);
            if more(view.noted, view.newest) {
                (*bucket).copy_to(&mut view);
            }
            pg_sys::LWLockRelease(&raw mut (*bucket).lock);
        }
        view
    }
}

impl Bucket {
    fn add(&mut self, change: Change) {
        // Said again, as by an import of many tasks: whoever looked in between holds the first for
        // unsettled, as its writer has not ended.
        let last = (self.noted as usize).checked_sub(1);
        if last.is_some_and(|last| self.changes[last % CHANGES] == change) {
            return;
        }
        self.changes[self.noted as usize % CHANGES] = change;
        self.noted += 1;
        self.wrote(change.writer, self.noted);
    }

    fn forget_all(&mut self, writer: u64) {
        let first = self.noted + 1;
        self.noted += CHANGES as u64 + 1;
        self.changes = [NO_CHANGE; CHANGES];
        self.wrote(writer, first);
    }

    fn wrote(&mut self, writer: u64, first: u64) {
        self.newest = self.newest.max(writer);
        let last = (self.runs as usize).checked_sub(1);
        if last.is_some_and(|last| self.writers[last % WRITERS].writer == writer) {
            return;
        }
        let place = self.runs as usize % WRITERS;
        if self.runs as usize >= WRITERS {
            self.lost = self.lost.max(self.writers[place].writer);
        }
        self.writers[place] = Run { writer, first };
        self.runs += 1;
    }

    fn copy_to(&self, view: &mut View) {
        let (noted, runs) = (self.noted as usize, self.runs as usize);
        let last = |count: usize, kept: usize| count.saturating_sub(kept)..count;
        view.runs
            .extend(last(runs, WRITERS).map(|i| self.writers[i % WRITERS]));
        view.changes
            .extend(last(noted, CHANGES).map(|i| self.changes[i % CHANGES]));
    }
}

impl View {
    /// The number of the last note that is not in `changes`.
    pub fn forgotten(&self) -> u64 {
        self.noted - self.changes.len() as u64
    }

    /// The notes in `changes` after number `since`.
    pub fn after(&self, since: u64) -> &[Change] {
        let skip = since.saturating_sub(self.forgotten()) as usize;
        self.changes.get(skip..).unwrap_or(&[])
    }
}
