//! A search for several words that are all listed (`search_pages`): their lists are read from the best
//! tasks down, until no task that wasn't seen can reach the page.
//!
//! How well a task suits is computed here from the places in the lists; what comes near the page
//! is ranked by Postgres, so ranks and ties are exactly those of `ts_rank`.

use super::search_pages::{Found, Page};
use crate::algorithms::closeness::{self, Places, Shape};
use crate::call::Call;
use crate::document::{text_array, to_text};
use crate::error::Error;
use crate::query::{query, Arg};
use pgrx::{IntoDatum, Uuid};
use std::cell::RefCell;
use std::collections::{HashMap, HashSet};

query! { LIST_RANKS, "search_list_ranks", Read, UUIDOID, TEXTOID }
query! { SHARE, "search_share", Read, UUIDOID, TEXTOID, FLOAT4ARRAYOID, TEXTOID }
query! { LIST_PART, "search_list_part", Read, UUIDOID, TEXTOID, FLOAT4OID, TEXTOID }
query! { RANK_PLACES, "search_rank_places", Read, TEXTARRAYOID, TEXTOID }
query! { RANKED, "search_ranked", Read, UUIDOID, UUIDARRAYOID, FLOAT4ARRAYOID, INT4OID, INT4OID }

/// Pages that end later are rare, and read most of the lists anyway.
const DEEPEST: u64 = 1_000;
/// Rows of lists that are looked at, at most: a bound for time and memory.
const MOST_ROWS: i64 = 200_000;
/// So many rows of lists are read in the time that a task takes to be fetched and ranked.
const ROWS_TO_A_TASK: f64 = 12.0;
/// Of so many ranks of the shortest list some tasks are looked at.
const SAMPLED_RANKS: usize = 8;
/// More queries than are asked again and again.
const MOST_KNOWN: usize = 1_000;
/// What the rounding of `ts_rank` can make of two tasks.
const ROUNDING: f64 = 1e-5;

/// A listed word, with about how many tasks hold it.
pub struct Word {
    pub text: String,
    pub lexeme: Arg,
    pub tasks: i64,
}

/// A word's list, as far as it was read: the tasks of the best ranks.
struct List<'a> {
    word: &'a Word,
    /// The ranks that occur, best first, and how often the word stands in their tasks.
    ranks: Vec<(f32, Shape)>,
    /// How many of these were read.
    read: usize,
    rows: HashMap<[u8; 16], Entry>,
}

struct Entry {
    /// Which rank, and the place among the tasks that have it, which is by title.
    rank: usize,
    number: usize,
    places: String,
}

struct Match {
    id: [u8; 16],
    closeness: f64,
}

/// The page; None: another way is shorter.
pub fn page(call: &Call, query: &str, words: &[Word], page: &Page) -> Result<Option<Found>, Error> {
    let Some(last) = page.last.filter(|last| *last <= DEEPEST) else {
        return Ok(None);
    };
    let all: i64 = words.iter().map(|word| word.tasks).sum();
    if all > MOST_ROWS || few_match(query, words, page)? {
        return Ok(None);
    }
    let mut lists = words
        .iter()
        .map(|word| List::of(word, page))
        .collect::<Result<Vec<_>, Error>>()?;
    let closest = closest_pairs(&lists);
    let mut matches: Vec<Match> = Vec::new();
    while let Some((next, bound)) = next_list(&lists, &closest) {
        if beyond_reach(&matches, last, bound) {
            break;
        }
        let fresh = lists[next].read_next(page)?;
        for id in fresh {
            if !lists.iter().all(|list| list.rows.contains_key(&id)) {
                continue;
            }
            match matched(&lists, id) {
                Some(found) => matches.push(found),
                // Places that can't be read: not as our triggers write them.
                None => return Ok(None),
            }
        }
    }
    if matches.is_empty() {
        return Ok(Some(Found::None));
    }
    let ranked = ranked(&lists, query, matches, last)?;
    let (ids, ranks): (Vec<Uuid>, Vec<f32>) = ranked
        .into_iter()
        .map(|(id, rank)| (Uuid::from_bytes(id), rank))
        .unzip();
    RANKED.rows(
        call,
        &[
            page.org_id,
            ids.into_datum(),
            ranks.into_datum(),
            page.size,
            page.offset,
        ],
    )?;
    Ok(Some(Found::Some))
}

