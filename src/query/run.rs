//! Runs a kept plan. (`unsafe`: SPI, tuplestores)
//!
//! Invariants: called inside [`super::as_owner`]; every SPI_connect has its SPI_finish unless
//! an error ends the (sub)transaction, which then cleans up; a [`Row`] is read only while its
//! SPI connection is open, and what it returns is copied out.

use super::receiver::Receiver;
use super::{Arg, Mode, Query};
use crate::call::Call;
use crate::document::Stored;
use crate::error::Error;
use crate::memory;
use pgrx::pg_sys;
use pgrx::pg_sys::panic::ErrorReport;
use pgrx::{FromDatum, IntoDatum, PgSqlErrorCode};

/// The result of the set-returning function that is running.
pub struct Sink {
    info: *mut pg_sys::ReturnSetInfo,
    store: *mut pg_sys::Tuplestorestate,
}

impl Sink {
    pub fn of(call: &Call) -> Result<Self, Error> {
        // SAFETY: fcinfo is valid during the call; resultinfo is a ReturnSetInfo when its node
        // tag says so.
        unsafe {
            let info = (*call.fcinfo()).resultinfo.cast::<pg_sys::ReturnSetInfo>();
            if info.is_null() || (*info).type_ != pg_sys::NodeTag::T_ReturnSetInfo {
                return Err(Error::argument_hint(
                    "this function returns rows, which the caller can't take here",
                    "call it in FROM: SELECT * FROM the_function(...)",
                ));
            }
            let modes = (*info).allowedModes as u32;
            if modes & pg_sys::SetFunctionReturnMode::SFRM_Materialize == 0 {
                return Err(Error::argument_hint(
                    "this function returns rows, which the caller can't take here",
                    "call it in FROM: SELECT * FROM the_function(...)",
                ));
            }
            let random = modes & pg_sys::SetFunctionReturnMode::SFRM_Materialize_Random != 0;
            let context = (*(*info).econtext).ecxt_per_query_memory;
            let before = pg_sys::MemoryContextSwitchTo(context);
            let store = pg_sys::tuplestore_begin_heap(random, false, pg_sys::work_mem);
            pg_sys::MemoryContextSwitchTo(before);
            (*info).returnMode = pg_sys::SetFunctionReturnMode::SFRM_Materialize;
            (*info).setResult = store;
            (*info).setDesc = std::ptr::null_mut();
            Ok(Sink { info, store })
        }
    }

    /// Adds a row of values computed here: as many, and of the types, as the function declares.
    pub fn put(&mut self, row: &[Arg]) {
        let mut values: Vec<pg_sys::Datum> = row
            .iter()
            .map(|value| value.unwrap_or(pg_sys::Datum::null()))
            .collect();
        let mut nulls: Vec<bool> = row.iter().map(Option::is_none).collect();
        // SAFETY: the caller's ReturnSetInfo is valid during the call; the values are as many as
        // its columns, and are copied.
        unsafe {
            let declared = (*self.info).expectedDesc;
            assert!(!declared.is_null() && (*declared).natts as usize == row.len());
            pg_sys::tuplestore_putvalues(
                self.store,
                declared,
                values.as_mut_ptr(),
                nulls.as_mut_ptr(),
            );
        }
    }
}

/// Runs a query into the caller's result; returns how many rows it gave.
pub fn rows(query: &Query, args: &[Arg], sink: &mut Sink) -> u64 {
    connected(|| {
        // SAFETY: the caller's ReturnSetInfo is valid during the call.
        let declared = unsafe { (*sink.info).expectedDesc };
        let mut receiver = Receiver::new(sink.store, declared);
        run(query, args, receiver.as_dest())
    })
}

/// Runs a query for its effect; returns how many rows it touched.
pub fn execute(query: &Query, args: &[Arg]) -> u64 {
    connected(|| run(query, args, std::ptr::null_mut()))
}

/// Runs a query and decodes its rows.
pub fn fetch<T>(query: &Query, args: &[Arg], decode: impl FnMut(&Row) -> T) -> Vec<T> {
    connected(|| {
        let count = run(query, args, std::ptr::null_mut());
        decoded(query, count, decode)
    })
}

/// The rows of the plan that just ran.
pub(super) fn decoded<T>(query: &Query, count: u64, mut decode: impl FnMut(&Row) -> T) -> Vec<T> {
    // SAFETY: SPI_tuptable is of the plan that just ran, or null when it gives no rows.
    unsafe {
        let table = pg_sys::SPI_tuptable;
        if table.is_null() {
            return Vec::new();
        }
        let count = usize::try_from(count).unwrap_or(0);
        memory::room(count.saturating_mul(size_of::<T>()));
        (0..count)
            .map(|i| {
                memory::check();
                decode(&Row {
                    tuple: *(*table).vals.add(i),
                    desc: (*table).tupdesc,
                    query: query.name,
                })
            })
            .collect()
    }
}

/// A row of [`fetch`].
pub struct Row {
    tuple: pg_sys::HeapTuple,
    desc: pg_sys::TupleDesc,
    query: &'static str,
}

