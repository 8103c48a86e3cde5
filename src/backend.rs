//! Functions and variables of Postgres that are used directly, without a statement: the backend's user,
//! transaction and clock, the server's log, and full-text queries. (`unsafe`: calls of C functions)
//!
//! Invariants: nothing is written but a line of the log; a datum that comes in has the type that its
//! function says; a transaction is running, as in every function that SQL calls. No safe interface of
//! pgrx covers these.

use crate::encoding::{from_text, to_text};
use pgrx::{direct_function_call_as_datum, pg_sys, GucSetting};
use std::cell::Cell;
use std::ffi::{c_char, c_int, CStr, CString};

/// A datum, or NULL.
type Arg = Option<pg_sys::Datum>;

/// The current user.
pub fn user() -> pg_sys::Oid {
    // SAFETY: no argument.
    unsafe { pg_sys::GetUserId() }
}

/// Whether a role is a superuser or has the rights of another one by membership.
pub fn is_superuser_or_has(role: pg_sys::Oid, other: pg_sys::Oid) -> bool {
    // SAFETY: any oid may be asked for.
    unsafe { pg_sys::superuser_arg(role) || pg_sys::has_privs_of_role(role, other) }
}

/// The bytes of a setting, which can be of any length, so they are not copied; None where it has none.
pub fn setting_text(setting: &GucSetting<Option<CString>>) -> Option<&[u8]> {
    // SAFETY: the pointer is null, or of a text with a zero byte at its end that stays until the setting
    // changes, which it doesn't while a function of the library looks at it.
    unsafe {
        let text = *setting.as_ptr();
        (!text.is_null()).then(|| CStr::from_ptr(text).to_bytes())
    }
}

/// A table of schema mad; None where it is not there.
pub fn table_of_mad(name: &CStr) -> Option<pg_sys::Oid> {
    // SAFETY: strings that end with a zero byte.
    let table = unsafe {
        let schema = pg_sys::get_namespace_oid(c"mad".as_ptr(), true);
        pg_sys::get_relname_relid(name.as_ptr(), schema)
    };
    (table != pg_sys::InvalidOid).then_some(table)
}

/// Now, as Postgres's timestamptz: microseconds since 2000.
pub fn now() -> i64 {
    // SAFETY: no argument.
    unsafe { pg_sys::GetCurrentTimestamp() }
}

/// Whether nothing can be written: the transaction is READ ONLY, or this is a standby.
pub fn is_read_only() -> bool {
    // SAFETY: a variable of this backend and a function without arguments.
    unsafe { pg_sys::XactReadOnly || pg_sys::RecoveryInProgress() }
}

/// Whether the whole transaction reads one snapshot (REPEATABLE READ and above).
pub fn reads_one_snapshot() -> bool {
    // SAFETY: a variable of this backend.
    unsafe { pg_sys::XactIsoLevel >= pg_sys::XACT_REPEATABLE_READ as i32 }
}

/// Whether the transaction reads one snapshot and has written: what triggers derive from its rows with a
/// later snapshot need not agree with what its own snapshot shows.
pub fn wrote_by_one_snapshot() -> bool {
    // SAFETY: a function without arguments.
    reads_one_snapshot()
        && unsafe { pg_sys::GetTopTransactionIdIfAny() } != pg_sys::InvalidTransactionId
}

/// Whether the transaction is SERIALIZABLE, in which reads make transactions depend on each other.
pub fn is_serializable() -> bool {
    // SAFETY: a variable of this backend.
    unsafe { pg_sys::XactIsoLevel == pg_sys::XACT_SERIALIZABLE as i32 }
}

/// The transaction's number; it is given one if it has none.
pub fn transaction_id() -> u32 {
    // SAFETY: no argument.
    unsafe { pg_sys::GetTopTransactionId() }.into_inner()
}

/// Whether a row's xmin is of the current transaction, subtransactions included.
pub fn is_of_current_transaction(xmin: pg_sys::TransactionId) -> bool {
    // SAFETY: any number may be asked for.
    unsafe { pg_sys::TransactionIdIsCurrentTransactionId(xmin) }
}

/// The transaction, the subtransaction in it, and its newest command that wrote.
#[derive(Debug, Default, Clone, Copy, PartialEq)]
pub struct CommandId(u32, u32, u32);

