//! mad_registry: a registry of scientific tasks, services and pipelines, inside Postgres.
//!
//! Data flow: Postgres calls a SQL function (declared in `sql/functions/`) through [`call`];
//! [`api`] reads and checks its arguments; [`query`] runs statements of `sql/queries/` as the owner
//! of the data; the rows go into the caller's result. Computations without statements are in
//! [`algorithms`], which don't use Postgres. `docs/architecture.md` describes the modules,
//! `docs/decisions.md` the reasons.

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
mod placement;
mod query;
mod schema;
mod settings;
mod shared_memory;
mod stats;
mod subtransaction;
mod tenancy;
mod tenant;
mod worker;

#[cfg(any(test, feature = "pg_test"))]
mod pg_tests;

::pgrx::pg_module_magic!(name, version);

/// Runs when the library is loaded, preloaded or not. It must not write any message.
#[pgrx::pg_guard]
#[allow(non_snake_case)]
pub extern "C-unwind" fn _PG_init() {
    // With RUST_BACKTRACE in the server's environment every error would send a backtrace to the
    // client, which is slow and reveals build paths. Rust reads the variable once, at its first
    // use.
    if std::env::var_os("RUST_LIB_BACKTRACE").is_none() {
        std::env::set_var("RUST_LIB_BACKTRACE", "0");
    }
    settings::init(shared_memory::is_preloading());
    shared_memory::init(&[&stats::AREA, &placement::AREA, &worker::AREA]);
    worker::init(api::maintenance::maintain);
    invalidation::init();
    query::init();
    // A request of memory that was refused is raised before the next step of a check needs more.
    algorithms::schema_check::watch_at_once_when(memory::was_refused);
}

/// `cargo pgrx test` expects this module at the root of the crate.
#[cfg(test)]
pub mod pg_test {
    pub fn setup(_options: Vec<&str>) {}

    #[must_use]
    pub fn postgresql_conf_options() -> Vec<&'static str> {
        vec![]
    }
}
