//! `sql/functions/services.sql`: the service fleet.

use super::limits;
use super::task_documents::{expect_kind, kind};
use super::tasks;
use crate::algorithms::faults::{abbreviated, Faults};
use crate::call::{sql_function, Call, Outcome, Returned};
use crate::document;
use crate::error::Error;
use crate::fleet;
use crate::query::{query, Arg};
use crate::tenancy;
use pgrx::{pg_sys, IntoDatum};
use serde_json::Value;

sql_function! {
    "mad_pick_healthy_service" => pick_healthy_service;
    "mad_explain_pick" => explain_pick;
    "mad_register_service" => register_service;
    "mad_heartbeat" => heartbeat;
    "mad_heartbeats" => heartbeats;
    "mad_drain_service" => drain_service;
    "mad_reap_services" => reap_services;
}

query! {
    PICK_HEALTHY_SERVICE, "pick_healthy_service", Read, UUIDOID, TEXTOID, TEXTOID, INTERVALOID
}
query! {
    PICK_HEALTHY_SERVICE_LATEST, "pick_healthy_service_latest", Read, UUIDOID, TEXTOID, INTERVALOID
}
query! { EXPLAIN_PICK, "explain_pick", Read, UUIDOID, TEXTOID, TEXTOID, INTERVALOID }
query! {
    REGISTER_SERVICE, "register_service", Write, UUIDOID, UUIDOID, TEXTOID, TEXTOID, TEXTOID
}
query! { HEARTBEAT, "heartbeat", Write, UUIDOID, UUIDOID, TEXTOID, JSONBOID }
query! { HEARTBEAT_OF, "heartbeat_of", Write, UUIDOID, UUIDOID, TEXTOID, JSONBOID, INT4OID }
query! { DRAIN_SERVICE, "drain_service", Write, UUIDOID, UUIDOID }
query! { REAP_SERVICES, "reap_services", Write, INTERVALOID }

const HEALTH_STATUSES: [&str; 5] = ["healthy", "unhealthy", "starting", "draining", "unknown"];

fn pick_healthy_service(call: &Call) -> Outcome {
    let org_id = tenancy::check(call)?;
    let task_id = call.required_arg(1, "task_id")?;
    let max_age = limits::age(call, 3, "max_age")?;
    let question = fleet::Question {
        org_id,
        task_id,
        version: call.arg(2),
        max_age,
    };
    if fleet::pick(call, &question)? {
        return Ok(Returned::Rows);
    }
    match call.arg(2) {
        None => PICK_HEALTHY_SERVICE_LATEST.rows(call, &[org_id, task_id, max_age])?,
        version => PICK_HEALTHY_SERVICE.rows(call, &[org_id, task_id, version, max_age])?,
    };
    Ok(Returned::Rows)
}

fn explain_pick(call: &Call) -> Outcome {
    let org_id = tenancy::check(call)?;
    let task_id = call.required_arg(1, "task_id")?;
    let max_age = limits::age(call, 3, "max_age")?;
    EXPLAIN_PICK.rows(call, &[org_id, task_id, call.arg(2), max_age])?;
    Ok(Returned::Rows)
}

fn register_service(call: &Call) -> Outcome {
    tenancy::check(call)?;
    let url = call.required_text(3, "service_url")?;
    let mut faults = Faults::new();
    if url.is_empty() {
        faults.add("service_url", "must not be empty");
    }
    if url.len() > 2048 {
        faults.add(
            "service_url",
            format!("must have at most 2048 bytes, not {}", url.len()),
        );
    }
    if url.chars().any(|c| c.is_control() || c.is_whitespace()) {
        faults.add(
            "service_url",
            "must not have white space or control characters",
        );
    }
    tasks::refuse("service", &faults)?;
    let org_id = limits::existing_organization(call)?;
    let task = tasks::resolve(call, org_id, 1, 2)?;
    let id = REGISTER_SERVICE.first(
        &[org_id, task, call.arg(3), call.arg(4), call.arg(5)],
        |row| row.datum(1, pg_sys::UUIDOID),
    )?;
    Ok(id.flatten().map_or(Returned::Null, Returned::Value))
}

fn heartbeat(call: &Call) -> Outcome {
    let org_id = tenancy::check(call)?;
    let service_id = call.required_arg(1, "service_id")?;
    let status = call.required_text(2, "health_status")?;
    let mut faults = Faults::new();
    check_status(&status, "health_status", &mut faults);
    if call.arg(3).is_some() && !call.is_object(3) {
        faults.add("resources_used", "must be a JSON object");
    }
    tasks::refuse("heartbeat", &faults)?;
    match HEARTBEAT.execute(&[org_id, service_id, call.arg(2), call.arg(3)])? {
        0 => Err(service_not_found(call)),
        _ => Ok(Returned::void()),
    }
}

