"""grant_access and revoke_access: the privileges of each level, when a change becomes visible, and
refused arguments."""

import itertools
import threading
from contextlib import contextmanager

import psycopg
import pytest
from conftest import new_org

_numbers = itertools.count(1)
LEVELS = ["monitor", "reader", "writer", "trusted", "operator"]

# Every function of the API with the levels that may call it.
FUNCTIONS = {
    "monitor reader writer trusted operator": "version",
    "monitor operator": """performance_stats prometheus_metrics slow_queries lock_waits deployment_checklist
        maintenance_status databases""",
    "reader writer trusted operator": """task_library search_tasks task_categories get_task service_counts
        pick_healthy_service pick_healthy_services
        explain_pick validate_parameters pipeline_with_steps pipeline_library pipeline_diagram job_status
        job_timeline jobs_page
        export_catalog molecules_page audit_page result_cache_get registry_etag cache_key canonical_json session_org_id
        acts_for_all in_api_write
        version_key cpu_load task_search_vector search_vector task_search_words
        library_metadata""",
    "writer trusted operator": """register_task set_task_active import_tasks register_service heartbeat heartbeats
        drain_service
        register_pipeline import_pipelines import_catalog record_audit result_cache_claim result_cache_put
        unregister_service delete_task_version delete_pipeline
        lease_service renew_lease release_lease report_outcome""",
    "operator": """reap_services result_cache_prune refresh_search_lists check_search_lists ensure_partitions
        drop_partitions
        reset_performance_stats check_library
        maintain_step must_autocommit""",
    "": """migrate configure_role grant_access revoke_access confirm_access make_partitions remove_partitions
        organization_report organization_contents organization_references remove_part_of_organization
        remove_organization_step refuse_write refuse_writes accept_writes organization_digest
        set_refusal digest_of_organization
        free_months add_partitions move_default_rows delete_old_default_rows
        check_pipeline_steps delete_pipelines_of_organization raise_revision raise_revision_of_row role_access_changed
        maintain_search_lists search_words_changed""",
}
LEVELS_OF = {name: levels.split() for levels, names in FUNCTIONS.items() for name in names.split()}


def may_call(level, name):
    return level in LEVELS_OF[name]


# Every table with the privileges of each level: r(ead), a(ppend: insert), w(rite: update),
# d(elete); c: update of columns only.
TABLES = {
    ("", "r", "r", "r", "r"): "schema_version search_words search_lists registry_revisions service_slots",
    ("", "r", "r", "r", "rawd"): "organizations users memberships roles membership_roles",
    (
        "",
        "r",
        "rac",
        "rawd",
        "rawd",
    ): "task_definitions task_services pipeline_templates pipeline_task_steps jobs_meta molecules",
    # Tables of a results database, which belongs to one organisation.
    ("", "r", "rawd", "rawd", "rawd"): "jobs task_executions dynamic_task_results result_cache",
    ("", "r", "ra", "ra", "ra"): "audit_logs job_events",
    ("", "", "", "", "rc"): "maintenance",
    ("", "", "", "", ""): "role_access result_cache_claims search_dictionary",
}
# Every view of the API, for monitors and operators.
VIEWS = """performance_stats slow_queries index_usage table_sizes lock_waits connection_stats maintenance_status
    databases"""
RIGHTS_OF = {name: rights for rights, names in TABLES.items() for name in names.split()}
RIGHTS = {"r": "SELECT", "a": "INSERT", "w": "UPDATE", "d": "DELETE"}


@pytest.fixture
def make_role(server):
    """Creates roles that are dropped after the test's database."""
    made = []

    def make(name="tenant", options="LOGIN"):
        made.append(f"{name}_{next(_numbers)}")
        server.psql(f"CREATE ROLE {quoted(made[-1])} {options}")
        return made[-1]

    yield make
    for name in reversed(made):
        server.psql(f"DROP ROLE IF EXISTS {quoted(name)}")


def quoted(name):
    return '"' + name.replace('"', '""') + '"'


@pytest.fixture
def registry(make_role, database):
    """Two organisations with a task and a member each."""
    with database.connect() as db:
        database.orgs = [new_org(db, name) for name in ("acme", "basel")]
        for org, task in zip(database.orgs, "ab"):
            db.execute("SELECT mad_registry.register_task(%s, %s, '1.0.0', '{}', '{}')", [org, task])
            user = db.execute("INSERT INTO mad.users (email) VALUES (%s) RETURNING user_id", [task + "@x"]).fetchone()[
                0
            ]
            db.execute("INSERT INTO mad.memberships (org_id, user_id) VALUES (%s, %s)", [org, user])
    return database


@pytest.fixture
def owner(registry):
    with registry.connect() as connection:
        yield connection


def grant(db, role, level, org=None):
    if org is None:
        db.execute("SELECT mad_registry.grant_access(%s, %s)", [role, level])
    else:
        db.execute("SELECT mad_registry.grant_access(%s, %s, %s)", [role, level, org])