impl<'a> List<'a> {
    fn of(word: &'a Word, page: &Page) -> Result<Self, Error> {
        let ranks = LIST_RANKS.fetch(&[page.org_id, word.lexeme], |row| row.get::<f32>(1))?;
        Ok(List {
            word,
            ranks: ranks
                .into_iter()
                .flatten()
                .map(|order| (order, Shape::of_rank(-order)))
                .collect(),
            read: 0,
            rows: HashMap::new(),
        })
    }

    /// Reads the tasks of the next rank; returns which.
    fn read_next(&mut self, page: &Page) -> Result<Vec<[u8; 16]>, Error> {
        let rank = self.read;
        self.read += 1;
        let args = [
            page.org_id,
            self.word.lexeme,
            self.ranks[rank].0.into_datum(),
            page.category,
        ];
        let mut number = 0;
        let rows = &mut self.rows;
        let ids = LIST_PART.fetch(&args, |row| {
            let id = *row.get::<Uuid>(1)?.as_bytes();
            number += 1;
            let places = row.text(2).unwrap_or_default();
            rows.insert(
                id,
                Entry {
                    rank,
                    number,
                    places,
                },
            );
            Some(id)
        })?;
        Ok(ids.into_iter().flatten().collect())
    }
}

/// For each two lists, by `[one][other]`: how close the words can be in a task, for each rank of the one.
fn closest_pairs(lists: &[List]) -> Vec<Vec<Vec<f64>>> {
    let pair = |one: &List, other: &List| {
        one.ranks
            .iter()
            .map(|(_, shape)| {
                other
                    .ranks
                    .iter()
                    .map(|(_, other)| shape.closest(other))
                    .fold(0.0, f64::max)
            })
            .collect()
    };
    lists
        .iter()
        .map(|one| lists.iter().map(|other| pair(one, other)).collect())
        .collect()
}

/// The list that may hold the best of the tasks not seen, and how close its words can be at most.
/// None: all of some list was read, or one is empty, so every task that holds all words was seen or
/// there is none.
fn next_list(lists: &[List], closest: &[Vec<Vec<f64>>]) -> Option<(usize, f64)> {
    // A task that wasn't seen is in the unread part of some list.
    let all_read = |list: &List| list.read == list.ranks.len();
    if lists.iter().any(|list| list.ranks.is_empty()) || lists.iter().all(all_read) {
        return None;
    }
    let most = |pair: &[f64]| pair.iter().copied().fold(0.0, f64::max);
    (0..lists.len())
        .filter(|i| !all_read(&lists[*i]))
        .map(|i| {
            let with_it = (lists[i].read..lists[i].ranks.len())
                .map(|rank| {
                    (0..lists.len())
                        .filter(|k| *k != i)
                        .map(|k| closest[i][k][rank])
                        .sum::<f64>()
                })
                .fold(0.0, f64::max);
            let without_it: f64 = (0..lists.len())
                .flat_map(|k| (0..k).map(move |l| (k, l)))
                .filter(|(k, l)| *k != i && *l != i)
                .map(|(k, l)| most(&closest[k][l]))
                .sum();
            (i, with_it + without_it)
        })
        .max_by(|(_, one), (_, other)| one.total_cmp(other))
}

/// Whether a page of the matches is full of better ones than the bound allows.
fn beyond_reach(matches: &[Match], last: u64, bound: f64) -> bool {
    worst_of_page(matches, last)
        .is_some_and(|worst| closeness::rank(bound) < closeness::rank(worst) - ROUNDING)
}

/// The closeness of the last task of the page; None: there are not so many.
fn worst_of_page(matches: &[Match], last: u64) -> Option<f64> {
    let place = usize::try_from(last).ok()?.checked_sub(1)?;
    if place >= matches.len() {
        return None;
    }
    let mut all: Vec<f64> = matches.iter().map(|found| found.closeness).collect();
    let (_, worst, _) = all.select_nth_unstable_by(place, |one, other| other.total_cmp(one));
    Some(*worst)
}

thread_local! {
    /// Queries (organisation, words) of which few_match said yes.
    static FEW: RefCell<HashSet<([u8; 16], String)>> = RefCell::default();
}

/// Forgets what was found out of queries; lists have changed.
pub fn forget() {
    FEW.with_borrow_mut(HashSet::clear);
}

