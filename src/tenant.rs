//! The tenant for which a statement runs. A leaf module: every layer passes a [`Tenant`] on, few
//! make one.
//!
//! `query` runs a statement for its [`Tenant`] without checking whether the session acts for it;
//! `tenancy` decides that. So `tests/integration/test_layers.py` lists the modules that may call a
//! constructor.

use pgrx::pg_sys;

/// The state of schema mad: owner of the tables, and the newest migration applied.
#[derive(Debug, Clone, Copy)]
pub struct Data {
    pub owner: pg_sys::Oid,
    pub applied: i32,
}

/// The role as which a statement runs, the newest migration of its tables, and the organisation.
#[derive(Debug, Clone, Copy)]
pub struct Tenant {
    role: pg_sys::Oid,
    applied: i32,
    org_id: Option<pg_sys::Datum>,
}

impl Tenant {
    /// An organisation (a uuid datum), for which the session must act.
    pub const fn of_organization(data: Data, org_id: pg_sys::Datum) -> Self {
        Tenant {
            role: data.owner,
            applied: data.applied,
            org_id: Some(org_id),
        }
    }

    /// All organisations, or tables without org_id.
    pub const fn of_database(data: Data) -> Self {
        Tenant {
            role: data.owner,
            applied: data.applied,
            org_id: None,
        }
    }

    /// The owner of a table, in a trigger of that table or in a migration. The caller has found the
    /// tables as it needs them, so mad.schema_version is not compared.
    pub const fn of_table_owner(owner: pg_sys::Oid) -> Self {
        Tenant {
            role: owner,
            applied: i32::MAX,
            org_id: None,
        }
    }

    /// The caller, for statements that only read the catalogues.
    pub const fn of_caller(role: pg_sys::Oid) -> Self {
        Self::of_table_owner(role)
    }

    /// Returns the organisation as the argument of a statement; NULL if it is no single one.
    pub const fn org_id(&self) -> Option<pg_sys::Datum> {
        self.org_id
    }

    /// The role as which statements run.
    pub const fn role(&self) -> pg_sys::Oid {
        self.role
    }

    /// The newest migration of the tables.
    pub const fn applied(&self) -> i32 {
        self.applied
    }
}
