//! The functions of the API, in one table that privileges, statistics and the checklist read.
//!
//! The table leaves out functions that only triggers or other functions call. Invariant: it agrees
//! with the database and with `sql/queries`; a test compares them.

/// The level of access to which grant_access gives the right to call a function.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    Monitor,
    /// Monitor and Reader; neither of these levels includes the other.
    MonitorAndReader,
    Reader,
    Writer,
    Operator,
    /// No level; only the owner of the data may call the function.
    Owner,
}

/// Whether and how the calls of a function are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counting {
    /// Calls are part of requests of users, so the function has its own series in
    /// `prometheus_metrics()`.
    InRequests,
    /// Operators and jobs call the function; all functions of this kind share one series.
    Otherwise,
    /// Not counted: Postgres may evaluate the function while it plans (cache_key) or for each row
    /// of a policy; or it maintains all rows, and is rarely called.
    No,
}

/// A function of the API.
pub struct Function {
    pub name: &'static str,
    pub level: Level,
    pub counted: Counting,
    /// Whether the first argument is org_id.
    pub per_organization: bool,
    /// The statements that it runs: files of `sql/queries`. Statements of triggers are left out.
    pub queries: &'static [&'static str],
}

const fn function(
    name: &'static str,
    level: Level,
    counted: Counting,
    per_organization: bool,
    queries: &'static [&'static str],
) -> Function {
    Function {
        name,
        level,
        counted,
        per_organization,
        queries,
    }
}

/// Number of functions that are counted; these come first in [`FUNCTIONS`].
pub const COUNT: usize = 52;

