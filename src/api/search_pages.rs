//! Pages of a search that are read from the lists of common words (`search_lists`).
//!
//! A list is another way to the same answer, never needed for it. So whether an organisation has
//! listed words may be remembered: where that is out of date, the answer is only slower. Which
//! words are listed is read with the caller's snapshot, as their lists are.
//! (`unsafe`: a callback. Invariant: it only stores to an atomic.)

use super::search_several::{self, Word};
use crate::algorithms::terms;
use crate::call::Call;
use crate::document::{text_array, to_text};
use crate::error::Error;
use crate::query::{query, with_latest_snapshot, with_setting, Arg};
use crate::tenancy;
use pgrx::pg_sys;
use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering::Relaxed};

query! { WORDS_TABLE, "search_words_table", Read }
query! { HAS_WORDS, "search_has_words", Read, UUIDOID }
query! { TERMS, "search_terms", Read, TEXTOID }
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

thread_local! {
    /// Whether an organisation has listed words.
    static KNOWN: RefCell<HashMap<[u8; 16], bool>> = RefCell::default();
}
/// More organisations than one backend serves in a while.
const MOST_KNOWN: usize = 10_000;
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

/// The page, where the query is of listed words alone; None: nothing was done.
pub fn from_lists(call: &Call, query: Arg, page: &Page) -> Result<Option<Found>, Error> {
    if !has_words(page.org_id, page.org)? {
        return Ok(None);
    }
    // Before the lists were analyzed, the planner takes them for short ones, to be read whole and
    // sorted. Their order is their index's.
    with_setting(c"enable_bitmapscan", c"off", || {
        with_setting(c"enable_seqscan", c"off", || from_index(call, query, page))
    })
}

fn from_index(call: &Call, query: Arg, page: &Page) -> Result<Option<Found>, Error> {
    let Some(terms) = TERMS.first(&[query], |row| row.text(1))?.flatten() else {
        return Ok(None);
    };
    let Some(words) = terms::all_of(&terms) else {
        return Ok(None);
    };
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
        several => search_several::page(call, &terms, several, page),
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

fn has_words(org_id: Arg, key: [u8; 16]) -> Result<bool, Error> {
    if STALE.swap(false, Relaxed) {
        KNOWN.with_borrow_mut(HashMap::clear);
        search_several::forget();
        TABLE.store(0, Relaxed);
    }
    if let Some(known) = KNOWN.with_borrow(|known| known.get(&key).copied()) {
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
    let (has, of_now) = with_latest_snapshot(|of_now| {
        let has = HAS_WORDS.first(&[org_id], |row| row.get::<bool>(1));
        (has, of_now)
    });
    let has = has?.flatten().unwrap_or(false);
    if of_now {
        KNOWN.with_borrow_mut(|known| {
            if known.len() >= MOST_KNOWN {
                known.clear();
            }
            known.insert(key, has);
        });
    }
    Ok(has)
}