def library(db, org):
    return [task for (task,) in db.execute("SELECT task_id FROM mad_registry.task_library(%s)", [org])]


def tasks(db):
    return [task for (task,) in db.execute("SELECT task_id FROM mad.task_definitions ORDER BY 1")]


@contextmanager
def refused(state="42501", hint=None, message=None):
    with pytest.raises(psycopg.Error) as refusal:
        yield refusal
    assert refusal.value.sqlstate == state, refusal.value
    if hint:
        assert hint in (refusal.value.diag.message_hint or ""), refusal.value.diag.message_hint
    if message:
        assert message in refusal.value.diag.message_primary


def functions(db):
    return db.execute("""
        SELECT p.oid, p.proname, ARRAY(SELECT format_type(t, NULL) FROM unnest(p.proargtypes) t),
            p.prorettype = 'trigger'::regtype
        FROM pg_proc p WHERE p.pronamespace = 'mad_registry'::regnamespace AND p.prokind = 'f'
        ORDER BY 2""").fetchall()


def relations(db):
    """Returns every relation that holds rows in either schema: name and whether it is a partition.
    """
    return db.execute("""
        SELECT c.oid, c.relnamespace::regnamespace::text, c.relname, c.relispartition FROM pg_class c
        WHERE c.relnamespace IN ('mad'::regnamespace, 'mad_registry'::regnamespace)
          AND c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S')""").fetchall()


def test_everything_is_classified(db):
    """Every function and table is listed above; a new one must be added with its levels."""
    assert {name for _, name, *_ in functions(db)} == set(LEVELS_OF)
    assert {name for _, schema, name, partition in relations(db) if schema == "mad" and not partition} == set(RIGHTS_OF)
    assert {name for _, schema, name, _ in relations(db) if schema == "mad_registry"} == set(VIEWS.split())


@pytest.mark.parametrize("level,bound",
    [("monitor", False), ("reader", True), ("reader", False), ("writer", True), ("writer", False),
                                         ("trusted", True), ("trusted", False), ("operator", False)])
def test_rights_of_a_level(owner, registry, make_role, level, bound):
    """A level has exactly these privileges on every function, table and schema."""
    role = make_role()
    grant(owner, role, level, registry.orgs[0] if bound else None)
    rank = LEVELS.index(level)
    for oid, name, _, _ in functions(owner):
        may = owner.execute("SELECT has_function_privilege(%s, %s::oid, 'EXECUTE')", [role, oid]).fetchone()[0]
        assert may == may_call(level, name), name
    others = ["TRUNCATE", "REFERENCES", "TRIGGER"] + (["MAINTAIN"] if registry.server.major >= 17 else [])
    for oid, schema, name, partition in relations(owner):
        if schema == "mad_registry":
            rights = "r" if level in ("monitor", "operator") else ""
        else:
            rights = "" if partition else RIGHTS_OF[name][rank]
        for letter, right in [*RIGHTS.items(), *(("-", right) for right in others)]:
            may = owner.execute("SELECT has_table_privilege(%s, %s::oid, %s)", [role, oid, right]).fetchone()[0]
            assert may == (letter in rights), (name, right)
        may = owner.execute("SELECT has_any_column_privilege(%s, %s::oid, 'UPDATE')", [role, oid]).fetchone()[0]
        assert may == ("c" in rights or "w" in rights), name
    for schema in ("mad", "mad_registry"):
        assert owner.execute(
            "SELECT has_schema_privilege(%s, %s, 'USAGE'), has_schema_privilege(%s, %s, 'CREATE')",
            [role, schema, role, schema],
        ).fetchone() == (schema == "mad_registry" or level != "monitor", False)
    # No privilege can be granted to other roles.
    assert owner.execute("""
        SELECT count(*) FROM (SELECT proacl AS acl FROM pg_proc UNION ALL SELECT relacl FROM pg_class
                              UNION ALL SELECT nspacl FROM pg_namespace) o, aclexplode(o.acl) a
        WHERE a.grantee = %s::regrole AND a.is_grantable""", [role]).fetchone()[0] == 0


@pytest.mark.parametrize("level", [*LEVELS, None])
def test_calls_of_a_level(owner, registry, make_role, level):
    """A level may call exactly the functions that are listed for it."""
    role = make_role()
    if level:
        grant(owner, role, level)
    called = functions(owner)
    with registry.connect(role) as session:
        for _, name, arguments, is_trigger in called:
            if is_trigger:
                continue
            # The argument comes from a subselect, so that the planner does not fold a STRICT call
            # with NULL before privileges are checked.
            columns = ", ".join(f"NULL::{kind} AS a{i}" for i, kind in enumerate(arguments)) or "1 AS one"
            call = f"mad_registry.{name}({', '.join(f'a{i}' for i in range(len(arguments)))})"
            may = may_call(level, name)
            try:
                session.execute(f"SELECT {call} FROM (SELECT {columns} OFFSET 0) a")
            except psycopg.Error as error:
                forbidden = error.sqlstate == "42501" and error.diag.message_primary.startswith("permission denied for")
                assert forbidden == (not may), (name, error)
                assert error.sqlstate in ("42501", "22023"), (name, error)
            else:
                assert may, name


