//! Fleets that are asked for again, kept in the backend, so that a pick doesn't read a thousand services.
//!
//! [`pick`] answers as `sql/queries/pick_healthy_service.sql` would under the very same snapshot, or
//! leaves it to that query. `docs/architecture.md` ("Kept fleets") has the argument, each file its part:
//! `trigger` notes every change in shared memory (`memory`, `notes`); `trust` says whether that is so
//! now; `snapshot` says which of the notes are settled for the caller; `kept` holds a fleet and the
//! rule of the pick, `store` the fleets of this backend.

mod clock;
mod kept;
mod memory;
mod notes;
mod shown;
mod snapshot;
mod store;
mod trigger;
mod trust;

use crate::call::Call;
use crate::error::Error;
use crate::query::{query, Arg, Row, Sink};
use crate::settings;
use crate::stats;
use kept::{Fleet, Service};
use notes::View;
use pgrx::{pg_sys, IntoDatum, Uuid};
use shown::{Shown, Text};
use snapshot::{Snapshot, Unsettled};
use std::collections::HashSet;
use store::{Asked, Kept, Way, STORE};

query! { FLEET_TASK, "fleet_task", Read, UUIDOID, TEXTOID, TEXTOID }
query! {
    /// The same for the highest active version.
    FLEET_TASK_LATEST, "task_latest", Read, UUIDOID, TEXTOID
}
query! { FLEET, "fleet", Read, UUIDOID, UUIDOID }
query! { FLEET_SERVICES, "fleet_services", Read, UUIDOID, UUIDOID, UUIDARRAYOID }

/// More doubtful services than this, and the fleet is read whole.
const MOST_DOUBTFUL: usize = 64;

/// Asks for shared memory, registers callbacks; called once when the library is loaded.
pub fn init() {
    memory::init();
    trust::init();
}

/// The arguments of a pick; whoever asks may act for the organisation.
pub struct Question {
    pub org_id: Arg,
    pub task_id: Arg,
    pub version: Arg,
    pub max_age: Arg,
}

/// What became of a question.
enum Answer {
    /// It was answered from what was kept.
    Kept,
    /// It was answered, and the fleet was read for it.
    Read,
    /// There is no such task: no rows.
    NoTask,
    /// Ask the tables.
    Ask,
    /// Ask the tables: nothing is kept here.
    Never,
}

/// Answers a pick, if that is possible without the query.
pub fn pick(call: &Call, question: &Question) -> Result<bool, Error> {
    let Some(org_id) = call.uuid(0) else {
        return Ok(false);
    };
    if !settings::CACHE.get() {
        return Ok(false);
    }
    let asked = Asked {
        org_id: *org_id.as_bytes(),
        task_id: call.text(1).unwrap_or_default(),
        version: call.text(2),
    };
    let number = asked.number();
    let answer = match STORE.with_borrow_mut(|store| store.asked(number)) {
        Way::First => Answer::Never,
        Way::Rest => Answer::Ask,
        Way::Answer => answer(call, question, asked.org_id, number)?,
    };
    match answer {
        Answer::Kept => stats::cache_asked(true),
        Answer::Read | Answer::Ask => stats::cache_asked(false),
        Answer::NoTask | Answer::Never => {}
    }
    Ok(matches!(
        answer,
        Answer::Kept | Answer::Read | Answer::NoTask
    ))
}

fn answer(call: &Call, question: &Question, org_id: [u8; 16], asked: u64) -> Result<Answer, Error> {
    let Some(table) = memory::table() else {
        return Ok(Answer::Never);
    };
    // In this order: of what the snapshot shows we are told then, and a note is there.
    let Some(snapshot) = Snapshot::active() else {
        return Ok(Answer::Ask);
    };
    let Some(trust) = trust::trusted() else {
        return Ok(Answer::Ask);
    };
    let state = trust.state;
    if !table.usable() || !snapshot.includes(&trust.since) {
        return Ok(Answer::Ask);
    }
    let Some(task) = task_of(question)? else {
        Sink::of(call)?;
        return Ok(Answer::NoTask);
    };
    let key = (org_id, task);
    let number = notes::fleet(database(), &org_id, &task);
    let start = table.start();
    // Taken out: what ends in an error from here on is not kept.
    let kept = STORE.with_borrow_mut(|store| store.take(state, &key));
    let view = table.view(number, |noted, newest| {
        kept.as_ref().is_none_or(|kept| kept.noted != noted) || !snapshot.all_settled(newest, start)
    });
    let settled = kept.as_ref().and_then(|kept| kept.settled);
    let Unsettled::Services(unsettled) = snapshot.unsettled(&view, number, start, settled) else {
        if let Some(kept) = kept {
            STORE.with_borrow_mut(|store| store.put(state, key, kept));
        }
        return Ok(Answer::Ask);
    };
    let doubtful = kept
        .as_ref()
        .and_then(|kept| doubtful(kept, &view, number, &unsettled));
    let (mut kept, answer) = match (kept, doubtful) {
        (Some(mut kept), Some(doubtful)) => {
            mend(&mut kept, question, &task, &doubtful)?;
            (kept, Answer::Kept)
        }
        (before, _) => {
            let again = before.is_none_or(|before| {
                let worth_it = before.was_worth_reading();
                STORE.with_borrow_mut(|store| store.reads_again(asked, worth_it))
            });
            if !again {
                return Ok(Answer::Ask);
            }
            let args = [question.org_id, uuid_arg(&task)];
            let services = FLEET.fetch(&args, listed_service_of)?;
            (Kept::new(Fleet::new(&services)), Answer::Read)
        }
    };
    kept.noted = view.noted;
    if unsettled.is_empty() {
        kept.settled = Some(snapshot.remember(view.noted));
    }
    // What was read of these holds for this snapshot alone.
    kept.fleet.doubtful = unsettled;
    if !give(call, question, &task, &mut kept)? {
        return Ok(Answer::Ask);
    }
    STORE.with_borrow_mut(|store| store.put(state, key, kept));
    Ok(answer)
}

