//! Answers that are asked for again, kept in the session: what a function returned for these arguments.
//!
//! Only of answers whose rows follow from the tasks of one organisation; counts of services beside
//! them are made anew from the services of the tasks, which are kept too (`counts`). [`answer`] gives
//! what the function would read under the very same snapshot, or leaves it to the function. What
//! changed since an answer was kept, the crate's `kept` says.

mod counts;

use crate::call::{Call, Outcome, Returned};
use crate::clock;
use crate::error::Error;
use crate::kept::{self, Absent, Followed, Id, Kept, Present, Store, Subject, Watched, Way};
use crate::query::{query, Arg, Row, Rows};
use crate::settings;
use crate::stats;
use counts::{Service, Services};
use pgrx::{pg_sys, IntoDatum, Uuid};
use std::cell::RefCell;
use std::collections::HashSet;

query! { ANSWER_SERVICES, "answer_services", Read, UUIDOID, UUIDARRAYOID, INT4OID }
query! { ANSWER_SERVICES_AGAIN, "answer_services_again", Read, UUIDOID, UUIDARRAYOID }

/// More changed services than this, and all are read again.
const MOST_CHANGED: usize = 64;
/// An answer whose tasks have more services is not kept.
const MOST_SERVICES: i32 = 5_000;
/// Nor one of more tasks, whose services would take a look for each.
const MOST_COUNTED: usize = 500;

/// The functions that it is done for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Function {
    TaskLibrary,
    TaskCategories,
    SearchTasks,
    GetTask,
}

impl Function {
    /// Whether its last two columns are the counts of services (all, and healthy and fresh ones) of the
    /// task in the first.
    fn counts_services(self) -> bool {
        self == Function::TaskLibrary
    }
}

/// What is asked: a function, the organisation, and all else that its answer depends on.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Question {
    function: Function,
    org_id: Id,
    arguments: Vec<Option<Vec<u8>>>,
}

impl Question {
    /// Of the function that is running, whose first argument is the organisation; whoever asks may act
    /// for it.
    pub fn new(call: &Call, function: Function) -> Self {
        Question {
            function,
            org_id: call.uuid(0).map_or([0; 16], |id| *id.as_bytes()),
            arguments: Vec::new(),
        }
    }

    /// One more text argument of the call.
    pub fn text(mut self, call: &Call, argument: usize) -> Self {
        self.arguments.push(call.text_bytes(argument));
        self
    }

    pub fn int(mut self, int: Option<i32>) -> Self {
        self.arguments
            .push(int.map(|int| int.to_ne_bytes().to_vec()));
        self
    }

    pub fn uuid(mut self, id: Option<Uuid>) -> Self {
        self.arguments.push(id.map(|id| id.as_bytes().to_vec()));
        self
    }

    fn size(&self) -> usize {
        let arguments = self.arguments.iter();
        size_of::<Self>()
            + arguments
                .map(|argument| size_of_val(argument) + argument.as_ref().map_or(0, Vec::len))
                .sum::<usize>()
    }
}

/// An answer as it was after a note of its organisation's tasks.
struct KeptAnswer {
    rows: Rows,
    followed: Followed,
    /// Answers since it was read.
    hits: u32,
    services: Option<KeptServices>,
    /// Bytes of the question, which is kept too.
    question: usize,
}

/// Services as they were after a note of their organisation's services.
struct KeptServices {
    /// What was said of their table then.
    state: u64,
    services: Services,
    /// The numbers of the tasks' fleets.
    fleets: HashSet<u64>,
    followed: Followed,
    /// Answers since they were all read.
    hits: u32,
}

impl Kept for KeptAnswer {
    fn size(&self) -> usize {
        let services = self.services.as_ref().map_or(0, |kept| {
            kept.services.size() + 2 * kept.fleets.capacity() * size_of::<u64>()
        });
        2 * size_of::<KeptAnswer>() + 2 * self.question + self.rows.size() + services
    }
}

thread_local! {
    static STORE: RefCell<Store<Question, KeptAnswer>> = RefCell::default();
}

/// What to do with a question.
enum Plan {
    /// It was answered from what is kept.
    Answered,
    /// It was answered, but all services were read for it.
    Counted,
    /// Read it, and keep what was read.
    Keep(Present, u64, kept::Look),
    /// Read it.
    Read,
    /// Read it; nothing is kept of such questions, or not yet.
    ReadOnly,
}

/// What an answer was read from.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum ReadFrom {
    /// The organisation's tasks, beside services to be counted: it may be kept.
    Tasks,
    /// Other tables too.
    More,
}

