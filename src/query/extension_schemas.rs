//! Qualifies the names of other extensions' objects with the schema that the extension is in.

use super::{as_owner, query, spi};
use crate::backend;
use crate::encoding::to_text;

query! {
    /// The schema of an extension.
    EXTENSION_SCHEMA, "schema/extension_schema", Read, TEXTOID
}

/// Replaces `@extschema:NAME@` by the schema of extension NAME, as Postgres 16 does in extension
/// scripts.
pub fn replaced(sql: &str) -> String {
    const MARK: &str = "@extschema:";
    let mut out = String::with_capacity(sql.len());
    let mut rest = sql;
    while let Some(at) = rest.find(MARK) {
        let (before, after) = rest.split_at(at);
        out.push_str(before);
        let after = &after[MARK.len()..];
        let end = after.find('@').unwrap_or(after.len());
        out.push_str(&schema_of(&after[..end]));
        rest = after.get(end + 1..).unwrap_or("");
    }
    out.push_str(rest);
    out
}

/// Looks the schema up as the calling role, which may read the catalogues.
fn schema_of(extension: &str) -> String {
    let found = as_owner(EXTENSION_SCHEMA.access, backend::user(), || {
        spi::connected(|| {
            let count = spi::execute(
                &EXTENSION_SCHEMA,
                &[to_text(extension)],
                std::ptr::null_mut(),
            );
            spi::decoded(&EXTENSION_SCHEMA, count, |row| row.text(1))
        })
    });
    found
        .into_iter()
        .next()
        .flatten()
        .unwrap_or_else(|| "pg_catalog".to_owned())
}
