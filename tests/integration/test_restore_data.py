"""Dump and restore of all data, of the partitions, and of privileges."""

import json

import psycopg
import pytest
from conftest import Database, new_org
from partitions import PARENTS, add_both, count, drop, ensure, month, partitions, since, whereabouts
from test_access import grant
from test_restore import copy_of, newest, rows, schema_of  # noqa: F401 (fixtures)

# The access of each role: the level, and whether it is bound to the first organisation.
ROLES = {
    "data_reader": ("reader", False),
    "data_bound_reader": ("reader", True),
    "data_writer": ("writer", False),
    "data_bound_writer": ("writer", True),
    "data_operator": ("operator", False),
    'Data "operator" 2': ("operator", False),
}
# A member of a role with access, and privileges that the owner granted in SQL.
OTHERS = ["data_member", "data_by_hand"]

RESULTS = """
    INSERT INTO mad.jobs (pipeline_version, status, input_signature, params, error, created_at)
    SELECT 'p@' || n % 3, (ARRAY['PENDING', 'RUNNING', 'COMPLETED', 'FAILED', 'CANCELED'])[1 + n % 5],
           CASE WHEN n % 4 > 0 THEN md5(n::text) END, jsonb_build_object('n', n, 'Ünï', 'é "'), 'e' || n,
           now() - n * interval '1 hour'
    FROM generate_series(1, 60) n;
    INSERT INTO mad.task_executions (job_id, task_name, task_definition_id, service_url, status, started_at, retries)
    SELECT job_id, 'step ' || n, gen_random_uuid(), 'http://s' || n, 'DONE', now() - n * interval '1 minute', n
    FROM mad.jobs, generate_series(0, 2) n;
    INSERT INTO mad.dynamic_task_results (exec_id, result_schema_version, result_data, validation_errors,
        confidence_score)
    SELECT exec_id, '1', jsonb_build_object('score', retries / 3.0, 'list', '[1, null, "x"]'::jsonb), '["odd"]',
           (ARRAY[0.1, 'NaN', 'Infinity', NULL])[1 + retries]
    FROM mad.task_executions;
    INSERT INTO mad.jobs_meta (org_id, pipeline_id, submitted_by, status, priority, created_at)
    SELECT org_id, gen_random_uuid(), CASE WHEN n % 3 > 0 THEN gen_random_uuid() END, 'state ' || n % 4, n,
           now() - n * interval '1 day'
    FROM mad.organizations, generate_series(1, 40) n;
    INSERT INTO mad.molecules (org_id, name, format, uri, size_bytes, checksum, properties, created_at)
    SELECT org_id, 'mol' || E'\\t\\n\\\\' || n, (ARRAY['sdf', 'pdb', NULL])[1 + n % 3],
        's3://b/' || n, n * 1000000000::bigint, 'sha256:' || n,
           jsonb_build_object('smiles', 'C' || n), now() - n * interval '1 minute'
    FROM mad.organizations, generate_series(1, 40) n"""


