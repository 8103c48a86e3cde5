//! `deployment_checklist()`: checks whether this database is ready for production.
//!
//! An item about the catalogues is a query in `sql/checklist` that returns one row: ok, detail,
//! hint. The other items are computed here.

use super::{
    access, arguments, cache, interfaces, jobs, leases, library, parameters, pipelines,
    replication, search, services, tasks,
};
use crate::call::{sql_function, Call, Outcome, Returned};
use crate::encoding;
use crate::error::Error;
use crate::functions::FUNCTIONS;
use crate::placement::fleet;
use crate::query::{query, Arg, Caller, Query, ResultSet};
use crate::schema::data_schema;
use crate::schema::migrations::{self, parts};
use crate::settings;
use crate::shared_memory::{self, Scope};
use crate::stats;
use crate::subtransaction::{in_rolled_back_subtransaction, in_subtransaction};
use crate::tenancy;
use crate::tenant::Tenant;
use pgrx::{pg_sys, IntoDatum};
use std::collections::{HashMap, HashSet};
use std::panic::{RefUnwindSafe, UnwindSafe};

sql_function! {
    "mad_deployment_checklist" => deployment_checklist;
}

/// Declares a query of `sql/checklist`.
macro_rules! item {
    ($ident:ident, $file:literal $(, $param:ident)*) => {
        static $ident: Query = Query::new(
            $file,
            crate::query::Access::Read,
            include_str!(concat!(
                env!("CARGO_MANIFEST_DIR"),
                "/sql/checklist/",
                $file,
                ".sql"
            )),
            &[$(pg_sys::$param),*],
        );
    };
}
item!(INDEXES, "indexes");
item!(FOREIGN_KEYS, "foreign_keys");
item!(ROW_SECURITY, "row_security");
item!(ACCESS, "access");
item!(
    ACCESS_RIGHTS,
    "access_rights",
    TEXTARRAYOID,
    TEXTARRAYOID,
    TEXTARRAYOID,
    TEXTARRAYOID
);
item!(PLANNER_STATISTICS, "planner_statistics");
item!(HEARTBEATS, "heartbeats");
item!(PG_STAT_STATEMENTS, "pg_stat_statements");
item!(APPLICATION_ROLES, "application_roles");
item!(PARTITIONS, "partitions");
item!(DEFAULT_PARTITIONS, "default_partitions");
item!(AUTOVACUUM, "autovacuum");
item!(CONNECTIONS, "connections");
item!(RESULTS_CACHE, "results_cache");
item!(SILENT_SERVICES, "silent_services");
item!(POSTING_LISTS, "posting_lists");
item!(MAINTENANCE, "maintenance");

/// The items that are queries, by the names in the result.
static ITEM_QUERIES: [(&str, &Query); 15] = [
    ("indexes", &INDEXES),
    ("foreign keys", &FOREIGN_KEYS),
    ("row level security", &ROW_SECURITY),
    ("planner statistics", &PLANNER_STATISTICS),
    ("heartbeats", &HEARTBEATS),
    ("pg_stat_statements", &PG_STAT_STATEMENTS),
    ("application roles", &APPLICATION_ROLES),
    ("partitions", &PARTITIONS),
    ("default partitions", &DEFAULT_PARTITIONS),
    ("autovacuum", &AUTOVACUUM),
    ("connections", &CONNECTIONS),
    ("results cache", &RESULTS_CACHE),
    ("silent services", &SILENT_SERVICES),
    ("posting lists", &POSTING_LISTS),
    ("maintenance", &MAINTENANCE),
];

query! {
    /// The indexes of schema mad.
    MAD_INDEXES, "schema/mad_indexes", Read
}

