//! Runs a cached plan with the latest snapshot, even if the transaction uses an older one, and with
//! the transition tables of a trigger.
//!
//! Used for rows derived from other rows, whose last writer may have committed after the
//! transaction's snapshot: with that snapshot the statement would miss such rows and leave wrong
//! derived ones.

use super::{as_owner, spi, Arg, Query, Row, Trigger};
use crate::error::Error;
use crate::tenant::Tenant;

impl Query {
    /// Runs the query without returning rows. It can use the trigger's transition tables by the
    /// names in the trigger's definition.
    pub fn execute_latest(
        &self,
        tenant: Tenant,
        trigger: Option<&Trigger>,
        args: &[Arg],
    ) -> Result<u64, Error> {
        self.check_migration(tenant)?;
        Ok(as_owner(self.access, tenant.role(), || {
            spi::connected(|| spi::execute_latest(self, trigger, args))
        }))
    }

    /// Runs the query and decodes each row.
    pub fn fetch_latest<T>(
        &self,
        tenant: Tenant,
        trigger: Option<&Trigger>,
        args: &[Arg],
        decode: impl FnMut(&Row) -> T,
    ) -> Result<Vec<T>, Error> {
        self.check_migration(tenant)?;
        Ok(as_owner(self.access, tenant.role(), || {
            spi::connected(|| {
                let count = spi::execute_latest(self, trigger, args);
                spi::decoded(self, count, decode)
            })
        }))
    }
}
