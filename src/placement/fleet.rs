//! The services of a task as the tables have them, and which of them may be chosen.

use super::counts::{SlotNumber, Time};
use crate::algorithms::version_key::version_key;
use crate::algorithms::version_range::{is_range, VersionRange};
use crate::error::Error;
use crate::query::{query, Arg, Query, Row};
use crate::tenant::Tenant;
use pgrx::{pg_sys, IntoDatum, Uuid};
use std::cell::Cell;

query! {
    HEALTHY, "services/fleet", Read since 8, UUIDOID, TEXTOID, TEXTOID, BYTEAOID, BYTEAOID
}
query! { ALL, "services/fleet_all", Read since 8, UUIDOID, TEXTOID }
query! {
    /// The same, until ALTER EXTENSION UPDATE has migrated the tables: without the columns that
    /// migration 8 adds.
    HEALTHY_BEFORE_8, "services/fleet" (
        "s.weight, s.ejected_until, s.failures, s.last_failure, s.max_concurrency"
            = "1::real, NULL::timestamptz, 0, NULL::text, NULL::integer"
    ), Read, UUIDOID, TEXTOID, TEXTOID, BYTEAOID, BYTEAOID
}
query! {
    ALL_BEFORE_8, "services/fleet_all" (
        "s.weight, s.ejected_until, s.failures, s.last_failure, s.max_concurrency"
            = "1::real, NULL::timestamptz, 0, NULL::text, NULL::integer"
    ), Read, UUIDOID, TEXTOID
}

/// The version that a caller wants.
#[derive(Debug)]
pub enum Wanted {
    /// NULL: the highest active one with an eligible service.
    Highest,
    /// This one.
    Exact,
    /// The highest active one in a range with an eligible service, unless a version has this text.
    Range(VersionRange),
    /// This one, or the reason why the text can't be read as a range.
    Unreadable(String),
}

impl Wanted {
    /// Reads the argument `version`.
    pub fn parse(version: Option<&str>) -> Self {
        match version {
            None => Wanted::Highest,
            // No version is as long, and a range has no use for more.
            Some(text) if is_range(text) && text.len() <= LONGEST => {
                VersionRange::parse(text).map_or_else(Wanted::Unreadable, Wanted::Range)
            }
            Some(_) => Wanted::Exact,
        }
    }

    /// Returns an error if the text is neither a version that was found nor a range.
    pub fn check(&self, found: bool) -> Result<(), Error> {
        match self {
            Wanted::Unreadable(why) if !found => Err(Error::argument_hint(
                format!("version is a range that can't be read: {why}"),
                "ranges are written as ^1.2, ~1.2.3, 1.x or '>=1.2, <2'",
            )),
            _ => Ok(()),
        }
    }

    /// Returns the bounds of version_key as arguments of a query.
    pub fn bounds(&self) -> [Arg; 2] {
        match self {
            Wanted::Highest => [Vec::<u8>::new().into_datum(), None],
            Wanted::Exact | Wanted::Unreadable(_) => [None, None],
            Wanted::Range(range) => [
                range.lower().into_datum(),
                range.upper().and_then(IntoDatum::into_datum),
            ],
        }
    }

    /// Removes from the versions those that the caller doesn't want: the statement's bounds are
    /// those of releases, and a version of exactly the wanted text takes precedence over a range.
    pub fn restrict<T>(
        &self,
        wanted: Option<&str>,
        versions: &mut Vec<T>,
        name: impl Fn(&T) -> &str,
    ) {
        let Wanted::Range(range) = self else {
            return;
        };
        if versions.iter().any(|version| Some(name(version)) == wanted) {
            versions.retain(|version| Some(name(version)) == wanted);
        } else {
            versions.retain(|version| range.contains(&version_key(name(version))));
        }
    }
}

/// The longest range that is read, in bytes.
const LONGEST: usize = 1_000;