def test_bound_roles_act_for_theirs_whatever_they_set(owner, registry, make_role):
    acme, basel = registry.orgs
    role = make_role()
    grant(owner, role, "writer", acme)
    with registry.connect(role) as session:
        for setting in [None, str(acme), str(basel), "nonsense", ""]:
            if setting is not None:
                session.execute("SELECT set_config('mad_registry.org_id', %s, false)", [setting])
            assert session.execute("SELECT mad_registry.session_org_id()").fetchone()[0] == acme
            assert tasks(session) == ["a"] and library(session, acme) == ["a"]
            with refused(message=f"does not act for organization {basel}", hint="another organization"):
                library(session, basel)
            with refused():
                session.execute("SELECT mad_registry.set_task_active(%s, 'b', '1.0.0', false)", [basel])
            with refused():
                session.execute(
                    "INSERT INTO mad.task_definitions (org_id, task_id, version) VALUES (%s, 'x', '1')", [basel]
                )
            for call in ["delete_task_version(%s, 'b', '1.0.0')", "unregister_service(%s, gen_random_uuid())",
                         "delete_pipeline(%s, gen_random_uuid())"]:
                with refused(message=f"does not act for organization {basel}"):
                    session.execute(f"SELECT mad_registry.{call}", [basel])
            assert (
                session.execute("UPDATE mad.task_definitions SET is_active = false WHERE org_id = %s", [basel]).rowcount
                == 0
            )
            assert session.execute("SELECT email FROM mad.users").fetchall() == [("a@x",)]
            assert session.execute("SELECT name FROM mad.organizations").fetchall() == [("acme",)]


def test_roles_without_an_organisation_take_the_setting(owner, registry, make_role):
    acme, basel = registry.orgs
    role = make_role()
    grant(owner, role, "writer")
    # The setting is set before the library is loaded and after it.
    for first in [True, False]:
        with registry.connect(role, autocommit=False) as session:
            if not first:
                assert tasks(session) == []
            with refused("42501", hint="org_id"), session.transaction():
                library(session, acme)
            session.execute("SELECT set_config('mad_registry.org_id', %s, true)", [str(basel)])
            assert tasks(session) == ["b"] and library(session, basel) == ["b"]
            with refused(), session.transaction():
                library(session, acme)
            session.commit()
            assert tasks(session) == []
            session.execute("SET mad_registry.org_id = 'nonsense'")
            with refused("22023", hint="RESET"), session.transaction():
                tasks(session)
            with refused("22023"), session.transaction():
                library(session, acme)
            session.rollback()
    with registry.connect(role) as session:
        with session.transaction():
            session.execute("SELECT set_config('mad_registry.org_id', %s, true)", [str(acme)])
            assert tasks(session) == ["a"]
        assert tasks(session) == []


def test_operators_see_all(owner, registry, make_role):
    acme, basel = registry.orgs
    role = make_role()
    grant(owner, role, "operator")
    with registry.connect(role) as session:
        for setting in ["", str(acme)]:
            session.execute("SELECT set_config('mad_registry.org_id', %s, false)", [setting])
            assert tasks(session) == ["a", "b"]
            assert library(session, acme) == ["a"] and library(session, basel) == ["b"]
            assert session.execute("SELECT count(*) FROM mad.users").fetchone()[0] == 2
        org = new_org(session, "new")
        session.execute("SELECT mad_registry.register_task(%s, 'n', '1', '{}', '{}')", [org])
        session.execute("DELETE FROM mad.organizations WHERE org_id = %s", [org])
        assert tasks(session) == ["a", "b"]
        session.execute("SELECT mad_registry.ensure_partitions(4)")
        with refused():
            session.execute("SELECT * FROM mad.role_access")


