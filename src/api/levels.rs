//! What each level of access may do, on which functions and tables.

/// Rights that belong together.
pub struct Rights {
    /// Schemas whose objects may be named. A statement that names a table may wait for its lock before Postgres looks at
    /// the right on it, so who needs no table isn't given its schema.
    pub schemas: &'static [&'static str],
    pub functions: &'static [&'static str],
    /// Views of schema mad_registry, to read.
    pub views: &'static [&'static str],
    /// Rights on tables of schema mad, as in GRANT.
    pub tables: &'static [(&'static str, &'static [&'static str])],
    /// Tables of which every column may be updated that is no part of a key and not derived. A right to
    /// UPDATE the table, or to DELETE from it, would allow LOCK TABLE in every mode: one tenant's role could stop
    /// all others.
    pub columns: &'static [&'static str],
}

/// What grant_access gives.
pub struct Level {
    pub name: &'static str,
    pub rights: &'static [&'static Rights],
    /// Whether a role of this level may be bound to one organisation.
    pub of_one_organization: bool,
}

pub const LEVELS: [Level; 5] = [
    Level {
        name: "monitor",
        rights: &[&MONITOR],
        of_one_organization: false,
    },
    Level {
        name: "reader",
        rights: &[&READER],
        of_one_organization: true,
    },
    Level {
        name: "writer",
        rights: &[&READER, &WRITER],
        of_one_organization: true,
    },
    Level {
        name: "trusted",
        rights: &[&READER, &WRITER, &TRUSTED],
        of_one_organization: true,
    },
    Level {
        name: "operator",
        rights: &[&MONITOR, &READER, &WRITER, &TRUSTED, &OPERATOR],
        of_one_organization: false,
    },
];

/// The statistics of this database: no table of a tenant, and nothing is written.
static MONITOR: Rights = Rights {
    schemas: &["mad_registry"],
    functions: &[
        "version",
        "performance_stats",
        "prometheus_metrics",
        "slow_queries",
        "lock_waits",
        "deployment_checklist",
    ],
    views: &[
        "performance_stats",
        "slow_queries",
        "index_usage",
        "table_sizes",
        "lock_waits",
        "connection_stats",
    ],
    tables: &[],
    columns: &[],
};

/// Reads its organisation.
static READER: Rights = Rights {
    schemas: &["mad", "mad_registry"],
    functions: &[
        "task_library",
        "search_tasks",
        "task_categories",
        "get_task",
        "service_counts",
        "pick_healthy_service",
        "explain_pick",
        "validate_parameters",
        "pipeline_with_steps",
        "pipeline_library",
        "pipeline_diagram",
        "job_status",
        "job_timeline",
        "jobs_page",
        "molecules_page",
        "audit_page",
        "result_cache_get",
        "registry_etag",
        "cache_key",
        "canonical_json",
        "version",
        "session_org_id",
        "acts_for_all",
        "in_api_write",
        "version_key",
        "search_words",
        "spelling_similarity",
        "quantity",
        "cpu_load",
        "task_tags",
        "task_search_vector",
        "search_vector",
        "split_tokens",
        "add_lexemes",
        "task_search_words",
        "library_metadata",
    ],
    views: &[],
    tables: &[(
        "SELECT",
        &[
            "schema_version",
            "organizations",
            "users",
            "memberships",
            "roles",
            "membership_roles",
            "task_definitions",
            "task_services",
            "pipeline_templates",
            "pipeline_task_steps",
            "jobs_meta",
            "molecules",
            "audit_logs",
            "registry_revisions",
            "search_words",
            "search_lists",
            "jobs",
            "task_executions",
            "dynamic_task_results",
            "result_cache",
            "job_events",
        ],
    )],
    columns: &[],
};

/// Registers and changes in its organisation, by the functions or directly; deletes by the functions.
static WRITER: Rights = Rights {
    schemas: &[],
    functions: &[
        "register_task",
        "set_task_active",
        "import_tasks",
        "register_service",
        "heartbeat",
        "heartbeats",
        "drain_service",
        "register_pipeline",
        "import_pipelines",
        "record_audit",
        "result_cache_claim",
        "result_cache_put",
        "unregister_service",
        "delete_task_version",
        "delete_pipeline",
    ],
    views: &[],
    tables: &[
        // What was logged stays as it was.
        ("INSERT", &["audit_logs", "job_events"]),
        (
            "INSERT",
            &[
                "task_definitions",
                "task_services",
                "pipeline_templates",
                "pipeline_task_steps",
                "jobs_meta",
                "molecules",
            ],
        ),
        // A results database belongs to one organisation.
        (
            "INSERT, UPDATE, DELETE",
            &[
                "jobs",
                "task_executions",
                "dynamic_task_results",
                "result_cache",
            ],
        ),
    ],
    columns: &[
        "task_definitions",
        "task_services",
        "pipeline_templates",
        "pipeline_task_steps",
        "jobs_meta",
        "molecules",
    ],
};

/// Whom all tenants trust: with these rights one can lock the tables that tenants share.
static TRUSTED: Rights = Rights {
    schemas: &[],
    functions: &[],
    views: &[],
    tables: &[(
        "UPDATE, DELETE",
        &[
            "task_definitions",
            "task_services",
            "pipeline_templates",
            "pipeline_task_steps",
            "jobs_meta",
            "molecules",
        ],
    )],
    columns: &[],
};

/// Looks after all organisations.
static OPERATOR: Rights = Rights {
    schemas: &[],
    functions: &[
        "reap_services",
        "result_cache_prune",
        "tend_search",
        "check_search_lists",
        "ensure_partitions",
        "drop_partitions",
        "reset_performance_stats",
        "check_library",
    ],
    views: &[],
    tables: &[(
        "INSERT, UPDATE, DELETE",
        &[
            "organizations",
            "users",
            "memberships",
            "roles",
            "membership_roles",
        ],
    )],
    columns: &[],
};

/// Functions that a level gave before 0.4.0.
pub const WITHDRAWN: &[&str] = &["mark_changed"];
