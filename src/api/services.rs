//! `sql/functions/services.sql`: the service fleet: registration and heartbeats.

use super::arguments;
use super::leases;
use super::placement::fleet_changed;
use super::task_documents::expect_kind;
use super::tasks;
use crate::algorithms::faults::{abbreviated, kind, Faults};
use crate::call::{sql_function, Call, Outcome, Returned};
use crate::encoding;
use crate::error::Error;
use crate::query::{query, Arg};
use crate::tenancy;
use crate::tenant::Tenant;
use pgrx::{IntoDatum, Uuid};
use serde_json::Value;
use std::collections::HashSet;

sql_function! {
    "mad_register_service" => register_service;
    "mad_heartbeat" => heartbeat;
    "mad_heartbeats" => heartbeats;
    "mad_drain_service" => drain_service;
    "mad_unregister_service" => unregister_service;
    "mad_reap_services" => reap_services;
}

query! {
    REGISTER_SERVICE, "services/register_service", Write since 8,
    UUIDOID, UUIDOID, TEXTOID, TEXTOID, TEXTOID, FLOAT4OID, INT4OID
}
query! {
    /// The same, until ALTER EXTENSION UPDATE has migrated the tables.
    REGISTER_SERVICE_BEFORE_8, "services/register_service" (
        "health_status, weight, max_concurrency)" = "health_status)",
        "'starting', coalesce($6, 1), $7)" = "'starting')",
        ",
    weight = coalesce($6, s.weight),
    max_concurrency = coalesce($7, s.max_concurrency),
    failures = 0,
    ejected_until = NULL,
    last_failure = NULL" = "",
        "s.service_id, s.max_concurrency" = "s.service_id, NULL::integer"
    ), Write, UUIDOID, UUIDOID, TEXTOID, TEXTOID, TEXTOID, FLOAT4OID, INT4OID
}
query! { HEARTBEAT, "services/heartbeat", Write, UUIDOID, UUIDOID, TEXTOID, JSONBOID }
query! {
    HEARTBEATS, "services/heartbeats", Write, UUIDOID, UUIDARRAYOID, TEXTARRAYOID, INT4ARRAYOID, JSONBOID
}
query! { DRAIN_SERVICE, "services/drain_service", Write, UUIDOID, UUIDOID }
query! { UNREGISTER_SERVICE, "services/unregister_service", Write, UUIDOID, UUIDOID }
query! { REAP_SERVICES, "services/reap_services", Write since 8, INTERVALOID }
query! {
    /// The same, until ALTER EXTENSION UPDATE has migrated the tables. In the place of its slots,
    /// the service itself is locked, which it is already.
    REAP_SERVICES_BEFORE_8, "services/reap_services" ("mad.service_slots" = "mad.task_services"),
    Write, INTERVALOID
}

const HEALTHY: &str = "healthy";
const DRAINING: &str = "draining";
const HEALTH_STATUSES: [&str; 5] = [HEALTHY, "unhealthy", "starting", DRAINING, "unknown"];

/// Limit of the name of a pod or node, in bytes; Kubernetes allows 253.
const MAX_HOST: usize = 10_000;
const MAX_WEIGHT: f64 = 1_000.0;
const MAX_CONCURRENCY: i64 = 10_000;

