//! `sql/functions/catalog.sql`: the catalogue of an organisation out of the registry, and into it.

use super::{arguments, pipelines, tasks};
use crate::algorithms::faults::Faults;
use crate::algorithms::keys::Keys;
use crate::call::{sql_function, Call, Outcome, Returned};
use crate::encoding;
use crate::error::Error;
use crate::jsonb::MAX_LEVELS;
use crate::query::{query, ResultSet};
use crate::subtransaction::in_trial;
use crate::tenant::Tenant;
use pgrx::{pg_sys, IntoDatum};
use serde_json::Value;
use std::panic::AssertUnwindSafe;

sql_function! {
    "mad_export_catalog" => export_catalog;
    "mad_import_catalog" => import_catalog;
}

query! { EXPORT_CATALOG, "catalog/export_catalog", Read, UUIDOID }
query! { PARTS, "catalog/parts", Read, JSONBOID }
query! {
    /// A write, so that it sees what the import has just written.
    STATES, "catalog/states", Write, UUIDOID, JSONBOID
}

const KEYS: Keys = Keys {
    known: &["tasks", "pipelines"],
    derived: &[],
    aliases: &[],
    hint: "The keys of a catalogue are tasks and pipelines, each an array.",
};

/// Limit of nesting: that of a task's metadata, in the task, the array and the catalogue.
const CATALOG_LEVELS: usize = MAX_LEVELS + 3;

/// Faults that are listed, each in a row; further ones are only counted.
const LISTED: usize = 10_000;

fn export_catalog(call: &Call) -> Outcome {
    let tenant = arguments::existing_organization(call)?;
    let document = EXPORT_CATALOG.first(tenant, &[tenant.org_id()], |row| {
        row.datum(1, pg_sys::JSONBOID)
    })?;
    Ok(document.flatten().map_or(Returned::Null, Returned::Value))
}

fn import_catalog(call: &Call) -> Outcome {
    let tenant = arguments::existing_organization(call)?;
    let mut faults = Faults::up_to(LISTED);
    let mut document = call.document_of(1, "catalog", CATALOG_LEVELS)?;
    let Some(catalog) = document.as_object_mut() else {
        return Err(Error::argument("catalog must be a JSON object"));
    };
    KEYS.check(catalog, "catalog", "", &mut faults);
    let mut given = |key| catalog.remove(key).unwrap_or(Value::Array(Vec::new()));
    let (tasks, pipelines) = (given("tasks"), given("pipelines"));
    let dry_run = call.required_bool(2, "dry_run")?;
    let mut result = ResultSet::of(call)?;
    let changes = if dry_run {
        let body = AssertUnwindSafe(|| import(call, tenant, tasks, pipelines, &mut faults));
        match in_trial(body) {
            Ok(changes) => changes?,
            Err(message) => {
                faults.add("", message);
                Vec::new()
            }
        }
    } else {
        let changes = import(call, tenant, tasks, pipelines, &mut faults)?;
        tasks::refuse("import_catalog", &faults)?;
        changes
    };
    for change in &changes {
        let [kind, name, version] = &change.item;
        let columns = [kind.as_str(), name, version, change.what];
        let [kind, name, version, what] = columns.map(encoding::to_text);
        result.put(&[kind, name, version, what, None]);
    }
    for fault in faults.all() {
        let fault = encoding::to_text(&fault);
        result.put(&[None, None, None, "refused".into_datum(), fault]);
    }
    Ok(Returned::Rows)
}

/// A task or pipeline of the catalogue: kind, name, version.
type Item = [String; 3];

/// What became of it.
struct Change {
    item: Item,
    what: &'static str,
}

/// Imports tasks, then pipelines. Adds the faults of both, and then returns no change. With a fault
/// of a task no pipeline's tasks are looked up, since they may be those that were refused.
fn import(
    call: &Call,
    tenant: Tenant,
    tasks: Value,
    pipelines: Value,
    faults: &mut Faults,
) -> Result<Vec<Change>, Error> {
    let count = tasks::check(&tasks, "import_catalog", faults);
    drop(tasks);
    let mut of_pipelines = Faults::up_to(LISTED);
    pipelines::check(&pipelines, &mut of_pipelines);
    if !faults.is_empty() {
        faults.extend_within("", of_pipelines);
        return Ok(Vec::new());
    }
    let parts = PARTS.first(tenant, &[call.arg(1)], |row| {
        [1, 2].map(|column| row.datum(column, pg_sys::JSONBOID))
    })?;
    let [task_array, pipeline_array] = parts.unwrap_or_default();
    let before = match of_pipelines.is_empty() {
        true => states(call, tenant)?,
        false => Vec::new(),
    };
    if count > 0 {
        tasks::write(tenant, task_array)?;
    }
    if pipeline_array.is_some() {
        pipelines::import(call, (pipeline_array, pipelines), "import_catalog", faults)?;
    }
    if !faults.is_empty() {
        return Ok(Vec::new());
    }
    let after = states(call, tenant)?.into_iter();
    let changes = before
        .into_iter()
        .zip(after)
        .map(|((item, before), (_, after))| Change {
            item,
            what: match before {
                None => "new",
                before if before == after => "same",
                _ => "changed",
            },
        });
    Ok(changes.collect())
}

/// Returns what the catalogue names, with its state in the registry (`states.sql`).
fn states(call: &Call, tenant: Tenant) -> Result<Vec<(Item, Option<String>)>, Error> {
    STATES.fetch(tenant, &[tenant.org_id(), call.arg(1)], |row| {
        let item = [1, 2, 3].map(|column| row.text(column).unwrap_or_default());
        (item, row.text(4))
    })
}
