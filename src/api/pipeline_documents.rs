//! What a pipeline's document must be.

use super::limits::fault_of_name;
use super::task_documents::{expect_kind, kind, string, within};
use crate::algorithms::faults::{abbreviated, Faults};
use crate::algorithms::graph::{self, Step};
use crate::memory;
use serde_json::{json, Value};
use std::collections::HashMap;

const KEYS: [&str; 12] = [
    "name",
    "version",
    "display_name",
    "description",
    "category",
    "steps",
    "default_parameters",
    "workflow_definition",
    "is_public",
    "is_system",
    "is_active",
    "metadata",
];

/// What the import needs to know of a pipeline beside the document itself.
pub struct Pipeline {
    pub name: String,
    pub version: String,
    /// What each step runs.
    pub tasks: Vec<StepTask>,
    /// The wave of each step.
    pub waves: Vec<i32>,
}

pub struct StepTask {
    /// The step's number in the document.
    pub number: usize,
    pub task_id: String,
    /// `None`: the highest active.
    pub version: Option<String>,
    pub overrides: Value,
}

/// The array that import_pipelines takes; `paths` names the i-th pipeline in faults.
/// Complete only when no fault was added.
pub fn check_all(
    pipelines: &Value,
    paths: fn(usize) -> String,
    faults: &mut Faults,
) -> Vec<Pipeline> {
    let Some(pipelines) = pipelines.as_array() else {
        faults.add(
            "pipelines",
            format!("must be an array of objects, not {}", kind(pipelines)),
        );
        return Vec::new();
    };
    // Not for as many as there are pipelines or steps: most may be refused.
    let mut seen = HashMap::new();
    let mut checked = Vec::new();
    for (i, pipeline) in pipelines.iter().enumerate() {
        memory::check();
        let path = paths(i);
        if let Some(pipeline) = check(pipeline, &path, faults) {
            let key = (pipeline.name.clone(), pipeline.version.clone());
            if let Some(first) = seen.insert(key, i) {
                faults.add(
                    &path,
                    format!(
                        "is pipeline \"{}\" version \"{}\" again, after pipelines[{first}]",
                        abbreviated(&pipeline.name),
                        abbreviated(&pipeline.version)
                    ),
                );
            }
            checked.push(pipeline);
        }
    }
    checked
}

fn check(pipeline: &Value, path: &str, faults: &mut Faults) -> Option<Pipeline> {
    let Some(pipeline) = pipeline.as_object() else {
        faults.add(path, format!("must be an object, not {}", kind(pipeline)));
        return None;
    };
    for key in pipeline.keys().filter(|key| !KEYS.contains(&key.as_str())) {
        faults.add(path, format!("has an unknown key \"{}\"", abbreviated(key)));
    }
    let name = string(pipeline, "name", path, faults);
    let texts = [
        ("name", 200, true),
        ("version", 50, true),
        ("display_name", 200, true),
        ("category", 200, false),
    ];
    for (key, longest, filled) in texts {
        match pipeline.get(key) {
            None | Some(Value::Null) => {}
            Some(Value::String(text)) if text.is_empty() && !filled => {}
            Some(Value::String(text)) => {
                if let Some(fault) = fault_of_name(text, longest) {
                    faults.add(&within(path, key), fault);
                }
            }
            Some(_) if key == "name" => {}
            Some(other) => faults.add(
                &within(path, key),
                format!("must be a string, not {}", kind(other)),
            ),
        }
    }
    let text_or_null = |value: &Value| value.is_string() || value.is_null();
    expect_kind(
        pipeline,
        "description",
        path,
        text_or_null,
        "a string",
        faults,
    );
    expect_kind(
        pipeline,
        "metadata",
        path,
        Value::is_object,
        "an object",
        faults,
    );
    for key in ["default_parameters", "workflow_definition"] {
        expect_kind(pipeline, key, path, Value::is_object, "an object", faults);
    }
    for key in ["is_public", "is_system", "is_active"] {
        expect_kind(
            pipeline,
            key,
            path,
            Value::is_boolean,
            "true or false",
            faults,
        );
    }
    let (tasks, waves) = check_steps(pipeline.get("steps"), path, faults);
    Some(Pipeline {
        name: name?.to_owned(),
        version: pipeline
            .get("version")
            .and_then(Value::as_str)
            .unwrap_or("1.0.0")
            .to_owned(),
        tasks,
        waves,
    })
}

