//! Functions whose arguments or columns a release changes. What users granted on them is given to their successors,
//! outside of the "creating an extension" state: else dumps would leave it out.

use crate::query::{as_owner, query, run_sql, Mode};
use pgrx::pg_sys;

query! {
    /// Gives the grants, and drops the functions.
    RETIRED_FUNCTIONS, "retired_functions", Write
}

/// Makes the functions that the GRANTs of an old dump name.
pub fn make() {
    // SAFETY: no argument. Whoever runs the script of the extension.
    let user = unsafe { pg_sys::GetUserId() };
    as_owner(Mode::Write, user, || {
        run_sql(include_str!("../../sql/retired_functions.sql"))
    });
}

/// Gives what was granted on retired functions to their successors, and drops them.
pub fn replace() {
    // SAFETY: no argument. The catalogues are read as whoever calls.
    let user = unsafe { pg_sys::GetUserId() };
    let statements =
        RETIRED_FUNCTIONS.fetch_as(user, &[], |row| (row.get::<pg_sys::Oid>(1), row.text(2)));
    for (role, statement) in statements {
        if let (Some(role), Some(statement)) = (role, statement) {
            as_owner(Mode::Write, role, || run_sql(&statement));
        }
    }
}
