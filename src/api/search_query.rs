//! A query as text search reads it. (`unsafe`: functions of Postgres)
//!
//! It is read here and passed on as a tsquery: a statement that reads it itself does so for each task.
//!
//! Invariants: the functions get arguments of their types; the callback only stores to an atomic.

use crate::query::{with_setting, Arg};
use pgrx::{direct_function_call_as_datum, pg_sys, IntoDatum};
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

/// The oid of the configuration; 0: not known.
static ENGLISH: AtomicU32 = AtomicU32::new(0);

/// Registers the callback; called once when the library is loaded.
pub fn init() {
    // SAFETY: the callback has the signature Postgres asks for and lives as long as the library.
    unsafe {
        pg_sys::CacheRegisterSyscacheCallback(
            pg_sys::SysCacheIdentifier::TSCONFIGNAMENSP as i32,
            Some(configurations_changed),
            pg_sys::Datum::null(),
        );
    }
}

unsafe extern "C-unwind" fn configurations_changed(_: pg_sys::Datum, _: i32, _: u32) {
    ENGLISH.store(0, Relaxed);
}

/// As plainto_tsquery reads it: a tsquery.
pub fn read(query: Arg) -> Arg {
    // It gives a notice for a query of nothing but stop words; such a query is answered by spelling, so
    // there is nothing to notice.
    with_setting(c"client_min_messages", c"warning", || {
        let english = english().into_datum();
        // SAFETY: a configuration and a text.
        unsafe { direct_function_call_as_datum(pg_sys::plainto_tsquery_byid, &[english, query]) }
    })
}

/// As Postgres shows a tsquery.
pub fn shown(tsquery: Arg) -> Option<String> {
    // SAFETY: it gives a string that ends with a zero byte, which becomes a text.
    unsafe {
        let shown = direct_function_call_as_datum(pg_sys::tsqueryout, &[tsquery])?;
        let text = pg_sys::cstring_to_text(shown.cast_mut_ptr());
        Some(crate::document::from_text(pg_sys::Datum::from(text)))
    }
}

fn english() -> pg_sys::Oid {
    let known = ENGLISH.load(Relaxed);
    if known != 0 {
        return pg_sys::Oid::from(known);
    }
    let name = pg_sys::Datum::from(c"pg_catalog.english".as_ptr());
    // SAFETY: a string that ends with a zero byte.
    let found = unsafe { direct_function_call_as_datum(pg_sys::regconfigin, &[Some(name)]) };
    let oid = found.map_or(0, |oid| oid.value() as u32);
    ENGLISH.store(oid, Relaxed);
    pg_sys::Oid::from(oid)
}
