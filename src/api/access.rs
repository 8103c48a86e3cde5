//! `sql/functions/access.sql`: who may do what, for which organisation.

use super::levels::{Level, LEVELS};
use crate::algorithms::faults::abbreviated;
use crate::call::{sql_function, Call, Outcome, Returned};
use crate::data_schema;
use crate::document::{text_array, to_text};
use crate::error::Error;
use crate::invalidation;
use crate::query::{as_owner, query, run_sql, with_latest_snapshot, Arg, Mode};
use crate::tenancy;
use pgrx::pg_sys;

sql_function! {
    "mad_session_org_id" => session_org_id;
    "mad_acts_for_all" => acts_for_all;
    "mad_grant_access" => grant_access;
    "mad_revoke_access" => revoke_access;
    "mad_role_access_changed" => role_access_changed;
}

query! {
    /// The role, quoted where it must be; whether it is there, and above us already.
    GRANTEE, "grantee", Read, NAMEOID
}
query! {
    /// The policies that let operators see all, and whom they name. As of now: another grant may
    /// just have been waited for.
    OPERATOR_POLICIES, "operator_policies", Write, NAMEOID
}
query! {
    /// The roles that have access, their levels, and whether one lacks what its level has.
    GRANTED, "granted", Read,
    TEXTARRAYOID, TEXTARRAYOID, TEXTARRAYOID, TEXTARRAYOID, TEXTARRAYOID
}
query! { NOTE_ACCESS, "note_access", Write, NAMEOID, TEXTOID, UUIDOID }
query! { FORGET_ACCESS, "forget_access", Write, NAMEOID }

fn session_org_id(_: &Call) -> Outcome {
    Ok(tenancy::session_org_id()?.map_or(Returned::Null, Returned::value))
}

fn acts_for_all(_: &Call) -> Outcome {
    Ok(Returned::value(tenancy::acts_for_all()?))
}

fn role_access_changed(call: &Call) -> Outcome {
    // SAFETY: the trigger's relation is open during the call.
    invalidation::announce(unsafe { (*call.trigger()?.tg_relation).rd_id });
    Ok(Returned::void())
}

fn grant_access(call: &Call) -> Outcome {
    let level = call.required_text(1, "level")?;
    let Some(rank) = LEVELS.iter().position(|l| l.name == level) else {
        return Err(Error::argument(format!(
            "level must be reader, writer or operator, not \"{}\"",
            abbreviated(&level)
        )));
    };
    let org_id = call.arg(2);
    if org_id.is_some() {
        if level == "operator" {
            return Err(Error::argument_hint(
                "an operator acts for all organizations",
                "leave org_id out, or grant reader or writer",
            ));
        }
        super::limits::organization_must_exist(call, 2)?;
    }
    one_at_a_time()?;
    let role = grantee(call)?;
    let owner = data_schema::owner()?;
    take_all(&role, call)?;
    give(&role, rank, owner);
    if level == "operator" {
        for policy in operator_policies(call)? {
            as_owner(Mode::Write, owner, || {
                if policy.there {
                    let others: String = policy
                        .others
                        .iter()
                        .map(|other| format!("{other}, "))
                        .collect();
                    run_sql(&format!(
                        "ALTER POLICY operator ON {} TO {others}{role}",
                        policy.table
                    ));
                } else {
                    run_sql(&format!(
                        "CREATE POLICY operator ON {} TO {role} USING ((SELECT mad_registry.acts_for_all()))",
                        policy.table
                    ));
                }
            });
        }
    }
    NOTE_ACCESS.execute(&[call.arg(0), call.arg(1), org_id])?;
    Ok(Returned::void())
}

fn revoke_access(call: &Call) -> Outcome {
    one_at_a_time()?;
    let role = grantee(call)?;
    take_all(&role, call)?;
    match FORGET_ACCESS.execute(&[call.arg(0)])? {
        0 => Err(Error::not_found(
            format!("access of role {role}"),
            "mad.role_access lists the roles that have access",
        )),
        _ => Ok(Returned::void()),
    }
}

/// Two at once would change the same rights, and Postgres refuses the later one.
fn one_at_a_time() -> Result<(), Error> {
    let owner = data_schema::owner()?;
    as_owner(Mode::Write, owner, || {
        run_sql("LOCK TABLE mad.role_access IN SHARE ROW EXCLUSIVE MODE");
    });
    Ok(())
}

fn tables_named(tables: &[&str]) -> String {
    let named: Vec<String> = tables.iter().map(|table| format!("mad.{table}")).collect();
    named.join(", ")
}

