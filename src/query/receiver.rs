//! Takes the rows of a query into the caller's tuplestore. (`unsafe`: executor callbacks)
//!
//! Invariants: a [`Receiver`] begins with Postgres's own struct, so a pointer to the one is a
//! pointer to the other; it lives, with what it points to, until the executor that was given it
//! has ended.

use pgrx::pg_sys::panic::ErrorReport;
use pgrx::{pg_sys, PgSqlErrorCode};
use std::collections::BTreeMap;

/// Counts that are put into the last two columns (bigint) of each row, by the uuid in its first.
pub struct Counts(BTreeMap<[u8; 16], [i64; 2]>);

impl Counts {
    pub fn of(counts: impl IntoIterator<Item = ([u8; 16], [i64; 2])>) -> Self {
        Counts(counts.into_iter().collect())
    }
}

/// A receiver of rows that fit what a function declares.
#[repr(C)]
pub struct Receiver<'a> {
    base: pg_sys::DestReceiver,
    store: *mut pg_sys::Tuplestorestate,
    declared: pg_sys::TupleDesc,
    counts: Option<&'a Counts>,
}

impl<'a> Receiver<'a> {
    pub fn new(
        store: *mut pg_sys::Tuplestorestate,
        declared: pg_sys::TupleDesc,
        counts: Option<&'a Counts>,
    ) -> Self {
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
            counts,
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
pub unsafe fn check_fit(given: pg_sys::TupleDesc, declared: pg_sys::TupleDesc) {
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
        let receiver = &*receiver.cast::<Receiver>();
        match receiver.counts {
            None => pg_sys::tuplestore_puttupleslot(receiver.store, slot),
            Some(counts) => put_counted(receiver, slot, counts),
        }
    }
    true
}

/// # Safety
/// The slot holds a row of the declared types (see [`check_fit`]).
unsafe fn put_counted(receiver: &Receiver, slot: *mut pg_sys::TupleTableSlot, counts: &Counts) {
    // SAFETY: by contract; the arrays have as many elements as the slot has columns.
    unsafe {
        let columns = usize::try_from((*receiver.declared).natts).unwrap_or(0);
        if usize::try_from((*slot).tts_nvalid).unwrap_or(0) < columns {
            pg_sys::slot_getsomeattrs_int(slot, (*receiver.declared).natts);
        }
        let values = std::slice::from_raw_parts_mut((*slot).tts_values, columns);
        let nulls = std::slice::from_raw_parts_mut((*slot).tts_isnull, columns);
        receiver.put_values(values, nulls, counts);
    }
}

impl Receiver<'_> {
    /// Puts a row that is no longer in the executor.
    ///
    /// # Safety
    /// The tuple is of the descriptor, which fits what is declared (see [`check_fit`]).
    pub unsafe fn put_tuple(
        &self,
        tuple: pg_sys::HeapTuple,
        desc: pg_sys::TupleDesc,
        counts: &Counts,
    ) {
        // SAFETY: by contract; the arrays have as many elements as the tuple has columns.
        unsafe {
            let columns = usize::try_from((*desc).natts).unwrap_or(0);
            let mut values = vec![pg_sys::Datum::null(); columns];
            let mut nulls = vec![false; columns];
            pg_sys::heap_deform_tuple(tuple, desc, values.as_mut_ptr(), nulls.as_mut_ptr());
            self.put_values(&mut values, &mut nulls, counts);
        }
    }

    /// # Safety
    /// The values are of the declared types: a uuid first, two bigints last.
    unsafe fn put_values(&self, values: &mut [pg_sys::Datum], nulls: &mut [bool], counts: &Counts) {
        if let ([id, .., first, second], [false, .., false, false]) = (&mut *values, &*nulls) {
            // SAFETY: by contract, and not null.
            let id = unsafe { *id.cast_mut_ptr::<[u8; 16]>() };
            if let Some(found) = counts.0.get(&id) {
                *first = pg_sys::Datum::from(found[0]);
                *second = pg_sys::Datum::from(found[1]);
            }
        }
        // SAFETY: as many values as the declared columns; they are copied.
        unsafe {
            pg_sys::tuplestore_putvalues(
                self.store,
                self.declared,
                values.as_mut_ptr(),
                nulls.as_mut_ptr(),
            );
        }
    }
}

unsafe extern "C-unwind" fn nothing(_: *mut pg_sys::DestReceiver) {}
