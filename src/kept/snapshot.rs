//! Which writers a snapshot sees the end of. (`unsafe`: Postgres's snapshots)
//!
//! Invariant: the snapshot that Postgres has active stays as it is during the call.

use super::notes::View;
use pgrx::pg_sys;
use std::collections::HashSet;

/// The snapshot that the caller's query reads with.
pub struct Snapshot<'a> {
    /// All transactions before this one had ended.
    xmin: u64,
    /// None from this one on had.
    xmax: u64,
    /// Those between that had not.
    running: &'a [u32],
    /// Our own transaction; 0: it has written nothing.
    own: u64,
}

/// When a snapshot was taken, as far as two of them tell which came first: of the transactions
/// before `xmax`, which never goes back, ever fewer run.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Moment {
    pub xmax: u64,
    pub running: usize,
}

/// A moment when all that wrote the notes of a bucket up to one of them had ended.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Settled {
    noted: u64,
    moment: Moment,
}

/// What of a bucket a snapshot can't be sure to see settled.
#[derive(Debug, PartialEq)]
pub enum Unsettled {
    /// These services.
    Services(HashSet<[u8; 16]>),
    /// Nobody knows what.
    Anything,
}

impl Snapshot<'_> {
    /// None: it is of a kind that nothing kept can serve. In recovery nothing is noted; a worker of
    /// a parallel query knows too little of its transaction; SERIALIZABLE must know what was read.
    pub fn active() -> Option<Self> {
        // SAFETY: a snapshot is active while a function runs, or the pointer is null; its arrays
        // are as long as it says.
        unsafe {
            if pg_sys::RecoveryInProgress()
                || pg_sys::IsInParallelMode()
                || pg_sys::XactIsoLevel == pg_sys::XACT_SERIALIZABLE as i32
            {
                return None;
            }
            let active = pg_sys::GetActiveSnapshot().as_ref()?;
            if active.snapshot_type != pg_sys::SnapshotType::SNAPSHOT_MVCC
                || active.takenDuringRecovery
            {
                return None;
            }
            let next = pg_sys::ReadNextFullTransactionId().value;
            let running = match active.xcnt {
                0 => &[],
                count => std::slice::from_raw_parts(active.xip.cast::<u32>(), count as usize),
            };
            Some(Snapshot {
                xmin: full(active.xmin.into_inner(), next),
                xmax: full(active.xmax.into_inner(), next),
                running,
                own: pg_sys::GetTopFullTransactionIdIfAny().value,
            })
        }
    }

    /// Whether a transaction had ended when the snapshot was taken, one way or the other: what it
    /// wrote is seen whole or not at all.
    pub fn settled(&self, writer: u64) -> bool {
        if writer == self.own {
            return false;
        }
        writer < self.xmin
            || (writer < self.xmax && !self.running.contains(&((writer & 0xffff_ffff) as u32)))
    }

    /// Whether all that had ended at a moment has for this snapshot.
    pub fn includes(&self, moment: &Moment) -> bool {
        self.xmax > moment.xmax
            || (self.xmax == moment.xmax && self.running.len() <= moment.running)
    }

    /// Whether a look at the runs and changes of a bucket is needed to know what is settled.
    pub fn all_settled(&self, newest: u64, start: u64) -> bool {
        start <= self.xmin && newest < self.xmin
    }

    /// What isn't settled in a bucket of the fleets or organisations that concern us. `known` is what an earlier look found.
    pub fn unsettled(
        &self,
        view: &View,
        concerns: impl Fn(u64) -> bool,
        start: u64,
        known: Option<Settled>,
    ) -> Unsettled {
        if self.all_settled(view.newest, start) {
            return Unsettled::Services(HashSet::new());
        }
        let known = known.filter(|known| self.includes(&known.moment));
        if known.is_none() && start > self.xmin {
            return Unsettled::Anything;
        }
        let known = known.map_or(0, |known| known.noted);
        // Of what is forgotten only the writers are known, and of the oldest of these the newest.
        let forgotten = view.forgotten();
        if known < forgotten {
            let first_run = view.runs.first().map_or(u64::MAX, |run| run.first);
            if known + 1 < first_run && view.lost >= self.xmin {
                return Unsettled::Anything;
            }
            let ends = view.runs.iter().skip(1).map(|run| run.first - 1);
            for (run, end) in view.runs.iter().zip(ends.chain([view.noted])) {
                if run.first <= forgotten && end > known && !self.settled(run.writer) {
                    return Unsettled::Anything;
                }
            }
        }
        Unsettled::Services(
            view.after(known)
                .iter()
                .filter(|change| concerns(change.of) && !self.settled(change.writer))
                .map(|change| change.service)
                .collect(),
        )
    }

    /// To remember that everything up to this note is settled.
    pub fn remember(&self, noted: u64) -> Settled {
        Settled {
            noted,
            moment: Moment {
                xmax: self.xmax,
                running: self.running.len(),
            },
        }
    }
}

impl Moment {
    /// Now. Not in a parallel query.
    pub fn now() -> Self {
        // SAFETY: the snapshot is read at once.
        unsafe {
            let latest = &*pg_sys::GetLatestSnapshot();
            let next = pg_sys::ReadNextFullTransactionId().value;
            Moment {
                xmax: full(latest.xmax.into_inner(), next),
                running: latest.xcnt as usize,
            }
        }
    }
}

/// A transaction's full id: it is not of the future.
fn full(xid: u32, next: u64) -> u64 {
    let id = (next & !0xffff_ffff) | u64::from(xid);
    if id > next {
        id.saturating_sub(1 << 32)
    } else {
        id
    }
}
