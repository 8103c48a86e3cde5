//! mad_registry: the registry of scientific tasks, services and pipelines, inside Postgres.
//!
//! Data flow: a SQL function (declared in `sql/functions/`) enters through [`call`],
//! [`api`] decodes and checks its arguments, [`query`] runs one of `sql/queries/` as the
//! owner of the data, and the rows go straight into the caller's result. Everything that
//! is not a query lives in [`algorithms`], which know nothing of Postgres.
//! `docs/architecture.md` has the reasons.

mod algorithms;
mod api;
mod backend;
mod call;
mod encoding;
mod error;
mod functions;
mod install;
mod invalidation;
mod jsonb;
mod locks;
mod memory;
mod query;
mod schema;
mod settings;
mod stats;
mod subtransaction;
mod tenancy;
mod tenant;

#[cfg(any(test, feature = "pg_test"))]
mod pg_tests;

::pgrx::pg_module_magic!(name, version);

/// Runs when the library is loaded, preloaded or not; must stay silent either way.
#[pgrx::pg_guard]
#[allow(non_snake_case)]
pub extern "C-unwind" fn _PG_init() {
    // With RUST_BACKTRACE in the server's environment every error would carry a backtrace to
    // the client (slow, and it names build paths). This is read once, when first needed.
    if std::env::var_os("RUST_LIB_BACKTRACE").is_none() {
        std::env::set_var("RUST_LIB_BACKTRACE", "0");
    }
    settings::init();
    stats::init();
    invalidation::init();
    query::init();
    // A request of memory that was refused is raised before the next step of a check needs more.
    algorithms::schema_check::watch_at_once_when(memory::was_refused);
}

/// Needed at the root by `cargo pgrx test`.
#[cfg(test)]
pub mod pg_test {
    pub fn setup(_options: Vec<&str>) {}

    #[must_use]
    pub fn postgresql_conf_options() -> Vec<&'static str> {
        vec![]
    }
}
