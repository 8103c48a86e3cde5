//! A call of a SQL function: reads its arguments and returns its result. (`unsafe`:
//! FunctionCallInfo)
//!
//! Invariants: only [`sql_function!`] makes a [`Call`], from the pointer that Postgres passes, and
//! the `Call` lives no longer than the call. An argument is read only as the type that
//! `sql/functions/` declares for it (a test compares each declaration with the parameters of its
//! query).

use crate::algorithms::faults::{holds_document, Faults, ENCODED_TWICE};
use crate::error::Error;
use crate::jsonb::{self, Unreadable, MAX_LEVELS};
use crate::memory;
use crate::query::{in_api_statement, Arg, Caller};
use crate::schema::data_schema;
use crate::stats;
use pgrx::pg_sys;
use pgrx::{FromDatum, IntoDatum};
use serde_json::Value;
use std::cell::Cell;

/// The arguments of a call.
pub struct Call {
    fcinfo: pg_sys::FunctionCallInfo,
    /// Rows returned so far, for the statistics.
    rows: Cell<u64>,
}

/// The result that a function returns to Postgres.
pub enum Returned {
    Value(pg_sys::Datum),
    Null,
    /// The rows are in the caller's tuplestore.
    Rows,
}

pub type Outcome = Result<Returned, Error>;

impl Returned {
    pub fn value(value: impl IntoDatum) -> Self {
        value.into_datum().map_or(Returned::Null, Returned::Value)
    }

    pub fn text(value: &str) -> Self {
        crate::encoding::to_text(value).map_or(Returned::Null, Returned::Value)
    }

    pub const fn void() -> Self {
        Returned::Value(pg_sys::Datum::null())
    }
}

/// Limit of a text that a function itself reads, in bytes.
pub const MAX_TEXT: usize = 16 << 20;
/// Limit of a document (jsonb in its stored form) that a function itself reads, in bytes.
pub const MAX_DOCUMENT: usize = 64 << 20;

impl Call {
    /// # Safety
    /// `fcinfo` is the pointer that Postgres passed to the function that is running.
    pub unsafe fn new(fcinfo: pg_sys::FunctionCallInfo) -> Self {
        Call {
            fcinfo,
            rows: Cell::new(0),
        }
    }

    /// Number of arguments in the declaration; overloads share a symbol.
    pub fn arguments(&self) -> usize {
        // SAFETY: fcinfo is valid (see new).
        usize::try_from(unsafe { (*self.fcinfo).nargs }).unwrap_or(0)
    }

    /// Returns an argument as Postgres passed it, for a query.
    pub fn arg(&self, index: usize) -> Arg {
        // SAFETY: fcinfo is valid (see new); the index is checked against the number of arguments
        // that Postgres passed.
        unsafe {
            assert!(index < self.arguments());
            let argument = &*(*self.fcinfo).args.as_ptr().add(index);
            (!argument.isnull).then_some(argument.value)
        }
    }

    fn required(&self, index: usize, name: &str) -> Result<pg_sys::Datum, Error> {
        self.arg(index)
            .ok_or_else(|| Error::argument(format!("{name} must not be null")))
    }

    /// Returns an argument of any type, for a query; NULL is an error.
    pub fn required_arg(&self, index: usize, name: &str) -> Result<Arg, Error> {
        self.required(index, name).map(Some)
    }

    pub fn uuid(&self, index: usize) -> Option<pgrx::Uuid> {
        // SAFETY: declared uuid.
        self.arg(index)
            .and_then(|datum| unsafe { pgrx::Uuid::from_datum(datum, false) })
    }

    /// Returns a uuid as a datum and as a value; NULL is an error.
    pub fn required_uuid(
        &self,
        index: usize,
        name: &str,
    ) -> Result<(pg_sys::Datum, pgrx::Uuid), Error> {
        let datum = self.required(index, name)?;
        // SAFETY: declared uuid, and not NULL.
        let uuid = unsafe { pgrx::Uuid::from_datum(datum, false) };
        let uuid = uuid.ok_or_else(|| Error::argument(format!("{name} must not be null")))?;
        Ok((datum, uuid))
    }

    /// Returns a uuid argument as text, for a message.
    pub fn shown_uuid(&self, index: usize) -> String {
        self.uuid(index)
            .map_or_else(String::new, |uuid| uuid.to_string())
    }

