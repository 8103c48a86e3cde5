//! `sql/functions/tasks.sql`: registers, reads, imports and deletes tasks.

use super::arguments;
use super::interfaces;
use super::placement::fleet_changed;
use super::task_documents;
use crate::algorithms::faults::{abbreviated, Faults};
use crate::call::{sql_function, Call, Outcome, Returned};
use crate::encoding;
use crate::error::{self, Error};
use crate::placement::Wanted;
use crate::query::{query, Arg};
use crate::tenancy;
use crate::tenant::Tenant;
use pgrx::pg_sys;
use serde_json::Value;

sql_function! {
    "mad_task_categories" => task_categories;
    "mad_task_categories_0_4" counted as "mad_task_categories" => task_categories;
    "mad_get_task" => get_task;
    "mad_register_task" => register_task;
    "mad_set_task_active" => set_task_active;
    "mad_delete_task_version" => delete_task_version;
    "mad_import_tasks" => import_tasks;
}

query! { TASK_CATEGORIES, "tasks/task_categories", Read, UUIDOID }
query! { GET_TASK, "tasks/get_task", Read, UUIDOID, TEXTOID, TEXTOID }
query! { VERSIONS, "tasks/versions", Read, UUIDOID, TEXTOID, TEXTOID, BYTEAOID, BYTEAOID }
query! { GET_TASK_LATEST, "tasks/get_task_latest", Read, UUIDOID, TEXTOID }
query! {
    REGISTER_TASK, "tasks/register_task", Write,
    UUIDOID, TEXTOID, TEXTOID, JSONBOID, JSONBOID, JSONBOID, BOOLOID
}
query! { TASK_BY_VERSION, "tasks/task_by_version", Write, UUIDOID, TEXTOID, TEXTOID }
query! { TASK_LATEST, "tasks/task_latest", Write, UUIDOID, TEXTOID }
query! { LOCK_TASK_VERSION, "tasks/lock_task_version", Write, UUIDOID, TEXTOID, TEXTOID }
query! { TASK_DEPENDENTS, "tasks/task_dependents", Read, UUIDOID, TEXTOID, TEXTOID }
query! { DELETE_TASK_VERSION, "tasks/delete_task_version", Write, UUIDOID, TEXTOID, TEXTOID }
query! { SET_TASK_ACTIVE, "tasks/set_task_active", Write, UUIDOID, TEXTOID, TEXTOID, BOOLOID }
query! { IMPORT_TASKS, "tasks/import_tasks", Write, UUIDOID, JSONBOID }

fn task_categories(call: &Call) -> Outcome {
    let tenant = tenancy::check(call)?;
    let org_id = tenant.org_id();
    TASK_CATEGORIES.rows(tenant, call, &[org_id])?;
    Ok(Returned::Rows)
}

fn get_task(call: &Call) -> Outcome {
    let tenant = tenancy::check(call)?;
    let org_id = tenant.org_id();
    let task_id = call.required_arg(1, "task_id")?;
    let text = call.text(2, "version")?;
    let text = text.as_deref();
    match Wanted::parse(text) {
        Wanted::Highest => GET_TASK_LATEST.rows(tenant, call, &[org_id, task_id])?,
        wanted @ (Wanted::Exact | Wanted::Unreadable(_)) => {
            let rows = GET_TASK.rows(tenant, call, &[org_id, task_id, call.arg(2)])?;
            wanted.check(rows > 0)?;
            rows
        }
        wanted @ Wanted::Range(_) => {
            let [lower, upper] = wanted.bounds();
            let args = [org_id, task_id, call.arg(2), lower, upper];
            let mut versions =
                VERSIONS.fetch(tenant, &args, |row| row.text(1).unwrap_or_default())?;
            wanted.restrict(text, &mut versions, |version| version);
            // Without one in the range, a version of this text that is not active.
            let version = match versions.first() {
                Some(version) => encoding::to_text(version),
                None => call.arg(2),
            };
            GET_TASK.rows(tenant, call, &[org_id, task_id, version])?
        }
    };
    Ok(Returned::Rows)
}

fn register_task(call: &Call) -> Outcome {
    tenancy::check(call)?;
    let task_id = call.required_text(1, "task_id")?;
    let version = call.required_text(2, "version")?;
    let mut faults = Faults::new();
    task_documents::check_names(&task_id, &version, "", &mut faults);
    let metadata = call.document(3, "metadata")?;
    task_documents::check_metadata(&metadata, "metadata", &mut faults);
    let mut warnings = doubts();
    task_documents::check_metadata_keys(&metadata, "metadata", &mut warnings);
    let interface_spec = call.document(4, "interface_spec")?;
    let service_config = call.document(5, "service_config")?;
    let unchecked = task_documents::check_interface_spec(
        &interface_spec,
        &service_config,
        "interface_spec",
        interfaces::watch,
        &mut faults,
    );
    task_documents::check_service_config(&service_config, "service_config", &mut faults);
    call.required_bool(6, "is_system")?;
    let subject = format!("task \"{}\"", abbreviated(&task_id));
    refuse(&subject, &faults)?;
    say(&subject, &warnings);
    if let Some(unchecked) = unchecked {
        let message = format!(
            "the parameters of {subject} will not be checked: {}",
            unchecked.reason
        );
        error::notice(message, None, Some(unchecked.hint));
    }
    let tenant = arguments::existing_organization(call)?;
    let org_id = tenant.org_id();
    let id = |row: &crate::query::Row| row.datum(1, pg_sys::UUIDOID);
    let args: Vec<Arg> = (1..=6).map(|i| call.arg(i)).collect();
    let found = REGISTER_TASK.first(tenant, &[&[org_id], args.as_slice()].concat(), id)?;
    let found = match found {
        // Registering the same task again writes nothing, so RETURNING has no row.
        None => TASK_BY_VERSION.first(tenant, &[org_id, call.arg(1), call.arg(2)], id)?,
        found => found,
    };
    match found.flatten() {
        Some(id) => Ok(Returned::Value(id)),
        None => Err(Error::not_found(
            format!("task \"{}\" version \"{version}\"", abbreviated(&task_id)),
            "another session deleted it just now: register it again",
        )),
    }
}

