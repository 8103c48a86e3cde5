//! The only way to run a statement. See README.md in this folder.
//!
//! A [`Query`] is a statement of `sql/queries/`. Its generic plan is prepared once per session
//! (planning at each call costs more than it saves) and cached. It runs for a [`Tenant`]: as the
//! owner of the data, with a pinned search_path (`security_context`). Its rows go into the caller's
//! result without conversion to Rust values, or are decoded for an algorithm. Invariant: user,
//! search_path and settings are restored at the end. Errors of Postgres are not caught here; the
//! abort of the (sub)transaction restores them.

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

/// An argument of a query: a datum of the type that the query declares, or NULL.
pub type Arg = Option<pg_sys::Datum>;

/// The migration that every query needs at least: the newest one of the previous release. Until
/// ALTER EXTENSION UPDATE a new library runs those queries whose tables have not changed since.
pub const OLDEST_MIGRATION: i32 = 7;

/// A statement with a cached plan.
pub struct Query {
    /// Path of its file in `sql/queries/`, without the extension.
    path: &'static str,
    sql: &'static str,
    /// Marks in the text of the statement, and their replacements.
    marks: &'static [(&'static str, &'static str)],
    params: &'static [pg_sys::Oid],
    access: Access,
    /// The newest migration that the statement needs.
    since: i32,
    /// The cached plan; null before its first use in this session.
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

    /// Replaces each of these marks in the statement by its text.
    pub const fn with_marks(mut self, marks: &'static [(&'static str, &'static str)]) -> Self {
        self.marks = marks;
        self
    }

    /// Declares the newest migration that the statement needs.
    pub const fn since(mut self, migration: i32) -> Self {
        self.since = migration;
        self
    }

    /// Name of the file, without the folder.
    pub fn name(&self) -> &'static str {
        self.path.rsplit('/').next().unwrap_or(self.path)
    }

    /// Folder and name of the file.
    pub const fn path(&self) -> &'static str {
        self.path
    }

    /// Runs the query into the result of the calling set-returning function. Returns the number of
    /// rows.
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

    /// Runs the query and decodes each row.
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

    /// Runs the query and decodes the first row.
    pub fn first<T>(
        &self,
        tenant: Tenant,
        args: &[Arg],
        decode: impl FnMut(&Row) -> T,
    ) -> Result<Option<T>, Error> {
        Ok(self.fetch(tenant, args, decode)?.into_iter().next())
    }

    /// Runs the query without returning rows. Returns the number of rows that it affected.
    pub fn execute(&self, tenant: Tenant, args: &[Arg]) -> Result<u64, Error> {
        self.check_migration(tenant)?;
        Ok(as_owner(self.access, tenant.role(), || {
            spi::connected(|| spi::execute(self, args, std::ptr::null_mut()))
        }))
    }

    /// Returns an error if the tables lack a migration that the statement needs.
    pub fn check_migration(&self, tenant: Tenant) -> Result<(), Error> {
        match tenant.applied() {
            applied if applied < self.since => Err(Error::MissingMigration {
                applied,
                needed: self.since,
            }),
            _ => Ok(()),
        }
    }

    /// Returns the cached plan; prepares it at its first use.
    fn plan(&self) -> Plan {
        Plan::cached(&self.plan, || self.prepare())
    }

    /// Prepares a plan that is freed at the end of the SPI connection, unless it is cached.
    fn prepare(&self) -> Plan {
        let mut sql = extension_schemas::replaced(self.sql);
        for (mark, text) in self.marks {
            sql = sql.replace(mark, text);
        }
        Plan::prepare(&sql, self.params)
    }
}

/// Runs statements that are part of the library and used once (a migration), after replacing
/// `@extschema:…@`. Must not be used for text with names that users chose: these could contain such
/// marks.
pub fn run_script(sql: &'static str) {
    run_sql(&extension_schemas::replaced(sql));
}

/// Declares a static [`Query`]: `query!(GET_TASK, "tasks/get_task", Read since 4, UUIDOID, …)`.
/// `Read since 4` means that it needs migration 4. One file may serve several statements that
/// differ in names only: `"tasks/file" ("@mark@" = "name")`.
macro_rules! query {
    (
        $(#[$doc:meta])* $ident:ident, $path:literal $(($($mark:literal = $text:literal),+))?,
        $access:ident $(since $since:literal)? $(, $param:ident)* $(,)?
    ) => {
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