    pub fn double(&self, index: usize) -> Option<f64> {
        // SAFETY: declared double precision.
        unsafe { f64::from_polymorphic_datum(self.arg(index)?, false, pg_sys::FLOAT8OID) }
    }

    /// Returns a text argument in UTF-8, whatever the encoding of the database is.
    pub fn text(&self, index: usize, name: &str) -> Result<Option<String>, Error> {
        self.check_size(index, name, MAX_TEXT)?;
        // SAFETY: declared text.
        Ok(self
            .arg(index)
            .map(|datum| unsafe { crate::encoding::from_text(datum) }))
    }

    /// Size of a text or document argument without compression, in bytes; 0 for NULL.
    pub fn size(&self, index: usize) -> usize {
        self.arg(index).map_or(0, |datum| {
            // SAFETY: declared text or jsonb, both of which are varlenas.
            unsafe { pg_sys::toast_raw_datum_size(datum) - pg_sys::VARHDRSZ }
        })
    }

    /// Returns an error if the argument is larger than `limit`. It is not read for that.
    pub fn check_size(&self, index: usize, name: &str, limit: usize) -> Result<(), Error> {
        match self.size(index) {
            bytes if bytes > limit => Err(Error::TooLarge {
                argument: name.to_owned(),
                bytes,
                limit,
            }),
            _ => Ok(()),
        }
    }

    /// Returns an argument of type name, for a message.
    pub fn name(&self, index: usize) -> Option<String> {
        let datum = self.arg(index)?;
        // SAFETY: declared name: NAMEDATALEN bytes with a zero byte at the end.
        let name = unsafe { std::ffi::CStr::from_ptr(datum.cast_mut_ptr()) };
        Some(name.to_string_lossy().into_owned())
    }

    pub fn required_text(&self, index: usize, name: &str) -> Result<String, Error> {
        self.text(index, name)?
            .ok_or_else(|| Error::argument(format!("{name} must not be null")))
    }

    /// Returns a number whose SQL type is `N`: integer (i32) or bigint (i64).
    pub fn number<N: FromDatum + IntoDatum + Into<i64>>(&self, index: usize) -> Option<i64> {
        // SAFETY: declared as N.
        unsafe { N::from_polymorphic_datum(self.arg(index)?, false, N::type_oid()) }.map(N::into)
    }

    pub fn bool(&self, index: usize) -> Option<bool> {
        // SAFETY: declared boolean.
        unsafe { bool::from_polymorphic_datum(self.arg(index)?, false, pg_sys::BOOLOID) }
    }

    pub fn required_bool(&self, index: usize, name: &str) -> Result<bool, Error> {
        self.bool(index)
            .ok_or_else(|| Error::argument(format!("{name} must not be null")))
    }

    /// Returns the length of an interval argument in microseconds; a month counts as 30 days.
    pub fn interval_micros(&self, index: usize) -> Option<i128> {
        let datum = self.arg(index)?;
        // SAFETY: declared interval, which is passed by reference to a pg_sys::Interval.
        let interval = unsafe { &*datum.cast_mut_ptr::<pg_sys::Interval>() };
        const DAY: i128 = 86_400_000_000;
        Some(
            i128::from(interval.time)
                + i128::from(interval.day) * DAY
                + i128::from(interval.month) * 30 * DAY,
        )
    }

    /// Adds a fault unless a document argument is a JSON object. The document is not read for that.
    pub fn expect_object(
        &self,
        index: usize,
        name: &str,
        faults: &mut Faults,
    ) -> Result<(), Error> {
        let datum = self.required(index, name)?;
        // SAFETY: declared jsonb.
        if !unsafe { crate::jsonb::is_object(datum) } {
            faults.must_be(name, "a JSON object", &self.document(index, name)?);
        }
        Ok(())
    }

    /// Returns the text form of a document argument.
    pub fn document_text(&self, index: usize, name: &str) -> Result<String, Error> {
        let datum = self.required(index, name)?;
        self.check_size(index, name, MAX_DOCUMENT)?;
        // SAFETY: declared jsonb.
        Ok(unsafe { crate::jsonb::jsonb_text(datum) })
    }

    /// Reads a document argument. A JSON string that holds a document is an error, because no
    /// argument takes a string.
    pub fn document(&self, index: usize, name: &str) -> Result<Value, Error> {
        self.document_of(index, name, MAX_LEVELS)
    }

