//! `sql/functions/access.sql`: grants and revokes the access of roles to organisations.
//!
//! Invariant: only one session at a time changes rights, by a lock on mad.role_access.

use super::privileges::{LevelRights, Rights, LEVELS};
use crate::algorithms::faults::abbreviated;
use crate::backend;
use crate::call::{sql_function, Call, Outcome, Returned};
use crate::encoding::{text_array, to_text};
use crate::error::Error;
use crate::invalidation;
use crate::query::{
    as_owner, query, run_sql, trigger_data, with_latest_snapshot, Access, Arg, OLDEST_MIGRATION,
};
use crate::schema::migrations;
use crate::tenancy;
use crate::tenant::Tenant;
use pgrx::{pg_sys, IntoDatum};

sql_function! {
    "mad_session_org_id" => session_org_id;
    "mad_acts_for_all" => acts_for_all;
    "mad_grant_access" => grant_access;
    "mad_grant_access_for" counted as "mad_grant_access" => grant_access_for;
    "mad_confirm_access" => confirm_access;
    "mad_revoke_access" => revoke_access;
    "mad_role_access_changed" => role_access_changed;
}

query! {
    /// The role, quoted if necessary; whether it exists, and why it can't be given access.
    GRANTEE, "access/grantee", Read, NAMEOID
}
query! {
    /// The policies that let operators read all rows, and the roles they name. A Write statement
    /// takes a new snapshot, because another grant may have committed while this call waited for
    /// the lock.
    OPERATOR_POLICIES, "access/operator_policies", Write, NAMEOID
}
query! {
    /// The roles that have access, their levels, and whether a role lacks a right of its level.
    GRANTED, "access/granted", Read,
    TEXTARRAYOID, TEXTARRAYOID, TEXTARRAYOID, TEXTARRAYOID
}
query! {
    /// The columns that a writer may update.
    WRITABLE_COLUMNS, "access/writable_columns", Read, TEXTARRAYOID
}
query! { RECORD_ACCESS, "access/record_access", Write since 6, NAMEOID, TEXTOID, UUIDOID, OIDOID }
query! { DELETE_ACCESS, "access/delete_access", Write, NAMEOID }
query! { CONFIRM_ACCESS, "access/confirm_access", Write since 6 }

fn session_org_id(_: &Call) -> Outcome {
    Ok(tenancy::session_org_id()?.map_or(Returned::Null, Returned::value))
}

fn acts_for_all(_: &Call) -> Outcome {
    Ok(Returned::value(tenancy::acts_for_all()?))
}

/// Announces mad.role_access by its name: the trigger may be on another table, such as one that
/// inherits from it.
fn role_access_changed(call: &Call) -> Outcome {
    trigger_data(call)?;
    if let Some(table) = backend::table_of_mad(c"role_access") {
        invalidation::announce(table);
    }
    Ok(Returned::void())
}

/// Grants access without an organisation. Before 0.4.0 of the functions org_id is the third
/// argument; its default NULL means no organisation.
fn grant_access(call: &Call) -> Outcome {
    let org_id = if call.arguments() > 2 {
        call.arg(2)
    } else {
        None
    };
    match org_id {
        None => grant(call, level_rank(call)?, None),
        Some(_) => grant_access_for(call),
    }
}

fn grant_access_for(call: &Call) -> Outcome {
    let rank = level_rank(call)?;
    if call.arg(2).is_none() {
        // A subselect that returns no row passes NULL; it must not grant access to all
        // organisations.
        return Err(Error::argument_hint(
            "org_id must not be null",
            "leave org_id out for an operator, or for a role that names its organization by mad_registry.org_id",
        ));
    }
    if !LEVELS[rank].of_one_organization {
        return Err(Error::argument_hint(
            format!("level {} is not of one organization", LEVELS[rank].name),
            "leave org_id out, or grant reader, writer or trusted",
        ));
    }
    let tenant = tenancy::owner_of_data(OLDEST_MIGRATION)?;
    super::arguments::organization_must_exist(call, tenant, 2)?;
    grant(call, rank, call.arg(2))
}