/// What a caller asks for.
pub struct Question<'a> {
    pub tenant: Tenant,
    pub org_id: [u8; 16],
    /// The arguments as Postgres passed them, and as texts.
    pub task_id: (Arg, &'a str),
    pub version: (Arg, Option<&'a str>),
}

/// The services of a task, by version.
#[derive(Debug)]
pub struct Fleet {
    /// From the highest to the lowest.
    pub versions: Vec<Version>,
}

#[derive(Debug)]
pub struct Version {
    /// In UTF-8, and as the database has it.
    pub version: String,
    pub version_text: Text,
    pub is_active: bool,
    /// Key of the count of its picks, and where it was found.
    pub key: u64,
    pub place: Cell<Option<SlotNumber>>,
    pub services: Vec<Service>,
    /// What a pick judges of each service, at the same position. In memory of its own, because a
    /// pick reads all of it.
    pub judged: Vec<Judged>,
}

/// A text as the database has it, in its encoding.
pub type Text = Vec<u8>;

#[derive(Debug, Clone)]
pub struct Service {
    pub id: [u8; 16],
    pub url: Text,
    pub pod_name: Option<Text>,
    /// A JSON document.
    pub resources_used: Text,
    pub health_status: String,
    /// A timestamptz.
    pub last_check: Option<i64>,
    /// In cores.
    pub cpu: Option<f64>,
    pub weight: f64,
    /// A timestamptz.
    pub ejected_until: Option<i64>,
    pub failures: i32,
    pub last_failure: Option<String>,
    pub max_concurrency: Option<i32>,
}

/// The part of a service that a pick judges.
#[derive(Debug, Clone)]
pub struct Judged {
    /// The last check; at `i64::MIN` if the service isn't healthy, was never checked, or at infinity.
    pub check: Time,
    /// A timestamptz; `i64::MIN` if it was never ejected.
    pub ejected_until: i64,
    pub cpu: Option<f64>,
    pub weight: f64,
    /// Key of the count of its picks, and where it was found.
    pub key: u64,
    pub place: Cell<Option<SlotNumber>>,
}

impl Judged {
    fn of(service: &Service, key: u64) -> Self {
        let is_healthy = service.health_status == HEALTHY_STATUS;
        let check = service
            .last_check
            .filter(|check| is_healthy && *check != i64::MAX);
        Judged {
            check: Time::new(check.unwrap_or(i64::MIN)),
            ejected_until: service.ejected_until.unwrap_or(i64::MIN),
            cpu: service.cpu,
            weight: service.weight,
            key,
            place: Cell::default(),
        }
    }

    /// Whether the service may be chosen, as [`Service::refusal`] says.
    pub const fn is_eligible(&self, now: i64, max_age: i64) -> bool {
        self.check.at > now - max_age && self.check.at <= now + max_age
    }
}

/// Why a service can't be chosen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Refusal {
    Status,
    NeverChecked,
    /// The last check is at infinity.
    NotATime,
    /// Age of the last check, in microseconds.
    TooOld(i64),
    /// Time until the last check, in microseconds.
    InTheFuture(i64),
}

const HEALTHY_STATUS: &str = "healthy";

impl Service {
    /// Returns why the service can't be chosen at a time; the rule of `healthy_services` in
    /// task_library, too. Times are timestamptz, `max_age` is in microseconds.
    pub fn refusal(&self, now: i64, max_age: i64) -> Option<Refusal> {
        if self.health_status != HEALTHY_STATUS {
            return Some(Refusal::Status);
        }
        match self.last_check {
            None => Some(Refusal::NeverChecked),
            Some(i64::MIN | i64::MAX) => Some(Refusal::NotATime),
            Some(check) if check <= now - max_age => {
                Some(Refusal::TooOld(now.saturating_sub(check)))
            }
            Some(check) if check > now + max_age => {
                Some(Refusal::InTheFuture(check.saturating_sub(now)))
            }
            Some(_) => None,
        }
    }

    pub fn is_ejected(&self, now: i64) -> bool {
        self.ejected_until.is_some_and(|until| until > now)
    }

    /// Approximate size in memory.
    fn bytes(&self) -> usize {
        size_of::<Self>()
            + self.url.capacity()
            + self.pod_name.as_ref().map_or(0, Vec::capacity)
            + self.resources_used.capacity()
            + self.health_status.capacity()
            + self.last_failure.as_ref().map_or(0, String::capacity)
    }
}

impl Version {
    /// Whether a service may be chosen. `suits` says whether one can be used.
    pub fn has_choices(&self, now: i64, max_age: i64, suits: impl Fn(&Service) -> bool) -> bool {
        // An ejected one may be chosen if all that may are ejected.
        self.judged
            .iter()
            .zip(&self.services)
            .any(|(judged, service)| judged.is_eligible(now, max_age) && suits(service))
    }

