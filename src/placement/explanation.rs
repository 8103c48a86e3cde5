//! Why each service of a task can or cannot be picked, for explain_pick.

use super::choice::Placer;
use super::fleet::{Fleet, Refusal, Service, Version, Wanted};
use crate::algorithms::faults::abbreviated;
use crate::algorithms::version_key::version_key;

/// A service and the reason why it can or cannot be picked.
pub struct Explained<'a> {
    pub service: &'a Service,
    pub eligible: bool,
    pub reason: String,
    /// Its estimated load, if it is eligible.
    pub load: Option<f64>,
    /// Picks counted since its last heartbeat.
    pub picks: u32,
}

const SECOND: i64 = 1_000_000;

/// Explains a fleet with all versions, which a caller asked for with `wanted` (the argument
/// `version`, and its text). Returns `None` if no version qualifies. `now` is a timestamptz,
/// `max_age` in microseconds. `lag` is that of a standby, in seconds.
pub fn explain<'a>(
    fleet: &'a Fleet,
    wanted: &Wanted,
    text: Option<&str>,
    now: i64,
    max_age: i64,
    lag: Option<f64>,
) -> Option<Vec<Explained<'a>>> {
    let qualifying = qualifying(fleet, wanted, text);
    if qualifying.is_empty() {
        return None;
    }
    let chosen = qualifying.iter().copied().find(|i| {
        let version = &fleet.versions[*i];
        version.is_active && version.has_choices(now, max_age, |_| true)
    });
    let silence = match chosen {
        None => silence(
            qualifying.iter().map(|i| &fleet.versions[*i]),
            now,
            max_age,
            lag,
        ),
        Some(_) => None,
    };
    let mut rows = Vec::new();
    for (i, version) in fleet.versions.iter().enumerate() {
        if chosen == Some(i) {
            rows.extend(of_chosen(version, now, max_age));
            continue;
        }
        let name = abbreviated(&version.version);
        let qualifies = qualifying.contains(&i);
        let excluded = match wanted {
            Wanted::Exact | Wanted::Unreadable(_) if !qualifies => continue,
            Wanted::Range(_) if !qualifies && version.is_active => {
                Some(format!("version {name} is not in the range"))
            }
            // Refused for that below.
            _ if !version.is_active => None,
            _ if chosen.is_some_and(|chosen| chosen < i) => {
                Some(format!("version {name} is not the highest active"))
            }
            _ => None,
        };
        rows.extend(version.services.iter().map(|service| {
            let mut reason = match &excluded {
                Some(reason) => reason.clone(),
                None => refusal_text(service, version, now, max_age),
            };
            let is_silent = matches!(service.refusal(now, max_age), Some(Refusal::TooOld(_)));
            if let (true, Some(silence)) = (is_silent && version.is_active, &silence) {
                reason += silence;
            }
            refused(service, reason)
        }));
    }
    rows.sort_by(|a, b| {
        let load = |row: &Explained| row.load.unwrap_or(f64::INFINITY);
        (b.eligible, load(a))
            .partial_cmp(&(a.eligible, load(b)))
            .unwrap_or(std::cmp::Ordering::Equal)
            .then_with(|| a.service.url.cmp(&b.service.url))
    });
    Some(rows)
}

/// Returns the positions of the versions that the caller may mean, from the highest.
fn qualifying(fleet: &Fleet, wanted: &Wanted, text: Option<&str>) -> Vec<usize> {
    let named = |version: &Version| Some(version.version.as_str()) == text;
    let all = || 0..fleet.versions.len();
    let active = |i: &usize| fleet.versions[*i].is_active;
    match wanted {
        Wanted::Highest => {
            let found: Vec<usize> = all().filter(active).collect();
            // Of a task without an active version, its highest is explained.
            if found.is_empty() {
                all().take(1).collect()
            } else {
                found
            }
        }
        Wanted::Exact | Wanted::Unreadable(_) => {
            all().filter(|i| named(&fleet.versions[*i])).collect()
        }
        Wanted::Range(range) => {
            let is_named = |i: &usize| named(&fleet.versions[*i]);
            let exact: Vec<usize> = all().filter(active).filter(is_named).collect();
            if !exact.is_empty() {
                return exact;
            }
            let in_range = |i: &usize| range.contains(&version_key(&fleet.versions[*i].version));
            all().filter(active).filter(in_range).collect()
        }
    }
}

