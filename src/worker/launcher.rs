//! The launcher: one process of the server, which visits the databases one after the other. (No
//! `unsafe`.)

use super::process::{self, Connectable, End, Handles};
use super::shared::{WorkerMemory, SLOTS};
use super::slots::{Record, Slot};
use super::AREA;
use crate::{backend, settings};
use std::collections::HashMap;
use std::time::Duration;

/// A visit that takes longer is ended: its budget is 10 s, and units take seconds. Code that the
/// owner of a database attached to the tables must not stop the maintenance of the others.
const LONGEST_VISIT: Duration = Duration::from_secs(60);
/// Time from a visit to the next one that was asked for: any owner can ask as often as he likes.
const ASKED_AGAIN: Duration = Duration::from_secs(1);

/// The loop of the launcher's process.
pub fn run() {
    let (area, _) = AREA.get();
    area.set_launcher(process::begin_launcher());
    let mut launcher = Launcher {
        area,
        handles: Handles::new(),
        no_room: false,
        full: false,
        unreadable: false,
    };
    loop {
        process::reload();
        if settings::MAINTENANCE.get() {
            launcher.visit_due();
        }
        if !process::should_exit() {
            process::nap(launcher.time_to_nap());
        }
        if process::should_exit() {
            process::exit();
        }
    }
}

struct Launcher {
    area: &'static WorkerMemory,
    handles: Handles,
    /// What the log says already: workers can't start, there are too many databases, pg_database
    /// can't be read.
    no_room: bool,
    full: bool,
    unreadable: bool,
}

impl Launcher {
    /// Visits databases until none is due: of those that are due, that whose last visit is longest
    /// ago, so that each gets its turn, whatever its owner does to be due. Before each visit it
    /// looks which databases there are, so that it starts no worker for one that was dropped.
    fn visit_due(&mut self) {
        while settings::MAINTENANCE.get() && !process::should_exit() {
            let databases = match process::databases() {
                Ok(databases) => databases,
                Err(message) => {
                    say_once(&mut self.unreadable, true, || {
                        format!("mad_registry maintenance can't list the databases: {message}")
                    });
                    return;
                }
            };
            self.unreadable = false;
            let mut databases: HashMap<u32, Connectable> = databases
                .into_iter()
                .map(|database| (database.oid, database))
                .collect();
            self.assign_slots(&databases);
            let now = backend::now();
            let due = self
                .taken()
                .map(|(number, slot)| (slot.read(), number, slot))
                .filter(|(record, _, slot)| due_at(slot, record, now) <= now)
                .min_by_key(|(record, ..)| record.last_visit);
            let Some((_, number, slot)) = due else { return };
            let Some(database) = databases.remove(&slot.database()) else {
                return;
            };
            if !self.visit(number, slot, &database) {
                return;
            }
            process::reload();
        }
    }

    fn time_to_nap(&self) -> Duration {
        let naptime = settings::seconds(&settings::MAINTENANCE_NAPTIME);
        if self.taken().any(|(_, slot)| slot.is_asked()) {
            naptime.min(ASKED_AGAIN)
        } else {
            naptime
        }
    }

    fn taken(&self) -> impl Iterator<Item = (usize, &'static Slot)> {
        let slots = self.area.slots().iter().enumerate();
        slots.filter(|(_, slot)| slot.database() != 0)
    }

    /// Frees the slots of databases that can't be visited any more, and gives new ones to others.
    /// If all slots are taken, a new database gets that of one without the extension whose visit is
    /// due.
    fn assign_slots(&mut self, databases: &HashMap<u32, Connectable>) {
        let mut known = 0;
        for (_, slot) in self.taken() {
            if databases.contains_key(&slot.database()) {
                known += 1;
            } else {
                slot.assign(0);
            }
        }
        if known == databases.len() {
            self.full = false;
            return;
        }
        let now = backend::now();
        let mut full = false;
        for oid in databases.keys() {
            if self.area.slot_of(*oid).is_some() {
                continue;
            }
            let free = self.area.slots().iter().find(|slot| slot.database() == 0);
            let free = free.or_else(|| {
                let mut taken = self.taken().map(|(_, slot)| slot);
                taken.find(|slot| {
                    let record = slot.read();
                    record.visits > 0 && !record.has_extension && due_at(slot, &record, now) <= now
                })
            });
            match free {
                Some(slot) => slot.assign(*oid),
                None => full = true,
            }
        }
        say_once(&mut self.full, full, || {
            format!("mad_registry maintenance visits {SLOTS} databases, and this server has more")
        });
    }

    /// Returns whether the worker could be started.
    fn visit(&mut self, number: usize, slot: &Slot, database: &Connectable) -> bool {
        let before = slot.read();
        slot.answer();
        let end = self.handles.run_worker(database, number, LONGEST_VISIT);
        say_once(&mut self.no_room, end == End::NoRoom, || {
            "mad_registry maintenance can't start a worker: max_worker_processes are in use"
                .to_owned()
        });
        let mut record = slot.read();
        if end == End::NoRoom {
            slot.ask();
            return false;
        }
        if record.visits == before.visits {
            // The worker did not write its record: it could not connect, or was ended.
            let reason = match end {
                End::TooLong => "it took too long and was ended",
                _ => "its worker ended early",
            };
            record.visits += 1;
            record.last_visit = backend::now();
            record.failed(
                reason.to_owned(),
                settings::seconds(&settings::MAINTENANCE_RECHECK),
            );
            slot.write(&record);
        }
        // The text may be another one at each visit, so only the first of them is logged.
        let was_well = before.fault.is_empty() || before.expected;
        if !record.fault.is_empty() && was_well && !record.expected {
            backend::log(&format!(
                "mad_registry maintenance of database \"{}\": {}",
                database.name, record.fault
            ));
        }
        true
    }
}

/// When the next visit is due.
fn due_at(slot: &Slot, record: &Record, now: i64) -> i64 {
    // The clock was ahead.
    if record.last_visit > now {
        return now;
    }
    let after = |time: Duration| record.last_visit.saturating_add(time.as_micros() as i64);
    if slot.is_asked() {
        return after(ASKED_AGAIN);
    }
    // The setting may have become shorter since.
    let recheck = settings::seconds(&settings::MAINTENANCE_RECHECK);
    record.due.min(after(recheck))
}

/// Writes to the log when something begins to be the case.
fn say_once(said: &mut bool, is_so: bool, text: impl FnOnce() -> String) {
    if is_so && !*said {
        backend::log(&text());
    }
    *said = is_so;
}
