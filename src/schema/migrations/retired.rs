//! Functions whose arguments or columns a release changes, or which it moves or drops. Rights that
//! users granted on the former are granted on their successors, outside of the "creating an
//! extension" state, so that dumps contain these rights.

use crate::backend;
use crate::error::Error;
use crate::query::{as_owner, query, run_sql, Access};
use crate::tenant::Tenant;
use pgrx::pg_sys;

query! {
    /// The GRANTs on the successors, and the DROPs of the retired functions.
    RETIRED_FUNCTIONS, "schema/retired_functions", Write
}

/// Creates the functions that the GRANTs of an old dump name.
pub fn make() {
    // As the role that runs the extension's script.
    as_owner(Access::Write, backend::user(), || {
        run_sql(include_str!("../../../sql/retired_functions.sql"))
    });
}

/// Grants the rights on retired functions to their successors, and drops the retired functions.
pub fn replace() -> Result<(), Error> {
    let caller = Tenant::of_caller(backend::user());
    let statements =
        RETIRED_FUNCTIONS.fetch(caller, &[], |row| (row.get::<pg_sys::Oid>(1), row.text(2)))?;
    for (role, statement) in statements {
        if let (Some(role), Some(statement)) = (role, statement) {
            as_owner(Access::Write, role, || run_sql(&statement));
        }
    }
    Ok(())
}
