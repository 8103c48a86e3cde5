//! Runs statements by SPI, Postgres's server programming interface. (`unsafe`: SPI)
//!
//! Invariants: callers are inside [`super::as_owner`]; an SPI_finish follows every SPI_connect,
//! unless an error ends the (sub)transaction, whose cleanup ends the connection; a [`Row`] is read
//! only while its SPI connection is open, and returns copies; a cached plan lives as long as the
//! backend.

use super::{Access, Arg, Query, Trigger};
use crate::jsonb::Stored;
use crate::memory;
use pgrx::pg_sys;
use pgrx::pg_sys::panic::ErrorReport;
use pgrx::{FromDatum, IntoDatum, PgSqlErrorCode};
use std::ffi::{c_char, CStr, CString};
use std::sync::atomic::{AtomicPtr, Ordering};

/// A plan that is valid while SPI is connected.
#[derive(Clone, Copy)]
pub struct Plan(pg_sys::SPIPlanPtr);

impl Plan {
    /// Returns the plan in `cache`; if there is none, prepares and caches it.
    pub fn cached(cache: &AtomicPtr<pg_sys::_SPI_plan>, prepare: impl FnOnce() -> Self) -> Self {
        let cached = cache.load(Ordering::Relaxed);
        if !cached.is_null() {
            return Plan(cached);
        }
        let plan = prepare();
        // SAFETY: just prepared.
        unsafe { pg_sys::SPI_keepplan(plan.0) };
        cache.store(plan.0, Ordering::Relaxed);
        plan
    }

    /// Prepares a plan that is freed at the end of the SPI connection.
    pub fn prepare(sql: &str, params: &[pg_sys::Oid]) -> Self {
        let sql = CString::new(sql).unwrap_or_default();
        let mut types = params.to_vec();
        // SAFETY: see the invariants above; `types` outlives the call.
        unsafe {
            let plan = pg_sys::SPI_prepare_cursor(
                sql.as_ptr(),
                i32::try_from(types.len()).unwrap_or(0),
                types.as_mut_ptr(),
                // Otherwise Postgres would plan at each call: with a parameter as LIMIT, it always
                // estimates a custom plan as cheaper than the generic one.
                pg_sys::CURSOR_OPT_GENERIC_PLAN as i32,
            );
            let code = pg_sys::SPI_result;
            assert!(!plan.is_null(), "SPI_prepare_cursor: error {code}");
            Plan(plan)
        }
    }

    /// Returns the plan in Postgres's text form of nodes.
    pub fn text(self) -> String {
        // SAFETY: see the invariants. A file of sql/queries has one statement, so the plan has one
        // cached plan; the text is copied before the reference is released. The resource owner
        // holds the reference to a saved plan; a plan that is freed at the end of the SPI
        // connection has no owner.
        unsafe {
            let cached = pg_sys::SPI_plan_get_cached_plan(self.0);
            if cached.is_null() {
                return String::new();
            }
            let text = pg_sys::nodeToString((*cached).stmt_list.cast());
            let copied = CStr::from_ptr(text).to_string_lossy().into_owned();
            let holder = if (*cached).is_saved {
                pg_sys::CurrentResourceOwner
            } else {
                std::ptr::null_mut()
            };
            pg_sys::ReleaseCachedPlan(cached, holder);
            copied
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

/// Runs a plan with the caller's snapshot. Rows go into `receiver`, or into SPI's own table if that
/// is null. Returns the number of rows returned or affected.
pub(super) fn execute(query: &Query, args: &[Arg], receiver: *mut pg_sys::DestReceiver) -> u64 {
    assert_eq!(
        args.len(),
        query.params.len(),
        "{}: number of arguments",
        query.name()
    );
    let plan = query.plan().0;
    // SAFETY: makeParamList allocates as many parameters as requested; the plan was prepared with
    // the same types; everything lives until SPI_finish.
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
            read_only: query.access == Access::Read,
            dest: receiver,
            ..Default::default()
        };
        pg_sys::SPI_execute_plan_extended(plan, &raw const options)
    };
    assert!(code > 0, "{}: SPI error {code}", query.name());
    // SAFETY: set by the plan that just ran.
    unsafe { pg_sys::SPI_processed }
}

/// Runs a plan with the latest snapshot; it can use the trigger's transition tables.
pub(super) fn execute_latest(query: &Query, trigger: Option<&Trigger>, args: &[Arg]) -> u64 {
    assert_eq!(
        args.len(),
        query.params.len(),
        "{}: arguments",
        query.name()
    );
    let mut values: Vec<pg_sys::Datum> = args
        .iter()
        .map(|arg| arg.unwrap_or(pg_sys::Datum::null()))
        .collect();
    let nulls: Vec<c_char> = args
        .iter()
        .map(|arg| if arg.is_none() { b'n' } else { b' ' } as c_char)
        .collect();
    // SAFETY: SPI is connected; the trigger's data lives during its call; the number and types of
    // values and nulls are those of the plan's parameters.
    let code = unsafe {
        if let Some(trigger) = trigger {
            let code =
                pg_sys::SPI_register_trigger_data(std::ptr::from_ref(trigger.data()).cast_mut());
            assert!(code >= 0, "SPI_register_trigger_data: error {code}");
        }
        pg_sys::SPI_execute_snapshot(
            query.plan().0,
            values.as_mut_ptr(),
            nulls.as_ptr(),
            pg_sys::GetLatestSnapshot(),
            std::ptr::null_mut(),
            query.access == Access::Read,
            true,
            0,
        )
    };
    assert!(code > 0, "{}: SPI error {code}", query.name());
    // SAFETY: set by the plan that just ran.
    unsafe { pg_sys::SPI_processed }
}

/// Decodes the rows of the plan that just ran.
pub(super) fn decoded<T>(query: &Query, count: u64, mut decode: impl FnMut(&Row) -> T) -> Vec<T> {
    // SAFETY: SPI_tuptable belongs to the plan that just ran, or is null if it returns no rows.
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
                    query: query.name(),
                })
            })
            .collect()
    }
}

