//! The settings (GUCs): what each is, and its unit.

use pgrx::{GucContext, GucFlags, GucRegistry, GucSetting};
use std::ffi::CString;

/// The organisation of a session whose role was given none; empty: no organisation.
pub static ORG_ID: GucSetting<Option<CString>> = GucSetting::<Option<CString>>::new(Some(c""));

/// Whether calls are counted.
pub static TRACK: GucSetting<bool> = GucSetting::<bool>::new(true);

/// Milliseconds from which a call is slow; -1: none is.
pub static SLOW_QUERY_THRESHOLD: GucSetting<i32> = GucSetting::<i32>::new(1_000);

/// How many organisations `prometheus_metrics()` names; 0: calls aren't counted by organisation.
pub static TRACK_ORGANIZATIONS: GucSetting<i32> = GucSetting::<i32>::new(0);

/// Whether sessions keep fleets and answers.
pub static CACHE: GucSetting<bool> = GucSetting::<bool>::new(true);

/// Kilobytes of shared memory for notes of changes, when preloaded (and the same without).
pub static CACHE_SIZE: GucSetting<i32> = GucSetting::<i32>::new(DEFAULT_CACHE_SIZE);
pub const DEFAULT_CACHE_SIZE: i32 = 4 * 1024;

/// Kilobytes of a session's memory for the fleets and answers it keeps.
pub static CACHE_SESSION_SIZE: GucSetting<i32> = GucSetting::<i32>::new(4 * 1024);

/// Whether anything may be kept.
pub fn keeps() -> bool {
    CACHE.get() && CACHE_SESSION_SIZE.get() > 0
}

/// Bytes of that for fleets: a quarter.
pub fn most_of_fleets() -> usize {
    session_size() / 4
}

/// Bytes of that for answers: the rest.
pub fn most_of_answers() -> usize {
    session_size() - most_of_fleets()
}

fn session_size() -> usize {
    usize::try_from(CACHE_SESSION_SIZE.get()).unwrap_or(0) * 1024
}

/// A gigabyte, in kilobytes.
const MOST_CACHE: i32 = 1024 * 1024;

/// More would be more series than an organisation label is worth.
const MOST_ORGANIZATIONS: i32 = 10;

/// Defines them; called once when the library is loaded.
pub fn init() {
    GucRegistry::define_string_guc(
        c"mad_registry.org_id",
        c"Organisation (uuid) that a session without an organisation of its own acts for.",
        c"Heeded only for roles that grant_access gave no organisation. Behind a pooler in transaction mode use SET LOCAL.",
        &ORG_ID,
        GucContext::Userset,
        GucFlags::default(),
    );
    // These are the server's operators' to set, as those of pg_stat_statements are: an application
    // must not hide its calls or fill the log.
    GucRegistry::define_bool_guc(
        c"mad_registry.track",
        c"Counts every call of the API.",
        c"Shown by mad_registry.performance_stats and mad_registry.prometheus_metrics().",
        &TRACK,
        GucContext::Suset,
        GucFlags::default(),
    );
    GucRegistry::define_int_guc(
        c"mad_registry.slow_query_threshold",
        c"Time from which a call of the API is slow: it is counted as such and written to the server's log.",
        c"The log says its name, duration, rows and organisation, never its arguments. 0: every call; -1: none.",
        &SLOW_QUERY_THRESHOLD,
        -1,
        i32::MAX,
        GucContext::Suset,
        GucFlags::UNIT_MS,
    );
    GucRegistry::define_int_guc(
        c"mad_registry.track_organizations",
        c"How many organisations mad_registry.prometheus_metrics() names, the busiest; all others count as other.",
        c"0: calls are not counted by organisation.",
        &TRACK_ORGANIZATIONS,
        0,
        MOST_ORGANIZATIONS,
        GucContext::Suset,
        GucFlags::default(),
    );
    GucRegistry::define_bool_guc(
        c"mad_registry.cache",
        c"Keeps fleets and answers in the session, so that who asks again is answered without reading the tables.",
        c"What is kept is never out of date; needs shared memory (mad_registry.cache_size).",
        &CACHE,
        GucContext::Userset,
        GucFlags::default(),
    );
    GucRegistry::define_int_guc(
        c"mad_registry.cache_session_size",
        c"Memory of a session for what it keeps: a quarter for fleets, the rest for answers.",
        c"A fleet takes some 150 bytes for each service, and as much as a row once it was picked; an answer what its rows take.",
        &CACHE_SESSION_SIZE,
        0,
        MOST_CACHE,
        GucContext::Userset,
        GucFlags::UNIT_KB,
    );
    // Postgres lets libraries define what is set at start at that time only. Without preload the
    // size is the default's.
    if preloading() {
        GucRegistry::define_int_guc(
            c"mad_registry.cache_size",
            c"Shared memory for notes of which services and tasks changed, by which sessions know what they may keep.",
            c"4.3 kB serve many fleets; more of them share their notes less. 0: nothing is kept.",
            &CACHE_SIZE,
            0,
            MOST_CACHE,
            GucContext::Postmaster,
            GucFlags::UNIT_KB,
        );
    }
}

fn preloading() -> bool {
    // SAFETY: a variable of this process.
    unsafe { pgrx::pg_sys::process_shared_preload_libraries_in_progress }
}