/// Answers the question for the set-returning function that is running, or has `read` do it.
pub fn answer(
    call: &Call,
    question: Question,
    read: impl FnOnce() -> Result<ReadFrom, Error>,
) -> Outcome {
    if !settings::keeps() {
        if settings::CACHE.get() {
            STORE.with_borrow_mut(Store::clear);
        }
        read()?;
        return Ok(Returned::Rows);
    }
    let number = kept::number(&question);
    let plan = match STORE.with_borrow_mut(|store| store.asked(number)) {
        Way::First => Plan::ReadOnly,
        Way::Rest => Plan::Read,
        Way::Answer => plan(call, &question, number)?,
    };
    match plan {
        Plan::ReadOnly => {}
        Plan::Answered => stats::cache_asked(true),
        Plan::Counted | Plan::Read | Plan::Keep(..) => stats::cache_asked(false),
    }
    if let Plan::Answered | Plan::Counted = plan {
        return Ok(Returned::Rows);
    }
    let from = read()?;
    if let Plan::Keep(present, state, look) = plan {
        if from == ReadFrom::Tasks {
            keep(call, question, number, &present, state, look)?;
        } else {
            STORE.with_borrow_mut(|store| store.leave_alone(number));
        }
    }
    Ok(Returned::Rows)
}

fn plan(call: &Call, question: &Question, number: u64) -> Result<Plan, Error> {
    let (present, state) = match Present::of(Watched::Tasks) {
        Ok(present) => present,
        Err(Absent::Always) => return Ok(Plan::ReadOnly),
        Err(Absent::Now) => return Ok(Plan::Read),
    };
    // Taken out: what ends in an error from here on is not kept.
    let kept = STORE.with_borrow_mut(|store| store.take(state, question));
    let organization = kept::organization(kept::database(), &question.org_id);
    let concerns = |of: u64| of == organization;
    let nothing = Followed::default();
    let followed = kept.as_ref().map_or(&nothing, |kept| &kept.followed);
    let look = present
        .look(Subject::Tasks(organization), followed, concerns)
        .filter(kept::Look::is_settled);
    let Some(look) = look else {
        if let Some(kept) = kept {
            put(state, question.clone(), kept);
        }
        return Ok(Plan::Read);
    };
    let unchanged = look
        .changed(followed, concerns)
        .is_some_and(|changed| changed.is_empty());
    let Some(mut kept) = kept else {
        return Ok(Plan::Keep(present, state, look));
    };
    if !unchanged {
        let again = STORE.with_borrow_mut(|store| store.reads_again(number, kept.hits));
        return Ok(if again {
            Plan::Keep(present, state, look)
        } else {
            Plan::Read
        });
    }
    present.follow(look, &mut kept.followed);
    let counted = if question.function.counts_services() {
        count(&mut kept, question, number, organization)?
    } else {
        Count::FromKept
    };
    let plan = match counted {
        Count::FromKept => Plan::Answered,
        Count::Read => Plan::Counted,
        Count::NotNow => {
            put(state, question.clone(), kept);
            return Ok(Plan::Read);
        }
        Count::TooMany => {
            STORE.with_borrow_mut(|store| store.leave_alone(number));
            return Ok(Plan::Read);
        }
    };
    if !kept.rows.put(call)? {
        return Ok(Plan::Read);
    }
    kept.hits = kept.hits.saturating_add(1);
    put(state, question.clone(), kept);
    Ok(plan)
}

fn put(state: u64, question: Question, kept: KeptAnswer) {
    let most = settings::most_of_answers();
    STORE.with_borrow_mut(|store| store.put(state, question, kept, most));
}

/// Keeps what the function has just read, as of the look before it.
fn keep(
    call: &Call,
    question: Question,
    number: u64,
    present: &Present,
    state: u64,
    look: kept::Look,
) -> Result<(), Error> {
    let counts = question.function.counts_services();
    let most_rows = if counts { MOST_COUNTED } else { usize::MAX };
    // Half of it all: one large answer should not take every other one's place.
    let Some(rows) = Rows::of_result(call, most_rows, settings::most_of_answers() / 2) else {
        STORE.with_borrow_mut(|store| store.leave_alone(number));
        return Ok(());
    };
    let mut kept = KeptAnswer {
        rows,
        followed: Followed::default(),
        hits: 0,
        services: None,
        question: question.size(),
    };
    present.follow(look, &mut kept.followed);
    if counts {
        let organization = kept::organization(kept::database(), &question.org_id);
        if let Count::TooMany = count(&mut kept, &question, number, organization)? {
            STORE.with_borrow_mut(|store| store.leave_alone(number));
            return Ok(());
        }
    }
    put(state, question, kept);
    Ok(())
}