/// In the order of the statistics. The position of a function is its index in the shared-memory
/// counters; `stats::memory` keeps builds with different orders apart.
pub const FUNCTIONS: [Function; 81] = [
    function(
        "task_library",
        Level::Reader,
        Counting::InRequests,
        true,
        &[
            "tasks/task_library",
            "tasks/task_library_category",
            "tasks/task_library_latest",
            "tasks/task_library_latest_category",
            "tasks/task_position",
        ],
    ),
    function(
        "search_tasks",
        Level::Reader,
        Counting::InRequests,
        true,
        &[
            "search/search_tasks",
            "search/search_tasks_latest",
            "search/search_listed_words",
            "search/search_list",
            "search/search_list_latest",
            "search/search_similar",
            "search/search_near",
            "search/search_pieces",
        ],
    ),
    function(
        "task_categories",
        Level::Reader,
        Counting::InRequests,
        true,
        &["tasks/task_categories"],
    ),
    function(
        "get_task",
        Level::Reader,
        Counting::InRequests,
        true,
        &["tasks/get_task", "tasks/get_task_latest", "tasks/versions"],
    ),
    function(
        "service_counts",
        Level::Reader,
        Counting::Otherwise,
        true,
        &["services/service_counts"],
    ),
    function(
        "pick_healthy_service",
        Level::Reader,
        Counting::InRequests,
        true,
        &["services/fleet"],
    ),
    function(
        "pick_healthy_services",
        Level::Reader,
        Counting::InRequests,
        true,
        &["services/fleet"],
    ),
    function(
        "lease_service",
        Level::Writer,
        Counting::InRequests,
        true,
        &[
            "services/fleet",
            "services/fleet_all",
            "services/slots",
            "services/make_slots",
            "services/take_slot",
        ],
    ),
    function(
        "renew_lease",
        Level::Writer,
        Counting::Otherwise,
        true,
        &["services/renew_lease"],
    ),
    function(
        "release_lease",
        Level::Writer,
        Counting::Otherwise,
        true,
        &[
            "services/release_lease",
            "services/report_success",
            "services/report_failure",
        ],
    ),
    function(
        "report_outcome",
        Level::Writer,
        Counting::Otherwise,
        true,
        &[
            "services/report_success",
            "services/report_failure",
            "services/service_exists",
        ],
    ),
    function(
        "explain_pick",
        Level::Reader,
        Counting::Otherwise,
        true,
        &[
            "services/fleet_all",
            "services/slots",
            "schema/replication_lag",
        ],
    ),
    function(
        "validate_parameters",
        Level::Reader,
        Counting::InRequests,
        true,
        &[
            "tasks/task_interface",
            "tasks/task_interface_latest",
            "tasks/parameter_faults",
        ],
    ),
    function(
        "pipeline_with_steps",
        Level::Reader,
        Counting::InRequests,
        true,
        &[
            "pipelines/pipeline_with_steps",
            "pipelines/pipeline_with_steps_public",
        ],
    ),
    function(
        "pipeline_library",
        Level::Reader,
        Counting::InRequests,
        true,
        &["pipelines/pipeline_library"],
    ),
    function(
        "pipeline_diagram",
        Level::Reader,
        Counting::Otherwise,
        true,
        &["pipelines/pipeline_name", "pipelines/pipeline_nodes"],
    ),
    function(
        "registry_etag",
        Level::Reader,
        Counting::InRequests,
        true,
        &["cache/registry_etag"],
    ),
    function(
        "result_cache_get",
        Level::Reader,
        Counting::InRequests,
        false,
        &[
            "cache/result_cache_get",
            "cache/result_cache_hits",
            "cache/result_cache_count",
        ],
    ),
    function(
        "result_cache_claim",
        Level::Writer,
        Counting::Otherwise,
        false,
        &[
            "cache/result_cache_claim",
            "cache/result_cache_there",
            "cache/result_cache_unclaim",
        ],
    ),
    function(
        "result_cache_put",
        Level::Writer,
        Counting::Otherwise,
        false,
        &["cache/result_cache_put", "cache/result_cache_unclaim"],
    ),
    function(
        "job_status",
        Level::Reader,
        Counting::Otherwise,
        false,
        &["jobs/job_status"],
    ),
    function(
        "job_timeline",
        Level::Reader,
        Counting::Otherwise,
        false,
        &["jobs/job_timeline"],
    ),
    function(
        "jobs_page",
        Level::Reader,
        Counting::InRequests,
        true,
        &[
            "jobs/jobs_page",
            "jobs/jobs_page_status",
            "jobs/job_position",
        ],
    ),
    function(
        "molecules_page",
        Level::Reader,
        Counting::Otherwise,
        true,
        &[
            "jobs/molecules_page",
            "jobs/molecules_page_format",
            "jobs/molecule_position",
        ],
    ),
    function(
        "audit_page",
        Level::Reader,
        Counting::Otherwise,
        true,
        &[
            "jobs/audit_page",
            "jobs/audit_page_user",
            "jobs/audit_page_entity",
            "jobs/audit_page_filtered",
            "jobs/audit_position",
        ],
    ),
    function(
        "record_audit",
        Level::Writer,
        Counting::Otherwise,
        true,
        &["tasks/organization_exists", "jobs/record_audit"],
    ),
    function(
        "register_task",
        Level::Writer,
        Counting::InRequests,
        true,
        &[
            "tasks/organization_exists",
            "tasks/register_task",
            "tasks/task_by_version",
        ],
    ),
    function(
        "set_task_active",
        Level::Writer,
        Counting::Otherwise,
        true,
        &["tasks/set_task_active"],
    ),
    function(
        "delete_task_version",
        Level::Writer,
        Counting::Otherwise,
        true,
        &[
            "tasks/lock_task_version",
            "tasks/task_dependents",
            "tasks/delete_task_version",
        ],
    ),
    function(
        "import_tasks",
        Level::Writer,
        Counting::Otherwise,
        true,
        &["tasks/organization_exists", "tasks/import_tasks"],
    ),
    function(
        "register_service",
        Level::Writer,
        Counting::Otherwise,
        true,
        &[
            "tasks/organization_exists",
            "tasks/task_by_version",
            "tasks/task_latest",
            "services/register_service",
            "services/make_slots",
        ],
    ),
    function(
        "heartbeat",
        Level::Writer,
        Counting::InRequests,
        true,
        &["services/heartbeat"],
    ),
    function(
        "heartbeats",
        Level::Writer,
        Counting::InRequests,
        true,
        &["services/heartbeats"],
    ),
    function(
        "drain_service",
        Level::Writer,
        Counting::Otherwise,
        true,
        &["services/drain_service"],
    ),
    function(
        "unregister_service",
        Level::Writer,
        Counting::Otherwise,
        true,
        &["services/unregister_service"],
    ),
    function(
        "reap_services",
        Level::Operator,
        Counting::Otherwise,
        false,
        &["services/reap_services"],
    ),
    function(
        "register_pipeline",
        Level::Writer,
        Counting::Otherwise,
        true,
        &[
            "tasks/organization_exists",
            "pipelines/pipeline_document",
            "pipelines/resolve_tasks",
            "tasks/interfaces",
            "pipelines/import_templates",
            "pipelines/template_ids",
            "pipelines/delete_other_steps",
            "pipelines/import_steps",
        ],
    ),
    function(
        "import_pipelines",
        Level::Writer,
        Counting::Otherwise,
        true,
        &[
            "tasks/organization_exists",
            "pipelines/resolve_tasks",
            "tasks/interfaces",
            "pipelines/import_templates",
            "pipelines/template_ids",
            "pipelines/delete_other_steps",
            "pipelines/import_steps",
        ],
    ),
    function(
        "export_catalog",
        Level::Reader,
        Counting::Otherwise,
        true,
        &["tasks/organization_exists", "catalog/export_catalog"],
    ),
    function(
        "import_catalog",
        Level::Writer,
        Counting::Otherwise,
        true,
        &[
            "tasks/organization_exists",
            "catalog/parts",
            "catalog/states",
            "tasks/import_tasks",
            "pipelines/resolve_tasks",
            "tasks/interfaces",
            "pipelines/import_templates",
            "pipelines/template_ids",
            "pipelines/delete_other_steps",
            "pipelines/import_steps",
        ],
    ),
    function(
        "delete_pipeline",
        Level::Writer,
        Counting::Otherwise,
        true,
        &["pipelines/delete_pipeline"],
    ),
    function(
        "result_cache_prune",
        Level::Operator,
        Counting::Otherwise,
        false,
        &["cache/result_cache_prune"],
    ),
    function(
        "ensure_partitions",
        Level::Operator,
        Counting::Otherwise,
        false,
        &["schema/make_partitions"],
    ),
    function(
        "drop_partitions",
        Level::Operator,
        Counting::Otherwise,
        false,
        &["schema/remove_partitions"],
    ),
    function(
        "grant_access",
        Level::Owner,
        Counting::Otherwise,
        false,
        &[
            "access/grantee",
            "access/operator_policies",
            "access/writable_columns",
            "access/delete_access",
            "access/record_access",
            "tasks/organization_exists",
        ],
    ),
    function(
        "revoke_access",
        Level::Owner,
        Counting::Otherwise,
        false,
        &[
            "access/grantee",
            "access/operator_policies",
            "access/delete_access",
        ],
    ),
    function(
        "confirm_access",
        Level::Owner,
        Counting::Otherwise,
        false,
        &["access/confirm_access", "access/granted"],
    ),
    function(
        "configure_role",
        Level::Owner,
        Counting::Otherwise,
        false,
        &["access/role_settings"],
    ),
    function(
        "migrate",
        Level::Owner,
        Counting::Otherwise,
        false,
        &[
            "schema/schema_owner",
            "schema/missing_parts",
            "schema/tables_there",
            "schema/record_migration",
            "schema/make_partitions",
            "schema/search_dictionary",
            "schema/remake_search_vectors",
            "schema/record_search_dictionary",
            "schema/record_server",
            "schema/retired_functions",
            "access/granted",
        ],
    ),
    function(
        "deployment_checklist",
        Level::Monitor,
        Counting::Otherwise,
        false,
        &[
            "schema/mad_indexes",
            "schema/missing_parts",
            "schema/search_dictionary",
            "access/granted",
            "schema/replication_lag",
        ],
    ),
    function(
        "maintain_step",
        Level::Operator,
        Counting::Otherwise,
        false,
        &[
            "maintenance/make_jobs",
            "maintenance/due",
            "maintenance/record_unit",
            "maintenance/record_fault",
            "maintenance/postpone",
            "maintenance/move_rows",
            "maintenance/partitions_ahead",
            "maintenance/delete_rows",
            "schema/remove_partitions",
            "maintenance/expired_results",
            "maintenance/silent_services",
            "services/reap_services",
            "maintenance/surplus_slots",
            "maintenance/task_changes",
            "posting_lists/search_organizations_to_refresh",
            "maintenance/stale_table",
        ],
    ),
    function(
        "prometheus_metrics",
        Level::Monitor,
        Counting::Otherwise,
        false,
        &[
            "schema/connections",
            "schema/databases",
            "schema/replication_lag",
            "maintenance/figures",
        ],
    ),
    // Functions whose calls are not counted.
    function("version", Level::MonitorAndReader, Counting::No, false, &[]),
    function(
        "performance_stats",
        Level::Monitor,
        Counting::No,
        false,
        &[],
    ),
    function(
        "organization_report",
        Level::Owner,
        Counting::No,
        false,
        &["organizations/contents"],
    ),
    function(
        "remove_organization_step",
        Level::Owner,
        Counting::No,
        false,
        &[
            "organizations/bound_roles",
            "organizations/references",
            "organizations/remove_part",
            "tasks/organization_exists",
            "access/grantee",
            "access/operator_policies",
            "access/delete_access",
        ],
    ),
    function(
        "remove_organization",
        Level::Owner,
        Counting::No,
        false,
        &[],
    ),
    function(
        "refuse_writes",
        Level::Owner,
        Counting::No,
        false,
        &["organizations/set_refusal"],
    ),
    function(
        "accept_writes",
        Level::Owner,
        Counting::No,
        false,
        &["organizations/set_refusal"],
    ),
    function(
        "organization_digest",
        Level::Owner,
        Counting::No,
        false,
        &["organizations/digest"],
    ),
    function("maintain", Level::Operator, Counting::No, false, &[]),
    function("must_autocommit", Level::Operator, Counting::No, false, &[]),
    function(
        "databases",
        Level::Monitor,
        Counting::No,
        false,
        &["schema/databases"],
    ),
    function(
        "maintenance_status",
        Level::Monitor,
        Counting::No,
        false,
        &["maintenance/status"],
    ),
    function("slow_queries", Level::Monitor, Counting::No, false, &[]),
    function("lock_waits", Level::Monitor, Counting::No, false, &[]),
    function("cache_key", Level::Reader, Counting::No, false, &[]),
    function("canonical_json", Level::Reader, Counting::No, false, &[]),
    function(
        "session_org_id",
        Level::Reader,
        Counting::No,
        false,
        &["access/role_access"],
    ),
    function(
        "acts_for_all",
        Level::Reader,
        Counting::No,
        false,
        &["access/role_access"],
    ),
    function("in_api_write", Level::Reader, Counting::No, false, &[]),
    function("version_key", Level::Reader, Counting::No, false, &[]),
    function("cpu_load", Level::Reader, Counting::No, false, &[]),
    function(
        "task_search_vector",
        Level::Reader,
        Counting::No,
        false,
        &[],
    ),
    function("search_vector", Level::Reader, Counting::No, false, &[]),
    function("task_search_words", Level::Reader, Counting::No, false, &[]),
    function("library_metadata", Level::Reader, Counting::No, false, &[]),
    function(
        "refresh_search_lists",
        Level::Operator,
        Counting::No,
        true,
        &[
            "posting_lists/search_organizations_to_refresh",
            "posting_lists/search_words_to_change",
            "posting_lists/search_lock_organization",
            "posting_lists/search_unlist",
            "posting_lists/search_clear_lists",
            "posting_lists/search_add_words",
            "posting_lists/search_fill_lists",
        ],
    ),
    function(
        "check_search_lists",
        Level::Operator,
        Counting::No,
        true,
        &["posting_lists/check_search_lists"],
    ),
    function(
        "check_library",
        Level::Operator,
        Counting::No,
        true,
        &["schema/check_library"],
    ),
    function(
        "reset_performance_stats",
        Level::Operator,
        Counting::No,
        false,
        &[],
    ),
];

