//! All errors of the API, with SQLSTATE and hint. `docs/errors.md` lists them.

use crate::encoding::message;
use pgrx::pg_sys::panic::ErrorReport;
use pgrx::{PgLogLevel, PgSqlErrorCode};

/// An error of an API function. Errors that Postgres itself raises pass through unchanged.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// 22023: an argument or a document is invalid.
    #[error("{message}")]
    InvalidParameterValue {
        message: String,
        detail: Option<String>,
        hint: Option<String>,
    },
    /// P0002: an object that the caller names does not exist, or the caller may not see it.
    #[error("{what} not found")]
    NotFound { what: String, hint: String },
    /// 42501: the session does not act for the organisation, or lacks a right.
    #[error("{message}")]
    InsufficientPrivilege { message: String, hint: String },
    /// 55000: the database is not in the state that the call needs.
    #[error("{message}")]
    ObjectNotInPrerequisiteState { message: String, hint: String },
    /// 0A000: the database is set up in a way that the library does not support.
    #[error("{message}")]
    FeatureNotSupported { message: String, hint: String },
    /// 2BP01: objects of others depend on what the call removes.
    #[error("{message}")]
    DependentObjectsStillExist { message: String, hint: String },
    /// 55000: a migration is missing. `schema::data_schema::with_hint` adds the hint.
    #[error("schema mad is at migration {applied}, and this call needs {needed}")]
    MissingMigration { applied: i32, needed: i32 },
    /// 54000: an argument exceeds a limit.
    #[error("{argument} has {bytes} bytes, and at most {limit} are taken")]
    TooLarge {
        argument: String,
        bytes: usize,
        limit: usize,
    },
}

impl Error {
    /// An invalid argument, without a hint. The message names the argument.
    pub fn argument(message: impl Into<String>) -> Self {
        Error::InvalidParameterValue {
            message: message.into(),
            detail: None,
            hint: None,
        }
    }

    /// An invalid argument, with a hint.
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
            Error::FeatureNotSupported { .. } => PgSqlErrorCode::ERRCODE_FEATURE_NOT_SUPPORTED,
            Error::DependentObjectsStillExist { .. } => {
                PgSqlErrorCode::ERRCODE_DEPENDENT_OBJECTS_STILL_EXIST
            }
            Error::ObjectNotInPrerequisiteState { .. } | Error::MissingMigration { .. } => {
                PgSqlErrorCode::ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE
            }
            Error::TooLarge { .. } => PgSqlErrorCode::ERRCODE_PROGRAM_LIMIT_EXCEEDED,
        }
    }
}

/// Sends a NOTICE about input that is accepted but probably not intended.
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
            | Error::FeatureNotSupported { hint, .. }
            | Error::DependentObjectsStillExist { hint, .. }
            | Error::ObjectNotInPrerequisiteState { hint, .. } => report.set_hint(message(hint)),
            Error::TooLarge { .. } | Error::MissingMigration { .. } => report,
        }
    }
}
