//! Placement of jobs: the fleets of tasks, and the choice between the services of one. See
//! README.md in this folder.

mod cache;
mod choice;
mod counts;
mod explanation;
pub mod fleet;
mod generation;
mod shared;

pub use cache::{fleet, fleet_with_all};
pub use choice::Placer;
pub use explanation::explain;
pub use fleet::{Fleet, Question, Service, Version, Wanted};
pub use shared::AREA;

use crate::backend;
use std::hash::{DefaultHasher, Hash, Hasher};

/// Hash of a database and an organisation, or of something of the organisation's. Never 0.
fn key(org_id: [u8; 16], part: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    (backend::database().to_u32(), org_id, part).hash(&mut hasher);
    hasher.finish().max(1)
}

/// Makes sessions of this server read an organisation's fleets again once this transaction has
/// committed.
pub fn changed(org_id: [u8; 16]) {
    let (shared, _) = AREA.get();
    shared.generations.increment_at_commit(key(org_id, b""));
}
