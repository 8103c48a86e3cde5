//! `sql/functions/services.sql`: leases of the slots of services, and the outcomes of jobs.

use super::placement::{fleet_changed, timestamp, uuid, Asked};
use super::services::service_not_found;
use crate::backend;
use crate::call::{sql_function, Call, Outcome, Returned};
use crate::encoding;
use crate::error::Error;
use crate::locks::Lock;
use crate::placement::{self, Fleet, Placer, Service};
use crate::query::{query, with_latest_snapshot, Arg, Caller, ResultSet};
use crate::tenancy;
use crate::tenant::Tenant;
use pgrx::{pg_sys, IntoDatum, Uuid};
use std::collections::HashMap;

sql_function! {
    "mad_lease_service" => lease_service;
    "mad_renew_lease" => renew_lease;
    "mad_release_lease" => release_lease;
    "mad_report_outcome" => report_outcome;
}

query! { SLOTS, "services/slots", Read since 8, UUIDOID, UUIDARRAYOID }
query! {
    TAKE_SLOT, "services/take_slot", Write since 8, UUIDOID, INT8OID, INTERVALOID, TEXTOID
}
query! { MAKE_SLOTS, "services/make_slots", Write since 8, UUIDOID, UUIDOID, INT4OID }
query! {
    RENEW_LEASE, "services/renew_lease", Write since 8, UUIDOID, INT8OID, INT8OID, INTERVALOID
}
query! { RELEASE_LEASE, "services/release_lease", Write since 8, UUIDOID, INT8OID, INT8OID }
query! { REPORT_SUCCESS, "services/report_success", Write since 8, UUIDOID, UUIDOID }
query! { REPORT_FAILURE, "services/report_failure", Write since 8, UUIDOID, UUIDOID, TEXTOID }
query! { SERVICE_EXISTS, "services/service_exists", Read, UUIDOID, UUIDOID }

const SECOND: i128 = 1_000_000;
/// Limits of a ttl, in microseconds: a second and a week.
const SHORTEST_TTL: i128 = SECOND;
const LONGEST_TTL: i128 = 7 * 86_400 * SECOND;
/// Limit of `holder`, in bytes.
const MAX_HOLDER: usize = 1_000;
/// Limit of `message`, in bytes; its first 1000 characters are stored.
const MAX_MESSAGE: usize = 1 << 20;

fn ttl(call: &Call, index: usize) -> Result<Arg, Error> {
    match call.interval_micros(index) {
        Some(SHORTEST_TTL..=LONGEST_TTL) => Ok(call.arg(index)),
        Some(_) => Err(Error::argument_hint(
            "ttl must be from 1 second to 7 days",
            "for example ttl => '15 minutes', and renew_lease before it ends",
        )),
        None => Err(Error::argument("ttl must not be null")),
    }
}

fn lease_service(call: &Call) -> Outcome {
    let asked = Asked::read(call, 4)?;
    let ttl = ttl(call, 3)?;
    call.check_size(5, "holder", MAX_HOLDER)?;
    TAKE_SLOT.check_migration(asked.tenant)?;
    backend::must_be_writable(c"lease_service()");
    let can_choose = |fleet: &Fleet| {
        let found = fleet.first_with_choices(backend::now(), asked.max_age);
        found.is_some_and(|version| version.services.iter().any(takes_leases))
    };
    let fleet = placement::fleet(&asked.question(), can_choose)?;
    let now = backend::now();
    // The highest version of which an eligible service takes leases.
    let found = fleet.versions.iter().find_map(|version| {
        let mut placer = Placer::new(version, now, asked.max_age);
        placer.retain(takes_leases);
        (!placer.is_empty()).then_some((version, placer))
    });
    let Some((version, mut placer)) = found else {
        return no_service(call, &asked);
    };
    let mut slots = Slots::read(asked.tenant, placer.services())?;
    slots.create_missing(asked.tenant, placer.services())?;
    placer.retain(|service| slots.has_free(service));
    let mut result = ResultSet::of(call)?;
    while let Some(choice) = placer.choose() {
        let Some(lease) = slots.lease(asked.tenant, choice.service, ttl, call.arg(5))? else {
            placer.exclude(&choice);
            continue;
        };
        // A pick that another session counted at the same time makes this one go uncounted.
        placer.count(&choice);
        result.put(&[
            uuid(choice.service.id),
            encoding::to_text(&choice.service.url),
            choice
                .service
                .pod_name
                .as_deref()
                .and_then(encoding::to_text),
            encoding::to_text(&version.version),
            uuid(lease.id),
            Some(timestamp(lease.expires_at)),
        ]);
        call.add_rows_returned(1);
        break;
    }
    Ok(Returned::Rows)
}