fn register_service(call: &Call) -> Outcome {
    tenancy::check(call)?;
    for (index, name) in [(4, "pod_name"), (5, "node_name")] {
        call.check_size(index, name, MAX_HOST)?;
    }
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
    // The declaration of 0.4.0 has no such arguments.
    let (weight, max_concurrency) = match call.arguments() {
        8.. => (call.double(6), call.number::<i32>(7)),
        _ => (None, None),
    };
    // The column is real, which rounds tiny numbers to 0.
    let valid = |weight: &f64| *weight as f32 > 0.0 && *weight <= MAX_WEIGHT;
    if let Some(weight) = weight.filter(|weight| !valid(weight)) {
        faults.add(
            "weight",
            format!("must be above 0 and at most {MAX_WEIGHT}, not {weight}"),
        );
    }
    if let Some(most) = max_concurrency.filter(|most| !(1..=MAX_CONCURRENCY).contains(most)) {
        faults.add(
            "max_concurrency",
            format!("must be from 1 to {MAX_CONCURRENCY}, not {most}"),
        );
    }
    tasks::refuse("service", &faults)?;
    let tenant = arguments::existing_organization(call)?;
    let org_id = tenant.org_id();
    let task = tasks::resolve(call, tenant, 1, 2)?;
    let args = [
        org_id,
        task,
        call.arg(3),
        call.arg(4),
        call.arg(5),
        weight.map(|weight| weight as f32).into_datum(),
        max_concurrency
            .and_then(|most| i32::try_from(most).ok())
            .into_datum(),
    ];
    let register = if tenant.applied() < 8 && call.arguments() < 8 {
        &REGISTER_SERVICE_BEFORE_8
    } else {
        &REGISTER_SERVICE
    };
    let registered =
        register.first(tenant, &args, |row| (row.get::<Uuid>(1), row.get::<i32>(2)))?;
    let (id, slots) = registered.unwrap_or_default();
    if let (Some(id), Some(slots)) = (id, slots) {
        leases::create_slots(call, tenant, *id.as_bytes(), slots)?;
    }
    fleet_changed(call);
    Ok(id.map_or(Returned::Null, Returned::value))
}

fn heartbeat(call: &Call) -> Outcome {
    let tenant = tenancy::check(call)?;
    let org_id = tenant.org_id();
    let service_id = call.required_arg(1, "service_id")?;
    let status = call.required_text(2, "health_status")?;
    let mut faults = Faults::new();
    check_status(&status, "health_status", &mut faults);
    if call.arg(3).is_some() {
        call.expect_object(3, "resources_used", &mut faults)?;
    }
    tasks::refuse("heartbeat", &faults)?;
    if status != HEALTHY {
        fleet_changed(call);
    }
    match HEARTBEAT.execute(tenant, &[org_id, service_id, call.arg(2), call.arg(3)])? {
        0 => Err(service_not_found(call)),
        _ => Ok(Returned::void()),
    }
}

fn check_status(status: &str, path: &str, faults: &mut Faults) -> Option<&'static str> {
    let known = HEALTH_STATUSES.into_iter().find(|known| *known == status);
    if known.is_none() {
        faults.add(
            path,
            format!(
                "must be one of {}, not \"{}\"",
                HEALTH_STATUSES.join(", "),
                abbreviated(status)
            ),
        );
    }
    known
}

fn unregister_service(call: &Call) -> Outcome {
    let tenant = tenancy::check(call)?;
    let org_id = tenant.org_id();
    let service_id = call.required_arg(1, "service_id")?;
    fleet_changed(call);
    match UNREGISTER_SERVICE.execute(tenant, &[org_id, service_id])? {
        0 => Err(service_not_found(call)),
        _ => Ok(Returned::void()),
    }
}

pub fn service_not_found(call: &Call) -> Error {
    Error::not_found(
        format!("service {}", call.shown_uuid(1)),
        "register it with mad_registry.register_service: it may have been reaped",
    )
}

/// A heartbeat of the array that `heartbeats` takes, or the combination of several of one service.
struct Beat {
    service: uuid::Uuid,
    status: &'static str,
    /// Index in the array; of several heartbeats, of the one whose resources_used is stored.
    number: i32,
    has_resources: bool,
    /// Number of heartbeats in the array that this one combines.
    count: usize,
}

impl Beat {
    /// Combines this heartbeat with a later one of the same service.
    fn then(&mut self, later: &Beat) {
        // As if the heartbeats were sent one after the other: a draining service stays draining.
        if self.status != DRAINING {
            self.status = later.status;
        }
        if later.has_resources {
            self.number = later.number;
            self.has_resources = true;
        }
        self.count += later.count;
    }
}

