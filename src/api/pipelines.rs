//! `sql/functions/pipelines.sql`: registers, reads, draws and deletes pipelines.

use super::arguments;
use super::interfaces::{self, Overrides};
use super::pipeline_documents::{self, Pipeline, StepTask};
use super::task_documents::within;
use super::tasks::{doubts, refuse, say};
use crate::algorithms::diagram::{self, Node};
use crate::algorithms::faults::{abbreviated, Faults};
use crate::call::{sql_function, Call, Outcome, Returned};
use crate::encoding;
use crate::error::Error;
use crate::memory;
use crate::query::{query, Arg};
use crate::tenancy;
use crate::tenant::Tenant;
use pgrx::{pg_sys, IntoDatum, Uuid};
use serde_json::Value;
use std::collections::HashMap;

sql_function! {
    "mad_pipeline_with_steps" => pipeline_with_steps;
    "mad_pipeline_library" => pipeline_library;
    "mad_pipeline_library_0_4" counted as "mad_pipeline_library" => pipeline_library;
    "mad_pipeline_diagram" => pipeline_diagram;
    "mad_register_pipeline" => register_pipeline;
    "mad_import_pipelines" => import_pipelines;
    "mad_delete_pipeline" => delete_pipeline;
}

query! { PIPELINE_WITH_STEPS, "pipelines/pipeline_with_steps", Read, UUIDOID, UUIDOID }
query! { PIPELINE_WITH_STEPS_PUBLIC, "pipelines/pipeline_with_steps_public", Read, UUIDOID, UUIDOID }
query! { PIPELINE_LIBRARY, "pipelines/pipeline_library", Read, UUIDOID, TEXTOID, BOOLOID }
query! { PIPELINE_NAME, "pipelines/pipeline_name", Read, UUIDOID, UUIDOID }
query! { PIPELINE_NODES, "pipelines/pipeline_nodes", Read, UUIDOID, UUIDOID }
query! {
    PIPELINE_DOCUMENT, "pipelines/pipeline_document", Read,
    TEXTOID, TEXTOID, TEXTOID, TEXTOID, JSONBOID, TEXTOID, JSONBOID, JSONBOID, BOOLOID
}
query! { RESOLVE_TASKS, "pipelines/resolve_tasks", Write, UUIDOID, TEXTARRAYOID, TEXTARRAYOID }
query! { IMPORT_TEMPLATES, "pipelines/import_templates", Write, UUIDOID, JSONBOID }
query! { TEMPLATE_IDS, "pipelines/template_ids", Write, UUIDOID, TEXTARRAYOID, TEXTARRAYOID }
query! {
    IMPORT_STEPS, "pipelines/import_steps", Write,
    UUIDOID, JSONBOID, UUIDARRAYOID, INT4ARRAYOID, UUIDARRAYOID, INT4ARRAYOID
}
query! {
    DELETE_OTHER_STEPS, "pipelines/delete_other_steps", Write,
    UUIDOID, UUIDARRAYOID, JSONBOID, INT4ARRAYOID
}

query! { DELETE_PIPELINE, "pipelines/delete_pipeline", Write, UUIDOID, UUIDOID }

fn pipeline_with_steps(call: &Call) -> Outcome {
    let tenant = tenancy::check(call)?;
    let org_id = tenant.org_id();
    let template_id = call.required_arg(1, "template_id")?;
    if PIPELINE_WITH_STEPS.rows(tenant, call, &[org_id, template_id])? == 0 {
        PIPELINE_WITH_STEPS_PUBLIC.rows(tenant, call, &[org_id, template_id])?;
    }
    Ok(Returned::Rows)
}

fn pipeline_library(call: &Call) -> Outcome {
    let tenant = tenancy::check(call)?;
    let org_id = tenant.org_id();
    let include_public = call.required_bool(2, "include_public")?;
    PIPELINE_LIBRARY.rows(
        tenant,
        call,
        &[org_id, call.arg(1), include_public.into_datum()],
    )?;
    Ok(Returned::Rows)
}

fn pipeline_diagram(call: &Call) -> Outcome {
    let tenant = tenancy::check(call)?;
    let org_id = tenant.org_id();
    let template_id = call.required_arg(1, "template_id")?;
    let format = call.required_text(2, "format")?;
    let Some(format) = diagram::Format::parse(&format) else {
        return Err(Error::argument(format!(
            "format must be mermaid or dot, not \"{}\"",
            abbreviated(&format)
        )));
    };
    let found = PIPELINE_NAME.first(tenant, &[org_id, template_id], |row| {
        (row.datum(1, pg_sys::UUIDOID), row.text(2))
    })?;
    let Some((owner, name)) = found else {
        return Err(pipeline_not_found(call));
    };
    let nodes = PIPELINE_NODES.fetch(tenant, &[owner, template_id], |row| Node {
        name: row.text(1).unwrap_or_default(),
        task: row.text(2).unwrap_or_default(),
        depends_on: row.names(3),
    })?;
    memory::room(nodes.iter().map(Node::bytes_to_draw).sum());
    Ok(Returned::text(&diagram::draw(
        &name.unwrap_or_default(),
        &nodes,
        format,
    )))
}

