//! The one way to run a query.
//!
//! A [`Query`] is one statement of `sql/queries/`. Its plan is prepared once in a backend,
//! generic (planning again for each call costs more than it saves), and kept. It runs as the
//! owner of the data with a pinned search_path (`scope`), and its rows go into the caller's
//! result without becoming Rust values (`run::rows`), or are decoded where an algorithm needs
//! them (`run::fetch`). Errors of Postgres pass through: nothing here catches them, and all
//! that was switched is switched back by the end of the (sub)transaction.

mod attempt;
mod explain;
mod now;
mod ordered;
mod plan;
mod receiver;
mod run;
mod scope;

pub use attempt::{attempt, look};
pub use now::{Event, Trigger};
pub use ordered::init;
pub use run::{run_script, run_sql, Row, Sink};
pub use scope::{
    as_owner, inside, one_snapshot, read_only_transaction, serializable, with_latest_snapshot,
    with_setting, wrote_by_one_snapshot, Mode,
};

use crate::call::Call;
use crate::data_schema;
use crate::error::Error;
use pgrx::pg_sys;
use std::sync::atomic::AtomicPtr;

/// An argument of a query: a datum of the type the query declares, or NULL.
pub type Arg = Option<pg_sys::Datum>;

/// A statement that is kept as a plan.
pub struct Query {
    /// The name of its file in `sql/queries/`.
    pub name: &'static str,
    sql: &'static str,
    /// Marks in the statement, and what they stand for.
    marks: &'static [(&'static str, &'static str)],
    params: &'static [pg_sys::Oid],
    mode: Mode,
    /// The newest migration that the statement needs.
    since: i32,
    /// The kept plan; null until first used in this backend.
    plan: AtomicPtr<pg_sys::_SPI_plan>,
}

impl Query {
    pub const fn new(
        name: &'static str,
        mode: Mode,
        sql: &'static str,
        params: &'static [pg_sys::Oid],
    ) -> Self {
        Query {
            name,
            sql,
            marks: &[],
            params,
            mode,
            since: data_schema::OLDEST,
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

    /// Runs it into the result of the calling set-returning function; returns how many rows.
    pub fn rows(&self, call: &Call, args: &[Arg]) -> Result<u64, Error> {
        let owner = data_schema::owner(self.since)?;
        let mut sink = run::Sink::of(call)?;
        let rows = as_owner(self.mode, owner, || run::rows(self, args, &mut sink));
        call.gave(rows);
        Ok(rows)
    }

    /// Runs it and decodes each row.
    pub fn fetch<T>(&self, args: &[Arg], decode: impl FnMut(&Row) -> T) -> Result<Vec<T>, Error> {
        let owner = data_schema::owner(self.since)?;
        Ok(self.fetch_as(owner, args, decode))
    }

    /// The same for those who know the owner already.
    pub fn fetch_as<T>(
        &self,
        owner: pg_sys::Oid,
        args: &[Arg],
        decode: impl FnMut(&Row) -> T,
    ) -> Vec<T> {
        as_owner(self.mode, owner, || run::fetch(self, args, decode))
    }

    /// Runs it as whoever calls: for the catalogues.
    pub fn fetch_as_caller<T>(&self, args: &[Arg], decode: impl FnMut(&Row) -> T) -> Vec<T> {
        // SAFETY: no argument.
        let user = unsafe { pg_sys::GetUserId() };
        self.fetch_as(user, args, decode)
    }

    /// The first row, decoded.
    pub fn first<T>(
        &self,
        args: &[Arg],
        decode: impl FnMut(&Row) -> T,
    ) -> Result<Option<T>, Error> {
        Ok(self.fetch(args, decode)?.into_iter().next())
    }

    /// Runs it for its effect; returns how many rows it touched.
    pub fn execute(&self, args: &[Arg]) -> Result<u64, Error> {
        let owner = data_schema::owner(self.since)?;
        Ok(self.execute_as(owner, args))
    }

    /// The same for those who know the owner already.
    pub fn execute_as(&self, owner: pg_sys::Oid, args: &[Arg]) -> u64 {
        as_owner(self.mode, owner, || run::execute(self, args))
    }
}

/// A static [`Query`] from its file: `query!(TASK_LIBRARY, "task_library", Read since 4, UUIDOID, …)`. One file
/// serves for several that differ in names only: `"file" ("@mark@" = "name")`. `Read since 5`: it needs migration 5.
macro_rules! query {
    ($(#[$doc:meta])* $ident:ident, $name:literal $(($($mark:literal = $text:literal),+))?, $mode:ident $(since $since:literal)? $(, $param:ident)* $(,)?) => {
        $(#[$doc])*
        pub(crate) static $ident: $crate::query::Query = $crate::query::Query::new(
            $name,
            $crate::query::Mode::$mode,
            include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/sql/queries/", $name, ".sql")),
            &[$(::pgrx::pg_sys::$param),*],
        )$(.with_marks(&[$(($mark, $text)),+]))?$(.since($since))?;
    };
}
pub(crate) use query;
