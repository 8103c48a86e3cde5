//! `sql/functions/operations.sql`: version, migrations, and the check of the library's data.

use super::access;
use crate::call::{sql_function, Call, Outcome, Returned};
use crate::error::Error;
use crate::query::{outside_of_extension, query, with_latest_snapshot};
use crate::schema::migrations;
use crate::{tenancy, worker};

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
    // Grant new functions and views to the roles whose level has them. That needs the latest
    // snapshot: the calling statement's snapshot doesn't see what the migrations created.
    with_latest_snapshot(|_| outside_of_extension(|| access::renew(count > 0)))?;
    worker::changed();
    Ok(Returned::value(count))
}

/// Body of functions that exist only for the GRANTs in a dump of an older release.
fn retired(_: &Call) -> Outcome {
    Err(Error::ObjectNotInPrerequisiteState {
        message: "this function belongs to an earlier release, whose dump was restored".to_owned(),
        hint: migrations::how().to_owned(),
    })
}

fn install_data(_: &Call) -> Outcome {
    migrations::migrate_where_absent()?;
    worker::changed();
    Ok(Returned::void())
}

fn check_library(call: &Call) -> Outcome {
    let tenant = tenancy::one_or_all(call)?;
    CHECK_LIBRARY.rows(tenant, call, &[tenant.org_id()])?;
    Ok(Returned::Rows)
}