/// Limit of a pipeline's description, in bytes.
const MAX_DESCRIPTION: usize = 1 << 20;

fn register_pipeline(call: &Call) -> Outcome {
    let tenant = tenancy::check(call)?;
    let name = call.required_text(1, "name")?;
    // The arguments name, version, display_name, category, steps, description, default_parameters,
    // workflow_definition, is_public.
    let args: Vec<Arg> = (1..=9).map(|i| call.arg(i)).collect();
    call.required_arg(5, "steps")?;
    call.check_size(6, "description", MAX_DESCRIPTION)?;
    let document = PIPELINE_DOCUMENT.first(tenant, &args, |row| {
        (row.datum(1, pg_sys::JSONBOID), row.document(1))
    })?;
    let subject = format!("pipeline \"{}\"", abbreviated(&name));
    let (datum, value) = match document {
        Some((datum, Ok(value))) => (datum, value),
        Some((_, Err(reason))) => return Err(Error::argument(format!("{subject}: {reason}"))),
        None => return Err(Error::argument(format!("{subject}: has no document"))),
    };
    let mut faults = Faults::new();
    let ids = import_at(
        call,
        (datum, value),
        &subject,
        |_| String::new(),
        &mut faults,
    )?;
    refuse(&subject, &faults)?;
    Ok(ids.first().copied().map_or(Returned::Null, Returned::value))
}

fn import_pipelines(call: &Call) -> Outcome {
    tenancy::check(call)?;
    let document = (
        call.required_arg(1, "pipelines")?,
        call.document(1, "pipelines")?,
    );
    let mut faults = Faults::new();
    let ids = import(call, document, "import_pipelines", &mut faults)?;
    refuse("import_pipelines", &faults)?;
    Ok(Returned::value(
        i64::try_from(ids.len()).unwrap_or(i64::MAX),
    ))
}

/// Path of a pipeline in an array of them.
fn path_in_array(i: usize) -> String {
    format!("pipelines[{i}]")
}

/// Checks an array of pipelines, without looking for their tasks.
pub fn check(pipelines: &Value, faults: &mut Faults) {
    pipeline_documents::check_all(pipelines, path_in_array, faults, &mut doubts());
}

/// Registers an array of pipelines, given as a datum and as a value. Returns their template_ids in
/// the order of the array; if there are faults, adds them and registers nothing.
pub fn import(
    call: &Call,
    document: (Arg, Value),
    subject: &str,
    faults: &mut Faults,
) -> Result<Vec<Uuid>, Error> {
    import_at(call, document, subject, path_in_array, faults)
}

