//! The session's cache of fleets.
//!
//! A fleet may be used for a hundred times as long as it took to read it, and at most for
//! `mad_registry.fleet_cache_ttl`. So a session spends at most a hundredth of its time on reading
//! fleets, of any size and on a busy server too, and sees heartbeats of a small fleet within
//! milliseconds: the later it sees one, the more picks it counts under the heartbeat before.
//!
//! A fleet is read again, too, when an invalidation message arrived about the tables, and when the
//! generation of the organisation has changed. A fleet in which no service can be chosen is read
//! again at each call, so that a new service is found at once. A transaction that has written reads
//! the tables, so that it sees its own rows, and caches nothing, because it may roll back.

use super::fleet::{Fleet, Question};
use super::shared::AREA;
use crate::backend;
use crate::error::Error;
use crate::invalidation::{self, Cached};
use crate::query::with_latest_snapshot;
use crate::settings;
use crate::stats;
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use std::time::Instant;

#[derive(PartialEq, Eq, Hash)]
struct FleetKey {
    org_id: [u8; 16],
    task_id: String,
    version: Option<String>,
}

struct CachedFleet {
    fleet: Rc<Fleet>,
    bytes: usize,
    generation: u32,
    /// A timestamptz.
    read_at: i64,
    /// How long it may be used, in microseconds, if the setting allows it.
    lasts: i64,
}

impl CachedFleet {
    /// Whether it may be used. A fleet that was read later than now is older than it seems: the
    /// clock was set back.
    fn is_fresh(&self, now: i64, ttl: i64) -> bool {
        (0..ttl.min(self.lasts)).contains(&(now - self.read_at))
    }
}

/// How many times as long as it took to read a fleet it may be used.
const LASTS: i64 = 100;

#[derive(Default)]
struct Entries {
    entries: HashMap<FleetKey, CachedFleet>,
    bytes: usize,
}

thread_local! {
    static CACHE: RefCell<Cached<Entries>> = RefCell::default();
}

impl Entries {
    /// Adds a fleet. Evicts the expired ones if there is no room, and all if that is not enough:
    /// each would expire within the second.
    fn insert(
        &mut self,
        key: FleetKey,
        entry: CachedFleet,
        is_fresh: impl Fn(&CachedFleet) -> bool,
        max_bytes: usize,
    ) {
        if entry.bytes > max_bytes {
            return;
        }
        if self.bytes + entry.bytes > max_bytes {
            self.entries.retain(|_, entry| is_fresh(entry));
            self.bytes = self.entries.values().map(|entry| entry.bytes).sum();
        }
        if self.bytes + entry.bytes > max_bytes {
            self.entries.clear();
            self.bytes = 0;
        }
        self.bytes += entry.bytes;
        if let Some(replaced) = self.entries.insert(key, entry) {
            self.bytes -= replaced.bytes;
        }
    }
}

