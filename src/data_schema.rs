//! Schema `mad`, where the data lives: is it there, is it as new as this library, whose is it?
//!
//! Asked at every call, so the answer is kept in the backend and dropped when Postgres says
//! that the schema or one of its tables changed (invalidation callbacks).
//! (`unsafe`: callbacks. Invariant: they only store to atomics.)

use crate::error::Error;
use crate::migrations;
use crate::query::query;
use pgrx::pg_sys;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering::Relaxed};

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

/// More than we have tables.
const MOST_TABLES: usize = 64;

/// Whether OWNER is right; cleared by the callbacks.
static KNOWN: AtomicBool = AtomicBool::new(false);
static OWNER: AtomicU32 = AtomicU32::new(0);
/// Hash values, in the cache of pg_class, of the tables whose change matters; 0 ends the list.
static WATCHED: [AtomicU32; MOST_TABLES] = [const { AtomicU32::new(0) }; MOST_TABLES];

/// Registers the callbacks; called once when the library is loaded.
pub fn init() {
    // SAFETY: the callbacks have the signature Postgres asks for and live as long as the library.
    unsafe {
        pg_sys::CacheRegisterSyscacheCallback(
            pg_sys::SysCacheIdentifier::NAMESPACEOID as i32,
            Some(schema_changed),
            pg_sys::Datum::null(),
        );
        pg_sys::CacheRegisterSyscacheCallback(
            pg_sys::SysCacheIdentifier::RELOID as i32,
            Some(table_changed),
            pg_sys::Datum::null(),
        );
    }
}

unsafe extern "C-unwind" fn schema_changed(_: pg_sys::Datum, _: i32, _: u32) {
    KNOWN.store(false, Relaxed);
}

unsafe extern "C-unwind" fn table_changed(_: pg_sys::Datum, _: i32, hash: u32) {
    let ours = |watched: &AtomicU32| watched.load(Relaxed) == hash;
    if hash == 0 || WATCHED.iter().any(ours) {
        KNOWN.store(false, Relaxed);
    }
}

/// The owner of the tables, as whom every query runs. An error when the schema isn't there,
/// is older than this library, or its tables belong to several roles.
pub fn owner() -> Result<pg_sys::Oid, Error> {
    if KNOWN.load(Relaxed) {
        return Ok(pg_sys::Oid::from(OWNER.load(Relaxed)));
    }
    // An invalidation while we ask must win over what we found, and so must an error, ours or one
    // of Postgres's that unwinds.
    struct Unknown;
    impl Drop for Unknown {
        fn drop(&mut self) {
            KNOWN.store(false, Relaxed);
        }
    }
    KNOWN.store(true, Relaxed);
    let on_error = Unknown;
    let found = look_up()?;
    std::mem::forget(on_error);
    OWNER.store(found.to_u32(), Relaxed);
    Ok(found)
}

fn look_up() -> Result<pg_sys::Oid, Error> {
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
    let needed = migrations::newest();
    if applied < needed {
        return Err(Error::WrongState {
            message: format!(
                "schema mad is at migration {applied}, and this version of mad_registry needs {needed}"
            ),
            hint: "run SELECT mad_registry.migrate()".to_owned(),
        });
    }
    watch(&tables);
    Ok(owner)
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

fn watch(tables: &[(pg_sys::Oid, pg_sys::Oid)]) {
    for (i, slot) in WATCHED.iter().enumerate() {
        let hash = tables.get(i).map_or(0, |(oid, _)| {
            // SAFETY: an oid is the key of this cache.
            unsafe {
                pg_sys::GetSysCacheHashValue(
                    pg_sys::SysCacheIdentifier::RELOID as i32,
                    pg_sys::Datum::from(*oid),
                    pg_sys::Datum::null(),
                    pg_sys::Datum::null(),
                    pg_sys::Datum::null(),
                )
            }
        });
        slot.store(hash, Relaxed);
    }
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
