//! The migrations of the data schema: compiled in, and each run once, in order.
//!
//! The tables belong to the database, not to the extension (`docs/decisions.md` says why), so they
//! are created outside of the "creating an extension" state.

use super::data_schema;
use crate::backend;
use crate::error::Error;
use crate::locks;
use crate::query::{
    as_owner, in_extension_script, outside_of_extension, query, run_script, run_sql, Access,
};
use crate::tenant::Tenant;
use lock::lock_tables;
use pgrx::{pg_sys, IntoDatum};

mod lock;
pub mod parts;
mod retired;

struct Migration {
    version: i32,
    name: &'static str,
    sql: &'static str,
    /// The existing tables that it alters.
    alters: &'static [&'static str],
}

/// Released migrations are frozen; a later change is a new migration at the end.
const MIGRATIONS: &[Migration] = &[
    Migration {
        version: 1,
        name: "registry",
        sql: include_str!("../../../sql/migrations/0001_registry.sql"),
        alters: &[],
    },
    Migration {
        version: 2,
        name: "data",
        sql: include_str!("../../../sql/migrations/0002_data.sql"),
        alters: &[
            "organizations",
            "task_definitions",
            "task_services",
            "pipeline_templates",
            "pipeline_task_steps",
        ],
    },
    Migration {
        version: 3,
        name: "tenancy",
        sql: include_str!("../../../sql/migrations/0003_tenancy.sql"),
        alters: &[
            "organizations",
            "users",
            "memberships",
            "roles",
            "membership_roles",
            "task_definitions",
            "task_services",
            "pipeline_templates",
            "pipeline_task_steps",
            "jobs_meta",
            "molecules",
            "audit_logs",
            "registry_revisions",
        ],
    },
    Migration {
        version: 4,
        name: "library",
        sql: include_str!("../../../sql/migrations/0004_library.sql"),
        alters: &["task_definitions"],
    },
    Migration {
        version: 5,
        name: "search_lists",
        sql: include_str!("../../../sql/migrations/0005_search_lists.sql"),
        alters: &["organizations", "task_definitions"],
    },
    Migration {
        version: 6,
        name: "access",
        sql: include_str!("../../../sql/migrations/0006_access.sql"),
        alters: &["role_access"],
    },
    Migration {
        version: 7,
        name: "search_dictionary",
        sql: include_str!("../../../sql/migrations/0007_search_dictionary.sql"),
        alters: &[],
    },
    Migration {
        version: 8,
        name: "placement",
        sql: include_str!("../../../sql/migrations/0008_placement.sql"),
        alters: &["task_services"],
    },
    Migration {
        version: 9,
        name: "maintenance",
        sql: include_str!("../../../sql/migrations/0009_maintenance.sql"),
        alters: &[],
    },
];

query! {
    /// The owner of the data schema, or the role that would own it.
    SCHEMA_OWNER, "schema/schema_owner", Read
}
query! {
    /// Records a migration as applied.
    RECORD_MIGRATION, "schema/record_migration", Write, INT4OID, TEXTOID
}

query! {
    /// Records the server that has the roles, which changes with pg_upgrade.
    RECORD_SERVER, "schema/record_server", Write
}

query! {
    /// Creates the partitions of this month and the next ones.
    MAKE_PARTITIONS, "schema/make_partitions", Write, INT4OID
}

query! {
    /// Adds the jobs of maintenance that are missing.
    MAKE_JOBS, "maintenance/make_jobs", Write
}

/// Months for which partitions are created together with the tables.
const MONTHS_AHEAD: i32 = 3;

/// Returns the hint that says how to apply the missing migrations.
pub fn how() -> &'static str {
    if functions_must_be_current().is_ok() {
        "run SELECT mad_registry.migrate()"
    } else {
        UPDATE
    }
}

const UPDATE: &str = "run ALTER EXTENSION mad_registry UPDATE, which migrates too";

fn older_functions(installed: &str) -> Error {
    Error::ObjectNotInPrerequisiteState {
        message: format!(
            "the library is version {}, and the extension's functions are still those of {installed}",
            env!("CARGO_PKG_VERSION")
        ),
        hint: UPDATE.to_owned(),
    }
}

/// Returns an error until ALTER EXTENSION UPDATE has created the functions of this library.
pub fn functions_must_be_current() -> Result<(), Error> {
    let installed = SCHEMA_OWNER.first(caller(), &[], |row| row.text(4))?;
    match installed.flatten() {
        Some(installed) if installed != env!("CARGO_PKG_VERSION") => {
            Err(older_functions(&installed))
        }
        _ => Ok(()),
    }
}

