//! Writes the statistics in Prometheus's text format.
//!
//! Invariants: the number of series of a database is bounded, whatever the number of organisations
//! and tasks: each function that is part of users' requests has a histogram, all others share one,
//! and the values of every label are listed here or in [`functions`](crate::functions). (In the
//! text of all databases each has a fixed few.) A series exists from the beginning, or appears once
//! and stays, so that rates can be computed; only the series of an organisation ends while it is
//! not among the busiest.

use super::histogram;
use super::organizations::TopOrganizations;
use super::{ErrorKind, Statistics, Totals};
use crate::functions::{Counting, FUNCTIONS};
use std::fmt::Write;

/// The figures to write.
pub struct Figures<'a> {
    pub database: &'a str,
    pub statistics: &'a Statistics,
    /// `None` if calls aren't counted by organisation.
    pub organizations: Option<TopOrganizations>,
    /// Connections by state.
    pub connections: Vec<(String, i64)>,
    pub max_connections: i32,
    /// `None` if they can't be read.
    pub maintenance: Option<Maintenance>,
}

/// The version of this library.
pub const LIBRARY: &str = env!("CARGO_PKG_VERSION");

/// Figures of a database's maintenance.
pub struct Maintenance {
    /// Seconds for which a job has been overdue.
    pub overdue: f64,
    pub failed_jobs: i64,
    /// Rows in the DEFAULT partitions; of each at most 1,000 are counted.
    pub default_rows: i64,
    /// Seconds by which a standby is behind its primary.
    pub lag: f64,
}

/// What is known of a database, its calls and the last visit of the background worker. Times are
/// timestamptz, 0 for never.
pub struct Database {
    pub name: String,
    pub version: String,
    pub migration: i32,
    pub last_visit: i64,
    pub next_visit: i64,
    /// Visits in a row that ended with a fault.
    pub failures: u32,
    pub fault: String,
    pub fault_at: i64,
    /// Estimates: organisations, tasks, services.
    pub rows: [i64; 3],
    pub calls: Totals,
}

/// Upper bounds of the histogram's buckets, in seconds as text and in nanoseconds; each is one of
/// [`histogram::BOUNDS`]. (In Prometheus a bucket includes its upper bound; here a duration of
/// exactly that many nanoseconds counts in the next bucket.)
const BUCKETS: [(&str, u64); 14] = [
    ("0.0001", 100_000),
    ("0.00025", 250_000),
    ("0.0005", 500_000),
    ("0.001", 1_000_000),
    ("0.0025", 2_500_000),
    ("0.005", 5_000_000),
    ("0.01", 10_000_000),
    ("0.025", 25_000_000),
    ("0.05", 50_000_000),
    ("0.1", 100_000_000),
    ("0.25", 250_000_000),
    ("1", 1_000_000_000),
    ("5", 5_000_000_000),
    ("10", 10_000_000_000),
];

/// Label of functions and organisations without a series of their own.
const OTHER: &str = "other";
/// Seconds from 1970-01-01 to 2000-01-01, where Postgres's timestamps begin.
const POSTGRES_EPOCH: f64 = 946_684_800.0;

/// Returns all metrics.
pub fn text(figures: &Figures) -> String {
    let mut out = Exposition {
        text: String::with_capacity(32 * 1024),
        database: escaped(figures.database),
        name: String::new(),
    };
    calls(&mut out, figures.statistics);
    caches(&mut out, figures.statistics);
    if let Some(shown) = &figures.organizations {
        organizations(&mut out, shown);
    }
    out.metric(
        "db_connection_pool_size",
        "gauge",
        "Connections to the database by state.",
    );
    for (state, count) in &figures.connections {
        out.sample("", &[("status", state)], *count as f64);
    }
    out.metric(
        "db_connections_max",
        "gauge",
        "Connections that the server takes, over all its databases.",
    );
    out.sample("", &[], f64::from(figures.max_connections));
    out.metric(
        "mad_registry_info",
        "gauge",
        "Version of the library; scope of the figures: cluster (all sessions) or backend (the scraping one alone).",
    );
    let scope = figures.statistics.scope.name();
    out.sample("", &[("version", LIBRARY), ("scope", scope)], 1.0);
    out.metric(
        "mad_registry_stats_start_time_seconds",
        "gauge",
        "When counting began, in seconds since 1970.",
    );
    out.sample(
        "",
        &[],
        figures.statistics.since as f64 / 1e6 + POSTGRES_EPOCH,
    );
    if let Some(figures) = &figures.maintenance {
        maintenance(&mut out, figures);
    }
    out.text
}

