//! `sql/functions/tasks.sql`: the task catalogue.

use super::interfaces;
use super::limits;
use super::task_documents;
use crate::algorithms::faults::{abbreviated, Faults};
use crate::answers::{self, Function, Question, ReadFrom};
use crate::call::{sql_function, Call, Outcome, Returned};
use crate::clock;
use crate::document;
use crate::error::Error;
use crate::query::{query, Arg, Counts, Row};
use crate::tenancy;
use pgrx::{pg_sys, IntoDatum, Uuid};
use std::cell::RefCell;
use std::collections::{BTreeMap, HashSet};

sql_function! {
    "mad_task_library" => task_library;
    "mad_task_categories" => task_categories;
    "mad_get_task" => get_task;
    "mad_register_task" => register_task;
    "mad_set_task_active" => set_task_active;
    "mad_import_tasks" => import_tasks;
}

query! {
    /// A page of all tasks.
    TASK_LIBRARY, "task_library", Read,
    UUIDOID, INT4OID, BOOLOID, TEXTOID, TEXTOID, TEXTOID, UUIDOID
}
query! {
    /// A page of one category: a statement of its own, since a generic plan of
    /// "no category or this one" could not use the category's index.
    TASK_LIBRARY_CATEGORY, "task_library_category", Read,
    UUIDOID, INT4OID, BOOLOID, TEXTOID, TEXTOID, TEXTOID, UUIDOID, TEXTOID
}
query! { SERVICES_FEW, "services_few", Read, UUIDOID, TIMESTAMPTZOID, TIMESTAMPTZOID, INT4OID }
query! { SERVICE_COUNTS, "service_counts", Read, UUIDOID, TIMESTAMPTZOID, TIMESTAMPTZOID }
query! {
    /// The same of some tasks.
    SERVICE_COUNTS_OF, "service_counts_of", Read, UUIDOID, TIMESTAMPTZOID, TIMESTAMPTZOID, UUIDARRAYOID
}
query! {
    /// Where a cursor's row stands among tasks of the same title.
    TASK_POSITION, "task_position", Read, UUIDOID, UUIDOID
}
query! { TASK_CATEGORIES, "task_categories", Read, UUIDOID }
query! { GET_TASK, "get_task", Read, UUIDOID, TEXTOID, TEXTOID }
query! { GET_TASK_LATEST, "get_task_latest", Read, UUIDOID, TEXTOID }
query! {
    REGISTER_TASK, "register_task", Write,
    UUIDOID, TEXTOID, TEXTOID, JSONBOID, JSONBOID, JSONBOID, BOOLOID
}
query! { TASK_BY_VERSION, "task_by_version", Write, UUIDOID, TEXTOID, TEXTOID }
query! { TASK_LATEST, "task_latest", Write, UUIDOID, TEXTOID }
query! { SET_TASK_ACTIVE, "set_task_active", Write, UUIDOID, TEXTOID, TEXTOID, BOOLOID }
query! { IMPORT_TASKS, "import_tasks", Write, UUIDOID, JSONBOID }

const ZERO_UUID: [u8; 16] = [0; 16];

/// Longer lists are counted by the services of the whole organisation: one look for each task would
/// cost more.
const COUNTED_BY_TASK: i32 = 500;
/// An organisation's services are scanned for a page where they are no more than these, which costs as much as
/// looks for the services of 50 tasks, and less where the page has at least that many tasks.
const FEW_SERVICES: i32 = 100;
const WORTH_A_SCAN: i32 = 25;
/// Organisations of which a session remembers that they have many services.
const MOST_REMEMBERED: usize = 10_000;

thread_local! {
    /// Organisations that had too many services to be scanned for a page. A hint: the counts are right either way.
    static MANY_SERVICES: RefCell<HashSet<[u8; 16]>> = RefCell::default();
}

fn task_library(call: &Call) -> Outcome {
    let org_id = tenancy::check(call)?;
    let size = limits::page_size(call, 2)?;
    let question = Question::new(call, Function::TaskLibrary)
        .text(call, 1)
        .int(size)
        .text(call, 3)
        .uuid(call.uuid(4));
    answers::answer(call, question, || {
        read_library(call, org_id, size).map(|()| ReadFrom::Tasks)
    })
}