/// Explains the services of the version that is picked from.
fn of_chosen(version: &Version, now: i64, max_age: i64) -> Vec<Explained<'_>> {
    let (loads, counted) = Placer::new(version, now, max_age, Vec::new()).loads();
    let lowest = loads
        .iter()
        .map(|(_, load, _)| *load)
        .fold(f64::INFINITY, f64::min);
    version
        .services
        .iter()
        .enumerate()
        .map(|(i, service)| {
            let Some((_, load, picks)) = loads.iter().find(|(position, _, _)| *position == i)
            else {
                return refused(service, refusal_text(service, version, now, max_age));
            };
            let mut reason = match (counted, *load > lowest) {
                (false, _) => {
                    "picks are not counted without shared memory, so one is drawn at random"
                }
                (true, true) => "another service has a lower load",
                (true, false) => "lowest load",
            }
            .to_owned();
            if service.cpu.is_none() {
                reason += &format!(
                    "; its own load is no usable number ({}): the median of the others",
                    reported_cpu(&service.resources_used)
                );
            }
            if service.is_ejected(now) {
                reason +=
                    "; its ejection is ignored, because more than half of the services are ejected";
            }
            Explained {
                service,
                eligible: true,
                reason,
                load: Some(*load),
                picks: *picks,
            }
        })
        .collect()
}

fn refused(service: &Service, reason: String) -> Explained<'_> {
    Explained {
        service,
        eligible: false,
        reason,
        load: None,
        picks: 0,
    }
}

/// Returns the reason why a service can't be chosen, whatever its version is.
fn refusal_text(service: &Service, version: &Version, now: i64, max_age: i64) -> String {
    let limit = max_age as f64 / SECOND as f64;
    match service.refusal(now, max_age) {
        _ if !version.is_active => {
            format!("version {} is not active", abbreviated(&version.version))
        }
        Some(Refusal::Status) => format!("its health status is {}", service.health_status),
        Some(Refusal::NeverChecked) => "it was never checked".to_owned(),
        Some(Refusal::NotATime) => "its last health check is at infinity".to_owned(),
        Some(Refusal::TooOld(age)) => format!(
            "its last health check is {} s old, more than {limit} s",
            age / SECOND
        ),
        Some(Refusal::InTheFuture(until)) => format!(
            "its last health check is {} s in the future, more than {limit} s",
            until / SECOND
        ),
        None => {
            let until = service.ejected_until.unwrap_or(now).saturating_sub(now);
            let last = match &service.last_failure {
                Some(message) => format!(", the last: {}", abbreviated(message)),
                None => String::new(),
            };
            format!(
                "ejected for another {} s after {} failures in a row{last}",
                until / SECOND,
                service.failures
            )
        }
    }
}

/// If all services are silent because a standby lags, or fell silent at nearly the same time, they
/// are hardly to blame: says so. A heartbeat is due at least four times in `max_age`.
fn silence<'a>(
    versions: impl Iterator<Item = &'a Version>,
    now: i64,
    max_age: i64,
    lag: Option<f64>,
) -> Option<String> {
    let mut checks = Vec::new();
    for service in versions.flat_map(|version| &version.services) {
        match (service.refusal(now, max_age), service.last_check) {
            (Some(Refusal::TooOld(_)), Some(check)) => checks.push(check),
            // It was not eligible when the others fell silent.
            (Some(Refusal::Status), _) => {}
            _ => return None,
        }
    }
    // On the primary, heartbeats of that age may have come since.
    let lag = lag.filter(|lag| lag * SECOND as f64 >= max_age as f64 / 4.0);
    if let (Some(lag), false) = (lag, checks.is_empty()) {
        return Some(format!(
            "; this standby is {lag:.0} s behind its primary: pick there"
        ));
    }
    let (first, last) = (checks.iter().min()?, checks.iter().max()?);
    let within = last.saturating_sub(*first);
    (checks.len() > 1 && within <= max_age / 4).then(|| {
        format!(
            "; all {} went silent within {} s: the checker may have died",
            checks.len(),
            within / SECOND + 1
        )
    })
}

/// Returns the reported cpu as JSON, shortened.
fn reported_cpu(resources_used: &[u8]) -> String {
    let document: Option<serde_json::Value> = serde_json::from_slice(resources_used).ok();
    match document.as_ref().and_then(|document| document.get("cpu")) {
        Some(cpu) => cpu.to_string().chars().take(40).collect(),
        None => "none".to_owned(),
    }
}
