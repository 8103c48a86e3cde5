//! `sql/functions/cache.sql`: the results cache, and the ETag and canonical JSON for caches of the
//! application.

use super::arguments;
use super::interfaces::watch;
use super::tasks::refuse;
use crate::algorithms::canonical;
use crate::algorithms::faults::Faults;
use crate::backend;
use crate::call::{sql_function, Call, Outcome, Returned};
use crate::error::Error;
use crate::memory;
use crate::query::{query, Arg};
use crate::stats;
use crate::tenancy;
use crate::tenant::Tenant;
use pgrx::{pg_sys, IntoDatum};

sql_function! {
    "mad_canonical_json" => canonical_json;
    "mad_registry_etag" => registry_etag;
    "mad_result_cache_get" => result_cache_get;
    "mad_result_cache_claim" => result_cache_claim;
    "mad_result_cache_put" => result_cache_put;
    "mad_result_cache_prune" => result_cache_prune;
}

query! { REGISTRY_ETAG, "cache/registry_etag", Read, UUIDOID }
query! { GET, "cache/result_cache_get", Read, TEXTOID, FLOAT8OID }
query! { HITS, "cache/result_cache_hits", Read, TEXTOID }
query! { COUNT, "cache/result_cache_count", Write, TEXTOID, INT8OID }
query! { CLAIM, "cache/result_cache_claim", Write, TEXTOID, INTERVALOID }
query! {
    /// Returns a row if result_cache_get would find the key.
    RESULT_EXISTS, "cache/result_cache_there", Write, TEXTOID, FLOAT8OID
}
query! { UNCLAIM, "cache/result_cache_unclaim", Write, TEXTOID }
query! {
    PUT, "cache/result_cache_put", Write,
    TEXTOID, JSONBOID, JSONBOID, FLOAT8OID, TEXTOID, TEXTOID, UUIDOID, INTERVALOID
}
query! { PRUNE, "cache/result_cache_prune", Write }
query! { PRUNE_SOME, "maintenance/expired_results", Write, INT8OID }

/// Hits are counted one by one up to this many. Above it a hit is counted with probability
/// COUNTED_SINGLY / hits, as hits / COUNTED_SINGLY. The standard deviation of the estimate is 18 %,
/// and a key with a million hits is written about 190 times.
const COUNTED_SINGLY: i64 = 16;

fn canonical_json(call: &Call) -> Outcome {
    let text = call.document_text(0, "document")?;
    memory::room(text.len());
    Ok(Returned::text(&canonical::text(&text, watch)))
}

fn registry_etag(call: &Call) -> Outcome {
    let tenant = tenancy::check(call)?;
    let org_id = tenant.org_id();
    let etag = REGISTRY_ETAG.first(tenant, &[org_id], |row| row.datum(1, pg_sys::TEXTOID))?;
    Ok(etag.flatten().map_or(Returned::Null, Returned::Value))
}

fn key(call: &Call) -> Result<Arg, Error> {
    let key = call.required_text(0, "cache_key")?;
    if key.is_empty() || key.len() > 500 {
        return Err(Error::argument_hint(
            format!("cache_key must have 1 to 500 bytes, not {}", key.len()),
            "mad_registry.cache_key(prefix, params) makes one of 38",
        ));
    }
    Ok(call.arg(0))
}

fn result_cache_get(call: &Call) -> Outcome {
    let tenant = tenancy::must_have_access()?;
    let key = key(call)?;
    let min_confidence = call.required_arg(1, "min_confidence")?;
    // With one snapshot for the transaction, the update would fail to serialize with another
    // reader's.
    let counts = !backend::is_read_only() && !backend::reads_one_snapshot();
    let found = GET.rows(tenant, call, &[key, min_confidence])? > 0;
    stats::cache_asked(found);
    if found && counts {
        let hits = HITS
            .first(tenant, &[key], |row| row.get::<i64>(1))?
            .flatten();
        let stands_for = (hits.unwrap_or(0) / COUNTED_SINGLY).max(1);
        if stands_for == 1 || one_in(stands_for) {
            COUNT.execute(tenant, &[key, stands_for.into_datum()])?;
        }
    }
    Ok(Returned::Rows)
}

/// Returns true with probability 1 / n.
fn one_in(n: i64) -> bool {
    use std::hash::{BuildHasher, Hasher};
    // Each RandomState has random keys, which is random enough to sample hits.
    let chance = std::collections::hash_map::RandomState::new()
        .build_hasher()
        .finish();
    chance.is_multiple_of(n.unsigned_abs())
}

fn result_cache_claim(call: &Call) -> Outcome {
    let tenant = tenancy::must_have_access()?;
    let key = key(call)?;
    let lease = arguments::age(call, 1, "lease")?;
    let min_confidence = call.required_arg(2, "min_confidence")?;
    let claimed = CLAIM.execute(tenant, &[key, lease])? > 0;
    // Another session may store the result between the caller's miss and this claim. This statement
    // has a later snapshot than the claim, so it finds such a result.
    if claimed && RESULT_EXISTS.execute(tenant, &[key, min_confidence])? > 0 {
        UNCLAIM.execute(tenant, &[key])?;
        return Ok(Returned::value(false));
    }
    Ok(Returned::value(claimed))
}

fn result_cache_put(call: &Call) -> Outcome {
    let tenant = tenancy::must_have_access()?;
    let key = key(call)?;
    let mut faults = Faults::new();
    for (index, name) in [(1, "artifact_map"), (2, "metrics_summary")] {
        call.expect_object(index, name, &mut faults)?;
    }
    for (index, name) in [(4, "pipeline_version"), (5, "task_name")] {
        if call
            .text(index, name)?
            .is_some_and(|text| text.chars().count() > 300)
        {
            faults.add(name, "must have at most 300 characters");
        }
    }
    if call.double(3).is_some_and(f64::is_nan) {
        faults.add("confidence_score", "must be a number");
    }
    refuse("result_cache_put", &faults)?;
    let ttl = match call.arg(7) {
        None => None,
        Some(_) => arguments::age(call, 7, "ttl")?,
    };
    let args: Vec<Arg> = (1..=6).map(|i| call.arg(i)).collect();
    let stored = PUT.execute(tenant, &[&[key], args.as_slice(), &[ttl]].concat())?;
    UNCLAIM.execute(tenant, &[key])?;
    Ok(Returned::value(stored > 0))
}

fn result_cache_prune(_: &Call) -> Outcome {
    let tenant = tenancy::must_have_access()?;
    let pruned = PRUNE.execute(tenant, &[])?;
    Ok(Returned::value(i64::try_from(pruned).unwrap_or(i64::MAX)))
}

/// Deletes at most `at_most` expired results. Returns their number.
pub fn prune_some(tenant: Tenant, at_most: i64) -> Result<i64, Error> {
    let pruned = PRUNE_SOME.execute(tenant, &[at_most.into_datum()])?;
    Ok(i64::try_from(pruned).unwrap_or(i64::MAX))
}
