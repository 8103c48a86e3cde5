//! The rule by which a job is placed: the eligible service with the lowest estimated load.
//!
//! Load reports are as old as the last heartbeat, so a rule that only compares them sends every job
//! of a heartbeat interval to one service. This rule adds the picks that were counted since. With
//! `N` services to choose from,
//!
//! ```text
//! load = (4 * cpu / mean cpu + picks + 1)
//!        / (weight * (1 + min(age, max_age / 4) * rate / (4 * N)))
//! ```
//!
//! A pick is taken to add a quarter of the mean reported load. A job is taken to last as long as
//! the fleet needs for `4 * N` picks, so both the report and the picks fade with the age of the
//! report. Only ratios of loads matter, so the unit of cpu does not. The bound on the age keeps a
//! service that has fallen silent from attracting jobs. The 1 in the fraction makes weights count
//! before anything was picked. `benches/placement/simulator` simulates the rule beside others; it
//! compiles this file.

use fastrand::Rng;

/// Time in which the count of a fleet's picks decays to 1/e, in seconds.
pub const DECAY: f64 = 60.0;

/// A service that may be chosen.
#[derive(Debug, Clone, Copy)]
pub struct Candidate {
    /// The reported load, in cores; `None` if no usable number was reported.
    pub cpu: Option<f64>,
    /// Share of the jobs that it gets, relative to the others; above 0.
    pub weight: f64,
    /// Age of its last heartbeat, in seconds.
    pub age: f64,
    /// Picks counted since that heartbeat.
    pub picks: u32,
}

/// The rule with the figures of a fleet filled in.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// Load of a core, in picks.
    per_core: f64,
    /// Load of a service that reported none, in cores.
    median: f64,
    max_age: f64,
    /// Part of a job that ends in a second.
    fading: f64,
}

impl Rule {
    /// Computes the fleet's figures. `max_age` is in seconds, `rate` in picks per second of the
    /// whole fleet.
    pub fn of(
        candidates: impl Iterator<Item = Candidate> + Clone,
        max_age: f64,
        rate: f64,
    ) -> Self {
        let (mut count, mut reported, mut sum) = (0.0, 0.0, 0.0);
        for candidate in candidates.clone() {
            count += 1.0;
            if let Some(cpu) = candidate.cpu {
                reported += 1.0;
                sum += cpu;
            }
        }
        let mean: f64 = sum / reported;
        let mut median = 0.0;
        if reported < count {
            let mut loads: Vec<f64> = candidates.filter_map(|candidate| candidate.cpu).collect();
            loads.sort_unstable_by(f64::total_cmp);
            let middle = |i: usize| loads.get(i).copied().unwrap_or(0.0);
            let (lower, upper) = (loads.len().saturating_sub(1) / 2, loads.len() / 2);
            median = middle(lower) / 2.0 + middle(upper) / 2.0;
        }
        Rule {
            // Finite, so that a load of 0 stays 0.
            per_core: if mean > 0.0 {
                (4.0 / mean).min(f64::MAX)
            } else {
                0.0
            },
            median,
            max_age: max_age / 4.0,
            fading: rate / (4.0 * count),
        }
    }

    /// Returns the estimated load of a service, in picks per unit of weight; the lowest wins.
    pub fn load(&self, candidate: &Candidate) -> f64 {
        let cpu = candidate.cpu.unwrap_or(self.median);
        let age = candidate.age.clamp(0.0, self.max_age);
        (cpu * self.per_core + f64::from(candidate.picks) + 1.0)
            / (candidate.weight * (1.0 + age * self.fading))
    }

    /// Returns the position of the candidate with the lowest load, of equal ones a random one.
    pub fn choose(
        &self,
        candidates: impl Iterator<Item = (usize, Candidate)>,
        random: &mut Rng,
    ) -> Option<usize> {
        let mut best = None;
        let (mut lowest, mut ties) = (f64::INFINITY, 0);
        for (position, candidate) in candidates {
            let load = self.load(&candidate);
            if load < lowest || best.is_none() {
                (best, lowest, ties) = (Some(position), load, 1);
            } else if load == lowest {
                ties += 1;
                if random.u32(0..ties) == 0 {
                    best = Some(position);
                }
            }
        }
        best
    }
}

/// Returns the position of a random candidate, each with a probability proportional to its weight:
/// the rule where picks can't be counted.
pub fn draw(
    candidates: impl Iterator<Item = (usize, Candidate)> + Clone,
    random: &mut Rng,
) -> Option<usize> {
    let total: f64 = candidates
        .clone()
        .map(|(_, candidate)| candidate.weight)
        .sum();
    let mut rest = random.f64() * total;
    let mut last = None;
    for (position, candidate) in candidates {
        last = Some(position);
        rest -= candidate.weight;
        if rest < 0.0 {
            break;
        }
    }
    // The last one, if the sum of the weights was rounded up.
    last
}

/// Whether ejection is ignored: with more than half of the eligible services ejected, the jobs are
/// more likely to be bad than the services.
pub const fn ejection_is_ignored(ejected: usize, eligible: usize) -> bool {
    2 * ejected > eligible
}

/// Returns a count of picks after `seconds` without one.
pub fn decayed(count: f64, seconds: f64) -> f64 {
    count * (-seconds.max(0.0) / DECAY).exp()
}

#[cfg(test)]
mod tests {
    use super::{decayed, draw, Candidate, Rule, DECAY};
    use fastrand::Rng;

    fn candidate(cpu: f64) -> Candidate {
        Candidate {
            cpu: Some(cpu),
            weight: 1.0,
            age: 0.0,
            picks: 0,
        }
    }

