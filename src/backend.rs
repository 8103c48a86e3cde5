//! Functions and variables of Postgres that the extension uses without a SQL statement: user,
//! clock, transaction, server log, and full-text queries. (`unsafe`: calls C functions that pgrx
//! doesn't wrap)
//!
//! Invariants: these functions write nothing but lines of the server log; a datum argument has the
//! type that the C function takes; a transaction is running, as in every function that SQL calls.

use crate::encoding::{from_text, to_text};
use pgrx::{direct_function_call_as_datum, pg_sys, GucSetting};
use std::cell::Cell;
use std::ffi::{c_char, c_int, CStr, CString};

/// A datum, or NULL.
type NullableDatum = Option<pg_sys::Datum>;

/// The current user.
pub fn user() -> pg_sys::Oid {
    // SAFETY: no argument.
    unsafe { pg_sys::GetUserId() }
}

/// Whether a role is a superuser, or has the privileges of another role by membership.
pub fn is_superuser_or_has(role: pg_sys::Oid, other: pg_sys::Oid) -> bool {
    // SAFETY: any oid may be passed.
    unsafe { pg_sys::superuser_arg(role) || pg_sys::has_privs_of_role(role, other) }
}

/// Returns the bytes of a setting, without a copy, since they can be of any length. `None` if
/// unset.
pub fn setting_text(setting: &GucSetting<Option<CString>>) -> Option<&[u8]> {
    // SAFETY: the pointer is null, or points to a text with a zero byte at its end. The text stays
    // valid until the setting changes, which doesn't happen while a function of the library reads
    // it.
    unsafe {
        let text = *setting.as_ptr();
        (!text.is_null()).then(|| CStr::from_ptr(text).to_bytes())
    }
}

/// Returns the oid of a table of schema mad, if it exists.
pub fn table_of_mad(name: &CStr) -> Option<pg_sys::Oid> {
    // SAFETY: both strings end with a zero byte.
    let table = unsafe {
        let schema = pg_sys::get_namespace_oid(c"mad".as_ptr(), true);
        pg_sys::get_relname_relid(name.as_ptr(), schema)
    };
    (table != pg_sys::InvalidOid).then_some(table)
}

/// Current time as a timestamptz: microseconds since 2000.
pub fn now() -> i64 {
    // SAFETY: no argument.
    unsafe { pg_sys::GetCurrentTimestamp() }
}

/// Whether the server is a standby.
pub fn is_standby() -> bool {
    // SAFETY: no argument.
    unsafe { pg_sys::RecoveryInProgress() }
}

/// Whether the session is inside of BEGIN … COMMIT.
pub fn in_transaction_block() -> bool {
    // SAFETY: no argument.
    unsafe { pg_sys::IsTransactionBlock() }
}

/// Whether the session can't write: the transaction is READ ONLY, or the server is a standby.
pub fn is_read_only() -> bool {
    // SAFETY: a variable of this backend and a function without arguments.
    unsafe { pg_sys::XactReadOnly || pg_sys::RecoveryInProgress() }
}

/// Raises 25006 if the session can't write. `command` is named in the message.
pub fn must_be_writable(command: &CStr) {
    // SAFETY: the string ends with a zero byte. On a standby every transaction is READ ONLY.
    unsafe { pg_sys::PreventCommandIfReadOnly(command.as_ptr()) };
}

/// Whether the whole transaction uses one snapshot (REPEATABLE READ and above).
pub fn reads_one_snapshot() -> bool {
    // SAFETY: a variable of this backend.
    unsafe { pg_sys::XactIsoLevel >= pg_sys::XACT_REPEATABLE_READ as i32 }
}

/// Whether the transaction has written.
pub fn has_transaction_id() -> bool {
    // SAFETY: a function without arguments.
    unsafe { pg_sys::GetTopTransactionIdIfAny() != pg_sys::InvalidTransactionId }
}

/// Oid of the current database.
pub fn database() -> pg_sys::Oid {
    // SAFETY: a variable of this backend.
    unsafe { pg_sys::MyDatabaseId }
}

/// Whether the transaction uses one snapshot and has written. Triggers derive posting lists from
/// its rows with a later snapshot, so the lists may not agree with its own snapshot.
pub fn wrote_by_one_snapshot() -> bool {
    reads_one_snapshot() && has_transaction_id()
}