/// Returns the fleet that a caller asks for: its active versions and healthy services. `usable`
/// says whether a service of a cached one can be chosen.
pub fn fleet(asked: &Question, usable: impl Fn(&Fleet) -> bool) -> Result<Rc<Fleet>, Error> {
    let ttl = i64::from(settings::FLEET_CACHE_TTL.get()) * 1_000;
    if ttl == 0 || backend::has_transaction_id() {
        stats::cache_asked(false);
        return read(asked).map(|(fleet, _)| fleet);
    }
    let key = FleetKey {
        org_id: asked.org_id,
        task_id: asked.task_id.1.to_owned(),
        version: asked.version.1.map(ToOwned::to_owned),
    };
    // Both before the snapshot is taken: a change that comes in between makes the entry stale.
    let messages = invalidation::generation();
    let generation = AREA.get().0.generations.of(super::key(asked.org_id, b""));
    let now = backend::now();
    let cached = CACHE.with_borrow_mut(|cache| {
        let entry = cache.at(messages).entries.get(&key)?;
        let valid = entry.generation == generation && entry.is_fresh(now, ttl);
        valid.then(|| entry.fleet.clone())
    });
    if let Some(fleet) = cached.filter(|fleet| usable(fleet)) {
        stats::cache_asked(true);
        return Ok(fleet);
    }
    stats::cache_asked(false);
    let began = Instant::now();
    let (fleet, is_latest) = read(asked)?;
    // Reading may have assigned a transaction id: a function of the tables' owner may write.
    if is_latest && !backend::has_transaction_id() {
        let entry = CachedFleet {
            bytes: size_of::<(FleetKey, CachedFleet)>()
                + key.task_id.len()
                + key.version.as_ref().map_or(0, String::len)
                + fleet.bytes(),
            fleet: fleet.clone(),
            generation,
            read_at: now,
            lasts: LASTS
                .saturating_mul(i64::try_from(began.elapsed().as_micros()).unwrap_or(i64::MAX)),
        };
        let max_bytes = settings::FLEET_CACHE_SIZE.get().max(0) as usize * 1_024;
        CACHE.with_borrow_mut(|cache| {
            let is_fresh = |entry: &CachedFleet| entry.is_fresh(now, ttl);
            cache.at(messages).insert(key, entry, is_fresh, max_bytes);
        });
    }
    Ok(fleet)
}

/// Returns the fleet with all versions and services, never cached.
pub fn fleet_with_all(asked: &Question) -> Result<Fleet, Error> {
    with_latest_snapshot(|_| Fleet::read_all(asked))
}

/// Reads a fleet with the latest snapshot, even if the transaction uses an older one: a pick is a
/// decision about now. Returns false with it if it could not (in a parallel query).
fn read(asked: &Question) -> Result<(Rc<Fleet>, bool), Error> {
    with_latest_snapshot(|is_latest| Ok((Rc::new(Fleet::read(asked)?), is_latest)))
}

#[cfg(test)]
mod tests {
    use super::{CachedFleet, Entries, Fleet, FleetKey, Rc};

    fn key(n: usize) -> FleetKey {
        FleetKey {
            org_id: [0; 16],
            task_id: n.to_string(),
            version: None,
        }
    }

    fn entry(bytes: usize, read_at: i64) -> CachedFleet {
        CachedFleet {
            fleet: Rc::new(Fleet { versions: vec![] }),
            bytes,
            generation: 0,
            read_at,
            lasts: i64::MAX,
        }
    }

    #[test]
    fn the_cache_is_bounded() {
        let mut cache = Entries::default();
        for n in 0..1000 {
            cache.insert(key(n % 300), entry(10, n as i64), |_| true, 1000);
            let sum: usize = cache.entries.values().map(|entry| entry.bytes).sum();
            assert!(cache.bytes <= 1000 && cache.bytes == sum);
        }
        cache.insert(key(1000), entry(1001, 1), |_| true, 1000);
        assert!(!cache.entries.contains_key(&key(1000)));
    }

    #[test]
    fn expired_fleets_are_evicted_first() {
        let mut cache = Entries::default();
        for n in 0..10 {
            cache.insert(key(n), entry(100, n as i64), |_| true, 1000);
        }
        cache.insert(key(10), entry(100, 10), |entry| entry.read_at > 4, 1000);
        assert_eq!(cache.entries.len(), 6);
        assert!(!cache.entries.contains_key(&key(4)) && cache.entries.contains_key(&key(5)));
    }

    #[test]
    fn a_fleet_is_fresh_for_a_while() {
        let entry = CachedFleet {
            lasts: 50,
            ..entry(1, 1_000)
        };
        let fresh = |now| entry.is_fresh(now, 1_000);
        assert!(fresh(1_000) && fresh(1_049));
        assert!(!fresh(1_050) && !fresh(999));
        assert!(!entry.is_fresh(1_049, 49));
    }
}
