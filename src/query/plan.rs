//! Prepares a query's plan and keeps it. (`unsafe`: SPI)
//!
//! Invariants: called between SPI_connect and SPI_finish, as the owner of the data, with the
//! pinned search_path; a kept plan lives as long as the backend and is only used by it.

use super::Query;
use pgrx::pg_sys;
use std::ffi::CString;
use std::sync::atomic::Ordering;

impl Query {
    /// The kept plan, prepared at first use.
    pub(super) fn plan(&self) -> pg_sys::SPIPlanPtr {
        let kept = self.plan.load(Ordering::Relaxed);
        if !kept.is_null() {
            return kept;
        }
        let plan = self.prepare();
        // SAFETY: just prepared.
        unsafe { pg_sys::SPI_keepplan(plan) };
        self.plan.store(plan, Ordering::Relaxed);
        plan
    }

    /// A plan that ends with the SPI connection, unless it is kept.
    pub(super) fn prepare(&self) -> pg_sys::SPIPlanPtr {
        let mut sql = crate::data_schema::with_extension_schemas(self.sql);
        for (mark, text) in self.marks {
            sql = sql.replace(mark, text);
        }
        prepare(&sql, self.params)
    }
}

fn prepare(sql: &str, params: &[pg_sys::Oid]) -> pg_sys::SPIPlanPtr {
    let sql = CString::new(sql).unwrap_or_default();
    let mut types = params.to_vec();
    // SAFETY: see the invariants above; `types` outlives the call.
    unsafe {
        let plan = pg_sys::SPI_prepare_cursor(
            sql.as_ptr(),
            i32::try_from(types.len()).unwrap_or(0),
            types.as_mut_ptr(),
            // A custom plan would be planned at each call: a LIMIT by parameter makes it
            // look cheaper than the generic one for ever.
            pg_sys::CURSOR_OPT_GENERIC_PLAN as i32,
        );
        let code = pg_sys::SPI_result;
        assert!(!plan.is_null(), "SPI_prepare_cursor: error {code}");
        plan
    }
}
