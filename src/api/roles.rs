//! `configure_role`: settings of an application's role, such as its timeouts.

use super::arguments;
use crate::backend;
use crate::call::{sql_function, Call, Outcome, Returned};
use crate::error::Error;
use crate::query::{query, run_sql, Caller, ResultSet};
use crate::tenant::Tenant;
use pgrx::{IntoDatum, PgSqlErrorCode, PgTryBuilder};

sql_function! {
    "mad_configure_role" => configure_role;
}

query! {
    /// The ALTER ROLE statements, one per row.
    ROLE_SETTINGS, "access/role_settings", Read, NAMEOID, TEXTOID, INT8OID, INT8OID
}

/// Postgres truncates longer names.
const LONGEST_NAME: usize = 63;

fn configure_role(call: &Call) -> Outcome {
    let role = call.required_arg(0, "role")?;
    let name = call.required_text(1, "application_name")?;
    // Postgres replaces other characters by a question mark or an escape.
    if name.len() > LONGEST_NAME || !name.chars().all(|c| c == ' ' || c.is_ascii_graphic()) {
        return Err(Error::argument(format!(
            "application_name must have at most {LONGEST_NAME} printable ASCII characters"
        )));
    }
    let statement_timeout = arguments::timeout(call, 2, "statement_timeout")?;
    let idle_timeout = arguments::timeout(call, 3, "idle_in_transaction_session_timeout")?;
    let dry_run = call.required_bool(4, "dry_run")?;
    let role_name = call.name(0).unwrap_or_default();
    let statements: Vec<String> = ROLE_SETTINGS
        .fetch(
            Tenant::of_caller(backend::user()),
            &[
                role,
                call.arg(1),
                statement_timeout.into_datum(),
                idle_timeout.into_datum(),
            ],
            |row| row.text(1),
        )?
        .into_iter()
        .flatten()
        .collect();
    if statements.is_empty() {
        return Err(Error::not_found(
            format!("role {role_name}"),
            "create it with CREATE ROLE first",
        ));
    }
    if !dry_run {
        // Run as the caller, whose own rights decide whether the role may be changed.
        let run = || {
            statements.iter().for_each(|statement| run_sql(statement));
            Ok(())
        };
        PgTryBuilder::new(run)
        .catch_when(PgSqlErrorCode::ERRCODE_INSUFFICIENT_PRIVILEGE, move |_| {
            Err(Error::InsufficientPrivilege {
                message: format!("this session may not change role {role_name}"),
                hint: "with dry_run => true the function returns the statements, for a superuser to run"
                    .to_owned(),
            })
        })
        .execute()?;
    }
    let mut result = ResultSet::of(call)?;
    for statement in &statements {
        result.put(&[crate::encoding::to_text(statement)]);
    }
    call.add_rows_returned(statements.len() as u64);
    Ok(Returned::Rows)
}