/// Whether the transaction is SERIALIZABLE, in which reads make transactions depend on each other.
pub fn is_serializable() -> bool {
    // SAFETY: a variable of this backend.
    unsafe { pg_sys::XactIsoLevel == pg_sys::XACT_SERIALIZABLE as i32 }
}

/// Returns the id of the top-level transaction; assigns one if it has none.
pub fn transaction_id() -> u32 {
    // SAFETY: no argument.
    unsafe { pg_sys::GetTopTransactionId() }.into_inner()
}

/// Whether xmin belongs to the current transaction or one of its subtransactions.
pub fn is_of_current_transaction(xmin: pg_sys::TransactionId) -> bool {
    // SAFETY: any id may be passed.
    unsafe { pg_sys::TransactionIdIsCurrentTransactionId(xmin) }
}

/// Identifies the transaction, the subtransaction in it, and the last command that wrote.
#[derive(Debug, Default, Clone, Copy, PartialEq)]
pub struct CommandId(u32, u32, u32);

/// Returns the id of the current command.
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

/// Marks the current command as one that wrote, so that the next command has another id. Must not
/// be called in a parallel worker.
pub fn use_command_id() {
    // SAFETY: no pointer is passed.
    unsafe { pg_sys::GetCurrentCommandId(true) };
}

// -- The server's log.

unsafe extern "C-unwind" {
    fn errstart(level: c_int, domain: *const c_char) -> bool;
    fn errfinish(file: *const c_char, line: c_int, function: *const c_char);
}

/// Writes a line to the server log, but not to the client. The statement is left out, because its
/// text contains the arguments.
pub fn log(text: &str) {
    let Ok(text) = CString::new(text) else { return };
    // SAFETY: errstart and errfinish are paired, and interrupts are held in between, so neither
    // raises an error (level LOG itself never does); the format has one string argument.
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

// -- Full-text queries with the configuration english.

/// A tsquery, or NULL.
#[derive(Clone, Copy)]
pub struct TsQuery(NullableDatum);

impl TsQuery {
    pub const NULL: TsQuery = TsQuery(None);

    /// Parses a text as plainto_tsquery does.
    pub fn plain(text: &str) -> Self {
        let args = [english(), to_text(text)];
        // SAFETY: the arguments are a configuration and a text.
        TsQuery(unsafe { direct_function_call_as_datum(pg_sys::plainto_tsquery_byid, &args) })
    }

    /// Parses a text in the syntax of tsquery.
    pub fn parse(text: &str) -> Self {
        // SAFETY: the argument is a text; its copy ends with a zero byte.
        TsQuery(to_text(text).and_then(|text| unsafe {
            let text = pg_sys::Datum::from(pg_sys::text_to_cstring(text.cast_mut_ptr()));
            direct_function_call_as_datum(pg_sys::tsqueryin, &[Some(text)])
        }))
    }

    /// A tsquery that matches if both match.
    pub fn and(self, other: Self) -> Self {
        // SAFETY: the arguments are tsqueries.
        TsQuery(unsafe { direct_function_call_as_datum(pg_sys::tsquery_and, &[self.0, other.0]) })
    }

    /// Returns the text form; empty for NULL.
    pub fn text(self) -> String {
        // SAFETY: the argument is a tsquery; tsqueryout returns a string that ends with a zero
        // byte.
        let text = unsafe {
            direct_function_call_as_datum(pg_sys::tsqueryout, &[self.0]).map(|shown| {
                from_text(pg_sys::Datum::from(pg_sys::cstring_to_text(
                    shown.cast_mut_ptr(),
                )))
            })
        };
        text.unwrap_or_default()
    }

    /// Returns the datum, the argument of a statement.
    pub const fn arg(self) -> NullableDatum {
        self.0
    }
}

thread_local! {
    /// Oid of the configuration, looked up once per session: it is built into Postgres.
    static ENGLISH: Cell<NullableDatum> = const { Cell::new(None) };
}

fn english() -> NullableDatum {
    if ENGLISH.get().is_none() {
        let name = pg_sys::Datum::from(c"pg_catalog.english".as_ptr());
        // SAFETY: the argument is a string that ends with a zero byte.
        ENGLISH.set(unsafe { direct_function_call_as_datum(pg_sys::regconfigin, &[Some(name)]) });
    }
    ENGLISH.get()
}
