//! Counts of picks in shared memory. (No `unsafe`.)
//!
//! Two tables with open addressing: a word for each service, a word for each task's fleet. Keys are
//! 64-bit hashes, and a word is one atomic, so no reader sees half of a change:
//!
//! * service: 40 bits of the heartbeat after which the picks are counted (milliseconds since 2024,
//!   which end in 2058), 24 bits of picks. A heartbeat writes nothing: the first pick that sees a
//!   newer one in the row begins at 0 again.
//! * fleet: a decayed count of picks (f32), and the time of its last change (32 bits of
//!   milliseconds).
//!
//! A key is claimed by compare-and-swap. If all slots near it are in use, one whose word has not
//! changed for an hour is taken over: its count is worth nothing by then, and the next pick begins
//! at 0. Race: a backend that found a key before it was taken over may count one pick for the new
//! key.
//!
//! The counts belong to one server. After a crash they are 0, which one heartbeat of each service
//! mends.

use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

/// Slots that are probed for a key.
const REACH: usize = 64;
/// Milliseconds after which an unused word may be taken over.
const OLD: u64 = 3_600_000;
/// 2024-01-01 as a timestamptz of Postgres: microseconds since 2000.
const EPOCH: i64 = 757_382_400_000_000;

const PICKS: u32 = 24;
const MOST_PICKS: u64 = (1 << PICKS) - 1;

/// Milliseconds since 2024, in 40 bits.
fn stamp(timestamp: i64) -> u64 {
    u64::try_from((timestamp.saturating_sub(EPOCH)) / 1_000)
        .unwrap_or(0)
        .min((1 << 40) - 1)
}

#[repr(C)]
struct CountSlot {
    key: AtomicU64,
    word: AtomicU64,
}

/// A table of `N` words.
#[repr(C)]
pub struct Table<const N: usize> {
    slots: [CountSlot; N],
}

/// Number of a key's slot in a table.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SlotNumber(u32);

impl<const N: usize> Table<N> {
    fn slot(&self, place: SlotNumber) -> &CountSlot {
        &self.slots[place.0 as usize % N]
    }

    /// Returns the word of a key, if the place is still that of the key.
    fn word(&self, place: SlotNumber, key: u64) -> Option<&AtomicU64> {
        let slot = self.slot(place);
        (slot.key.load(Relaxed) == key).then_some(&slot.word)
    }

    /// Finds or claims the place of a key, which isn't 0. `is_old` says of a word whether it may be
    /// taken over. Returns `None` if all places near the key are in use.
    fn place(&self, key: u64, is_old: impl Fn(u64) -> bool) -> Option<SlotNumber> {
        let near = || (0..REACH).map(|i| SlotNumber(((key as usize).wrapping_add(i) % N) as u32));
        for place in near() {
            let slot = self.slot(place);
            let found = slot.key.load(Relaxed);
            if found == key || (found == 0 && claim(slot, 0, key)) {
                return Some(place);
            }
        }
        near().find(|place| {
            let slot = self.slot(*place);
            let found = slot.key.load(Relaxed);
            found == key || (is_old(slot.word.load(Relaxed)) && claim(slot, found, key))
        })
    }
}

/// Whether the slot has the key afterwards.
fn claim(slot: &CountSlot, from: u64, key: u64) -> bool {
    match slot.key.compare_exchange(from, key, Relaxed, Relaxed) {
        Ok(_) => true,
        Err(found) => found == key,
    }
}

/// The words of services.
pub type Services = Table<65_536>;
/// The words of fleets.
pub type Fleets = Table<16_384>;

/// A service's word that was read.
#[derive(Debug, Default, Clone, Copy, PartialEq)]
pub struct Seen(u64);

/// The time of a heartbeat, or now: a timestamptz, and as a word has it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Time {
    pub at: i64,
    stamp: u64,
}

impl Time {
    pub fn new(at: i64) -> Self {
        Time {
            at,
            stamp: stamp(at),
        }
    }
}

impl Seen {
    /// Returns the heartbeat after which picks were counted, a timestamptz, and their number. It is
    /// the row's, or a newer one that another session saw: a fleet that a session has cached has
    /// older rows, and a new heartbeat's few picks divided by an old one's age would make the
    /// service look idle. A word of the future is of a heartbeat that was written wrongly and
    /// corrected.
    #[inline]
    pub fn since(self, heartbeat: Time, now: Time) -> (i64, u32) {
        let (word, picks) = (self.0 >> PICKS, (self.0 & MOST_PICKS) as u32);
        if word == heartbeat.stamp {
            (heartbeat.at, picks)
        } else if word > heartbeat.stamp && word <= now.stamp {
            (EPOCH + word as i64 * 1_000, picks)
        } else {
            (heartbeat.at, 0)
        }
    }

    fn with_another_pick(self, heartbeat: Time, now: Time) -> u64 {
        let word = self.0 >> PICKS;
        if word == heartbeat.stamp || (word > heartbeat.stamp && word <= now.stamp) {
            self.0 + u64::from(self.0 & MOST_PICKS < MOST_PICKS)
        } else {
            (heartbeat.stamp << PICKS) | 1
        }
    }
}

impl Services {
    /// Finds or claims the slot of a service. A slot whose service is never picked can be taken
    /// over, so that an organisation with more services than the table has slots does not stop the
    /// counts of others.
    pub fn find(&self, key: u64, now: i64) -> Option<SlotNumber> {
        self.place(key, |word| (word >> PICKS) + OLD < stamp(now))
    }

    /// Returns the word of a service; `None` if its place was taken over.
    #[inline]
    pub fn read(&self, place: SlotNumber, key: u64) -> Option<Seen> {
        Some(Seen(self.word(place, key)?.load(Relaxed)))
    }