/// The statements of [`FUNCTIONS`] that use an index.
static STATEMENTS: [&Query; 67] = [
    &library::TASK_LIBRARY,
    &library::TASK_LIBRARY_CATEGORY,
    &library::SERVICE_COUNTS,
    &library::TASK_POSITION,
    &tasks::TASK_CATEGORIES,
    &tasks::GET_TASK,
    &tasks::GET_TASK_LATEST,
    &tasks::VERSIONS,
    &tasks::TASK_BY_VERSION,
    &tasks::TASK_LATEST,
    &tasks::REGISTER_TASK,
    &tasks::SET_TASK_ACTIVE,
    &tasks::LOCK_TASK_VERSION,
    &tasks::TASK_DEPENDENTS,
    &tasks::DELETE_TASK_VERSION,
    &tasks::IMPORT_TASKS,
    &search::SEARCH_TASKS,
    &search::SEARCH_TASKS_LATEST,
    &search::SEARCH_SIMILAR,
    &search::SEARCH_NEAR,
    &search::SEARCH_PIECES,
    &services::REGISTER_SERVICE,
    &services::HEARTBEAT,
    &services::HEARTBEATS,
    &services::DRAIN_SERVICE,
    &services::UNREGISTER_SERVICE,
    &pipelines::PIPELINE_WITH_STEPS,
    &pipelines::PIPELINE_WITH_STEPS_PUBLIC,
    &pipelines::PIPELINE_LIBRARY,
    &pipelines::PIPELINE_NAME,
    &pipelines::PIPELINE_NODES,
    &pipelines::RESOLVE_TASKS,
    &pipelines::IMPORT_TEMPLATES,
    &pipelines::IMPORT_STEPS,
    &pipelines::DELETE_PIPELINE,
    &parameters::TASK_INTERFACE,
    &parameters::TASK_INTERFACE_LATEST,
    &interfaces::INTERFACES,
    &jobs::JOB_STATUS,
    &jobs::JOB_TIMELINE,
    &jobs::JOBS_PAGE,
    &jobs::JOBS_PAGE_STATUS,
    &jobs::MOLECULES_PAGE,
    &jobs::MOLECULES_PAGE_FORMAT,
    &jobs::AUDIT_PAGE,
    &jobs::AUDIT_PAGE_USER,
    &jobs::AUDIT_PAGE_ENTITY,
    &cache::REGISTRY_ETAG,
    &cache::GET,
    &cache::PUT,
    &cache::PRUNE,
    &arguments::ORGANIZATION_EXISTS,
    &library::TASK_LIBRARY_LATEST,
    &library::TASK_LIBRARY_LATEST_CATEGORY,
    &jobs::JOB_POSITION,
    &jobs::MOLECULE_POSITION,
    &jobs::AUDIT_POSITION,
    &fleet::HEALTHY,
    &fleet::ALL,
    &leases::SLOTS,
    &leases::MAKE_SLOTS,
    &leases::TAKE_SLOT,
    &leases::RENEW_LEASE,
    &leases::RELEASE_LEASE,
    &leases::REPORT_SUCCESS,
    &leases::REPORT_FAILURE,
    &leases::SERVICE_EXISTS,
];

/// Rows below which the planner may choose another plan because it is cheaper.
const ROWS_WORTH_AN_INDEX: f64 = 10_000.0;

const QUERY_PLANS: &str = "query plans";

/// A row of the result.
struct Item {
    name: &'static str,
    ok: bool,
    detail: String,
    /// What to do; empty if the item is ok.
    hint: String,
}

fn deployment_checklist(call: &Call) -> Outcome {
    let mut items = vec![checked("migrations", || Ok(applied()))];
    let migrated = items[0].ok;
    if migrated {
        items.push(checked("columns and triggers", missing_parts));
        items.push(checked("search dictionary", search_dictionary));
        items.push(checked("access", who_has_access));
        items.push(checked("rights of levels", rights_of_levels));
        for (name, query) in &ITEM_QUERIES {
            items.push(checked(name, || item_of_query(name, query, &[])));
        }
        items.push(checked("replication", replication));
        items.push(checked(QUERY_PLANS, query_plans));
    }
    items.push(preloaded());
    items.push(call_statistics());
    let mut result = ResultSet::of(call)?;
    for item in &items {
        result.put(&[
            encoding::to_text(item.name),
            item.ok.into_datum(),
            encoding::to_text(&item.detail),
            if item.ok {
                None
            } else {
                encoding::to_text(&item.hint)
            },
        ]);
    }
    call.add_rows_returned(items.len() as u64);
    Ok(Returned::Rows)
}

/// Runs a check; an error, for instance of a damaged table, makes an item that is not ok.
fn checked(
    name: &'static str,
    check: impl FnOnce() -> Result<Item, Error> + UnwindSafe + RefUnwindSafe,
) -> Item {
    let failed = |message: String| {
        Item {
        name,
        ok: false,
        detail: format!("it can't be checked: {message}"),
        hint: "repair what the detail names (a table of schema mad that is not as mad_registry made it), or \
               run the checklist again when no session locks the tables"
            .to_owned(),
    }
    };
    // Planning a statement locks its tables. The rollback releases these locks, so that a
    // monitoring query doesn't hold them until its transaction ends.
    in_rolled_back_subtransaction(move || check().map_err(|error| error.to_string()))
        .unwrap_or_else(Err)
        .unwrap_or_else(failed)
}

/// Returns the owner of the data, provided that all migrations are applied.
fn newest_data() -> Result<Tenant, Error> {
    tenancy::owner_of_data(migrations::newest())
}

