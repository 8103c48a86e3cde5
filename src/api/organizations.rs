//! `sql/functions/organizations.sql`: removes organisations.

use super::{access, arguments};
use crate::call::{sql_function, Call, Outcome, Returned};
use crate::error::Error;
use crate::query::{query, Arg, ResultSet};
use crate::tenancy;
use crate::tenant::Tenant;
use pgrx::{pg_sys, IntoDatum, Uuid};
use std::cell::Cell;

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
query! {
    /// A write for the same reason.
    REFERENCES, "organizations/references", Write since 9, UUIDOID, BOOLOID
}
query! { REMOVE_PART, "organizations/remove_part", Write since 9, UUIDOID, INT4OID }

thread_local! {
    /// The organisation of which this session removes parts, once it has found no row of other
    /// tables that would prevent the removal. Should one come later, its foreign key says so.
    static CHECKED: Cell<Option<Uuid>> = const { Cell::new(None) };
}

fn organization_report(call: &Call) -> Outcome {
    let org_id = call.required_arg(0, "org_id")?;
    CONTENTS.rows(tenancy::owner_of_data(9)?, call, &[org_id])?;
    Ok(Returned::Rows)
}

fn remove_organization_step(call: &Call) -> Outcome {
    let (org_id, id) = call.required_uuid(0, "org_id")?;
    let org_id = Some(org_id);
    let at_most = match call.number::<i32>(1) {
        Some(rows) if rows > 0 => rows.into_datum(),
        _ => return Err(Error::argument("at_most must be at least 1")),
    };
    let tenant = tenancy::owner_of_data(9)?;
    let mut result = ResultSet::of(call)?;
    if !arguments::organization_exists(tenant, org_id)? {
        return Err(Error::not_found(
            format!("organization {}", call.shown_uuid(0)),
            "mad.organizations lists them; a removal that ended leaves none",
        ));
    }
    if CHECKED.get() != Some(id) {
        must_have_no_references(call, tenant, org_id, false)?;
        CHECKED.set(Some(id));
    }
    let row = match end_access(tenant, org_id)? {
        0 => {
            let (part, done, remaining) = remove_part(tenant, org_id, at_most)?;
            if done.is_none() {
                must_have_no_references(call, tenant, org_id, true)?;
            }
            if remaining == false.into_datum() {
                CHECKED.set(None);
            }
            // Without a reference it was deleted meanwhile, and the next step goes on.
            [part, Some(done.unwrap_or(0)).into_datum(), remaining]
        }
        roles => [
            "role_access".into_datum(),
            roles.into_datum(),
            true.into_datum(),
        ],
    };
    result.put(&row);
    Ok(Returned::Rows)
}

/// `refused`: a foreign key has refused, so tables whose rows can't be counted are named too.
fn must_have_no_references(
    call: &Call,
    tenant: Tenant,
    org_id: Arg,
    refused: bool,
) -> Result<(), Error> {
    let args = [org_id, refused.into_datum()];
    let found = REFERENCES.first(tenant, &args, |row| row.text(1))?;
    match found.flatten() {
        None => Ok(()),
        Some(referrers) => Err(Error::DependentObjectsStillExist {
            message: format!(
                "other tables refer to rows of organization {}: {referrers}",
                call.shown_uuid(0)
            ),
            hint:
                "delete these rows first; mad_registry.organization_report shows what else there is"
                    .to_owned(),
        }),
    }
}

/// Deletes some rows. Returns the columns of remove_organization_step; the number is `None` if rows
/// of other tables refer to them.
fn remove_part(
    tenant: Tenant,
    org_id: Arg,
    at_most: Arg,
) -> Result<(Arg, Option<i64>, Arg), Error> {
    let row = REMOVE_PART.first(tenant, &[org_id, at_most], |row| {
        let part = row.datum(1, pg_sys::TEXTOID);
        (part, row.get(2), row.datum(3, pg_sys::BOOLOID))
    })?;
    Ok(row.unwrap_or_default())
}

/// Takes the access of the roles away that are bound to an organisation. Returns their number.
fn end_access(tenant: Tenant, org_id: Arg) -> Result<i64, Error> {
    let roles = BOUND_ROLES.fetch(tenant, &[org_id], |row| row.datum(1, pg_sys::NAMEOID))?;
    for role in &roles {
        access::revoke(*role)?;
    }
    Ok(i64::try_from(roles.len()).unwrap_or(i64::MAX))
}