def fill(db):
    orgs = [new_org(db, name) for name in ["first", "second", 'the "third"']]
    for org in orgs:
        tasks = [
            {"task_id": f"t{n}", "version": f"1.{n}.0", "metadata": {"title": f"Task {n} of {org}"}} for n in range(10)
        ]
        db.execute("SELECT mad_registry.import_tasks(%s, %s)", [org, json.dumps(tasks)])
        db.execute(
            "SELECT mad_registry.register_pipeline(%s, 'p', '1', 'P', 'c', %s)",
            [
                org,
                json.dumps(
                    [
                        {"step_name": f"s{n}", "task_id": f"t{n}", "depends_on": [f"s{n - 1}"] if n else []}
                        for n in range(5)
                    ]
                ),
            ],
        )
        for n in range(3):
            service = db.execute(
                "SELECT mad_registry.register_service(%s, %s, NULL, 'http://s', weight => 2.5, max_concurrency => %s)",
                [org, f"t{n}", n + 1],
            ).fetchone()[0]
            db.execute("SELECT mad_registry.heartbeat(%s, %s, 'healthy', '{\"cpu\": 1}')", [org, service])
            db.execute("SELECT FROM mad_registry.lease_service(%s, %s, ttl => '7 days', holder => 'job')",
                       [org, f"t{n}"])
        db.execute("SELECT mad_registry.report_outcome(%s, %s, false, 'out of memory') FROM generate_series(1, 6)",
                   [org, service])
    db.execute(RESULTS)
    # Months with a partition, before this one and after it; months without; and infinity.
    for number, ts in enumerate([month(n) for n in range(-14, 7)]):
        add_both(db, orgs[number % 3], ts, f"in {number}")
    ensure(db, 6)
    for number, ts in enumerate(
        [month(20), month(-140), "'infinity'", "'-infinity'", "'0001-01-01 BC'", "'9999-12-31'"]
    ):
        add_both(db, orgs[number % 3], ts, f"out {number}")
    for parent in PARENTS:
        assert len(partitions(db, parent)) == 21
        assert count(db, f"{parent}_default") == 6
    for n in range(20):
        db.execute(
            "SELECT mad_registry.result_cache_put(%s, %s, confidence_score => %s, pipeline_version => 'p@1', ttl"
            " => %s)",
            [f"key {n}", json.dumps({"n": n}), n / 20, "1 year" if n % 2 else None],
        )
        db.execute("SELECT mad_registry.result_cache_get(%s)", [f"key {n}"])
        db.execute("SELECT mad_registry.result_cache_claim(%s, '1 year')", [f"claim {n}"])
    for role, (level, bound) in ROLES.items():
        grant(db, role, level, orgs[0] if bound else None)
    # Revoked and granted again; and in SQL, on a partition.
    db.execute("SELECT mad_registry.revoke_access('data_reader')")
    db.execute("SELECT mad_registry.grant_access('data_reader', 'reader')")
    db.execute("GRANT USAGE ON SCHEMA mad, mad_registry TO data_by_hand")
    db.execute("GRANT SELECT ON mad.audit_logs, mad.audit_logs_default TO data_by_hand")
    db.execute("GRANT EXECUTE ON FUNCTION mad_registry.session_org_id, mad_registry.audit_page TO data_by_hand")
    return orgs


def rights(db):
    """Returns the privileges of each role on every table, column, function and schema, and the
    policies."""
    roles = [*ROLES, *OTHERS, "public"]
    found = {}
    for role in roles:
        found[role] = (
            db.execute("""
                SELECT c.oid::regclass::text, p, has_table_privilege(%s, c.oid, p)
                FROM pg_class c, unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES',
                    'TRIGGER']) p
                WHERE relnamespace = 'mad'::regnamespace AND relkind IN ('r', 'p', 'v')
                    ORDER BY 1, 2""", [role]).fetchall(),
            db.execute("""
                SELECT oid::regprocedure::text, has_function_privilege(%s, oid, 'EXECUTE'),
                       has_function_privilege(%s, oid, 'EXECUTE WITH GRANT OPTION')
                FROM pg_proc WHERE pronamespace = 'mad_registry'::regnamespace ORDER BY 1""", [role, role]).fetchall(),
            db.execute("""
                SELECT nspname, has_schema_privilege(%s, oid, 'USAGE'), has_schema_privilege(%s, oid, 'CREATE')
                FROM pg_namespace WHERE nspname LIKE 'mad%%' ORDER BY 1""", [role, role]).fetchall())
    found["policies"] = db.execute("""
        SELECT tablename, policyname, permissive, ARRAY(SELECT unnest(roles) ORDER BY 1), cmd, qual, with_check
        FROM pg_policies WHERE schemaname = 'mad' ORDER BY 1, 2""").fetchall()
    found["row security"] = db.execute("""
        SELECT relname, relrowsecurity, relforcerowsecurity FROM pg_class
        WHERE relnamespace = 'mad'::regnamespace AND relkind IN ('r', 'p') ORDER BY 1""").fetchall()
    return found