fn read_library(call: &Call, org_id: Arg, size: Option<i32>) -> Result<(), Error> {
    let position = library_position(call, org_id)?;
    let mut args = [&[org_id, size.into_datum()], position.as_slice()].concat();
    let query = match call.arg(1) {
        None => &TASK_LIBRARY,
        category => {
            args.push(category);
            &TASK_LIBRARY_CATEGORY
        }
    };
    let [from, until] = fresh();
    let Some(size) = size.filter(|size| *size <= COUNTED_BY_TASK) else {
        let counted = SERVICE_COUNTS.fetch(&[org_id, from, until], counts)?;
        query.rows_counted(call, &args, &Counts::of(counted))?;
        return Ok(());
    };
    let few = match size >= WORTH_A_SCAN {
        true => count_few(call, [org_id, from, until])?,
        false => None,
    };
    match few {
        Some(counts) => query.rows_counted(call, &args, &counts)?,
        None => query.rows_counted_after(call, &args, |ids| {
            SERVICE_COUNTS_OF.fetch(&[org_id, from, until, ids.into_datum()], counts)
        })?,
    };
    Ok(())
}

/// The counts of all tasks of an organisation that has few services; None: it has more.
/// Organisations that had more are remembered, since finding that out costs a scan.
fn count_few(call: &Call, [org_id, from, until]: [Arg; 3]) -> Result<Option<Counts>, Error> {
    let org = call.uuid(0).map_or(ZERO_UUID, |id| *id.as_bytes());
    if MANY_SERVICES.with_borrow(|many| many.contains(&org)) {
        return Ok(None);
    }
    let limit = (FEW_SERVICES + 1).into_datum();
    let services = SERVICES_FEW.fetch(&[org_id, from, until, limit], |row| {
        let id = row.get::<Uuid>(1).map_or(ZERO_UUID, |id| *id.as_bytes());
        (id, row.get::<bool>(2).unwrap_or(false))
    })?;
    if services.len() > FEW_SERVICES as usize {
        MANY_SERVICES.with_borrow_mut(|many| {
            if many.len() >= MOST_REMEMBERED {
                many.clear();
            }
            many.insert(org)
        });
        return Ok(None);
    }
    let mut counts: BTreeMap<[u8; 16], [i64; 2]> = BTreeMap::new();
    for (id, healthy) in services {
        let [all, alive] = counts.entry(id).or_default();
        *all += 1;
        *alive += i64::from(healthy);
    }
    Ok(Some(Counts::of(counts)))
}

/// A row of service_counts.
fn counts(row: &Row) -> ([u8; 16], [i64; 2]) {
    let id = row.get::<Uuid>(1).map_or(ZERO_UUID, |id| *id.as_bytes());
    (id, [2, 3].map(|column| row.get(column).unwrap_or(0)))
}

/// The times (timestamptz) between which a healthy service was checked.
fn fresh() -> [Arg; 2] {
    let now = clock::now();
    [now - clock::FRESH, now + clock::FRESH].map(|time| Some(pg_sys::Datum::from(time)))
}

/// The position after which the page begins, as the order's five columns.
fn library_position(call: &Call, org_id: Arg) -> Result<[Arg; 5], Error> {
    let zero = Some(pg_sys::Datum::from(ZERO_UUID.as_ptr()));
    let after_title = call.arg(3);
    let after_id = call.arg(4);
    let untitled = after_title.is_none() && after_id.is_some();
    let title = after_title.or_else(|| document::to_text(""));
    let (task_id, version, id) = match after_id {
        Some(_) => {
            let position = TASK_POSITION.first(&[org_id, after_id], |row| {
                (row.datum(1, pg_sys::TEXTOID), row.datum(2, pg_sys::TEXTOID))
            })?;
            match position {
                Some((task_id, version)) => (task_id, version, after_id),
                // The row is gone: begin again with the tasks of its title, rather show one
                // twice than none.
                None => (document::to_text(""), document::to_text(""), zero),
            }
        }
        None if after_title.is_some() => {
            return Err(Error::argument_hint(
                "after_title needs after_id: several tasks may have the same title",
                "give title and task_definition_id of the last row seen",
            ));
        }
        None => (document::to_text(""), document::to_text(""), zero),
    };
    Ok([untitled.into_datum(), title, task_id, version, id])
}

fn task_categories(call: &Call) -> Outcome {
    let org_id = tenancy::check(call)?;
    let question = Question::new(call, Function::TaskCategories);
    answers::answer(call, question, || {
        TASK_CATEGORIES
            .rows(call, &[org_id])
            .map(|_| ReadFrom::Tasks)
    })
}