fn check_steps(
    steps: Option<&Value>,
    path: &str,
    faults: &mut Faults,
) -> (Vec<StepTask>, Vec<i32>) {
    let Some(steps) = steps.and_then(Value::as_array) else {
        faults.add(
            &within(path, "steps"),
            format!(
                "must be an array of steps, not {}",
                steps.map_or("missing", kind)
            ),
        );
        return (Vec::new(), Vec::new());
    };
    let mut tasks = Vec::new();
    let mut nodes = Vec::new();
    let mut complete = true;
    for (i, step) in steps.iter().enumerate() {
        memory::check();
        let path = within(path, &format!("steps[{i}]"));
        let Some(step) = step.as_object() else {
            faults.add(&path, format!("must be an object, not {}", kind(step)));
            complete = false;
            continue;
        };
        let name = string(step, "step_name", &path, faults);
        if let Some(fault) = name.and_then(|name| fault_of_name(name, 200)) {
            faults.add(&within(&path, "step_name"), fault);
        }
        let task_id = string(step, "task_id", &path, faults);
        let version = match step.get("version") {
            None | Some(Value::Null) => None,
            Some(Value::String(version)) => Some(version.clone()),
            Some(other) => {
                faults.add(
                    &within(&path, "version"),
                    format!("must be a string, not {}", kind(other)),
                );
                None
            }
        };
        expect_kind(
            step,
            "parameter_overrides",
            &path,
            Value::is_object,
            "an object",
            faults,
        );
        let overrides = step.get("parameter_overrides").filter(|o| o.is_object());
        let depends_on = dependencies(step.get("depends_on"), &path, faults);
        match (name, task_id, depends_on) {
            (Some(name), Some(task_id), Some(depends_on)) => {
                tasks.push(StepTask {
                    number: i,
                    task_id: task_id.to_owned(),
                    version,
                    // Of another kind they were named already.
                    overrides: overrides.cloned().unwrap_or_else(|| json!({})),
                });
                nodes.push(Step {
                    name: name.to_owned(),
                    depends_on,
                });
            }
            _ => complete = false,
        }
    }
    // With steps that could not be read, their numbers would be wrong and their names missing.
    if !complete {
        return (tasks, Vec::new());
    }
    let mut of_graph = Faults::new();
    let waves = graph::waves(&nodes, &mut of_graph).unwrap_or_default();
    faults.extend_within(path, of_graph);
    (tasks, waves)
}

/// depends_on as names, or nothing when it is no array of strings. Left out, it is empty.
pub fn dependencies(value: Option<&Value>, path: &str, faults: &mut Faults) -> Option<Vec<String>> {
    let path = within(path, "depends_on");
    let names = match value {
        None => return Some(Vec::new()),
        Some(Value::Array(names)) => names,
        Some(other) => {
            faults.add(
                &path,
                format!("must be an array of step names, not {}", kind(other)),
            );
            return None;
        }
    };
    let mut read = Vec::with_capacity(names.len());
    for (i, name) in names.iter().enumerate() {
        match name {
            Value::String(name) => read.push(name.clone()),
            other => faults.add(
                &format!("{path}[{i}]"),
                format!("must be a step name, not {}", kind(other)),
            ),
        }
    }
    (read.len() == names.len()).then_some(read)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checked(pipelines: &Value) -> (Vec<Pipeline>, String) {
        let mut faults = Faults::new();
        let read = check_all(pipelines, |i| format!("pipelines[{i}]"), &mut faults);
        let text = faults
            .summary("x")
            .map_or(String::new(), |(m, d)| d.unwrap_or(m));
        (read, text)
    }

    #[test]
    fn a_sound_pipeline() {
        let (read, faults) = checked(&json!([{
            "name": "p", "steps": [
                {"step_name": "a", "task_id": "t", "version": "1"},
                {"step_name": "b", "task_id": "t", "depends_on": ["a"], "when": "x",
                    "parameter_overrides": {"x": 1}}
            ]
        }]));
        assert_eq!(faults, "");
        assert_eq!(read[0].version, "1.0.0");
        assert_eq!(read[0].waves, [0, 1]);
        let second = &read[0].tasks[1];
        assert_eq!((second.task_id.as_str(), &second.version), ("t", &None));
        assert_eq!((second.number, &second.overrides), (1, &json!({"x": 1})));
    }

    #[test]
    fn every_fault_has_its_path() {
        let (_, faults) = checked(&json!([
            {"name": "", "steps": 5, "is_public": 1, "default_parameters": [], "typo": 1},
            {"name": "p", "version": 2, "steps": [
                {"step_name": "a", "task_id": 1, "depends_on": "b"},
                {"task_id": "t", "depends_on": [1], "parameter_overrides": []},
                3
            ]},
            {"name": "q", "steps": [{"step_name": "a", "task_id": "t", "depends_on": ["a", "z"]}]},
            {"name": "q", "steps": []},
            "x"
        ]));
        for part in [
            "pipelines[0].name: must not be empty",
            "pipelines[0].steps: must be an array of steps, not a number",
            "pipelines[0].is_public: must be true or false, not a number",
            "pipelines[0].default_parameters: must be an object, not an array",
            "pipelines[0]: has an unknown key \"typo\"",
            "pipelines[1].version: must be a string, not a number",
            "pipelines[1].steps[0].task_id: must be a string, not a number",
            "pipelines[1].steps[0].depends_on: must be an array of step names, not a string",
            "pipelines[1].steps[1].step_name: is missing",
            "pipelines[1].steps[1].depends_on[0]: must be a step name, not a number",
            "pipelines[1].steps[1].parameter_overrides: must be an object, not an array",
            "pipelines[1].steps[2]: must be an object, not a number",
            "pipelines[2].steps[0].depends_on[1]: step \"a\" depends on \"z\"",
            "pipelines[2].steps[0].depends_on: these steps wait for each other: \"a\"",
            "pipelines[3]: is pipeline \"q\" version \"1.0.0\" again, after pipelines[2]",
            "pipelines[4]: must be an object, not a string",
        ] {
            assert!(faults.contains(part), "{part} not in {faults}");
        }
    }
}