def test_a_grant_replaces_the_one_before(owner, registry, make_role):
    """From each grant to each other grant, the result equals that of the second grant alone."""
    acme, basel = registry.orgs
    grants = [
        (level, org)
        for level in LEVELS
        for org in (None, acme, basel)
        if level not in ("monitor", "operator") or not org
    ]
    snapshot = """
        SELECT (SELECT array_agg(p.oid || a.privilege_type ORDER BY p.oid, 1) FROM pg_proc p, aclexplode(p.proacl) a
                WHERE a.grantee = r.oid),
               (SELECT array_agg(c.oid || a.privilege_type ORDER BY c.oid, a.privilege_type)
                FROM pg_class c, aclexplode(c.relacl) a WHERE a.grantee = r.oid),
               (SELECT array_agg(t.attrelid || a.privilege_type || t.attname ORDER BY t.attrelid, t.attnum)
                FROM pg_attribute t, aclexplode(t.attacl) a WHERE a.grantee = r.oid),
               (SELECT array_agg(n.nspname || a.privilege_type ORDER BY n.nspname, a.privilege_type)
                FROM pg_namespace n, aclexplode(n.nspacl) a WHERE a.grantee = r.oid),
               (SELECT array_agg(polrelid ORDER BY polrelid) FROM pg_policy WHERE r.oid = ANY (polroles)),
               (SELECT (level, org_id)::text FROM mad.role_access WHERE role_name = r.rolname)
        FROM pg_roles r WHERE r.rolname = %s"""
    fresh = {}
    for given in grants:
        role = make_role()
        grant(owner, role, *given)
        fresh[given] = owner.execute(snapshot, [role]).fetchone()
    assert len({repr(state) for state in fresh.values()}) == len(grants)
    role = make_role()
    for before, after in itertools.product(grants, grants):
        grant(owner, role, *before)
        grant(owner, role, *after)
        assert owner.execute(snapshot, [role]).fetchone() == fresh[after], (before, after)
    owner.execute("SELECT mad_registry.revoke_access(%s)", [role])
    assert owner.execute(snapshot, [role]).fetchone() == (None, None, None, None, None, None)


@pytest.mark.parametrize("level", LEVELS)
def test_revoke_leaves_nothing_behind(owner, registry, make_role, server, level):
    """After revoke_access the role can be dropped, and other roles keep their access."""
    role, other = make_role("Odd \"röle's\" $1; --"), make_role()
    grant(owner, other, level)
    grant(owner, role, level)
    login = psycopg.connect(server.dsn(registry.name), user=role, autocommit=True)
    with login as session, registry.connect(other) as other_session:
        session.execute("SELECT mad_registry.version()")
        owner.execute("SELECT mad_registry.revoke_access(%s)", [role])
        with refused():
            tasks(session)
        with refused():
            session.execute("SELECT mad_registry.version()")
        other_session.execute("SELECT mad_registry.version()")
        if level != "monitor":
            assert tasks(other_session) == (["a", "b"] if level == "operator" else [])
    left = owner.execute("""
        SELECT pg_describe_object(classid, objid, objsubid) FROM pg_shdepend
        WHERE refobjid = (SELECT oid FROM pg_roles WHERE rolname = %s)""", [role]).fetchall()
    assert left == []
    assert owner.execute("SELECT count(*) FROM mad.role_access WHERE role_name = %s", [role]).fetchone()[0] == 0
    server.psql(f"DROP ROLE {quoted(role)}")
    with refused("P0002", hint="role_access"):
        owner.execute("SELECT mad_registry.revoke_access(%s)", [make_role()])


def test_what_cannot_be_granted(owner, registry, make_role, server):
    acme = registry.orgs[0]
    role, su, mate = make_role(), make_role("su", "SUPERUSER"), make_role("mate")
    server.psql(f'GRANT owner TO "{mate}"')
    wrong = [
        (["nosuch", "reader", None], "P0002", "CREATE ROLE"),
        (["public", "reader", None], "P0002", "PUBLIC"),
        (["PUBLIC", "reader", None], "P0002", "PUBLIC"),
        (["", "reader", None], "P0002", None),
        ([f'{role}, postgres', "reader", None], "P0002", None),
        ([f'{role}"; --', "reader", None], "P0002", None),
        ([su, "reader", None], "22023", None),
        (["postgres", "operator", None], "22023", None),
        (["owner", "reader", None], "22023", None),
        ([mate, "reader", None], "22023", None),
        ([role, "admin", None], "22023", None),
        ([role, "READER", None], "22023", None),
        ([role, "", None], "22023", None),
        ([role, "x" * 100000, None], "22023", None),
        ([role, "operator", acme], "22023", "org_id"),
        ([role, "reader", "99999999-9999-4999-8999-999999999999"], "P0002", "organizations"),
        ([None, "reader", None], "22023", None),
        ([role, None, None], "22023", None),
    ]
    for arguments, state, hint in wrong:
        with refused(state, hint) as refusal:
            grant(owner, *arguments)
        assert len(refusal.value.diag.message_primary) < 500, arguments
    for arguments, state in [("nosuch", "P0002"), ("owner", "22023"), (su, "22023"), (None, "22023")]:
        with refused(state):
            owner.execute("SELECT mad_registry.revoke_access(%s)", [arguments])
    assert owner.execute("SELECT count(*) FROM mad.role_access").fetchone()[0] == 0


