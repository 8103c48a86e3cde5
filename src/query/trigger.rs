//! The call of a trigger function: its event, table and rows. (`unsafe`: TriggerData)
//!
//! Invariant: a [`Trigger`] is made only from a call that Postgres marks as a trigger's, and lives
//! no longer than the call.

use super::Caller;
use crate::error::Error;
use crate::tenant::Tenant;
use pgrx::{pg_sys, FromDatum, Uuid};
use std::ffi::CStr;

/// The event that fired a trigger.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Event {
    Insert,
    Update,
    Delete,
    Truncate,
}

/// The trigger call that is running.
pub struct Trigger<'a> {
    data: &'a pg_sys::TriggerData,
    pub event: Event,
    /// Oid of the table.
    pub table: pg_sys::Oid,
    owner: pg_sys::Oid,
}

impl<'a> Trigger<'a> {
    /// Returns an error unless this is an AFTER … FOR EACH STATEMENT trigger of one of these tables
    /// of mad.
    pub fn of(call: &'a impl Caller, tables: &[&CStr]) -> Result<Self, Error> {
        Self::checked(call, tables, false)
    }

    /// Returns an error unless this is an AFTER … FOR EACH ROW trigger of one of these tables of
    /// mad.
    pub fn of_row(call: &'a impl Caller, tables: &[&CStr]) -> Result<Self, Error> {
        Self::checked(call, tables, true)
    }

    fn checked(call: &'a impl Caller, tables: &[&CStr], row: bool) -> Result<Self, Error> {
        let data = trigger_data(call)?;
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
            owner: described.relowner,
        })
    }

    /// The owner of the table; the trigger's statements run as this role.
    pub fn tenant(&self) -> Tenant {
        Tenant::of_table_owner(self.owner)
    }

    pub(super) fn data(&self) -> &pg_sys::TriggerData {
        self.data
    }

    /// Returns a uuid column of the old and the new row, unless it is NULL or of another type.
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

/// Returns the TriggerData that Postgres passes to a trigger function; an error if there is none.
pub fn trigger_data(call: &impl Caller) -> Result<&pg_sys::TriggerData, Error> {
    // SAFETY: context is a node if it is set; if its tag says TriggerData, it is one, and stays
    // valid during the call.
    unsafe {
        let context = (*call.fcinfo()).context;
        if context.is_null() || (*context).type_ != pg_sys::NodeTag::T_TriggerData {
            return Err(Error::argument(
                "this is a trigger function and can't be called by itself",
            ));
        }
        Ok(&*context.cast::<pg_sys::TriggerData>())
    }
}
