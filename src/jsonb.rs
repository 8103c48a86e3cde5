//! Reads a jsonb datum as a Rust value, from its stored form and not from its text. (`unsafe`:
//! varlenas, the iterator over a jsonb)
//!
//! Invariants: a datum argument is a jsonb; a [`Reader`] lives no longer than the detoasted
//! document that it reads; a token's value is read as the kind that Postgres reports, and copied
//! before the next token.

use crate::algorithms::json_size;
use crate::encoding::{owned, utf8};
use crate::memory;
use pgrx::direct_function_call_as_datum;
use pgrx::pg_sys;
use pgrx::pg_sys::{jbvType, JsonbIteratorToken as Token};
use serde_json::{Map, Number, Value};
use std::fmt;

/// Limit of nesting: code that handles a value recurses into it.
pub const MAX_LEVELS: usize = 127;
/// Length of a number's text up to which it is in the range of a double.
const MAX_DIGITS: usize = 300;
/// Length of a number's text up to which it is read exactly; a longer one becomes the nearest
/// double.
const MAX_EXACT: usize = 400;

/// Reason why a part of a document can't be read.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Unreadable {
    /// With the limit of nesting.
    Depth(usize),
    Number,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Unreadable::Depth(levels) => write!(f, "is nested deeper than {levels} levels"),
            Unreadable::Number => f.write_str("can't be read: it holds a number out of range"),
        }
    }
}

/// Reads a document of at most `levels` levels.
///
/// # Safety
/// `datum` is a jsonb datum.
pub unsafe fn value(datum: pg_sys::Datum, levels: usize) -> Result<Value, Unreadable> {
    // SAFETY: by contract.
    let mut reader = unsafe { Reader::open(datum, levels) };
    let first = reader.next(false);
    let value = reader.value(first);
    reader.unreadable.map_or(Ok(value), Err)
}

/// Calls `each` with every element of an array, and with the reason if a part of the element can't
/// be read; that part is null. Returns false if the document is no array.
///
/// # Safety
/// `datum` is a jsonb datum.
pub unsafe fn elements(
    datum: pg_sys::Datum,
    mut each: impl FnMut(Value, Option<Unreadable>),
) -> bool {
    // SAFETY: by contract.
    let mut reader = unsafe { Reader::open(datum, MAX_LEVELS) };
    if reader.next(false) != Token::WJB_BEGIN_ARRAY || reader.is_scalar() {
        return false;
    }
    loop {
        let first = reader.next(false);
        if first == Token::WJB_END_ARRAY {
            return true;
        }
        let element = reader.value(first);
        each(element, reader.unreadable.take());
    }
}

/// Returns the text form of a jsonb datum, in UTF-8.
///
/// # Safety
/// `datum` is a jsonb datum.
pub unsafe fn jsonb_text(datum: pg_sys::Datum) -> String {
    // SAFETY: a jsonb is a varlena; its text form ends with a zero byte. The text can be large, so
    // it is freed after the copy.
    unsafe {
        let jsonb = pg_sys::pg_detoast_datum(datum.cast_mut_ptr()).cast::<pg_sys::Jsonb>();
        let length = pgrx::varsize_any(jsonb.cast());
        let text = pg_sys::JsonbToCString(
            std::ptr::null_mut(),
            &raw mut (*jsonb).root,
            i32::try_from(length).unwrap_or(i32::MAX),
        );
        let copy = owned(utf8(std::ffi::CStr::from_ptr(text).to_bytes()));
        pg_sys::pfree(text.cast());
        copy
    }
}

/// Reads a jsonb datum; the error is the reason why a part of it can't be read (nesting beyond 127
/// levels, a number beyond the range of a double).
///
/// # Safety
/// `datum` is a jsonb datum.
pub unsafe fn from_jsonb(datum: pg_sys::Datum) -> Result<Value, String> {
    // SAFETY: by contract.
    unsafe { from_jsonb_of(datum, MAX_LEVELS) }
}

