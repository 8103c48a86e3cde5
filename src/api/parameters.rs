//! `sql/functions/parameters.sql`: checks parameters against the interface of a task.

use super::interfaces::Interface;
use super::tasks;
use crate::algorithms::faults::abbreviated;
use crate::call::{sql_function, Call, Outcome, Returned};
use crate::encoding;
use crate::query::{query, Arg, Row};
use crate::tenancy;

sql_function! {
    "mad_validate_parameters" => validate_parameters;
}

query! { TASK_INTERFACE, "tasks/task_interface", Read, UUIDOID, TEXTOID, TEXTOID }
query! { TASK_INTERFACE_LATEST, "tasks/task_interface_latest", Read, UUIDOID, TEXTOID }
query! { PARAMETER_FAULTS, "tasks/parameter_faults", Read, TEXTARRAYOID, TEXTARRAYOID }

fn validate_parameters(call: &Call) -> Outcome {
    let tenant = tenancy::check(call)?;
    let org_id = tenant.org_id();
    let task_id = call.required_text(1, "task_id")?;
    let parameters = call.document(3, "parameters")?;
    let version = call.text(2, "version")?;
    let interface = |row: &Row| Interface::of_row(row, 1);
    let found = match call.arg(2) {
        None => TASK_INTERFACE_LATEST.first(tenant, &[org_id, call.arg(1)], interface)?,
        version => TASK_INTERFACE.first(tenant, &[org_id, call.arg(1), version], interface)?,
    };
    let Some(interface) = found.flatten() else {
        return Err(tasks::task_not_found(&task_id, version.as_deref()));
    };
    let subject = || match &version {
        None => format!("task \"{}\"", abbreviated(&task_id)),
        Some(version) => format!(
            "task \"{}\" version \"{}\"",
            abbreviated(&task_id),
            abbreviated(version)
        ),
    };
    let faults = interface.check_parameters(&parameters, subject)?;
    let text = |text: String| encoding::to_text(&encoding::message(text));
    let (paths, messages): (Vec<Arg>, Vec<Arg>) = faults
        .into_iter()
        .map(|fault| (text(fault.path), text(fault.message)))
        .unzip();
    PARAMETER_FAULTS.rows(
        tenant,
        call,
        &[
            encoding::text_array(&paths),
            encoding::text_array(&messages),
        ],
    )?;
    Ok(Returned::Rows)
}