def check_roles(database, orgs):
    """Asserts that the roles have their access, with the same bounds."""
    first, second = orgs[:2]
    for role, (level, bound) in ROLES.items():
        with database.connect(f"'{role}'") as db:
            assert db.execute("SELECT count(DISTINCT org_id) FROM mad.task_definitions").fetchone()[0] == (
                3 if level == "operator" else 1 if bound else 0)
            db.execute("SELECT set_config('mad_registry.org_id', %s, false)", [str(second)])
            seen = {o for (o,) in db.execute("SELECT DISTINCT org_id FROM mad.audit_logs")}
            assert seen == (set(orgs) if level == "operator" else {first} if bound else {second})
            allowed, refused = (
                ([*orgs], []) if level == "operator" else ([first], [second]) if bound else ([second], [first])
            )
            for org in allowed:
                assert len(db.execute("SELECT * FROM mad_registry.task_library(%s)", [org]).fetchall()) == 10
                assert len(db.execute("SELECT audit_id FROM mad_registry.audit_page(%s)", [org]).fetchall()) == 9
                assert len(db.execute("SELECT * FROM mad_registry.molecules_page(%s, 'sdf')", [org]).fetchall()) == 13
            for org in refused:
                for call in ["task_library(%s)", "audit_page(%s)", "registry_etag(%s)"]:
                    with pytest.raises(psycopg.errors.InsufficientPrivilege):
                        db.execute(f"SELECT * FROM mad_registry.{call}", [org])
            register = "SELECT mad_registry.register_task(%s, %s, '1', '{}', '{}')"
            for org in orgs:
                if level == "reader" or org in refused:
                    with pytest.raises(psycopg.errors.InsufficientPrivilege):
                        db.execute(register, [org, f"by {role}"])
                elif org in allowed:
                    with db.transaction(force_rollback=True):
                        db.execute(register, [org, f"by {role}"])
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                db.execute("SELECT FROM mad.result_cache_claims")
            if level == "operator":
                with db.transaction(force_rollback=True):
                    assert ensure(db, 7) == 2
            else:
                with pytest.raises(psycopg.errors.InsufficientPrivilege):
                    ensure(db)
    with database.connect("data_member") as db:  # A member of data_bound_reader.
        db.execute("SELECT set_config('mad_registry.org_id', %s, false)", [str(second)])
        assert {o for (o,) in db.execute("SELECT org_id FROM mad.molecules")} == {first}
    with database.connect("data_by_hand") as db:
        assert db.execute("SELECT FROM mad.audit_logs_default").fetchall() == []
        db.execute("SELECT set_config('mad_registry.org_id', %s, false)", [str(second)])
        # Privileges granted in SQL are not access.
        assert db.execute("SELECT FROM mad.audit_logs_default").fetchall() == []


def check_owner(database, orgs):
    """Asserts what the owner and the library can do with the restored tables."""
    with database.connect() as db:
        assert db.execute("SELECT mad_registry.migrate()").fetchone()[0] == 0
        assert ensure(db, 6) == 0
        add_both(db, orgs[0], month(-20), "late")
        assert ensure(db, 8) == 2 + 4
        assert whereabouts(db, "job_events")["late"].startswith("mad.job_events_2")
        assert ensure(db, 21) == 2 * 13
        assert "out 0" in whereabouts(db, "job_events") and count(db, "job_events_default") == 5
        hits = db.execute("SELECT sum(hit_count) FROM mad.result_cache").fetchone()[0]
        assert db.execute("SELECT artifact_map->>'n' FROM mad_registry.result_cache_get('key 7')").fetchone() == ("7",)
        assert db.execute("SELECT sum(hit_count) FROM mad.result_cache").fetchone()[0] == hits + 1
        assert db.execute("SELECT mad_registry.result_cache_claim('claim 3')").fetchone() == (False,)
        job = db.execute("SELECT job_id, status FROM mad.jobs WHERE error = 'e5'").fetchone()
        assert db.execute("SELECT job_id, status FROM mad_registry.job_status(%s)", [job[0]]).fetchone() == job
        etag = db.execute("SELECT mad_registry.registry_etag(%s)", [orgs[1]]).fetchone()
        db.execute("SELECT mad_registry.set_task_active(%s, 't9', '1.9.0', false)", [orgs[1]])
        assert db.execute("SELECT mad_registry.registry_etag(%s)", [orgs[1]]).fetchone() != etag
        assert drop(db, since(db, month(-10))) == 2 * 5
        # Access can be revoked and granted as before.
        db.execute("SELECT mad_registry.revoke_access('data_bound_writer')")
        db.execute("SELECT mad_registry.grant_access('data_bound_writer', 'writer', %s)", [orgs[1]])
    with database.connect("data_bound_writer") as db:
        assert {o for (o,) in db.execute("SELECT org_id FROM mad.molecules")} == {orgs[1]}