/// Gives a role all that a level gives, but for the operators' policies.
fn give(role: &str, rank: usize, owner: pg_sys::Oid) {
    as_owner(Mode::Write, owner, || {
        run_sql(&format!(
            "GRANT USAGE ON SCHEMA mad, mad_registry TO {role}"
        ));
        for level in &LEVELS[..=rank] {
            for function in level.functions {
                run_sql(&format!(
                    "GRANT EXECUTE ON FUNCTION mad_registry.{function} TO {role}"
                ));
            }
            for view in level.views {
                run_sql(&format!("GRANT SELECT ON mad_registry.{view} TO {role}"));
            }
            for (rights, tables) in level.tables {
                run_sql(&format!(
                    "GRANT {rights} ON TABLE {} TO {role}",
                    tables_named(tables)
                ));
            }
        }
    });
}

/// Gives every role with access what its level gives: a new version may have brought functions
/// and views, a migration tables. Without a migration only whoever lacks something is given it.
pub fn renew(migrated: bool) -> Result<(), Error> {
    let named = |of: fn(&Level) -> &'static [&'static str]| {
        let (mut names, mut levels) = (Vec::new(), Vec::new());
        for level in &LEVELS {
            for name in of(level) {
                names.push(to_text(name));
                levels.push(to_text(level.name));
            }
        }
        (text_array(&names), text_array(&levels))
    };
    let (functions, their_levels) = named(|level| level.functions);
    let (views, view_levels) = named(|level| level.views);
    let levels: Vec<Arg> = LEVELS.iter().map(|level| to_text(level.name)).collect();
    let arguments = [
        functions,
        their_levels,
        views,
        view_levels,
        text_array(&levels),
    ];
    let lacking = || -> Result<Vec<(String, usize)>, Error> {
        let granted = GRANTED.fetch(&arguments, |row| {
            (row.text(1), row.text(2), row.get::<bool>(3) == Some(true))
        })?;
        Ok(granted
            .into_iter()
            .filter(|(.., lacks)| *lacks || migrated)
            .filter_map(|(role, level, _)| {
                let rank = LEVELS
                    .iter()
                    .position(|l| Some(l.name) == level.as_deref())?;
                Some((role?, rank))
            })
            .collect())
    };
    if lacking()?.is_empty() {
        return Ok(());
    }
    one_at_a_time()?;
    let owner = data_schema::owner()?;
    // Another session may have given or taken access while this one waited.
    for (role, rank) in with_latest_snapshot(|_| lacking())? {
        give(&role, rank, owner);
    }
    Ok(())
}

/// Takes from a role all that a level gives.
fn take_all(role: &str, call: &Call) -> Result<(), Error> {
    let owner = data_schema::owner()?;
    as_owner(Mode::Write, owner, || {
        run_sql(&format!(
            "REVOKE ALL ON SCHEMA mad, mad_registry FROM {role}"
        ));
        for level in &LEVELS {
            for function in level.functions {
                run_sql(&format!(
                    "REVOKE ALL ON FUNCTION mad_registry.{function} FROM {role}"
                ));
            }
            for view in level.views {
                run_sql(&format!("REVOKE ALL ON mad_registry.{view} FROM {role}"));
            }
            for (_, tables) in level.tables {
                run_sql(&format!(
                    "REVOKE ALL ON TABLE {} FROM {role}",
                    tables_named(tables)
                ));
            }
        }
    });
    for policy in operator_policies(call)?.iter().filter(|p| p.names_role) {
        as_owner(Mode::Write, owner, || {
            if policy.others.is_empty() {
                run_sql(&format!("DROP POLICY operator ON {}", policy.table));
            } else {
                run_sql(&format!(
                    "ALTER POLICY operator ON {} TO {}",
                    policy.table,
                    policy.others.join(", ")
                ));
            }
        });
    }
    Ok(())
}

/// The role that is granted access, quoted where it must be.
fn grantee(call: &Call) -> Result<String, Error> {
    call.required_arg(0, "role")?;
    let found = GRANTEE.first(&[call.arg(0)], |row| (row.text(1), row.get::<bool>(2)))?;
    match found {
        Some((Some(role), Some(false))) => Ok(role),
        Some((Some(role), Some(true))) => Err(Error::argument(format!(
            "role {role} is a superuser or owns the data: it has every access already"
        ))),
        Some((role, _)) => Err(Error::not_found(
            format!("role {}", role.unwrap_or_default()),
            "create it with CREATE ROLE first; PUBLIC can't be given access",
        )),
        None => Err(Error::not_found(
            "mad.role_access",
            "run SELECT mad_registry.migrate()",
        )),
    }
}

struct OperatorPolicy {
    /// The table, qualified and quoted.
    table: String,
    there: bool,
    names_role: bool,
    /// The other roles it names, quoted.
    others: Vec<String>,
}

/// One for each table under row level security.
fn operator_policies(call: &Call) -> Result<Vec<OperatorPolicy>, Error> {
    OPERATOR_POLICIES.fetch(&[call.arg(0)], |row| OperatorPolicy {
        table: row.text(1).unwrap_or_default(),
        there: row.get(2).unwrap_or(false),
        names_role: row.get(3).unwrap_or(false),
        others: row.get::<Vec<String>>(4).unwrap_or_default(),
    })
}
