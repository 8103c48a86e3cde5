//! Which organisation's rows may this session see?
//!
//! A role that `grant_access` gave an organisation acts for that one, whatever it sets; a role that was
//! given access without one acts for the setting `mad_registry.org_id`; superusers, the owner of the tables
//! and operators for all. A role that only inherits from such roles is bound as they are. Any other role
//! acts for none, whatever rights it holds.
//! The same answer serves the functions ([`check`]) and the policies ([`session_org_id`]).
//!
//! What a role may do is cached in the backend until an invalidation message of a role, a membership,
//! mad.role_access or the tables' owner arrives.

use crate::backend;
use crate::call::Call;
use crate::error::Error;
use crate::invalidation::{self, Cached};
use crate::query::{query, with_latest_snapshot};
use crate::schema::data_schema;
use crate::settings;
use crate::tenant::{Data, Tenant};
use pgrx::{pg_sys, IntoDatum, Uuid};
use std::cell::RefCell;
use std::collections::HashMap;

query! {
    /// What a role was given, itself or through the roles it inherits from.
    ROLE_ACCESS, "access/role_access", Read, OIDOID
}

const NO_ACCESS: &str =
    "the role has no valid row in mad.role_access: the owner of the data gives it one by \
    mad_registry.grant_access, or after a restore by mad_registry.confirm_access";

/// What a role may act for.
#[derive(Debug, Clone, PartialEq)]
enum Access {
    /// All organisations.
    All,
    /// These, and no others. One: that one; several: the one of them that the session names.
    Bound(Vec<[u8; 16]>),
    /// The one that the session names.
    Named,
    /// None: the role of a monitor.
    Statistics,
    /// None, and nothing else either.
    Nothing,
}

thread_local! {
    static KNOWN: RefCell<Cached<HashMap<u32, Access>>> = RefCell::default();
}

/// Argument `org_id` of a function that is called, when the caller may act for it.
pub fn check(call: &Call) -> Result<Tenant, Error> {
    let (org_id, wanted) = call.required_uuid(0, "org_id")?;
    let data = data_schema::data()?;
    let tenant = Tenant::of_organization(data, org_id);
    let access = access(data)?;
    let allowed = match &access {
        Access::All => return Ok(tenant),
        Access::Bound(orgs) => orgs.contains(wanted.as_bytes()),
        Access::Named => named()?.is_some_and(|named| named.as_bytes() == wanted.as_bytes()),
        Access::Statistics | Access::Nothing => false,
    };
    if allowed {
        return Ok(tenant);
    }
    let hint = match access {
        Access::Nothing => NO_ACCESS.to_owned(),
        Access::Named => format!(
            "name it in the same transaction: BEGIN; SET LOCAL mad_registry.org_id = '{wanted}'; then this call"
        ),
        _ => "mad_registry.grant_access gave the role another organization".to_owned(),
    };
    Err(Error::InsufficientPrivilege {
        message: format!("this session does not act for organization {wanted}"),
        hint,
    })
}

/// Argument `org_id` of a function for one organisation or, where it is NULL, for all: which only
/// those may ask for who act for all.
pub fn one_or_all(call: &Call) -> Result<Tenant, Error> {
    if call.arg(0).is_some() {
        return check(call);
    }
    let data = data_schema::data()?;
    if access(data)? == Access::All {
        return Ok(Tenant::of_database(data));
    }
    Err(Error::InsufficientPrivilege {
        message: "this session does not act for all organizations".to_owned(),
        hint: "give the org_id of yours".to_owned(),
    })
}

/// The organisation whose rows the policies show; none, and they show nothing.
pub fn session_org_id() -> Result<Option<Uuid>, Error> {
    Ok(match access(data_schema::data()?)? {
        Access::Bound(orgs) if orgs.len() == 1 => orgs.first().map(|org| Uuid::from_bytes(*org)),
        Access::Bound(orgs) => named()?.filter(|named| orgs.contains(named.as_bytes())),
        Access::All | Access::Named => named()?,
        Access::Statistics | Access::Nothing => None,
    })
}

/// Whether this session acts for all organisations.
pub fn acts_for_all() -> Result<bool, Error> {
    Ok(access(data_schema::data()?)? == Access::All)
}

/// For functions that are not of one organisation: who has no valid row has no access, whatever rights the role holds.
pub fn must_have_access() -> Result<Tenant, Error> {
    let data = data_schema::data()?;
    match access(data)? {
        Access::Nothing => Err(Error::InsufficientPrivilege {
            message: "the role has no access".to_owned(),
            hint: NO_ACCESS.to_owned(),
        }),
        _ => Ok(Tenant::of_database(data)),
    }
}

/// The owner of the data, for what only that role may do; an error where a migration is missing.
pub fn owner_of_data(since: i32) -> Result<Tenant, Error> {
    Ok(Tenant::of_database(data_schema::data_since(since)?))
}

/// The organisation that the setting names.
fn named() -> Result<Option<Uuid>, Error> {
    let Some(text) = backend::setting_text(&settings::ORG_ID) else {
        return Ok(None);
    };
    if text.is_empty() {
        return Ok(None);
    }
    match uuid::Uuid::try_parse_ascii(text) {
        Ok(uuid) => Ok(Some(Uuid::from_bytes(*uuid.as_bytes()))),
        Err(_) => Err(Error::argument_hint(
            "mad_registry.org_id is not a uuid",
            "SET mad_registry.org_id = '…' to the organization's id, or RESET it",
        )),
    }
}