/// Returns the version of the newest migration in this library.
pub fn newest() -> i32 {
    MIGRATIONS.last().map_or(0, |m| m.version)
}

/// Migrates if schema mad does not exist. If it exists, CREATE EXTENSION runs in a restore, which
/// has created the schema and creates its tables later.
pub fn migrate_where_absent() -> Result<(), Error> {
    let found = SCHEMA_OWNER.first(caller(), &[], |row| {
        // CREATE EXTENSION … VERSION may install an older version, which has its own functions.
        let newest = row.text(4).as_deref() == Some(env!("CARGO_PKG_VERSION"));
        (row.get::<bool>(1), newest && row.get(5) == Some(true))
    })?;
    match found {
        Some((Some(false), _)) => migrate().map(|_| ()),
        // The restore of an old dump will grant rights on functions of that release.
        Some((_, true)) => {
            outside_of_extension(retired::make);
            Ok(())
        }
        _ => Ok(()),
    }
}

/// Restores derived columns, triggers and policies that are missing, and runs the missing
/// migrations in order, as the owner of schema mad (created for the owner of the extension if it
/// does not exist). Returns the number of migrations; `None` in the script of an intermediate
/// version, since the last script of the update migrates.
pub fn migrate() -> Result<Option<i32>, Error> {
    let in_script = in_extension_script();
    outside_of_extension(|| {
        let found = SCHEMA_OWNER.first(caller(), &[], |row| {
            (
                row.get::<bool>(1),
                row.get::<pg_sys::Oid>(2),
                row.get::<bool>(3),
                row.text(4),
            )
        })?;
        let Some((Some(exists), Some(owner), Some(foreign), installed)) = found else {
            return Err(Error::ObjectNotInPrerequisiteState {
                message: "extension mad_registry is not installed in this database".to_owned(),
                hint: "run CREATE EXTENSION mad_registry CASCADE".to_owned(),
            });
        };
        retired::replace()?;
        // The tables need the functions of the same release, because triggers and policies call
        // them.
        let installed = installed.unwrap_or_default();
        if installed != env!("CARGO_PKG_VERSION") {
            // ALTER EXTENSION UPDATE runs the script of an intermediate version; the last script
            // makes this call too.
            if in_script {
                return Ok(None);
            }
            return Err(older_functions(&installed));
        }
        if foreign {
            return Err(Error::ObjectNotInPrerequisiteState {
                message: "schema mad holds tables, but no mad.schema_version".to_owned(),
                hint: "if they are not the registry's, move them to another schema; if they are, \
                       restore mad.schema_version with them"
                    .to_owned(),
            });
        }
        locks::MIGRATIONS.alone();
        as_owner(Access::Write, owner, || {
            if !exists {
                run_sql("CREATE SCHEMA mad");
                run_sql(
                    "COMMENT ON SCHEMA mad IS \
                     'The data of mad_registry: tasks, services, pipelines and what belongs to them'",
                );
            }
        });
        let tables = data_schema::tables()?;
        if tables.iter().any(|(_, table_owner)| *table_owner != owner) {
            return Err(Error::ObjectNotInPrerequisiteState {
                message: "schema mad and its tables belong to different roles".to_owned(),
                hint: data_schema::one_owner()?,
            });
        }
        if tables.is_empty() {
            as_owner(Access::Write, owner, || {
                run_sql(include_str!("../../../sql/migrations/schema_version.sql"));
            });
        }
        let applied = data_schema::applied_version(owner, &data_schema::tables()?)?;
        // Missing migrations may depend on parts of the applied ones.
        parts::make(owner, applied)?;
        let missing = || MIGRATIONS.iter().filter(|m| m.version > applied);
        lock_tables(owner, missing().flat_map(|m| m.alters).copied())?;
        let tenant = Tenant::of_table_owner(owner);
        let mut count = 0;
        for migration in missing() {
            as_owner(Access::Write, owner, || run_script(migration.sql));
            RECORD_MIGRATION.execute(
                tenant,
                &[migration.version.into_datum(), migration.name.into_datum()],
            )?;
            count += 1;
        }
        if count > 0 {
            locks::PARTITIONS.alone();
            MAKE_PARTITIONS.execute(tenant, &[MONTHS_AHEAD.into_datum()])?;
            MAKE_JOBS.execute(tenant, &[])?;
        }
        parts::remake_vectors(owner)?;
        if !backend::is_read_only() {
            RECORD_SERVER.execute(tenant, &[])?;
        }
        Ok(Some(count))
    })
}

/// The caller, who may read the catalogues.
fn caller() -> Tenant {
    Tenant::of_caller(backend::user())
}
