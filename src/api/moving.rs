//! `sql/functions/moving.sql`: what a move of an organisation to another server needs.

use crate::call::{sql_function, Call, Outcome, Returned};
use crate::query::query;
use crate::tenancy;

sql_function! {
    "mad_refuse_writes" => refuse_writes;
    "mad_accept_writes" => accept_writes;
    "mad_organization_digest" => organization_digest;
}

query! { SET_REFUSAL, "organizations/set_refusal", Write since 9, UUIDOID, TEXTOID }
query! {
    /// Reads tables to which users can attach code, so it runs as a write, in which a direct call
    /// of its function is recognized.
    DIGEST, "organizations/digest", Write since 9, UUIDOID
}

fn refuse_writes(call: &Call) -> Outcome {
    let org_id = call.required_arg(0, "org_id")?;
    let hint = call.required_arg(1, "hint")?;
    SET_REFUSAL.execute(tenancy::owner_of_data(9)?, &[org_id, hint])?;
    Ok(Returned::void())
}

fn accept_writes(call: &Call) -> Outcome {
    let org_id = call.required_arg(0, "org_id")?;
    SET_REFUSAL.execute(tenancy::owner_of_data(9)?, &[org_id, None])?;
    Ok(Returned::void())
}

fn organization_digest(call: &Call) -> Outcome {
    let org_id = call.required_arg(0, "org_id")?;
    DIGEST.rows(tenancy::owner_of_data(9)?, call, &[org_id])?;
    Ok(Returned::Rows)
}
