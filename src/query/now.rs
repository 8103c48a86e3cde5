//! Runs a kept plan with a snapshot of now, also where the transaction reads an older one, and
//! with the transition tables of a trigger. (`unsafe`: SPI, TriggerData)
//!
//! For what is derived from other rows and must agree with them, whoever wrote them last: reads
//! and writes by an older snapshot would leave what it doesn't show as it is.
//!
//! Invariants: a [`Trigger`] is made only from a call that Postgres says is a trigger's, and lives no
//! longer than the call; SPI connections as in `run`.

use super::{as_owner, run, Arg, Mode, Query, Row};
use crate::call::Call;
use crate::error::Error;
use pgrx::pg_sys;
use std::ffi::{c_char, CStr};

/// What fired a trigger.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Event {
    Insert,
    Update,
    Delete,
    Truncate,
}

/// The statement that fired the trigger that is running.
pub struct Trigger<'a> {
    data: &'a pg_sys::TriggerData,
    pub event: Event,
    /// The table, its schema and its owner.
    pub table: pg_sys::Oid,
    pub schema: pg_sys::Oid,
    pub owner: pg_sys::Oid,
}

impl<'a> Trigger<'a> {
    /// An error unless it is a trigger of `mad.<table>`, after a statement.
    pub fn of(call: &'a Call, table: &CStr) -> Result<Self, Error> {
        let data = call.trigger()?;
        // SAFETY: the trigger's relation is open during the call.
        let described = unsafe { &*(*data.tg_relation).rd_rel };
        // SAFETY: names end with a zero byte.
        let ours = unsafe {
            let schema = pg_sys::get_namespace_name(described.relnamespace);
            !schema.is_null()
                && CStr::from_ptr(schema) == c"mad"
                && CStr::from_ptr(described.relname.data.as_ptr()) == table
        };
        let event = data.tg_event;
        let after_statement = event & pg_sys::TRIGGER_EVENT_ROW == 0
            && event & pg_sys::TRIGGER_EVENT_TIMINGMASK == pg_sys::TRIGGER_EVENT_AFTER;
        if !ours || !after_statement {
            return Err(Error::argument(format!(
                "this trigger function is for mad.{}, AFTER and FOR EACH STATEMENT",
                table.to_string_lossy()
            )));
        }
        Ok(Trigger {
            data,
            event: match event & pg_sys::TRIGGER_EVENT_OPMASK {
                pg_sys::TRIGGER_EVENT_INSERT => Event::Insert,
                pg_sys::TRIGGER_EVENT_DELETE => Event::Delete,
                pg_sys::TRIGGER_EVENT_UPDATE => Event::Update,
                _ => Event::Truncate,
            },
            // SAFETY: see above.
            table: unsafe { (*data.tg_relation).rd_id },
            schema: described.relnamespace,
            owner: described.relowner,
        })
    }
}

impl Query {
    /// Runs it as of now for its effect, as `owner`; the trigger's transition tables are known by
    /// the names its definition gives them.
    pub fn execute_now(&self, owner: pg_sys::Oid, trigger: Option<&Trigger>, args: &[Arg]) -> u64 {
        as_owner(self.mode, owner, || {
            run::connected(|| self.run_now(trigger, args))
        })
    }

    /// The same for its rows.
    pub fn fetch_now<T>(
        &self,
        owner: pg_sys::Oid,
        trigger: Option<&Trigger>,
        args: &[Arg],
        decode: impl FnMut(&Row) -> T,
    ) -> Vec<T> {
        as_owner(self.mode, owner, || {
            run::connected(|| {
                let count = self.run_now(trigger, args);
                run::decoded(self, count, decode)
            })
        })
    }

    fn run_now(&self, trigger: Option<&Trigger>, args: &[Arg]) -> u64 {
        assert_eq!(args.len(), self.params.len(), "{}: arguments", self.name);
        let mut values: Vec<pg_sys::Datum> = args
            .iter()
            .map(|arg| arg.unwrap_or(pg_sys::Datum::null()))
            .collect();
        let nulls: Vec<c_char> = args
            .iter()
            .map(|arg| if arg.is_none() { b'n' } else { b' ' } as c_char)
            .collect();
        // SAFETY: SPI is connected; the trigger's data lives during its call; values and nulls are as
        // many as the plan's parameters, and of their types.
        let code = unsafe {
            if let Some(trigger) = trigger {
                let code =
                    pg_sys::SPI_register_trigger_data(std::ptr::from_ref(trigger.data).cast_mut());
                assert!(code >= 0, "SPI_register_trigger_data: error {code}");
            }
            pg_sys::SPI_execute_snapshot(
                self.plan(),
                values.as_mut_ptr(),
                nulls.as_ptr(),
                pg_sys::GetLatestSnapshot(),
                std::ptr::null_mut(),
                self.mode == Mode::Read,
                true,
                0,
            )
        };
        assert!(code > 0, "{}: SPI error {code}", self.name);
        // SAFETY: set by the plan that just ran.
        unsafe { pg_sys::SPI_processed }
    }
}
