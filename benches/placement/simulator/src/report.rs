//! The tables that are printed.

use crate::cases::{Case, Outage};
use crate::model::simulate;
use crate::policies::{Policy, POLICIES};

/// The outcomes of a policy in a case, over all seeds.
pub struct Summary {
    /// Mean of the 99th percentiles of the waits, in mean job durations.
    pub p99: f64,
    /// Mean share of the services while they are silent.
    pub silent: f64,
    /// Mean and greatest share of the services that returned.
    pub recovery: f64,
    pub greatest_recovery: f64,
}

impl Summary {
    pub fn of(case: &Case, policy: &Policy, seeds: u64) -> Self {
        let outcomes: Vec<_> = (1..=seeds)
            .map(|seed| simulate(case, policy, seed))
            .collect();
        let recoveries = || outcomes.iter().flat_map(|o| o.recoveries.iter().copied());
        Summary {
            p99: mean(outcomes.iter().map(|o| o.p99)),
            silent: mean(outcomes.iter().map(|o| o.silent)),
            recovery: mean(recoveries()),
            greatest_recovery: recoveries().fold(0.0, f64::max),
        }
    }
}

fn mean(values: impl Iterator<Item = f64>) -> f64 {
    let (count, sum) = values.fold((0.0, 0.0), |(count, sum), value| (count + 1.0, sum + value));
    sum / count
}

/// Simulates the cases and prints their tables. The first one is printed row by row.
pub fn print(cases: &[&Case], seeds: u64) {
    println!("99th percentile of the wait, in mean job durations S:\n");
    print_header();
    let mut shares = Vec::new();
    for case in cases {
        let summaries: Vec<_> = POLICIES
            .iter()
            .map(|p| Summary::of(case, p, seeds))
            .collect();
        print_row(case.name, summaries.iter().map(|s| s.p99));
        if case.outage != Outage::Never {
            shares.push((case, summaries));
        }
    }
    if shares.is_empty() {
        return;
    }
    println!("\nPicks of services in and after an outage, in shares by weight:\n");
    print_header();
    for (case, summaries) in shares {
        if case.outage == Outage::Silent {
            let name = format!("{}: while silent", case.name);
            print_row(&name, summaries.iter().map(|s| s.silent));
        }
        let name = format!("{}: after its return, mean", case.name);
        print_row(&name, summaries.iter().map(|s| s.recovery));
        let name = format!("{}: after its return, at most", case.name);
        print_row(&name, summaries.iter().map(|s| s.greatest_recovery));
    }
}

fn print_header() {
    let names: Vec<&str> = POLICIES.iter().map(|policy| policy.name).collect();
    println!("| case | {} |", names.join(" | "));
    println!("|---|{}", "--:|".repeat(names.len()));
}

fn print_row(name: &str, figures: impl Iterator<Item = f64>) {
    let figures: Vec<String> = figures.map(format).collect();
    println!("| {name} | {} |", figures.join(" | "));
}

/// Formats a figure with three significant digits, at most two of them after the point.
fn format(figure: f64) -> String {
    let digits = match figure {
        100.0.. => 0,
        10.0.. => 1,
        _ => 2,
    };
    format!("{figure:.digits$}")
}
