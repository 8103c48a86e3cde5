//! `sql/functions/services.sql`: leases of the slots of services, and the outcomes of jobs.

use super::placement::{fleet_changed, timestamp, uuid, Asked};
use super::services::service_not_found;
use super::tasks;
use crate::backend;
use crate::call::{sql_function, Call, Outcome, Returned};
use crate::encoding;
use crate::error::Error;
use crate::locks::SlotLock;
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
    TAKE_SLOT, "services/take_slot", Write since 8, UUIDOID, INT8OID, INT8OID, TEXTOID
}
query! { MAKE_SLOTS, "services/make_slots", Write since 8, UUIDOID, UUIDOID, INT4OID }
query! {
    RENEW_LEASE, "services/renew_lease", Write since 8, UUIDOID, INT8OID, INT8OID, INT8OID
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

/// Returns a ttl in microseconds, as an argument of a query: an interval with months would be
/// longer or shorter than the one that was checked.
fn ttl(call: &Call, index: usize) -> Result<Arg, Error> {
    match call.interval_micros(index) {
        Some(micros @ SHORTEST_TTL..=LONGEST_TTL) => Ok((micros as i64).into_datum()),
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
        let (now, max_age) = (backend::now(), asked.max_age);
        fleet
            .first_with_choices(now, max_age, takes_leases)
            .is_some()
    };
    let fleet = placement::fleet(&asked.question(), can_choose)?;
    let now = backend::now();
    let Some(version) = fleet.first_with_choices(now, asked.max_age, takes_leases) else {
        return no_service(call, &asked);
    };
    let takers: Vec<&Service> = version
        .services
        .iter()
        .filter(|service| takes_leases(service) && service.refusal(now, asked.max_age).is_none())
        .collect();
    let mut slots = Slots::read(asked.tenant, asked.org_id, takers.iter().copied())?;
    slots.create_missing(asked.tenant, &takers)?;
    let services = version.services.iter();
    let left_out = services.map(|service| !takes_leases(service)).collect();
    let mut placer = Placer::new(version, now, asked.max_age, left_out);
    // A service is full or not after it was decided whether ejections count: good services are full
    // more often than those that fail at once.
    placer.leave_out_if(|service| !slots.has_free(service));
    let mut result = ResultSet::of(call)?;
    loop {
        let choice = match placer.choose() {
            Some(choice) => choice,
            None if placer.admit_ejected() => continue,
            None => break,
        };
        let Some(lease) = slots.lease(asked.tenant, choice.service, ttl, call.arg(5))? else {
            placer.leave_out(&choice);
            continue;
        };
        // A pick that another session counted at the same time makes this one go uncounted.
        placer.count(&choice);
        result.put(&[
            uuid(choice.service.id),
            encoding::text_of_bytes(&choice.service.url),
            choice
                .service
                .pod_name
                .as_deref()
                .and_then(encoding::text_of_bytes),
            encoding::text_of_bytes(&version.version_text),
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
    if all.versions.is_empty() {
        return Err(tasks::task_not_found(asked.task(), None));
    }
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
    asked: &Asked,
    services: impl Iterator<Item = &'a Service>,
) -> Result<HashMap<[u8; 16], i32>, Error> {
    let services: Vec<&Service> = services.filter(|service| takes_leases(service)).collect();
    if services.is_empty() {
        return Ok(HashMap::new());
    }
    let slots = Slots::read(asked.tenant, asked.org_id, services.into_iter())?;
    let held = slots.of.into_iter().map(|(service, of)| (service, of.held));
    Ok(held.collect())
}

/// The slots of a service.
#[derive(Default)]
struct ServiceSlots {
    /// Slot ids of the free ones that may be leased.
    free: Vec<i64>,
    held: i32,
    /// Number of slots up to max_concurrency.
    count: i32,
}

/// The slots of services.
struct Slots {
    /// Hash of the organisation, for locks.
    organization: u32,
    of: HashMap<[u8; 16], ServiceSlots>,
}

struct Lease {
    id: [u8; 16],
    expires_at: i64,
}

impl Slots {
    fn read<'a>(
        tenant: Tenant,
        org_id: [u8; 16],
        services: impl Iterator<Item = &'a Service>,
    ) -> Result<Self, Error> {
        Self::read_of(tenant, folded(org_id), services)
    }

    fn read_of<'a>(
        tenant: Tenant,
        organization: u32,
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
            let slots = of.entry(service).or_default();
            let most = most.get(&service).copied().unwrap_or(0);
            slots.count += i32::from(number <= most);
            if !free {
                slots.held += 1;
            } else if number <= most {
                slots.free.push(slot);
            }
        }
        // Slots above a lowered max_concurrency may still be held. All sessions leave out the same
        // free ones for them, those with the highest numbers, so that no two sessions exceed it.
        for (service, slots) in &mut of {
            let most = most.get(service).copied().unwrap_or(0);
            let room = usize::try_from(most - slots.held).unwrap_or(0);
            slots.free.truncate(room);
        }
        Ok(Slots { organization, of })
    }

    /// Creates the slots of services whose max_concurrency was set by plain SQL. Of two sessions
    /// one creates them; they are there for the other after the first one's transaction.
    fn create_missing(&mut self, tenant: Tenant, services: &[&Service]) -> Result<(), Error> {
        let mut created = Vec::new();
        for service in services {
            let count = self.of.get(&service.id).map_or(0, |slots| slots.count);
            let most = service.max_concurrency.unwrap_or(0);
            if count < most && create(tenant, self.organization, service.id, most)? {
                created.push(*service);
            }
        }
        if !created.is_empty() {
            let read = Slots::read_of(tenant, self.organization, created.into_iter())?;
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
            let lock = SlotLock::of_slot(self.organization, *slot);
            if !lock.try_take() {
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

/// Creates the slots that a service lacks, unless another session is doing that. Returns whether it
/// did.
fn create(
    tenant: Tenant,
    organization: u32,
    service_id: [u8; 16],
    max_concurrency: i32,
) -> Result<bool, Error> {
    if !SlotLock::of_service(organization, &service_id).try_take() {
        return Ok(false);
    }
    let args = [
        tenant.org_id(),
        uuid(service_id),
        max_concurrency.into_datum(),
    ];
    MAKE_SLOTS.execute_latest(tenant, None, &args)?;
    Ok(true)
}

/// Creates the slots of a service that was registered. If another session is doing that, the next
/// lease creates what is missing.
pub fn create_slots(
    call: &Call,
    tenant: Tenant,
    service_id: [u8; 16],
    max_concurrency: i32,
) -> Result<(), Error> {
    let (_, org_id) = call.required_uuid(0, "org_id")?;
    create(
        tenant,
        folded(*org_id.as_bytes()),
        service_id,
        max_concurrency,
    )
    .map(|_| ())
}

/// Hash of an organisation for its locks.
fn folded(org_id: [u8; 16]) -> u32 {
    let id = u128::from_be_bytes(org_id);
    (id ^ (id >> 32) ^ (id >> 64) ^ (id >> 96)) as u32
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
        .fetch_latest(tenant, None, &args, |row| row.get::<Uuid>(1))?
        .into_iter()
        .next();
    let Some(service) = service.flatten() else {
        return Ok(Returned::value(false));
    };
    if let Some(ok) = call.bool(2) {
        report(call, tenant, service, ok, call.arg(3))?;
    }
    Ok(Returned::value(true))
}

fn report_outcome(call: &Call) -> Outcome {
    let tenant = tenancy::check(call)?;
    let (service_id, service) = call.required_uuid(1, "service_id")?;
    let ok = call.required_bool(2, "ok")?;
    call.check_size(3, "message", MAX_MESSAGE)?;
    backend::must_be_writable(c"report_outcome()");
    let written = report(call, tenant, service, ok, call.arg(3))?;
    if !written && !exists(tenant, Some(service_id))? {
        return Err(service_not_found(call));
    }
    Ok(Returned::void())
}

fn exists(tenant: Tenant, service: Arg) -> Result<bool, Error> {
    let found = SERVICE_EXISTS.fetch_latest(tenant, None, &[tenant.org_id(), service], |_| ())?;
    Ok(!found.is_empty())
}

/// Writes the outcome of a job. Returns whether that changed the service.
///
/// Of two transactions that report for one service, only one does, under a lock that it holds to
/// its end: in REPEATABLE READ the other would fail with 40001 if the row was changed after its
/// snapshot.
fn report(
    call: &Call,
    tenant: Tenant,
    service: Uuid,
    ok: bool,
    message: Arg,
) -> Result<bool, Error> {
    let (org_id, organization) = call.required_uuid(0, "org_id")?;
    let lock = SlotLock::of_service(folded(*organization.as_bytes()), service.as_bytes());
    if !lock.try_take() {
        return Ok(false);
    }
    let service_id = uuid(*service.as_bytes());
    if ok {
        let args = [Some(org_id), service_id];
        let changed = REPORT_SUCCESS.fetch_latest(tenant, None, &args, |_| ())?;
        return Ok(!changed.is_empty());
    }
    let args = [Some(org_id), service_id, message];
    let ejected =
        REPORT_FAILURE.fetch_latest(tenant, None, &args, |row| row.get(1) == Some(true))?;
    if ejected.contains(&true) {
        fleet_changed(call);
    }
    Ok(!ejected.is_empty())
}