    /// The same with another limit of nesting.
    pub fn document_of(&self, index: usize, name: &str, levels: usize) -> Result<Value, Error> {
        let datum = self.required(index, name)?;
        self.check_size(index, name, MAX_DOCUMENT)?;
        // SAFETY: declared jsonb.
        let read = unsafe { jsonb::from_jsonb_of(datum, levels) };
        match read {
            Ok(Value::String(text)) if holds_document(&text) => Err(Error::argument_hint(
                format!("{name}: must be a document, not a string that holds one"),
                ENCODED_TWICE,
            )),
            Ok(value) => Ok(value),
            Err(why) => Err(Error::argument(format!("{name}: {why}"))),
        }
    }

    /// Calls `each` with the elements of an array argument, see [`jsonb::elements`]. Returns false
    /// if the argument is no array.
    pub fn elements(
        &self,
        index: usize,
        name: &str,
        each: impl FnMut(Value, Option<Unreadable>),
    ) -> Result<bool, Error> {
        let datum = self.required(index, name)?;
        self.check_size(index, name, MAX_DOCUMENT)?;
        // SAFETY: declared jsonb.
        Ok(unsafe { jsonb::elements(datum, each) })
    }
}

impl Caller for Call {
    fn fcinfo(&self) -> pg_sys::FunctionCallInfo {
        self.fcinfo
    }

    fn add_rows_returned(&self, rows: u64) {
        self.rows.set(self.rows.get() + rows);
    }
}

/// Runs the body of a SQL function, counts the call if `counted` has the function's position, and
/// turns an [`Error`] into an error of Postgres.
///
/// # Safety
/// `fcinfo` is the pointer that Postgres passed to the function that is running.
pub unsafe fn enter(
    fcinfo: pg_sys::FunctionCallInfo,
    counted: Option<usize>,
    body: fn(&Call) -> Outcome,
) -> pg_sys::Datum {
    // SAFETY: by contract of this function.
    let call = unsafe { Call::new(fcinfo) };
    let body = || {
        let outcome = body(&call);
        memory::check();
        outcome
    };
    let outcome = memory::guarded(in_api_statement(), || match counted {
        None => body(),
        Some(function) => stats::timed(
            function,
            || {
                call.uuid(0)
                    .map(|id| uuid::Uuid::from_bytes(*id.as_bytes()))
            },
            body,
            |outcome| stats::Ended {
                rows: match outcome {
                    Ok(Returned::Rows) => call.rows.get(),
                    Ok(_) => 1,
                    Err(_) => 0,
                },
                error: outcome.as_ref().err().map(|e| e.sqlstate() as i32),
            },
        ),
    });
    match outcome {
        Ok(Returned::Value(datum)) => datum,
        Ok(Returned::Null) => {
            // SAFETY: fcinfo is valid during the call.
            unsafe { (*fcinfo).isnull = true };
            pg_sys::Datum::null()
        }
        Ok(Returned::Rows) => pg_sys::Datum::null(),
        Err(error) => {
            let report: pg_sys::panic::ErrorReport = data_schema::with_hint(error).into();
            report.report(pgrx::PgLogLevel::ERROR);
            unreachable!("an error report of level ERROR does not return")
        }
    }
}

/// Exports Rust functions under the symbols that `sql/functions/` names. A symbol must never be
/// renamed after its release, because databases refer to it.
macro_rules! sql_function {
    ($($symbol:literal $(counted as $counted:literal)? => $body:path;)+) => {$(
        const _: () = {
            // The last one: a symbol with `counted as` counts under the earlier symbol of its
            // function.
            const COUNTED: Option<usize> = {
                let symbols = [$symbol $(, $counted)?];
                $crate::functions::position(symbols[symbols.len() - 1])
            };

            #[unsafe(export_name = concat!("pg_finfo_", $symbol))]
            extern "C" fn finfo() -> &'static ::pgrx::pg_sys::Pg_finfo_record {
                const V1: ::pgrx::pg_sys::Pg_finfo_record =
                    ::pgrx::pg_sys::Pg_finfo_record { api_version: 1 };
                &V1
            }

            #[unsafe(export_name = $symbol)]
            unsafe extern "C-unwind" fn call(
                fcinfo: ::pgrx::pg_sys::FunctionCallInfo,
            ) -> ::pgrx::pg_sys::Datum {
                // SAFETY: Postgres calls this function by the V1 convention, which finfo declares.
                unsafe {
                    ::pgrx::pgrx_extern_c_guard(|| $crate::call::enter(fcinfo, COUNTED, $body))
                }
            }
        };
    )+};
}
pub(crate) use sql_function;