fn get_task(call: &Call) -> Outcome {
    let org_id = tenancy::check(call)?;
    let task_id = call.required_arg(1, "task_id")?;
    let question = Question::new(call, Function::GetTask)
        .text(call, 1)
        .text(call, 2);
    answers::answer(call, question, || {
        match call.arg(2) {
            None => GET_TASK_LATEST.rows(call, &[org_id, task_id]),
            version => GET_TASK.rows(call, &[org_id, task_id, version]),
        }
        .map(|_| ReadFrom::Tasks)
    })
}

fn register_task(call: &Call) -> Outcome {
    tenancy::check(call)?;
    let task_id = call.required_text(1, "task_id")?;
    let version = call.required_text(2, "version")?;
    let mut faults = Faults::new();
    task_documents::check_names(&task_id, &version, "", &mut faults);
    let metadata = call.document(3, "metadata")?;
    task_documents::check_metadata(&metadata, "metadata", &mut faults);
    let interface_spec = call.document(4, "interface_spec")?;
    task_documents::check_interface_spec(
        &interface_spec,
        "interface_spec",
        interfaces::watch,
        &mut faults,
    );
    if !call.document(5, "service_config")?.is_object() {
        faults.add("service_config", "must be a JSON object");
    }
    call.required_bool(6, "is_system")?;
    refuse(&format!("task \"{}\"", abbreviated(&task_id)), &faults)?;
    let org_id = limits::existing_organization(call)?;
    let id = |row: &crate::query::Row| row.datum(1, pg_sys::UUIDOID);
    let args: Vec<Arg> = (1..=6).map(|i| call.arg(i)).collect();
    let found = REGISTER_TASK.first(&[&[org_id], args.as_slice()].concat(), id)?;
    let found = match found {
        // Nothing to change, so nothing was written.
        None => TASK_BY_VERSION.first(&[org_id, call.arg(1), call.arg(2)], id)?,
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
    let org_id = tenancy::check(call)?;
    let task_id = call.required_text(1, "task_id")?;
    let version = call.required_text(2, "version")?;
    call.required_bool(3, "active")?;
    match SET_TASK_ACTIVE.execute(&[org_id, call.arg(1), call.arg(2), call.arg(3)])? {
        0 => Err(task_not_found(&task_id, Some(&version))),
        _ => Ok(Returned::void()),
    }
}

fn import_tasks(call: &Call) -> Outcome {
    tenancy::check(call)?;
    let tasks = call.document(1, "tasks")?;
    let mut faults = Faults::new();
    let count = task_documents::check_import(&tasks, interfaces::watch, &mut faults);
    drop(tasks);
    refuse("import_tasks", &faults)?;
    let org_id = limits::existing_organization(call)?;
    IMPORT_TASKS.execute(&[org_id, call.arg(1)])?;
    Ok(Returned::value(count))
}

/// An error with all the faults, if there are any.
pub fn refuse(subject: &str, faults: &Faults) -> Result<(), Error> {
    match faults.summary(subject) {
        None => Ok(()),
        Some((message, detail)) => Err(Error::BadArgument {
            message,
            detail,
            hint: None,
        }),
    }
}

/// The task definition that task_id and version (`None`: the highest active) name.
pub fn resolve(call: &Call, org_id: Arg, task_id: usize, version: usize) -> Result<Arg, Error> {
    let id = |row: &crate::query::Row| row.datum(1, pg_sys::UUIDOID);
    let task = call.required_text(task_id, "task_id")?;
    let found = match call.arg(version) {
        None => TASK_LATEST.first(&[org_id, call.arg(task_id)], id)?,
        given => TASK_BY_VERSION.first(&[org_id, call.arg(task_id), given], id)?,
    };
    match found.flatten() {
        None => Err(task_not_found(&task, call.text(version).as_deref())),
        id => Ok(id),
    }
}

pub fn task_not_found(task_id: &str, version: Option<&str>) -> Error {
    let task_id = abbreviated(task_id);
    match version {
        Some(version) => Error::not_found(
            format!("task \"{task_id}\" version \"{}\"", abbreviated(version)),
            "register it with mad_registry.register_task first",
        ),
        None => Error::not_found(
            format!("an active version of task \"{task_id}\""),
            "register it with mad_registry.register_task, or switch it on with set_task_active",
        ),
    }
}