/// The same with another limit of nesting.
///
/// # Safety
/// `datum` is a jsonb datum.
pub unsafe fn from_jsonb_of(datum: pg_sys::Datum, levels: usize) -> Result<Value, String> {
    // SAFETY: by contract.
    let value = unsafe { value(datum, levels) }.map_err(|why| why.to_string())?;
    // The checks of a document copy parts of it, which takes about as much memory again.
    memory::room(json_size::bytes_of(&value));
    Ok(value)
}

/// A jsonb datum that is read later.
#[derive(Clone, Copy)]
pub struct Stored(pg_sys::Datum);

impl Stored {
    /// # Safety
    /// `datum` is a jsonb datum, and stays in memory until the call ends.
    pub unsafe fn new(datum: pg_sys::Datum) -> Self {
        Stored(datum)
    }

    /// Returns the stored form: equal bytes are equal documents.
    pub fn bytes(&self) -> Vec<u8> {
        // SAFETY: a jsonb is a varlena; the bytes are copied before the detoasted copy is freed.
        unsafe {
            let stored = self.0.cast_mut_ptr::<pg_sys::varlena>();
            let plain = pg_sys::pg_detoast_datum_packed(stored);
            let bytes = pgrx::varlena_to_byte_slice(plain);
            memory::room(bytes.len());
            let bytes = bytes.to_vec();
            if !std::ptr::eq(plain, stored) {
                pg_sys::pfree(plain.cast());
            }
            bytes
        }
    }

    /// Reads the document, see [`from_jsonb`].
    pub fn value(&self) -> Result<Value, String> {
        // SAFETY: a jsonb datum.
        unsafe { from_jsonb(self.0) }
    }
}

/// Whether a jsonb datum is an object.
///
/// # Safety
/// `datum` is a jsonb datum.
pub unsafe fn is_object(datum: pg_sys::Datum) -> bool {
    // SAFETY: a jsonb is a varlena that begins with the header of its root.
    unsafe {
        let jsonb = pg_sys::pg_detoast_datum(datum.cast_mut_ptr()).cast::<pg_sys::Jsonb>();
        (*jsonb).root.header & pg_sys::JB_FOBJECT != 0
    }
}

/// Iterates over the tokens of a document.
struct Reader {
    /// The document as it was passed.
    stored: *mut pg_sys::varlena,
    /// The document after detoasting; may be the same pointer.
    plain: *mut pg_sys::varlena,
    iterator: *mut pg_sys::JsonbIterator,
    /// Value of the last token.
    found: pg_sys::JsonbValue,
    levels: usize,
    unreadable: Option<Unreadable>,
}

/// An array or object whose end has not been read yet; of an object also the key of the next
/// member.
enum Container {
    Array(Vec<Value>),
    Object(Map<String, Value>, String),
}

impl Reader {
    /// # Safety
    /// `datum` is a jsonb datum.
    unsafe fn open(datum: pg_sys::Datum, levels: usize) -> Self {
        // SAFETY: a jsonb is a varlena that begins with the header of its root.
        unsafe {
            let stored = datum.cast_mut_ptr::<pg_sys::varlena>();
            let plain = pg_sys::pg_detoast_datum(stored);
            let root = &raw mut (*plain.cast::<pg_sys::Jsonb>()).root;
            Reader {
                stored,
                plain,
                iterator: pg_sys::JsonbIteratorInit(root),
                found: pg_sys::JsonbValue::default(),
                levels,
                unreadable: None,
            }
        }
    }

    /// Returns the next token. If `whole`, an inner array or object is one token.
    fn next(&mut self, whole: bool) -> Token::Type {
        pgrx::check_for_interrupts!();
        memory::check();
        // SAFETY: both pointers are valid, and the document lives as long as the reader.
        unsafe { pg_sys::JsonbIteratorNext(&raw mut self.iterator, &raw mut self.found, whole) }
    }

    /// Whether the array that has just begun is the wrapper of a scalar document.
    fn is_scalar(&self) -> bool {
        // SAFETY: the last token was the beginning of an array.
        unsafe { self.found.val.array.rawScalar }
    }