fn heartbeats(call: &Call) -> Outcome {
    let tenant = tenancy::check(call)?;
    let mut read = Vec::new();
    let mut refused = Refused::default();
    let mut number = 0;
    let is_array = call.elements(1, "heartbeats", |beat, unreadable| {
        let mut faults = Faults::new();
        if let Some(why) = unreadable {
            faults.add("", why.to_string());
        }
        let known = read_beat(&beat, number, &mut faults);
        match faults.first() {
            None => read.extend(known),
            Some(fault) => refused.add(number, &beat, fault),
        }
        number += 1;
    })?;
    if !is_array {
        return Err(Error::argument(format!(
            "heartbeats: must be an array of objects, not {}",
            kind(&call.document(1, "heartbeats")?)
        )));
    }
    refused.warn(number);
    // The sort is stable, so heartbeats of the same service stay in their order.
    read.sort_by_key(|beat| beat.service);
    read.dedup_by(|later, first| {
        let same = first.service == later.service;
        if same {
            first.then(later);
        }
        same
    });
    if read.iter().any(|beat| beat.status != HEALTHY) {
        fleet_changed(call);
    }
    let touched = touch(tenant, &read, call.arg(1))?;
    let (known, unknown): (Vec<&Beat>, _) = read
        .iter()
        .partition(|beat| touched.contains(beat.service.as_bytes()));
    warn_of(&unknown);
    let known: usize = known.iter().map(|beat| beat.count).sum();
    Ok(Returned::value(i64::try_from(known).unwrap_or(i64::MAX)))
}

/// Heartbeats that are not written, because they have faults.
#[derive(Default)]
struct Refused {
    count: usize,
    /// The first of these, each with its index in the array, its service and its first fault.
    shown: Vec<String>,
}

/// Heartbeats that a warning lists.
const SHOWN: usize = 10;

impl Refused {
    fn add(&mut self, number: usize, beat: &Value, fault: &str) {
        self.count += 1;
        if self.count > SHOWN {
            return;
        }
        let service = match beat.get("service_id") {
            Some(Value::String(id)) => format!("of service {}", abbreviated(id)),
            _ => "without a service".to_owned(),
        };
        self.shown
            .push(format!("heartbeats[{number}] {service}: {fault}"));
    }

    fn warn(&self, of: usize) {
        if self.count == 0 {
            return;
        }
        let text = format!(
            "{} of {of} heartbeats are wrong and were not written: {}{}",
            self.count,
            self.shown.join("; "),
            if self.count > SHOWN { "; ..." } else { "" }
        );
        pgrx::warning!("{}", encoding::message(text));
    }
}

/// Writes the heartbeats, at most one per service. Returns the services that exist.
fn touch(tenant: Tenant, beats: &[Beat], document: Arg) -> Result<HashSet<[u8; 16]>, Error> {
    if beats.is_empty() {
        return Ok(HashSet::new());
    }
    let services: Vec<Uuid> = beats
        .iter()
        .map(|beat| Uuid::from_bytes(*beat.service.as_bytes()))
        .collect();
    let status: Vec<Arg> = beats
        .iter()
        .map(|beat| encoding::to_text(beat.status))
        .collect();
    let numbers: Vec<i32> = beats.iter().map(|beat| beat.number).collect();
    let args = [
        tenant.org_id(),
        services.into_datum(),
        encoding::text_array(&status),
        numbers.into_datum(),
        document,
    ];
    let touched = HEARTBEATS.fetch(tenant, &args, |row| Some(*row.get::<Uuid>(1)?.as_bytes()))?;
    Ok(touched.into_iter().flatten().collect())
}

/// Reads a heartbeat; `None` if it has faults.
fn read_beat(beat: &Value, number: usize, faults: &mut Faults) -> Option<Beat> {
    let Some(beat) = beat.as_object() else {
        faults.must_be("", "an object", beat);
        return None;
    };
    for key in beat.keys() {
        if !["service_id", "health_status", "resources_used"].contains(&key.as_str()) {
            faults.add("", format!("has an unknown key \"{}\"", abbreviated(key)));
        }
    }
    let service = match beat.get("service_id") {
        Some(Value::String(text)) => uuid::Uuid::try_parse(text).ok(),
        _ => None,
    };
    if service.is_none() {
        faults.add("service_id", "must be a uuid");
    }
    let status = match beat.get("health_status") {
        None => HEALTHY,
        Some(Value::String(text)) => text,
        Some(other) => kind(other),
    };
    let status = check_status(status, "health_status", faults);
    let object_or_null = |value: &Value| value.is_object() || value.is_null();
    expect_kind(
        beat,
        "resources_used",
        "",
        object_or_null,
        "an object",
        faults,
    );
    Some(Beat {
        service: service?,
        status: status?,
        number: i32::try_from(number).ok()?,
        has_resources: beat.get("resources_used").is_some_and(Value::is_object),
        count: 1,
    })
}

