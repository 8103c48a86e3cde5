//! The rights of each level of access on schemas, views and tables. `crate::functions` has the
//! level of each function.

use crate::functions::{Level, FUNCTIONS};

/// A set of rights that levels share.
pub struct Rights {
    /// Schemas with USAGE. A statement that names a table may wait for its lock before Postgres
    /// checks the right on it, so a level without tables doesn't get the schema of the tables.
    pub schemas: &'static [&'static str],
    /// Levels of functions that may be executed.
    pub functions: &'static [Level],
    /// Views of schema mad_registry that may be read.
    pub views: &'static [&'static str],
    /// Privileges on tables of schema mad, as in GRANT.
    pub tables: &'static [(&'static str, &'static [&'static str])],
    /// Tables with UPDATE on every column that is neither part of a key nor derived. UPDATE on the
    /// whole table, or DELETE, would allow LOCK TABLE in every mode, by which a role of one tenant
    /// could block all others.
    pub columns: &'static [&'static str],
}

impl Rights {
    /// Returns the names of the functions.
    pub fn function_names(&self) -> impl Iterator<Item = &'static str> + '_ {
        FUNCTIONS
            .iter()
            .filter(|function| self.functions.contains(&function.level))
            .map(|function| function.name)
    }

    /// Returns the functions as GRANT must name them.
    pub fn routines(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.function_names().flat_map(|name| match name {
            "prometheus_metrics" => vec!["prometheus_metrics()", "prometheus_metrics(boolean)"],
            _ => vec![name],
        })
    }
}

/// The rights of a level of access, the second argument of grant_access.
pub struct LevelRights {
    pub name: &'static str,
    pub rights: &'static [&'static Rights],
    /// Whether a role of this level may be bound to one organisation.
    pub of_one_organization: bool,
}

pub const LEVELS: [LevelRights; 5] = [
    LevelRights {
        name: "monitor",
        rights: &[&MONITOR],
        of_one_organization: false,
    },
    LevelRights {
        name: "reader",
        rights: &[&READER],
        of_one_organization: true,
    },
    LevelRights {
        name: "writer",
        rights: &[&READER, &WRITER],
        of_one_organization: true,
    },
    LevelRights {
        name: "trusted",
        rights: &[&READER, &WRITER, &TRUSTED],
        of_one_organization: true,
    },
    LevelRights {
        name: "operator",
        rights: &[&MONITOR, &READER, &WRITER, &TRUSTED, &OPERATOR],
        of_one_organization: false,
    },
];

/// Reads the statistics of this database, but no table of a tenant, and writes nothing.
static MONITOR: Rights = Rights {
    schemas: &["mad_registry"],
    functions: &[Level::Monitor, Level::MonitorAndReader],
    views: &[
        "performance_stats",
        "slow_queries",
        "index_usage",
        "table_sizes",
        "lock_waits",
        "connection_stats",
        "maintenance_status",
        "databases",
    ],
    tables: &[],
    columns: &[],
};

/// Reads its organisation.
static READER: Rights = Rights {
    schemas: &["mad", "mad_registry"],
    functions: &[Level::Reader, Level::MonitorAndReader],
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
            "service_slots",
            "jobs",
            "task_executions",
            "dynamic_task_results",
            "result_cache",
            "job_events",
        ],
    )],
    columns: &[],
};

/// Registers and changes rows of its organisation, by functions or by plain SQL. Deletes by
/// functions.
static WRITER: Rights = Rights {
    schemas: &[],
    functions: &[Level::Writer],
    views: &[],
    tables: &[
        // Log rows can't be changed.
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

/// A role that all tenants trust: these rights allow it to lock tables that tenants share.
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

/// Administers all organisations.
static OPERATOR: Rights = Rights {
    schemas: &[],
    functions: &[Level::Operator],
    views: &[],
    tables: &[
        (
            "INSERT, UPDATE, DELETE",
            &[
                "organizations",
                "users",
                "memberships",
                "roles",
                "membership_roles",
            ],
        ),
        ("SELECT", &["maintenance"]),
    ],
    columns: &["maintenance"],
};
