//! Checks the document of a pipeline: its keys, their types, and the graph of its steps.

use super::arguments::fault_of_name;
use super::task_documents::{expect_kind, string, within};
use crate::algorithms::faults::{abbreviated, Faults};
use crate::algorithms::graph::{self, Step};
use crate::algorithms::keys::Keys;
use crate::memory;
use serde_json::{json, Value};
use std::collections::HashMap;

const KEYS: Keys = Keys {
    known: &[
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
    ],
    derived: &["org_id", "template_id", "step_count", "created_by", "created_at", "updated_at"],
    aliases: &[
        ("id", "name"),
        ("pipeline", "name"),
        ("pipelinename", "name"),
        ("title", "display_name"),
        ("label", "display_name"),
        ("doc", "description"),
        ("summary", "description"),
        ("tasks", "steps"),
        ("jobs", "steps"),
        ("nodes", "steps"),
        ("stages", "steps"),
        ("defaults", "default_parameters"),
        ("inputs", "default_parameters"),
        ("parameters", "default_parameters"),
        ("params", "default_parameters"),
        ("workflow", "workflow_definition"),
        ("definition", "workflow_definition"),
        ("public", "is_public"),
        ("system", "is_system"),
        ("active", "is_active"),
        ("extra", "metadata"),
        ("annotations", "metadata"),
        ("labels", "metadata"),
        ("tags", "metadata"),
    ],
    hint: "The keys of a pipeline are name, version, display_name, description, category, steps, default_parameters, \
           workflow_definition, is_public, is_system, is_active and metadata. Anything else goes under metadata.",
};

const STEP_KEYS: Keys = Keys {
    known: &[
        "step_name",
        "task_id",
        "version",
        "depends_on",
        "parameter_overrides",
        "when",
        "extra",
    ],
    // Results of pipeline_with_steps, and other columns of the table of steps.
    derived: &[
        "step_order",
        "task_metadata",
        "task_is_active",
        "wave",
        "org_id",
        "step_id",
        "template_id",
        "task_definition_id",
        "created_at",
    ],
    aliases: &[
        ("id", "step_name"),
        ("name", "step_name"),
        ("step", "step_name"),
        ("stepid", "step_name"),
        ("title", "step_name"),
        ("label", "step_name"),
        ("task", "task_id"),
        ("taskname", "task_id"),
        ("tool", "task_id"),
        ("uses", "task_id"),
        ("run", "task_id"),
        ("taskversion", "version"),
        ("after", "depends_on"),
        ("dependencies", "depends_on"),
        ("deps", "depends_on"),
        ("needs", "depends_on"),
        ("parents", "depends_on"),
        ("previous", "depends_on"),
        ("requires", "depends_on"),
        ("runafter", "depends_on"),
        ("upstream", "depends_on"),
        ("waitfor", "depends_on"),
        ("args", "parameter_overrides"),
        ("arguments", "parameter_overrides"),
        ("config", "parameter_overrides"),
        ("in", "parameter_overrides"),
        ("input", "parameter_overrides"),
        ("inputs", "parameter_overrides"),
        ("overrides", "parameter_overrides"),
        ("parameters", "parameter_overrides"),
        ("params", "parameter_overrides"),
        ("with", "parameter_overrides"),
        ("if", "when"),
        ("condition", "when"),
        ("annotations", "extra"),
        ("labels", "extra"),
        ("metadata", "extra"),
        ("meta", "extra"),
    ],
    hint: "The keys of a step are step_name, task_id, version, depends_on, parameter_overrides, when and extra. \
           Anything else goes under extra, an object of the caller's own.",
};

/// The part of a pipeline's document that the import uses besides the document itself.
pub struct Pipeline {
    pub name: String,
    pub version: String,
    /// The task of each step.
    pub tasks: Vec<StepTask>,
    /// The wave of each step.
    pub waves: Vec<i32>,
}

pub struct StepTask {
    /// Index of the step in the document.
    pub number: usize,
    pub task_id: String,
    /// `None` means the highest active version.
    pub version: Option<String>,
    pub overrides: Value,
}

