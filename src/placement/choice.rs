//! Chooses services of a version, and counts the picks.

use super::counts::{Seen, SlotNumber};
use super::fleet::{Service, Version};
use super::shared::{PlacementMemory, AREA};
use crate::algorithms::placement_rule::{decayed, draw, Candidate, Rule, DECAY};
use crate::shared_memory::Scope;
use fastrand::Rng;

/// Attempts to count a pick before it goes uncounted: each fails only if another session has just
/// picked the same service.
const ATTEMPTS: usize = 3;

/// Chooses between the eligible services of a version.
pub struct Placer<'a> {
    version: &'a Version,
    /// A timestamptz.
    now: i64,
    /// In seconds.
    max_age: f64,
    /// Positions of the services in `version`; each of the following has as many elements.
    positions: Vec<usize>,
    candidates: Vec<Candidate>,
    /// The words of the counts; `None` if picks are not counted.
    words: Option<Vec<(SlotNumber, Seen)>>,
    /// The count of the fleet's picks, and the slot of its word.
    fleet: Option<(SlotNumber, f64)>,
    /// Picks per second of the fleet before the first choice: those of one call come at once, and
    /// say nothing about how long jobs last.
    rate: Option<f64>,
    random: Rng,
}

/// A service that was chosen.
pub struct Choice<'a> {
    pub service: &'a Service,
    /// Its position, for [`Placer::exclude`].
    index: usize,
}

impl<'a> Placer<'a> {
    /// `now` is a timestamptz, `max_age` in microseconds; `suits` says whether a service can be
    /// used.
    pub fn new(
        version: &'a Version,
        now: i64,
        max_age: i64,
        suits: impl Fn(&Service) -> bool,
    ) -> Self {
        let positions = version.choices(now, max_age, suits);
        let candidates = positions
            .iter()
            .map(|i| {
                let service = &version.services[*i];
                Candidate {
                    cpu: service.cpu,
                    weight: service.weight,
                    age: seconds(service.last_check.unwrap_or(now), now),
                    picks: 0,
                }
            })
            .collect();
        Placer {
            version,
            now,
            max_age: max_age as f64 / 1e6,
            positions,
            candidates,
            words: None,
            fleet: None,
            rate: None,
            random: Rng::new(),
        }
    }

    fn service(&self, index: usize) -> &'a Service {
        &self.version.services[self.positions[index]]
    }

    /// Reads the counts. Without shared memory, or if it has no room for a service of the fleet,
    /// picks are not counted.
    fn read_counts(&mut self) -> Option<&'static PlacementMemory> {
        let (shared, scope) = AREA.get();
        self.words = (scope == Scope::Cluster)
            .then(|| {
                (0..self.positions.len())
                    .map(|i| word_of(shared, self.service(i), self.now))
                    .collect::<Option<Vec<(SlotNumber, Seen)>>>()
            })
            .flatten();
        let words = self.words.as_ref()?;
        for (i, (_, seen)) in words.iter().enumerate() {
            let heartbeat = self.service(i).last_check.unwrap_or(self.now);
            self.candidates[i].picks = seen.picks(heartbeat, self.now);
            self.candidates[i].age = seconds(seen.heartbeat(heartbeat, self.now), self.now);
        }
        Some(shared)
    }

    /// Returns the decayed count of the fleet's picks and its place, if there is room for it.
    fn fleet_count(&self, shared: &PlacementMemory) -> Option<(SlotNumber, f64)> {
        let (key, now) = (self.version.key, self.now);
        let read = |place| Some((place, shared.fleets.read(place, key, now, decayed)?));
        let cached = self.version.place.get().and_then(read);
        cached.or_else(|| {
            self.version.place.set(shared.fleets.find(key, now));
            self.version.place.get().and_then(read)
        })
    }

    fn rule(&mut self) -> Rule {
        let count = self.fleet.map_or(0.0, |(_, count)| count);
        let rate = *self.rate.get_or_insert(count / DECAY);
        Rule::of(&self.candidates, self.max_age, rate)
    }

    /// Chooses a service and counts the pick. Returns `None` if none is eligible.
    pub fn pick(&mut self) -> Option<Choice<'a>> {
        let mut attempts = 1;
        loop {
            let choice = self.choose()?;
            if self.count(&choice) || attempts == ATTEMPTS {
                return Some(choice);
            }
            attempts += 1;
        }
    }

    /// Chooses a service by the rule, or at random by weight if picks are not counted.
    pub fn choose(&mut self) -> Option<Choice<'a>> {
        let index = match self.read_counts() {
            None => draw(&self.candidates, &mut self.random),
            Some(shared) => {
                self.fleet = self.fleet_count(shared);
                let rule = self.rule();
                rule.choose(&self.candidates, &mut self.random)
            }
        }?;
        Some(Choice {
            service: self.service(index),
            index,
        })
    }

    /// Counts a pick of the service that was chosen last. Returns false if another session has
    /// picked it since, and nothing was counted.
    pub fn count(&self, choice: &Choice) -> bool {
        let Some(words) = &self.words else {
            return true;
        };
        let (shared, _) = AREA.get();
        let (place, seen) = words[choice.index];
        let heartbeat = choice.service.last_check.unwrap_or(self.now);
        let counted = shared.services.count(place, seen, heartbeat, self.now);
        if let (true, Some((place, count))) = (counted, self.fleet) {
            shared.fleets.store(place, count + 1.0, self.now);
        }
        counted
    }

    /// Leaves a service out of the next choices.
    pub fn exclude(&mut self, choice: &Choice) {
        self.positions.swap_remove(choice.index);
        self.candidates.swap_remove(choice.index);
    }

    /// Returns the estimated load of each eligible service and the picks since its heartbeat, with
    /// its position among the version's services. Returns false with them if picks are not counted.
    pub fn loads(&mut self) -> (Vec<(usize, f64, u32)>, bool) {
        let shared = self.read_counts();
        self.fleet = shared.and_then(|shared| self.fleet_count(shared));
        let rule = self.rule();
        let each = |(position, candidate): (&usize, &Candidate)| {
            (*position, rule.load(candidate), candidate.picks)
        };
        let loads = self.positions.iter().zip(&self.candidates).map(each);
        (loads.collect(), shared.is_some())
    }
}

/// Returns a service's word and its place, which the cached service remembers.
fn word_of(shared: &PlacementMemory, service: &Service, now: i64) -> Option<(SlotNumber, Seen)> {
    let read = |place| Some((place, shared.services.read(place, service.key)?));
    let cached = service.place.get().and_then(read);
    cached.or_else(|| {
        service.place.set(shared.services.find(service.key, now));
        service.place.get().and_then(read)
    })
}

/// Seconds between two timestamptz.
fn seconds(from: i64, until: i64) -> f64 {
    until.saturating_sub(from) as f64 / 1e6
}