    /// Reads the value that begins with this token.
    fn value(&mut self, first: Token::Type) -> Value {
        let mut token = first;
        if token == Token::WJB_BEGIN_ARRAY && self.is_scalar() {
            token = self.next(false);
        }
        let mut open: Vec<Container> = Vec::new();
        loop {
            let complete = match token {
                Token::WJB_BEGIN_ARRAY => {
                    open.push(Container::Array(Vec::new()));
                    None
                }
                Token::WJB_BEGIN_OBJECT => {
                    open.push(Container::Object(Map::new(), String::new()));
                    None
                }
                Token::WJB_KEY => {
                    if let Some(Container::Object(_, key)) = open.last_mut() {
                        *key = self.text();
                    }
                    None
                }
                Token::WJB_ELEM | Token::WJB_VALUE => Some(self.scalar()),
                // The end of the innermost array or object, or of the document.
                _ => match open.pop() {
                    Some(Container::Array(items)) => Some(Value::Array(items)),
                    Some(Container::Object(members, _)) => Some(Value::Object(members)),
                    None => return Value::Null,
                },
            };
            if let Some(value) = complete {
                match open.last_mut() {
                    None => return value,
                    Some(Container::Array(items)) => {
                        if items.len() == items.capacity() {
                            memory::room(2 * items.len() * size_of::<Value>());
                        }
                        items.push(value);
                    }
                    Some(Container::Object(members, key)) => {
                        members.insert(std::mem::take(key), value);
                    }
                }
            }
            token = self.next(open.len() >= self.levels);
        }
    }

    fn scalar(&mut self) -> Value {
        match self.found.type_ {
            jbvType::jbvNull => Value::Null,
            // SAFETY: a boolean, as its kind says.
            jbvType::jbvBool => Value::Bool(unsafe { self.found.val.boolean }),
            jbvType::jbvString => Value::String(self.text()),
            jbvType::jbvNumeric => self.number(),
            _ => self.missing(Unreadable::Depth(self.levels)),
        }
    }

    /// Copies the string of the last token.
    fn text(&self) -> String {
        // SAFETY: a string, as the token or its kind says: `len` bytes of the document.
        let bytes = unsafe {
            let string = self.found.val.string;
            let length = usize::try_from(string.len).unwrap_or(0);
            std::slice::from_raw_parts(string.val.cast::<u8>(), length)
        };
        memory::room(bytes.len());
        utf8(bytes).into_owned()
    }

    fn number(&mut self) -> Value {
        // SAFETY: a numeric, as its kind says; its text is ASCII, ends with a zero byte, and is
        // freed after it was parsed.
        let number = unsafe {
            let numeric = pg_sys::Datum::from(self.found.val.numeric);
            direct_function_call_as_datum(pg_sys::numeric_out, &[Some(numeric)]).and_then(|text| {
                let text = text.cast_mut_ptr::<std::ffi::c_char>();
                let number = std::ffi::CStr::from_ptr(text).to_str();
                let number = number.ok().and_then(as_number);
                pg_sys::pfree(text.cast());
                number
            })
        };
        match number {
            Some(number) => Value::Number(number),
            None => self.missing(Unreadable::Number),
        }
    }

    /// Records the reason and returns null in place of the unreadable value.
    fn missing(&mut self, why: Unreadable) -> Value {
        self.unreadable.get_or_insert(why);
        Value::Null
    }
}

/// Parses the text of a numeric. Postgres writes no exponents: 1e-16383 takes six bytes in a
/// document and has a text of 16,385.
fn as_number(text: &str) -> Option<Number> {
    if text.len() <= MAX_DIGITS {
        return text.parse().ok();
    }
    let nearest = text.parse::<f64>().ok().filter(|n| n.is_finite())?;
    match text.len() <= MAX_EXACT {
        true => text.parse().ok(),
        false => Number::from_f64(nearest),
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        if self.plain != self.stored {
            // SAFETY: the copy that open made; nothing refers to it any more.
            unsafe { pg_sys::pfree(self.plain.cast()) };
        }
    }
}