fn access(data: Data) -> Result<Access, Error> {
    let user = backend::user();
    let generation = invalidation::generation();
    let known = KNOWN.with_borrow_mut(|known| known.at(generation).get(&user.to_u32()).cloned());
    if let Some(access) = known {
        return Ok(access);
    }
    // What the transaction's snapshot shows may have been taken away since. In a parallel query there
    // is no newer snapshot, so its answer is not cached.
    let (access, of_now) = with_latest_snapshot(|of_now| (look_up(user, data), of_now));
    let access = access?;
    if of_now {
        KNOWN.with_borrow_mut(|known| {
            known.at(generation).insert(user.to_u32(), access.clone());
        });
    }
    Ok(access)
}

fn look_up(user: pg_sys::Oid, data: Data) -> Result<Access, Error> {
    if backend::is_superuser_or_has(user, data.owner) {
        return Ok(Access::All);
    }
    let rows = ROLE_ACCESS.fetch(Tenant::of_database(data), &[user.into_datum()], |row| {
        Given {
            rank: row.get::<i32>(1).unwrap_or(0),
            itself: row.get::<bool>(2).unwrap_or(false),
            valid: row.get::<bool>(3).unwrap_or(false),
            org: row.get::<Uuid>(4).map(|org| *org.as_bytes()),
        }
    })?;
    Ok(decide(&rows))
}

/// A row of mad.role_access for a role or one that it inherits from.
struct Given {
    /// Of the row's level: see role_access.sql.
    rank: i32,
    /// Given to the role itself, not to one that it inherits from.
    itself: bool,
    /// The row's name and oid are those of one role.
    valid: bool,
    org: Option<[u8; 16]>,
}

const MONITOR: i32 = 1;
const OPERATOR: i32 = 5;

/// What a role was given itself outweighs what it inherits. A row of its own that is not valid leaves it
/// without access: what the row said must not be replaced by what the role inherits.
fn decide(rows: &[Given]) -> Access {
    let own = rows.iter().any(|row| row.itself);
    if rows.iter().any(|row| row.itself && !row.valid) {
        return Access::Nothing;
    }
    let deciding = || rows.iter().filter(|row| row.valid && row.itself == own);
    let orgs = || {
        deciding()
            .filter(|row| row.rank > MONITOR)
            .map(|row| row.org)
    };
    match deciding().map(|row| row.rank).max() {
        None => Access::Nothing,
        Some(OPERATOR) => Access::All,
        Some(MONITOR) => Access::Statistics,
        Some(_) if orgs().any(|org| org.is_none()) => Access::Named,
        Some(_) => Access::Bound(orgs().flatten().collect()),
    }
}

#[cfg(test)]
mod tests {
    use super::{decide, Access, Given, MONITOR, OPERATOR};

    const ACME: [u8; 16] = [1; 16];
    const BASEL: [u8; 16] = [2; 16];

    fn given(itself: bool, valid: bool, org: Option<[u8; 16]>) -> Given {
        Given {
            rank: 3,
            itself,
            valid,
            org,
        }
    }

    fn operator(itself: bool, valid: bool) -> Given {
        Given {
            rank: OPERATOR,
            ..given(itself, valid, None)
        }
    }

    #[test]
    fn what_a_role_was_given_itself_decides() {
        let bound = || given(true, true, Some(ACME));
        assert_eq!(
            decide(&[bound(), operator(false, true)]),
            Access::Bound(vec![ACME])
        );
        assert_eq!(
            decide(&[bound(), given(false, true, None)]),
            Access::Bound(vec![ACME])
        );
        assert_eq!(
            decide(&[given(true, true, None), given(false, true, Some(ACME))]),
            Access::Named
        );
        assert_eq!(decide(&[operator(true, true)]), Access::All);
    }

    #[test]
    fn a_monitor_acts_for_no_organisation() {
        let monitor = |itself| Given {
            rank: MONITOR,
            ..given(itself, true, None)
        };
        assert_eq!(decide(&[monitor(true)]), Access::Statistics);
        assert_eq!(
            decide(&[monitor(true), given(false, true, None)]),
            Access::Statistics
        );
        assert_eq!(
            decide(&[monitor(false), given(false, true, Some(ACME))]),
            Access::Bound(vec![ACME])
        );
    }

    #[test]
    fn no_valid_row_is_no_access() {
        assert_eq!(decide(&[]), Access::Nothing);
        let inherited = || {
            [
                operator(false, true),
                given(false, true, None),
                given(false, true, Some(ACME)),
            ]
        };
        for stale in [
            given(true, false, Some(ACME)),
            given(true, false, None),
            operator(true, false),
        ] {
            let mut rows = Vec::from(inherited());
            rows.push(stale);
            assert_eq!(decide(&rows), Access::Nothing);
        }
        // After a swap of two roles' names one row has the role's name and another its oid.
        let swapped = [
            given(true, false, Some(ACME)),
            given(true, false, Some(BASEL)),
        ];
        assert_eq!(decide(&swapped), Access::Nothing);
    }

    #[test]
    fn stale_rows_of_other_roles_count_for_nothing() {
        let stale = [
            operator(false, false),
            given(false, false, None),
            given(false, false, Some(ACME)),
        ];
        assert_eq!(decide(&stale), Access::Nothing);
        let mut rows = Vec::from(stale);
        rows.push(given(false, true, Some(BASEL)));
        assert_eq!(decide(&rows), Access::Bound(vec![BASEL]));
    }
}