/// The command that runs now.
pub fn command_id() -> CommandId {
    // SAFETY: MyProc is set in every backend that runs SQL; the command counter is only read.
    unsafe {
        #[cfg(any(feature = "pg15", feature = "pg16"))]
        let transaction = (*pg_sys::MyProc).lxid;
        #[cfg(not(any(feature = "pg15", feature = "pg16")))]
        let transaction = (*pg_sys::MyProc).vxid.lxid;
        CommandId(
            transaction,
            pg_sys::GetCurrentSubTransactionId(),
            pg_sys::GetCurrentCommandId(false),
        )
    }
}

/// Marks the running command as one that wrote, so that the next one has another id. Not in a parallel
/// worker.
pub fn use_command_id() {
    // SAFETY: no pointer is passed.
    unsafe { pg_sys::GetCurrentCommandId(true) };
}

// -- The server's log.

unsafe extern "C-unwind" {
    fn errstart(level: c_int, domain: *const c_char) -> bool;
    fn errfinish(file: *const c_char, line: c_int, function: *const c_char);
}

/// Writes a line to the server's log, without the statement, whose text holds the arguments, and not to
/// the client.
pub fn log(text: &str) {
    let Ok(text) = CString::new(text) else { return };
    // SAFETY: errstart and errfinish come in pairs, with interrupts held, so that neither raises an error
    // (LOG itself never does); the format takes one string.
    unsafe {
        pg_sys::InterruptHoldoffCount += 1;
        pg_sys::ffi::pg_guard_ffi_boundary(|| {
            if errstart(pg_sys::LOG_SERVER_ONLY as c_int, std::ptr::null()) {
                pg_sys::errmsg_internal(c"%s".as_ptr(), text.as_ptr());
                pg_sys::errhidestmt(true);
                pg_sys::errhidecontext(true);
                errfinish(c"backend.rs".as_ptr(), 0, c"log".as_ptr());
            }
        });
        pg_sys::InterruptHoldoffCount -= 1;
    }
}

// -- Full-text queries, by the configuration english.

/// A tsquery, or NULL.
#[derive(Clone, Copy)]
pub struct TsQuery(Arg);

impl TsQuery {
    pub const NULL: TsQuery = TsQuery(None);

    /// A text as plainto_tsquery reads it.
    pub fn plain(text: &str) -> Self {
        let args = [english(), to_text(text)];
        // SAFETY: a configuration and a text.
        TsQuery(unsafe { direct_function_call_as_datum(pg_sys::plainto_tsquery_byid, &args) })
    }

    /// A text in the syntax of tsquery.
    pub fn parse(text: &str) -> Self {
        // SAFETY: a text, whose copy ends with a zero byte.
        TsQuery(to_text(text).and_then(|text| unsafe {
            let text = pg_sys::Datum::from(pg_sys::text_to_cstring(text.cast_mut_ptr()));
            direct_function_call_as_datum(pg_sys::tsqueryin, &[Some(text)])
        }))
    }

    /// What conforms to both.
    pub fn and(self, other: Self) -> Self {
        // SAFETY: two tsqueries.
        TsQuery(unsafe { direct_function_call_as_datum(pg_sys::tsquery_and, &[self.0, other.0]) })
    }

    /// As Postgres shows it; empty for NULL.
    pub fn text(self) -> String {
        // SAFETY: a tsquery; tsqueryout gives a string that ends with a zero byte, which becomes a text.
        let text = unsafe {
            direct_function_call_as_datum(pg_sys::tsqueryout, &[self.0]).map(|shown| {
                from_text(pg_sys::Datum::from(pg_sys::cstring_to_text(
                    shown.cast_mut_ptr(),
                )))
            })
        };
        text.unwrap_or_default()
    }

    /// As the argument of a statement.
    pub const fn arg(self) -> Arg {
        self.0
    }
}

thread_local! {
    /// The configuration's oid, looked up once: it is one of Postgres's own.
    static ENGLISH: Cell<Arg> = const { Cell::new(None) };
}

fn english() -> Arg {
    if ENGLISH.get().is_none() {
        let name = pg_sys::Datum::from(c"pg_catalog.english".as_ptr());
        // SAFETY: a string that ends with a zero byte.
        ENGLISH.set(unsafe { direct_function_call_as_datum(pg_sys::regconfigin, &[Some(name)]) });
    }
    ENGLISH.get()
}