fn import_at(
    call: &Call,
    (document, value): (Arg, Value),
    subject: &str,
    paths: fn(usize) -> String,
    faults: &mut Faults,
) -> Result<Vec<Uuid>, Error> {
    let mut warnings = doubts();
    let pipelines = pipeline_documents::check_all(&value, paths, faults, &mut warnings);
    drop(value);
    // Look up the tasks even if there are faults, so that one error reports unknown tasks as well.
    // That works for an unknown organisation too: it has no tasks.
    let tenant = match faults.is_empty() {
        true => arguments::existing_organization(call)?,
        false => tenancy::check(call)?,
    };
    let org_id = tenant.org_id();
    let tasks = resolve(tenant, &pipelines, paths, faults)?;
    if !faults.is_empty() {
        return Ok(Vec::new());
    }
    say(subject, &warnings);

    IMPORT_TEMPLATES.execute(tenant, &[org_id, document])?;
    // Unchanged pipelines are not written, so RETURNING would omit their ids.
    let name = |text: &String| encoding::to_text(text);
    let names: Vec<Arg> = pipelines.iter().map(|p| name(&p.name)).collect();
    let versions: Vec<Arg> = pipelines.iter().map(|p| name(&p.version)).collect();
    let ids: HashMap<(String, String), Uuid> = TEMPLATE_IDS
        .fetch(
            tenant,
            &[
                org_id,
                encoding::text_array(&names),
                encoding::text_array(&versions),
            ],
            |row| Some(((row.text(2)?, row.text(3)?), row.get::<Uuid>(1)?)),
        )?
        .into_iter()
        .flatten()
        .collect();
    let mut templates = Vec::with_capacity(pipelines.len());
    let (mut step_templates, mut steps) = (Vec::new(), Vec::new());
    let (mut definitions, mut waves) = (Vec::new(), Vec::new());
    let mut resolved = tasks.into_iter();
    for pipeline in &pipelines {
        let key = (pipeline.name.clone(), pipeline.version.clone());
        let Some(id) = ids.get(&key).copied() else {
            return Err(Error::ObjectNotInPrerequisiteState {
                message: format!(
                    "{subject}: a trigger prevented pipeline \"{}\" from being written",
                    pipeline.name
                ),
                hint: "look at the triggers on mad.pipeline_templates".to_owned(),
            });
        };
        templates.push(id);
        for (step, wave) in (0i32..).zip(&pipeline.waves) {
            step_templates.push(id);
            steps.push(step);
            definitions.push(resolved.next().flatten());
            waves.push(*wave);
        }
    }
    let pipeline_numbers: Vec<i32> = (0i32..).take(templates.len()).collect();
    DELETE_OTHER_STEPS.execute(
        tenant,
        &[
            org_id,
            templates.clone().into_datum(),
            document,
            pipeline_numbers.into_datum(),
        ],
    )?;
    IMPORT_STEPS.execute(
        tenant,
        &[
            org_id,
            document,
            step_templates.into_datum(),
            steps.into_datum(),
            definitions.into_datum(),
            waves.into_datum(),
        ],
    )?;
    Ok(templates)
}

/// Returns the task definition of each step, of all pipelines in order. Adds a fault for each
/// unknown task and for overrides that violate the interface of a known one.
fn resolve(
    tenant: Tenant,
    pipelines: &[Pipeline],
    paths: fn(usize) -> String,
    faults: &mut Faults,
) -> Result<Vec<Option<Uuid>>, Error> {
    let wanted = || pipelines.iter().flat_map(|p| &p.tasks);
    let names: Vec<Arg> = wanted()
        .map(|step| encoding::to_text(&step.task_id))
        .collect();
    let versions: Vec<Arg> = wanted()
        .map(|step| step.version.as_deref().and_then(encoding::to_text))
        .collect();
    let mut found = vec![None; names.len()];
    let rows = RESOLVE_TASKS.fetch(
        tenant,
        &[
            tenant.org_id(),
            encoding::text_array(&names),
            encoding::text_array(&versions),
        ],
        |row| (row.get::<i32>(1), row.get::<Uuid>(2)),
    )?;
    for (number, id) in rows {
        if let Some(slot) = number.and_then(|n| found.get_mut(usize::try_from(n).ok()?)) {
            *slot = id;
        }
    }
    let path_of = |p: usize, step: &StepTask| within(&paths(p), &format!("steps[{}]", step.number));
    let mut number = 0;
    for (p, pipeline) in pipelines.iter().enumerate() {
        for step in &pipeline.tasks {
            if found[number].is_none() {
                let task_id = abbreviated(&step.task_id);
                let what = match &step.version {
                    Some(version) => format!(
                        "task \"{task_id}\" version \"{}\" is not registered",
                        abbreviated(version)
                    ),
                    None => format!("task \"{task_id}\" has no active version"),
                };
                faults.add(&within(&path_of(p, step), "task_id"), what);
            }
            number += 1;
        }
    }
    let steps = pipelines
        .iter()
        .enumerate()
        .flat_map(|(p, pipeline)| pipeline.tasks.iter().map(move |step| (p, step)));
    let overrides: Vec<Overrides> = steps
        .zip(&found)
        .filter_map(|((p, step), task)| {
            Some(Overrides {
                path: path_of(p, step),
                task: (*task)?,
                values: Ok(&step.overrides),
            })
        })
        .collect();
    interfaces::check_overrides(tenant, tenant.org_id(), &overrides, faults)?;
    Ok(found)
}

fn delete_pipeline(call: &Call) -> Outcome {
    let tenant = tenancy::check(call)?;
    let org_id = tenant.org_id();
    let template_id = call.required_arg(1, "template_id")?;
    match DELETE_PIPELINE.execute(tenant, &[org_id, template_id])? {
        0 => Err(pipeline_not_found(call)),
        _ => Ok(Returned::void()),
    }
}

fn pipeline_not_found(call: &Call) -> Error {
    Error::not_found(
        format!("pipeline {}", call.shown_uuid(1)),
        "mad_registry.pipeline_library lists the pipelines this organization may read",
    )
}
