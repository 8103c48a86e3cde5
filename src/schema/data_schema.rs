//! State of schema `mad`, which holds the data: whether it exists, its newest migration, its owner.
//!
//! Every call reads the state, so it is cached in the session until an invalidation message about
//! the schema or one of its tables arrives.

use super::migrations;
use crate::backend;
use crate::error::Error;
use crate::invalidation;
use crate::query::{query, with_latest_snapshot, OLDEST_MIGRATION};
use crate::tenant::{Data, Tenant};
use pgrx::pg_sys;
use std::cell::Cell;

query! {
    /// The tables of schema mad that belong to the registry, and their owners.
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

/// Returns the state; an error if migration `since` was not applied.
pub fn data_since(since: i32) -> Result<Data, Error> {
    match state()? {
        found if found.applied < since => Err(Error::MissingMigration {
            applied: found.applied,
            needed: since,
        }),
        found => Ok(found),
    }
}

/// Returns the owner of the tables, the role that queries run as, and the newest migration. Returns
/// an error if the schema does not exist, lacks a migration that every query needs, or has tables
/// of different owners.
pub fn data() -> Result<Data, Error> {
    data_since(OLDEST_MIGRATION)
}

/// Adds the hint to a [`Error::MissingMigration`]: how to apply the missing migrations.
pub fn with_hint(error: Error) -> Error {
    match error {
        Error::MissingMigration { .. } => Error::ObjectNotInPrerequisiteState {
            message: error.to_string(),
            hint: migrations::how().to_owned(),
        },
        other => other,
    }
}

/// Returns the state, whatever migrations are missing; an error if there is no schema, or its
/// tables belong to different roles.
pub fn state() -> Result<Data, Error> {
    let generation = invalidation::generation();
    let (cached, found) = CACHED.get();
    if cached == generation {
        return Ok(found);
    }
    // Until the oids of the tables are known, messages about all tables count.
    invalidation::watch(&[]);
    // The transaction's snapshot may show an earlier owner. A parallel query can't take a newer
    // snapshot, so its answer is not cached.
    let (found, is_latest) = with_latest_snapshot(|is_latest| (look_up(), is_latest));
    let found = found?;
    // Not cached while migrations are missing: no message announces new rows of mad.schema_version.
    if is_latest && found.applied >= migrations::newest() {
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
            hint: one_owner()?,
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

/// Returns the registry's tables in schema mad (including schema_version) and their owners; an
/// error if Citus manages one of them, because statements would return too little there, or fail
/// after COMMIT has returned.
pub fn tables() -> Result<Vec<(pg_sys::Oid, pg_sys::Oid)>, Error> {
    let mut by_citus = None;
    let tables = DATA_TABLES.fetch(Tenant::of_caller(backend::user()), &[], |row| {
        if row.get(5).unwrap_or(true) {
            by_citus = row.text(3);
        }
        (
            row.get(1).unwrap_or(pg_sys::InvalidOid),
            row.get(2).unwrap_or(pg_sys::InvalidOid),
        )
    })?;
    match by_citus {
        None => Ok(tables),
        Some(name) => Err(Error::FeatureNotSupported {
            message: format!("table mad.{name} is distributed by Citus"),
            hint: format!(
                "answers would be wrong: undo it for each such table by \
                 SELECT undistribute_table('mad.{name}'), and see docs/scale.md"
            ),
        }),
    }
}

/// Returns a hint: the statements that give schema mad and its tables to the owner of the first
/// table.
pub fn one_owner() -> Result<String, Error> {
    let tables = DATA_TABLES.fetch(Tenant::of_caller(backend::user()), &[], |row| {
        let name = row.text(3).unwrap_or_default();
        (name, row.text(4).unwrap_or_default())
    })?;
    let owner = tables.first().map_or("that_role", |(_, owner)| owner);
    let mut hint = format!(
        "give all of them to one role, as which the functions will run, for instance: \
         ALTER SCHEMA mad OWNER TO {owner}"
    );
    for (name, _) in tables.iter().filter(|(_, other)| other != owner) {
        hint.push_str(&format!("; ALTER TABLE mad.{name} OWNER TO {owner}"));
    }
    Ok(hint)
}

/// Returns the newest migration that was applied; 0 if none was.
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
