"""Attempts to exceed a level: privileges beyond the level, locks on objects without privileges, and
changes of access during a call."""

import threading

import psycopg
import pytest
from test_access import (
    VIEWS,
    grant,
    library,
    make_role,
    owner,
    quoted,
    refused,
    registry,
    tasks,
)  # noqa: F401 (fixtures)
from test_access_rows import FAULTS, admin, mended  # noqa: F401 (a fixture)

BEYOND = "holds rights beyond its level: "
PLANTED = {
    "granting": (
        "GRANT EXECUTE ON FUNCTION mad_registry.grant_access(name, text), mad_registry.confirm_access() TO {}",
        BEYOND,
    ),
    "planting": ("GRANT CREATE ON SCHEMA mad_registry TO {}", BEYOND + "CREATE ON mad_registry"),
    "operating": (
        "GRANT EXECUTE ON FUNCTION mad_registry.drop_partitions TO {}",
        BEYOND + "EXECUTE ON mad_registry.drop_partitions",
    ),
    "referring": ("GRANT REFERENCES (org_id) ON mad.organizations TO {}", "can lock tables that tenants share"),
    "partition": ("GRANT INSERT ON mad.audit_logs_default TO {}", BEYOND + "INSERT ON mad.audit_logs_default"),
    "owning": ("ALTER TABLE mad.audit_logs_default OWNER TO {}", "owns mad.audit_logs_default"),
    "schema": ("GRANT ALL ON SCHEMA mad TO {0}; ALTER SCHEMA mad_registry OWNER TO {0}", "owns schema mad_registry"),
    "programs": (
        "GRANT pg_execute_server_program TO {}",
        "is a member of pg_execute_server_program, which reads, writes or locks",
    ),
    "tomorrow": (
        "ALTER DEFAULT PRIVILEGES FOR ROLE owner IN SCHEMA mad GRANT SELECT, UPDATE ON TABLES TO {}",
        "is given rights on what will be made in schema mad",
    ),
}


@pytest.mark.parametrize("what", PLANTED)
def test_more_than_the_level(registry, owner, admin, make_role, what):  # noqa: F811
    statement, fault = PLANTED[what]
    name = make_role(what)
    grant(owner, name, "reader", registry.orgs[0])
    admin.execute(statement.format(quoted(name)))
    mended(admin, f"{name} {fault}")
    with registry.connect(name) as session:
        assert tasks(session) == ["a"]


def test_memberships_beyond_a_row(registry, owner, admin, make_role):  # noqa: F811
    acme, basel = registry.orgs
    trusted, boss, other = make_role("trusted"), make_role("boss"), make_role("other")
    grant(owner, trusted, "trusted")
    grant(owner, boss, "operator")
    grant(owner, other, "reader", basel)
    for group, fault in (
        (trusted, "is of level trusted"),
        (boss, "is of level operator"),
        (other, "acts for another organization"),
    ):
        name = make_role()
        grant(owner, name, "reader", acme)
        admin.execute(f'GRANT "{group}" TO "{name}"')
        mended(admin, f"{name} is a member of {group}, which {fault}")
        with registry.connect(name) as session:
            assert tasks(session) == ["a"]
    writer, person = make_role("writer"), make_role("person")
    grant(owner, writer, "writer", acme)
    admin.execute(f'GRANT "{writer}", "{other}" TO "{person}"')
    mended(admin, f"{person} inherits from {writer} and {other}, and is writer for the organizations of both")
    with registry.connect(person) as session:
        assert tasks(session) == ["a"]
    # The owner may be a member of any role.
    admin.execute(f'GRANT "{writer}" TO owner')
    assert admin.execute(FAULTS).fetchall() == []
    admin.execute(f'REVOKE "{writer}" FROM owner')


@pytest.mark.parametrize("statement, fault", [
    ("GRANT pg_read_all_data TO {}", "is a member of pg_read_all_data"),
        ("GRANT SELECT ON mad.jobs TO {}", BEYOND + "SELECT ON mad.jobs"),
    ("GRANT USAGE ON SCHEMA mad TO {}", BEYOND + "USAGE ON mad")])
def test_a_monitor_reads_no_table(registry, owner, admin, make_role, statement, fault):  # noqa: F811
    name = make_role("monitor")
    grant(owner, name, "monitor")
    admin.execute(statement.format(quoted(name)))
    mended(admin, f"{name} {fault}")
    with registry.connect(name) as session:
        # databases also asks for pg_monitor.
        for view in VIEWS.split()[:-1]:
            session.execute(f"SELECT * FROM mad_registry.{view}")