/// Checks that all migrations are applied; without them the other items about the data are left
/// out.
fn applied() -> Item {
    let current = migrations::functions_must_be_current().and_then(|()| newest_data());
    match current.map_err(data_schema::with_hint) {
        Ok(_) => Item {
            name: "migrations",
            ok: true,
            detail: format!("schema mad is at migration {}", migrations::newest()),
            hint: String::new(),
        },
        Err(error) => {
            let hint = match &error {
                Error::ObjectNotInPrerequisiteState { hint, .. }
                | Error::FeatureNotSupported { hint, .. } => hint.clone(),
                _ => String::new(),
            };
            Item {
                name: "migrations",
                ok: false,
                detail: format!("{error}; what depends on the data was not checked"),
                hint,
            }
        }
    }
}

/// Makes an item whose faults `SELECT mad_registry.migrate()` repairs.
fn mended_by_migrate(name: &'static str, faults: &[String], fine: &str) -> Item {
    Item {
        name,
        ok: faults.is_empty(),
        detail: match faults {
            [] => fine.to_owned(),
            _ => faults.join("; "),
        },
        hint: "run SELECT mad_registry.migrate()".to_owned(),
    }
}

/// Checks the columns and triggers that depend on the extension's functions: DROP EXTENSION …
/// CASCADE drops them.
fn missing_parts() -> Result<Item, Error> {
    let missing = parts::missing(newest_data()?.role(), migrations::newest())?;
    // Indexes and policies have items of their own.
    let faults: Vec<_> = missing
        .into_iter()
        .filter(|part| part.what.starts_with("column ") || part.what.starts_with("trigger "))
        .map(|part| format!("{} {}", part.what, part.fault))
        .collect();
    Ok(mended_by_migrate(
        "columns and triggers",
        &faults,
        "all there",
    ))
}

fn search_dictionary() -> Result<Item, Error> {
    let (_, same) = parts::dictionary(newest_data()?.role())?;
    let fault = "the search vectors may be of another English dictionary than this server's, \
                 so searches may miss words";
    let faults = if same {
        Vec::new()
    } else {
        vec![fault.to_owned()]
    };
    Ok(mended_by_migrate(
        "search dictionary",
        &faults,
        "the one that made the search vectors",
    ))
}

/// Checks that the rows of mad.role_access match existing roles, and that no other role has rights.
fn who_has_access() -> Result<Item, Error> {
    let rows = item_of_query("access", &ACCESS, &[])?;
    let rights = item_of_query("access", &ACCESS_RIGHTS, &access::expected())?;
    Ok(match (rows.ok, rights.ok) {
        (_, true) => rows,
        (true, false) => rights,
        (false, false) => Item {
            name: "access",
            ok: false,
            detail: format!("{}; {}", rows.detail, rights.detail),
            hint: [rows.hint, rights.hint]
                .into_iter()
                .filter(|hint| !hint.is_empty())
                .collect::<Vec<_>>()
                .join("; "),
        },
    })
}

/// Checks that each role has the rights of its level: a restore on a server without the roles skips
/// their GRANTs.
fn rights_of_levels() -> Result<Item, Error> {
    let faults: Vec<_> = access::lacking()?
        .into_iter()
        .map(|role| format!("{role} lacks rights of its level"))
        .collect();
    Ok(mended_by_migrate(
        "rights of levels",
        &faults,
        "every role has those of its level",
    ))
}

fn item_of_query(name: &'static str, query: &Query, args: &[Arg]) -> Result<Item, Error> {
    let row = query.first(newest_data()?, args, |row| {
        (
            row.get::<bool>(1).unwrap_or(false),
            row.text(2).unwrap_or_default(),
            row.text(3).unwrap_or_default(),
        )
    })?;
    let (ok, detail, hint) = row.unwrap_or_default();
    Ok(Item {
        name,
        ok,
        detail,
        hint,
    })
}

/// Seconds by which a standby may be behind: a quarter of the age at which picks take a heartbeat
/// for too old, by default.
const MOST_LAG: f64 = 30.0;

fn replication() -> Result<Item, Error> {
    let lag = replication::lag(newest_data()?)?;
    Ok(Item {
        name: "replication",
        ok: lag.is_none_or(|lag| lag < MOST_LAG),
        detail: match lag {
            Some(lag) => format!("this standby is {lag:.0} s behind its primary"),
            None => "this server is no standby".to_owned(),
        },
        hint: "send picks and reads to the primary until then; see pg_stat_wal_receiver here (no row: it isn't \
               connected), pg_stat_replication on the primary, and for sessions here that keep the replay waiting \
               (max_standby_streaming_delay)"
            .to_owned(),
    })
}

struct Index {
    name: String,
    rows: f64,
}

