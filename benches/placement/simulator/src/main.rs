//! Simulates how policies place jobs on services whose load reports are old; see README.md.

mod cases;
mod events;
mod model;
/// The rule of the extension itself, so that a change of it changes the figures. The simulator does
/// not use all of it.
#[allow(dead_code)]
#[path = "../../../../src/algorithms/placement_rule.rs"]
mod placement_rule;
mod policies;
mod random;
mod report;
mod service;
#[cfg(test)]
mod tests;

use cases::{Case, CASES};
use std::process::ExitCode;

const USAGE: &str = "\
Usage: cargo run --release -- [--seeds N] [CASE]...

Prints the 99th percentile of the time that jobs wait, for each case and each policy. CASE selects
the cases whose name contains it; without it, all cases run.

  --seeds N   runs of each policy in each case, of which the mean is printed (default 2)
  --help      prints this text

Cases:";

fn main() -> ExitCode {
    let (mut seeds, mut selected) = (2, Vec::new());
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--help" | "-h" => {
                println!("{USAGE}");
                for case in &CASES {
                    println!("  {:<27} {}", case.name, case.about);
                }
                return ExitCode::SUCCESS;
            }
            "--seeds" => match arguments.next().and_then(|number| number.parse().ok()) {
                Some(number) if number > 0 => seeds = number,
                _ => return fail("--seeds needs a positive number"),
            },
            option if option.starts_with('-') => return fail("unknown option; see --help"),
            _ => selected.push(argument),
        }
    }
    let is_selected = |case: &&Case| {
        selected.is_empty()
            || selected
                .iter()
                .any(|part| case.name.contains(part.as_str()))
    };
    let cases: Vec<&Case> = CASES.iter().filter(is_selected).collect();
    if cases.is_empty() {
        return fail("no such case; see --help");
    }
    report::print(&cases, seeds);
    ExitCode::SUCCESS
}

fn fail(message: &str) -> ExitCode {
    eprintln!("{message}");
    ExitCode::FAILURE
}
