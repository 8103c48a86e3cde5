//! Converts text between the database's encoding and UTF-8. (`unsafe`: varlenas, conversions)
//!
//! Invariants: a datum argument is a text; what Postgres allocates stays until the call's memory
//! context ends, and every result is a copy or lives no longer than that.

use crate::memory;
use pgrx::{pg_sys, IntoDatum};
use std::borrow::Cow;

/// Converts bytes in the database's encoding to UTF-8. A database with encoding SQL_ASCII may hold
/// any bytes; invalid UTF-8 becomes replacement characters.
pub fn utf8(bytes: &[u8]) -> Cow<'_, str> {
    const UTF8: i32 = pg_sys::pg_enc::PG_UTF8 as i32;
    const NONE: i32 = pg_sys::pg_enc::PG_SQL_ASCII as i32;
    // SAFETY: no argument.
    let encoding = unsafe { pg_sys::GetDatabaseEncoding() };
    if encoding == UTF8 || encoding == NONE || bytes.is_ascii() {
        return match std::str::from_utf8(bytes) {
            Ok(text) => Cow::Borrowed(text),
            Err(_) => {
                // A replacement character has three bytes, and the capacity doubles as the text
                // grows.
                memory::room(bytes.len().saturating_mul(6));
                String::from_utf8_lossy(bytes)
            }
        };
    }
    let length = i32::try_from(bytes.len()).unwrap_or(i32::MAX);
    // SAFETY: reads `length` bytes; returns the converted text with a zero byte at its end, or the
    // same pointer if there is nothing to convert.
    unsafe {
        let converted = pg_sys::pg_server_to_any(bytes.as_ptr().cast(), length, UTF8);
        if std::ptr::eq(converted.cast(), bytes.as_ptr()) {
            return String::from_utf8_lossy(bytes);
        }
        std::ffi::CStr::from_ptr(converted).to_string_lossy()
    }
}

/// Makes a message valid in the database's encoding. Postgres expects messages in that encoding,
/// Rust has them in UTF-8. If the two differ, characters beyond ASCII are escaped (`\u00eb`).
pub fn message(text: String) -> String {
    const UTF8: i32 = pg_sys::pg_enc::PG_UTF8 as i32;
    const NONE: i32 = pg_sys::pg_enc::PG_SQL_ASCII as i32;
    // SAFETY: no argument.
    let encoding = unsafe { pg_sys::GetDatabaseEncoding() };
    if text.is_ascii() || encoding == UTF8 || encoding == NONE {
        return text;
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            _ if c.is_ascii() => out.push(c),
            _ => out.push_str(&format!("\\u{:04x}", c as u32)),
        }
    }
    out
}

/// Copies a text that may be large, after a check that there is memory for it.
pub fn owned(text: Cow<str>) -> String {
    memory::room(text.len());
    text.into_owned()
}

/// Reads a text datum as UTF-8.
///
/// # Safety
/// `datum` is a text, varchar or name-like varlena.
pub unsafe fn from_text(datum: pg_sys::Datum) -> String {
    // SAFETY: a text datum is a varlena; the bytes are copied before anything can free it.
    unsafe {
        let varlena = pg_sys::pg_detoast_datum_packed(datum.cast_mut_ptr());
        owned(utf8(pgrx::varlena_to_byte_slice(varlena)))
    }
}

/// Copies the bytes of a text datum, in the database's encoding.
///
/// # Safety
/// As [`from_text`].
pub unsafe fn bytes_of_text(datum: pg_sys::Datum) -> Vec<u8> {
    // SAFETY: as in from_text.
    unsafe {
        let varlena = pg_sys::pg_detoast_datum_packed(datum.cast_mut_ptr());
        let bytes = pgrx::varlena_to_byte_slice(varlena);
        memory::room(bytes.len());
        bytes.to_vec()
    }
}

/// Makes a text datum of bytes in the database's encoding.
pub fn text_of_bytes(bytes: &[u8]) -> Option<pg_sys::Datum> {
    bytes.into_datum()
}

/// Makes a text datum in the database's encoding.
pub fn to_text(text: &str) -> Option<pg_sys::Datum> {
    if text.is_ascii() {
        return text.into_datum();
    }
    let length = i32::try_from(text.len()).unwrap_or(i32::MAX);
    // SAFETY: reads `length` bytes; returns the converted text with a zero byte at its end, or the
    // same pointer if there is nothing to convert.
    unsafe {
        let utf8 = pg_sys::pg_enc::PG_UTF8 as i32;
        let converted = pg_sys::pg_any_to_server(text.as_ptr().cast(), length, utf8);
        if std::ptr::eq(converted.cast(), text.as_ptr()) {
            return text.into_datum();
        }
        std::ffi::CStr::from_ptr(converted).to_bytes().into_datum()
    }
}

/// Makes a text[] datum from text datums and NULLs.
pub fn text_array(texts: &[Option<pg_sys::Datum>]) -> Option<pg_sys::Datum> {
    let mut values: Vec<pg_sys::Datum> = texts
        .iter()
        .map(|text| text.unwrap_or(pg_sys::Datum::null()))
        .collect();
    let mut nulls: Vec<bool> = texts.iter().map(Option::is_none).collect();
    let mut length = i32::try_from(texts.len()).ok()?;
    let mut lower = 1;
    if texts.is_empty() {
        // SAFETY: no pointer is passed.
        let empty = unsafe { pg_sys::construct_empty_array(pg_sys::TEXTOID) };
        return Some(pg_sys::Datum::from(empty));
    }
    // SAFETY: values and nulls have `length` entries; type text has variable length and int
    // alignment; the array is a copy.
    unsafe {
        Some(pg_sys::Datum::from(pg_sys::construct_md_array(
            values.as_mut_ptr(),
            nulls.as_mut_ptr(),
            1,
            &raw mut length,
            &raw mut lower,
            pg_sys::TEXTOID,
            -1,
            false,
            b'i' as std::ffi::c_char,
        )))
    }
}
