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
}