/// Whether fetching and ranking all that match takes less than reading the lists to their ends, by a
/// sample. Where that is wrong, or no longer right, the answer is only slower.
fn few_match(query: &str, words: &[Word], page: &Page) -> Result<bool, Error> {
    let key = (page.org, query.to_owned());
    if FEW.with_borrow(|known| known.contains(&key)) {
        return Ok(true);
    }
    let Some(shortest) = words.iter().min_by_key(|word| word.tasks) else {
        return Ok(true);
    };
    let ranks = LIST_RANKS.fetch(&[page.org_id, shortest.lexeme], |row| row.get::<f32>(1))?;
    let ranks: Vec<f32> = ranks.into_iter().flatten().collect();
    let step = ranks.len().div_ceil(SAMPLED_RANKS).max(1);
    // From the end: the ranks that most tasks have are there.
    let sampled: Vec<f32> = ranks.into_iter().rev().step_by(step).collect();
    let share = SHARE.first(
        &[
            page.org_id,
            shortest.lexeme,
            sampled.into_datum(),
            to_text(query),
        ],
        |row| {
            let (some, hits) = (
                row.get::<i64>(1).unwrap_or(0),
                row.get::<i64>(2).unwrap_or(0),
            );
            hits as f64 / some.max(1) as f64
        },
    )?;
    let matches = share.unwrap_or(0.0) * shortest.tasks as f64;
    let rows: i64 = words.iter().map(|word| word.tasks).sum();
    let few = matches * ROWS_TO_A_TASK < rows as f64;
    if few {
        FEW.with_borrow_mut(|known| {
            if known.len() >= MOST_KNOWN {
                known.clear();
            }
            known.insert(key);
        });
    }
    Ok(few)
}

fn places_in<'a>(lists: &'a [List], id: &[u8; 16]) -> Option<Vec<(&'a str, Places)>> {
    lists
        .iter()
        .map(|list| {
            let entry = list.rows.get(id)?;
            Some((list.word.text.as_str(), Places::parse(&entry.places)?))
        })
        .collect()
}

/// A task that every list has.
fn matched(lists: &[List], id: [u8; 16]) -> Option<Match> {
    let words = places_in(lists, &id)?;
    let places: Vec<&Places> = words.iter().map(|(_, places)| places).collect();
    Some(Match {
        id,
        closeness: closeness::closeness(&places),
    })
}

/// The tasks that can be on the page, with their ranks.
fn ranked(
    lists: &[List],
    query: &str,
    mut matches: Vec<Match>,
    last: u64,
) -> Result<Vec<([u8; 16], f32)>, Error> {
    if let Some(worst) = worst_of_page(&matches, last) {
        let least = closeness::rank(worst) - ROUNDING;
        matches.retain(|found| closeness::rank(found.closeness) >= least);
    }
    // Tasks that are alike are ranked once.
    let mut numbers: HashMap<String, usize> = HashMap::new();
    let mut vectors: Vec<Arg> = Vec::new();
    let of_match: Vec<usize> = matches
        .iter()
        .map(|found| {
            let words = places_in(lists, &found.id).unwrap_or_default();
            let vector = closeness::vector(words.iter().map(|(word, places)| (*word, places)));
            *numbers.entry(vector).or_insert_with_key(|vector| {
                vectors.push(to_text(vector));
                vectors.len() - 1
            })
        })
        .collect();
    let ranks = RANK_PLACES.fetch(&[text_array(&vectors), to_text(query)], |row| {
        row.get::<f32>(1).unwrap_or(0.0)
    })?;
    let mut found: Vec<([u8; 16], f32, usize, usize)> = matches
        .iter()
        .zip(of_match)
        .filter_map(|(found, number)| {
            let entry = lists.first()?.rows.get(&found.id)?;
            Some((found.id, *ranks.get(number)?, entry.rank, entry.number))
        })
        .collect();
    found.sort_by(|one, other| {
        other
            .1
            .total_cmp(&one.1)
            .then((one.2, one.3).cmp(&(other.2, other.3)))
    });
    // Among tasks of the same rank for all words and for the first one, those first by title.
    let mut page = Vec::new();
    let mut alike: (f32, usize, u64) = (f32::NAN, 0, 0);
    for (id, rank, of_first, _) in found {
        alike = match alike.0 == rank && alike.1 == of_first {
            true => (rank, of_first, alike.2 + 1),
            false => (rank, of_first, 1),
        };
        if alike.2 <= last {
            page.push((id, rank));
        }
    }
    Ok(page)
}