fn set_task_active(call: &Call) -> Outcome {
    let tenant = tenancy::check(call)?;
    let org_id = tenant.org_id();
    let task_id = call.required_text(1, "task_id")?;
    let version = call.required_text(2, "version")?;
    call.required_bool(3, "active")?;
    fleet_changed(call);
    match SET_TASK_ACTIVE.execute(tenant, &[org_id, call.arg(1), call.arg(2), call.arg(3)])? {
        0 => Err(task_not_found(&task_id, Some(&version))),
        _ => Ok(Returned::void()),
    }
}

fn delete_task_version(call: &Call) -> Outcome {
    let tenant = tenancy::check(call)?;
    let org_id = tenant.org_id();
    let task_id = call.required_text(1, "task_id")?;
    let version = call.required_text(2, "version")?;
    let args = [org_id, call.arg(1), call.arg(2)];
    LOCK_TASK_VERSION.execute(tenant, &args)?;
    // With the latest snapshot: the lock waited for sessions that added dependents, and blocks new
    // ones.
    let dependents =
        TASK_DEPENDENTS.fetch_latest(tenant, None, &args, |row| row.text(1).unwrap_or_default())?;
    if !dependents.is_empty() {
        return Err(Error::ObjectNotInPrerequisiteState {
            message: format!(
                "task \"{}\" version \"{}\" is used by {}",
                abbreviated(&task_id),
                abbreviated(&version),
                dependents.join(", ")
            ),
            hint: "remove them first (delete_pipeline, unregister_service), or retire the version with \
                   set_task_active(…, active => false)"
                .to_owned(),
        });
    }
    match DELETE_TASK_VERSION.execute(tenant, &args)? {
        0 => Err(task_not_found(&task_id, Some(&version))),
        _ => Ok(Returned::void()),
    }
}

fn import_tasks(call: &Call) -> Outcome {
    tenancy::check(call)?;
    let mut faults = Faults::new();
    let count = check(&call.document(1, "tasks")?, "import_tasks", &mut faults);
    refuse("import_tasks", &faults)?;
    write(arguments::existing_organization(call)?, call.arg(1))?;
    Ok(Returned::value(count))
}

/// Checks an array of tasks and returns its length. Adds its faults; without any, says what is
/// accepted but probably not intended.
pub fn check(tasks: &Value, subject: &str, faults: &mut Faults) -> i64 {
    let (mut unchecked, mut warnings) = (Faults::new(), doubts());
    let watch = interfaces::watch;
    let count = task_documents::check_import(tasks, watch, faults, &mut unchecked, &mut warnings);
    if faults.is_empty() {
        say(subject, &warnings);
        if let Some((tasks, reasons)) = unchecked.counted("task") {
            let message = format!("the parameters of {tasks} will not be checked");
            error::notice(message, Some(reasons), None);
        }
    }
    count
}

/// Writes an array of tasks that was checked, a jsonb datum.
pub fn write(tenant: Tenant, tasks: Arg) -> Result<(), Error> {
    IMPORT_TASKS.execute(tenant, &[tenant.org_id(), tasks])?;
    Ok(())
}

/// Returns an error with all faults, if there are any.
pub fn refuse(subject: &str, faults: &Faults) -> Result<(), Error> {
    match faults.summary(subject) {
        None => Ok(()),
        Some((message, detail)) => Err(Error::InvalidParameterValue {
            message,
            detail,
            hint: faults.hints(),
        }),
    }
}

/// Collects warnings about documents that are accepted; ten are spelled out.
pub fn doubts() -> Faults {
    Faults::up_to(10)
}

/// Reports the warnings in one NOTICE.
pub fn say(subject: &str, warnings: &Faults) {
    if let Some((message, detail)) = warnings.summary(subject) {
        error::notice(message, detail, None);
    }
}

/// Returns the task definition of a task_id and version; version NULL means the highest active one.
pub fn resolve(call: &Call, tenant: Tenant, task_id: usize, version: usize) -> Result<Arg, Error> {
    let org_id = tenant.org_id();
    let id = |row: &crate::query::Row| row.datum(1, pg_sys::UUIDOID);
    let task = call.required_text(task_id, "task_id")?;
    let found = match call.arg(version) {
        None => TASK_LATEST.first(tenant, &[org_id, call.arg(task_id)], id)?,
        version => TASK_BY_VERSION.first(tenant, &[org_id, call.arg(task_id), version], id)?,
    };
    match found.flatten() {
        None => Err(task_not_found(
            &task,
            call.text(version, "version")?.as_deref(),
        )),
        id => Ok(id),
    }
}

pub fn task_not_found(task_id: &str, version: Option<&str>) -> Error {
    let task_id = abbreviated(task_id);
    match version {
        Some(version) => Error::not_found(
            format!("task \"{task_id}\" version \"{}\"", abbreviated(version)),
            "search_tasks finds tasks by a similar name; register it with mad_registry.register_task",
        ),
        None => Error::not_found(
            format!("an active version of task \"{task_id}\""),
            "search_tasks finds tasks by a similar name; register it with mad_registry.register_task, \
             or switch it on with set_task_active",
        ),
    }
}