fn maintenance(out: &mut Exposition, figures: &Maintenance) {
    for (name, help, value) in [
        (
            "mad_registry_maintenance_overdue_seconds",
            "Time since when a job of maintenance has been due; 0 if none is.",
            figures.overdue,
        ),
        (
            "mad_registry_maintenance_failed_jobs",
            "Jobs of maintenance whose last run failed.",
            figures.failed_jobs as f64,
        ),
        (
            "mad_registry_default_partition_rows",
            "Rows in the DEFAULT partitions of the logs; of each at most 1,000 are counted.",
            figures.default_rows as f64,
        ),
        (
            "mad_registry_replication_lag_seconds",
            "Time by which this standby is behind its primary; 0 on a primary.",
            figures.lag,
        ),
    ] {
        out.metric(name, "gauge", help);
        out.sample("", &[], value);
    }
}

/// Returns the metrics of all databases: a few series of each.
pub fn text_of_all(databases: &[Database]) -> String {
    let mut out = Exposition {
        text: String::with_capacity(2_048 * (databases.len() + 1)),
        database: String::new(),
        name: String::new(),
    };
    let mut each = |name: &str, kind: &str, help: &str, value: &dyn Fn(&Database) -> f64| {
        out.metric(name, kind, help);
        for database in databases {
            out.database = escaped(&database.name);
            out.sample("", &[], value(database));
        }
    };
    let seconds = |nanos: u64| nanos as f64 / 1e9;
    each(
        "mad_registry_database_behind",
        "gauge",
        "1 if the extension in the database is of another version than the library.",
        &|database| f64::from(u8::from(database.version != LIBRARY)),
    );
    each(
        "mad_registry_database_last_maintenance_time_seconds",
        "gauge",
        "When the background worker last visited the database, in seconds since 1970.",
        &|database| database.last_visit as f64 / 1e6 + POSTGRES_EPOCH,
    );
    each(
        "mad_registry_database_failed_visits",
        "gauge",
        "Visits in a row that ended with a fault.",
        &|database| f64::from(database.failures),
    );
    for (what, name) in ["organizations", "tasks", "services"].iter().enumerate() {
        each(
            &format!("mad_registry_database_{name}"),
            "gauge",
            &format!("Number of {name} at the last visit, as Postgres's statistics estimate it."),
            &|database| database.rows[what] as f64,
        );
    }
    each(
        "mad_registry_database_calls_total",
        "counter",
        "Calls of the API.",
        &|database| database.calls.calls() as f64,
    );
    each(
        "mad_registry_database_errors_total",
        "counter",
        "Calls of the API that ended with an error.",
        &|database| database.calls.all_errors() as f64,
    );
    each(
        "mad_registry_database_call_seconds_total",
        "counter",
        "Duration of all calls of the API.",
        &|database| seconds(database.calls.total),
    );
    each(
        "mad_registry_database_p95_seconds",
        "gauge",
        "95th percentile of the durations of calls since counting began; NaN without calls.",
        &|database| database.calls.percentile(0.95).map_or(f64::NAN, seconds),
    );
    out.metric(
        "mad_registry_database_info",
        "gauge",
        "Version of the extension in the database, its newest migration, and the version of the library.",
    );
    for database in databases {
        out.database = escaped(&database.name);
        let migration = database.migration.to_string();
        let labels = [
            ("version", database.version.as_str()),
            ("migration", &migration),
            ("library", LIBRARY),
        ];
        out.sample("", &labels, 1.0);
    }
    out.text
}