    /// Places jobs on services whose reports don't change. Returns the number on each.
    fn place(mut fleet: Vec<Candidate>, jobs: u32, rate: f64) -> Vec<u32> {
        let mut random = Rng::with_seed(7);
        for _ in 0..jobs {
            let rule = Rule::of(fleet.iter().copied(), 120.0, rate);
            let chosen = rule
                .choose(fleet.iter().copied().enumerate(), &mut random)
                .unwrap();
            fleet[chosen].picks += 1;
        }
        fleet.iter().map(|candidate| candidate.picks).collect()
    }

    #[test]
    fn a_burst_on_equal_reports_is_even() {
        let placed = place(vec![candidate(0.5); 10], 64, 0.0);
        assert!(placed.iter().all(|n| (6..=7).contains(n)), "{placed:?}");
    }

    #[test]
    fn shares_follow_weights() {
        let fleet = [1.0, 2.0, 4.0, 8.0].map(|weight| Candidate {
            weight,
            ..candidate(0.0)
        });
        let placed = place(fleet.to_vec(), 1500, 0.0);
        for (n, share) in placed.iter().zip([100, 200, 400, 800]) {
            assert!(n.abs_diff(share) <= 2, "{placed:?}");
        }
    }

    #[test]
    fn a_busy_service_gets_fewer_jobs() {
        let fleet = [1.0, 1.0, 1.0, 5.0].map(candidate);
        let placed = place(fleet.to_vec(), 12, 0.0);
        assert_eq!(placed[3], 0, "{placed:?}");
    }

    #[test]
    fn the_unit_of_cpu_does_not_matter() {
        let mut random = Rng::with_seed(11);
        for _ in 0..1000 {
            let fleet: Vec<Candidate> = (0..random.usize(1..20))
                .map(|_| Candidate {
                    age: random.f64() * 30.0,
                    picks: random.u32(0..9),
                    // Powers of two, so that scaling rounds nothing.
                    cpu: Some(2f64.powi(random.i32(-3..4))),
                    weight: random.f64() + 0.1,
                })
                .collect();
            let rate = random.f64() * 100.0;
            let loads = |factor: f64| {
                let scaled: Vec<Candidate> = fleet
                    .iter()
                    .map(|c| Candidate {
                        cpu: c.cpu.map(|cpu| cpu * factor),
                        ..*c
                    })
                    .collect();
                let rule = Rule::of(scaled.iter().copied(), 120.0, rate);
                scaled.iter().map(|c| rule.load(c)).collect::<Vec<f64>>()
            };
            for factor in [2f64.powi(-10), 2f64.powi(10)] {
                assert_eq!(loads(1.0), loads(factor));
            }
        }
    }

    #[test]
    fn any_fleet_has_a_choice() {
        let mut random = Rng::with_seed(13);
        let odd = [0.0, f64::MIN_POSITIVE, 1e-300, 1.0, 1e300, f64::MAX];
        for _ in 0..10_000 {
            let fleet: Vec<Candidate> = (0..random.usize(0..8))
                .map(|_| Candidate {
                    cpu: random.bool().then(|| odd[random.usize(0..odd.len())]),
                    weight: [f64::from(f32::MIN_POSITIVE), 1.0, 1000.0][random.usize(0..3)],
                    age: [-1e9, 0.0, 5.0, 1e9][random.usize(0..4)],
                    picks: [0, 1, u32::MAX][random.usize(0..3)],
                })
                .collect();
            let rule = Rule::of(
                fleet.iter().copied(),
                120.0,
                [0.0, 1.0, 1e6][random.usize(0..3)],
            );
            let chosen = rule.choose(fleet.iter().copied().enumerate(), &mut random);
            assert_eq!(chosen.is_some(), !fleet.is_empty());
            assert_eq!(
                draw(fleet.iter().copied().enumerate(), &mut random).is_some(),
                !fleet.is_empty()
            );
            for candidate in &fleet {
                assert!(!rule.load(candidate).is_nan(), "{fleet:?}");
            }
        }
    }

    #[test]
    fn an_unknown_load_is_the_median() {
        let unknown = Candidate {
            cpu: None,
            ..candidate(0.0)
        };
        let fleet = [candidate(1.0), unknown, candidate(3.0)];
        let rule = Rule::of(fleet.iter().copied(), 120.0, 0.0);
        assert_eq!(rule.load(&fleet[1]), rule.load(&candidate(2.0)));
        let nobody = [unknown; 3];
        assert_eq!(
            Rule::of(nobody.iter().copied(), 120.0, 0.0).load(&nobody[0]),
            1.0
        );
    }

    #[test]
    fn a_silent_service_stops_fading() {
        let aged = |age| Candidate {
            age,
            picks: 8,
            ..candidate(1.0)
        };
        let fleet = [aged(10.0), aged(20.0), aged(30.0), aged(100.0)];
        let rule = Rule::of(fleet.iter().copied(), 120.0, 10.0);
        let loads: Vec<f64> = fleet.iter().map(|c| rule.load(c)).collect();
        assert!(loads[0] > loads[1] && loads[1] > loads[2], "{loads:?}");
        assert_eq!(loads[2], loads[3]);
    }

    #[test]
    fn draws_follow_weights() {
        let fleet = [1.0, 3.0].map(|weight| Candidate {
            weight,
            ..candidate(0.0)
        });
        let mut random = Rng::with_seed(17);
        let second = (0..10_000)
            .filter(|_| draw(fleet.iter().copied().enumerate(), &mut random) == Some(1))
            .count();
        assert!((7_300..7_700).contains(&second), "{second}");
    }

    #[test]
    fn a_count_decays() {
        assert_eq!(decayed(8.0, 0.0), 8.0);
        assert_eq!(decayed(8.0, -5.0), 8.0);
        assert!((decayed(8.0, DECAY) - 8.0 / std::f64::consts::E).abs() < 1e-9);
    }
}
