//! The triggers of mad.task_services and mad.task_definitions: note each change where those who keep
//! something see it. (`unsafe`: TriggerData, tuples. Invariant: read only when Postgres says it
//! called a trigger.)

use super::memory;
use super::notes::{self, Change, Region, Table};
use super::{database, Id};
use crate::call::{sql_function, Call, Outcome, Returned};
use crate::error::Error;
use pgrx::pg_sys;
use std::ffi::CStr;

sql_function! {
    "mad_note_service_change" => note_service_change;
    "mad_note_task_change" => note_task_change;
}

/// Columns of a note, where the migrations put them.
const SERVICE: [(&CStr, i32); 3] = [
    (c"org_id", 1),
    (c"service_id", 2),
    (c"task_definition_id", 3),
];
const TASK: [(&CStr, i32); 1] = [(c"org_id", 1)];

fn note_service_change(call: &Call) -> Outcome {
    changed(
        call,
        "note_service_change",
        SERVICE,
        |table, row, writer| {
            let [org_id, service, task] = row;
            let of = notes::fleet(database(), org_id, task);
            let change = Change {
                of,
                service: *service,
                writer,
            };
            table.note(Region::Fleets, of, change);
            let organization = notes::organization(database(), org_id);
            table.note(Region::Services, organization, change);
        },
    )
}

fn note_task_change(call: &Call) -> Outcome {
    changed(call, "note_task_change", TASK, |table, [org_id], writer| {
        let of = notes::organization(database(), org_id);
        let change = Change {
            of,
            service: [0; 16],
            writer,
        };
        table.note(Region::Tasks, of, change);
    })
}

/// Notes the row before and the row after, if it is another one.
fn changed<const N: usize>(
    call: &Call,
    name: &str,
    columns: [(&CStr, i32); N],
    note: impl Fn(&Table, &[Id; N], u64),
) -> Outcome {
    // SAFETY: context is a node when it is set; it is a TriggerData when its tag says so, and
    // then its tuples and relation are valid during the call.
    unsafe {
        let context = (*call.fcinfo()).context;
        if context.is_null() || (*context).type_ != pg_sys::NodeTag::T_TriggerData {
            return Err(Error::argument(format!(
                "{name} is a trigger function and can't be called by itself"
            )));
        }
        let trigger = &*context.cast::<pg_sys::TriggerData>();
        let Some(table) = memory::table() else {
            memory::without_notes((*trigger.tg_relation).rd_id);
            return Ok(Returned::void());
        };
        let writer = pg_sys::GetTopFullTransactionId().value;
        let desc = (*trigger.tg_relation).rd_att;
        let row = |tuple: pg_sys::HeapTuple| {
            (!tuple.is_null())
                .then(|| read(desc, tuple, columns))
                .flatten()
        };
        let old = row(trigger.tg_trigtuple);
        match &old {
            // TRUNCATE, or a table that is not as we made it.
            None => table.note_all(writer),
            Some(row) => note(table, row, writer),
        }
        if !trigger.tg_newtuple.is_null() {
            match row(trigger.tg_newtuple) {
                None => table.note_all(writer),
                new if new == old => {}
                Some(new) => note(table, &new, writer),
            }
        }
        Ok(Returned::void())
    }
}

/// # Safety
/// The tuple is of the described relation.
unsafe fn read<const N: usize>(
    desc: pg_sys::TupleDesc,
    tuple: pg_sys::HeapTuple,
    columns: [(&CStr, i32); N],
) -> Option<[Id; N]> {
    let mut row = [[0; 16]; N];
    for (value, column) in row.iter_mut().zip(columns) {
        // SAFETY: the column is one that the relation has; a uuid is 16 bytes.
        unsafe {
            let number = place(desc, column)?;
            let mut null = false;
            let datum = pg_sys::SPI_getbinval(tuple, desc, number, &raw mut null);
            if null {
                return None;
            }
            *value = *datum.cast_mut_ptr::<Id>();
        }
    }
    Some(row)
}

/// The number of a column of type uuid.
///
/// # Safety
/// The descriptor is valid.
unsafe fn place(desc: pg_sys::TupleDesc, (name, expected): (&CStr, i32)) -> Option<i32> {
    // SAFETY: by contract; a name ends with a zero byte. Most often the column is where it was made.
    unsafe {
        let there = expected <= (*desc).natts && {
            let attribute = &*attribute(desc, expected - 1);
            !attribute.attisdropped
                && attribute.atttypid == pg_sys::UUIDOID
                && CStr::from_ptr(attribute.attname.data.as_ptr()) == name
        };
        if there {
            return Some(expected);
        }
        let number = pg_sys::SPI_fnumber(desc, name.as_ptr());
        (number > 0 && pg_sys::SPI_gettypeid(desc, number) == pg_sys::UUIDOID).then_some(number)
    }
}

/// # Safety
/// The descriptor is valid and has this attribute (from 0).
unsafe fn attribute(desc: pg_sys::TupleDesc, i: i32) -> *const pg_sys::FormData_pg_attribute {
    // SAFETY: by contract.
    unsafe {
        #[cfg(not(feature = "pg18"))]
        return (*desc).attrs.as_ptr().add(i as usize);
        #[cfg(feature = "pg18")]
        return pg_sys::TupleDescAttr(desc, i);
    }
}
