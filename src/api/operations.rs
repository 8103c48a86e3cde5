//! `sql/functions/operations.sql`: operating the extension itself.

use crate::call::{sql_function, Call, Outcome, Returned};
use crate::migrations;

sql_function! {
    "mad_version" => version;
    "mad_migrate" => migrate;
    "mad_install_data" => install_data;
}

fn version(_: &Call) -> Outcome {
    Ok(Returned::text(env!("CARGO_PKG_VERSION")))
}

fn migrate(_: &Call) -> Outcome {
    migrations::migrate().map(Returned::value)
}

fn install_data(_: &Call) -> Outcome {
    migrations::migrate_where_absent()?;
    Ok(Returned::void())
}