fn level_rank(call: &Call) -> Result<usize, Error> {
    let level = call.required_text(1, "level")?;
    LEVELS.iter().position(|l| l.name == level).ok_or_else(|| {
        Error::argument(format!(
            "level must be {}, not \"{}\"",
            LEVELS.map(|l| l.name).join(", "),
            abbreviated(&level)
        ))
    })
}

fn grant(call: &Call, rank: usize, org_id: Arg) -> Outcome {
    let tenant = lock_access()?;
    let grantee = grantee(call.required_arg(0, "role")?, tenant)?;
    let role = &grantee.quoted;
    let Some(oid) = grantee.oid else {
        return Err(Error::not_found(
            format!("role {role}"),
            "create it with CREATE ROLE first; PUBLIC can't be given access",
        ));
    };
    if let Some(reason) = &grantee.refusal {
        return Err(Error::argument(format!("role {role} {reason}")));
    }
    revoke_all(tenant, role, call.arg(0))?;
    // Delete the earlier grant, also if it was recorded under another name of the role.
    DELETE_ACCESS.execute(tenant, &[call.arg(0)])?;
    grant_rights(tenant, role, call.arg(0), rank)?;
    // The GRANTs above went to the role that had the name at that time, so compare its oid.
    if RECORD_ACCESS.execute(
        tenant,
        &[call.arg(0), call.arg(1), org_id, oid.into_datum()],
    )? == 0
    {
        return Err(Error::ObjectNotInPrerequisiteState {
            message: format!("role {role} was renamed or dropped while it was given access"),
            hint: "run it again".to_owned(),
        });
    }
    Ok(Returned::void())
}

fn revoke_access(call: &Call) -> Outcome {
    call.required_arg(0, "role")?;
    revoke(call.arg(0))?;
    Ok(Returned::void())
}

/// Takes its access away from a role, whose name is the argument.
pub fn revoke(name: Arg) -> Result<(), Error> {
    let tenant = lock_access()?;
    let grantee = grantee(name, tenant)?;
    let role = &grantee.quoted;
    let deleted = DELETE_ACCESS.execute(tenant, &[name])?;
    match (&grantee.refusal, deleted) {
        (Some(reason), 0) => {
            return Err(Error::argument(format!("role {role} {reason}")));
        }
        (None, 0) => {
            return Err(Error::not_found(
                format!("access of role {role}"),
                "mad.role_access lists the roles that have access",
            ));
        }
        _ => {}
    }
    // A dropped role has no rights left, and the owner keeps the rights of ownership.
    if grantee.oid.is_some() && !grantee.owns {
        revoke_all(tenant, role, name)?;
    }
    Ok(())
}

fn confirm_access(call: &Call) -> Outcome {
    let tenant = lock_access()?;
    // A restore that stopped half-way may have left row level security disabled.
    migrations::parts::make(tenant.role(), migrations::newest())?;
    CONFIRM_ACCESS.rows(tenant, call, &[])?;
    // A restore on a server without the roles skips the GRANTs to them, so grant them now.
    with_latest_snapshot(|_| renew(true))?;
    Ok(Returned::Rows)
}

/// Returns the owner of the data, after locking out other sessions that change rights. Without the
/// lock, of two sessions that change the same catalogue row Postgres refuses the later one.
fn lock_access() -> Result<Tenant, Error> {
    let tenant = newest_data()?;
    as_owner(Access::Write, tenant.role(), || {
        run_sql("LOCK TABLE mad.role_access IN SHARE ROW EXCLUSIVE MODE");
    });
    Ok(tenant)
}

/// Returns the owner of the data, provided that all migrations are applied and the functions, whose
/// rights are granted, are those of this library.
fn newest_data() -> Result<Tenant, Error> {
    migrations::functions_must_be_current()?;
    tenancy::owner_of_data(migrations::newest())
}

fn tables_named(tables: &[&str]) -> String {
    let named: Vec<String> = tables.iter().map(|table| format!("mad.{table}")).collect();
    named.join(", ")
}