fn warn_of(unknown: &[&Beat]) {
    let count: usize = unknown.iter().map(|beat| beat.count).sum();
    if count == 0 {
        return;
    }
    let each = |beat: &&Beat| std::iter::repeat_n(beat.service.to_string(), beat.count);
    let names: Vec<String> = unknown.iter().flat_map(each).take(SHOWN).collect();
    pgrx::warning!(
        "{count} heartbeats of services that are not registered: {}{}",
        names.join(", "),
        if count > names.len() { ", ..." } else { "" }
    );
}

fn drain_service(call: &Call) -> Outcome {
    let tenant = tenancy::check(call)?;
    let org_id = tenant.org_id();
    let service_id = call.required_arg(1, "service_id")?;
    fleet_changed(call);
    match DRAIN_SERVICE.execute(tenant, &[org_id, service_id])? {
        0 => Err(service_not_found(call)),
        _ => Ok(Returned::void()),
    }
}

fn reap_services(call: &Call) -> Outcome {
    let tenant = tenancy::must_have_access()?;
    let older_than = arguments::age(call, 0, "older_than")?;
    reap(tenant, older_than).map(Returned::value)
}

/// Deletes the services of all organisations that have been silent for `older_than`, an interval.
/// Returns their number.
pub fn reap(tenant: Tenant, older_than: Arg) -> Result<i64, Error> {
    let reap = if tenant.applied() < 8 {
        &REAP_SERVICES_BEFORE_8
    } else {
        &REAP_SERVICES
    };
    let reaped = reap.execute(tenant, &[older_than])?;
    Ok(i64::try_from(reaped).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    /// Several statements contain the rule of eligible services, which `placement::fleet` has in
    /// Rust. It can't be a SQL function of schema mad_registry, because a new library would run
    /// without that function until ALTER EXTENSION UPDATE. This test keeps the copies equal;
    /// integration tests compare them with pick_healthy_service.
    #[test]
    fn every_statement_has_the_same_rule_of_eligible_services() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/sql/queries");
        let mut found = Vec::new();
        let entries = |folder: &std::path::Path| {
            let entries = std::fs::read_dir(folder).expect("a folder");
            entries.map(|entry| entry.expect("an entry").path())
        };
        for path in entries(folder.as_ref()).flat_map(|subject| entries(&subject)) {
            let name = path
                .file_stem()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            let sql = std::fs::read_to_string(&path).expect("a text");
            if !sql.contains("s.last_health_check > ") {
                continue;
            }
            let words: Vec<&str> = sql.split_whitespace().collect();
            let words = words.join(" ");
            let rule = words
                .split("s.health_status = 'healthy' AND s.last_health_check > ")
                .nth(1)
                .and_then(|rest| rest.split_once(" AND s.last_health_check <= "));
            let (after, rest) = rule.unwrap_or_else(|| panic!("{name} has another rule"));
            let same = match after {
                "$2" => rest.starts_with("$3"),
                "$6" => rest.starts_with("$7"),
                "$7" => rest.starts_with("$8"),
                after => rest.starts_with(&after.replace(" - ", " + ")),
            };
            assert!(
                same,
                "{name}: services checked after {after} and until {rest}"
            );
            found.push(name);
        }
        found.sort_unstable();
        assert_eq!(
            found,
            [
                "service_counts",
                "task_library",
                "task_library_category",
                "task_library_latest",
                "task_library_latest_category"
            ]
        );
    }
}
