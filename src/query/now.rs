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
use pgrx::{pg_sys, FromDatum, Uuid};
use std::ffi::{c_char, CStr};

/// What fired a trigger.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Event {
    Insert,
    Update,
    Delete,
    Truncate,
}

/// What fired the trigger that is running.
pub struct Trigger<'a> {
    data: &'a pg_sys::TriggerData,
    pub event: Event,
    /// The table, its schema and its owner.
    pub table: pg_sys::Oid,
    pub schema: pg_sys::Oid,
    pub owner: pg_sys::Oid,
}

impl<'a> Trigger<'a> {
    /// An error unless it is a trigger of one of these tables of schema mad, after a statement.
    pub fn of(call: &'a Call, tables: &[&CStr]) -> Result<Self, Error> {
        Self::checked(call, tables, false)
    }

    /// The same after a row.
    pub fn of_row(call: &'a Call, tables: &[&CStr]) -> Result<Self, Error> {
        Self::checked(call, tables, true)
    }

    fn checked(call: &'a Call, tables: &[&CStr], row: bool) -> Result<Self, Error> {
        let data = call.trigger()?;
        // SAFETY: the trigger's relation is open during the call.
        let described = unsafe { &*(*data.tg_relation).rd_rel };
        // SAFETY: names end with a zero byte.
        let ours = unsafe {
            let schema = pg_sys::get_namespace_name(described.relnamespace);
            !schema.is_null()
                && CStr::from_ptr(schema) == c"mad"
                && tables.contains(&CStr::from_ptr(described.relname.data.as_ptr()))
        };
        let event = data.tg_event;
        let after = event & pg_sys::TRIGGER_EVENT_TIMINGMASK == pg_sys::TRIGGER_EVENT_AFTER;
        if !ours || !after || (event & pg_sys::TRIGGER_EVENT_ROW != 0) != row {
            let names: Vec<_> = tables
                .iter()
                .map(|table| format!("mad.{}", table.to_string_lossy()))
                .collect();
            return Err(Error::argument(format!(
                "this trigger function is for {}, AFTER and FOR EACH {}",
                names.join(", "),
                if row { "ROW" } else { "STATEMENT" }
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

    /// A uuid column of the row before and after; none where it is NULL or of another type.
    pub fn row_uuids(&self, column: &CStr) -> Vec<Uuid> {
        // SAFETY: the trigger's tuples and relation are valid during the call; the type is checked.
        unsafe {
            let desc = (*self.data.tg_relation).rd_att;
            let number = pg_sys::SPI_fnumber(desc, column.as_ptr());
            if number <= 0 || pg_sys::SPI_gettypeid(desc, number) != pg_sys::UUIDOID {
                return Vec::new();
            }
            [self.data.tg_trigtuple, self.data.tg_newtuple]
                .into_iter()
                .filter(|tuple| !tuple.is_null())
                .filter_map(|tuple| {
                    let mut null = false;
                    let datum = pg_sys::SPI_getbinval(tuple, desc, number, &raw mut null);
                    Uuid::from_datum(datum, null)
                })
                .collect()
        }
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
