//! The settings (GUCs): what each is, and its unit.

use pgrx::{GucContext, GucFlags, GucRegistry, GucSetting};
use std::ffi::CString;

/// The organisation of a session whose role was given none; empty: no organisation.
pub static ORG_ID: GucSetting<Option<CString>> = GucSetting::<Option<CString>>::new(Some(c""));

/// Defines them; called once when the library is loaded.
pub fn init() {
    GucRegistry::define_string_guc(
        c"mad_registry.org_id",
        c"Organisation (uuid) that a session without an organisation of its own acts for.",
        c"Heeded only for roles that grant_access gave no organisation. Behind a pooler in transaction mode use SET LOCAL.",
        &ORG_ID,
        GucContext::Userset,
        GucFlags::default(),
    );
}
