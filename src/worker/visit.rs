//! A visit: a process that connects to one database and does what is due there. (No `unsafe`.)
//!
//! The process is the bootstrap superuser's. **Invariant:** nothing that the owner of a database
//! can define runs as superuser. As the superuser it only reads system catalogues, with
//! search_path = pg_catalog, by statements that name no other schema. Everything else runs as the
//! owner of the tables in a security-restricted operation (`query::as_owner`).

use super::slots::Record;
use super::{process, Maintain, Maintained, AREA};
use crate::error::Error;
use crate::query::{self, query, Access};
use crate::schema::data_schema;
use crate::tenant::Tenant;
use crate::{backend, settings};
use std::time::{Duration, Instant};

query! {
    /// The extension's version, and the rows of the largest tables.
    REGISTRY, "worker/registry", Read
}

/// Time after which a visit begins no further unit, so that all databases get their turn.
const BUDGET: Duration = Duration::from_secs(10);

/// What a transaction of the visit did.
enum Unit {
    /// Another session wants the database for itself.
    Unwelcome,
    /// The database has no extension.
    NoExtension,
    /// The registry is not in the state that maintenance needs.
    NotReady(String),
    /// On a standby, or while another session maintains the database.
    Elsewhere,
    Done(Maintained),
}

/// The worker's process.
pub fn run(database: u32, owner: u32, slot: usize, maintain: Maintain) {
    process::begin_worker(database, owner);
    let (area, _) = AREA.get();
    let Some(slot) = area.slots().get(slot) else {
        return;
    };
    let mut record = slot.read();
    let begin = Instant::now();
    let naptime = settings::seconds(&settings::MAINTENANCE_NAPTIME);
    let recheck = settings::seconds(&settings::MAINTENANCE_RECHECK);
    loop {
        process::reload();
        if process::should_exit() || !settings::MAINTENANCE.get() {
            record.due = backend::now();
            break;
        }
        let unit = process::in_transaction(|| {
            unit(&mut record, maintain).unwrap_or_else(|error| Unit::NotReady(error.to_string()))
        });
        match unit {
            Err(message) => record.failed(message, naptime),
            Ok(Unit::NotReady(reason)) => {
                record.failed(reason, recheck);
                record.expected = true;
            }
            Ok(Unit::Unwelcome | Unit::Elsewhere) => record.due = after(naptime),
            Ok(Unit::NoExtension) => {
                record = Record {
                    visits: record.visits,
                    ..Record::default()
                };
                record.due = after(recheck);
            }
            Ok(Unit::Done(unit)) => {
                let is_due = unit.next_due.is_some_and(|next| next <= backend::now());
                match unit.fault {
                    Some(fault) => record.failed(fault, naptime),
                    None => record.succeeded(),
                }
                // Jobs may be added or changed before the next one is due.
                record.due = unit.next_due.unwrap_or(i64::MAX).min(after(recheck));
                if is_due && unit.job.is_some() && begin.elapsed() < BUDGET {
                    continue;
                }
                // A step that does nothing although something is due must not be tried at once.
                if is_due && unit.job.is_none() {
                    record.due = after(naptime);
                }
            }
        }
        break;
    }
    record.visits += 1;
    record.last_visit = backend::now();
    slot.write(&record);
}

fn after(time: Duration) -> i64 {
    backend::now().saturating_add(time.as_micros() as i64)
}

fn unit(record: &mut Record, maintain: Maintain) -> Result<Unit, Error> {
    if !process::lock_database() {
        return Ok(Unit::Unwelcome);
    }
    let found = REGISTRY.first(Tenant::of_caller(backend::user()), &[], |row| {
        (row.text(1), row.get::<Vec<i64>>(2))
    })?;
    let Some((version, rows)) = found else {
        return Ok(Unit::NoExtension);
    };
    record.has_extension = true;
    record.version = version.unwrap_or_default();
    record.migration = 0;
    record.rows = rows
        .and_then(|rows| rows.try_into().ok())
        .unwrap_or_default();
    let data = data_schema::state()?;
    record.migration = data.applied;
    let step = query::as_owner(Access::Write, data.owner, || {
        maintain(Tenant::of_database(data))
    });
    match step {
        Ok(Some(done)) => Ok(Unit::Done(done)),
        Ok(None) => Ok(Unit::Elsewhere),
        Err(Error::MissingMigration { .. }) => Ok(Unit::NotReady(
            "the extension is of an older release: run ALTER EXTENSION mad_registry UPDATE"
                .to_owned(),
        )),
        Err(error) => Err(error),
    }
}

impl Record {
    fn succeeded(&mut self) {
        self.failures = 0;
        self.fault.clear();
        self.expected = false;
    }

    /// Records a fault. The next visit is due after `wait`, and later after each further fault.
    pub fn failed(&mut self, fault: String, wait: Duration) {
        let recheck = settings::seconds(&settings::MAINTENANCE_RECHECK);
        let wait = wait.saturating_mul(1 << self.failures.min(16)).min(recheck);
        self.failures = self.failures.saturating_add(1);
        self.fault = fault;
        self.fault_at = backend::now();
        self.expected = false;
        self.due = after(wait);
    }
}