const fn takes_leases(service: &Service) -> bool {
    service.max_concurrency.is_some()
}

/// No eligible service takes leases: returns no row, or an error if none could ever.
fn no_service(call: &Call, asked: &Asked) -> Outcome {
    let all = placement::fleet_with_all(&asked.question())?;
    let mut services = all.versions.iter().flat_map(|version| &version.services);
    if services.any(takes_leases) {
        ResultSet::of(call)?;
        return Ok(Returned::Rows);
    }
    Err(Error::ObjectNotInPrerequisiteState {
        message: "no service of the task takes leases".to_owned(),
        hint: "register services with max_concurrency: register_service(…, max_concurrency => 2)"
            .to_owned(),
    })
}

/// Returns the number of slots of each service that are leased.
pub fn held<'a>(
    tenant: Tenant,
    services: impl Iterator<Item = &'a Service>,
) -> Result<HashMap<[u8; 16], i32>, Error> {
    let services: Vec<&Service> = services.filter(|service| takes_leases(service)).collect();
    if services.is_empty() {
        return Ok(HashMap::new());
    }
    let slots = Slots::read(tenant, services.into_iter())?;
    let held = slots.of.into_iter().map(|(service, of)| (service, of.held));
    Ok(held.collect())
}

/// The slots of a service, up to its max_concurrency.
#[derive(Default)]
struct ServiceSlots {
    /// Slot ids.
    free: Vec<i64>,
    held: i32,
}

/// The slots of services.
struct Slots {
    of: HashMap<[u8; 16], ServiceSlots>,
}

struct Lease {
    id: [u8; 16],
    expires_at: i64,
}

impl Slots {
    fn read<'a>(
        tenant: Tenant,
        services: impl Iterator<Item = &'a Service>,
    ) -> Result<Self, Error> {
        let most: HashMap<[u8; 16], i32> = services
            .map(|service| (service.id, service.max_concurrency.unwrap_or(0)))
            .collect();
        let ids: Vec<Uuid> = most.keys().map(|id| Uuid::from_bytes(*id)).collect();
        let args = [tenant.org_id(), ids.into_datum()];
        let rows = with_latest_snapshot(|_| {
            SLOTS.fetch(tenant, &args, |row| {
                Some((
                    *row.get::<Uuid>(1)?.as_bytes(),
                    row.get::<i64>(2)?,
                    row.get::<i32>(3)?,
                    row.get::<bool>(4)?,
                ))
            })
        })?;
        let mut of: HashMap<[u8; 16], ServiceSlots> = HashMap::new();
        for (service, slot, number, free) in rows.into_iter().flatten() {
            if number > most.get(&service).copied().unwrap_or(0) {
                continue;
            }
            let slots = of.entry(service).or_default();
            if free {
                slots.free.push(slot);
            } else {
                slots.held += 1;
            }
        }
        Ok(Slots { of })
    }

    /// Creates the slots of services whose max_concurrency was set by plain SQL. Of two sessions
    /// one creates them; they are there for the other after the first one's transaction.
    fn create_missing<'a>(
        &mut self,
        tenant: Tenant,
        services: impl Iterator<Item = &'a Service>,
    ) -> Result<(), Error> {
        let mut created = Vec::new();
        for service in services {
            let slots = self.of.get(&service.id);
            let count = slots.map_or(0, |slots| slots.held as usize + slots.free.len());
            let most = service.max_concurrency.unwrap_or(0);
            if count < most as usize && Lock::slots_of(&service.id).try_alone() {
                create(tenant, uuid(service.id), most)?;
                created.push(service);
            }
        }
        if !created.is_empty() {
            let read = Slots::read(tenant, created.into_iter())?;
            self.of.extend(read.of);
        }
        Ok(())
    }

    fn has_free(&self, service: &Service) -> bool {
        self.of
            .get(&service.id)
            .is_some_and(|slots| !slots.free.is_empty())
    }

    /// Leases one of the service's free slots.
    ///
    /// Who leases a slot holds its lock until the end of the transaction, and others take their
    /// snapshot after they got the lock, so it shows them the lease. Without the lock their
    /// statement could find the row free by its snapshot and changed when it locks the row. In READ
    /// COMMITTED that leaves the row locked until the end of their transaction, so that
    /// renew_lease and release_lease wait; in REPEATABLE READ it raises 40001.
    fn lease(
        &mut self,
        tenant: Tenant,
        service: &Service,
        ttl: Arg,
        holder: Arg,
    ) -> Result<Option<Lease>, Error> {
        let Some(slots) = self.of.get_mut(&service.id) else {
            return Ok(None);
        };
        fastrand::shuffle(&mut slots.free);
        for slot in &slots.free {
            let lock = Lock::of_slot(*slot);
            if !lock.try_alone() {
                continue;
            }
            let args = [tenant.org_id(), slot.into_datum(), ttl, holder];
            let taken = TAKE_SLOT.fetch_latest(tenant, None, &args, |row| {
                let generation = row.get::<i64>(1)?;
                let expires_at = row.datum(2, pg_sys::TIMESTAMPTZOID)?.value() as i64;
                Some((generation, expires_at))
            })?;
            if let Some((generation, expires_at)) = taken.into_iter().flatten().next() {
                return Ok(Some(Lease {
                    id: lease_id(*slot, generation),
                    expires_at,
                }));
            }
            lock.release();
        }
        Ok(None)
    }
}

