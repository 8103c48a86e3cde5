//! The figures in Prometheus's text format.
//!
//! The number of series is bounded, whatever the number of organisations, tasks or databases: a
//! request's functions have a histogram each, all others one together, and every label's values
//! are listed here or in [`functions`](crate::functions). What exists at all is there from the
//! beginning or appears once and stays, so that rates can be taken.

use super::histogram;
use super::organizations::TopOrganizations;
use super::{ErrorKind, Statistics, Totals};
use crate::functions::{Counting, FUNCTIONS};
use std::fmt::Write;

/// What is written.
pub struct Figures<'a> {
    pub database: &'a str,
    pub version: &'a str,
    pub statistics: &'a Statistics,
    /// None: calls aren't counted by organisation.
    pub organizations: Option<TopOrganizations>,
    /// By state.
    pub connections: Vec<(String, i64)>,
    pub max_connections: i32,
}

/// Upper bounds of the histograms' buckets: as Prometheus is told, in seconds, and in nanoseconds,
/// each a bound of [`histogram::BOUNDS`]. (Prometheus counts what is equal to the bound too; a
/// duration of exactly so many nanoseconds is counted one bucket further here.)
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

/// The label of what has no series of its own.
const OTHER: &str = "other";
/// Seconds from 1970-01-01 to 2000-01-01, where Postgres's time stamps begin.
const POSTGRES_EPOCH: f64 = 946_684_800.0;

/// All of it.
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
    out.sample("", &[("version", figures.version), ("scope", scope)], 1.0);
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
    let result_cache = counted(statistics, "result_cache_get");
    let mut interfaces = Totals::NOTHING;
    for (function, counted) in FUNCTIONS.iter().zip(&statistics.functions) {
        if function.name != "result_cache_get" {
            interfaces.merge(counted);
        }
    }
    let caches = [("results", result_cache), ("interfaces", interfaces)];
    out.metric("cache_hits_total", "counter", "Finds in a cache, by cache.");
    for (cache, counted) in &caches {
        out.sample("", &[("cache_type", cache)], counted.cache_hits as f64);
    }
    out.metric(
        "cache_misses_total",
        "counter",
        "What a cache did not have, by cache.",
    );
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
    /// Escaped.
    database: String,
    /// The metric whose samples follow.
    name: String,
}

impl Exposition {
    /// Begins a metric: what follows are its samples.
    fn metric(&mut self, name: &str, kind: &str, help: &str) {
        name.clone_into(&mut self.name);
        let _ = writeln!(self.text, "# HELP {name} {help}\n# TYPE {name} {kind}");
    }

    /// A sample of it; every one has the label database.
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

/// A label's value, as the format wants it.
fn escaped(value: &str) -> String {
    value
        .replace('\\', "\\\\")
        .replace('"', "\\\"")
        .replace('\n', "\\n")
}