    pub fn bytes(&self) -> usize {
        size_of::<Self>()
            + self.version.capacity()
            + self.version_text.capacity()
            + self.judged.capacity() * size_of::<Judged>()
            + self.services.iter().map(Service::bytes).sum::<usize>()
    }
}

impl Fleet {
    /// Reads the active versions and healthy services that a caller asks for, with the active
    /// snapshot.
    pub fn read(asked: &Question) -> Result<Self, Error> {
        let wanted = Wanted::parse(asked.version.1);
        let query: &Query = if is_migrated(asked) {
            &HEALTHY
        } else {
            &HEALTHY_BEFORE_8
        };
        let [lower, upper] = wanted.bounds();
        let org_id = asked.tenant.org_id();
        let args = [org_id, asked.task_id.0, asked.version.0, lower, upper];
        let mut fleet = Self::fetch(query, asked, &args)?;
        wanted.restrict(asked.version.1, &mut fleet.versions, |version| {
            &version.version
        });
        wanted.check(!fleet.versions.is_empty())?;
        Ok(fleet)
    }

    /// Reads all versions and services of the task, with the active snapshot.
    pub fn read_all(asked: &Question) -> Result<Self, Error> {
        let query: &Query = if is_migrated(asked) {
            &ALL
        } else {
            &ALL_BEFORE_8
        };
        Self::fetch(query, asked, &[asked.tenant.org_id(), asked.task_id.0])
    }

    fn fetch(query: &Query, asked: &Question, args: &[Arg]) -> Result<Self, Error> {
        let mut versions: Vec<Version> = Vec::new();
        query.fetch(asked.tenant, args, |row| {
            let key_of = |column| Some(super::key(asked.org_id, &uuid(row, column)?));
            let version = key_of(3).unwrap_or_default();
            if versions.last().is_none_or(|last| last.key != version) {
                versions.push(read_version(row, version));
            }
            if let (Some(last), Some(id), Some(key)) =
                (versions.last_mut(), uuid(row, 4), key_of(4))
            {
                let service = read_service(row, id);
                last.judged.push(Judged::of(&service, key));
                last.services.push(service);
            }
        })?;
        Ok(Fleet { versions })
    }

    /// Returns the highest version with a service that may be chosen.
    /// `suits` says whether a service can be used.
    pub fn first_with_choices(
        &self,
        now: i64,
        max_age: i64,
        suits: impl Fn(&Service) -> bool,
    ) -> Option<&Version> {
        self.versions
            .iter()
            .find(|version| version.has_choices(now, max_age, &suits))
    }

    pub fn bytes(&self) -> usize {
        self.versions.iter().map(Version::bytes).sum()
    }
}

fn is_migrated(asked: &Question) -> bool {
    asked.tenant.applied() >= 8
}

fn uuid(row: &Row, column: i32) -> Option<[u8; 16]> {
    row.get::<Uuid>(column).map(|id| *id.as_bytes())
}

fn read_version(row: &Row, key: u64) -> Version {
    Version {
        version: row.text(1).unwrap_or_default(),
        version_text: row.text_bytes(1).unwrap_or_default(),
        is_active: row.get(2).unwrap_or(false),
        key,
        place: Cell::default(),
        services: Vec::new(),
        judged: Vec::new(),
    }
}

fn read_service(row: &Row, id: [u8; 16]) -> Service {
    let time = |column| {
        row.datum(column, pg_sys::TIMESTAMPTZOID)
            .map(|datum| datum.value() as i64)
    };
    Service {
        id,
        url: row.text_bytes(5).unwrap_or_default(),
        pod_name: row.text_bytes(6),
        resources_used: row.text_bytes(7).unwrap_or_default(),
        health_status: row.text(8).unwrap_or_default(),
        last_check: time(9),
        cpu: row.get(10),
        weight: f64::from(row.get::<f32>(11).unwrap_or(1.0)),
        ejected_until: time(12),
        failures: row.get(13).unwrap_or(0),
        last_failure: row.text(14),
        max_concurrency: row.get(15),
    }
}
