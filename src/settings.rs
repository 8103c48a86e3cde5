//! Declares the settings (GUCs).

use pgrx::{GucContext, GucFlags, GucRegistry, GucSetting};
use std::ffi::CString;

/// Organisation of a session whose role has access without an organisation; empty for none.
pub static ORG_ID: GucSetting<Option<CString>> = GucSetting::<Option<CString>>::new(Some(c""));

/// Whether calls are counted.
pub static TRACK: GucSetting<bool> = GucSetting::<bool>::new(true);

/// Milliseconds from which a call counts as slow; -1 for none.
pub static SLOW_QUERY_THRESHOLD: GucSetting<i32> = GucSetting::<i32>::new(1_000);

/// Databases for which a preloaded library has room to count calls.
pub static STATISTICS_DATABASES: GucSetting<i32> = GucSetting::<i32>::new(100);

/// Organisations that `prometheus_metrics()` lists by name; with 0 calls aren't counted by
/// organisation.
pub static TRACK_ORGANIZATIONS: GucSetting<i32> = GucSetting::<i32>::new(0);

/// Maximum of the setting: each organisation adds a series in Prometheus.
const MOST_ORGANIZATIONS: i32 = 10;

/// Milliseconds for which a session uses a fleet that it has read, at most; 0 to read it at each
/// pick.
pub static FLEET_CACHE_TTL: GucSetting<i32> = GucSetting::<i32>::new(1_000);

/// Limit of the cached fleets of a session, in kB.
pub static FLEET_CACHE_SIZE: GucSetting<i32> = GucSetting::<i32>::new(4_096);

/// Whether the background worker maintains the databases.
pub static MAINTENANCE: GucSetting<bool> = GucSetting::<bool>::new(true);

/// Seconds between two looks of the launcher for databases in which a job is due.
pub static MAINTENANCE_NAPTIME: GucSetting<i32> = GucSetting::<i32>::new(60);

/// Seconds after which the worker visits a database at the latest.
pub static MAINTENANCE_RECHECK: GucSetting<i32> = GucSetting::<i32>::new(600);

/// Maximum of `STATISTICS_DATABASES`.
const MOST_DATABASES: i32 = 10_000;

/// Maximum of both: a day.
const LONGEST_WAIT: i32 = 86_400;

/// Maximum of `FLEET_CACHE_TTL`: a minute.
const MOST_TTL: i32 = 60_000;
/// Maximum of `FLEET_CACHE_SIZE`: a gigabyte.
const MOST_SIZE: i32 = 1_048_576;

/// Returns a setting in seconds as a duration.
pub fn seconds(setting: &GucSetting<i32>) -> std::time::Duration {
    std::time::Duration::from_secs(u64::from(setting.get().unsigned_abs()))
}

/// Declares the settings; called once when the library is loaded.
pub fn init(preloaded: bool) {
    GucRegistry::define_string_guc(
        c"mad_registry.org_id",
        c"Sets the organisation (uuid) that the session acts for.",
        c"Ignored for a role that grant_access bound to one organisation. \
          With a pooler in transaction mode, use SET LOCAL.",
        &ORG_ID,
        GucContext::Userset,
        GucFlags::default(),
    );
    // Only superusers and roles granted SET on them may change these, like the settings of
    // pg_stat_statements: an application must not hide its calls or fill the log.
    GucRegistry::define_bool_guc(
        c"mad_registry.track",
        c"Enables counting of the API's calls.",
        c"The counts are shown by mad_registry.performance_stats and mad_registry.prometheus_metrics().",
        &TRACK,
        GucContext::Suset,
        GucFlags::default(),
    );
    GucRegistry::define_int_guc(
        c"mad_registry.slow_query_threshold",
        c"Sets the duration from which a call of the API is counted and logged as slow.",
        c"The log has name, duration, rows and organisation, but no arguments. 0 logs every call, -1 none.",
        &SLOW_QUERY_THRESHOLD,
        -1,
        i32::MAX,
        GucContext::Suset,
        GucFlags::UNIT_MS,
    );
    GucRegistry::define_int_guc(
        c"mad_registry.track_organizations",
        c"Sets the number of busiest organisations that mad_registry.prometheus_metrics() lists by name.",
        c"Calls for all other organisations are counted together. 0 disables counting by organisation.",
        &TRACK_ORGANIZATIONS,
        0,
        MOST_ORGANIZATIONS,
        GucContext::Suset,
        GucFlags::default(),
    );
    // Postgres refuses to declare such a setting later.
    if preloaded {
        GucRegistry::define_int_guc(
            c"mad_registry.statistics_databases",
            c"Sets the number of databases for which the server has memory to count calls.",
            c"14 MB of shared memory for each hundred, of which only what is used is touched.",
            &STATISTICS_DATABASES,
            1,
            MOST_DATABASES,
            GucContext::Postmaster,
            GucFlags::default(),
        );
    }
    // Any role may change these two: they concern its session alone, as work_mem does.
    GucRegistry::define_int_guc(
        c"mad_registry.fleet_cache_ttl",
        c"Sets how long at most a session uses the services of a task that it has read.",
        c"It uses them for a hundred times as long as it took to read them. Heartbeats are judged \
          at each call by the clock. 0 reads the services at each call.",
        &FLEET_CACHE_TTL,
        0,
        MOST_TTL,
        GucContext::Userset,
        GucFlags::UNIT_MS,
    );
    GucRegistry::define_int_guc(
        c"mad_registry.fleet_cache_size",
        c"Sets the memory of a session for the services of tasks that it has read.",
        c"The services of a task that need more are read at each call.",
        &FLEET_CACHE_SIZE,
        0,
        MOST_SIZE,
        GucContext::Userset,
        GucFlags::UNIT_KB,
    );
    // The background worker's: in the server's configuration only.
    GucRegistry::define_bool_guc(
        c"mad_registry.maintenance",
        c"Enables the background worker that maintains all databases with the extension.",
        c"It needs the library in shared_preload_libraries.",
        &MAINTENANCE,
        GucContext::Sighup,
        GucFlags::default(),
    );
    GucRegistry::define_int_guc(
        c"mad_registry.maintenance_naptime",
        c"Sets how often the background worker looks for databases in which a job is due.",
        c"It also finds new databases then.",
        &MAINTENANCE_NAPTIME,
        1,
        LONGEST_WAIT,
        GucContext::Sighup,
        GucFlags::UNIT_S,
    );
    GucRegistry::define_int_guc(
        c"mad_registry.maintenance_recheck",
        c"Sets how often at least the background worker visits each database.",
        c"A visit finds out whether the extension is there, and whether its jobs have changed.",
        &MAINTENANCE_RECHECK,
        1,
        LONGEST_WAIT,
        GucContext::Sighup,
        GucFlags::UNIT_S,
    );
}
