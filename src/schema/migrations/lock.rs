//! Locks tables before migrations alter them.

use crate::encoding::{text_array, to_text};
use crate::error::Error;
use crate::query::{as_owner, query, run_sql, with_setting, Access, Arg};
use crate::subtransaction::in_subtransaction;
use crate::tenant::Tenant;
use pgrx::pg_sys;
use std::ffi::CStr;

query! {
    /// Those of these tables that exist.
    TABLES_THERE, "schema/tables_there", Read, TEXTARRAYOID
}
/// How long each attempt waits for the locks. Other sessions queue behind it, readers too.
const LOCK_TIMEOUT: &CStr = c"200ms";
/// About a minute, including the pauses between attempts, in which the queued sessions continue.
const ATTEMPTS: usize = 100;

/// Locks all tables that migrations alter, before the first migration: one that waited for a lock
/// half-way would block all sessions that need the tables altered before.
pub fn lock_tables<'a>(
    owner: pg_sys::Oid,
    tables: impl Iterator<Item = &'a str>,
) -> Result<(), Error> {
    let mut names: Vec<_> = tables.collect();
    names.sort_unstable();
    names.dedup();
    let names: Vec<Arg> = names.into_iter().map(to_text).collect();
    let tenant = Tenant::of_table_owner(owner);
    let existing = TABLES_THERE.first(tenant, &[text_array(&names)], |row| row.text(1))?;
    let Some(list) = existing.flatten() else {
        return Ok(());
    };
    let statement = format!("LOCK TABLE {list} IN ACCESS EXCLUSIVE MODE");
    let mut reason = String::new();
    for _ in 0..ATTEMPTS {
        let locked = in_subtransaction(|| {
            with_setting(c"lock_timeout", LOCK_TIMEOUT, || {
                as_owner(Access::Write, owner, || run_sql(&statement));
            });
        });
        match locked {
            Ok(()) => return Ok(()),
            Err(message) => reason = message,
        }
        as_owner(Access::Write, owner, || run_sql("SELECT pg_sleep(0.4)"));
    }
    Err(Error::ObjectNotInPrerequisiteState {
        message: format!("the tables that are to be altered can't be locked: {reason}"),
        hint: "end the transactions that use them (mad_registry.lock_waits, pg_stat_activity), \
               and run this again"
            .to_owned(),
    })
}