def test_createrole(registry, owner, admin, make_role, server):  # noqa: F811
    if server.major >= 16:
        pytest.skip("since 16 it gives no membership in roles of others")
    name = make_role("maker")
    grant(owner, name, "reader", registry.orgs[0])
    admin.execute(f'ALTER ROLE "{name}" CREATEROLE')
    mended(admin, f"{name} has CREATEROLE")


def test_an_organisation_that_is_gone(registry, owner, admin, make_role):  # noqa: F811
    name = make_role()
    org = owner.execute("INSERT INTO mad.organizations (name) VALUES ('gone') RETURNING org_id").fetchone()[0]
    grant(owner, name, "reader", org)
    owner.execute("DELETE FROM mad.organizations WHERE org_id = %s", [org])
    assert (
        mended(admin, f"{name} is bound to an organization that is gone")
        == f"SELECT mad_registry.revoke_access('{name}')"
    )


def test_a_policy_by_hand(registry, owner, admin, make_role):  # noqa: F811
    name = make_role()
    grant(owner, name, "reader", registry.orgs[0])
    owner.execute(f'CREATE POLICY x ON mad.task_definitions TO "{name}" USING (true)')
    item = "SELECT ok, detail, hint FROM mad_registry.deployment_checklist() WHERE item = 'row level security'"
    ok, detail, hint = admin.execute(item).fetchone()
    assert not ok and "mad.task_definitions" in detail
    admin.execute(hint)
    assert admin.execute(item).fetchone()[0]


@pytest.mark.parametrize("role", ["pg_write_all_data", "pg_read_all_data", "pg_database_owner"])
def test_predefined_roles_are_refused(registry, owner, role):  # noqa: F811
    with refused("22023", message="predefined role"):
        grant(owner, role, "reader", registry.orgs[0])


# Each of these statements waits for its lock before it checks privileges.
STATEMENTS = [
    "CREATE RULE r AS ON INSERT TO mad.task_definitions DO NOTHING",
    "CREATE TRIGGER t AFTER INSERT ON mad.task_definitions EXECUTE FUNCTION suppress_redundant_updates_trigger()",
    "CREATE TEMP TABLE p PARTITION OF mad.audit_logs FOR VALUES FROM ('2040-01-01') TO ('2040-02-01')",
]


def test_a_monitor_holds_nobody_up(registry, owner, make_role):  # noqa: F811
    """A monitor blocks no other session, neither by the checklist in an open transaction nor by
    statements for which it lacks privileges."""
    name, (acme, _) = make_role("monitor"), registry.orgs
    grant(owner, name, "monitor")
    with registry.connect(name) as session, registry.connect(name) as other:
        session.execute("BEGIN")
        assert len(session.execute("SELECT * FROM mad_registry.deployment_checklist()").fetchall()) > 10
        held = owner.execute("""
            SELECT DISTINCT relation::regclass::text, mode FROM pg_locks
            WHERE pid = %s AND relation IN (SELECT oid FROM pg_class WHERE relnamespace = 'mad'::regnamespace)""",
            [session.info.backend_pid]).fetchall()
        assert held == []
        owner.execute("SET lock_timeout = '10s'")
        with owner.transaction():
            owner.execute("LOCK TABLE mad.task_definitions, mad.audit_logs IN ACCESS EXCLUSIVE MODE")
            for statement in STATEMENTS:
                with pytest.raises(psycopg.errors.InsufficientPrivilege):
                    other.execute(statement)
        session.execute("ROLLBACK")


def test_after_a_rename_nothing_works(registry, owner, admin, make_role):  # noqa: F811
    """After a rename the role has no access, also to functions without org_id."""
    writer, boss = make_role("writer"), make_role("boss")
    grant(owner, writer, "writer", registry.orgs[0])
    grant(owner, boss, "operator")
    calls = {
        writer: [
            "job_status(gen_random_uuid())",
            "job_timeline(gen_random_uuid())",
            "result_cache_get('k')",
            "result_cache_claim('k')",
            "result_cache_put('k', '{}')",
        ],
        boss: [
            "ensure_partitions(2)",
            "drop_partitions('10 years')",
            "reap_services('1 year')",
            "result_cache_prune()",
            "refresh_search_lists()",
            "check_library()",
        ],
    }
    for role, made in calls.items():
        with registry.connect(role) as session:
            for call in made:
                session.execute(f"SELECT * FROM mad_registry.{call}")
            admin.execute(f'ALTER ROLE "{role}" RENAME TO "{role}_old"')
            for call in made:
                with refused():
                    session.execute(f"SELECT * FROM mad_registry.{call}")
            admin.execute(f'ALTER ROLE "{role}_old" RENAME TO "{role}"')
            for call in made:
                session.execute(f"SELECT * FROM mad_registry.{call}")


