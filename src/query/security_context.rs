//! The user, search_path and settings with which a query runs. (`unsafe`: user id, search_path,
//! settings)
//!
//! Code that the owner of the tables attached to them (triggers, policies, generated columns, casts
//! …) runs inside the query, possibly in the session of a superuser. So a query is a
//! security-restricted operation, like Postgres's maintenance commands: that code can't leave
//! anything behind (deferred triggers, temporary tables, cursors, prepared statements), can't
//! change the role, and its changes of settings are undone.
//!
//! Invariants: switches nest strictly and are undone on return. After an error the end of the
//! (sub)transaction undoes them (user id, security context and override search_path; settings by
//! their nest level), so nothing is caught here.

use pgrx::pg_sys;
use std::cell::Cell;

/// What a query may do.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Access {
    /// Read with the caller's snapshot. Assigns no transaction id, so it runs on a standby.
    Read,
    /// Write, and see the changes of the preceding statement.
    Write,
}

/// Runs `body` as `owner`, the owner of the tables, like Postgres's foreign-key checks, and with
/// search_path = pg_catalog, pg_temp. So triggers and policies that the owner attached to the
/// tables never run with more rights than the owner has, whoever the caller is.
pub fn as_owner<R>(access: Access, owner: pg_sys::Oid, body: impl FnOnce() -> R) -> R {
    let _guard = DepthGuard::new();
    let mut user = pg_sys::InvalidOid;
    let mut context = 0;
    // SAFETY: the out-pointers are valid; `owner` is a role that pg_class names as an owner.
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

/// How search_path was pinned, with the nest level of the settings.
enum SearchPath {
    /// By an override, which is cheap. It also overrides `SET search_path` of functions called
    /// inside, so it is used only for reads, which call no function of the users.
    #[cfg(any(feature = "pg15", feature = "pg16"))]
    Override(i32),
    /// By the setting. From Postgres 17 on parsed search paths are cached, so this is cheap too.
    Setting(i32),
}

impl SearchPath {
    #[cfg(any(feature = "pg15", feature = "pg16"))]
    fn pin(access: Access) -> Self {
        if access == Access::Write {
            return Self::set();
        }
        // SAFETY: the path is copied. It has no schema besides pg_catalog, so no temporary one
        // either.
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
                // SAFETY: pushed by pin; switches nest strictly.
                unsafe { pg_sys::PopOverrideSearchPath() }
            }
            SearchPath::Setting(level) => end_setting_level(level),
        }
    }
}

/// Runs `body` with a setting changed.
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
    // SAFETY: no argument; end_setting_level or the end of the transaction ends the level.
    unsafe { pg_sys::NewGUCNestLevel() }
}

/// Restores every setting, including those that code inside the level changed for the session.
fn end_setting_level(level: i32) {
    // SAFETY: new_setting_level opened `level`, and it is the innermost one.
    unsafe { pg_sys::AtEOXact_GUC(false, level) };
}

fn set_locally(name: &std::ffi::CStr, value: &std::ffi::CStr) {
    // SAFETY: both strings end with a zero byte and are copied. GUC_ACTION_SAVE is the action of a
    // function's SET clause: allowed in parallel workers, undone at the end of the nest level.
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
    /// Number of nested calls of as_owner.
    static DEPTH: Cell<u32> = const { Cell::new(0) };
}

/// Increments DEPTH; decrements it when dropped, also when an error unwinds.
struct DepthGuard;

impl DepthGuard {
    fn new() -> Self {
        DEPTH.set(DEPTH.get() + 1);
        DepthGuard
    }
}

impl Drop for DepthGuard {
    fn drop(&mut self) {
        DEPTH.set(DEPTH.get() - 1);
    }
}

/// Whether a statement of the API is running, as opposed to a statement of the caller.
pub fn in_api_statement() -> bool {
    DEPTH.get() > 0
}

/// Runs `body` with the latest snapshot, for decisions that must not depend on the transaction's
/// older one, such as a role's access. Passes false to `body` in a parallel query, which can't take
/// a newer snapshot.
pub fn with_latest_snapshot<R>(body: impl FnOnce(bool) -> R) -> R {
    // SAFETY: pushed and popped in pairs; after an error the end of the (sub)transaction pops it.
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

/// Runs `body` as if no extension script were running: objects it creates are no members of the
/// extension, and rights it grants are no initial privileges of the extension, so that dumps
/// contain them.
pub fn outside_of_extension<R>(body: impl FnOnce() -> R) -> R {
    // SAFETY: a backend has one thread; restored below, or by CREATE EXTENSION after an error.
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