def test_levels_grant_nothing(owner, registry, make_role):
    """No role but the owner can extend its own or another role's access, by functions or by the
    table."""
    acme, basel = registry.orgs
    for level in LEVELS:
        role = make_role()
        grant(owner, role, level)
        with registry.connect(role) as session:
            for statement in [f"SELECT mad_registry.grant_access('{role}', 'operator')",
                              f"SELECT mad_registry.revoke_access('{role}')",
                              f"UPDATE mad.role_access SET org_id = '{basel}'",
                              f"INSERT INTO mad.role_access (role_name, level) VALUES ('{role}', 'operator')",
                              "DELETE FROM mad.role_access", "TRUNCATE mad.role_access",
                              f"CREATE POLICY mine ON mad.task_definitions TO \"{role}\" USING (true)",
                              "ALTER TABLE mad.task_definitions DISABLE ROW LEVEL SECURITY",
                              "CREATE TABLE mad.mine ()", "CREATE FUNCTION mad_registry.f() RETURNS int RETURN 1",
                              "SELECT * FROM mad.audit_logs_default", "SET ROLE owner",
                              "SET SESSION AUTHORIZATION owner"]:
                with refused():
                    session.execute(statement)
            # Without GRANT OPTION, GRANT only warns and grants nothing.
            if level != "monitor":
                session.execute("GRANT SELECT ON mad.task_definitions TO PUBLIC")
    assert owner.execute("""
        SELECT count(*) FROM pg_class c, aclexplode(c.relacl) a
        WHERE c.relnamespace = 'mad'::regnamespace AND a.grantee = 0""").fetchone()[0] == 0
    # With row_security = off they get an error and never see all rows.
    role = make_role()
    grant(owner, role, "reader", acme)
    with registry.connect(role) as session:
        session.execute("SET row_security = off")
        with refused():
            tasks(session)


def test_inherited_access(owner, registry, make_role, server):
    acme, basel = registry.orgs
    team_a, team_b, team_any, person = make_role("team"), make_role("team"), make_role("team"), make_role("person")
    grant(owner, team_a, "reader", acme)
    grant(owner, team_b, "writer", basel)
    grant(owner, team_any, "reader")
    with registry.connect(person) as session:
        with refused():
            tasks(session)
        server.psql(f'GRANT "{team_a}" TO "{person}"')
        session.execute("SELECT set_config('mad_registry.org_id', %s, false)", [str(basel)])
        assert tasks(session) == ["a"] and library(session, acme) == ["a"]
        with refused():
            library(session, basel)
        # The session names one of two organisations.
        server.psql(f'GRANT "{team_b}" TO "{person}"')
        assert tasks(session) == ["b"] and library(session, basel) == ["b"]
        session.execute("RESET mad_registry.org_id")
        assert tasks(session) == []
        # The role's own row takes precedence over an inherited one.
        grant(owner, person, "reader", acme)
        session.execute("SELECT set_config('mad_registry.org_id', %s, false)", [str(basel)])
        assert tasks(session) == ["a"]
        with refused():
            library(session, basel)
        # SET ROLE to the other role and back.
        session.execute(f'SET ROLE "{team_b}"')
        assert tasks(session) == ["b"] and library(session, basel) == ["b"]
        with refused():
            library(session, acme)
        session.execute("RESET ROLE")
        assert tasks(session) == ["a"]
        server.psql(f'REVOKE "{team_a}", "{team_b}" FROM "{person}"')
        assert tasks(session) == ["a"] and library(session, acme) == ["a"]
        with refused():
            session.execute(f'SET ROLE "{team_b}"')
        owner.execute("SELECT mad_registry.revoke_access(%s)", [person])
        with refused():
            tasks(session)
        server.psql(f'GRANT "{team_any}" TO "{person}"')
        assert tasks(session) == ["b"]
    # A member with NOINHERIT has no access until SET ROLE.
    shy = make_role("shy", "LOGIN NOINHERIT")
    server.psql(f'GRANT "{team_a}" TO "{shy}"')
    with registry.connect(shy) as session:
        with refused():
            tasks(session)
        session.execute(f'SET ROLE "{team_a}"')
        assert tasks(session) == ["a"]


def test_functions_and_tables_agree_on_a_bound_member_of_operators(owner, registry, make_role, server):
    """For a member of an operator, its own row takes precedence in functions and in policies."""
    acme, basel = registry.orgs
    operators, person = make_role("operators"), make_role("person")
    grant(owner, operators, "operator")
    grant(owner, person, "reader", acme)
    server.psql(f'GRANT "{operators}" TO "{person}"')
    with registry.connect(person) as session:
        with refused():
            library(session, basel)
        assert tasks(session) == ["a"]


