//! The graph of a pipeline's steps: checks it for cycles and computes the waves.

use super::faults::{abbreviated, Faults};
use petgraph::algo::{tarjan_scc, toposort};
use petgraph::graph::DiGraph;
use std::collections::HashMap;

/// Names that the fault of a cycle lists; a longer cycle is abbreviated.
const NAMES_OF_A_CYCLE: usize = 10;

/// A step and the names of the steps that it depends on.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    pub name: String,
    pub depends_on: Vec<String>,
}

/// Returns the wave of each step, in the order of `steps`. A step without dependencies has wave 0;
/// any other has the highest wave among its dependencies plus 1. Adds a fault and returns `None`
/// for a duplicate name, a dependency that is no step of the pipeline, or a cycle.
pub fn waves(steps: &[Step], faults: &mut Faults) -> Option<Vec<i32>> {
    let mut graph = DiGraph::<usize, ()>::with_capacity(steps.len(), steps.len());
    let nodes: Vec<_> = (0..steps.len()).map(|i| graph.add_node(i)).collect();
    let mut by_name = HashMap::with_capacity(steps.len());
    let mut valid = true;
    for (i, step) in steps.iter().enumerate() {
        if let Some(first) = by_name.insert(step.name.as_str(), i) {
            faults.add(
                &format!("steps[{i}].step_name"),
                format!(
                    "\"{}\" is the name of steps[{first}] already",
                    abbreviated(&step.name)
                ),
            );
            by_name.insert(step.name.as_str(), first);
            valid = false;
        }
    }
    for (i, step) in steps.iter().enumerate() {
        for (d, dependency) in step.depends_on.iter().enumerate() {
            match by_name.get(dependency.as_str()) {
                Some(&from) => {
                    graph.add_edge(nodes[from], nodes[i], ());
                }
                None => {
                    faults.add(
                        &format!("steps[{i}].depends_on[{d}]"),
                        format!(
                            "step \"{}\" depends on \"{}\", which is no step of the pipeline",
                            abbreviated(&step.name),
                            abbreviated(dependency)
                        ),
                    );
                    valid = false;
                }
            }
        }
    }
    let Ok(order) = toposort(&graph, None) else {
        for mut cycle in tarjan_scc(&graph) {
            let itself = cycle.len() == 1 && graph.contains_edge(cycle[0], cycle[0]);
            if cycle.len() > 1 || itself {
                cycle.sort();
                let mut names: Vec<String> = cycle
                    .iter()
                    .take(NAMES_OF_A_CYCLE)
                    .map(|node| format!("\"{}\"", abbreviated(&steps[graph[*node]].name)))
                    .collect();
                if cycle.len() > NAMES_OF_A_CYCLE {
                    names.push(format!("{} more", cycle.len() - NAMES_OF_A_CYCLE));
                }
                faults.add(
                    &format!("steps[{}].depends_on", graph[cycle[0]]),
                    format!("these steps wait for each other: {}", names.join(", ")),
                );
            }
        }
        return None;
    };
    if !valid {
        return None;
    }
    let mut waves = vec![0; steps.len()];
    for node in order {
        let before = graph.neighbors_directed(node, petgraph::Direction::Incoming);
        waves[graph[node]] = before.map(|b| waves[graph[b]] + 1).max().unwrap_or(0);
    }
    Some(waves)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn step(name: &str, depends_on: &[&str]) -> Step {
        Step {
            name: name.to_owned(),
            depends_on: depends_on.iter().map(|d| (*d).to_owned()).collect(),
        }
    }

    fn faults_of(steps: &[Step]) -> String {
        let mut faults = Faults::new();
        assert_eq!(waves(steps, &mut faults), None);
        let (message, detail) = faults.summary("p").unwrap();
        detail.unwrap_or(message)
    }

    #[test]
    fn a_diamond_has_three_waves() {
        let steps = [
            step("merge", &["left", "right"]),
            step("prepare", &[]),
            step("left", &["prepare"]),
            step("right", &["prepare", "prepare"]),
        ];
        let mut faults = Faults::new();
        assert_eq!(waves(&steps, &mut faults), Some(vec![2, 0, 1, 1]));
        assert!(faults.is_empty());
        assert_eq!(waves(&[], &mut faults), Some(vec![]));
    }

    #[test]
    fn every_fault_is_named() {
        let text = faults_of(&[
            step("a", &["b"]),
            step("b", &["a", "nosuch"]),
            step("c", &["c"]),
            step("a", &[]),
        ]);
        assert!(
            text.contains("steps[3].step_name: \"a\" is the name of steps[0]"),
            "{text}"
        );
        assert!(
            text.contains("steps[1].depends_on[1]: step \"b\" depends on \"nosuch\""),
            "{text}"
        );
        assert!(
            text.contains("steps[0].depends_on: these steps wait for each other: \"a\", \"b\""),
            "{text}"
        );
        assert!(
            text.contains("steps[2].depends_on: these steps wait for each other: \"c\""),
            "{text}"
        );
    }

    #[test]
    fn a_cycle_of_a_thousand_is_cut_short() {
        let steps: Vec<Step> = (0..1000)
            .map(|i| step(&format!("s{i}"), &[&format!("s{}", (i + 1) % 1000)]))
            .collect();
        let text = faults_of(&steps);
        assert!(text.contains("990 more"), "{text}");
    }

    #[test]
    fn a_chain_of_a_hundred_thousand_needs_no_deep_stack() {
        let mut steps = vec![step("s0", &[])];
        steps.extend((1..100_000).map(|i| step(&format!("s{i}"), &[&format!("s{}", i - 1)])));
        let waves = waves(&steps, &mut Faults::new()).unwrap();
        assert_eq!(waves[99_999], 99_999);
    }
}