/// Creates the slots that a service lacks.
pub fn create(tenant: Tenant, service_id: Arg, max_concurrency: i32) -> Result<(), Error> {
    let args = [tenant.org_id(), service_id, max_concurrency.into_datum()];
    MAKE_SLOTS.execute_latest(tenant, None, &args).map(|_| ())
}

/// A lease is identified by its slot and the slot's generation.
fn lease_id(slot_id: i64, generation: i64) -> [u8; 16] {
    ((slot_id as u64 as u128) << 64 | generation as u64 as u128).to_be_bytes()
}

/// Returns the slot and the generation of a lease, as arguments of a query.
fn slot_and_generation(call: &Call) -> Result<[Arg; 2], Error> {
    let (_, id) = call.required_uuid(1, "lease_id")?;
    let id = u128::from_be_bytes(*id.as_bytes());
    Ok([
        ((id >> 64) as u64 as i64).into_datum(),
        (id as u64 as i64).into_datum(),
    ])
}

fn renew_lease(call: &Call) -> Outcome {
    let tenant = tenancy::check(call)?;
    let [slot, generation] = slot_and_generation(call)?;
    let ttl = ttl(call, 2)?;
    let args = [tenant.org_id(), slot, generation, ttl];
    let renewed = RENEW_LEASE.execute_latest(tenant, None, &args)?;
    Ok(Returned::value(renewed > 0))
}

fn release_lease(call: &Call) -> Outcome {
    let tenant = tenancy::check(call)?;
    let [slot, generation] = slot_and_generation(call)?;
    call.check_size(3, "message", MAX_MESSAGE)?;
    let args = [tenant.org_id(), slot, generation];
    let service = RELEASE_LEASE
        .fetch_latest(tenant, None, &args, |row| row.datum(1, pg_sys::UUIDOID))?
        .into_iter()
        .next();
    let Some(service) = service else {
        return Ok(Returned::value(false));
    };
    if let Some(ok) = call.bool(2) {
        report(call, tenant, service, ok, call.arg(3))?;
    }
    Ok(Returned::value(true))
}

fn report_outcome(call: &Call) -> Outcome {
    let tenant = tenancy::check(call)?;
    let service = call.required_arg(1, "service_id")?;
    let ok = call.required_bool(2, "ok")?;
    call.check_size(3, "message", MAX_MESSAGE)?;
    let written = report(call, tenant, service, ok, call.arg(3))?;
    if !written && SERVICE_EXISTS.execute(tenant, &[tenant.org_id(), service])? == 0 {
        return Err(service_not_found(call));
    }
    Ok(Returned::void())
}

/// Writes the outcome of a job. Returns whether that changed the service.
fn report(
    call: &Call,
    tenant: Tenant,
    service: Arg,
    ok: bool,
    message: Arg,
) -> Result<bool, Error> {
    let org_id = tenant.org_id();
    if ok {
        let args = [org_id, service];
        return Ok(!REPORT_SUCCESS
            .fetch_latest(tenant, None, &args, |_| ())?
            .is_empty());
    }
    let args = [org_id, service, message];
    let ejected =
        REPORT_FAILURE.fetch_latest(tenant, None, &args, |row| row.get(1) == Some(true))?;
    if ejected.contains(&true) {
        fleet_changed(call);
    }
    Ok(!ejected.is_empty())
}
