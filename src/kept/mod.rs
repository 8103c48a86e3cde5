//! What a session keeps between calls, and how it knows that it is still right.
//!
//! `trigger` notes every change of the services and tasks in shared memory (`memory`, `notes`) before it
//! can commit; `trust` says whether that is so now; `snapshot` says which of the notes are settled for
//! the caller. A [`Present`] is all that for one call, a [`Followed`] what was kept as of which note.
//! `store` holds what is kept. `docs/architecture.md` ("What a session keeps") has the argument.
//! The crate's `fleet` and `answers` keep something.

mod memory;
mod notes;
mod snapshot;
mod store;
mod trigger;
mod trust;

pub use notes::{fleet, organization};
pub use store::{number, Kept, Store, Way};
pub use trust::Watched;

use notes::{Region, Table, View};
use pgrx::pg_sys;
use snapshot::{Settled, Snapshot, Unsettled};
use std::collections::HashSet;

/// The id of a service; zeroes stand for no service.
pub type Id = [u8; 16];

/// Asks for shared memory, registers callbacks; called once when the library is loaded.
pub fn init() {
    memory::init();
    trust::init();
}

pub fn database() -> u32 {
    // SAFETY: a variable of this backend.
    unsafe { pg_sys::MyDatabaseId }.to_u32()
}

/// What notes are of.
#[derive(Debug, Clone, Copy)]
pub enum Subject {
    /// The services of a task, by [`fleet`].
    Fleet(u64),
    /// The services of an organisation, by [`organization`].
    Services(u64),
    /// The tasks of an organisation, by [`organization`].
    Tasks(u64),
}

impl Subject {
    fn place(self) -> (Region, u64) {
        match self {
            Subject::Fleet(number) => (Region::Fleets, number),
            Subject::Services(number) => (Region::Services, number),
            Subject::Tasks(number) => (Region::Tasks, number),
        }
    }
}

/// The caller's snapshot, and that every change it can show is noted.
pub struct Present {
    snapshot: Snapshot<'static>,
    table: &'static Table,
    start: u64,
}

impl Present {
    /// With the state of the table: what was kept under another one is out of date.
    pub fn of(watched: Watched) -> Result<(Self, u64), Absent> {
        let Some(table) = memory::table() else {
            return Err(Absent::Always);
        };
        // In this order: of what the snapshot shows we are told then, and a note is there.
        let Some(snapshot) = Snapshot::active() else {
            return Err(Absent::Now);
        };
        let trust = trust::trusted(watched).filter(|trust| snapshot.includes(&trust.since));
        let Some(trust) = trust else {
            return Err(Absent::Now);
        };
        if !table.usable() {
            return Err(Absent::Now);
        }
        let start = table.start();
        Ok((
            Present {
                snapshot,
                table,
                start,
            },
            trust.state,
        ))
    }

    /// What is noted of a subject. `concerns` says whether a note of such a fleet or organisation
    /// matters. None: nobody knows what is settled.
    pub fn look(
        &self,
        subject: Subject,
        before: &Followed,
        concerns: impl Fn(u64) -> bool,
    ) -> Option<Look> {
        let (region, number) = subject.place();
        let view = self.table.view(region, number, |noted, newest| {
            before.noted != Some(noted) || !self.snapshot.all_settled(newest, self.start)
        });
        match self
            .snapshot
            .unsettled(&view, &concerns, self.start, before.settled)
        {
            Unsettled::Anything => None,
            Unsettled::Services(unsettled) => Some(Look { view, unsettled }),
        }
    }

    /// What was kept is now as of this look.
    pub fn follow(&self, look: Look, followed: &mut Followed) {
        followed.noted = Some(look.view.noted);
        if look.unsettled.is_empty() {
            followed.settled = Some(self.snapshot.remember(look.view.noted));
        }
        // What was read of these holds for this snapshot alone.
        followed.doubtful = look.unsettled;
    }
}

/// Why nothing kept can serve a call.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Absent {
    /// Nothing ever is, here.
    Always,
    Now,
}

/// As of which note something was read.
#[derive(Debug, Default)]
pub struct Followed {
    /// The number of the note; None: not read yet.
    noted: Option<u64>,
    settled: Option<Settled>,
    /// What may have changed since it was read.
    doubtful: HashSet<Id>,
}

/// What a subject's notes say.
pub struct Look {
    view: View,
    unsettled: HashSet<Id>,
}

impl Look {
    /// Whether all that is noted of the subject is settled.
    pub fn is_settled(&self) -> bool {
        self.unsettled.is_empty()
    }

    /// What to read again of what was kept. None: nobody knows.
    pub fn changed(
        &self,
        followed: &Followed,
        concerns: impl Fn(u64) -> bool,
    ) -> Option<HashSet<Id>> {
        let noted = followed.noted?;
        let mut changed = &followed.doubtful | &self.unsettled;
        if noted != self.view.noted {
            if noted < self.view.forgotten() {
                return None;
            }
            changed.extend(
                self.view
                    .after(noted)
                    .iter()
                    .filter(|change| concerns(change.of))
                    .map(|change| change.service),
            );
        }
        Some(changed)
    }
}
