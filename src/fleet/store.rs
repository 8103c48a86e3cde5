//! The fleets that this backend keeps, and what it knows of those it doesn't.

use super::kept::Fleet;
use super::shown::Shown;
use super::snapshot::Settled;
use crate::settings;
use std::cell::RefCell;
use std::collections::hash_map::DefaultHasher;
use std::collections::HashMap;
use std::hash::{Hash, Hasher};

thread_local! {
    pub static STORE: RefCell<Store> = RefCell::default();
}

/// An organisation and one of its tasks.
pub type Key = ([u8; 16], [u8; 16]);

/// A fleet as it was after a note of its bucket.
pub struct Kept {
    pub fleet: Fleet<Shown>,
    /// The number of the note.
    pub noted: u64,
    pub settled: Option<Settled>,
    /// Answers since it was read whole.
    pub hits: u32,
    /// Bytes.
    size: usize,
    /// When it was last used.
    used: u64,
}

impl Kept {
    pub fn new(fleet: Fleet<Shown>) -> Self {
        let mut kept = Kept {
            fleet,
            noted: 0,
            settled: None,
            hits: 0,
            size: 0,
            used: 0,
        };
        kept.measure();
        kept
    }

    /// Whenever much of it is new.
    pub fn measure(&mut self) {
        let shown: usize = self.fleet.all_shown().map(Shown::size).sum();
        self.size = self.fleet.size() + shown;
    }

    /// One more service is shown.
    pub fn grew(&mut self, bytes: usize) {
        self.size += bytes;
    }
}

/// What a caller asks for.
#[derive(Hash)]
pub struct Asked {
    pub org_id: [u8; 16],
    pub task_id: String,
    pub version: Option<String>,
}

impl Asked {
    /// Two with the same number would share what is known of their size, nothing else.
    pub fn number(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.hash(&mut hasher);
        hasher.finish()
    }
}

/// What is known of a fleet's size, and how it went.
#[derive(Default)]
struct Known {
    large: bool,
    /// Calls while it wasn't known to be large.
    calls: u32,
    /// Calls that are still to be left to the query, and how many it was the last time.
    rest: u32,
    rested: u32,
}

/// More than this, and all are forgotten.
const MOST_KNOWN: usize = 10_000;
/// A fleet that wasn't large is looked at again after so many calls; the first time at the second
/// call, so that who asks once pays nothing.
const LOOK_AGAIN: u32 = 256;
/// Answers that make reading a fleet whole worth it.
const WORTH_READING: u32 = 3;
/// Calls that are left to the query at most.
const LONGEST_REST: u32 = 63;

#[derive(Default)]
pub struct Store {
    /// What `trust` said when these fleets were kept.
    state: u64,
    fleets: HashMap<Key, Kept>,
    size: usize,
    clock: u64,
    known: HashMap<u64, Known>,
}

impl Store {
    /// Whether a fleet is large, or it is time to see whether it is.
    pub fn worth_a_look(&mut self, asked: u64) -> bool {
        if self.known.len() > MOST_KNOWN {
            self.known.clear();
        }
        let known = self.known.entry(asked).or_default();
        if known.large {
            return true;
        }
        known.calls = known.calls.wrapping_add(1);
        known.calls == 2 || known.calls.is_multiple_of(LOOK_AGAIN)
    }

    pub fn is_large(&self, asked: u64) -> bool {
        self.known.get(&asked).is_some_and(|known| known.large)
    }

    /// Notes whether it is large.
    pub fn found(&mut self, asked: u64, large: bool) {
        self.known.entry(asked).or_default().large = large;
    }

    /// Whether a fleet that would have to be read whole is left to the query now.
    pub fn rests(&mut self, asked: u64, hits: Option<u32>) -> bool {
        let known = self.known.entry(asked).or_default();
        match hits {
            Some(hits) if hits >= WORTH_READING => known.rested = 0,
            Some(_) => {
                known.rested = (known.rested * 2 + 1).min(LONGEST_REST);
                known.rest = known.rested;
            }
            None => {}
        }
        if known.rest == 0 {
            return false;
        }
        known.rest -= 1;
        true
    }

    /// A fleet that is kept, taken out.
    pub fn take(&mut self, state: u64, key: &Key) -> Option<Kept> {
        if self.state != state {
            self.fleets.clear();
            self.size = 0;
            self.state = state;
        }
        let kept = self.fleets.remove(key)?;
        self.size = self.size.saturating_sub(kept.size);
        Some(kept)
    }

    /// Keeps it, in the place of those not used for longest.
    pub fn put(&mut self, state: u64, key: Key, mut kept: Kept) {
        let most = usize::try_from(settings::CACHE_SESSION_SIZE.get()).unwrap_or(0) * 1024;
        if self.state != state || kept.size > most {
            return;
        }
        while self.size + kept.size > most {
            let oldest = self.fleets.iter().min_by_key(|(_, kept)| kept.used);
            let Some(key) = oldest.map(|(key, _)| *key) else {
                break;
            };
            self.take(state, &key);
        }
        self.clock += 1;
        kept.used = self.clock;
        self.size += kept.size;
        self.fleets.insert(key, kept);
    }
}
