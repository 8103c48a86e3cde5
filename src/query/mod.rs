//! The one way to run a statement. README.md beside this file has the whole story.
//!
//! A [`Query`] is one statement of `sql/queries/`. Its plan is prepared once in a backend, generic
//! (planning again for each call costs more than it saves), and cached. It runs for a [`Tenant`]: as the
//! owner of the data with a pinned search_path (`security_context`). Its rows go into the caller's
//! result without becoming Rust values, or are decoded where an algorithm needs them. Errors of Postgres
//! pass through: nothing here catches them, and all that was switched is switched back by the end of the
//! (sub)transaction.

mod dest_receiver;
mod explain;
mod extension_schemas;
mod latest_snapshot;
mod planner_hook;
mod security_context;
mod spi;
mod trigger;

pub use dest_receiver::{Caller, ResultSet};

pub use planner_hook::init;
pub use security_context::{
    as_owner, in_api_statement, in_extension_script, outside_of_extension, with_latest_snapshot,
    with_setting, Access,
};
pub use spi::{run_sql, Row};
pub use trigger::{trigger_data, Event, Trigger};

use crate::error::Error;
use crate::tenant::Tenant;
use pgrx::pg_sys;
use spi::Plan;
use std::sync::atomic::AtomicPtr;

/// An argument of a query: a datum of the type the query declares, or NULL.
pub type Arg = Option<pg_sys::Datum>;

/// The migration that every query needs: the newest of the release before. Between the installation of a
/// new library and ALTER EXTENSION UPDATE those queries serve whose tables didn't change.
pub const OLDEST_MIGRATION: i32 = 3;

/// A statement whose plan is cached.
pub struct Query {
    /// The name of its file in `sql/queries/`, with its folder.
    path: &'static str,
    sql: &'static str,
    /// Marks in the statement, and what they stand for.
    marks: &'static [(&'static str, &'static str)],
    params: &'static [pg_sys::Oid],
    access: Access,
    /// The newest migration that the statement needs.
    since: i32,
    /// The cached plan; null until first used in this backend.
    plan: AtomicPtr<pg_sys::_SPI_plan>,
}

impl Query {
    pub const fn new(
        path: &'static str,
        access: Access,
        sql: &'static str,
        params: &'static [pg_sys::Oid],
    ) -> Self {
        Query {
            path,
            sql,
            marks: &[],
            params,
            access,
            since: OLDEST_MIGRATION,
            plan: AtomicPtr::new(std::ptr::null_mut()),
        }
    }

    /// The statement with each of these marks replaced by its text.
    pub const fn with_marks(mut self, marks: &'static [(&'static str, &'static str)]) -> Self {
        self.marks = marks;
        self
    }

    /// The statement needs what this migration made.
    pub const fn since(mut self, migration: i32) -> Self {
        self.since = migration;
        self
    }

    /// The name of its file, without the folder.
    pub fn name(&self) -> &'static str {
        self.path.rsplit('/').next().unwrap_or(self.path)
    }

    /// The folder and the name of its file.
    pub const fn path(&self) -> &'static str {
        self.path
    }

    /// Runs it into the result of the calling set-returning function; returns how many rows.
    pub fn rows(&self, tenant: Tenant, call: &impl Caller, args: &[Arg]) -> Result<u64, Error> {
        self.check_migration(tenant)?;
        let mut result = ResultSet::of(call)?;
        let rows = as_owner(self.access, tenant.role(), || {
            spi::connected(|| {
                let mut receiver = result.receiver();
                spi::execute(self, args, receiver.as_dest())
            })
        });
        call.add_rows_returned(rows);
        Ok(rows)
    }

    /// Runs it and decodes each row.
    pub fn fetch<T>(
        &self,
        tenant: Tenant,
        args: &[Arg],
        decode: impl FnMut(&Row) -> T,
    ) -> Result<Vec<T>, Error> {
        self.check_migration(tenant)?;
        Ok(as_owner(self.access, tenant.role(), || {
            spi::connected(|| {
                let count = spi::execute(self, args, std::ptr::null_mut());
                spi::decoded(self, count, decode)
            })
        }))
    }

    /// The first row, decoded.
    pub fn first<T>(
        &self,
        tenant: Tenant,
        args: &[Arg],
        decode: impl FnMut(&Row) -> T,
    ) -> Result<Option<T>, Error> {
        Ok(self.fetch(tenant, args, decode)?.into_iter().next())
    }

    /// Runs it for its effect; returns how many rows it touched.
    pub fn execute(&self, tenant: Tenant, args: &[Arg]) -> Result<u64, Error> {
        self.check_migration(tenant)?;
        Ok(as_owner(self.access, tenant.role(), || {
            spi::connected(|| spi::execute(self, args, std::ptr::null_mut()))
        }))
    }

    fn check_migration(&self, tenant: Tenant) -> Result<(), Error> {
        match tenant.applied() {
            applied if applied < self.since => Err(Error::MissingMigration {
                applied,
                needed: self.since,
            }),
            _ => Ok(()),
        }
    }

    /// The plan, prepared at first use.
    fn plan(&self) -> Plan {
        Plan::cached(&self.plan, || self.prepare())
    }

    /// A plan that ends with the SPI connection, unless it is cached.
    fn prepare(&self) -> Plan {
        let mut sql = extension_schemas::replaced(self.sql);
        for (mark, text) in self.marks {
            sql = sql.replace(mark, text);
        }
        Plan::prepare(&sql, self.params)
    }
}

/// Runs statements of the library's own text that are used once (a migration), `@extschema:…@`
/// replaced. Never for text with names of users in it: these could hold such marks.
pub fn run_script(sql: &'static str) {
    run_sql(&extension_schemas::replaced(sql));
}

/// A static [`Query`] from its file: `query!(GET_TASK, "tasks/get_task", Read since 4, UUIDOID, …)`. One
/// file serves for several statements that differ in names only: `"file" ("@mark@" = "name")`. `Read
/// since 5`: it needs migration 5.
macro_rules! query {
    ($(#[$doc:meta])* $ident:ident, $path:literal $(($($mark:literal = $text:literal),+))?, $access:ident $(since $since:literal)? $(, $param:ident)* $(,)?) => {
        $(#[$doc])*
        pub(crate) static $ident: $crate::query::Query = $crate::query::Query::new(
            $path,
            $crate::query::Access::$access,
            include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/sql/queries/", $path, ".sql")),
            &[$(::pgrx::pg_sys::$param),*],
        )$(.with_marks(&[$(($mark, $text)),+]))?$(.since($since))?;
    };
}
pub(crate) use query;
