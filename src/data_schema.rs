//! Schema `mad`, where the data lives: is it there, is it as new as this library, whose is it?
//!
//! Asked at every call, so the answer is cached in the backend until an invalidation message of the
//! schema or of one of its tables arrives.
//! (`unsafe`: the current user.)

use crate::error::Error;
use crate::invalidation;
use crate::migrations;
use crate::query::{query, with_latest_snapshot};
use pgrx::pg_sys;
use std::cell::Cell;

query! {
    /// The tables of schema mad that are ours, and their owners.
    DATA_TABLES, "data_tables", Read
}
query! {
    /// The newest migration that was applied.
    SCHEMA_VERSION, "schema_version", Read
}
query! {
    /// Where an extension we need was installed.
    EXTENSION_SCHEMA, "extension_schema", Read, TEXTOID
}

/// The migration that every query needs: the newest of the release before. Between the installation of a new library
/// and ALTER EXTENSION UPDATE those queries serve whose tables didn't change.
pub const OLDEST: i32 = 3;

/// What was found of the schema.
#[derive(Clone, Copy)]
struct Found {
    /// The owner of the tables.
    owner: pg_sys::Oid,
    /// The newest migration that was applied.
    applied: i32,
}

thread_local! {
    static FOUND: Cell<(u64, Found)> = const {
        Cell::new((0, Found { owner: pg_sys::InvalidOid, applied: 0 }))
    };
}

/// The owner of the tables, as whom every query runs. An error when the schema isn't there, when migration
/// `since`, the newest that the query needs, wasn't applied, or when its tables belong to several roles.
pub fn owner(since: i32) -> Result<pg_sys::Oid, Error> {
    let found = found()?;
    if found.applied < since {
        return Err(Error::WrongState {
            message: format!(
                "schema mad is at migration {}, and this call needs {since}",
                found.applied
            ),
            hint: migrations::how().to_owned(),
        });
    }
    Ok(found.owner)
}

fn found() -> Result<Found, Error> {
    let generation = invalidation::generation();
    let (cached, found) = FOUND.get();
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
        FOUND.set((generation, found));
    }
    Ok(found)
}

fn look_up() -> Result<Found, Error> {
    let tables = tables();
    let Some((_, owner)) = tables.first().copied() else {
        return Err(Error::WrongState {
            message: "schema mad, which holds the registry's data, is not there".to_owned(),
            hint: "run SELECT mad_registry.migrate() to create it empty, or restore the dump that holds it"
                .to_owned(),
        });
    };
    if tables.iter().any(|(_, other)| *other != owner) {
        return Err(Error::WrongState {
            message: "the tables of schema mad belong to different roles".to_owned(),
            hint: "give them to one role, as which the functions will run: ALTER TABLE mad.task_definitions OWNER TO that_role"
                .to_owned(),
        });
    }
    let applied = applied_version(owner, &tables);
    if applied > migrations::newest() {
        pgrx::warning!(
            "schema mad is at migration {applied}, and this version of mad_registry knows {}: the server's library \
             is older than the data",
            migrations::newest()
        );
    }
    let oids: Vec<pg_sys::Oid> = tables.iter().map(|(oid, _)| *oid).collect();
    invalidation::watch(&oids);
    Ok(Found { owner, applied })
}

/// Our tables in schema mad (schema_version among them), with their owners.
pub fn tables() -> Vec<(pg_sys::Oid, pg_sys::Oid)> {
    // SAFETY: no argument. The catalogues are read as whoever calls.
    let user = unsafe { pg_sys::GetUserId() };
    DATA_TABLES.fetch_as(user, &[], |row| {
        (
            row.get(1).unwrap_or(pg_sys::InvalidOid),
            row.get(2).unwrap_or(pg_sys::InvalidOid),
        )
    })
}

/// The newest migration applied; 0 when there is none.
pub fn applied_version(owner: pg_sys::Oid, tables: &[(pg_sys::Oid, pg_sys::Oid)]) -> i32 {
    if tables.is_empty() {
        return 0;
    }
    SCHEMA_VERSION
        .fetch_as(owner, &[], |row| row.get(1).unwrap_or(0))
        .into_iter()
        .next()
        .unwrap_or(0)
}

/// Replaces `@extschema:NAME@` by the schema that extension NAME is in, as Postgres 16 does in
/// extension scripts: an operator of another extension is named in full, wherever it lives.
pub fn with_extension_schemas(sql: &str) -> String {
    const MARK: &str = "@extschema:";
    let mut out = String::with_capacity(sql.len());
    let mut rest = sql;
    while let Some(at) = rest.find(MARK) {
        let (before, after) = rest.split_at(at);
        out.push_str(before);
        let after = &after[MARK.len()..];
        let end = after.find('@').unwrap_or(after.len());
        out.push_str(&extension_schema(&after[..end]));
        rest = after.get(end + 1..).unwrap_or("");
    }
    out.push_str(rest);
    out
}

fn extension_schema(extension: &str) -> String {
    // SAFETY: no argument.
    let user = unsafe { pg_sys::GetUserId() };
    EXTENSION_SCHEMA
        .fetch_as(user, &[crate::document::to_text(extension)], |row| {
            row.text(1)
        })
        .into_iter()
        .next()
        .flatten()
        .unwrap_or_else(|| "pg_catalog".to_owned())
}
