//! Schema `mad`, where the data lives: is it there, is it as new as this library, whose is it?
//!
//! Asked at every call, so the answer is cached in the backend until an invalidation message of the
//! schema or of one of its tables arrives.

use super::migrations;
use crate::backend;
use crate::error::Error;
use crate::invalidation;
use crate::query::{query, with_latest_snapshot, OLDEST_MIGRATION};
use crate::tenant::{Data, Tenant};
use pgrx::pg_sys;
use std::cell::Cell;

query! {
    /// The tables of schema mad that are ours, and their owners.
    DATA_TABLES, "schema/data_tables", Read
}
query! {
    /// The newest migration that was applied.
    SCHEMA_VERSION, "schema/schema_version", Read
}

thread_local! {
    static CACHED: Cell<(u64, Data)> = const {
        Cell::new((0, Data { owner: pg_sys::InvalidOid, applied: 0 }))
    };
}

/// The data, once migration `since` was applied.
pub fn data_since(since: i32) -> Result<Data, Error> {
    match found()? {
        found if found.applied < since => Err(Error::MissingMigration {
            applied: found.applied,
            needed: since,
        }),
        found => Ok(found),
    }
}

/// The owner of the tables, as whom every query runs, and the newest migration. An error when the schema
/// isn't there, when it lacks the migrations that every query needs, or when its tables belong to several
/// roles.
pub fn data() -> Result<Data, Error> {
    data_since(OLDEST_MIGRATION)
}

/// Adds to a [`Error::MissingMigration`] what brings the data to where the library is.
pub fn with_hint(error: Error) -> Error {
    match error {
        Error::MissingMigration { .. } => Error::ObjectNotInPrerequisiteState {
            message: error.to_string(),
            hint: migrations::how().to_owned(),
        },
        other => other,
    }
}

fn found() -> Result<Data, Error> {
    let generation = invalidation::generation();
    let (cached, found) = CACHED.get();
    if cached == generation {
        return Ok(found);
    }
    // Until the tables are known, every table's message matters.
    invalidation::watch(&[]);
    // The transaction's snapshot may show an owner of before. In a parallel query there is no newer
    // snapshot, so its answer is not cached.
    let (found, of_now) = with_latest_snapshot(|of_now| (look_up(), of_now));
    let found = found?;
    // No message says that rows came into mad.schema_version.
    if of_now && found.applied >= migrations::newest() {
        CACHED.set((generation, found));
    }
    Ok(found)
}

fn look_up() -> Result<Data, Error> {
    let tables = tables()?;
    let Some((_, owner)) = tables.first().copied() else {
        return Err(Error::ObjectNotInPrerequisiteState {
            message: "schema mad, which holds the registry's data, is not there".to_owned(),
            hint: "run SELECT mad_registry.migrate() to create it empty, or restore the dump that holds it"
                .to_owned(),
        });
    };
    if tables.iter().any(|(_, other)| *other != owner) {
        return Err(Error::ObjectNotInPrerequisiteState {
            message: "the tables of schema mad belong to different roles".to_owned(),
            hint: "give them to one role, as which the functions will run: ALTER TABLE mad.task_definitions OWNER TO that_role"
                .to_owned(),
        });
    }
    let applied = applied_version(owner, &tables)?;
    if applied > migrations::newest() {
        pgrx::warning!(
            "schema mad is at migration {applied}, and this version of mad_registry knows {}: the server's library \
             is older than the data",
            migrations::newest()
        );
    }
    let oids: Vec<pg_sys::Oid> = tables.iter().map(|(oid, _)| *oid).collect();
    invalidation::watch(&oids);
    Ok(Data { owner, applied })
}

/// Our tables in schema mad (schema_version among them), with their owners.
pub fn tables() -> Result<Vec<(pg_sys::Oid, pg_sys::Oid)>, Error> {
    DATA_TABLES.fetch(Tenant::of_caller(backend::user()), &[], |row| {
        (
            row.get(1).unwrap_or(pg_sys::InvalidOid),
            row.get(2).unwrap_or(pg_sys::InvalidOid),
        )
    })
}

/// The newest migration applied; 0 when there is none.
pub fn applied_version(
    owner: pg_sys::Oid,
    tables: &[(pg_sys::Oid, pg_sys::Oid)],
) -> Result<i32, Error> {
    if tables.is_empty() {
        return Ok(0);
    }
    let tenant = Tenant::of_table_owner(owner);
    let found = SCHEMA_VERSION.first(tenant, &[], |row| row.get(1).unwrap_or(0))?;
    Ok(found.unwrap_or(0))
}