def test_other_sessions_see_a_grant_at_once(owner, registry, make_role):
    """Sessions with warm caches see a grant when it is committed, and not before."""
    acme, basel = registry.orgs
    role = make_role()
    grant(owner, role, "reader", acme)
    with registry.connect(role) as session, registry.connect("postgres") as admin:
        read = "SELECT task_id FROM mad.task_definitions"
        for _ in range(8):  # a prepared statement with a generic plan
            assert session.execute(read, prepare=True).fetchall() == [("a",)]
        assert library(session, acme) == ["a"]
        with admin.transaction(force_rollback=True):
            grant(admin, role, "writer", basel)
            assert admin.execute("SELECT org_id FROM mad.role_access").fetchone() == (basel,)
            # The granting session sees the grant before the commit.
            admin.execute(f'SET LOCAL ROLE "{role}"')
            assert tasks(admin) == ["b"] and library(admin, basel) == ["b"]
        # After a rollback neither session sees it.
        admin.execute(f'SET ROLE "{role}"')
        assert tasks(admin) == ["a"] and library(admin, acme) == ["a"]
        with refused():
            library(admin, basel)
        admin.execute("RESET ROLE")
        assert library(session, acme) == ["a"]
        # The same for a savepoint.
        with admin.transaction():
            grant(admin, role, "reader", basel)
            with admin.transaction(force_rollback=True):
                grant(admin, role, "reader", acme)
                admin.execute(f'SET LOCAL ROLE "{role}"')
                assert library(admin, acme) == ["a"]
            admin.execute(f'SET LOCAL ROLE "{role}"')
            assert library(admin, basel) == ["b"] and tasks(admin) == ["b"]
        assert session.execute(read, prepare=True).fetchall() == [("b",)]
        assert library(session, basel) == ["b"]
        with refused():
            library(session, acme)
        # The same for a direct write to the table.
        owner.execute("UPDATE mad.role_access SET org_id = %s", [acme])
        assert library(session, acme) == ["a"]
        owner.execute("DELETE FROM mad.organizations WHERE org_id = %s", [acme])
        assert tasks(session) == [] and library(session, acme) == []
        with refused():
            library(session, basel)


@pytest.mark.parametrize("isolation", ["REPEATABLE READ", "SERIALIZABLE"])
def test_an_old_snapshot_does_not_keep_old_access(owner, registry, make_role, isolation):
    """A session that looked up its access with a snapshot older than the grant looks it up again
    afterwards."""
    acme, basel = registry.orgs
    role = make_role()
    grant(owner, role, "writer", acme)
    with registry.connect(role) as session:
        session.execute(f"BEGIN ISOLATION LEVEL {isolation}")
        session.execute("SELECT 1")
        grant(owner, role, "writer", basel)
        try:
            library(session, acme)
        except psycopg.errors.InsufficientPrivilege:
            pass  # an immediate refusal is right too
        session.execute("ROLLBACK")
        assert library(session, basel) == ["b"]
        with refused():
            library(session, acme)
        assert tasks(session) == ["b"]


@pytest.mark.parametrize("isolation", ["READ COMMITTED", "REPEATABLE READ", "SERIALIZABLE"])
def test_revoked_is_revoked_in_an_open_transaction(owner, registry, make_role, isolation):
    """After a revocation every function is refused in an open transaction, also if it holds all
    locks already."""
    acme, basel = registry.orgs
    asked = ["count(*) FROM mad_registry.task_library(%s)", "count(*) FROM mad_registry.jobs_page(%s)",
             "mad_registry.registry_etag(%s)", "mad_registry.record_audit(%s, NULL, 'a', 'task')"]
    for call in asked:
        role = make_role()
        grant(owner, role, "writer", acme)
        with registry.connect(role) as session:
            session.execute(f"BEGIN ISOLATION LEVEL {isolation}")
            session.execute(f"SELECT {call}", [acme])
            grant(owner, role, "writer", basel)
            with refused():
                session.execute(f"SELECT {call}", [acme])
            session.execute("ROLLBACK; BEGIN")
            session.execute(f"SELECT {call}", [basel])
            owner.execute("SELECT mad_registry.revoke_access(%s)", [role])
            with refused():
                session.execute(f"SELECT {call}", [basel])
            session.execute("ROLLBACK")


def test_a_long_statement_does_not_keep_old_access(owner, registry, make_role):
    """A statement whose snapshot is older than the grant may use the old access, even if it looked
    it up after the invalidation message. The next statement uses the new access."""
    acme, basel = registry.orgs
    role = make_role()
    grant(owner, role, "reader", acme)
    owner.execute("SELECT pg_advisory_lock(1)")
    with registry.connect(role) as session, registry.connect("postgres") as watcher:
        library(session, acme)
        answers = []

        def ask():
            # The statement waits for the lock first and opens pg_class afterwards, at which point
            # it receives invalidation messages.
            answers.append(session.execute("""
                SELECT pg_advisory_lock_shared(1)::text, to_regclass('pg_am'), has_table_privilege('pg_am', 'SELECT'),
                       mad_registry.session_org_id()""").fetchone()[3])

        asking = threading.Thread(target=ask)
        asking.start()
        while not watcher.execute("SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted").fetchall():
            pass
        grant(owner, role, "reader", basel)
        owner.execute("SELECT pg_advisory_unlock(1)")
        asking.join()
        assert answers[0] in (acme, basel)
        assert session.execute("SELECT mad_registry.session_org_id()").fetchone()[0] == basel
        assert tasks(session) == ["b"]


