//! What is known of the databases, in shared memory: a slot for each. (No `unsafe`.)
//!
//! Locking: a slot's record is a seqlock over atomics. Its sequence is odd while it is written; a
//! reader tries again if the sequence was odd or has changed. There is one writer at a time: the
//! worker while it runs, otherwise the launcher, which starts one worker at a time and waits for
//! its end. A writer checks for no interrupt, so a shutdown never leaves the sequence odd; after a
//! crash the memory begins as new. Only the launcher gives slots to databases and frees them.

use std::sync::atomic::{
    fence, AtomicU32, AtomicU64,
    Ordering::{Acquire, Relaxed, Release},
};

/// Bytes of a version and of a fault that are stored.
const VERSION_BYTES: usize = 32;
const FAULT_BYTES: usize = 192;
/// Words of the numbers, of the version and of the fault.
const NUMBERS: usize = 9;
const VERSION_WORDS: usize = VERSION_BYTES / 8;
const FAULT_WORDS: usize = FAULT_BYTES / 8;
const WORDS: usize = NUMBERS + VERSION_WORDS + FAULT_WORDS;
/// Reads of a slot that is being written before a reader gives up.
const TRIES: usize = 1_000;

/// A database's slot.
#[repr(C)]
pub struct Slot {
    /// Oid of the database; 0 if the slot is free.
    database: AtomicU32,
    /// Number of times that a visit was asked for, and how many of them a visit has answered.
    asked: AtomicU32,
    answered: AtomicU32,
    sequence: AtomicU32,
    words: [AtomicU64; WORDS],
}

/// What the last visit to a database found. Times are timestamptz, 0 for never.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Record {
    /// Whether the database has the extension, its version, and the newest migration of `mad`.
    pub has_extension: bool,
    pub version: String,
    pub migration: i32,
    /// Rows of organisations, tasks and services, as Postgres's statistics estimate them.
    pub rows: [i64; 3],
    /// Number of visits, and the time at which the last one ended.
    pub visits: u64,
    pub last_visit: i64,
    /// When the next visit is due.
    pub due: i64,
    /// Visits in a row that ended with a fault, and the last one's time and text; the text is empty
    /// if the last visit had none.
    pub failures: u32,
    pub fault_at: i64,
    pub fault: String,
    /// Whether the fault is a state of the database, which the log doesn't report.
    pub expected: bool,
}

impl Slot {
    pub fn database(&self) -> u32 {
        self.database.load(Acquire)
    }

    /// Gives the slot to a database that has not been visited yet, or frees it with 0.
    pub fn assign(&self, database: u32) {
        self.database.store(0, Release);
        self.write(&Record::default());
        self.answer();
        self.database.store(database, Release);
    }

    /// Asks for a visit, whatever is due.
    pub fn ask(&self) {
        self.asked.fetch_add(1, Release);
    }

    pub fn is_asked(&self) -> bool {
        self.asked.load(Acquire) != self.answered.load(Relaxed)
    }

    /// Takes note of what was asked, before the visit that answers it.
    pub fn answer(&self) {
        self.answered.store(self.asked.load(Acquire), Relaxed);
    }

    pub fn write(&self, record: &Record) {
        let words = record.to_words();
        let sequence = self.sequence.load(Relaxed);
        self.sequence.store(sequence.wrapping_add(1), Relaxed);
        fence(Release);
        for (to, from) in self.words.iter().zip(words) {
            to.store(from, Relaxed);
        }
        self.sequence.store(sequence.wrapping_add(2), Release);
    }

    /// Returns the record; an empty one if it is written all the time.
    pub fn read(&self) -> Record {
        for _ in 0..TRIES {
            let sequence = self.sequence.load(Acquire);
            let words = std::array::from_fn(|i| self.words[i].load(Relaxed));
            fence(Acquire);
            if sequence.is_multiple_of(2) && self.sequence.load(Relaxed) == sequence {
                return Record::from_words(&words);
            }
            std::hint::spin_loop();
        }
        Record::default()
    }
}

impl Record {
    fn to_words(&self) -> [u64; WORDS] {
        let mut words = [0; WORDS];
        words[0] = u64::from(self.has_extension)
            | u64::from(self.expected) << 1
            | u64::from(self.failures) << 2;
        words[1] = self.migration as u64;
        words[2] = self.visits;
        words[3] = self.last_visit as u64;
        words[4] = self.due as u64;
        words[5] = self.fault_at as u64;
        for (word, rows) in words[6..].iter_mut().zip(self.rows) {
            *word = rows as u64;
        }
        put(&mut words[NUMBERS..NUMBERS + VERSION_WORDS], &self.version);
        put(&mut words[NUMBERS + VERSION_WORDS..], &self.fault);
        words
    }

    fn from_words(words: &[u64; WORDS]) -> Self {
        Record {
            has_extension: words[0] & 1 == 1,
            expected: words[0] & 2 == 2,
            failures: (words[0] >> 2) as u32,
            migration: words[1] as i32,
            visits: words[2],
            last_visit: words[3] as i64,
            due: words[4] as i64,
            fault_at: words[5] as i64,
            rows: std::array::from_fn(|i| words[6 + i] as i64),
            version: text(&words[NUMBERS..NUMBERS + VERSION_WORDS]),
            fault: text(&words[NUMBERS + VERSION_WORDS..]),
        }
    }
}

/// Writes a text, cut at the end of a character, and zeros after it.
fn put(words: &mut [u64], text: &str) {
    let room = words.len() * 8;
    let end = (0..=text.len().min(room))
        .rev()
        .find(|end| text.is_char_boundary(*end));
    let bytes = &text.as_bytes()[..end.unwrap_or(0)];
    for (i, word) in words.iter_mut().enumerate() {
        let part = bytes.get(i * 8..).unwrap_or_default();
        *word = u64::from_le_bytes(std::array::from_fn(|j| {
            part.get(j).copied().unwrap_or_default()
        }));
    }
}

fn text(words: &[u64]) -> String {
    let bytes: Vec<u8> = words.iter().flat_map(|word| word.to_le_bytes()).collect();
    let end = bytes.iter().position(|byte| *byte == 0);
    String::from_utf8_lossy(&bytes[..end.unwrap_or(bytes.len())]).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_comes_back_with_its_text_cut_at_a_character() {
        let record = Record {
            has_extension: true,
            version: "0.6.0".to_owned(),
            migration: 9,
            rows: [1, -1, i64::MAX],
            visits: 7,
            last_visit: -5,
            due: i64::MAX,
            failures: u32::MAX,
            fault_at: 3,
            fault: "é".repeat(200),
            expected: true,
        };
        let back = Record::from_words(&record.to_words());
        assert_eq!(back.fault, "é".repeat(FAULT_BYTES / 2));
        assert_eq!(
            Record {
                fault: record.fault.clone(),
                ..back
            },
            record
        );
    }
}