/// A row that [`decoded`] passes to its callback.
pub struct Row {
    tuple: pg_sys::HeapTuple,
    desc: pg_sys::TupleDesc,
    query: &'static str,
}

impl Row {
    /// Returns the datum of column `number` (from 1), which must be of type `expected`: the owner
    /// of the tables may have changed a column's type, and a datum read as another type is a wild
    /// pointer.
    fn typed(&self, number: i32, expected: pg_sys::Oid) -> Arg {
        // SAFETY: tuple and desc belong to the same, open SPI result.
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

    /// Reads column `number` (from 1), whose type is passed by value or copied by its decoder.
    pub fn get<T: FromDatum + IntoDatum>(&self, number: i32) -> Option<T> {
        let datum = self.typed(number, T::type_oid())?;
        // SAFETY: the type was checked.
        unsafe { T::from_polymorphic_datum(datum, false, T::type_oid()) }
    }

    /// Reads a text column as UTF-8.
    pub fn text(&self, number: i32) -> Option<String> {
        let datum = self.typed(number, pg_sys::TEXTOID)?;
        // SAFETY: the type was checked.
        Some(unsafe { crate::encoding::from_text(datum) })
    }

    /// Copies a text column, in the database's encoding.
    pub fn text_bytes(&self, number: i32) -> Option<Vec<u8>> {
        let datum = self.typed(number, pg_sys::TEXTOID)?;
        // SAFETY: the type was checked.
        Some(unsafe { crate::encoding::bytes_of_text(datum) })
    }

    /// Reads a jsonb column; the error is the reason why a part of it can't be read. NULL is read
    /// as null.
    pub fn document(&self, number: i32) -> Result<serde_json::Value, String> {
        match self.typed(number, pg_sys::JSONBOID) {
            None => Ok(serde_json::Value::Null),
            // SAFETY: the type was checked.
            Some(datum) => unsafe { crate::jsonb::from_jsonb(datum) },
        }
    }

    /// Returns a jsonb column that is read later in the call.
    pub fn stored(&self, number: i32) -> Option<Stored> {
        let datum = self.datum(number, pg_sys::JSONBOID)?;
        // SAFETY: the type was checked, and the datum is copied to the caller's memory context.
        Some(unsafe { Stored::new(datum) })
    }

    /// Returns the strings of a jsonb array column, without its other elements.
    pub fn names(&self, number: i32) -> Vec<String> {
        match self.document(number) {
            Ok(serde_json::Value::Array(names)) => names
                .into_iter()
                .filter_map(|name| name.as_str().map(ToOwned::to_owned))
                .collect(),
            _ => Vec::new(),
        }
    }

    /// Returns a column of type `expected`, to pass to another query or to return. It is copied to
    /// the caller's memory context.
    pub fn datum(&self, number: i32, expected: pg_sys::Oid) -> Arg {
        let datum = self.typed(number, expected)?;
        // SAFETY: the datum is of this type; SPI_datumTransfer copies it to the context that was
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

/// Runs a statement that is used once (a GRANT), without changing its text.
pub fn run_sql(sql: &str) {
    let sql = CString::new(sql).unwrap_or_default();
    connected(|| {
        // SAFETY: the string ends with a zero byte and outlives the call.
        let code = unsafe { pg_sys::SPI_execute(sql.as_ptr(), false, 0) };
        assert!(code >= 0, "SPI error {code}");
    });
}
