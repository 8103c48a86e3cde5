//! Runs a cached plan with the latest snapshot, also where the transaction reads an older one, and with
//! the transition tables of a trigger.
//!
//! For what is derived from other rows and must agree with them, whoever wrote them last: reads and
//! writes by an older snapshot would leave what it doesn't show as it is.

use super::{as_owner, spi, Arg, Query, Row, Trigger};
use crate::error::Error;
use crate::tenant::Tenant;

impl Query {
    /// Runs it with the latest snapshot for its effect; the trigger's transition tables are known by the
    /// names its definition gives them.
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

    /// The same for its rows.
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
