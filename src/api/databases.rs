//! The databases of a server at a glance: the view `databases`, and the metrics of all of them, by
//! what the background worker and the counters know; no database is connected to.

use super::statistics;
use crate::backend;
use crate::call::{sql_function, Call, Outcome, Returned};
use crate::encoding;
use crate::error::Error;
use crate::query::{query, ResultSet};
use crate::shared_memory;
use crate::stats::{self, prometheus};
use crate::tenant::Tenant;
use crate::worker;
use pgrx::{pg_sys, IntoDatum};
use std::collections::HashMap;

sql_function! {
    "mad_databases" => databases;
    "mad_prometheus_metrics_for" => prometheus_metrics;
}

query! {
    /// Oids and names.
    DATABASES, "schema/databases", Read
}

/// Returns what is known of each database that has the extension, by name.
///
/// The level monitor is not enough: the owner of a database could grant it to himself.
fn known() -> Result<Vec<prometheus::Database>, Error> {
    let user = backend::user();
    if !backend::is_superuser_or_has(user, pg_sys::ROLE_PG_MONITOR.into()) {
        return Err(Error::InsufficientPrivilege {
            message: "the figures of all databases are for superusers and members of pg_monitor"
                .to_owned(),
            hint: "as a superuser run GRANT pg_monitor TO the role".to_owned(),
        });
    }
    if !shared_memory::preloaded() {
        return Err(Error::ObjectNotInPrerequisiteState {
            message: "without preloading, the library knows no other database".to_owned(),
            hint: "add mad_registry to shared_preload_libraries and restart the server".to_owned(),
        });
    }
    let names = DATABASES.fetch(Tenant::of_caller(user), &[], |row| {
        (row.get::<pg_sys::Oid>(1), row.text(2).unwrap_or_default())
    })?;
    let visited: HashMap<u32, _> = worker::visited().collect();
    let known = names.into_iter().filter_map(|(oid, name)| {
        let oid = oid?;
        let visit = visited.get(&oid.to_u32())?;
        Some(prometheus::Database {
            name,
            version: visit.version.clone(),
            migration: visit.migration,
            last_visit: visit.last_visit,
            next_visit: visit.due,
            failures: visit.failures,
            fault: visit.fault.clone(),
            fault_at: visit.fault_at,
            rows: visit.rows,
            calls: stats::total(oid),
        })
    });
    Ok(known.collect())
}

fn databases(call: &Call) -> Outcome {
    let known = known()?;
    let mut result = ResultSet::of(call)?;
    let time = |at: i64| (at != 0).then(|| pg_sys::Datum::from(at));
    for database in &known {
        let [organizations, tasks, services] = database.rows.map(IntoDatum::into_datum);
        let calls = &database.calls;
        result.put(&[
            encoding::to_text(&encoding::message(database.name.clone())),
            encoding::to_text(&database.version),
            encoding::to_text(prometheus::LIBRARY),
            database.migration.into_datum(),
            time(database.last_visit),
            (!database.fault.is_empty())
                .then(|| encoding::to_text(&encoding::message(database.fault.clone())))
                .flatten(),
            time(database.fault_at),
            time(database.next_visit),
            organizations,
            tasks,
            services,
            statistics::count(calls.calls()),
            statistics::count(calls.all_errors()),
            calls.percentile(0.95).map(statistics::millis).into_datum(),
        ]);
    }
    Ok(Returned::Rows)
}

fn prometheus_metrics(call: &Call) -> Outcome {
    if call.required_bool(0, "all_databases")? {
        Ok(Returned::text(&prometheus::text_of_all(&known()?)))
    } else {
        statistics::prometheus_metrics(call)
    }
}