fn calls(out: &mut Exposition, statistics: &Statistics) {
    let mut shown: Vec<(&str, Totals)> = Vec::new();
    let mut others = Totals::NOTHING;
    for (function, counted) in FUNCTIONS.iter().zip(&statistics.functions) {
        if function.counted == Counting::InRequests {
            shown.push((function.name, counted.clone()));
        } else {
            others.merge(counted);
        }
    }
    shown.push((OTHER, others));
    out.metric(
        "db_query_duration_seconds",
        "histogram",
        "How long calls of the API took, with or without error.",
    );
    for (name, counted) in &shown {
        for (bound, nanos) in BUCKETS {
            let below = histogram::below(&counted.durations, nanos);
            out.sample(
                "_bucket",
                &[("query_name", name), ("le", bound)],
                below as f64,
            );
        }
        let calls = counted.calls() as f64;
        out.sample("_bucket", &[("query_name", name), ("le", "+Inf")], calls);
        out.sample("_sum", &[("query_name", name)], counted.total as f64 / 1e9);
        out.sample("_count", &[("query_name", name)], calls);
    }
    out.metric(
        "db_query_errors_total",
        "counter",
        "Calls of the API that ended with an error, by kind of error.",
    );
    for (name, counted) in &shown {
        for kind in ErrorKind::ALL {
            let labels = [("query_name", *name), ("error_type", kind.name())];
            out.sample("", &labels, counted.errors[kind as usize] as f64);
        }
    }
    out.metric(
        "db_slow_queries_total",
        "counter",
        "Calls of the API that took mad_registry.slow_query_threshold or longer.",
    );
    let slow: u64 = statistics
        .functions
        .iter()
        .map(|counted| counted.slow)
        .sum();
    out.sample("", &[], slow as f64);
    out.metric(
        "task_registry_queries_total",
        "counter",
        "Calls of the API by function.",
    );
    for (function, counted) in FUNCTIONS.iter().zip(&statistics.functions) {
        out.sample("", &[("operation", function.name)], counted.calls() as f64);
    }
    out.metric(
        "task_execution_requests_total",
        "counter",
        "Requests for a service to run a task on (pick_healthy_service), by what they got.",
    );
    let picks = counted(statistics, "pick_healthy_service");
    for (status, n) in [
        ("service", picks.rows),
        ("no_service", picks.empty),
        ("error", picks.all_errors()),
    ] {
        out.sample("", &[("status", status)], n as f64);
    }
}

fn caches(out: &mut Exposition, statistics: &Statistics) {
    let mut caches = [
        ("results", Totals::NOTHING),
        ("interfaces", Totals::NOTHING),
        ("fleets", Totals::NOTHING),
    ];
    for (function, counted) in FUNCTIONS.iter().zip(&statistics.functions) {
        let cache = match function.name {
            "result_cache_get" => 0,
            "pick_healthy_service" | "pick_healthy_services" | "lease_service" => 2,
            _ => 1,
        };
        caches[cache].1.merge(counted);
    }
    out.metric("cache_hits_total", "counter", "Cache hits, by cache.");
    for (cache, counted) in &caches {
        out.sample("", &[("cache_type", cache)], counted.cache_hits as f64);
    }
    out.metric("cache_misses_total", "counter", "Cache misses, by cache.");
    for (cache, counted) in &caches {
        out.sample("", &[("cache_type", cache)], counted.cache_misses as f64);
    }
}

fn organizations(out: &mut Exposition, shown: &TopOrganizations) {
    out.metric(
        "task_registry_organization_queries_total",
        "counter",
        "Calls of the API for an organization, of the busiest while they are among them; other: of all others.",
    );
    for (id, calls) in &shown.organizations {
        out.sample("", &[("org_id", &id.to_string())], *calls as f64);
    }
    out.sample("", &[("org_id", OTHER)], shown.others as f64);
}

fn counted(statistics: &Statistics, name: &str) -> Totals {
    FUNCTIONS
        .iter()
        .position(|function| function.name == name)
        .map_or(Totals::NOTHING, |i| statistics.functions[i].clone())
}

struct Exposition {
    text: String,
    /// Name of the database, escaped.
    database: String,
    /// Name of the metric whose samples follow.
    name: String,
}

impl Exposition {
    /// Begins a metric.
    fn metric(&mut self, name: &str, kind: &str, help: &str) {
        name.clone_into(&mut self.name);
        let _ = writeln!(self.text, "# HELP {name} {help}\n# TYPE {name} {kind}");
    }

    /// Writes a sample of the current metric, with the label database.
    fn sample(&mut self, suffix: &str, labels: &[(&str, &str)], value: f64) {
        let _ = write!(
            self.text,
            "{}{suffix}{{database=\"{}\"",
            self.name, self.database
        );
        for (label, value) in labels {
            let _ = write!(self.text, ",{label}=\"{}\"", escaped(value));
        }
        let _ = writeln!(self.text, "}} {value}");
    }
}

/// Escapes the value of a label.
fn escaped(value: &str) -> String {
    value
        .replace('\\', "\\\\")
        .replace('"', "\\\"")
        .replace('\n', "\\n")
}