    /// Counts a pick, unless another session changed the word since it was read. Returns whether it
    /// did.
    pub fn count(&self, place: SlotNumber, seen: Seen, heartbeat: Time, now: Time) -> bool {
        let new = seen.with_another_pick(heartbeat, now);
        let word = &self.slot(place).word;
        word.compare_exchange(seen.0, new, Relaxed, Relaxed).is_ok()
    }
}

impl Fleets {
    pub fn find(&self, key: u64, now: i64) -> Option<SlotNumber> {
        self.place(key, |word| seconds_since(word, now) * 1_000.0 > OLD as f64)
    }

    /// Returns the count of the fleet's picks, decayed until now by `decayed(count, seconds)`.
    pub fn read(
        &self,
        place: SlotNumber,
        key: u64,
        now: i64,
        decayed: impl Fn(f64, f64) -> f64,
    ) -> Option<f64> {
        let word = self.word(place, key)?.load(Relaxed);
        Some(decayed(count_of(word), seconds_since(word, now)))
    }

    /// Stores the count. Of two sessions that store at the same time one pick may be lost.
    pub fn store(&self, place: SlotNumber, count: f64, now: i64) {
        let word = u64::from((count as f32).to_bits()) << 32 | (stamp(now) & 0xffff_ffff);
        self.slot(place).word.store(word, Relaxed);
    }
}

fn count_of(word: u64) -> f64 {
    f64::from(f32::from_bits((word >> 32) as u32))
}

/// Seconds since a fleet's word changed. Its 32 bits of milliseconds last for 49 days; an older
/// word may look recent, which only makes the rate of a fleet's first picks wrong.
fn seconds_since(word: u64, now: i64) -> f64 {
    let elapsed = (stamp(now) as u32).wrapping_sub(word as u32);
    // The clock of a session may be a moment behind that of another.
    if elapsed > u32::MAX - 60_000 {
        return 0.0;
    }
    f64::from(elapsed) / 1_000.0
}

#[cfg(test)]
mod tests {
    use super::{
        stamp, AtomicU64, CountSlot, Seen, SlotNumber, Table, Time, EPOCH, MOST_PICKS, PICKS,
    };
    use std::sync::atomic::Ordering::Relaxed;

    const SECOND: i64 = 1_000_000;
    /// In 2026.
    const NOW: i64 = EPOCH + 90_000_000 * SECOND;

    fn table<const N: usize>() -> Box<Table<N>> {
        Box::new(Table {
            slots: std::array::from_fn(|_| CountSlot {
                key: AtomicU64::new(0),
                word: AtomicU64::new(0),
            }),
        })
    }

    fn before(seconds: i64) -> Time {
        Time::new(NOW - seconds * SECOND)
    }

    #[test]
    fn a_newer_heartbeat_begins_at_zero() {
        let now = before(0);
        let word = Seen(0).with_another_pick(before(9), now);
        let word = Seen(word).with_another_pick(before(9), now);
        assert_eq!(Seen(word).since(before(9), now), (before(9).at, 2));
        assert_eq!(Seen(word).since(before(1), now), (before(1).at, 0));
        // A session whose fleet is older counts for the newer heartbeat.
        assert_eq!(Seen(word).since(before(19), now), (before(9).at, 2));
        let word = Seen(word).with_another_pick(before(19), now);
        assert_eq!(Seen(word).since(before(9), now), (before(9).at, 3));
    }

    #[test]
    fn heartbeats_of_the_future() {
        let now = before(0);
        let word = Seen(0).with_another_pick(before(-60), now);
        assert_eq!(Seen(word).since(before(-60), now), (before(-60).at, 1));
        let corrected = Seen(word).since(before(1), now);
        assert_eq!(corrected, (before(1).at, 0));
        assert_eq!(stamp(i64::MIN), 0);
        assert_eq!(stamp(i64::MAX), (1 << 40) - 1);
    }

    #[test]
    fn picks_saturate() {
        let full = Seen((stamp(NOW) << PICKS) | MOST_PICKS);
        assert_eq!(Seen(full.with_another_pick(before(0), before(0))), full);
    }

    #[test]
    fn keys_have_distinct_places_until_the_neighbourhood_is_full() {
        let table: Box<Table<256>> = table();
        let keys: Vec<u64> = (1..=64).collect();
        let places: Vec<SlotNumber> = keys
            .iter()
            .map(|k| table.place(*k, |_| false).unwrap())
            .collect();
        for (key, place) in keys.iter().zip(&places) {
            assert_eq!(table.place(*key, |_| false), Some(*place));
            table.word(*place, *key).unwrap().store(*key, Relaxed);
        }
        // Hashes to the place of key 1, near which all are taken.
        assert_eq!(table.place(256 + 1, |_| false), None);
        // The word of key 7 is old.
        let found = table.place(256 + 1, |word| word == 7);
        assert_eq!(found, Some(places[6]));
        assert!(table.word(places[6], 7).is_none());
    }

    #[test]
    fn a_fleet_counts_and_forgets() {
        let table: Box<super::Fleets> = table();
        let decayed = |count: f64, seconds: f64| count / (1.0 + seconds);
        let place = table.find(9, NOW).unwrap();
        assert_eq!(table.read(place, 9, NOW, decayed), Some(0.0));
        table.store(place, 6.0, NOW);
        assert_eq!(table.read(place, 9, NOW + 2 * SECOND, decayed), Some(2.0));
        assert_eq!(table.read(place, 9, NOW - SECOND, decayed), Some(6.0));
        assert_eq!(table.read(place, 8, NOW, decayed), None);
    }
}
