//! `sql/functions/operations.sql`: operating the extension itself.

use super::access;
use crate::call::{sql_function, Call, Outcome, Returned};
use crate::error::Error;
use crate::query::{outside_of_extension, query, with_latest_snapshot};
use crate::schema::migrations;
use crate::tenancy;

sql_function! {
    "mad_version" => version;
    "mad_migrate" => migrate;
    "mad_install_data" => install_data;
    "mad_check_library" => check_library;
    "mad_retired" => retired;
}

query! { CHECK_LIBRARY, "schema/check_library", Read since 5, UUIDOID }

fn version(_: &Call) -> Outcome {
    Ok(Returned::text(env!("CARGO_PKG_VERSION")))
}

fn migrate(_: &Call) -> Outcome {
    let Some(count) = migrations::migrate()? else {
        return Ok(Returned::value(0));
    };
    // New functions and views are for whoever has the level that they belong to. The calling
    // statement's snapshot doesn't show what was migrated.
    with_latest_snapshot(|_| outside_of_extension(|| access::renew(count > 0)))?;
    Ok(Returned::value(count))
}

/// A function that is there for the GRANTs of an old dump only.
fn retired(_: &Call) -> Outcome {
    Err(Error::ObjectNotInPrerequisiteState {
        message: "this function is of a release before, whose dump was restored".to_owned(),
        hint: migrations::how().to_owned(),
    })
}

fn install_data(_: &Call) -> Outcome {
    migrations::migrate_where_absent()?;
    Ok(Returned::void())
}

fn check_library(call: &Call) -> Outcome {
    let tenant = tenancy::one_or_all(call)?;
    CHECK_LIBRARY.rows(tenant, call, &[tenant.org_id()])?;
    Ok(Returned::Rows)
}
