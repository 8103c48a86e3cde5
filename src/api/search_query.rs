//! Text search queries. (`unsafe`: functions of Postgres. Invariant: they get arguments of their types.)

use crate::algorithms::words;
use crate::document::from_text;
use crate::query::{with_setting, Arg};
use pgrx::{direct_function_call_as_datum, pg_sys};

/// The query as plainto_tsquery reads it: a tsquery. It is read once here, because a statement would
/// read it for each task.
pub fn read(query: Arg) -> Arg {
    // plainto_tsquery gives a notice for a query of stop words alone, which the search by spelling answers.
    with_setting(c"client_min_messages", c"warning", || {
        let name = pg_sys::Datum::from(c"pg_catalog.english".as_ptr());
        // SAFETY: a string that ends with a zero byte; a configuration and a text.
        unsafe {
            let english = direct_function_call_as_datum(pg_sys::regconfigin, &[Some(name)]);
            direct_function_call_as_datum(pg_sys::plainto_tsquery_byid, &[english, query])
        }
    })
}

/// The word of a tsquery that consists of one alone.
pub fn only_word(tsquery: Arg) -> Option<String> {
    // SAFETY: tsqueryout gives a string that ends with a zero byte, which becomes a text.
    let shown = unsafe {
        let shown = direct_function_call_as_datum(pg_sys::tsqueryout, &[tsquery])?;
        from_text(pg_sys::Datum::from(pg_sys::cstring_to_text(
            shown.cast_mut_ptr(),
        )))
    };
    words::only_word(&shown)
}
