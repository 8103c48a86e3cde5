//! What hangs on the extension's functions: derived columns and their indexes, triggers, policies. DROP EXTENSION … CASCADE
//! takes it away, and bulk loads may leave triggers in another state. The rows stay, and the rest is made anew.

use super::lock::lock_tables;
use crate::error::Error;
use crate::locks;
use crate::query::{as_owner, query, run_sql, Access};
use crate::tenant::Tenant;
use pgrx::{pg_sys, IntoDatum};

query! {
    /// What is missing or not as it was made.
    MISSING_PARTS, "schema/missing_parts", Write, INT4OID
}
query! {
    /// Which dictionary there is, and which made the search vectors.
    SEARCH_DICTIONARY, "schema/search_dictionary", Write
}
query! {
    /// Search vectors that the dictionary of now makes otherwise.
    REMAKE_VECTORS, "schema/remake_search_vectors", Write
}
query! { RECORD_DICTIONARY, "schema/record_search_dictionary", Write, TEXTOID }

/// A part that is missing or not as it was made.
pub struct Part {
    /// What it is, for people.
    pub what: String,
    /// What is wrong with it, for people.
    pub fault: String,
    table: String,
    /// None: a derived column that is there and holds something else. Dropping it is the owner's decision.
    definition: Option<String>,
    /// What must run once after all parts are there.
    afterwards: Option<String>,
}

/// The parts that are missing, in the order in which they are to be made.
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

/// Makes them anew, and says which.
pub fn make(owner: pg_sys::Oid, applied: i32) -> Result<(), Error> {
    // Two at once, of migrate() and confirm_access(), would make the same part.
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
    pgrx::notice!("made anew: {}", made.join(", "));
    afterwards.sort_unstable();
    afterwards.dedup();
    for statement in afterwards {
        as_owner(Access::Write, owner, || run_sql(statement));
    }
    Ok(())
}

/// The dictionary that search vectors are made with now, and whether it made those that are there. After
/// pg_upgrade it may be another one: Postgres changes its stemmers from time to time.
pub fn dictionary(owner: pg_sys::Oid) -> Result<(Option<String>, bool), Error> {
    let tenant = Tenant::of_table_owner(owner);
    let found =
        SEARCH_DICTIONARY.first(tenant, &[], |row| (row.text(1), row.get(2) == Some(true)))?;
    Ok(found.unwrap_or_default())
}

/// Makes search vectors anew that another dictionary made.
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
