//! Background worker: does what `mad_registry.maintain_step()` does in every database that has the
//! extension.
//! See README.md in this folder.

mod launcher;
mod process;
mod shared;
mod slots;
mod visit;

pub use shared::AREA;
pub use slots::Record;

use crate::error::Error;
use crate::tenant::Tenant;
use crate::{backend, shared_memory};
use std::sync::OnceLock;

/// What a call that does the next due unit of work says: the columns of maintain_step().
#[derive(Default)]
pub struct Maintained {
    /// `None` if nothing was due.
    pub job: Option<&'static str>,
    pub done: Option<i64>,
    pub remaining: Option<bool>,
    /// The error that ended the unit.
    pub fault: Option<String>,
    /// When the next one is due, a timestamptz; `None` if no job is enabled.
    pub next_due: Option<i64>,
}

/// Does the next due unit of work. Returns `None` while another session maintains the database.
pub type Maintain = fn(Tenant) -> Result<Option<Maintained>, Error>;

/// Set when the library is loaded: the API, which maintains, imports this module.
static MAINTAIN: OnceLock<Maintain> = OnceLock::new();

/// Registers the launcher if the library is being preloaded; called once when it is loaded, after
/// the areas of shared memory.
pub fn init(maintain: Maintain) {
    if shared_memory::preloaded() {
        MAINTAIN.get_or_init(|| maintain);
        process::register_launcher();
    }
}

/// Returns the databases that had the extension at the last visit: oid, and what the visit found.
pub fn visited() -> impl Iterator<Item = (u32, Record)> {
    let (area, _) = AREA.get();
    area.slots()
        .iter()
        .filter(|slot| slot.database() != 0)
        .map(|slot| (slot.database(), slot.read()))
        .filter(|(_, record)| record.has_extension)
}

/// Makes the launcher look at this database once this transaction has committed: the extension was
/// created or updated.
pub fn changed() {
    if !shared_memory::preloaded() {
        return;
    }
    let (area, _) = AREA.get();
    let database = backend::database().to_u32();
    pgrx::register_xact_callback(pgrx::PgXactCallbackEvent::Commit, move || {
        if let Some(slot) = area.slot_of(database) {
            slot.ask();
        }
        // A database without a slot is new; the launcher finds it when it wakes up.
        process::wake(area.launcher());
    });
}
