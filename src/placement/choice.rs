//! Chooses services of a version, and counts the picks.

use super::counts::{Seen, SlotNumber, Time};
use super::fleet::{Judged, Service, Version};
use super::shared::{PlacementMemory, AREA};
use crate::algorithms::placement_rule::{
    decayed, draw, ejection_is_ignored, Candidate, Rule, DECAY,
};
use crate::shared_memory::Scope;
use fastrand::Rng;

/// Attempts to count a pick before it goes uncounted: each fails only if another session has just
/// picked the same service.
const ATTEMPTS: usize = 3;

/// Chooses between the eligible services of a version.
pub struct Placer<'a> {
    version: &'a Version,
    now: Time,
    /// In microseconds.
    max_age: i64,
    /// Services ejected until later than this are left out.
    not_ejected_after: i64,
    /// Whether each service is left out for another reason; empty if none is.
    left_out: Vec<bool>,
    /// The count of the fleet's picks, and the slot of its word.
    fleet: Option<(SlotNumber, f64)>,
    /// Picks per second of the fleet before the first choice: those of one call come at once, and
    /// say nothing about how long jobs last.
    rate: Option<f64>,
    /// The rule for the services that may be chosen, once it was used.
    rule: Option<Rule>,
    random: Rng,
}

/// A service that was chosen.
pub struct Choice<'a> {
    pub service: &'a Service,
    /// Its position among the version's services.
    position: usize,
    /// The slot of its word, and the word that the choice is based on; `None` if picks are not
    /// counted.
    word: Option<(SlotNumber, Seen)>,
}

impl<'a> Placer<'a> {
    /// `now` is a timestamptz, `max_age` in microseconds. `left_out` is empty, or says of each
    /// service of the version whether it is left out.
    pub fn new(version: &'a Version, now: i64, max_age: i64, left_out: Vec<bool>) -> Self {
        let mut placer = Placer {
            version,
            now: Time::new(now),
            max_age,
            not_ejected_after: i64::MAX,
            left_out,
            fleet: None,
            rate: None,
            rule: None,
            random: Rng::new(),
        };
        let (mut eligible, mut ejected) = (0, 0);
        for (_, judged) in placer.eligible() {
            eligible += 1;
            ejected += usize::from(judged.ejected_until > now);
        }
        if !ejection_is_ignored(ejected, eligible) {
            placer.not_ejected_after = now;
        }
        placer
    }

    /// Returns the services that may be chosen, with their positions.
    fn eligible(&self) -> impl Iterator<Item = (usize, &'a Judged)> + Clone + '_ {
        self.version
            .judged
            .iter()
            .enumerate()
            .filter(|(position, judged)| {
                judged.is_eligible(self.now.at, self.max_age)
                    && judged.ejected_until <= self.not_ejected_after
                    && (self.left_out.is_empty() || !self.left_out[*position])
            })
    }

    /// Returns the services that may be chosen as if nothing had been picked.
    fn uncounted(&self) -> impl Iterator<Item = (usize, Candidate)> + Clone + '_ {
        self.eligible().map(|(position, judged)| {
            let candidate = Candidate {
                cpu: judged.cpu,
                weight: judged.weight,
                age: seconds(judged.check.at, self.now.at),
                picks: 0,
            };
            (position, candidate)
        })
    }

    /// Returns the service with the picks of its word.
    fn counted(&self, judged: &Judged, seen: Seen) -> Candidate {
        let (heartbeat, picks) = seen.since(judged.check, self.now);
        Candidate {
            cpu: judged.cpu,
            weight: judged.weight,
            age: seconds(heartbeat, self.now.at),
            picks,
        }
    }

