//! What the documentation says about the rule, where the margin is far above the noise.

use crate::cases::{Case, CASES};
use crate::policies::POLICIES;
use crate::report::Summary;

/// The cases in which the rule is not claimed to be better than random choice: in bursts it is
/// about as good, and unequal services need weights.
const NOT_CLAIMED: [&str; 2] = ["bursts of 64", "unequal, no weights"];

fn case(name: &str) -> &'static Case {
    CASES.iter().find(|case| case.name == name).unwrap()
}

fn run(policy: &str, case: &Case) -> Summary {
    let policy = POLICIES.iter().find(|p| p.name == policy).unwrap();
    Summary::of(case, policy, 2)
}

fn claimed() -> impl Iterator<Item = &'static Case> {
    CASES
        .iter()
        .filter(|case| !NOT_CLAIMED.contains(&case.name))
}

/// With random choice, each service is an M/M/c queue, of which the wait is known: Erlang's C
/// formula gives the probability of a wait, and waits are exponential.
#[test]
fn random_choice_makes_the_queues_of_erlang() {
    let (slots, utilization) = (8, 0.7);
    let load = utilization * f64::from(slots);
    let mut blocking = 1.0;
    for n in 1..=slots {
        blocking = load * blocking / (f64::from(n) + load * blocking);
    }
    let waits = blocking / (1.0 - utilization * (1.0 - blocking));
    let expected = (waits / 0.01).ln() / (f64::from(slots) * (1.0 - utilization));
    let measured = run("random", case("S = 1 s")).p99;
    assert!(
        (measured / expected - 1.0).abs() < 0.1,
        "{measured} instead of {expected}"
    );
}

#[test]
fn the_rule_is_not_above_random_choice() {
    for case in claimed() {
        let rule = run("the rule", case).p99;
        for policy in ["random", "random by weight"] {
            let random = run(policy, case).p99;
            assert!(rule <= random, "{}: {rule}, {policy}: {random}", case.name);
        }
    }
}

#[test]
fn the_lowest_cpu_is_several_times_worse_than_the_rule() {
    for case in claimed() {
        let (rule, lowest) = (run("the rule", case).p99, run("lowest cpu", case).p99);
        assert!(
            lowest > 4.0 * rule,
            "{}: {lowest}, the rule: {rule}",
            case.name
        );
    }
}

#[test]
fn bursts_are_about_as_even_as_by_random_choice() {
    let bursts = case("bursts of 64");
    let (rule, random) = (run("the rule", bursts).p99, run("random", bursts).p99);
    assert!(rule <= 1.3 * random, "{rule}, random: {random}");
}

#[test]
fn the_unit_of_cpu_does_not_matter() {
    let p99 = |name| run("the rule", case(name)).p99;
    let expected = p99("unpicked load");
    for name in ["unpicked load, cpu × 0.001", "unpicked load, cpu × 1000"] {
        let measured = p99(name);
        assert!(
            (measured / expected - 1.0).abs() < 0.05,
            "{name}: {measured}, not {expected}"
        );
    }
}

#[test]
fn a_silent_or_returning_service_is_not_flooded() {
    let silent = run("the rule", case("silent service"));
    assert!(silent.silent <= 0.5, "{}", silent.silent);
    for recovery in [silent.recovery, run("the rule", case("churn")).recovery] {
        assert!(recovery <= 2.0, "{recovery}");
    }
}
