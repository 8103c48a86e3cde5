//! For whom a statement runs: a leaf, which every layer passes on and only few make.
//!
//! `query` runs a statement for the [`Tenant`] it is given and doesn't ask whether the session acts for
//! it; that is `tenancy`'s to decide. So `tests/integration/test_layers.py` lists the modules that may
//! call a constructor.

use pgrx::pg_sys;

/// Schema mad as it is now: the owner of its tables, and the newest migration applied to them.
#[derive(Debug, Clone, Copy)]
pub struct Data {
    pub owner: pg_sys::Oid,
    pub applied: i32,
}

/// The role as which a statement runs, the newest migration that its tables have, and the organisation.
#[derive(Debug, Clone, Copy)]
pub struct Tenant {
    role: pg_sys::Oid,
    applied: i32,
    org_id: Option<pg_sys::Datum>,
}

impl Tenant {
    /// One organisation (a uuid datum), which the session acts for.
    pub const fn of_organization(data: Data, org_id: pg_sys::Datum) -> Self {
        Tenant {
            role: data.owner,
            applied: data.applied,
            org_id: Some(org_id),
        }
    }

    /// No single organisation: all of them, or tables without org_id.
    pub const fn of_database(data: Data) -> Self {
        Tenant {
            role: data.owner,
            applied: data.applied,
            org_id: None,
        }
    }

    /// A table's owner, in a trigger of that table or a migration: the tables are as the caller found
    /// them, whatever mad.schema_version says.
    pub const fn of_table_owner(owner: pg_sys::Oid) -> Self {
        Tenant {
            role: owner,
            applied: i32::MAX,
            org_id: None,
        }
    }

    /// Whoever calls, for statements that read the catalogues alone.
    pub const fn of_caller(role: pg_sys::Oid) -> Self {
        Self::of_table_owner(role)
    }

    /// The organisation as the argument of a statement; NULL where it is no single one.
    pub const fn org_id(&self) -> Option<pg_sys::Datum> {
        self.org_id
    }

    /// The role as which statements run.
    pub const fn role(&self) -> pg_sys::Oid {
        self.role
    }

    /// The newest migration that the tables have.
    pub const fn applied(&self) -> i32 {
        self.applied
    }
}