def make_roles(server):
    if not server.psql("SELECT 1 FROM pg_roles WHERE rolname = 'data_reader'"):
        for role in [*ROLES, *OTHERS]:
            quoted = role.replace('"', '""')
            server.psql(f'CREATE ROLE "{quoted}" LOGIN')
        server.psql("GRANT data_bound_reader TO data_member")


@pytest.fixture(scope="module")
def source(server):
    """A database with rows in all tables, which tests must not change, with its expected results.
    """
    make_roles(server)
    database = Database(server)
    database.psql("CREATE EXTENSION mad_registry CASCADE")
    with database.connect() as db:
        database.orgs = fill(db)
        db.execute("SELECT mad_registry.refresh_search_lists(at_least => 2)")
        database.rows, database.rights = rows(db), rights(db)
        database.etags = [
            db.execute("SELECT mad_registry.registry_etag(%s)", [org]).fetchone() for org in database.orgs
        ]
    assert {table for table, (rows_of, _) in database.rows.items() if not rows_of} <= {
        "mad.users", "mad.memberships", "mad.roles", "mad.membership_roles"}
    yield database
    database.drop()


def test_the_roles_before_a_dump(source):
    check_roles(source, source.orgs)


def check(source, restored):
    with restored.connect() as db:
        assert rows(db) == source.rows
        assert rights(db) == source.rights
        if restored.server is not source.server:
            assert all(row[4] for row in db.execute("SELECT * FROM mad_registry.confirm_access()"))
        assert [
            db.execute("SELECT mad_registry.registry_etag(%s)", [org]).fetchone() for org in source.orgs
        ] == source.etags
    check_roles(restored, source.orgs)
    check_owner(restored, source.orgs)


@pytest.mark.parametrize("user", ["postgres", "owner"])
def test_restored(server, source, copy_of, user):  # noqa: F811
    restored = copy_of(source, server, user=user)
    assert schema_of(server, restored) == schema_of(server, source)
    check(source, restored)


def test_restored_twice(server, source, copy_of):  # noqa: F811
    """First by a superuser, then by the plain owner."""
    restored = copy_of(copy_of(source, server), server, user="owner")
    assert schema_of(server, restored) == schema_of(server, source)
    check(source, restored)


@pytest.mark.parametrize("user", ["postgres", "owner"])
def test_restored_into_a_newer_major(server, source, newest, copy_of, user):  # noqa: F811
    if server.major == newest.major:
        pytest.skip("this is the newest major version under test")
    make_roles(newest)
    check(source, copy_of(source, newest, user=user))


def test_restored_without_rights(server, source, copy_of):  # noqa: F811
    """With --no-owner --no-acl no role has privileges. mad.role_access still has the levels, and a
    query grants them again."""
    server.psql(
        "DO $$BEGIN IF to_regrole('data_heir') IS NULL THEN CREATE ROLE data_heir LOGIN CREATEDB; END IF; END$$"
    )
    restored = copy_of(source, server, user="data_heir", owner="data_heir", options=["--no-owner", "--no-acl"])
    with restored.connect("data_heir") as db:
        assert rows(db) == source.rows
        assert not [row for role in ROLES for row in rights(db)[role][0] if row[2]]
    with restored.connect("data_bound_reader") as db, pytest.raises(psycopg.errors.InsufficientPrivilege):
        db.execute("SELECT FROM mad.task_definitions")
    with restored.connect("data_heir") as db:
        assert all(row[4] for row in db.execute("SELECT * FROM mad_registry.confirm_access()"))
        db.execute("GRANT USAGE ON SCHEMA mad, mad_registry TO data_by_hand")
        db.execute("GRANT SELECT ON mad.audit_logs, mad.audit_logs_default TO data_by_hand")
        db.execute("GRANT EXECUTE ON FUNCTION mad_registry.session_org_id, mad_registry.audit_page TO data_by_hand")
        assert rights(db) == source.rights
    check_roles(restored, source.orgs)


@pytest.mark.parametrize("role", ["data_operator", "data_reader"])
def test_data_only_by_an_operator(server, source, role):
    """pg_dump by a role that does not see all rows fails instead of silently dumping a part."""
    done = server.run(
        "pg_dump", "-a", "-t", "mad.task_definitions", *server.client_args(source.name, role), check=False
    )
    assert done.returncode != 0
    assert "row-level security" in done.stderr
