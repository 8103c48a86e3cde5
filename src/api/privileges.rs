//! What each level of access may do, on which tables; `functions` has the functions.

use crate::functions::{Level, FUNCTIONS};

/// Rights that belong together.
pub struct Rights {
    /// Schemas whose objects may be named. A statement that names a table may wait for its lock before Postgres looks at
    /// the right on it, so who needs no table isn't given its schema.
    pub schemas: &'static [&'static str],
    /// Functions of these levels.
    pub functions: &'static [Level],
    /// Views of schema mad_registry, to read.
    pub views: &'static [&'static str],
    /// Rights on tables of schema mad, as in GRANT.
    pub tables: &'static [(&'static str, &'static [&'static str])],
    /// Tables of which every column may be updated that is no part of a key and not derived. A right to
    /// UPDATE the table, or to DELETE from it, would allow LOCK TABLE in every mode: one tenant's role could stop
    /// all others.
    pub columns: &'static [&'static str],
}

impl Rights {
    /// The names of the functions.
    pub fn function_names(&self) -> impl Iterator<Item = &'static str> + '_ {
        FUNCTIONS
            .iter()
            .filter(|function| self.functions.contains(&function.level))
            .map(|function| function.name)
    }
}

/// What grant_access gives.
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

/// The statistics of this database: no table of a tenant, and nothing is written.
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
    functions: &[Level::Writer],
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
    functions: &[Level::Operator],
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
