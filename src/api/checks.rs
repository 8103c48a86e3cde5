//! `sql/functions/operations.sql`: does what is derived agree with its source?

use crate::call::{sql_function, Call, Outcome, Returned};
use crate::query::query;

sql_function! {
    "mad_check_library" => check_library;
}

query! { CHECK_LIBRARY, "check_library", Read, UUIDOID }

fn check_library(call: &Call) -> Outcome {
    CHECK_LIBRARY.rows(call, &[call.arg(0)])?;
    Ok(Returned::Rows)
}
