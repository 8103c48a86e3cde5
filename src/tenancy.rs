//! Decides for which organisation a session acts. Functions ([`check`]) and policies
//! ([`session_org_id`]) use the same decision.
//!
//! A role that `grant_access` gave an organisation acts for that one, whatever it sets. A role with
//! access but without an organisation acts for the one in the setting `mad_registry.org_id`.
//! Superusers, the owner of the tables and operators act for all. A role that only inherits from
//! such roles is bound as they are. Any other role acts for none, whatever rights it has.
//!
//! Access is cached in the session until an invalidation message about a role, a membership,
//! mad.role_access or the owner of the tables arrives.
//!
//! Invariant: access is looked up with the latest snapshot, so a revoked right ends with the next
//! call.

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
    /// The rows of mad.role_access for a role and the roles that it inherits from.
    ROLE_ACCESS, "access/role_access", Read, OIDOID
}

const NO_ACCESS: &str =
    "the role has no valid row in mad.role_access: the owner of the data gives it one by \
    mad_registry.grant_access, or after a restore by mad_registry.confirm_access";

/// The organisations that a role may act for.
#[derive(Debug, Clone, PartialEq)]
enum ActsFor {
    /// All organisations.
    All,
    /// These and no others. If there are several, the one of them that the session names.
    Bound(Vec<[u8; 16]>),
    /// The organisation that the session names.
    Named,
    /// None: a monitor, which may only read statistics.
    Statistics,
    /// None, and no access at all.
    Nothing,
}

thread_local! {
    static CACHE: RefCell<Cached<HashMap<u32, ActsFor>>> = RefCell::default();
}

/// Returns the tenant of argument `org_id`; an error if the session does not act for it.
pub fn check(call: &Call) -> Result<Tenant, Error> {
    let (org_id, wanted) = call.required_uuid(0, "org_id")?;
    let data = data_schema::data()?;
    let tenant = Tenant::of_organization(data, org_id);
    let access = access(data)?;
    let allowed = match &access {
        ActsFor::All => return Ok(tenant),
        ActsFor::Bound(orgs) => orgs.contains(wanted.as_bytes()),
        ActsFor::Named => named()?.is_some_and(|named| named.as_bytes() == wanted.as_bytes()),
        ActsFor::Statistics | ActsFor::Nothing => false,
    };
    if allowed {
        return Ok(tenant);
    }
    let hint = match access {
        ActsFor::Nothing => NO_ACCESS.to_owned(),
        ActsFor::Named => format!(
            "name it in the same transaction: BEGIN; SET LOCAL mad_registry.org_id = '{wanted}'; then this call"
        ),
        _ => "mad_registry.grant_access gave the role another organization".to_owned(),
    };
    Err(Error::InsufficientPrivilege {
        message: format!("this session does not act for organization {wanted}"),
        hint,
    })
}

/// Returns the tenant of argument `org_id`, or of all organisations if it is NULL, which requires a
/// session that acts for all.
pub fn one_or_all(call: &Call) -> Result<Tenant, Error> {
    if call.arg(0).is_some() {
        return check(call);
    }
    let data = data_schema::data()?;
    if access(data)? == ActsFor::All {
        return Ok(Tenant::of_database(data));
    }
    Err(Error::InsufficientPrivilege {
        message: "this session does not act for all organizations".to_owned(),
        hint: "pass the org_id of your organization".to_owned(),
    })
}

/// Returns the organisation whose rows the policies show; without one they show no rows.
pub fn session_org_id() -> Result<Option<Uuid>, Error> {
    Ok(match access(data_schema::data()?)? {
        ActsFor::Bound(orgs) if orgs.len() == 1 => orgs.first().map(|org| Uuid::from_bytes(*org)),
        ActsFor::Bound(orgs) => named()?.filter(|named| orgs.contains(named.as_bytes())),
        ActsFor::All | ActsFor::Named => named()?,
        ActsFor::Statistics | ActsFor::Nothing => None,
    })
}

/// Whether this session acts for all organisations.
pub fn acts_for_all() -> Result<bool, Error> {
    Ok(access(data_schema::data()?)? == ActsFor::All)
}

/// Returns the tenant of a function without org_id. A role without a valid row of mad.role_access
/// gets an error, whatever rights it has.
pub fn must_have_access() -> Result<Tenant, Error> {
    let data = data_schema::data()?;
    match access(data)? {
        ActsFor::Nothing => Err(Error::InsufficientPrivilege {
            message: "the role has no access".to_owned(),
            hint: NO_ACCESS.to_owned(),
        }),
        _ => Ok(Tenant::of_database(data)),
    }
}

/// Returns the owner of the data, for functions that only the owner may run; an error if migration
/// `since` is missing.
pub fn owner_of_data(since: i32) -> Result<Tenant, Error> {
    Ok(Tenant::of_database(data_schema::data_since(since)?))
}

/// Returns the organisation that the setting names.
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

fn access(data: Data) -> Result<ActsFor, Error> {
    let user = backend::user();
    let generation = invalidation::generation();
    let cached = CACHE.with_borrow_mut(|cache| cache.at(generation).get(&user.to_u32()).cloned());
    if let Some(access) = cached {
        return Ok(access);
    }
    // The transaction's snapshot may show access that was revoked since. A parallel query can't
    // take a newer snapshot, so its answer is not cached.
    let (access, is_latest) = with_latest_snapshot(|is_latest| (look_up(user, data), is_latest));
    let access = access?;
    if is_latest {
        CACHE.with_borrow_mut(|cache| {
            cache.at(generation).insert(user.to_u32(), access.clone());
        });
    }
    Ok(access)
}

