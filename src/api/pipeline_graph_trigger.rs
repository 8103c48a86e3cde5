//! `sql/functions/triggers.sql`: checks the graph of steps that plain SQL writes to the table.
//!
//! The trigger runs as the owner of the table. It doesn't check which migrations are applied,
//! because a data-only restore may load mad.schema_version after the steps.

use super::interfaces::{self, Overrides};
use super::pipeline_documents::dependencies;
use super::tasks::refuse;
use crate::algorithms::faults::Faults;
use crate::algorithms::graph::{self, Step};
use crate::backend::{self, CommandId};
use crate::call::{sql_function, Call, Outcome, Returned};
use crate::error::Error;
use crate::query::{in_api_statement, query, Row, Trigger};
use crate::tenant::Tenant;
use pgrx::{pg_sys, IntoDatum, Uuid};
use std::cell::RefCell;
use std::collections::HashSet;

sql_function! {
    "mad_check_pipeline_steps" => check_pipeline_steps;
    "mad_in_api_write" => in_api_write;
}

query! { LOCK_TEMPLATE, "pipelines/lock_template", Write, UUIDOID, UUIDOID }
query! { STEPS_OF_TEMPLATE, "pipelines/steps_of_template", Write, UUIDOID, UUIDOID }
query! { SET_WAVES, "pipelines/set_waves", Write, UUIDOID, UUIDARRAYOID, INT4ARRAYOID }
query! { TOUCH_TEMPLATE, "pipelines/touch_template", Write, UUIDOID, UUIDOID }

/// Pipelines that were checked since the last write of this transaction: an INSERT of a thousand
/// steps of a pipeline checks it once.
#[derive(Default)]
struct Checked {
    command: CommandId,
    templates: HashSet<([u8; 16], [u8; 16])>,
}

thread_local! {
    static CHECKED: RefCell<Checked> = RefCell::default();
}

fn check_pipeline_steps(call: &Call) -> Outcome {
    let trigger = Trigger::of_row(call, &[c"pipeline_task_steps"])?;
    // The pipelines of the old and the new row.
    let orgs = trigger.row_uuids(c"org_id");
    let mut templates: Vec<_> = orgs
        .into_iter()
        .zip(trigger.row_uuids(c"template_id"))
        .collect();
    templates.dedup();
    for (org_id, template_id) in templates {
        check(trigger.tenant(), org_id, template_id)?;
    }
    Ok(Returned::void())
}

/// The API checks its own writes before it makes them, and none of its statements can have a
/// deferred trigger.
fn in_api_write(_: &Call) -> Outcome {
    Ok(Returned::value(in_api_statement()))
}

fn check(tenant: Tenant, org_id: Uuid, template_id: Uuid) -> Result<(), Error> {
    let key = (*org_id.as_bytes(), *template_id.as_bytes());
    if CHECKED.with_borrow(|checked| {
        checked.command == backend::command_id() && checked.templates.contains(&key)
    }) {
        return Ok(());
    }
    let template = [org_id.into_datum(), template_id.into_datum()];
    // Race: two sessions each add half of a cycle. The second one waits for this lock and then sees
    // the whole cycle; if its snapshot is too old for that, updating the template makes it fail to
    // serialize.
    let lock = if backend::reads_one_snapshot() {
        &TOUCH_TEMPLATE
    } else {
        &LOCK_TEMPLATE
    };
    let locked = lock.first(tenant, &template, |row| row.text(1))?;
    let Some(name) = locked else {
        return Ok(());
    };
    let mut faults = Faults::new();
    let mut rows = Vec::new();
    let mut written = Vec::new();
    let steps: Vec<Step> = STEPS_OF_TEMPLATE.fetch(tenant, &template, |row| {
        rows.push((row.get::<Uuid>(1), row.get::<i32>(4)));
        let name = row.text(2).unwrap_or_default();
        let path = format!("steps[{}]", rows.len() - 1);
        let depends_on = match row.document(3) {
            Ok(names) => dependencies(Some(&names), &path, &mut faults),
            Err(reason) => {
                faults.add(&format!("{path}.depends_on"), reason);
                None
            }
        };
        let depends_on = depends_on.unwrap_or_default();
        // Only rows of this transaction are checked against interfaces: a task may have been
        // registered again since, with an interface that refuses the overrides of existing steps.
        if let (true, Some(task)) = (written_here(row), row.get::<Uuid>(5)) {
            written.push((path, task, row.document(6)));
        }
        Step { name, depends_on }
    })?;
    let overrides: Vec<Overrides> = written
        .iter()
        .map(|(path, task, values)| Overrides {
            path: path.clone(),
            task: *task,
            values: values.as_ref().map_err(String::as_str),
        })
        .collect();
    interfaces::check_overrides(tenant, org_id.into_datum(), &overrides, &mut faults)?;
    let waves = graph::waves(&steps, &mut faults);
    refuse(
        &format!("pipeline \"{}\"", name.unwrap_or_default()),
        &faults,
    )?;
    let (mut changed, mut to) = (Vec::new(), Vec::new());
    for ((step_id, before), wave) in rows.into_iter().zip(waves.unwrap_or_default()) {
        if before != Some(wave) {
            changed.extend(step_id);
            to.push(wave);
        }
    }
    // In one statement, because with immediate constraints each UPDATE fires this trigger again.
    if !to.is_empty() {
        let args = [org_id.into_datum(), changed.into_datum(), to.into_datum()];
        SET_WAVES.execute(tenant, &args)?;
    }
    CHECKED.with_borrow_mut(|checked| {
        // Marking the command id as used gives the next write another command id.
        backend::use_command_id();
        let now = backend::command_id();
        if checked.command != now {
            checked.command = now;
            checked.templates.clear();
        }
        checked.templates.insert(key);
    });
    Ok(())
}

/// Whether the current transaction wrote the row.
fn written_here(row: &Row) -> bool {
    let writer = row.get::<pg_sys::TransactionId>(7);
    writer.is_some_and(backend::is_of_current_transaction)
}
