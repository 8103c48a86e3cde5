//! `sql/functions/organizations.sql`: removes organisations.

use super::{access, arguments};
use crate::call::{sql_function, Call, Outcome, Returned};
use crate::error::Error;
use crate::query::{query, Arg, ResultSet};
use crate::tenancy;
use crate::tenant::Tenant;
use pgrx::{pg_sys, IntoDatum};

sql_function! {
    "mad_organization_report" => organization_report;
    "mad_remove_organization_step" => remove_organization_step;
}

query! { BOUND_ROLES, "organizations/bound_roles", Write since 9, UUIDOID }
query! {
    /// Counts rows of tables that users made, so it runs as a write, in which a direct call of its
    /// function is recognized.
    CONTENTS, "organizations/contents", Write since 9, UUIDOID
}
query! { REMOVE_PART, "organizations/remove_part", Write since 9, UUIDOID, INT4OID }

fn organization_report(call: &Call) -> Outcome {
    let org_id = call.required_arg(0, "org_id")?;
    CONTENTS.rows(tenancy::owner_of_data(9)?, call, &[org_id])?;
    Ok(Returned::Rows)
}

fn remove_organization_step(call: &Call) -> Outcome {
    let org_id = call.required_arg(0, "org_id")?;
    let at_most = match call.number::<i32>(1) {
        Some(rows) if rows > 0 => rows.into_datum(),
        _ => return Err(Error::argument("at_most must be at least 1")),
    };
    let tenant = tenancy::owner_of_data(9)?;
    let mut result = ResultSet::of(call)?;
    let row: [Arg; 3] = match end_access(tenant, org_id)? {
        0 if !arguments::organization_exists(tenant, org_id)? => {
            return Err(Error::not_found(
                format!("organization {}", call.shown_uuid(0)),
                "mad.organizations lists them; a removal that ended leaves none",
            ));
        }
        0 => REMOVE_PART
            .first(tenant, &[org_id, at_most], |row| {
                let part = row.datum(1, pg_sys::TEXTOID);
                [
                    part,
                    row.datum(2, pg_sys::INT8OID),
                    row.datum(3, pg_sys::BOOLOID),
                ]
            })?
            .unwrap_or_default(),
        roles => [
            "role_access".into_datum(),
            roles.into_datum(),
            true.into_datum(),
        ],
    };
    result.put(&row);
    Ok(Returned::Rows)
}

/// Takes the access of the roles away that are bound to an organisation. Returns their number.
fn end_access(tenant: Tenant, org_id: Arg) -> Result<i64, Error> {
    let roles = BOUND_ROLES.fetch(tenant, &[org_id], |row| row.datum(1, pg_sys::NAMEOID))?;
    for role in &roles {
        access::revoke(*role)?;
    }
    Ok(i64::try_from(roles.len()).unwrap_or(i64::MAX))
}
