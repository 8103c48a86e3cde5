//! `sql/functions/services.sql`: chooses services for jobs, and explains the choice.

use super::{arguments, leases, replication, tasks};
use crate::backend;
use crate::call::{sql_function, Call, Outcome, Returned};
use crate::encoding;
use crate::error::Error;
use crate::placement::{self, Fleet, Placer, Question, Service, Version, Wanted};
use crate::query::{Arg, Caller, ResultSet};
use crate::tenancy;
use crate::tenant::Tenant;
use pgrx::{pg_sys, IntoDatum, Uuid};

sql_function! {
    "mad_pick_healthy_service" => pick_healthy_service;
    "mad_pick_healthy_service_0_4" counted as "mad_pick_healthy_service" => pick_healthy_service;
    "mad_pick_healthy_services" => pick_healthy_services;
    "mad_explain_pick" => explain_pick;
    "mad_explain_pick_0_4" counted as "mad_explain_pick" => explain_pick;
}

/// Limit of `how_many`.
const MOST_PICKS: i64 = 10_000;

fn pick_healthy_service(call: &Call) -> Outcome {
    pick(call, 1)
}

fn pick_healthy_services(call: &Call) -> Outcome {
    match call.number::<i32>(4) {
        Some(how_many @ 1..=MOST_PICKS) => pick(call, how_many),
        Some(how_many) => Err(Error::argument(format!(
            "how_many must be from 1 to {MOST_PICKS}, not {how_many}"
        ))),
        None => Err(Error::argument("how_many must not be null")),
    }
}

fn pick(call: &Call, how_many: i64) -> Outcome {
    let asked = Asked::read(call, 3)?;
    let can_choose = |fleet: &Fleet| {
        let (now, max_age) = (backend::now(), asked.max_age);
        fleet.first_with_choices(now, max_age, |_| true).is_some()
    };
    let fleet = placement::fleet(&asked.question(), can_choose)?;
    let now = backend::now();
    let mut result = ResultSet::of(call)?;
    let mut rows = 0;
    if let Some(version) = fleet.first_with_choices(now, asked.max_age, |_| true) {
        let mut placer = Placer::new(version, now, asked.max_age, Vec::new());
        while rows < how_many {
            let Some(choice) = placer.pick() else {
                break;
            };
            result.put(&row(choice.service, version));
            rows += 1;
            pgrx::check_for_interrupts!();
        }
    }
    call.add_rows_returned(u64::try_from(rows).unwrap_or(0));
    Ok(Returned::Rows)
}

fn row(service: &Service, version: &Version) -> [Arg; 6] {
    [
        uuid(service.id),
        encoding::text_of_bytes(&service.url),
        service
            .pod_name
            .as_deref()
            .and_then(encoding::text_of_bytes),
        encoding::text_of_bytes(&service.resources_used),
        service.last_check.map(timestamp),
        encoding::text_of_bytes(&version.version_text),
    ]
}

pub fn uuid(bytes: [u8; 16]) -> Arg {
    Uuid::from_bytes(bytes).into_datum()
}

/// A timestamptz as a datum.
pub fn timestamp(micros: i64) -> pg_sys::Datum {
    pg_sys::Datum::from(micros)
}

/// The arguments with which placement functions begin, after a check of access: org_id, task_id,
/// version and max_age.
pub struct Asked {
    pub tenant: Tenant,
    pub org_id: [u8; 16],
    task_id: (Arg, String),
    version: (Arg, Option<String>),
    /// In microseconds.
    pub max_age: i64,
}

impl Asked {
    /// `max_age` is the argument's position.
    pub fn read(call: &Call, max_age: usize) -> Result<Self, Error> {
        let tenant = tenancy::check(call)?;
        let (_, org_id) = call.required_uuid(0, "org_id")?;
        let task_id = call.required_text(1, "task_id")?;
        let version = call.text(2, "version")?;
        arguments::age(call, max_age, "max_age")?;
        let micros = call.interval_micros(max_age).unwrap_or_default();
        Ok(Asked {
            tenant,
            org_id: *org_id.as_bytes(),
            task_id: (call.arg(1), task_id),
            version: (call.arg(2), version),
            max_age: i64::try_from(micros).unwrap_or(i64::MAX),
        })
    }

    pub fn task(&self) -> &str {
        &self.task_id.1
    }

    pub fn question(&self) -> Question<'_> {
        Question {
            tenant: self.tenant,
            org_id: self.org_id,
            task_id: (self.task_id.0, &self.task_id.1),
            version: (self.version.0, self.version.1.as_deref()),
        }
    }
}

/// Makes the next picks of the call's organisation read the tables, once this transaction has
/// committed.
pub fn fleet_changed(call: &Call) {
    if let Some(org_id) = call.uuid(0) {
        placement::changed(*org_id.as_bytes());
    }
}

fn explain_pick(call: &Call) -> Outcome {
    let asked = Asked::read(call, 3)?;
    let wanted = Wanted::parse(asked.version.1.as_deref());
    let fleet = placement::fleet_with_all(&asked.question())?;
    let lag = replication::lag(asked.tenant)?;
    let explained = placement::explain(
        &fleet,
        &wanted,
        asked.version.1.as_deref(),
        backend::now(),
        asked.max_age,
        lag,
    );
    wanted.check(explained.is_some())?;
    let Some(explained) = explained else {
        let version = asked.version.1.as_deref();
        return Err(tasks::task_not_found(&asked.task_id.1, version));
    };
    let services = explained.iter().map(|row| row.service);
    let held = leases::held(&asked, services)?;
    let mut result = ResultSet::of(call)?;
    for row in &explained {
        let service = row.service;
        let free = service.max_concurrency.map(|most| {
            let held = held.get(&service.id).copied().unwrap_or(0);
            (most - held).max(0)
        });
        result.put(&[
            uuid(service.id),
            encoding::text_of_bytes(&service.url),
            row.eligible.into_datum(),
            encoding::to_text(&row.reason),
            row.load.into_datum(),
            i64::from(row.picks).into_datum(),
            (service.weight as f32).into_datum(),
            service.ejected_until.map(timestamp),
            free.into_datum(),
        ]);
    }
    call.add_rows_returned(explained.len() as u64);
    Ok(Returned::Rows)
}
