//! Takes the rows of a query into the caller's tuplestore. (`unsafe`: executor callbacks)
//!
//! Invariants: a [`Receiver`] begins with Postgres's own struct, so a pointer to the one is a
//! pointer to the other; it lives, with what it points to, until the executor that was given it
//! has ended.

use pgrx::pg_sys::panic::ErrorReport;
use pgrx::{pg_sys, PgSqlErrorCode};

/// A receiver of rows that fit what a function declares.
#[repr(C)]
pub struct Receiver {
    base: pg_sys::DestReceiver,
    store: *mut pg_sys::Tuplestorestate,
    declared: pg_sys::TupleDesc,
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
    unsafe { check_fit(given, (*receiver.cast::<Receiver>()).declared) };
}

/// The owner of the tables may have changed a column's type, and a datum read as another type
/// is a wild pointer: so the types are compared before the first row.
///
/// # Safety
/// Both are null or valid descriptors.
unsafe fn check_fit(given: pg_sys::TupleDesc, declared: pg_sys::TupleDesc) {
    // SAFETY: by contract.
    unsafe {
        let columns = (*given).natts;
        let fits = !declared.is_null()
            && columns == (*declared).natts
            && (1..=columns).all(|n| {
                let (given, declared) = (
                    pg_sys::SPI_gettypeid(given, n),
                    pg_sys::SPI_gettypeid(declared, n),
                );
                // Rendered documents: json is text that was checked.
                given == declared || (given == pg_sys::TEXTOID && declared == pg_sys::JSONOID)
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
    }
}

#[pgrx::pg_guard]
unsafe extern "C-unwind" fn receive(
    slot: *mut pg_sys::TupleTableSlot,
    receiver: *mut pg_sys::DestReceiver,
) -> bool {
    // SAFETY: see the invariants; the row is copied.
    unsafe {
        pg_sys::tuplestore_puttupleslot((*receiver.cast::<Receiver>()).store, slot);
    }
    true
}

unsafe extern "C-unwind" fn nothing(_: *mut pg_sys::DestReceiver) {}