/// Grants all rights of a level to a role: `role` is the quoted name, `name` the name as a datum.
fn grant_rights(tenant: Tenant, role: &str, name: Arg, rank: usize) -> Result<(), Error> {
    let mut statements = Vec::new();
    for rights in LEVELS[rank].rights {
        for schema in rights.schemas {
            statements.push(format!("GRANT USAGE ON SCHEMA {schema} TO {role}"));
        }
        for function in rights.routines() {
            statements.push(format!(
                "GRANT EXECUTE ON ROUTINE mad_registry.{function} TO {role}"
            ));
        }
        for view in rights.views {
            statements.push(format!("GRANT SELECT ON mad_registry.{view} TO {role}"));
        }
        for (privileges, tables) in rights.tables {
            let tables = tables_named(tables);
            statements.push(format!("GRANT {privileges} ON TABLE {tables} TO {role}"));
        }
        for (table, columns) in writable_columns(tenant, rights)? {
            statements.push(format!(
                "GRANT UPDATE ({columns}) ON TABLE mad.{table} TO {role}"
            ));
        }
    }
    as_owner(Access::Write, tenant.role(), || {
        statements.iter().for_each(|statement| run_sql(statement))
    });
    if LEVELS[rank].name != "operator" {
        return Ok(());
    }
    for policy in operator_policies(tenant, name)?
        .iter()
        .filter(|p| !p.names_role)
    {
        let table = &policy.table;
        let statement = if policy.exists {
            let others: String = policy
                .others
                .iter()
                .map(|other| format!("{other}, "))
                .collect();
            format!("ALTER POLICY operator ON {table} TO {others}{role}")
        } else {
            format!("CREATE POLICY operator ON {table} TO {role} USING ((SELECT mad_registry.acts_for_all()))")
        };
        as_owner(Access::Write, tenant.role(), || run_sql(&statement));
    }
    Ok(())
}

/// Grants each role with access the rights of its level again: a new version may add functions and
/// views, a migration tables. Without a migration only roles that lack a right are granted theirs.
pub fn renew(migrated: bool) -> Result<(), Error> {
    if granted(migrated)?.is_empty() {
        return Ok(());
    }
    let tenant = lock_access()?;
    // Another session may have changed access while this one waited for the lock.
    for (role, name, rank) in with_latest_snapshot(|_| granted(migrated))? {
        // Revoke rights that the level had before and has no longer. An operator stays in the
        // policies: to drop and create one, this session would wait for all readers of its table,
        // and later readers behind it.
        if migrated {
            revoke_rights(tenant, &role);
            if LEVELS[rank].name != "operator" {
                leave_policies(tenant, name)?;
            }
        }
        grant_rights(tenant, &role, name, rank)?;
    }
    Ok(())
}

/// Returns the roles that lack a right of their level, quoted if necessary.
pub fn lacking() -> Result<Vec<String>, Error> {
    Ok(granted(false)?.into_iter().map(|(role, ..)| role).collect())
}

/// Returns the roles with access, or only those that lack a right of their level: quoted name,
/// name, rank of the level.
fn granted(all: bool) -> Result<Vec<(String, Arg, usize)>, Error> {
    let tenant = tenancy::owner_of_data(OLDEST_MIGRATION)?;
    let granted = GRANTED.fetch(tenant, &expected(), |row| {
        let name = row.datum(4, pg_sys::NAMEOID);
        let lacks = row.get::<bool>(3) == Some(true);
        (row.text(1), name, row.text(2), lacks)
    })?;
    Ok(granted
        .into_iter()
        .filter(|(.., lacks)| *lacks || all)
        .filter_map(|(role, name, level, _)| {
            let rank = LEVELS
                .iter()
                .position(|l| Some(l.name) == level.as_deref())?;
            Some((role?, name, rank))
        })
        .collect())
}