/// How the services of an answer were counted.
enum Count {
    FromKept,
    /// All of them were read.
    Read,
    /// They were not: it can't be said which changed, or that often that it doesn't pay.
    NotNow,
    TooMany,
}

/// Puts the counts of services into the rows.
fn count(
    kept: &mut KeptAnswer,
    question: &Question,
    number: u64,
    organization: u64,
) -> Result<Count, Error> {
    let Ok((present, state)) = Present::of(Watched::Services) else {
        return Ok(Count::NotNow);
    };
    let subject = Subject::Services(organization);
    let before = kept.services.take().filter(|kept| kept.state == state);
    let mended = match before {
        None => None,
        Some(mut before) => {
            let concerns = |of: u64| before.fleets.contains(&of);
            let Some(look) = present.look(subject, &before.followed, concerns) else {
                kept.services = Some(before);
                return Ok(Count::NotNow);
            };
            let changed = look
                .changed(&before.followed, concerns)
                .filter(|changed| changed.len() <= MOST_CHANGED);
            match changed {
                Some(changed) => {
                    read_again(&mut before.services, question, &changed)?;
                    present.follow(look, &mut before.followed);
                    before.hits = before.hits.saturating_add(1);
                    Some(before)
                }
                None => {
                    let again =
                        STORE.with_borrow_mut(|store| store.reads_again(number, before.hits));
                    if !again {
                        return Ok(Count::NotNow);
                    }
                    None
                }
            }
        }
    };
    let (mut services, count) = match mended {
        Some(services) => (services, Count::FromKept),
        None => match read_services(kept, question, &present, state, subject)? {
            Ok(services) => (services, Count::Read),
            Err(not) => return Ok(not),
        },
    };
    if let Some(counts) = services.services.counts(clock::now(), clock::FRESH) {
        for (row, count) in counts.into_iter().enumerate() {
            kept.rows.set_last(row, count);
        }
    }
    kept.services = Some(services);
    Ok(count)
}

fn org_arg(question: &Question) -> Arg {
    Some(pg_sys::Datum::from(question.org_id.as_ptr()))
}

/// Reads the services of all tasks of the answer, or says why not.
fn read_services(
    kept: &KeptAnswer,
    question: &Question,
    present: &Present,
    state: u64,
    subject: Subject,
) -> Result<Result<KeptServices, Count>, Error> {
    let tasks = kept.rows.ids();
    let database = kept::database();
    let fleets: HashSet<u64> = tasks
        .iter()
        .map(|task| kept::fleet(database, &question.org_id, task))
        .collect();
    let mut followed = Followed::default();
    let Some(look) = present.look(subject, &followed, |of| fleets.contains(&of)) else {
        return Ok(Err(Count::NotNow));
    };
    let ids: Vec<Uuid> = tasks.iter().copied().map(Uuid::from_bytes).collect();
    let args = [
        org_arg(question),
        ids.into_datum(),
        (MOST_SERVICES + 1).into_datum(),
    ];
    let services = ANSWER_SERVICES.fetch(&args, service)?;
    if services.len() > MOST_SERVICES as usize {
        return Ok(Err(Count::TooMany));
    }
    present.follow(look, &mut followed);
    Ok(Ok(KeptServices {
        state,
        services: Services::new(&tasks, &services),
        fleets,
        followed,
        hits: 0,
    }))
}

fn service(row: &Row) -> Service {
    let id = |column: i32| row.get::<Uuid>(column).map_or([0; 16], |id| *id.as_bytes());
    Service {
        id: id(1),
        task: id(2),
        healthy: row.get::<bool>(3) == Some(true),
        checked: row
            .datum(4, pg_sys::TIMESTAMPTZOID)
            .map(|datum| datum.value() as i64),
    }
}

fn read_again(
    services: &mut Services,
    question: &Question,
    changed: &HashSet<Id>,
) -> Result<(), Error> {
    if changed.is_empty() {
        return Ok(());
    }
    let ids: Vec<Uuid> = changed.iter().copied().map(Uuid::from_bytes).collect();
    let read = ANSWER_SERVICES_AGAIN.fetch(&[org_arg(question), ids.into_datum()], service)?;
    for id in changed {
        services.remove(id);
    }
    for service in &read {
        services.put(service);
    }
    Ok(())
}
