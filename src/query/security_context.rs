//! Who runs a query, and what its names mean. (`unsafe`: user id, search_path, settings)
//!
//! What the owner of the tables hung on them (triggers, policies, generated columns, casts …)
//! runs inside, in a session that may be a superuser's. So the scope is a security-restricted
//! operation, as Postgres's own maintenance commands are: nothing of it can outlive the scope
//! (no deferred trigger, temporary table, cursor or prepared statement), it can't change the
//! role, and every setting it changed is put back.
//!
//! Invariants: what is switched here is switched back on return; after an error Postgres does
//! it at the end of the (sub)transaction (user id and security context, override search_path,
//! settings by their nest level), so nothing is caught here. Scopes nest strictly.

use pgrx::pg_sys;
use std::cell::Cell;

/// What a query may do.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Access {
    /// Reads with the caller's snapshot; assigns no transaction id; runs on a standby.
    Read,
    /// Writes, and sees what the statement before it wrote.
    Write,
}

/// Runs `body` as `owner` (the owner of the tables, as Postgres's own foreign-key checks do)
/// with search_path = pg_catalog, pg_temp. Triggers and policies that the owner hung on the
/// tables thus never run with more rights than the owner's, whoever calls.
pub fn as_owner<R>(access: Access, owner: pg_sys::Oid, body: impl FnOnce() -> R) -> R {
    let _open = Open::new();
    let mut user = pg_sys::InvalidOid;
    let mut context = 0;
    // SAFETY: out-pointers are valid; `owner` is a role that pg_class names as an owner.
    unsafe {
        pg_sys::GetUserIdAndSecContext(&raw mut user, &raw mut context);
        pg_sys::SetUserIdAndSecContext(
            owner,
            context
                | (pg_sys::SECURITY_LOCAL_USERID_CHANGE
                    | pg_sys::SECURITY_RESTRICTED_OPERATION
                    | pg_sys::SECURITY_NOFORCE_RLS) as i32,
        );
    }
    let path = SearchPath::pin(access);
    let result = body();
    path.unpin();
    // SAFETY: the values read above.
    unsafe { pg_sys::SetUserIdAndSecContext(user, context) };
    result
}

/// The pinned search_path.
enum SearchPath {
    /// An override: cheap, but it also overrides `SET search_path` of functions called inside,
    /// so only for reads, which call no function of the users.
    #[cfg(any(feature = "pg15", feature = "pg16"))]
    Override(i32),
    /// The setting, at a nest level of its own. From 17 on Postgres caches parsed paths.
    Setting(i32),
}

impl SearchPath {
    #[cfg(any(feature = "pg15", feature = "pg16"))]
    fn pin(access: Access) -> Self {
        if access == Access::Write {
            return Self::set();
        }
        // SAFETY: the path is copied; no schema beside pg_catalog, so no temporary one either.
        unsafe {
            let mut path = pg_sys::OverrideSearchPath {
                schemas: std::ptr::null_mut(),
                addCatalog: true,
                addTemp: false,
                ..Default::default()
            };
            pg_sys::PushOverrideSearchPath(&raw mut path);
        }
        SearchPath::Override(new_setting_level())
    }

    #[cfg(not(any(feature = "pg15", feature = "pg16")))]
    fn pin(_access: Access) -> Self {
        Self::set()
    }

    fn set() -> Self {
        let level = new_setting_level();
        set_locally(c"search_path", c"pg_catalog, pg_temp");
        SearchPath::Setting(level)
    }

    fn unpin(self) {
        match self {
            #[cfg(any(feature = "pg15", feature = "pg16"))]
            SearchPath::Override(level) => {
                end_setting_level(level);
                // SAFETY: pushed by pin; scopes nest strictly.
                unsafe { pg_sys::PopOverrideSearchPath() }
            }
            SearchPath::Setting(level) => end_setting_level(level),
        }
    }
}

/// Runs `body` with a setting changed for its time.
pub fn with_setting<R>(
    name: &std::ffi::CStr,
    value: &std::ffi::CStr,
    body: impl FnOnce() -> R,
) -> R {
    let level = new_setting_level();
    set_locally(name, value);
    let result = body();
    end_setting_level(level);
    result
}

fn new_setting_level() -> i32 {
    // SAFETY: no argument; ended by end_setting_level or the end of the transaction.
    unsafe { pg_sys::NewGUCNestLevel() }
}

/// Puts every setting back, those too that code inside of the level changed for the session.
fn end_setting_level(level: i32) {
    // SAFETY: `level` was opened by new_setting_level and is the innermost.
    unsafe { pg_sys::AtEOXact_GUC(false, level) };
}

fn set_locally(name: &std::ffi::CStr, value: &std::ffi::CStr) {
    // SAFETY: both strings end with a zero byte and are copied. GUC_ACTION_SAVE is the action
    // of a function's SET clause: allowed in parallel workers, undone at the nest level's end.
    unsafe {
        pg_sys::set_config_option(
            name.as_ptr(),
            value.as_ptr(),
            pg_sys::GucContext::PGC_USERSET,
            pg_sys::GucSource::PGC_S_SESSION,
            pg_sys::GucAction::GUC_ACTION_SAVE,
            true,
            0,
            false,
        );
    }
}

thread_local! {
    /// How many scopes are open.
    static DEPTH: Cell<u32> = const { Cell::new(0) };
}

/// Counts a scope for its time; an error unwinds through it.
struct Open;

impl Open {
    fn new() -> Self {
        DEPTH.set(DEPTH.get() + 1);
        Open
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        DEPTH.set(DEPTH.get() - 1);
    }
}

/// Whether a statement of the API is running (and not one that the caller wrote).
pub fn in_api_statement() -> bool {
    DEPTH.get() > 0
}

/// Runs `body` with a snapshot of now, whatever the transaction's: for what must not be decided
/// by the past. False to `body`: in a parallel query there is no newer one.
pub fn with_latest_snapshot<R>(body: impl FnOnce(bool) -> R) -> R {
    // SAFETY: pushed and popped in pairs; after an error the end of the (sub)transaction pops.
    unsafe {
        if pg_sys::IsInParallelMode() {
            return body(false);
        }
        pg_sys::PushActiveSnapshot(pg_sys::GetLatestSnapshot());
        let result = body(true);
        pg_sys::PopActiveSnapshot();
        result
    }
}

/// Runs `body` as if no extension script were running: what it creates is no member of the extension,
/// what it grants is no part of the extension's own rights (so dumps hold it).
pub fn outside_of_extension<R>(body: impl FnOnce() -> R) -> R {
    // SAFETY: a backend has one thread; put back below, or by CREATE EXTENSION itself after an error.
    let creating = unsafe { pg_sys::creating_extension };
    // SAFETY: as above.
    unsafe { pg_sys::creating_extension = false };
    let result = body();
    // SAFETY: as above.
    unsafe { pg_sys::creating_extension = creating };
    result
}

/// Whether an extension script is running.
pub fn in_extension_script() -> bool {
    // SAFETY: a variable of this backend.
    unsafe { pg_sys::creating_extension }
}
