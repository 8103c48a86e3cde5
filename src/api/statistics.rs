//! `sql/functions/statistics.sql`: statistics of calls, as rows and as text for Prometheus.

use super::replication;
use crate::backend;
use crate::call::{sql_function, Call, Outcome, Returned};
use crate::encoding;
use crate::error::Error;
use crate::functions::{COUNT, FUNCTIONS};
use crate::query::{query, with_setting, Arg, ResultSet};
use crate::settings;
use crate::stats::{self, prometheus, Totals};
use crate::subtransaction::in_rolled_back_subtransaction;
use crate::tenancy;
use crate::tenant::Tenant;
use pgrx::{pg_sys, IntoDatum};

sql_function! {
    "mad_performance_stats" => performance_stats;
    "mad_reset_performance_stats" => reset_performance_stats;
    "mad_prometheus_metrics" => prometheus_metrics;
}

query! {
    /// Name of this database, its connections by state, and max_connections.
    CONNECTIONS, "schema/connections", Read
}

query! {
    /// Of the jobs, and rows in DEFAULT.
    MAINTENANCE_FIGURES, "maintenance/figures", Read since 9
}

fn performance_stats(call: &Call) -> Outcome {
    let statistics = stats::statistics();
    let mut result = ResultSet::of(call)?;
    let scope = encoding::to_text(statistics.scope.name());
    for (function, counted) in FUNCTIONS[..COUNT].iter().zip(&statistics.functions) {
        result.put(&row(function.name, counted, statistics.since, scope));
    }
    Ok(Returned::Rows)
}

fn row(name: &str, counted: &Totals, since: i64, scope: Arg) -> [Arg; 16] {
    let calls = counted.calls();
    let mean = (calls > 0).then(|| millis(counted.total) / calls as f64);
    [
        encoding::to_text(name),
        count(calls),
        count(counted.all_errors()),
        count(counted.slow),
        count(counted.rows),
        millis(counted.total).into_datum(),
        mean.into_datum(),
        counted.shortest().map(millis).into_datum(),
        counted.longest().map(millis).into_datum(),
        counted.percentile(0.5).map(millis).into_datum(),
        counted.percentile(0.95).map(millis).into_datum(),
        counted.percentile(0.99).map(millis).into_datum(),
        count(counted.cache_hits),
        count(counted.cache_misses),
        Some(pg_sys::Datum::from(since)),
        scope,
    ]
}

pub fn millis(nanos: u64) -> f64 {
    nanos as f64 / 1e6
}

pub fn count(n: u64) -> Arg {
    i64::try_from(n).unwrap_or(i64::MAX).into_datum()
}

fn reset_performance_stats(_: &Call) -> Outcome {
    stats::reset();
    Ok(Returned::void())
}

pub fn prometheus_metrics(_: &Call) -> Outcome {
    let rows = CONNECTIONS.fetch(Tenant::of_caller(backend::user()), &[], |row| {
        (
            row.text(1).unwrap_or_default(),
            row.text(2),
            row.get::<i64>(3).unwrap_or(0),
            row.get::<i32>(4).unwrap_or(0),
        )
    })?;
    let most = usize::try_from(settings::TRACK_ORGANIZATIONS.get()).unwrap_or(0);
    let database = rows.first().map(|row| row.0.clone()).unwrap_or_default();
    let text = prometheus::text(&prometheus::Figures {
        database: &database,
        statistics: &stats::statistics(),
        organizations: (most > 0).then(|| stats::organizations::top(most)),
        max_connections: rows.first().map_or(0, |row| row.3),
        maintenance: maintenance(),
        connections: rows
            .into_iter()
            .filter_map(|(_, state, count, _)| Some((state?, count)))
            .collect(),
    });
    Ok(Returned::text(&text))
}

/// Returns the figures of this database's maintenance; `None` if they can't be read, for instance
/// before ALTER EXTENSION UPDATE.
fn maintenance() -> Option<prometheus::Maintenance> {
    let read = || -> Result<_, Error> {
        let owner = tenancy::owner_of_data(9)?;
        let figures = MAINTENANCE_FIGURES.first(owner, &[], |row| prometheus::Maintenance {
            overdue: row.get(1).unwrap_or(0.0),
            failed_jobs: row.get(2).unwrap_or(0),
            default_rows: row.get(3).unwrap_or(0),
            lag: 0.0,
        })?;
        let lag = replication::lag(owner)?.unwrap_or(0.0);
        Ok(figures.map(|figures| prometheus::Maintenance { lag, ..figures }))
    };
    // The rollback releases the locks on the tables, and a scrape doesn't wait while a migration
    // holds them.
    let read = || with_setting(c"lock_timeout", c"100ms", read);
    let read = in_rolled_back_subtransaction(move || read().map_err(|error| error.to_string()));
    read.and_then(|result| result).ok().flatten()
}
