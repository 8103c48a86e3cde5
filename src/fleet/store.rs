//! The fleets that this backend keeps, and what it knows of those it doesn't.

use super::kept::Fleet;
use super::shown::Shown;
use super::snapshot::Settled;
use crate::settings;
use std::cell::RefCell;
use std::collections::hash_map::DefaultHasher;
use std::collections::HashMap;
use std::hash::{Hash, Hasher};

/// Services from which reading some of them again is always better than the query.
const LARGE: usize = 32;

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
    /// Answers since it was read whole, and since some of it was read again.
    pub hits: u32,
    pub since_mended: u32,
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
            since_mended: 0,
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

    pub fn worth_mending(&self) -> bool {
        self.fleet.len() >= LARGE || self.since_mended >= WORTH_READING
    }

    pub fn was_worth_reading(&self) -> bool {
        self.hits >= WORTH_READING
            && (self.fleet.len() >= LARGE || self.since_mended >= WORTH_READING)
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

/// How often a fleet was asked for, and how it went.
#[derive(Default)]
struct Known {
    asked: bool,
    /// Calls that are still to be left to the query, and how many it was the last time.
    rest: u32,
    rested: u32,
}

/// More than this, and all are forgotten.
const MOST_KNOWN: usize = 10_000;
/// Answers that make reading a fleet worth it, or, of a small one, some of its services again.
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
    /// False at the first time: who asks once pays for nothing.
    pub fn was_asked(&mut self, asked: u64) -> bool {
        if self.known.len() > MOST_KNOWN {
            self.known.clear();
        }
        let known = self.known.entry(asked).or_default();
        std::mem::replace(&mut known.asked, true)
    }

    /// Whether a fleet that would have to be read is left to the query now: it changes faster than
    /// it is asked for. `worth_reading`: whether it was, the last time.
    pub fn rests(&mut self, asked: u64, worth_reading: Option<bool>) -> bool {
        let known = self.known.entry(asked).or_default();
        match worth_reading {
            None => {}
            Some(true) => known.rested = 0,
            Some(false) => {
                known.rested = (known.rested * 2 + 1).min(LONGEST_REST);
                known.rest = known.rested;
            }
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
        while self.size + kept.size > most && !self.fleets.is_empty() {
            self.forget_half();
        }
        self.clock += 1;
        kept.used = self.clock;
        self.size += kept.size;
        self.fleets.insert(key, kept);
    }

    /// Those that were not used for longest.
    fn forget_half(&mut self) {
        let mut used: Vec<(u64, Key, usize)> = self
            .fleets
            .iter()
            .map(|(key, kept)| (kept.used, *key, kept.size))
            .collect();
        used.sort_unstable_by_key(|(used, ..)| *used);
        let target = self.size / 2;
        for (_, key, size) in used {
            if self.size <= target {
                break;
            }
            self.fleets.remove(&key);
            self.size = self.size.saturating_sub(size);
        }
    }
}
