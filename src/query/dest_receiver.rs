//! Puts the rows of a query into the caller's tuplestore. (`unsafe`: ReturnSetInfo, tuplestores,
//! executor callbacks)
//!
//! Invariants: a [`Receiver`] begins with Postgres's DestReceiver, so a pointer to one is a pointer
//! to the other; it lives, with everything it points to, until the executor that uses it has ended.

use super::Arg;
use crate::error::Error;
use pgrx::pg_sys::panic::ErrorReport;
use pgrx::{pg_sys, PgSqlErrorCode};

/// The parts of a SQL function's call that a query needs.
pub trait Caller {
    /// Returns the pointer that Postgres passed; it is valid during the call.
    fn fcinfo(&self) -> pg_sys::FunctionCallInfo;
    /// Counts rows that were put into the result.
    fn add_rows_returned(&self, rows: u64);
}

/// The result of the set-returning function that is running.
pub struct ResultSet {
    info: *mut pg_sys::ReturnSetInfo,
    store: *mut pg_sys::Tuplestorestate,
}

impl ResultSet {
    pub fn of(call: &impl Caller) -> Result<Self, Error> {
        // SAFETY: fcinfo is valid during the call; resultinfo is a ReturnSetInfo if its node tag
        // says so.
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
            Ok(ResultSet { info, store })
        }
    }

    /// Adds a row of computed values; their number and types must be those of the function's
    /// declaration.
    pub fn put(&mut self, row: &[Arg]) {
        let mut values: Vec<pg_sys::Datum> = row
            .iter()
            .map(|value| value.unwrap_or(pg_sys::Datum::null()))
            .collect();
        let mut nulls: Vec<bool> = row.iter().map(Option::is_none).collect();
        // SAFETY: the caller's ReturnSetInfo is valid during the call; there are as many values as
        // columns, and they are copied.
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

    /// Returns a receiver that adds the rows of a query.
    pub(super) fn receiver(&mut self) -> Receiver {
        // SAFETY: the caller's ReturnSetInfo is valid during the call.
        Receiver::new(self.store, unsafe { (*self.info).expectedDesc })
    }
}

/// A DestReceiver for rows that match the declaration of a function.
#[repr(C)]
pub struct Receiver {
    base: pg_sys::DestReceiver,
    store: *mut pg_sys::Tuplestorestate,
    declared: pg_sys::TupleDesc,
    /// Set if the function has the declaration of an older release: its rows lack the last columns,
    /// and true marks a column to convert from integer to bigint. Such functions are called between
    /// the installation of a new library and ALTER EXTENSION UPDATE.
    widened: Option<Vec<bool>>,
}

impl Receiver {
    pub fn new(store: *mut pg_sys::Tuplestorestate, declared: pg_sys::TupleDesc) -> Self {
        Receiver {
            base: pg_sys::DestReceiver {
                receiveSlot: Some(receive),
                rStartup: Some(start),
                rShutdown: Some(nothing),
                rDestroy: Some(nothing),
                mydest: pg_sys::CommandDest::DestTuplestore,
            },
            store,
            declared,
            widened: None,
        }
    }

    pub fn as_dest(&mut self) -> *mut pg_sys::DestReceiver {
        std::ptr::from_mut(self).cast()
    }
}

#[pgrx::pg_guard]
unsafe extern "C-unwind" fn start(
    receiver: *mut pg_sys::DestReceiver,
    _operation: i32,
    actual: pg_sys::TupleDesc,
) {
    // SAFETY: see the invariants; both descriptors are valid while the query runs.
    unsafe {
        let receiver = &mut *receiver.cast::<Receiver>();
        let widened = check_fit(actual, receiver.declared);
        let same = (*actual).natts == (*receiver.declared).natts;
        receiver.widened = (!same || widened.contains(&true)).then_some(widened);
    }
}

/// Compares the types of a query's columns with those of the declaration, before the first row: the
/// owner of the tables may have changed a column's type, and a datum read as another type is a wild
/// pointer. Returns which declared columns are bigint, but integer in the query.
///
/// # Safety
/// Both pointers are null or valid descriptors.
unsafe fn check_fit(actual: pg_sys::TupleDesc, declared: pg_sys::TupleDesc) -> Vec<bool> {
    // SAFETY: by contract.
    unsafe {
        let columns = if declared.is_null() {
            0
        } else {
            (*declared).natts
        };
        let types = (1..=columns).map(|n| {
            (
                pg_sys::SPI_gettypeid(actual, n),
                pg_sys::SPI_gettypeid(declared, n),
            )
        });
        let widened: Vec<bool> = types
            .clone()
            .map(|types| types == (pg_sys::INT4OID, pg_sys::INT8OID))
            .collect();
        let fits = columns > 0
            && columns <= (*actual).natts
            && types.zip(&widened).all(|((actual, declared), widened)| {
                // A rendered document may be declared as json: it is text that is valid JSON.
                actual == declared
                    || *widened
                    || (actual == pg_sys::TEXTOID && declared == pg_sys::JSONOID)
            });
        if !fits {
            ErrorReport::new(
                PgSqlErrorCode::ERRCODE_DATATYPE_MISMATCH,
                "the tables of schema mad are not as mad_registry made them",
                "mad_registry",
            )
            .set_detail("A column has another type than the called function returns.")
            .set_hint(
                "put the column's type back: the migrations are in mad_registry's sql/migrations",
            )
            .report(pgrx::PgLogLevel::ERROR);
        }
        widened
    }
}

#[pgrx::pg_guard]
unsafe extern "C-unwind" fn receive(
    slot: *mut pg_sys::TupleTableSlot,
    receiver: *mut pg_sys::DestReceiver,
) -> bool {
    // SAFETY: see the invariants; the row is copied. The slot has at least as many columns as are
    // declared.
    unsafe {
        let receiver = &*receiver.cast::<Receiver>();
        let Some(widened) = &receiver.widened else {
            pg_sys::tuplestore_puttupleslot(receiver.store, slot);
            return true;
        };
        pg_sys::slot_getallattrs(slot);
        let mut values: Vec<pg_sys::Datum> = widened
            .iter()
            .enumerate()
            .map(|(i, widened)| match *(*slot).tts_values.add(i) {
                value if *widened => pg_sys::Datum::from(i64::from(value.value() as i32)),
                value => value,
            })
            .collect();
        pg_sys::tuplestore_putvalues(
            receiver.store,
            receiver.declared,
            values.as_mut_ptr(),
            (*slot).tts_isnull,
        );
    }
    true
}

unsafe extern "C-unwind" fn nothing(_: *mut pg_sys::DestReceiver) {}
