//! The policies that are compared: functions from what a pick sees to the service it chooses.

use crate::placement_rule::{self, Candidate, Rule};
use fastrand::Rng;

/// What a pick sees: in each list, an element for each eligible service.
#[derive(Default)]
pub struct View {
    pub candidates: Vec<Candidate>,
    /// Picks per second of the whole fleet.
    pub rate: f64,
    pub max_age: f64,
    /// All picks of a service, divided by its weight. A service that returns starts at the lowest
    /// of the others.
    pub turns: Vec<f64>,
    /// Jobs on a service, running or waiting, the unpicked ones too. No real pick knows these
    /// numbers: they are for the ideals.
    pub unfinished: Vec<f64>,
}

/// A policy: its name in the tables, and the function that returns the position of the chosen
/// service.
pub struct Policy {
    pub name: &'static str,
    pub choose: fn(&View, &mut Rng) -> Option<usize>,
}

pub const POLICIES: [Policy; 9] = [
    // The query of the strategy document.
    policy("lowest cpu", |view, random| {
        least(0..view.candidates.len(), random, |i| cpu(view, i))
    }),
    policy("random", |view, random| {
        (!view.candidates.is_empty()).then(|| random.usize(0..view.candidates.len()))
    }),
    // placement_rule.rs where picks can't be counted.
    policy("random by weight", |view, random| {
        placement_rule::draw(numbered(view), random)
    }),
    // The power of two choices on old reports.
    policy("two choices, cpu", |view, random| {
        two_choices(view, random, |i| cpu(view, i) / view.candidates[i].weight)
    }),
    // Takes a pick to add one core.
    policy("cpu + picks", |view, random| {
        least(0..view.candidates.len(), random, |i| {
            (cpu(view, i) + f64::from(view.candidates[i].picks)) / view.candidates[i].weight
        })
    }),
    policy("round robin", |view, random| {
        least(0..view.turns.len(), random, |i| view.turns[i])
    }),
    policy("the rule", |view, random| {
        Rule::of(view.candidates.iter().copied(), view.max_age, view.rate)
            .choose(numbered(view), random)
    }),
    // Envoy's least request policy.
    policy("two choices, true counts", |view, random| {
        two_choices(view, random, |i| queue(view, i))
    }),
    policy("shortest queue", |view, random| {
        least(0..view.unfinished.len(), random, |i| queue(view, i))
    }),
];

const fn policy(name: &'static str, choose: fn(&View, &mut Rng) -> Option<usize>) -> Policy {
    Policy { name, choose }
}

fn cpu(view: &View, i: usize) -> f64 {
    view.candidates[i].cpu.unwrap_or(0.0)
}

/// Returns the true length of a queue with the job to place, per unit of weight.
fn queue(view: &View, i: usize) -> f64 {
    (view.unfinished[i] + 1.0) / view.candidates[i].weight
}

/// Returns the better of two services drawn at random by weight, which may be the same.
fn two_choices(view: &View, random: &mut Rng, load: impl Fn(usize) -> f64) -> Option<usize> {
    let drawn = [(); 2].map(|()| placement_rule::draw(numbered(view), random));
    least(drawn.into_iter().flatten(), random, load)
}

/// Returns the position with the lowest load, of equal ones a random one.
fn least(
    positions: impl Iterator<Item = usize>,
    random: &mut Rng,
    load: impl Fn(usize) -> f64,
) -> Option<usize> {
    let (mut best, mut lowest, mut ties) = (None, f64::INFINITY, 0);
    for i in positions {
        let load = load(i);
        if load < lowest {
            (lowest, ties) = (load, 0);
        }
        if load == lowest {
            ties += 1;
            if random.u32(0..ties) == 0 {
                best = Some(i);
            }
        }
    }
    best
}

/// The candidates with their positions.
fn numbered(view: &View) -> impl Iterator<Item = (usize, Candidate)> + Clone + '_ {
    view.candidates.iter().copied().enumerate()
}
