//! Takes the rows of a query into the caller's tuplestore. (`unsafe`: ReturnSetInfo, tuplestores,
//! executor callbacks)
//!
//! Invariants: a [`Receiver`] begins with Postgres's own struct, so a pointer to the one is a
//! pointer to the other; it lives, with what it points to, until the executor that was given it
//! has ended.

use super::Arg;
use crate::error::Error;
use pgrx::pg_sys::panic::ErrorReport;
use pgrx::{pg_sys, PgSqlErrorCode};

/// The call of a SQL function, as much of it as a query needs.
pub trait Caller {
    /// What Postgres passed; valid during the call.
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
            Ok(ResultSet { info, store })
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

    /// Takes the rows of a query.
    pub(super) fn receiver(&mut self) -> Receiver {
        // SAFETY: the caller's ReturnSetInfo is valid during the call.
        Receiver::new(self.store, unsafe { (*self.info).expectedDesc })
    }
}

/// A receiver of rows that fit what a function declares.
#[repr(C)]
pub struct Receiver {
    base: pg_sys::DestReceiver,
    store: *mut pg_sys::Tuplestorestate,
    declared: pg_sys::TupleDesc,
    /// The columns, where the function is declared as in the release before, for which rows are converted: from
    /// integer to bigint (true), and without the last columns. Between the installation of a new library and ALTER
    /// EXTENSION UPDATE such functions are called.
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
    given: pg_sys::TupleDesc,
) {
    // SAFETY: see the invariants; both descriptors are valid while the query runs.
    unsafe {
        let receiver = &mut *receiver.cast::<Receiver>();
        let widened = check_fit(given, receiver.declared);
        let same = (*given).natts == (*receiver.declared).natts;
        receiver.widened = (!same || widened.contains(&true)).then_some(widened);
    }
}

/// The owner of the tables may have changed a column's type, and a datum read as another type
/// is a wild pointer: so the types are compared before the first row. Returns which of the declared
/// columns are bigint, and integer in the query.
///
/// # Safety
/// Both are null or valid descriptors.
unsafe fn check_fit(given: pg_sys::TupleDesc, declared: pg_sys::TupleDesc) -> Vec<bool> {
    // SAFETY: by contract.
    unsafe {
        let columns = if declared.is_null() {
            0
        } else {
            (*declared).natts
        };
        let types = (1..=columns).map(|n| {
            (
                pg_sys::SPI_gettypeid(given, n),
                pg_sys::SPI_gettypeid(declared, n),
            )
        });
        let widened: Vec<bool> = types
            .clone()
            .map(|types| types == (pg_sys::INT4OID, pg_sys::INT8OID))
            .collect();
        let fits = columns > 0
            && columns <= (*given).natts
            && types.zip(&widened).all(|((given, declared), widened)| {
                // Rendered documents: json is text that was checked.
                given == declared
                    || *widened
                    || (given == pg_sys::TEXTOID && declared == pg_sys::JSONOID)
            });
        if !fits {
            ErrorReport::new(
                PgSqlErrorCode::ERRCODE_DATATYPE_MISMATCH,
                "the tables of schema mad are not as mad_registry made them",
                "mad_registry",
            )
            .set_detail(
                "A column of theirs has another type than the function that was called gives.",
            )
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
    // SAFETY: see the invariants; the row is copied. The slot has at least as many columns as are declared.
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