/// Checks the array that import_pipelines takes; `paths` makes the path of the i-th pipeline for
/// faults. The result is complete only if no fault was added.
pub fn check_all(
    pipelines: &Value,
    paths: fn(usize) -> String,
    faults: &mut Faults,
    warnings: &mut Faults,
) -> Vec<Pipeline> {
    let Some(pipelines) = pipelines.as_array() else {
        faults.must_be("pipelines", "an array of objects", pipelines);
        return Vec::new();
    };
    // Allocate no memory for all pipelines in advance: most of them may be faulty.
    let mut seen = HashMap::new();
    let mut checked = Vec::new();
    for (i, pipeline) in pipelines.iter().enumerate() {
        memory::check();
        let path = paths(i);
        // Probably a result of pipeline_with_steps, which has no column version.
        if pipeline.get("template_id").is_some() && pipeline.get("version").is_none() {
            let what =
                "has no version and is registered as 1.0.0; pipeline_library gives its version";
            warnings.add(&path, what);
        }
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
        faults.must_be(path, "an object", pipeline);
        return None;
    };
    KEYS.check(pipeline, path, "", faults);
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
            Some(other) => faults.must_be(&within(path, key), "a string", other),
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
    let steps = match steps {
        Some(Value::Array(steps)) if !steps.is_empty() => steps,
        Some(Value::Array(_)) => {
            faults.add(&within(path, "steps"), "must have at least one step");
            return (Vec::new(), Vec::new());
        }
        Some(other) => {
            faults.must_be(&within(path, "steps"), "an array of steps", other);
            return (Vec::new(), Vec::new());
        }
        None => {
            faults.add(&within(path, "steps"), "is missing");
            return (Vec::new(), Vec::new());
        }
    };
    let mut tasks = Vec::new();
    let mut nodes = Vec::new();
    let mut complete = true;
    for (i, step) in steps.iter().enumerate() {
        memory::check();
        let path = within(path, &format!("steps[{i}]"));
        let Some(step) = step.as_object() else {
            faults.must_be(&path, "an object", step);
            complete = false;
            continue;
        };
        let name = string(step, "step_name", &path, faults);
        let owner = name.map_or(String::new(), |name| {
            format!("step \"{}\" ", abbreviated(name))
        });
        STEP_KEYS.check(step, &path, &owner, faults);
        if let Some(fault) = name.and_then(|name| fault_of_name(name, 200)) {
            faults.add(&within(&path, "step_name"), fault);
        }
        let task_id = string(step, "task_id", &path, faults);
        let version = match step.get("version") {
            None | Some(Value::Null) => None,
            Some(Value::String(version)) => Some(version.clone()),
            Some(other) => {
                faults.must_be(&within(&path, "version"), "a string", other);
                None
            }
        };
        for key in ["parameter_overrides", "extra"] {
            expect_kind(step, key, &path, Value::is_object, "an object", faults);
        }
        let overrides = step.get("parameter_overrides").filter(|o| o.is_object());
        let depends_on = dependencies(step.get("depends_on"), &path, faults);
        match (name, task_id, depends_on) {
            (Some(name), Some(task_id), Some(depends_on)) => {
                tasks.push(StepTask {
                    number: i,
                    task_id: task_id.to_owned(),
                    version,
                    // If they are no object, expect_kind has added a fault.
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
    // Without the unreadable steps, indexes in the faults would be wrong and dependencies unknown.
    if !complete {
        return (tasks, Vec::new());
    }
    let mut of_graph = Faults::new();
    let waves = graph::waves(&nodes, &mut of_graph).unwrap_or_default();
    faults.extend_within(path, of_graph);
    (tasks, waves)
}

/// Reads depends_on; missing means empty. `None` if it is no array of strings.
pub fn dependencies(value: Option<&Value>, path: &str, faults: &mut Faults) -> Option<Vec<String>> {
    let path = within(path, "depends_on");
    let names = match value {
        None => return Some(Vec::new()),
        Some(Value::Array(names)) => names,
        Some(other) => {
            faults.must_be(&path, "an array of step names", other);
            return None;
        }
    };
    let mut read = Vec::with_capacity(names.len());
    for (i, name) in names.iter().enumerate() {
        match name {
            Value::String(name) => read.push(name.clone()),
            other => faults.must_be(&format!("{path}[{i}]"), "a step name", other),
        }
    }
    (read.len() == names.len()).then_some(read)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checked(pipelines: &Value) -> (Vec<Pipeline>, String) {
        let mut faults = Faults::new();
        let path = |i| format!("pipelines[{i}]");
        let read = check_all(pipelines, path, &mut faults, &mut Faults::new());
        let text = faults
            .summary("x")
            .map_or(String::new(), |(m, d)| d.unwrap_or(m));
        (read, text)
    }

    #[test]
    fn a_valid_pipeline() {
        let (read, faults) = checked(&json!([{
            "name": "p", "steps": [
                {"step_name": "a", "task_id": "t", "version": "1"},
                {"step_name": "b", "task_id": "t", "depends_on": ["a"], "when": "x",
                    "parameter_overrides": {"x": 1}, "extra": {"dependsOn": ["mine"]},
                    "wave": 1, "task_metadata": {}, "task_is_active": true}
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
    fn unknown_keys_get_a_suggestion() {
        let (_, faults) = checked(&json!([{"name": "p", "title": "P", "steps": [
            {"step_name": "a", "task_id": "t", "dependsOn": ["b"], "depends": [], "colour": 1},
            {"name": "b", "task": "t", "parameter_override": {}, "extra": []},
        ]}]));
        for part in [
            "pipelines[0]: has an unknown key \"title\", which probably means \"display_name\"",
            "steps[0]: step \"a\" has an unknown key \"dependsOn\", which probably means \"depends_on\"",
            "steps[0]: step \"a\" has an unknown key \"depends\", which probably means \"depends_on\"",
            "steps[0]: step \"a\" has an unknown key \"colour\"\n",
            "steps[1]: has an unknown key \"name\", which probably means \"step_name\"",
            "steps[1]: has an unknown key \"task\", which probably means \"task_id\"",
            "\"parameter_override\", which probably means \"parameter_overrides\"",
            "steps[1].extra: must be an object, not an array",
        ] {
            assert!(faults.contains(part), "{part} not in {faults}");
        }
    }

    #[test]
    fn the_aliases_are_of_known_keys() {
        for keys in [KEYS, STEP_KEYS] {
            for (alias, known) in keys.aliases {
                assert!(keys.known.contains(known), "{alias}");
                assert!(!keys.known.contains(alias), "{alias}");
                assert!(alias.chars().all(|c| c.is_ascii_lowercase()), "{alias}");
            }
            assert!(keys.known.iter().all(|known| keys.hint.contains(known)));
        }
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
            "x",
            {"name": "r"},
            {"name": "s", "steps": "[]"},
            {"name": "t", "steps": [{"step_name": "a", "task_id": "t", "depends_on": "[\"b\"]"}]}
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
            "pipelines[3].steps: must have at least one step",
            "pipelines[4]: must be an object, not a string",
            "pipelines[5].steps: is missing",
            "pipelines[6].steps: must be an array of steps, not a string that holds JSON",
            "pipelines[7].steps[0].depends_on: must be an array of step names, not a string that holds JSON",
        ] {
            assert!(faults.contains(part), "{part} not in {faults}");
        }
    }
}