def test_oids_of_another_server(registry, owner, admin, make_role):  # noqa: F811
    """If the row of a missing role has the oid of a role with a row of its own, that role does not
    get the access of the row."""
    acme, basel = registry.orgs
    here = make_role("here")
    grant(owner, here, "writer", acme)
    owner.execute("UPDATE mad.role_access SET server_id = server_id - 1, role_oid = NULL WHERE role_name = %s", [here])
    owner.execute("""INSERT INTO mad.role_access (role_name, level, org_id, role_oid, server_id)
                     SELECT 'missing', 'writer', %s, %s::regrole, server_id FROM mad.role_access""", [basel, here])
    with registry.connect(here) as session:
        assert tasks(session) == []
        assert owner.execute("SELECT role_name, confirmed FROM mad_registry.confirm_access()").fetchall() == [
            (here, True), ("missing", False)]
        assert tasks(session) == ["a"] and library(session, acme) == ["a"]
        grant(owner, here, "reader", basel)
        assert owner.execute("SELECT role_name FROM mad.role_access ORDER BY 1").fetchall() == [(here,), ("missing",)]
        assert mended(admin, "missing is no role any more") == "SELECT mad_registry.revoke_access('missing')"
        assert tasks(session) == ["b"]


def wait_for_lock(admin, pid):  # noqa: F811
    while not admin.execute("SELECT EXISTS (SELECT FROM pg_locks WHERE pid = %s AND NOT granted)", [pid]).fetchone()[0]:
        pass


def test_a_rename_in_the_middle_of_grant_access(registry, owner, admin, make_role):  # noqa: F811
    name, other = make_role(), make_role("other")
    errors = []

    def give(connection):
        try:
            grant(connection, name, "operator")
        except psycopg.Error as error:
            errors.append(error)

    with registry.connect() as giving, registry.connect() as holding:
        holding.execute("BEGIN; LOCK TABLE mad.users IN SHARE MODE")
        thread = threading.Thread(target=give, args=[giving])
        thread.start()
        wait_for_lock(admin, giving.info.backend_pid)
        admin.execute(f'ALTER ROLE "{name}" RENAME TO "{name}_x"; ALTER ROLE "{other}" RENAME TO "{name}"')
        holding.execute("ROLLBACK")
        thread.join()
    assert [error.sqlstate for error in errors] == ["55000"]
    assert owner.execute("SELECT count(*) FROM mad.role_access").fetchone()[0] == 0
    assert admin.execute(FAULTS).fetchall() == []
    admin.execute(f'ALTER ROLE "{name}" RENAME TO "{other}"; ALTER ROLE "{name}_x" RENAME TO "{name}"')


@pytest.mark.parametrize("added", [
    "register_service(%s, 'a', '1.0.0', 'http://d')",
    """register_pipeline(%s, 'p', '1', 'P', 'c', '[{"step_name": "s", "task_id": "a"}]')""",
])
def test_a_version_that_is_being_used_is_not_deleted(registry, owner, admin, added):  # noqa: F811
    acme = registry.orgs[0]
    errors = []

    def delete(connection):
        try:
            connection.execute("SELECT mad_registry.delete_task_version(%s, 'a', '1.0.0')", [acme])
        except psycopg.Error as error:
            errors.append(error)

    with registry.connect() as deleting, registry.connect() as adding:
        adding.execute("BEGIN")
        adding.execute(f"SELECT mad_registry.{added}", [acme])
        thread = threading.Thread(target=delete, args=[deleting])
        thread.start()
        wait_for_lock(admin, deleting.info.backend_pid)
        adding.execute("COMMIT")
        thread.join()
    assert [error.sqlstate for error in errors] == ["55000"]
    assert owner.execute("SELECT count(*) FROM mad.task_definitions WHERE org_id = %s", [acme]).fetchone()[0] == 1


def test_a_held_service_holds_no_reaping_up(registry, owner):  # noqa: F811
    acme, basel = registry.orgs
    for org, task in zip(registry.orgs, "ab"):
        owner.execute("SELECT mad_registry.register_service(%s, %s, '1.0.0', 'http://s')", [org, task])
    owner.execute("UPDATE mad.task_services SET last_health_check = now() - interval '2 days'")
    with registry.connect() as holding:
        holding.execute("BEGIN")
        holding.execute("SELECT FROM mad.task_services WHERE org_id = %s FOR UPDATE", [acme])
        owner.execute("SET lock_timeout = '10s'")
        assert owner.execute("SELECT mad_registry.reap_services('1 day')").fetchone()[0] == 1
        holding.execute("ROLLBACK")
    assert owner.execute("SELECT mad_registry.reap_services('1 day')").fetchone()[0] == 1