fn look_up(user: pg_sys::Oid, data: Data) -> Result<ActsFor, Error> {
    if backend::is_superuser_or_has(user, data.owner) {
        return Ok(ActsFor::All);
    }
    let rows = ROLE_ACCESS.fetch(Tenant::of_database(data), &[user.into_datum()], |row| {
        RoleAccessRow {
            rank: row.get::<i32>(1).unwrap_or(0),
            itself: row.get::<bool>(2).unwrap_or(false),
            valid: row.get::<bool>(3).unwrap_or(false),
            org: row.get::<Uuid>(4).map(|org| *org.as_bytes()),
        }
    })?;
    Ok(decide(&rows))
}

/// A row of mad.role_access, for a role or one that it inherits from.
struct RoleAccessRow {
    /// Rank of the row's level, see role_access.sql.
    rank: i32,
    /// The row is of the role itself, not of one that it inherits from.
    itself: bool,
    /// The row's role name and oid belong to the same role.
    valid: bool,
    org: Option<[u8; 16]>,
}

const MONITOR: i32 = 1;
const OPERATOR: i32 = 5;

/// Rows of the role itself take precedence over inherited ones. If one of its own rows is not
/// valid, the role has no access: inherited rows must not replace the restriction in that row.
fn decide(rows: &[RoleAccessRow]) -> ActsFor {
    let own = rows.iter().any(|row| row.itself);
    if rows.iter().any(|row| row.itself && !row.valid) {
        return ActsFor::Nothing;
    }
    let deciding = || rows.iter().filter(|row| row.valid && row.itself == own);
    let orgs = || {
        deciding()
            .filter(|row| row.rank > MONITOR)
            .map(|row| row.org)
    };
    match deciding().map(|row| row.rank).max() {
        None => ActsFor::Nothing,
        Some(OPERATOR) => ActsFor::All,
        Some(MONITOR) => ActsFor::Statistics,
        Some(_) if orgs().any(|org| org.is_none()) => ActsFor::Named,
        Some(_) => ActsFor::Bound(orgs().flatten().collect()),
    }
}

#[cfg(test)]
mod tests {
    use super::{decide, ActsFor, RoleAccessRow, MONITOR, OPERATOR};

    const ACME: [u8; 16] = [1; 16];
    const BASEL: [u8; 16] = [2; 16];

    fn row(itself: bool, valid: bool, org: Option<[u8; 16]>) -> RoleAccessRow {
        RoleAccessRow {
            rank: 3,
            itself,
            valid,
            org,
        }
    }

    fn operator(itself: bool, valid: bool) -> RoleAccessRow {
        RoleAccessRow {
            rank: OPERATOR,
            ..row(itself, valid, None)
        }
    }

    #[test]
    fn rows_of_the_role_itself_take_precedence() {
        let bound = || row(true, true, Some(ACME));
        assert_eq!(
            decide(&[bound(), operator(false, true)]),
            ActsFor::Bound(vec![ACME])
        );
        assert_eq!(
            decide(&[bound(), row(false, true, None)]),
            ActsFor::Bound(vec![ACME])
        );
        assert_eq!(
            decide(&[row(true, true, None), row(false, true, Some(ACME))]),
            ActsFor::Named
        );
        assert_eq!(decide(&[operator(true, true)]), ActsFor::All);
    }

    #[test]
    fn a_monitor_acts_for_no_organisation() {
        let monitor = |itself| RoleAccessRow {
            rank: MONITOR,
            ..row(itself, true, None)
        };
        assert_eq!(decide(&[monitor(true)]), ActsFor::Statistics);
        assert_eq!(
            decide(&[monitor(true), row(false, true, None)]),
            ActsFor::Statistics
        );
        assert_eq!(
            decide(&[monitor(false), row(false, true, Some(ACME))]),
            ActsFor::Bound(vec![ACME])
        );
    }

    #[test]
    fn without_a_valid_row_there_is_no_access() {
        assert_eq!(decide(&[]), ActsFor::Nothing);
        let inherited = || {
            [
                operator(false, true),
                row(false, true, None),
                row(false, true, Some(ACME)),
            ]
        };
        for stale in [
            row(true, false, Some(ACME)),
            row(true, false, None),
            operator(true, false),
        ] {
            let mut rows = Vec::from(inherited());
            rows.push(stale);
            assert_eq!(decide(&rows), ActsFor::Nothing);
        }
        // After two roles have swapped names, one row has this role's name and the other its oid.
        let swapped = [row(true, false, Some(ACME)), row(true, false, Some(BASEL))];
        assert_eq!(decide(&swapped), ActsFor::Nothing);
    }

    #[test]
    fn stale_rows_of_other_roles_are_ignored() {
        let stale = [
            operator(false, false),
            row(false, false, None),
            row(false, false, Some(ACME)),
        ];
        assert_eq!(decide(&stale), ActsFor::Nothing);
        let mut rows = Vec::from(stale);
        rows.push(row(false, true, Some(BASEL)));
        assert_eq!(decide(&rows), ActsFor::Bound(vec![BASEL]));
    }
}