fn check_status(status: &str, path: &str, faults: &mut Faults) {
    if !HEALTH_STATUSES.contains(&status) {
        faults.add(
            path,
            format!(
                "must be one of {}, not \"{}\"",
                HEALTH_STATUSES.join(", "),
                abbreviated(status)
            ),
        );
    }
}

fn service_not_found(call: &Call) -> Error {
    Error::not_found(
        format!("service {}", call.shown_uuid(1)),
        "register it with mad_registry.register_service: it may have been reaped",
    )
}

/// One beat of the array that `heartbeats` takes.
struct Beat {
    service: uuid::Uuid,
    status: Arg,
    /// Its number in the array.
    number: i32,
}

fn heartbeats(call: &Call) -> Outcome {
    let org_id = tenancy::check(call)?;
    let beats = call.document(1, "heartbeats")?;
    let mut faults = Faults::new();
    let mut read = Vec::new();
    match &beats {
        Value::Array(beats) => {
            for (i, beat) in beats.iter().enumerate() {
                if let Some(beat) = read_beat(beat, i, &mut faults) {
                    read.push(beat);
                }
            }
        }
        other => faults.add(
            "heartbeats",
            format!("must be an array of objects, not {}", kind(other)),
        ),
    }
    tasks::refuse("heartbeats", &faults)?;
    // In one order for all callers, so that two of them never wait for each other in a circle;
    // of several beats of a service the last stays last (the sort is stable).
    read.sort_by_key(|beat| beat.service);
    let touched = HEARTBEAT_OF.execute_each(read.iter().map(|beat| {
        let service = Some(pgrx::pg_sys::Datum::from(beat.service.as_bytes().as_ptr()));
        let number = beat.number.into_datum();
        [org_id, service, beat.status, call.arg(1), number]
    }))?;
    let unknown: Vec<_> = read
        .iter()
        .zip(&touched)
        .filter(|(_, rows)| **rows == 0)
        .map(|(beat, _)| beat.service)
        .collect();
    let known = i64::try_from(read.len() - unknown.len()).unwrap_or(i64::MAX);
    warn_of(&unknown);
    Ok(Returned::value(known))
}

fn read_beat(beat: &Value, number: usize, faults: &mut Faults) -> Option<Beat> {
    let path = &format!("heartbeats[{number}]");
    let Some(beat) = beat.as_object() else {
        faults.add(path, format!("must be an object, not {}", kind(beat)));
        return None;
    };
    for key in beat.keys() {
        if !["service_id", "health_status", "resources_used"].contains(&key.as_str()) {
            faults.add(path, format!("has an unknown key \"{}\"", abbreviated(key)));
        }
    }
    let service = match beat.get("service_id") {
        Some(Value::String(text)) => uuid::Uuid::try_parse(text).ok(),
        _ => None,
    };
    if service.is_none() {
        faults.add(&format!("{path}.service_id"), "must be a uuid");
    }
    let status = match beat.get("health_status") {
        None => "healthy",
        Some(Value::String(text)) => text,
        Some(other) => kind(other),
    };
    check_status(status, &format!("{path}.health_status"), faults);
    let object_or_null = |value: &Value| value.is_object() || value.is_null();
    expect_kind(
        beat,
        "resources_used",
        path,
        object_or_null,
        "an object",
        faults,
    );
    Some(Beat {
        service: service?,
        status: document::to_text(status),
        number: i32::try_from(number).ok()?,
    })
}

fn warn_of(unknown: &[uuid::Uuid]) {
    if unknown.is_empty() {
        return;
    }
    let names: Vec<String> = unknown.iter().take(10).map(ToString::to_string).collect();
    pgrx::warning!(
        "{} heartbeats of services that are not registered: {}{}",
        unknown.len(),
        names.join(", "),
        if unknown.len() > names.len() {
            ", ..."
        } else {
            ""
        }
    );
}

fn drain_service(call: &Call) -> Outcome {
    let org_id = tenancy::check(call)?;
    let service_id = call.required_arg(1, "service_id")?;
    match DRAIN_SERVICE.execute(&[org_id, service_id])? {
        0 => Err(service_not_found(call)),
        _ => Ok(Returned::void()),
    }
}

fn reap_services(call: &Call) -> Outcome {
    let older_than = limits::age(call, 0, "older_than")?;
    let reaped = REAP_SERVICES.execute(&[older_than])?;
    Ok(Returned::value(i64::try_from(reaped).unwrap_or(i64::MAX)))
}
