//! Checks of arguments that several SQL functions share.

use crate::call::Call;
use crate::error::Error;
use crate::query::{query, Arg};
use crate::tenancy;
use crate::tenant::Tenant;
use pgrx::{FromDatum, IntoDatum};

query! {
    /// Returns a row if the organisation exists.
    ORGANIZATION_EXISTS, "tasks/organization_exists", Read, UUIDOID
}

/// Reads a page_size of SQL type `N`; `None` (NULL) means all rows.
pub fn page_size<N>(call: &Call, index: usize) -> Result<Option<i64>, Error>
where
    N: FromDatum + IntoDatum + Into<i64>,
{
    match call.number::<N>(index) {
        Some(size) if size < 1 => Err(Error::argument_hint(
            format!("page_size must be at least 1, not {size}"),
            "leave page_size out for all rows",
        )),
        size => Ok(size),
    }
}

/// Largest max_age. It keeps now minus max_age within the range of a timestamp, with a wide margin.
const LONGEST_AGE_MICROS: i128 = 1000 * 365 * 86_400_000_000;

/// Reads a max_age or older_than: an interval above zero.
pub fn age(call: &Call, index: usize, name: &str) -> Result<Arg, Error> {
    match call.interval_micros(index) {
        Some(micros) if micros > 0 && micros <= LONGEST_AGE_MICROS => Ok(call.arg(index)),
        Some(_) => Err(Error::argument_hint(
            format!("{name} must be above zero and at most 1000 years"),
            format!("for example {name} => '2 minutes'"),
        )),
        None => Err(Error::argument(format!("{name} must not be null"))),
    }
}

/// Reads a timeout and returns milliseconds. Postgres's settings hold whole milliseconds, and zero
/// would disable the timeout.
pub fn timeout(call: &Call, index: usize, name: &str) -> Result<i64, Error> {
    let micros = call
        .interval_micros(index)
        .ok_or_else(|| Error::argument(format!("{name} must not be null")))?;
    match i32::try_from(micros / 1_000) {
        Ok(millis) if millis > 0 => Ok(i64::from(millis)),
        _ => Err(Error::argument_hint(
            format!("{name} must be at least a millisecond and at most 24 days"),
            format!("for example {name} => '60 seconds'"),
        )),
    }
}

/// Checks access to the organisation of the first argument, and that the organisation exists.
pub fn existing_organization(call: &Call) -> Result<Tenant, Error> {
    let tenant = tenancy::check(call)?;
    organization_must_exist(call, tenant, 0)?;
    Ok(tenant)
}

/// Returns an error unless the organisation in argument `index` exists.
pub fn organization_must_exist(call: &Call, tenant: Tenant, index: usize) -> Result<(), Error> {
    if organization_exists(tenant, call.arg(index))? {
        return Ok(());
    }
    Err(Error::not_found(
        format!("organization {}", call.shown_uuid(index)),
        "add it to mad.organizations first",
    ))
}

pub fn organization_exists(tenant: Tenant, org_id: Arg) -> Result<bool, Error> {
    Ok(ORGANIZATION_EXISTS.execute(tenant, &[org_id])? > 0)
}

/// Returns the fault of a name, such as one that is empty or too long.
pub fn fault_of_name(text: &str, longest: usize) -> Option<String> {
    let length = text.chars().count();
    if text.trim().is_empty() {
        return Some("must not be empty".to_owned());
    }
    if length > longest {
        return Some(format!(
            "must have at most {longest} characters, not {length}"
        ));
    }
    if text.chars().any(char::is_control) {
        return Some("must not have control characters".to_owned());
    }
    None
}