impl Row {
    /// The datum of column `number` (from 1), which must be of type `expected`: the owner of
    /// the tables may have changed a column's type, and a datum read as another type is a
    /// wild pointer.
    fn typed(&self, number: i32, expected: pg_sys::Oid) -> Arg {
        // SAFETY: tuple and desc are of the same, open SPI result.
        unsafe {
            let found = pg_sys::SPI_gettypeid(self.desc, number);
            if found != expected {
                let report = ErrorReport::new(
                    PgSqlErrorCode::ERRCODE_DATATYPE_MISMATCH,
                    format!(
                        "column {number} of query {} is of type {found}, not {expected}",
                        self.query
                    ),
                    "mad_registry",
                )
                .set_hint("the tables of schema mad are not as mad_registry made them");
                report.report(pgrx::PgLogLevel::ERROR);
            }
            let mut null = false;
            let datum = pg_sys::SPI_getbinval(self.tuple, self.desc, number, &raw mut null);
            (!null).then_some(datum)
        }
    }

    /// Column `number` (from 1), of a type passed by value or copied by its decoder.
    pub fn get<T: FromDatum + IntoDatum>(&self, number: i32) -> Option<T> {
        let datum = self.typed(number, T::type_oid())?;
        // SAFETY: the type was checked.
        unsafe { T::from_polymorphic_datum(datum, false, T::type_oid()) }
    }

    /// A text column as UTF-8.
    pub fn text(&self, number: i32) -> Option<String> {
        let datum = self.typed(number, pg_sys::TEXTOID)?;
        // SAFETY: the type was checked.
        Some(unsafe { crate::document::from_text(datum) })
    }

    /// A jsonb column; an error says what of it can't be read. NULL is read as null.
    pub fn document(&self, number: i32) -> Result<serde_json::Value, String> {
        match self.typed(number, pg_sys::JSONBOID) {
            None => Ok(serde_json::Value::Null),
            // SAFETY: the type was checked.
            Some(datum) => unsafe { crate::document::from_jsonb(datum) },
        }
    }

    /// A jsonb column to be read later in the call.
    pub fn stored(&self, number: i32) -> Option<Stored> {
        let datum = self.datum(number, pg_sys::JSONBOID)?;
        // SAFETY: the type was checked, and the datum copied to the memory of the caller.
        Some(unsafe { Stored::new(datum) })
    }

    /// The strings of a jsonb array column; whatever else it holds is left out.
    pub fn names(&self, number: i32) -> Vec<String> {
        match self.document(number) {
            Ok(serde_json::Value::Array(names)) => names
                .into_iter()
                .filter_map(|name| name.as_str().map(ToOwned::to_owned))
                .collect(),
            _ => Vec::new(),
        }
    }

    /// A column of type `expected`, to pass on to another query or to return: copied to the
    /// memory of the caller.
    pub fn datum(&self, number: i32, expected: pg_sys::Oid) -> Arg {
        let datum = self.typed(number, expected)?;
        // SAFETY: the datum is of this type; SPI_datumTransfer copies to the context that was
        // current at SPI_connect.
        unsafe {
            let (mut length, mut by_value) = (0i16, false);
            pg_sys::get_typlenbyval(expected, &raw mut length, &raw mut by_value);
            Some(pg_sys::SPI_datumTransfer(
                datum,
                by_value,
                i32::from(length),
            ))
        }
    }
}

pub(super) fn connected<R>(body: impl FnOnce() -> R) -> R {
    memory::have_spare();
    // SAFETY: closed below, or by the end of the (sub)transaction after an error.
    unsafe { pg_sys::SPI_connect() };
    let result = body();
    // SAFETY: opened above.
    unsafe { pg_sys::SPI_finish() };
    result
}

fn run(query: &Query, args: &[Arg], receiver: *mut pg_sys::DestReceiver) -> u64 {
    assert_eq!(
        args.len(),
        query.params.len(),
        "{}: number of arguments",
        query.name
    );
    let plan = query.plan();
    // SAFETY: the parameter list has room for as many as makeParamList was asked for; the plan
    // was prepared with the same types; everything lives until SPI_finish.
    let code = unsafe {
        let params = if args.is_empty() {
            std::ptr::null_mut()
        } else {
            let list = pg_sys::makeParamList(i32::try_from(args.len()).unwrap_or(0));
            let slots = (*list).params.as_mut_ptr();
            for (i, arg) in args.iter().enumerate() {
                let slot = &mut *slots.add(i);
                slot.value = arg.unwrap_or(pg_sys::Datum::null());
                slot.isnull = arg.is_none();
                slot.pflags = pg_sys::PARAM_FLAG_CONST as u16;
                slot.ptype = query.params[i];
            }
            list
        };
        let options = pg_sys::SPIExecuteOptions {
            params,
            read_only: query.mode == Mode::Read,
            dest: receiver,
            ..Default::default()
        };
        pg_sys::SPI_execute_plan_extended(plan, &raw const options)
    };
    assert!(code > 0, "{}: SPI error {code}", query.name);
    // SAFETY: set by the plan that just ran.
    unsafe { pg_sys::SPI_processed }
}

/// Runs statements of the library's own text that are used once (a migration), `@extschema:…@`
/// replaced. Never for text with names of users in it: these could hold such marks.
pub fn run_script(sql: &'static str) {
    run_sql(&crate::data_schema::with_extension_schemas(sql));
}

/// Runs a statement that is used once (a grant), as it is.
pub fn run_sql(sql: &str) {
    let sql = std::ffi::CString::new(sql).unwrap_or_default();
    connected(|| {
        // SAFETY: the string ends with a zero byte and outlives the call.
        let code = unsafe { pg_sys::SPI_execute(sql.as_ptr(), false, 0) };
        assert!(code >= 0, "SPI error {code}");
    });
}