@pytest.mark.parametrize("isolation", ["READ COMMITTED", "REPEATABLE READ"])
def test_a_former_owner_is_one_like_others(registry, make_role, server, isolation):
    """After REASSIGN OWNED a former owner with an open session has only the access granted to it,
    also in a transaction whose snapshot shows it as the owner."""
    acme, basel = registry.orgs
    heir = make_role("heir")
    with registry.connect() as session, registry.connect("postgres") as admin:
        assert library(session, basel) == ["b"]
        session.execute(f"BEGIN ISOLATION LEVEL {isolation}")
        session.execute("SELECT 1")
        admin.execute(f'GRANT USAGE ON SCHEMA mad_registry TO "{heir}"')
        admin.execute(f'GRANT EXECUTE ON ALL ROUTINES IN SCHEMA mad_registry TO "{heir}" WITH GRANT OPTION')
        admin.execute(f'GRANT SELECT ON ALL TABLES IN SCHEMA mad_registry TO "{heir}" WITH GRANT OPTION')
        admin.execute(f'GRANT USAGE ON SCHEMA mad_registry TO "{heir}" WITH GRANT OPTION')
        admin.execute(f'GRANT USAGE ON SCHEMA mad_registry_internal TO "{heir}"')
        admin.execute("""
            DO $$ DECLARE t regclass; BEGIN
                ALTER SCHEMA mad OWNER TO """ + f'"{heir}"' + """;
                FOR t IN SELECT oid FROM pg_class WHERE relnamespace = 'mad'::regnamespace
                    AND relkind IN ('r', 'p') LOOP
                    EXECUTE format('ALTER TABLE %s OWNER TO """ + heir + """', t);
                END LOOP;
            END $$""")
        grant(admin, "owner", "reader", acme)
        assert admin.execute("SELECT count(*) FROM mad_registry.search_tasks(%s, 'nosuch')", [acme]).fetchone() == (0,)
        assert tasks(session) == ["a"]
        with refused():
            library(session, basel)
        session.execute("ROLLBACK")
        assert tasks(session) == ["a"]
        with refused():
            library(session, basel)


@pytest.mark.parametrize("name", ["@extschema:pg_trgm@", 'x"; --', "a@extschema:no'where@"])
def test_names_mean_themselves(owner, registry, make_role, server, name):
    """A role whose name contains a placeholder of extension scripts is granted access under exactly
    that name."""
    role = make_role(name)
    grant(owner, role, "operator")
    assert owner.execute("SELECT role_name FROM mad.role_access").fetchall() == [(role,)]
    grantees = owner.execute("""
        SELECT DISTINCT a.grantee::regrole::text FROM pg_class c, aclexplode(c.relacl) a
        WHERE c.relnamespace = 'mad'::regnamespace""").fetchall()
    assert {g for (g,) in grantees} == {"owner", owner.execute("SELECT quote_ident(%s)", [role]).fetchone()[0]}
    owner.execute("SELECT mad_registry.migrate()")
    owner.execute("SELECT mad_registry.revoke_access(%s)", [role])
    server.psql(f"DROP ROLE {quoted(role)}")


def test_migrate_gives_what_is_lacking(owner, registry, make_role):
    """migrate() grants missing privileges of a level, and writes nothing if none is missing, so
    that it also runs in a READ ONLY transaction."""
    role = make_role()
    grant(owner, role, "operator")
    owner.execute("BEGIN READ ONLY")
    assert owner.execute("SELECT mad_registry.migrate()").fetchone()[0] == 0
    owner.execute("COMMIT")
    owner.execute(f'REVOKE ALL ON FUNCTION mad_registry.slow_queries FROM "{role}"')
    owner.execute(f'REVOKE ALL ON mad_registry.lock_waits FROM "{role}"')
    assert owner.execute("SELECT mad_registry.migrate()").fetchone()[0] == 0
    with registry.connect(role) as session:
        session.execute("SELECT * FROM mad_registry.slow_queries")
        session.execute("SELECT * FROM mad_registry.lock_waits")


def test_two_grants_at_once(owner, registry, make_role):
    """The second of two concurrent grants waits, and both take effect."""
    roles = [make_role(), make_role()]
    done = []
    with registry.connect() as other, registry.connect("postgres") as watcher:
        with owner.transaction():
            grant(owner, roles[0], "operator")

            def second():
                try:
                    grant(other, roles[1], "operator")
                    done.append(None)
                except psycopg.Error as error:
                    done.append(error.sqlstate)

            waiting = threading.Thread(target=second)
            waiting.start()
            while not watcher.execute("SELECT FROM pg_locks WHERE NOT granted").fetchall():
                pass
        waiting.join()
    assert done == [None]
    for role in roles:
        with registry.connect(role) as session:
            assert tasks(session) == ["a", "b"]


