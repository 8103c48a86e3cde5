//! Fleets that are asked for again, kept in the session, so that a pick doesn't read a thousand services.
//!
//! [`pick`] answers as `sql/queries/pick_healthy_service.sql` would under the very same snapshot, or
//! leaves it to that query. What changed since a fleet was read, `kept` says; `services` holds a fleet
//! and the rule of the pick, `shown` what a pick returns.

mod clock;
mod services;
mod shown;

use crate::call::Call;
use crate::error::Error;
use crate::kept::{self, Absent, Followed, Kept, Present, Store, Subject, Watched, Way};
use crate::query::{query, Arg, Row, Sink};
use crate::settings;
use crate::stats;
use pgrx::{pg_sys, IntoDatum, Uuid};
use services::{Fleet, Service};
use shown::{Shown, Text};
use std::cell::RefCell;
use std::collections::HashSet;

query! { FLEET_TASK, "fleet_task", Read, UUIDOID, TEXTOID, TEXTOID }
query! {
    /// The same for the highest active version.
    FLEET_TASK_LATEST, "task_latest", Read, UUIDOID, TEXTOID
}
query! { FLEET, "fleet", Read, UUIDOID, UUIDOID }
query! { FLEET_SERVICES, "fleet_services", Read, UUIDOID, UUIDOID, UUIDARRAYOID }

/// More doubtful services than this, and the fleet is read whole.
const MOST_DOUBTFUL: usize = 64;

/// A fleet as it was after a note of its bucket.
struct KeptFleet {
    fleet: Fleet<Shown>,
    followed: Followed,
    /// Answers since it was read whole.
    hits: u32,
    /// Bytes of what is shown.
    shown: usize,
}

/// An organisation and one of its tasks.
type Key = ([u8; 16], [u8; 16]);

thread_local! {
    static STORE: RefCell<Store<Key, KeptFleet>> = RefCell::default();
}

impl KeptFleet {
    fn new(fleet: Fleet<Shown>) -> Self {
        KeptFleet {
            fleet,
            followed: Followed::default(),
            hits: 0,
            shown: 0,
        }
    }

    /// Notes that more is shown, or another thing, or less.
    fn shows(&mut self, now: Option<usize>, before: Option<&Shown>) {
        let before = before.map_or(0, Shown::size);
        self.shown = (self.shown + now.unwrap_or(0)).saturating_sub(before);
    }
}

impl Kept for KeptFleet {
    fn size(&self) -> usize {
        2 * size_of::<(Key, KeptFleet)>() + self.fleet.size() + self.shown
    }
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
    if !settings::keeps() {
        return Ok(false);
    }
    let org_id = *org_id.as_bytes();
    let asked = kept::number(&(org_id, call.text(1), call.text(2)));
    let answer = match STORE.with_borrow_mut(|store| store.asked(asked)) {
        Way::First => Answer::Never,
        Way::Rest => Answer::Ask,
        Way::Answer => answer(call, question, org_id, asked)?,
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
    let (present, state) = match Present::of(Watched::Services) {
        Ok(present) => present,
        Err(Absent::Always) => return Ok(Answer::Never),
        Err(Absent::Now) => return Ok(Answer::Ask),
    };
    let Some(task) = task_of(question)? else {
        Sink::of(call)?;
        return Ok(Answer::NoTask);
    };
    let key = (org_id, task);
    let number = kept::fleet(kept::database(), &org_id, &task);
    let concerns = |of: u64| of == number;
    // Taken out: what ends in an error from here on is not kept.
    let kept = STORE.with_borrow_mut(|store| store.take(state, &key));
    let nothing = Followed::default();
    let followed = kept.as_ref().map_or(&nothing, |kept| &kept.followed);
    let Some(look) = present.look(Subject::Fleet(number), followed, concerns) else {
        if let Some(kept) = kept {
            put(state, key, kept);
        }
        return Ok(Answer::Ask);
    };
    let doubtful = look
        .changed(followed, concerns)
        .filter(|doubtful| doubtful.len() <= MOST_DOUBTFUL);
    let (mut kept, answer) = match (kept, doubtful) {
        (Some(mut kept), Some(doubtful)) => {
            mend(&mut kept, question, &task, &doubtful)?;
            (kept, Answer::Kept)
        }
        (before, _) => {
            let again = before.is_none_or(|before| {
                STORE.with_borrow_mut(|store| store.reads_again(asked, before.hits))
            });
            if !again {
                return Ok(Answer::Ask);
            }
            let args = [question.org_id, uuid_arg(&task)];
            let services = FLEET.fetch(&args, listed_service_of)?;
            (KeptFleet::new(Fleet::new(&services)), Answer::Read)
        }
    };
    present.follow(look, &mut kept.followed);
    if !give(call, question, &task, &mut kept)? {
        return Ok(Answer::Ask);
    }
    put(state, key, kept);
    Ok(answer)
}

fn put(state: u64, key: Key, kept: KeptFleet) {
    STORE.with_borrow_mut(|store| store.put(state, key, kept, settings::most_of_fleets()));
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
    kept: &mut KeptFleet,
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
fn give(
    call: &Call,
    question: &Question,
    task: &[u8; 16],
    kept: &mut KeptFleet,
) -> Result<bool, Error> {
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