/// Returns the rights of all levels in four arrays, the parameters of granted.sql and the
/// checklist: levels, kinds, names, privileges.
pub fn expected() -> [Arg; 4] {
    let mut columns: [Vec<Arg>; 4] = Default::default();
    let mut add = |level: &LevelRights, kind: &str, name: &str, privilege: &str| {
        for (column, value) in columns.iter_mut().zip([level.name, kind, name, privilege]) {
            column.push(to_text(value));
        }
    };
    for level in &LEVELS {
        for rights in level.rights {
            rights
                .schemas
                .iter()
                .for_each(|name| add(level, "schema", name, "USAGE"));
            rights
                .function_names()
                .for_each(|name| add(level, "function", name, "EXECUTE"));
            rights
                .views
                .iter()
                .for_each(|name| add(level, "view", name, "SELECT"));
            rights
                .columns
                .iter()
                .for_each(|name| add(level, "columns", name, "UPDATE"));
            for (privileges, tables) in rights.tables {
                for privilege in privileges.split(", ") {
                    tables
                        .iter()
                        .for_each(|name| add(level, "table", name, privilege));
                }
            }
        }
    }
    columns.map(|column| text_array(&column))
}

fn writable_columns(tenant: Tenant, rights: &Rights) -> Result<Vec<(String, String)>, Error> {
    let tables: Vec<Arg> = rights.columns.iter().map(|table| to_text(table)).collect();
    WRITABLE_COLUMNS.fetch(tenant, &[text_array(&tables)], |row| {
        (
            row.text(1).unwrap_or_default(),
            row.text(2).unwrap_or_default(),
        )
    })
}

/// Revokes all rights that any level has, and grants that the role made with them.
fn revoke_all(tenant: Tenant, role: &str, name: Arg) -> Result<(), Error> {
    revoke_rights(tenant, role);
    leave_policies(tenant, name)
}

fn revoke_rights(tenant: Tenant, role: &str) {
    as_owner(Access::Write, tenant.role(), || {
        run_sql(&format!(
            "REVOKE ALL ON SCHEMA mad, mad_registry FROM {role} CASCADE"
        ));
        // The last level has the rights of all levels.
        let all = || LEVELS[LEVELS.len() - 1].rights.iter();
        for function in all().flat_map(|rights| rights.routines()) {
            run_sql(&format!(
                "REVOKE ALL ON ROUTINE mad_registry.{function} FROM {role} CASCADE"
            ));
        }
        for view in all().flat_map(|rights| rights.views) {
            run_sql(&format!(
                "REVOKE ALL ON mad_registry.{view} FROM {role} CASCADE"
            ));
        }
        // REVOKE on a table revokes the rights on its columns too.
        for (_, tables) in all().flat_map(|rights| rights.tables) {
            run_sql(&format!(
                "REVOKE ALL ON TABLE {} FROM {role} CASCADE",
                tables_named(tables)
            ));
        }
    });
}

/// Takes a role out of the policies of operators.
fn leave_policies(tenant: Tenant, name: Arg) -> Result<(), Error> {
    for policy in operator_policies(tenant, name)?
        .iter()
        .filter(|p| p.names_role)
    {
        as_owner(Access::Write, tenant.role(), || {
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

/// The role that the call names.
struct Grantee {
    /// The name, quoted if necessary.
    quoted: String,
    /// `None` if there is no such role.
    oid: Option<pg_sys::Oid>,
    /// Whether it owns the data.
    owns: bool,
    /// The reason why the role can't be given access.
    refusal: Option<String>,
}

fn grantee(name: Arg, tenant: Tenant) -> Result<Grantee, Error> {
    let found = GRANTEE.first(tenant, &[name], |row| Grantee {
        quoted: row.text(1).unwrap_or_default(),
        oid: row.get(2),
        owns: row.get(3).unwrap_or(false),
        refusal: row.text(4),
    })?;
    found.ok_or_else(|| Error::not_found("mad.role_access", "run SELECT mad_registry.migrate()"))
}

struct OperatorPolicy {
    /// The name of the table, qualified and quoted.
    table: String,
    exists: bool,
    names_role: bool,
    /// The other roles that the policy names, quoted.
    others: Vec<String>,
}

/// Returns one entry for each table with row level security.
fn operator_policies(tenant: Tenant, name: Arg) -> Result<Vec<OperatorPolicy>, Error> {
    OPERATOR_POLICIES.fetch(tenant, &[name], |row| OperatorPolicy {
        table: row.text(1).unwrap_or_default(),
        exists: row.get(2).unwrap_or(false),
        names_role: row.get(3).unwrap_or(false),
        others: row.get::<Vec<String>>(4).unwrap_or_default(),
    })
}
