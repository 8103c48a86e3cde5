//! The functions whose calls are counted: all of the API but those that Postgres may compute
//! while it plans (cache_key, quantity …) or for each row of a policy, and what tends or checks
//! all rows now and then.

/// A function of the API.
pub struct Function {
    pub name: &'static str,
    /// Whether its first argument is org_id.
    pub by_organization: bool,
    /// Whether requests wait for it, so that it has series of its own in `prometheus_metrics()`;
    /// the others, called by operators and jobs, share one.
    pub in_requests: bool,
}

const fn function(name: &'static str, by_organization: bool, in_requests: bool) -> Function {
    Function {
        name,
        by_organization,
        in_requests,
    }
}

/// How many.
pub const COUNT: usize = 44;

/// In the order in which they are shown. The counters' place in shared memory goes by the
/// position here; `memory` sees to it that no two builds share what they don't agree on.
pub const FUNCTIONS: [Function; COUNT] = [
    function("task_library", true, true),
    function("search_tasks", true, true),
    function("task_categories", true, true),
    function("get_task", true, true),
    function("service_counts", true, false),
    function("pick_healthy_service", true, true),
    function("explain_pick", true, false),
    function("validate_parameters", true, true),
    function("pipeline_with_steps", true, true),
    function("pipeline_library", true, true),
    function("pipeline_diagram", true, false),
    function("registry_etag", true, true),
    function("result_cache_get", false, true),
    function("result_cache_claim", false, false),
    function("result_cache_put", false, false),
    function("job_status", false, false),
    function("job_timeline", false, false),
    function("jobs_page", true, true),
    function("molecules_page", true, false),
    function("audit_page", true, false),
    function("record_audit", true, false),
    function("register_task", true, true),
    function("set_task_active", true, false),
    function("delete_task_version", true, false),
    function("import_tasks", true, false),
    function("register_service", true, false),
    function("heartbeat", true, true),
    function("heartbeats", true, true),
    function("drain_service", true, false),
    function("unregister_service", true, false),
    function("reap_services", false, false),
    function("register_pipeline", true, false),
    function("import_pipelines", true, false),
    function("delete_pipeline", true, false),
    function("result_cache_prune", false, false),
    function("ensure_partitions", false, false),
    function("drop_partitions", false, false),
    function("grant_access", false, false),
    function("revoke_access", false, false),
    function("confirm_access", false, false),
    function("configure_role", false, false),
    function("migrate", false, false),
    function("deployment_checklist", false, false),
    function("prometheus_metrics", false, false),
];

/// The position of the function behind an exported symbol (`mad_task_library`: task_library).
pub const fn position(symbol: &str) -> Option<usize> {
    let mut i = 0;
    while i < FUNCTIONS.len() {
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
