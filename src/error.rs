//! Every refusal of the API, with its SQLSTATE and hint: one place. `docs/errors.md` lists them.

use crate::encoding::message;
use pgrx::pg_sys::panic::ErrorReport;
use pgrx::{PgLogLevel, PgSqlErrorCode};

/// What an API function refuses. Errors that Postgres itself raises pass through unchanged.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// 22023: an argument or a document is not what it must be.
    #[error("{message}")]
    InvalidParameterValue {
        message: String,
        detail: Option<String>,
        hint: Option<String>,
    },
    /// P0002: what the caller names does not exist (or is not the caller's to see).
    #[error("{what} not found")]
    NotFound { what: String, hint: String },
    /// 42501: the session does not act for the organisation, or lacks a right.
    #[error("{message}")]
    InsufficientPrivilege { message: String, hint: String },
    /// 55000: the database is not in the state the call needs.
    #[error("{message}")]
    ObjectNotInPrerequisiteState { message: String, hint: String },
    /// 55000: the tables lack a migration. `schema::data_schema::with_hint` adds the way out.
    #[error("schema mad is at migration {applied}, and this call needs {needed}")]
    MissingMigration { applied: i32, needed: i32 },
    /// 54000: an argument is larger than the call takes.
    #[error("{argument} has {bytes} bytes, and at most {limit} are taken")]
    TooLarge {
        argument: String,
        bytes: usize,
        limit: usize,
    },
}

impl Error {
    /// An argument that is wrong by itself, named by its argument name.
    pub fn argument(message: impl Into<String>) -> Self {
        Error::InvalidParameterValue {
            message: message.into(),
            detail: None,
            hint: None,
        }
    }

    /// The same with the way out.
    pub fn argument_hint(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Error::InvalidParameterValue {
            message: message.into(),
            detail: None,
            hint: Some(hint.into()),
        }
    }

    pub fn not_found(what: impl Into<String>, hint: impl Into<String>) -> Self {
        Error::NotFound {
            what: what.into(),
            hint: hint.into(),
        }
    }

    pub fn sqlstate(&self) -> PgSqlErrorCode {
        match self {
            Error::InvalidParameterValue { .. } => PgSqlErrorCode::ERRCODE_INVALID_PARAMETER_VALUE,
            Error::NotFound { .. } => PgSqlErrorCode::ERRCODE_NO_DATA_FOUND,
            Error::InsufficientPrivilege { .. } => PgSqlErrorCode::ERRCODE_INSUFFICIENT_PRIVILEGE,
            Error::ObjectNotInPrerequisiteState { .. } | Error::MissingMigration { .. } => {
                PgSqlErrorCode::ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE
            }
            Error::TooLarge { .. } => PgSqlErrorCode::ERRCODE_PROGRAM_LIMIT_EXCEEDED,
        }
    }
}

/// Tells the client what was accepted but is probably not meant.
pub fn notice(text: String, detail: Option<String>, hint: Option<String>) {
    let code = PgSqlErrorCode::ERRCODE_SUCCESSFUL_COMPLETION;
    let mut report = ErrorReport::new(code, message(text), "mad_registry");
    if let Some(detail) = detail {
        report = report.set_detail(message(detail));
    }
    if let Some(hint) = hint {
        report = report.set_hint(message(hint));
    }
    report.report(PgLogLevel::NOTICE);
}

impl From<Error> for ErrorReport {
    fn from(error: Error) -> Self {
        let report = ErrorReport::new(error.sqlstate(), message(error.to_string()), "mad_registry");
        match error {
            Error::InvalidParameterValue { detail, hint, .. } => {
                let report = match detail {
                    Some(detail) => report.set_detail(message(detail)),
                    None => report,
                };
                match hint {
                    Some(hint) => report.set_hint(message(hint)),
                    None => report,
                }
            }
            Error::NotFound { hint, .. }
            | Error::InsufficientPrivilege { hint, .. }
            | Error::ObjectNotInPrerequisiteState { hint, .. } => report.set_hint(message(hint)),
            Error::TooLarge { .. } | Error::MissingMigration { .. } => report,
        }
    }
}
