//! Pages of a search that are read from the lists of common words (`search_lists`).
//!
//! A list is another way to the same answer, never needed for it. So which words an organisation has
//! listed may be remembered: where that is out of date, the answer is only slower. Before a list is
//! read, the caller's snapshot is asked whether its word is listed.
//! (`unsafe`: a callback. Invariant: it only stores to an atomic.)

use super::search_query;
use super::search_several::{self, Word};
use crate::algorithms::terms;
use crate::call::Call;
use crate::document::{text_array, to_text};
use crate::error::Error;
use crate::query::{query, with_latest_snapshot, with_setting, Arg};
use crate::tenancy;
use pgrx::{pg_sys, IntoDatum};
use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering::Relaxed};

query! { WORDS_TABLE, "search_words_table", Read }
query! { HAS_WORDS, "search_has_words", Read, UUIDOID, INT4OID }
query! { LISTED, "search_listed", Read, UUIDOID, TEXTARRAYOID }
query! { LIST, "search_list", Read, UUIDOID, TEXTOID, TEXTOID, INT4OID, INT4OID }
query! { LIST_MATCHES, "search_list_matches", Read, UUIDOID, TEXTOID, TEXTOID }

/// What of the result is asked for, as datums.
pub struct Page {
    pub org_id: Arg,
    pub org: [u8; 16],
    pub category: Arg,
    pub size: Arg,
    pub offset: Arg,
    /// How many tasks the pages up to this one have; None: it has no end.
    pub last: Option<u64>,
}

/// Whether any task matches, on this page or another.
#[derive(PartialEq)]
pub enum Found {
    Some,
    None,
}

/// What is remembered of an organisation's listed words.
enum Listed {
    These(HashSet<String>),
    /// Too many to remember.
    Many,
}

#[derive(Default)]
struct Known {
    of: HashMap<[u8; 16], Listed>,
    /// How many words they have together.
    words: usize,
}

thread_local! {
    static KNOWN: RefCell<Known> = RefCell::default();
}
/// More organisations than one backend serves in a while.
const MOST_KNOWN: usize = 10_000;
/// Words that are remembered of all organisations, and of one: some hundred bytes each.
const MOST_WORDS: usize = 50_000;
const MOST_WORDS_OF_ONE: i32 = 5_000;
/// Set by the callback: what KNOWN holds may be out of date.
static STALE: AtomicBool = AtomicBool::new(true);
/// The oid of mad.search_words; 0: not known.
static TABLE: AtomicU32 = AtomicU32::new(0);

/// Registers the callback; called once when the library is loaded.
pub fn init() {
    // SAFETY: the callback has the signature Postgres asks for and lives as long as the library.
    unsafe {
        pg_sys::CacheRegisterRelcacheCallback(Some(table_changed), pg_sys::Datum::null());
    }
}

unsafe extern "C-unwind" fn table_changed(_: pg_sys::Datum, table: pg_sys::Oid) {
    if table == pg_sys::InvalidOid || table.to_u32() == TABLE.load(Relaxed) {
        STALE.store(true, Relaxed);
    }
}

/// Has every session plan its statements on the lists anew: after many rows have come, a plan made
/// for few may be a bad one.
pub fn plan_lists_anew() -> Result<(), Error> {
    let lists = WORDS_TABLE
        .first(&[], |row| row.get::<pg_sys::Oid>(2))?
        .flatten();
    if let Some(lists) = lists {
        tenancy::forget(lists);
    }
    Ok(())
}

/// The page, where the query, a tsquery, is of listed words alone; None: nothing was done.
pub fn from_lists(call: &Call, query: Arg, page: &Page) -> Result<Option<Found>, Error> {
    let has_words = may_be_listed(page, |words| !words.is_empty())?;
    if !has_words {
        return Ok(None);
    }
    let Some(terms) = search_query::shown(query) else {
        return Ok(None);
    };
    let Some(words) = terms::all_of(&terms) else {
        return Ok(None);
    };
    if !may_be_listed(page, |listed| {
        words.iter().all(|word| listed.contains(word))
    })? {
        return Ok(None);
    }
    // Before the lists were analyzed, the planner takes them for short ones, to be read whole and
    // sorted. Their order is their index's.
    with_setting(c"enable_bitmapscan", c"off", || {
        with_setting(c"enable_seqscan", c"off", || {
            from_index(call, &terms, &words, page)
        })
    })
}

fn from_index(
    call: &Call,
    terms: &str,
    words: &[String],
    page: &Page,
) -> Result<Option<Found>, Error> {
    let lexemes: Vec<Arg> = words.iter().map(|word| to_text(word)).collect();
    let listed = LISTED.fetch(&[page.org_id, text_array(&lexemes)], |row| Word {
        text: row.text(1).unwrap_or_default(),
        lexeme: row.datum(1, pg_sys::TEXTOID),
        tasks: row.get(2).unwrap_or(0),
    })?;
    if listed.len() != words.len() {
        return Ok(None);
    }
    match listed.as_slice() {
        [word] => one_word(call, word.lexeme, page).map(Some),
        several => search_several::page(call, terms, several, page),
    }
}

fn one_word(call: &Call, word: Arg, page: &Page) -> Result<Found, Error> {
    let found = LIST.rows(
        call,
        &[page.org_id, word, page.category, page.size, page.offset],
    )?;
    if found > 0 || LIST_MATCHES.execute(&[page.org_id, word, page.category])? > 0 {
        return Ok(Found::Some);
    }
    Ok(Found::None)
}

/// What `of` says of the organisation's listed words; true where there are too many to remember.
fn may_be_listed(page: &Page, of: impl Fn(&HashSet<String>) -> bool) -> Result<bool, Error> {
    let answer = |listed: &Listed| match listed {
        Listed::These(words) => of(words),
        Listed::Many => true,
    };
    if STALE.swap(false, Relaxed) {
        KNOWN.set(Known::default());
        search_several::forget();
        TABLE.store(0, Relaxed);
    }
    if let Some(known) = KNOWN.with_borrow(|known| known.of.get(&page.org).map(answer)) {
        return Ok(known);
    }
    // Before it is asked what it holds, so that no change from then on is missed.
    if TABLE.load(Relaxed) == 0 {
        let table = WORDS_TABLE
            .first(&[], |row| row.get::<pg_sys::Oid>(1))?
            .flatten();
        TABLE.store(table.map_or(0, |oid| oid.to_u32()), Relaxed);
    }
    // In a parallel query there is no snapshot of now; what isn't of now isn't remembered.
    let (words, of_now) = with_latest_snapshot(|of_now| {
        let most = MOST_WORDS_OF_ONE.into_datum();
        let words = HAS_WORDS.fetch(&[page.org_id, most], |row| row.text(1));
        (words, of_now)
    });
    let words: HashSet<String> = words?.into_iter().flatten().collect();
    let listed = match i32::try_from(words.len()) {
        Ok(count) if count < MOST_WORDS_OF_ONE => Listed::These(words),
        _ => Listed::Many,
    };
    let answer = answer(&listed);
    if of_now {
        KNOWN.with_borrow_mut(|known| known.remember(page.org, listed));
    }
    Ok(answer)
}

impl Known {
    fn remember(&mut self, org: [u8; 16], listed: Listed) {
        let more = match &listed {
            Listed::These(words) => words.len(),
            Listed::Many => 0,
        };
        if self.of.len() >= MOST_KNOWN || self.words + more > MOST_WORDS {
            *self = Known::default();
        }
        self.words += more;
        self.of.insert(org, listed);
    }
}
