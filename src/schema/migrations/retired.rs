//! Functions whose arguments or columns a release changes. What users granted on them is given to their successors,
//! outside of the "creating an extension" state: else dumps would leave it out.

use crate::backend;
use crate::error::Error;
use crate::query::{as_owner, query, run_sql, Access};
use crate::tenant::Tenant;
use pgrx::pg_sys;

query! {
    /// Gives the grants, and drops the functions.
    RETIRED_FUNCTIONS, "schema/retired_functions", Write
}

/// Makes the functions that the GRANTs of an old dump name.
pub fn make() {
    // Whoever runs the script of the extension.
    as_owner(Access::Write, backend::user(), || {
        run_sql(include_str!("../../../sql/retired_functions.sql"))
    });
}

/// Gives what was granted on retired functions to their successors, and drops them.
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
