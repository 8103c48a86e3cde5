//! Whether every change of mad.task_services or mad.task_definitions is noted, now. (`unsafe`: locks,
//! the relation cache)
//!
//! What could be changed without a note: the triggers dropped or disabled, or their table another.
//! That takes a lock on the table that excludes writers, held until everybody was told that the
//! table changed. So [`trusted`] takes a writer's lock, if it is free, lets it go again, and knows
//! then that it was told of everything its snapshot (taken before) can show.
//!
//! Invariants: the callbacks only store to atomics; a relation is read between open and close; a
//! lock taken here is given back here, or by the end of the (sub)transaction after an error.

use super::memory;
use super::snapshot::Moment;
use pgrx::pg_sys;
use std::ffi::CStr;
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicU64, Ordering::Relaxed};

/// A table whose changes are noted.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Watched {
    Services,
    Tasks,
}

/// What this backend knows of such a table. (Of this backend alone: atomics, since callbacks write.)
struct Table {
    name: &'static CStr,
    /// The function of its triggers.
    function: &'static CStr,
    /// Those of its columns that a trigger reads, or whose values are kept by themselves (rows of answers
    /// are compared with what their function declares).
    columns: &'static [(&'static CStr, pg_sys::Oid)],
    /// Counts what was said of the table.
    changes: AtomicU64,
    /// What `changes` was when the table was looked at.
    looked: AtomicU64,
    /// The table when it was looked at; 0: there is none.
    oid: AtomicU32,
    /// Whether all was as it must be.
    sound: AtomicBool,
    /// When it was looked at, as a [`Moment`].
    xmax: AtomicU64,
    running: AtomicU64,
    /// Our own transaction then, if it had written; else 0.
    looked_by: AtomicU64,
}

impl Table {
    const fn new(
        name: &'static CStr,
        function: &'static CStr,
        columns: &'static [(&'static CStr, pg_sys::Oid)],
    ) -> Self {
        Table {
            name,
            function,
            columns,
            changes: AtomicU64::new(1),
            looked: AtomicU64::new(0),
            oid: AtomicU32::new(0),
            sound: AtomicBool::new(false),
            xmax: AtomicU64::new(0),
            running: AtomicU64::new(0),
            looked_by: AtomicU64::new(0),
        }
    }
}

static TABLES: [Table; 2] = [
    Table::new(
        c"task_services",
        c"note_service_change",
        &[
            (c"org_id", pg_sys::UUIDOID),
            (c"service_id", pg_sys::UUIDOID),
            (c"task_definition_id", pg_sys::UUIDOID),
            (c"service_url", pg_sys::TEXTOID),
            (c"pod_name", pg_sys::TEXTOID),
            (c"health_status", pg_sys::TEXTOID),
            (c"last_health_check", pg_sys::TIMESTAMPTZOID),
            (c"resources_used", pg_sys::JSONBOID),
            (c"cpu_load", pg_sys::FLOAT8OID),
        ],
    ),
    Table::new(
        c"task_definitions",
        c"note_task_change",
        &[(c"org_id", pg_sys::UUIDOID)],
    ),
];

/// Every change of a table is noted, but perhaps not those of transactions that had ended when it
/// was looked at.
pub struct Trust {
    /// The state of the table, as a number that only grows: what was kept under another one is out
    /// of date.
    pub state: u64,
    /// A snapshot from before would miss what was not noted, and nobody would know.
    pub since: Moment,
}

/// Registers the callbacks; called once when the library is loaded.
pub fn init() {
    // SAFETY: the callbacks have the signatures Postgres asks for and live as long as the library.
    unsafe {
        pg_sys::CacheRegisterRelcacheCallback(Some(table_changed), pg_sys::Datum::null());
        pg_sys::CacheRegisterSyscacheCallback(
            pg_sys::SysCacheIdentifier::NAMESPACEOID as i32,
            Some(schema_changed),
            pg_sys::Datum::null(),
        );
    }
}

unsafe extern "C-unwind" fn table_changed(_: pg_sys::Datum, changed: pg_sys::Oid) {
    for table in &TABLES {
        let oid = table.oid.load(Relaxed);
        if changed == pg_sys::InvalidOid || oid == 0 || changed.to_u32() == oid {
            table.changes.fetch_add(1, Relaxed);
        }
    }
}

unsafe extern "C-unwind" fn schema_changed(_: pg_sys::Datum, _: i32, _: u32) {
    for table in &TABLES {
        table.changes.fetch_add(1, Relaxed);
    }
}

/// None: somebody may be writing without a note.
pub fn trusted(watched: Watched) -> Option<Trust> {
    let table = &TABLES[watched as usize];
    // A second time when something was said of the table while we looked.
    (0..2).find_map(|_| look(table)).flatten()
}