/// Checks that each statement of the API uses the index that its header names.
fn query_plans() -> Result<Item, Error> {
    let tenant = newest_data()?;
    let indexes: HashMap<u32, Index> = MAD_INDEXES
        .fetch(tenant, &[], |row| {
            let oid = row.get::<pg_sys::Oid>(1).map_or(0, |oid| oid.to_u32());
            let index = Index {
                name: row.text(2).unwrap_or_default(),
                rows: row.get::<f64>(3).unwrap_or(0.0),
            };
            (oid, index)
        })?
        .into_iter()
        .collect();
    let names = |oids: Vec<pg_sys::Oid>| -> Vec<&str> {
        oids.iter()
            .filter_map(|oid| Some(indexes.get(&oid.to_u32())?.name.as_str()))
            .collect()
    };
    let mut faults = Vec::new();
    let mut checked = HashSet::new();
    for query in FUNCTIONS
        .iter()
        .flat_map(|function| function.queries)
        .filter_map(|path| STATEMENTS.iter().find(|query| query.path() == *path))
    {
        if !checked.insert(query.path()) {
            continue;
        }
        let used = match in_subtransaction(|| query.indexes_used(tenant)) {
            Ok(used) => names(used?),
            // For instance, the index that an ON CONFLICT needs is missing.
            Err(message) => {
                faults.push(format!("{}: {message}", query.name()));
                continue;
            }
        };
        for expected in query.indexes_expected() {
            if used.contains(&expected) {
                continue;
            }
            // A partitioned table has one such index per partition, so their rows are added up.
            let mut parts = indexes
                .values()
                .filter(|index| index.name == expected)
                .peekable();
            if parts.peek().is_none() {
                faults.push(format!("{}: {expected} is missing", query.name()));
            } else if parts.map(|index| index.rows.max(0.0)).sum::<f64>() >= ROWS_WORTH_AN_INDEX
                && names(query.indexes_used_by_default(tenant)?).contains(&expected)
            {
                // It would use the index with the planner's default settings, so a changed setting
                // prevents it. Otherwise another plan is cheaper for the rows in the tables.
                faults.push(format!("{} does not use {expected}", query.name()));
            }
        }
    }
    Ok(Item {
        name: QUERY_PLANS,
        ok: faults.is_empty(),
        detail: if faults.is_empty() {
            format!(
                "{} statements use their indexes (tables below {ROWS_WORTH_AN_INDEX} rows aside)",
                checked.len()
            )
        } else {
            faults.join(", ")
        },
        hint: "create what is missing (the item indexes says how); look for planner settings \
               (enable_…, …_cost) of this role, database or server that prevent it from using an index"
            .to_owned(),
    })
}

fn preloaded() -> Item {
    let ok = shared_memory::preloaded();
    Item {
        name: "library preloaded",
        ok,
        detail: if ok {
            "mad_registry is in shared_preload_libraries".to_owned()
        } else {
            format!(
                "mad_registry is not in shared_preload_libraries: its settings are unknown to a \
                 session before its first call, and {}",
                match stats::statistics().scope {
                    Scope::Cluster =>
                        "statistics and picks are counted in the server's registry of shared memory",
                    Scope::Backend =>
                        "statistics are stored in the backend, so that no session sees those of \
                         others, and picks are not counted: services are drawn at random",
                }
            )
        },
        hint: "add mad_registry to shared_preload_libraries and restart the server".to_owned(),
    }
}

fn call_statistics() -> Item {
    let lost = stats::statistics().lost;
    let threshold = settings::SLOW_QUERY_THRESHOLD.get();
    let mut faults = Vec::new();
    let mut hints = Vec::new();
    if !settings::TRACK.get() {
        faults.push("calls are not counted".to_owned());
        hints.push("switch mad_registry.track on");
    }
    if threshold < 0 {
        faults.push("slow calls are neither counted nor logged".to_owned());
        hints.push("set mad_registry.slow_query_threshold to a time");
    }
    if lost > 0 {
        faults.push(format!(
            "{lost} times a session found no room to count a function's calls"
        ));
        hints.push("restart the server: it has counted the calls of too many databases");
    }
    Item {
        name: "call statistics",
        ok: faults.is_empty(),
        detail: if faults.is_empty() {
            format!("calls are counted; those of {threshold} ms and longer are logged")
        } else {
            faults.join("; ")
        },
        hint: hints.join("; "),
    }
}

#[cfg(test)]
mod tests {
    use super::{FUNCTIONS, STATEMENTS};

    #[test]
    fn every_statement_is_one_of_a_function() {
        for query in &STATEMENTS {
            let same = |path: &&str| *path == query.path();
            let known = FUNCTIONS.iter().flat_map(|f| f.queries).any(same);
            assert!(known, "{}", query.path());
        }
    }
}