    /// Reads the decayed count of the fleet's picks. Returns the rule with the figures of the
    /// services that may be chosen filled in.
    fn rule(&mut self, shared: Option<&PlacementMemory>) -> Rule {
        self.fleet = shared.and_then(|shared| {
            let (key, now) = (self.version.key, self.now.at);
            let read = |place| Some((place, shared.fleets.read(place, key, now, decayed)?));
            let cached = self.version.place.get().and_then(read);
            cached.or_else(|| {
                self.version.place.set(shared.fleets.find(key, now));
                self.version.place.get().and_then(read)
            })
        });
        let count = self.fleet.map_or(0.0, |(_, count)| count);
        let rate = *self.rate.get_or_insert(count / DECAY);
        let rule = self.rule.unwrap_or_else(|| {
            let candidates = self.uncounted().map(|(_, candidate)| candidate);
            Rule::of(candidates, seconds(0, self.max_age), rate)
        });
        *self.rule.insert(rule)
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

    /// Chooses a service by the rule. Picks are not counted without shared memory, and if it has no
    /// room for a service of the fleet: then one is drawn at random by weight.
    pub fn choose(&mut self) -> Option<Choice<'a>> {
        let mut random = self.random.fork();
        let (shared, scope) = AREA.get();
        if scope == Scope::Cluster {
            let rule = self.rule(Some(shared));
            let mut has_room = true;
            let candidates = self.eligible().map(|(position, judged)| {
                let word = word_of(shared, judged, self.now.at);
                has_room &= word.is_some();
                let seen = word.map_or(Seen::default(), |(_, seen)| seen);
                (position, self.counted(judged, seen))
            });
            let position = rule.choose(candidates, &mut random)?;
            if has_room {
                let word = word_of(shared, &self.version.judged[position], self.now.at);
                return Some(self.choice(position, word));
            }
        }
        let position = draw(self.uncounted(), &mut random)?;
        Some(self.choice(position, None))
    }

    fn choice(&self, position: usize, word: Option<(SlotNumber, Seen)>) -> Choice<'a> {
        Choice {
            service: &self.version.services[position],
            position,
            word,
        }
    }

    /// Counts a pick of the service that was chosen last. Returns false if another session has
    /// picked it since, and nothing was counted.
    pub fn count(&self, choice: &Choice) -> bool {
        let Some((place, seen)) = choice.word else {
            return true;
        };
        let (shared, _) = AREA.get();
        let heartbeat = self.version.judged[choice.position].check;
        let counted = shared.services.count(place, seen, heartbeat, self.now);
        if let (true, Some((place, count))) = (counted, self.fleet) {
            shared.fleets.store(place, count + 1.0, self.now.at);
        }
        counted
    }

    /// Lets ejected services be chosen, after all others were left out. Returns whether that
    /// changes anything.
    pub fn admit_ejected(&mut self) -> bool {
        self.not_ejected_after = i64::MAX;
        self.rule = None;
        self.eligible().next().is_some()
    }

    /// Leaves services out of the next choices.
    pub fn leave_out_if(&mut self, is_left_out: impl Fn(&Service) -> bool) {
        self.rule = None;
        let services = self.version.services.iter().enumerate();
        self.left_out = services
            .map(|(position, service)| {
                self.left_out.get(position) == Some(&true) || is_left_out(service)
            })
            .collect();
    }

    /// Leaves a service out of the next choices.
    pub fn leave_out(&mut self, choice: &Choice) {
        self.rule = None;
        self.left_out.resize(self.version.services.len(), false);
        self.left_out[choice.position] = true;
    }

    /// Returns the estimated load of each eligible service and the picks since its heartbeat, with
    /// its position among the version's services. Returns false with them if picks are not counted.
    pub fn loads(&mut self) -> (Vec<(usize, f64, u32)>, bool) {
        let (shared, scope) = AREA.get();
        let shared = (scope == Scope::Cluster).then_some(shared);
        let rule = self.rule(shared);
        let counted = shared.and_then(|shared| {
            self.eligible()
                .map(|(position, judged)| {
                    let (_, seen) = word_of(shared, judged, self.now.at)?;
                    Some((position, self.counted(judged, seen)))
                })
                .collect::<Option<Vec<(usize, Candidate)>>>()
        });
        let are_counted = counted.is_some();
        let candidates = counted.unwrap_or_else(|| self.uncounted().collect());
        let each = |(position, candidate): &(usize, Candidate)| {
            (*position, rule.load(candidate), candidate.picks)
        };
        (candidates.iter().map(each).collect(), are_counted)
    }
}

/// Returns a service's word and its slot, which the cached service remembers.
#[inline]
fn word_of(shared: &PlacementMemory, judged: &Judged, now: i64) -> Option<(SlotNumber, Seen)> {
    let read = |place| Some((place, shared.services.read(place, judged.key)?));
    let cached = judged.place.get().and_then(read);
    cached.or_else(|| {
        let place = shared.services.find(judged.key, now);
        judged.place.set(place);
        place.and_then(read)
    })
}

/// Seconds between two timestamptz.
fn seconds(from: i64, until: i64) -> f64 {
    until.saturating_sub(from) as f64 / 1e6
}