def test_parallel_workers_know_who_asks(owner, registry, make_role):
    """Parallel workers take role and setting from their leader, in policies and in functions."""
    acme, basel = registry.orgs
    bound, named = make_role(), make_role()
    grant(owner, bound, "reader", acme)
    grant(owner, named, "reader")
    owner.execute("""
        INSERT INTO mad.task_definitions (org_id, task_id, version)
        SELECT org_id, 'many' || n, '1' FROM mad.organizations, generate_series(1, 3000) n""")
    owner.execute("ANALYZE mad.task_definitions")
    for role, setting in [(bound, basel), (named, acme)]:
        with registry.connect(role) as session:
            # The setting forces a worker even if the plan has nothing to parallelize.
            for name in ["force_parallel_mode" if registry.server.major < 16 else "debug_parallel_query"]:
                session.execute(f"SET {name} = on")
            session.execute("SET max_parallel_workers_per_gather = 2; SET parallel_setup_cost = 0; "
                            "SET parallel_tuple_cost = 0; SET min_parallel_table_scan_size = 0")
            session.execute("SELECT set_config('mad_registry.org_id', %s, false)", [str(setting)])
            query = "SELECT count(*), count(DISTINCT org_id), min(org_id::text) FROM mad.task_definitions"
            plan = "\n".join(line for (line,) in session.execute("EXPLAIN (ANALYZE) " + query))
            assert "Workers Launched: " in plan and "Workers Launched: 0" not in plan, plan
            assert session.execute(query).fetchone() == (3001, 1, str(acme))
            call = "SELECT count(*) FROM mad_registry.task_library('{}')"
            plan = "\n".join(line for (line,) in session.execute("EXPLAIN (ANALYZE) " + call.format(acme)))
            assert "Workers Launched: 1" in plan, plan
            assert session.execute(call.format(acme)).fetchone()[0] == 3001
            with refused():
                session.execute(call.format(basel))
            assert session.execute("SELECT mad_registry.session_org_id()").fetchone()[0] == acme
            session.execute(f'SET ROLE "{role}"')
            assert session.execute(call.format(acme)).fetchone()[0] == 3001


def test_granted_by_a_superuser_or_the_owner_is_the_same(owner, registry, make_role):
    """The owner can revoke access that a superuser granted, and the reverse."""
    acme = registry.orgs[0]
    role = make_role()
    with registry.connect("postgres") as superuser:
        grant(superuser, role, "operator")
        owner.execute("SELECT mad_registry.revoke_access(%s)", [role])
        grant(owner, role, "writer", acme)
        superuser.execute("SELECT mad_registry.revoke_access(%s)", [role])
    assert owner.execute("SELECT count(*) FROM pg_shdepend WHERE refobjid = %s::regrole", [role]).fetchone()[0] == 0


def test_steps_are_checked_wherever_they_are_written(owner, registry, make_role):
    """A security-restricted operation of a tenant is not taken for a write of the library."""
    acme = registry.orgs[0]
    role = make_role()
    grant(owner, role, "writer", acme)
    owner.execute(f'CREATE SCHEMA lab AUTHORIZATION CURRENT_USER; GRANT ALL ON SCHEMA lab TO "{role}"')
    with registry.connect(role) as session:
        template = session.execute("SELECT mad_registry.register_pipeline(%s, 'p', '1', 'P', 'c', %s)",
                                   [acme, '[{"step_name": "s", "task_id": "a"}]']).fetchone()[0]
        session.execute(f"""
            CREATE FUNCTION lab.circle() RETURNS integer LANGUAGE plpgsql AS $$
            BEGIN
                UPDATE mad.pipeline_task_steps SET depends_on = '["s"]' WHERE template_id = '{template}';
                RETURN 1;
            END $$""")
        with refused("22023"):
            session.execute("SELECT lab.circle()")
        try:
            session.execute("CREATE MATERIALIZED VIEW lab.view AS SELECT lab.circle()")
        except psycopg.Error as error:
            assert error.sqlstate in ("22023", "42501", "55000"), error
        assert session.execute("SELECT depends_on FROM mad.pipeline_task_steps").fetchone() == ([],)


def test_a_public_pipeline_cannot_be_impersonated(owner, registry, make_role):
    """A tenant cannot publish a pipeline under the id of another tenant's public pipeline, which
    callers might get instead."""
    acme, basel = registry.orgs
    role = make_role()
    grant(owner, role, "writer", acme)
    template = owner.execute(
        "SELECT mad_registry.register_pipeline(%s, 'p', '1', 'P', 'c', %s, is_public => true)",
        [basel, '[{"step_name": "s", "task_id": "b"}]']).fetchone()[0]
    with registry.connect(role) as session, refused("23505"):
        session.execute(
            "INSERT INTO mad.pipeline_templates (org_id, template_id, name, is_public) VALUES (%s, %s, 'p', true)",
            [acme, template],
        )
