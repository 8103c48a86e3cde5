//! Which organisation's rows may this session see?
//!
//! A role that `grant_access` gave an organisation acts for that one, whatever it sets; a role
//! without one acts for the setting `mad_registry.org_id`; superusers, the owner of the tables
//! and operators for all. A role that only inherits from such roles is bound as they are.
//! The same answer serves the functions ([`check`]) and the policies ([`session_org_id`]).
//!
//! What a role may do is cached in the backend until an invalidation message of a role, a membership,
//! mad.role_access or the tables' owner arrives.
//! (`unsafe`: role look-ups.)

use crate::call::Call;
use crate::data_schema;
use crate::error::Error;
use crate::invalidation::{self, Cached};
use crate::query::{query, with_latest_snapshot, Arg};
use crate::settings;
use pgrx::{pg_sys, IntoDatum, Uuid};
use std::cell::RefCell;
use std::collections::HashMap;

query! {
    /// What a role was given, itself or through the roles it inherits from.
    ROLE_ACCESS, "role_access", Read, OIDOID
}

/// What a role may act for.
#[derive(Debug, Clone, PartialEq)]
enum Access {
    /// All organisations.
    All,
    /// These, and no others. One: that one; several: the one of them that the session names.
    Bound(Vec<[u8; 16]>),
    /// The one that the session names.
    Named,
}

thread_local! {
    static KNOWN: RefCell<Cached<HashMap<u32, Access>>> = RefCell::default();
}

/// Argument `org_id` of a function that is called, when the caller may act for it.
pub fn check(call: &Call) -> Result<Arg, Error> {
    let org_id = call.required_arg(0, "org_id")?;
    let Some(wanted) = call.uuid(0) else {
        return Ok(org_id);
    };
    let allowed = match access()? {
        Access::All => return Ok(org_id),
        Access::Bound(orgs) => orgs.contains(wanted.as_bytes()),
        Access::Named => named()?.is_some_and(|named| named.as_bytes() == wanted.as_bytes()),
    };
    if allowed {
        Ok(org_id)
    } else {
        Err(Error::NotYours {
            message: format!("this session does not act for organization {wanted}"),
            hint: "the role was given another organization, or mad_registry.org_id names another one or none"
                .to_owned(),
        })
    }
}

/// Argument `org_id` of a function for one organisation or, where it is NULL, for all: which only
/// those may ask for who act for all.
pub fn one_or_all(call: &Call) -> Result<Arg, Error> {
    if call.arg(0).is_some() {
        return check(call);
    }
    if acts_for_all()? {
        return Ok(None);
    }
    Err(Error::NotYours {
        message: "this session does not act for all organizations".to_owned(),
        hint: "give the org_id of yours".to_owned(),
    })
}

/// The organisation whose rows the policies show; none, and they show nothing.
pub fn session_org_id() -> Result<Option<Uuid>, Error> {
    Ok(match access()? {
        Access::Bound(orgs) if orgs.len() == 1 => orgs.first().map(|org| Uuid::from_bytes(*org)),
        Access::Bound(orgs) => named()?.filter(|named| orgs.contains(named.as_bytes())),
        Access::All | Access::Named => named()?,
    })
}

/// Whether this session acts for all organisations.
pub fn acts_for_all() -> Result<bool, Error> {
    Ok(access()? == Access::All)
}

/// The organisation that the setting names.
fn named() -> Result<Option<Uuid>, Error> {
    let Some(text) = settings::ORG_ID.get() else {
        return Ok(None);
    };
    let text = text.to_string_lossy();
    if text.is_empty() {
        return Ok(None);
    }
    match uuid::Uuid::try_parse(&text) {
        Ok(uuid) => Ok(Some(Uuid::from_bytes(*uuid.as_bytes()))),
        Err(_) => Err(Error::argument_hint(
            "mad_registry.org_id is not a uuid",
            "SET mad_registry.org_id = '…' to the organization's id, or RESET it",
        )),
    }
}

fn access() -> Result<Access, Error> {
    let owner = data_schema::owner()?;
    // SAFETY: no argument.
    let user = unsafe { pg_sys::GetUserId() };
    let generation = invalidation::generation();
    let known = KNOWN.with_borrow_mut(|known| known.at(generation).get(&user.to_u32()).cloned());
    if let Some(access) = known {
        return Ok(access);
    }
    // What the transaction's snapshot shows may have been taken away since. In a parallel query there
    // is no newer snapshot, so its answer is not cached.
    let (access, of_now) = with_latest_snapshot(|of_now| (look_up(user, owner), of_now));
    let access = access?;
    if of_now {
        KNOWN.with_borrow_mut(|known| {
            known.at(generation).insert(user.to_u32(), access.clone());
        });
    }
    Ok(access)
}

fn look_up(user: pg_sys::Oid, owner: pg_sys::Oid) -> Result<Access, Error> {
    // SAFETY: both are roles.
    if unsafe { pg_sys::superuser_arg(user) || pg_sys::has_privs_of_role(user, owner) } {
        return Ok(Access::All);
    }
    let rows = ROLE_ACCESS.fetch(&[user.into_datum()], |row| {
        (
            row.get::<bool>(1).unwrap_or(false),
            row.get::<bool>(2).unwrap_or(false),
            row.get::<Uuid>(3),
        )
    })?;
    // What it was given itself outweighs what it inherits.
    let own = |(_, itself, _): &&(bool, bool, Option<Uuid>)| *itself;
    let deciding: Vec<_> = match rows.iter().any(|row| own(&row)) {
        true => rows.iter().filter(own).collect(),
        false => rows.iter().collect(),
    };
    if deciding.iter().any(|(operator, ..)| *operator) {
        return Ok(Access::All);
    }
    if deciding.is_empty() || deciding.iter().any(|(.., org)| org.is_none()) {
        return Ok(Access::Named);
    }
    Ok(Access::Bound(
        deciding
            .iter()
            .filter_map(|(.., org)| org.as_ref().map(|org| *org.as_bytes()))
            .collect(),
    ))
}
