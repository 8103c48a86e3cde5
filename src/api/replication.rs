//! How far a standby is behind its primary.

use crate::backend;
use crate::error::Error;
use crate::query::query;
use crate::tenant::Tenant;

query! {
    /// Seconds; NULL on a primary.
    REPLICATION_LAG, "schema/replication_lag", Read
}

/// Returns the seconds by which this server is behind its primary; `None` if it is the primary, or
/// has replayed no transaction yet.
pub fn lag(tenant: Tenant) -> Result<Option<f64>, Error> {
    if !backend::is_standby() {
        return Ok(None);
    }
    let lag = REPLICATION_LAG.first(tenant, &[], |row| row.get::<f64>(1))?;
    Ok(lag.flatten())
}
