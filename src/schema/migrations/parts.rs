//! Restores parts of the data schema that depend on the extension's functions: derived columns with
//! their indexes, triggers, policies. DROP EXTENSION … CASCADE drops these parts, and a bulk load
//! may leave triggers disabled. The rows of the tables stay.

use super::lock::lock_tables;
use crate::error::Error;
use crate::locks;
use crate::query::{as_owner, query, run_sql, Access};
use crate::tenant::Tenant;
use pgrx::{pg_sys, IntoDatum};

query! {
    /// Parts that are missing or differ from their definition.
    MISSING_PARTS, "schema/missing_parts", Write, INT4OID
}
query! {
    /// The server's English dictionary, and the one that made the search vectors.
    SEARCH_DICTIONARY, "schema/search_dictionary", Write
}
query! {
    /// Updates search vectors that the current dictionary makes differently.
    REMAKE_VECTORS, "schema/remake_search_vectors", Write
}
query! { RECORD_DICTIONARY, "schema/record_search_dictionary", Write, TEXTOID }

/// A part that is missing or differs from its definition.
pub struct Part {
    /// Name of the part, for messages.
    pub what: String,
    /// Fault of the part, for messages.
    pub fault: String,
    table: String,
    /// `None` for a derived column that exists with another definition. Only its owner may decide
    /// to drop it.
    definition: Option<String>,
    /// A statement to run once after all parts are restored.
    afterwards: Option<String>,
}

/// Returns the parts that are missing, in the order in which they must be restored.
pub fn missing(owner: pg_sys::Oid, applied: i32) -> Result<Vec<Part>, Error> {
    MISSING_PARTS.fetch(
        Tenant::of_table_owner(owner),
        &[applied.into_datum()],
        |row| Part {
            what: row.text(1).unwrap_or_default(),
            fault: row.text(2).unwrap_or_default(),
            table: row.text(3).unwrap_or_default(),
            definition: row.text(4),
            afterwards: row.text(5),
        },
    )
}

/// Restores the missing parts, and lists them in a NOTICE.
pub fn make(owner: pg_sys::Oid, applied: i32) -> Result<(), Error> {
    // Concurrent calls of migrate() and confirm_access() would create the same part twice.
    locks::MIGRATIONS.alone();
    let mut parts = missing(owner, applied)?;
    parts.retain(|part| part.definition.is_some());
    if parts.is_empty() {
        return Ok(());
    }
    lock_tables(owner, parts.iter().map(|part| part.table.as_str()))?;
    let mut afterwards = Vec::new();
    for part in &parts {
        if let Some(definition) = &part.definition {
            as_owner(Access::Write, owner, || run_sql(definition));
        }
        afterwards.extend(part.afterwards.as_deref());
    }
    let made: Vec<_> = parts.iter().map(|part| part.what.as_str()).collect();
    pgrx::notice!("restored: {}", made.join(", "));
    afterwards.sort_unstable();
    afterwards.dedup();
    for statement in afterwards {
        as_owner(Access::Write, owner, || run_sql(statement));
    }
    Ok(())
}

/// Returns the current dictionary, and whether it made the existing search vectors. After
/// pg_upgrade it may be another one, since releases of Postgres change their stemmers.
pub fn dictionary(owner: pg_sys::Oid) -> Result<(Option<String>, bool), Error> {
    let tenant = Tenant::of_table_owner(owner);
    let found =
        SEARCH_DICTIONARY.first(tenant, &[], |row| (row.text(1), row.get(2) == Some(true)))?;
    Ok(found.unwrap_or_default())
}

/// Updates the search vectors that another dictionary made.
pub fn remake_vectors(owner: pg_sys::Oid) -> Result<(), Error> {
    let (now, same) = dictionary(owner)?;
    if same {
        return Ok(());
    }
    let tenant = Tenant::of_table_owner(owner);
    let remade = REMAKE_VECTORS.execute(tenant, &[])?;
    if remade > 0 {
        pgrx::notice!(
            "{remade} tasks were made searchable by the English dictionary of this server"
        );
    }
    RECORD_DICTIONARY.execute(tenant, &[now.as_deref().and_then(crate::encoding::to_text)])?;
    Ok(())
}
