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
    /// Bytes of what is shown.
    shown: usize,
    /// When it was last used.
    used: u64,
}

impl Kept {
    pub fn new(fleet: Fleet<Shown>) -> Self {
        Kept {
            fleet,
            noted: 0,
            settled: None,
            hits: 0,
            shown: 0,
            used: 0,
        }
    }

    /// Notes that more is shown, or another thing, or less.
    pub fn shows(&mut self, now: Option<usize>, before: Option<&Shown>) {
        let before = before.map_or(0, Shown::size);
        self.shown = (self.shown + now.unwrap_or(0)).saturating_sub(before);
    }

    /// Bytes.
    fn size(&self) -> usize {
        2 * size_of::<(Key, Kept)>() + self.fleet.size() + self.shown
    }

    pub fn was_worth_reading(&self) -> bool {
        self.hits >= WORTH_READING
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

pub enum Way {
    /// Leave it to the query: who asks once pays for nothing.
    First,
    /// Leave it to the query: reading the fleet didn't pay.
    Rest,
    /// Try to answer.
    Answer,
}

/// More than this, and all are forgotten.
const MOST_KNOWN: usize = 10_000;
/// Answers that make reading a fleet worth it.
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
    /// What to do with a question.
    pub fn asked(&mut self, asked: u64) -> Way {
        if self.known.len() > MOST_KNOWN {
            self.known.clear();
        }
        let known = self.known.entry(asked).or_default();
        if !std::mem::replace(&mut known.asked, true) {
            return Way::First;
        }
        if known.rest > 0 {
            known.rest -= 1;
            return Way::Rest;
        }
        Way::Answer
    }

    /// Whether a fleet that has to be read whole again is to be: else it changes faster than it is
    /// asked for, and some calls from this one on are left to the query.
    pub fn reads_again(&mut self, asked: u64, was_worth_it: bool) -> bool {
        let known = self.known.entry(asked).or_default();
        if was_worth_it {
            known.rested = 0;
        } else {
            known.rested = (known.rested * 2 + 1).min(LONGEST_REST);
            known.rest = known.rested - 1;
        }
        was_worth_it
    }

    /// A fleet that is kept, taken out.
    pub fn take(&mut self, state: u64, key: &Key) -> Option<Kept> {
        if self.state != state {
            self.fleets.clear();
            self.size = 0;
            self.state = state;
        }
        let kept = self.fleets.remove(key)?;
        self.size = self.size.saturating_sub(kept.size());
        Some(kept)
    }

    /// Keeps it, in the place of those not used for longest.
    pub fn put(&mut self, state: u64, key: Key, mut kept: Kept) {
        let most = usize::try_from(settings::CACHE_SESSION_SIZE.get()).unwrap_or(0) * 1024;
        if self.state != state || kept.size() > most {
            return;
        }
        while self.size + kept.size() > most && !self.fleets.is_empty() {
            self.forget_half();
        }
        self.clock += 1;
        kept.used = self.clock;
        self.size += kept.size();
        self.fleets.insert(key, kept);
    }

    /// Those that were not used for longest.
    fn forget_half(&mut self) {
        let mut used: Vec<(u64, Key, usize)> = self
            .fleets
            .iter()
            .map(|(key, kept)| (kept.used, *key, kept.size()))
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
