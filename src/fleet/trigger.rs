//! The trigger of mad.task_services: notes each change where those who keep fleets see it.
//! (`unsafe`: TriggerData, tuples. Invariant: read only when Postgres says it called a trigger.)

use super::memory;
use super::notes::{self, Table};
use crate::call::{sql_function, Call, Outcome, Returned};
use crate::error::Error;
use pgrx::pg_sys;
use std::ffi::CStr;

sql_function! {
    "mad_note_service_change" => note_service_change;
}

/// Columns of a note, where the migrations put them.
const COLUMNS: [&CStr; 3] = [c"org_id", c"service_id", c"task_definition_id"];

fn note_service_change(call: &Call) -> Outcome {
    // SAFETY: context is a node when it is set; it is a TriggerData when its tag says so, and
    // then its tuples and relation are valid during the call.
    unsafe {
        let context = (*call.fcinfo()).context;
        if context.is_null() || (*context).type_ != pg_sys::NodeTag::T_TriggerData {
            return Err(Error::argument(
                "note_service_change is a trigger function and can't be called by itself",
            ));
        }
        let trigger = &*context.cast::<pg_sys::TriggerData>();
        let Some(table) = memory::table() else {
            memory::without_notes((*trigger.tg_relation).rd_id);
            return Ok(Returned::void());
        };
        let writer = pg_sys::GetTopFullTransactionId().value;
        let desc = (*trigger.tg_relation).rd_att;
        let old = note(table, writer, desc, trigger.tg_trigtuple, None);
        if !trigger.tg_newtuple.is_null() {
            note(table, writer, desc, trigger.tg_newtuple, old);
        }
        Ok(Returned::void())
    }
}

/// Which service of which fleet.
type Noted = (u64, [u8; 16]);

/// Notes a row, if it is another than the one `before`.
///
/// # Safety
/// The tuple, or null, is of the described relation.
unsafe fn note(
    table: &Table,
    writer: u64,
    desc: pg_sys::TupleDesc,
    tuple: pg_sys::HeapTuple,
    before: Option<Noted>,
) -> Option<Noted> {
    // SAFETY: by contract.
    let row = (!tuple.is_null())
        .then(|| unsafe { read(desc, tuple) })
        .flatten();
    match row {
        // TRUNCATE, or a table that is not as we made it.
        None => table.note_all(writer),
        Some(row) if before == Some(row) => {}
        Some((fleet, service)) => table.note(fleet, service, writer),
    }
    row
}

/// # Safety
/// The tuple is of the described relation.
unsafe fn read(desc: pg_sys::TupleDesc, tuple: pg_sys::HeapTuple) -> Option<Noted> {
    let [org_id, service, task] = [0, 1, 2].map(|i| {
        // SAFETY: the column is one that the relation has; a uuid is 16 bytes.
        unsafe {
            let number = column(desc, i)?;
            let mut null = false;
            let datum = pg_sys::SPI_getbinval(tuple, desc, number, &raw mut null);
            (!null).then(|| *datum.cast_mut_ptr::<[u8; 16]>())
        }
    });
    // SAFETY: a variable of this backend.
    let database = unsafe { pg_sys::MyDatabaseId }.to_u32();
    Some((notes::fleet(database, &org_id?, &task?), service?))
}

/// The number of a column of type uuid.
///
/// # Safety
/// The descriptor is valid.
unsafe fn column(desc: pg_sys::TupleDesc, i: usize) -> Option<i32> {
    // SAFETY: by contract; a name ends with a zero byte. Most often the column is where it was made.
    unsafe {
        let natts = (*desc).natts;
        let expected = i32::try_from(i).ok()?;
        let there = expected < natts && {
            let attribute = &*attribute(desc, i);
            !attribute.attisdropped
                && attribute.atttypid == pg_sys::UUIDOID
                && CStr::from_ptr(attribute.attname.data.as_ptr()) == COLUMNS[i]
        };
        if there {
            return Some(expected + 1);
        }
        let number = pg_sys::SPI_fnumber(desc, COLUMNS[i].as_ptr());
        (number > 0 && pg_sys::SPI_gettypeid(desc, number) == pg_sys::UUIDOID).then_some(number)
    }
}

/// # Safety
/// The descriptor is valid and has this attribute (from 0).
unsafe fn attribute(desc: pg_sys::TupleDesc, i: usize) -> *const pg_sys::FormData_pg_attribute {
    // SAFETY: by contract.
    unsafe {
        #[cfg(not(feature = "pg18"))]
        return (*desc).attrs.as_ptr().add(i);
        #[cfg(feature = "pg18")]
        return pg_sys::TupleDescAttr(desc, i as i32);
    }
}