/// None: look again.
fn look(table: &Table) -> Option<Option<Trust>> {
    let before = table.changes.load(Relaxed);
    if table.looked.load(Relaxed) != before {
        table.oid.store(find(table.name).to_u32(), Relaxed);
    }
    let oid = pg_sys::Oid::from(table.oid.load(Relaxed));
    if oid == pg_sys::InvalidOid {
        return Some(None);
    }
    let lock = pg_sys::RowExclusiveLock as pg_sys::LOCKMODE;
    // SAFETY: a lock on an id, whatever it is of; it is not waited for. Having it, we are told.
    if !unsafe { pg_sys::ConditionalLockRelationOid(oid, lock) } {
        return Some(None);
    }
    let noted_by_all = memory::all_note(oid);
    let now = table.changes.load(Relaxed);
    if table.looked.load(Relaxed) != now {
        let sound = find(table.name) == oid && is_sound(table, oid);
        table.sound.store(sound, Relaxed);
        let moment = Moment::now();
        table.xmax.store(moment.xmax, Relaxed);
        table.running.store(moment.running as u64, Relaxed);
        table.looked_by.store(own_transaction(), Relaxed);
        table.looked.store(now, Relaxed);
    }
    // What our own transaction wrote unnoted before the look, its older snapshots don't see.
    let by = table.looked_by.load(Relaxed);
    let since_ended = by == 0 || by != own_transaction();
    let sound = table.sound.load(Relaxed) && noted_by_all && since_ended && !writing(oid);
    // SAFETY: taken above.
    unsafe { pg_sys::UnlockRelationOid(oid, lock) };
    if table.changes.load(Relaxed) != now {
        return None;
    }
    let since = Moment {
        xmax: table.xmax.load(Relaxed),
        running: table.running.load(Relaxed) as usize,
    };
    Some(sound.then_some(Trust { state: now, since }))
}

/// 0: it has written nothing.
fn own_transaction() -> u64 {
    // SAFETY: no argument.
    unsafe { pg_sys::GetTopFullTransactionIdIfAny() }.value
}

fn find(name: &CStr) -> pg_sys::Oid {
    // SAFETY: look-ups in the catalogues by names that end with a zero byte.
    unsafe {
        match pg_sys::get_namespace_oid(c"mad".as_ptr(), true) {
            pg_sys::InvalidOid => pg_sys::InvalidOid,
            schema => pg_sys::get_relname_relid(name.as_ptr(), schema),
        }
    }
}

/// Whether this session is in the middle of a statement that may write to the table. Such rows
/// can be visible already (to a function that a trigger calls, say) and are noted at its end.
fn writing(table: pg_sys::Oid) -> bool {
    // SAFETY: functions without (or with an unused) argument; the relation is closed again.
    unsafe {
        if pg_sys::GetTopTransactionIdIfAny() == pg_sys::InvalidTransactionId {
            return false;
        }
        if pg_sys::pg_trigger_depth(std::ptr::null_mut()).value() != 0 {
            return true;
        }
        let relation = pg_sys::RelationIdGetRelation(table);
        if relation.is_null() {
            return true;
        }
        let open = (*relation).rd_refcnt;
        pg_sys::RelationClose(relation);
        open > 1
    }
}

const ROW: i16 = pg_sys::TRIGGER_TYPE_ROW as i16;
const TIMING: i16 = (pg_sys::TRIGGER_TYPE_BEFORE | pg_sys::TRIGGER_TYPE_INSTEAD) as i16;
const EVENTS: i16 = (pg_sys::TRIGGER_TYPE_INSERT
    | pg_sys::TRIGGER_TYPE_UPDATE
    | pg_sys::TRIGGER_TYPE_DELETE) as i16;
const TRUNCATE: i16 = pg_sys::TRIGGER_TYPE_TRUNCATE as i16;

/// Whether the table is ours as the migrations left it, with both triggers at work whatever
/// session_replication_role says, and no other table's rows show in it.
fn is_sound(table: &Table, oid: pg_sys::Oid) -> bool {
    // SAFETY: the relation is read while it is open; its triggers and columns are as many as it
    // says; a name is at most NAMEDATALEN bytes with a zero byte at the end.
    unsafe {
        let relation = pg_sys::RelationIdGetRelation(oid);
        if relation.is_null() {
            return false;
        }
        let class = &*(*relation).rd_rel;
        let plain = class.relkind as u8 == pg_sys::RELKIND_RELATION && !class.relhassubclass;
        let columns = table.columns.iter().all(|(name, kind)| {
            let number = pg_sys::SPI_fnumber((*relation).rd_att, name.as_ptr());
            number > 0 && pg_sys::SPI_gettypeid((*relation).rd_att, number) == *kind
        });
        let triggers: &[pg_sys::Trigger] = match (*relation).trigdesc.as_ref() {
            Some(found) if found.numtriggers > 0 => {
                std::slice::from_raw_parts(found.triggers, found.numtriggers as usize)
            }
            _ => &[],
        };
        let noting = |events: i16, kind: i16| {
            triggers.iter().any(|trigger| {
                trigger.tgtype & (events | ROW | TIMING) == events | kind
                    && trigger.tgenabled as u8 == pg_sys::TRIGGER_FIRES_ALWAYS
                    && !trigger.tgdeferrable
                    && trigger.tgnattr == 0
                    && trigger.tgqual.is_null()
                    && is_function(trigger.tgfoid, table.function)
            })
        };
        let sound = plain && columns && noting(EVENTS, ROW) && noting(TRUNCATE, 0);
        pg_sys::RelationClose(relation);
        sound
    }
}

fn is_function(function: pg_sys::Oid, expected: &CStr) -> bool {
    // SAFETY: look-ups in the catalogues; a name that is found ends with a zero byte.
    unsafe {
        let name = pg_sys::get_func_name(function);
        !name.is_null()
            && CStr::from_ptr(name) == expected
            && pg_sys::get_func_namespace(function)
                == pg_sys::get_namespace_oid(c"mad_registry".as_ptr(), true)
    }
}