fn database() -> u32 {
    // SAFETY: a variable of this backend.
    unsafe { pg_sys::MyDatabaseId }.to_u32()
}

/// The active task that is asked for, with the caller's snapshot.
fn task_of(question: &Question) -> Result<Option<[u8; 16]>, Error> {
    let id = |row: &Row| row.get::<Uuid>(1).map(|id| *id.as_bytes());
    let Question {
        org_id,
        task_id,
        version,
        ..
    } = question;
    let found = match version {
        None => FLEET_TASK_LATEST.first(&[*org_id, *task_id], id)?,
        version => FLEET_TASK.first(&[*org_id, *task_id, *version], id)?,
    };
    Ok(found.flatten())
}

/// The services to read again before a kept fleet is right for the caller. None: too many, or
/// nobody knows which.
fn doubtful(
    kept: &Kept,
    view: &View,
    number: u64,
    unsettled: &HashSet<[u8; 16]>,
) -> Option<HashSet<[u8; 16]>> {
    let mut doubtful = &kept.fleet.doubtful | unsettled;
    if kept.noted != view.noted {
        if kept.noted < view.forgotten() {
            return None;
        }
        let changed = view.after(kept.noted).iter();
        doubtful.extend(
            changed
                .filter(|change| change.fleet == number)
                .map(|change| change.service),
        );
    }
    (doubtful.len() <= MOST_DOUBTFUL).then_some(doubtful)
}

/// A service as `fleet_services.sql` gives it; none when it is not of the fleet.
fn service_of(row: &Row) -> (Service, Option<Shown>) {
    let service = listed_service_of(row);
    let of_fleet = row.get::<bool>(4) == Some(true);
    let shown = of_fleet.then(|| Shown {
        service_url: Text::of(row, 5),
        pod_name: Text::of(row, 6),
        resources_used: Text::of(row, 7),
    });
    (service, shown)
}

fn listed_service_of(row: &Row) -> Service {
    Service {
        id: row.get::<Uuid>(1).map_or([0; 16], |id| *id.as_bytes()),
        load: row.get::<f64>(2),
        checked: row
            .datum(3, pg_sys::TIMESTAMPTZOID)
            .map(|datum| datum.value() as i64),
    }
}

fn read_services(
    question: &Question,
    task: &[u8; 16],
    ids: impl Iterator<Item = [u8; 16]>,
) -> Result<Vec<(Service, Option<Shown>)>, Error> {
    let ids: Vec<Uuid> = ids.map(Uuid::from_bytes).collect();
    let args = [question.org_id, uuid_arg(task), ids.into_datum()];
    FLEET_SERVICES.fetch(&args, service_of)
}

fn uuid_arg(id: &[u8; 16]) -> Arg {
    Some(pg_sys::Datum::from(id.as_ptr()))
}

/// Reads the doubtful services again.
fn mend(
    kept: &mut Kept,
    question: &Question,
    task: &[u8; 16],
    doubtful: &HashSet<[u8; 16]>,
) -> Result<(), Error> {
    kept.hits = kept.hits.saturating_add(1);
    if doubtful.is_empty() {
        return Ok(());
    }
    let read = read_services(question, task, doubtful.iter().copied())?;
    let mut gone = doubtful.clone();
    for (service, shown) in read {
        if shown.is_some() {
            gone.remove(&service.id);
            let size = shown.as_ref().map(Shown::size);
            let before = kept.fleet.put(service, shown);
            kept.shows(size, before.as_ref());
        }
    }
    for id in &gone {
        let before = kept.fleet.remove(id);
        kept.shows(None, before.as_ref());
    }
    Ok(())
}

/// Picks, and gives the caller its row. False: what is kept and what is there are not the same.
fn give(call: &Call, question: &Question, task: &[u8; 16], kept: &mut Kept) -> Result<bool, Error> {
    let Some(max_age) = question.max_age else {
        return Ok(false);
    };
    // SAFETY: an interval, checked by the caller.
    let (from, until) = unsafe { clock::around_now(max_age) };
    let Some(picked) = kept.fleet.pick(from, until, clock::chance) else {
        Sink::of(call)?;
        return Ok(true);
    };
    if kept.fleet.shown(picked).is_none() {
        let id = kept.fleet.id(picked);
        let mut read = read_services(question, task, std::iter::once(id))?;
        let Some((service, Some(shown))) = read.pop() else {
            return Ok(false);
        };
        if !kept.fleet.is_as(picked, &service) {
            return Ok(false);
        }
        kept.shows(Some(shown.size()), None);
        kept.fleet.show(picked, shown);
    }
    if let Some(shown) = kept.fleet.shown(picked) {
        let id = kept.fleet.id(picked);
        Sink::of(call)?.put(&shown.row(&id, kept.fleet.checked(picked)));
        call.gave(1);
    }
    Ok(true)
}