const _: () = {
    let mut i = 0;
    while i < FUNCTIONS.len() {
        assert!(matches!(FUNCTIONS[i].counted, Counting::No) == (i >= COUNT));
        i += 1;
    }
};

/// Returns the position of the function of an exported symbol: of task_library for
/// `mad_task_library`.
pub const fn position(symbol: &str) -> Option<usize> {
    let mut i = 0;
    while i < COUNT {
        if is_symbol_of(symbol.as_bytes(), FUNCTIONS[i].name.as_bytes()) {
            return Some(i);
        }
        i += 1;
    }
    None
}

const fn is_symbol_of(symbol: &[u8], name: &[u8]) -> bool {
    const PREFIX: &[u8] = b"mad_";
    if symbol.len() != PREFIX.len() + name.len() {
        return false;
    }
    let mut i = 0;
    while i < symbol.len() {
        let expected = if i < PREFIX.len() {
            PREFIX[i]
        } else {
            name[i - PREFIX.len()]
        };
        if symbol[i] != expected {
            return false;
        }
        i += 1;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::FUNCTIONS;
    use std::path::Path;

    #[test]
    fn every_statement_has_its_file() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("sql/queries");
        for function in &FUNCTIONS {
            for query in function.queries {
                let file = folder.join(format!("{query}.sql"));
                assert!(file.is_file(), "{}: {query}", function.name);
            }
        }
    }
}
