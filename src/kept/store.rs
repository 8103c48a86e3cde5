//! What this backend keeps of one kind, by what was asked, and what it knows of what it doesn't keep.

use std::collections::hash_map::DefaultHasher;
use std::collections::HashMap;
use std::hash::{Hash, Hasher};

/// Something that is kept.
pub trait Kept {
    /// Bytes.
    fn size(&self) -> usize;
}

/// How often something was asked for, and how it went.
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
    /// Leave it to the query: reading it to be kept didn't pay.
    Rest,
    /// Try to answer.
    Answer,
}

/// More than this, and all are forgotten.
const MOST_KNOWN: usize = 10_000;
/// Answers that make reading worth it.
const WORTH_READING: u32 = 3;
/// Calls that are left to the query at most.
const LONGEST_REST: u32 = 63;

struct Entry<V> {
    value: V,
    /// When it was last used.
    used: u64,
}

pub struct Store<K, V> {
    /// What was said of the tables (`Present::of`) when this was kept.
    state: u64,
    entries: HashMap<K, Entry<V>>,
    size: usize,
    clock: u64,
    known: HashMap<u64, Known>,
}

impl<K, V> Default for Store<K, V> {
    fn default() -> Self {
        Store {
            state: 0,
            entries: HashMap::new(),
            size: 0,
            clock: 0,
            known: HashMap::new(),
        }
    }
}

/// What is asked, as a number. Two with the same one would share what is known of how it goes, nothing
/// else.
pub fn number(asked: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    asked.hash(&mut hasher);
    hasher.finish()
}

impl<K: Hash + Eq + Clone, V: Kept> Store<K, V> {
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

    /// Whether to read again, to be kept, what was kept and is out of date: else it changes faster
    /// than it is asked for, and some calls from this one on are left to the query.
    /// `hits`: the answers it gave since it was read.
    pub fn reads_again(&mut self, asked: u64, hits: u32) -> bool {
        let known = self.known.entry(asked).or_default();
        let worth_it = hits >= WORTH_READING;
        if worth_it {
            known.rested = 0;
        } else {
            known.rested = (known.rested * 2 + 1).min(LONGEST_REST);
            known.rest = known.rested - 1;
        }
        worth_it
    }

    /// It is too much to be kept: many calls from this one on are left to the query.
    pub fn leave_alone(&mut self, asked: u64) {
        self.known.entry(asked).or_default().rest = LONGEST_REST;
    }

    /// What is kept, taken out.
    pub fn take(&mut self, state: u64, key: &K) -> Option<V> {
        if self.state != state {
            self.clear();
            self.state = state;
        }
        let entry = self.entries.remove(key)?;
        self.size = self.size.saturating_sub(entry.value.size());
        Some(entry.value)
    }

    /// Keeps it, in the place of what was not used for longest, in `most` bytes for all.
    pub fn put(&mut self, state: u64, key: K, value: V, most: usize) {
        let size = value.size();
        if self.state != state {
            return;
        }
        // That it was less before is no reason to keep more now.
        let room = most.checked_sub(size);
        while self.size > room.unwrap_or(most) && !self.entries.is_empty() {
            self.forget_half();
        }
        if room.is_none() {
            return;
        }
        self.clock += 1;
        self.size += size;
        let used = self.clock;
        self.entries.insert(key, Entry { value, used });
    }

    pub fn clear(&mut self) {
        self.entries.clear();
        self.size = 0;
    }

    /// Those that were not used for longest.
    fn forget_half(&mut self) {
        let mut used: Vec<(u64, K)> = self
            .entries
            .iter()
            .map(|(key, entry)| (entry.used, key.clone()))
            .collect();
        used.sort_unstable_by_key(|(used, _)| *used);
        let target = self.size / 2;
        for (_, key) in used {
            if self.size <= target {
                break;
            }
            if let Some(entry) = self.entries.remove(&key) {
                self.size = self.size.saturating_sub(entry.value.size());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Thing(usize);

    impl Kept for Thing {
        fn size(&self) -> usize {
            self.0
        }
    }

    #[test]
    fn what_was_not_used_for_longest_goes_first() {
        let mut store: Store<u8, Thing> = Store::default();
        assert!(store.take(1, &0).is_none());
        for key in 0..4 {
            store.put(1, key, Thing(25), 100);
        }
        let used = store.take(1, &0).expect("kept");
        store.put(1, 0, used, 100);
        store.put(1, 9, Thing(25), 100);
        let there: Vec<u8> = (0..10)
            .filter(|key| store.entries.contains_key(key))
            .collect();
        assert_eq!((there, store.size), (vec![0, 3, 9], 75));
        store.put(1, 5, Thing(101), 100);
        assert_eq!(store.size, 75);
        store.put(1, 5, Thing(101), 50);
        assert_eq!(store.size, 25);
        store.put(1, 5, Thing(1), 0);
        assert_eq!(store.size, 0);
    }

    #[test]
    fn nothing_of_another_state_stays() {
        let mut store: Store<u8, Thing> = Store::default();
        store.take(1, &0);
        store.put(1, 0, Thing(1), 100);
        store.put(2, 1, Thing(1), 100);
        assert!(store.take(1, &1).is_none());
        assert!(store.take(2, &0).is_none());
        assert_eq!((store.entries.len(), store.size), (0, 0));
    }

    #[test]
    fn what_changes_too_often_is_left_alone_ever_longer() {
        let mut store: Store<u8, Thing> = Store::default();
        assert!(matches!(store.asked(7), Way::First));
        assert!(matches!(store.asked(7), Way::Answer));
        let left = |store: &mut Store<u8, Thing>| {
            (0..)
                .take_while(|_| matches!(store.asked(7), Way::Rest))
                .count()
        };
        for expected in [0, 2, 6, 14, 30, 62, 62] {
            assert!(!store.reads_again(7, 2));
            assert_eq!(left(&mut store), expected);
        }
        assert!(store.reads_again(7, 3));
        assert!(!store.reads_again(7, 0));
        assert_eq!(left(&mut store), 0);
    }
}
