"""deployment_checklist: each item is broken, turns to not ok and says what to do; done, it is ok again."""

import json
import re
from contextlib import ExitStack, contextmanager

import psycopg
import pytest
from conftest import PROJECT, Database, new_org
from monitoring import LOADED, flush, grant, one, registry, role, rows, running, until
from servers import Server
from test_standby import wait_for_replay

ITEMS = ["migrations", "indexes", "foreign keys", "row level security", "planner statistics", "heartbeats",
         "pg_stat_statements", "application roles", "partitions", "default partitions", "autovacuum", "connections", "results cache",
         "query plans", "library preloaded", "call statistics"]
NO_INDEX_SCANS = "-c enable_indexscan=off -c enable_indexonlyscan=off -c enable_bitmapscan=off"


@pytest.fixture(scope="module")
def loaded(pg_config):
    with running(pg_config) as server, role(server, "op"):
        yield server


@pytest.fixture(scope="module")
def template(loaded):
    """A database as it should be."""
    with registry(loaded, statements=True) as database:
        grant(database, "op", "operator")
        yield database


@pytest.fixture
def ready(loaded, template):
    """A copy of it, to be broken."""
    with registry(loaded, template.name) as database:
        yield database


@pytest.fixture
def db(ready):
    """The owner's session."""
    with ready.connect() as connection:
        yield connection


@pytest.fixture
def admin(ready):
    with ready.connect("postgres") as connection:
        yield connection


def items(db):
    """The answer by item; only what isn't ok has a hint."""
    found = {row["item"]: row for row in rows(db, "SELECT * FROM mad_registry.deployment_checklist()")}
    for row in found.values():
        assert row["detail"] and (row["hint"] is None) == row["ok"], row
    return found


def items_of(database):
    with database.connect("op") as session:
        return items(session)


def faults(database, user="op", options=""):
    """What isn't ok, as an operator sees it in a new session."""
    with database.connect(user, options=options) as db:
        return {name: row for name, row in items(db).items() if not row["ok"]}


def only(database, item, *following, **session):
    """The item that isn't ok, and with it no other but those that must follow."""
    found = faults(database, **session)
    assert sorted(found) == sorted([item, *following]), found
    return found[item]


def follow(db, row):
    """Does what the hint says."""
    for statement in row["hint"].split("; "):
        db.execute(statement)


def all_ok(database):
    assert faults(database) == {}


def test_all_is_ok(ready, db):
    """On a server that is set up as the documents say, for all who may ask, and where nothing can be written."""
    with role(ready.server, "app") as app:
        grant(ready, app, "writer")
        with ready.connect("postgres") as admin:
            admin.execute("SELECT mad_registry.configure_role('app')")
        new_org(db, "acme")
        for user in ("postgres", "owner", "op"):
            with ready.connect(user) as session:
                for setting in ("off", "on"):
                    session.execute(f"SET default_transaction_read_only = {setting}")
                    found = items(session)
                    assert list(found) == ITEMS
                    assert [row for row in found.values() if not row["ok"]] == []
                    assert one(session, "SELECT pg_current_xact_id_if_assigned() IS NULL")
        ready.drop()


def test_who_may_ask(ready):
    with role(ready.server, "app") as app:
        for level in ("reader", "writer"):
            grant(ready, app, level)
            with ready.connect(app) as session, pytest.raises(psycopg.errors.InsufficientPrivilege):
                session.execute("SELECT * FROM mad_registry.deployment_checklist()")
        ready.drop()


def test_on_a_standby(loaded, ready, admin):
    """Also what is not ok is not ok there."""
    standby = Server(loaded.pg_config, data="copied")
    try:
        loaded.run("pg_basebackup", "-D", standby.data, "-R", "-c", "fast", "-X", "stream", "--no-sync",
                   "-h", loaded.root, "-p", loaded.port, "-U", "postgres")
        standby.start()
        wait_for_replay(loaded, standby)
        for user in ("postgres", "owner", "op"):
            with standby.connect(ready.name, user) as session:
                found = items(session)
                assert list(found) == ITEMS
                assert [row for row in found.values() if not row["ok"]] == []
        admin.execute("DROP INDEX mad.idx_jobs_meta_org_created")
        wait_for_replay(loaded, standby)
        with standby.connect(ready.name, "op") as session:
            assert [name for name, row in items(session).items() if not row["ok"]] == ["indexes", "query plans"]
    finally:
        standby.remove()


def test_of_the_shared_catalogue(catalogue):
    """Its server loads nothing; the rest is well."""
    assert set(faults(catalogue, "owner")) == {"pg_stat_statements", "library preloaded"}


def test_of_a_fresh_database(server):
    with registry(server) as database:
        assert set(faults(database, "owner")) == {"pg_stat_statements", "library preloaded"}


# -- migrations

def test_migrations(ready, db):
    """Without all of them the rest of the data isn't asked."""
    newest = db.execute("DELETE FROM mad.schema_version WHERE version = (SELECT max(version) FROM mad.schema_version) "
                        "RETURNING version, name, applied_at").fetchone()
    with ready.connect("op") as session:
        found = items(session)
        assert list(found) == ["migrations", "library preloaded", "call statistics"]
        row = found["migrations"]
        assert not row["ok"]
        assert f"at migration {newest[0] - 1}" in row["detail"] and f"needs {newest[0]}" in row["detail"]
        assert "mad_registry.migrate()" in row["hint"]
        db.execute("INSERT INTO mad.schema_version VALUES (%s, %s, %s)", newest)
        # The same session sees it.
        assert [row for row in items(session).values() if not row["ok"]] == []


def test_the_data_is_not_there(ready, admin):
    admin.execute("DROP SCHEMA mad CASCADE")
    row = only(ready, "migrations", user="postgres")
    assert "is not there" in row["detail"]
    assert "mad_registry.migrate()" in row["hint"]
    admin.execute("SELECT mad_registry.migrate()")
    assert faults(ready, "postgres") == {}


def test_tables_of_several_owners(ready, admin):
    admin.execute("ALTER TABLE mad.molecules OWNER TO postgres")
    row = only(ready, "migrations")
    assert "belong to different roles" in row["detail"]
    assert "ALTER TABLE" in row["hint"]
    admin.execute("ALTER TABLE mad.molecules OWNER TO owner")
    all_ok(ready)


# -- indexes

@contextmanager
def empty(server):
    """A database without the extension."""
    database = Database(server)
    try:
        yield database
    finally:
        database.drop()


def test_a_missing_index(ready, db):
    db.execute("DROP INDEX mad.idx_jobs_input_signature")
    row = only(ready, "indexes")
    assert row["detail"] == "idx_jobs_input_signature is missing"
    follow(db, row)
    all_ok(ready)


@pytest.mark.parametrize("index,statement", [("idx_jobs_meta_org_created", "jobs_page"),
                                             ("idx_audit_logs_entity", "audit_page_entity")])
def test_an_index_that_a_statement_needs(ready, db, index, statement):
    """It is missing twice: by itself, and in the plans. The second is over the months' partitions."""
    db.execute(f"DROP INDEX mad.{index}")
    row = only(ready, "indexes", "query plans")
    assert row["detail"] == f"{index} is missing"
    plans = faults(ready)["query plans"]
    assert plans["detail"] == f"{statement}: {index} is missing"
    assert "create what is missing" in plans["hint"]
    follow(db, row)
    all_ok(ready)


INDEXES = """
    SELECT c.relname AS name, t.oid::regclass::text AS table, pg_get_indexdef(c.oid) AS index, k.contype::text AS constraint
    FROM pg_class c JOIN pg_index i ON i.indexrelid = c.oid JOIN pg_class t ON t.oid = i.indrelid
    LEFT JOIN pg_constraint k ON k.conindid = c.oid AND k.conrelid = t.oid AND k.contype IN ('p', 'u')
    WHERE c.relnamespace = 'mad'::regnamespace AND NOT c.relispartition AND t.relname <> 'schema_version'
    ORDER BY 1"""


# The keys by which a write of the API knows what is there already.
CONFLICTS = ["pipeline_task_steps_step_name_key", "pipeline_templates_name_version_key", "result_cache_pkey",
             "task_definitions_task_id_version_key", "task_services_url_key"]


@pytest.mark.parametrize("key", CONFLICTS)
def test_a_missing_key_of_a_write(ready, db, key):
    """As a restore leaves it that found duplicates."""
    before = rows(db, INDEXES)
    (table,) = [index["table"] for index in before if index["name"] == key]
    db.execute(f"ALTER TABLE {table} DROP CONSTRAINT {key}")
    others = ["foreign keys"] if key == "task_services_url_key" else []
    row = only(ready, "indexes", "query plans", *others)
    assert row["detail"] == f"{key} is missing"
    follow(db, row)
    assert rows(db, INDEXES) == before
    all_ok(ready)


def test_a_table_that_is_gone(ready, db):
    db.execute("DROP TABLE mad.molecules")
    assert "molecules_pkey is missing" in faults(ready)["indexes"]["detail"]


def test_the_hint_makes_each_index_as_it_was(ready, db):
    """Of all that a fresh installation has, so none is missing in the list."""
    before = rows(db, INDEXES)
    assert len(before) == 60
    for index in before:
        if index["name"] in CONFLICTS:
            continue
        with db.transaction(force_rollback=True):
            if index["constraint"]:
                # Foreign keys to it go too.
                db.execute(f"ALTER TABLE {index['table']} DROP CONSTRAINT {index['name']} CASCADE")
            else:
                db.execute(f"DROP INDEX mad.{index['name']}")
            row = items(db)["indexes"]
            assert not row["ok"] and row["detail"] == f"{index['name']} is missing", index
            follow(db, row)
            assert rows(db, INDEXES) == before, index
    with db.transaction(force_rollback=True):
        for index in before:
            if not index["constraint"]:
                db.execute(f"DROP INDEX mad.{index['name']}")
        follow(db, items(db)["indexes"])
        assert rows(db, INDEXES) == before


@pytest.mark.parametrize("schema", ["Else Where", "o'brien's"])
def test_the_hint_where_an_extension_lives_elsewhere(loaded, schema):
    """Whose operators an index names."""
    with empty(loaded) as database:
        database.psql(f'CREATE SCHEMA "{schema}"; CREATE EXTENSION pg_trgm SCHEMA "{schema}"; CREATE EXTENSION mad_registry CASCADE')
        database.psql("CREATE EXTENSION pg_stat_statements", "postgres")
        with database.connect() as db:
            before = rows(db, INDEXES)
            db.execute("DROP INDEX mad.idx_task_definitions_spelling")
            follow(db, only(database, "indexes", "query plans", user="owner"))
            assert rows(db, INDEXES) == before


def test_an_invalid_index(ready, db):
    """As a CREATE INDEX CONCURRENTLY that failed leaves it."""
    made = one(db, "SELECT pg_get_indexdef('mad.idx_pipeline_templates_public'::regclass)")
    db.execute("DROP INDEX mad.idx_pipeline_templates_public")
    for name in ("acme", "basel"):
        db.execute("INSERT INTO mad.pipeline_templates (org_id, template_id, name, is_public) "
                   "VALUES (%s, '00000000-0000-0000-0000-000000000001', 'p', true)", [new_org(db, name)])
    with pytest.raises(psycopg.errors.UniqueViolation):
        db.execute(made.replace("INDEX", "INDEX CONCURRENTLY", 1))
    row = only(ready, "indexes")
    assert row["detail"] == "idx_pipeline_templates_public is invalid"
    assert row["hint"] == "REINDEX INDEX CONCURRENTLY mad.idx_pipeline_templates_public"
    db.execute("DELETE FROM mad.pipeline_templates WHERE org_id = (SELECT max(org_id::text)::uuid FROM mad.organizations)")
    follow(db, row)
    all_ok(ready)


def test_an_index_of_another_table_under_the_name(ready, db):
    db.execute("DROP INDEX mad.idx_jobs_status_created")
    db.execute("CREATE INDEX idx_jobs_status_created ON mad.users (user_id)")
    assert "idx_jobs_status_created" in only(ready, "indexes")["detail"]


# -- foreign keys

def test_a_foreign_key_of_ours_without_index(ready, db):
    db.execute("DROP INDEX mad.idx_membership_roles_role")
    row = only(ready, "foreign keys", "indexes")
    assert row["detail"] == "without an index: mad.membership_roles (membership_roles_role_fkey)"
    follow(db, faults(ready)["indexes"])
    all_ok(ready)


def test_a_foreign_key_of_the_users_without_index(ready, db):
    db.execute("ALTER TABLE mad.molecules ADD CONSTRAINT by_whom FOREIGN KEY (created_by) REFERENCES mad.users")
    # A part of the rows is not enough.
    db.execute("CREATE INDEX part ON mad.molecules (created_by) WHERE size_bytes > 0")
    row = only(ready, "foreign keys")
    assert row["detail"] == "without an index: mad.molecules (by_whom)"
    follow(db, row)
    all_ok(ready)


def test_foreign_keys_with_odd_names(ready, db):
    """Of several columns in another order than the table's; longer indexes serve too."""
    db.execute("""
        CREATE TABLE mad."Odd; table" (b int, "the; a" int, UNIQUE ("the; a", b));
        CREATE TABLE mad.refers (c int, "to; it" int, CONSTRAINT "a; b" FOREIGN KEY ("to; it", c) REFERENCES mad."Odd; table" ("the; a", b))""")
    row = only(ready, "foreign keys")
    assert row["detail"] == "without an index: mad.refers (a; b)"
    db.execute(row["hint"])
    all_ok(ready)
    db.execute("DROP INDEX mad.\"refers_to; it_c_idx\"; CREATE INDEX ON mad.refers (c, \"to; it\", (c + 1))")
    all_ok(ready)


# -- row level security

NOT_AS_MADE = "the policy tenant is not there, or not as it was made"
WEAKENED = {
    "off": ("ALTER TABLE mad.molecules DISABLE ROW LEVEL SECURITY", "mad.molecules: row level security is off"),
    "dropped": ("DROP POLICY tenant ON mad.molecules", f"mad.molecules: {NOT_AS_MADE}"),
    "both": ("DROP POLICY tenant ON mad.molecules; ALTER TABLE mad.molecules DISABLE ROW LEVEL SECURITY",
             f"mad.molecules: row level security is off, mad.molecules: {NOT_AS_MADE}"),
    "true": ("ALTER POLICY tenant ON mad.molecules USING (true)", f"mad.molecules: {NOT_AS_MADE}"),
    "or true": ("ALTER POLICY tenant ON mad.molecules USING (org_id = (SELECT mad_registry.session_org_id()) OR true)",
                f"mad.molecules: {NOT_AS_MADE}"),
    "writes": ("ALTER POLICY tenant ON mad.molecules WITH CHECK (true)", f"mad.molecules: {NOT_AS_MADE}"),
    "months": ("ALTER TABLE mad.audit_logs DISABLE ROW LEVEL SECURITY", "mad.audit_logs: row level security is off"),
    "a table of theirs": ("CREATE TABLE mad.\"Theirs\" (org_id uuid)", f'mad."Theirs": row level security is off, mad."Theirs": {NOT_AS_MADE}'),
}


@pytest.mark.parametrize("way", WEAKENED)
def test_row_level_security(ready, db, way):
    weaken, detail = WEAKENED[way]
    db.execute(weaken)
    row = only(ready, "row level security")
    assert row["detail"] == detail
    follow(db, row)
    all_ok(ready)


OPENED = {
    "another policy": "CREATE POLICY everyone ON mad.molecules USING (true)",
    "users": "ALTER TABLE mad.users DISABLE ROW LEVEL SECURITY",
    "a month": "ALTER TABLE mad.audit_logs_default DISABLE ROW LEVEL SECURITY; GRANT SELECT ON mad.audit_logs_default TO op",
}


@pytest.mark.parametrize("way", OPENED)
def test_a_table_that_is_open_all_the_same(ready, db, way):
    db.execute(OPENED[way])
    assert re.search("molecules|users|role_access|audit_logs", only(ready, "row level security")["detail"])


# -- planner statistics

def test_planner_statistics(ready, db):
    db.execute("INSERT INTO mad.jobs (status) SELECT 'PENDING' FROM generate_series(1, 5000)")
    flush(db)
    row = only(ready, "planner statistics")
    assert row["detail"] == "mad.jobs was never analyzed"
    assert row["hint"].startswith("ANALYZE the table")
    db.execute("ANALYZE mad.jobs")
    all_ok(ready)
    db.execute("UPDATE mad.jobs SET status = 'RUNNING' WHERE job_id IN (SELECT job_id FROM mad.jobs LIMIT 2000)")
    flush(db)
    row = only(ready, "planner statistics")
    assert row["detail"] == "mad.jobs: 2000 changes since it was analyzed"
    db.execute("ANALYZE mad.jobs")
    all_ok(ready)


# -- heartbeats

@pytest.fixture
def beat(db):
    """Sends heartbeats of one service."""
    org = new_org(db, "acme")
    db.execute("SELECT mad_registry.register_task(%s, 't', '1.0.0', '{}', '{}')", [org])
    service = one(db, "SELECT mad_registry.register_service(%s, 't', NULL, 'http://s')", [org])

    def send(times, note=""):
        with db.pipeline():
            for n in range(times):
                db.execute("SELECT mad_registry.heartbeat(%s, %s, 'healthy', %s)",
                           [org, service, json.dumps({"cpu": n % 7, "note": note})])
        flush(db)

    return send


def test_heartbeats_are_heap_only(ready, beat):
    assert "too few updates to tell" in items_of(ready)["heartbeats"]["detail"]
    beat(1500)
    all_ok(ready)
    detail = items_of(ready)["heartbeats"]["detail"]
    share = float(re.match(r"([0-9.]+) % of 15\d\d updates were heap-only", detail)[1])
    assert share >= 95


def test_an_index_that_heartbeats_must_write(ready, db, admin, beat):
    db.execute("CREATE INDEX stale ON mad.task_services (last_health_check)")
    beat(1500)
    row = only(ready, "heartbeats")
    assert "an index holds what heartbeats change: mad.stale" in row["detail"]
    assert float(re.search(r"([0-9.]+) % of 15", row["detail"])[1]) < 5
    assert row["hint"].startswith("drop that index")
    db.execute("DROP INDEX mad.stale")
    # The share is of all updates since counting began.
    row = only(ready, "heartbeats")
    assert "index" not in row["detail"] and "long transactions" in row["hint"]
    admin.execute("SELECT pg_stat_reset_single_table_counters('mad.task_services'::regclass)")
    beat(1500)
    all_ok(ready)


def test_heartbeats_beside_a_long_transaction(ready, db, admin, beat):
    """It keeps every version of the row, so a page is full soon."""
    with ready.connect(autocommit=False) as long:
        long.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
        long.execute("SELECT count(*) FROM mad.task_services")
        beat(1500, "x" * 1500)
        db.execute("ANALYZE mad.task_services")
        row = only(ready, "heartbeats")
        assert re.fullmatch(r"[0-9.]+ % of 15\d\d updates were heap-only", row["detail"])
        assert "long transactions" in row["hint"] and "VACUUM mad.task_services" in row["hint"]
    db.execute("VACUUM mad.task_services")
    admin.execute("SELECT pg_stat_reset_single_table_counters('mad.task_services'::regclass)")
    beat(1500)
    all_ok(ready)


CULPRITS = {
    "included": "CREATE INDEX culprit ON mad.task_services (node_name) INCLUDE (last_health_check)",
    "an expression": "CREATE INDEX culprit ON mad.task_services ((resources_used ->> 'cpu'))",
    "a condition": "CREATE INDEX culprit ON mad.task_services (node_name) WHERE cpu_load > 1",
    "derived": "CREATE INDEX culprit ON mad.task_services (cpu_load)",
    "GIN": "CREATE INDEX culprit ON mad.task_services USING gin (resources_used)",
}


@pytest.mark.parametrize("way", CULPRITS)
def test_the_culprit_is_named(ready, db, way):
    """Before the first heartbeat."""
    db.execute(CULPRITS[way])
    assert "an index holds what heartbeats change: mad.culprit;" in only(ready, "heartbeats")["detail"]
    db.execute("DROP INDEX mad.culprit")
    all_ok(ready)


def test_a_constraint_that_is_the_culprit(ready, db):
    db.execute("ALTER TABLE mad.task_services ADD CONSTRAINT culprit UNIQUE (org_id, service_id, last_health_check)")
    assert "culprit" in only(ready, "heartbeats")["detail"]


def test_what_heartbeats_do_not_change_may_be_in_an_index(ready, db):
    db.execute("CREATE INDEX harmless ON mad.task_services (node_name, started_at) WHERE pod_name IS NOT NULL")
    all_ok(ready)


def test_a_summarizing_index_is_no_culprit(ready, db):
    """From 16 on an update of what a BRIN index holds stays heap-only."""
    if ready.server.major < 16:
        pytest.skip("before PostgreSQL 16 it isn't heap-only")
    db.execute("CREATE INDEX harmless ON mad.task_services USING brin (last_health_check)")
    all_ok(ready)


# -- pg_stat_statements

@pytest.mark.parametrize("installed", [True, False])
@pytest.mark.parametrize("preloaded", [True, False])
def test_pg_stat_statements(loaded, server, preloaded, installed):
    with registry(loaded if preloaded else server, statements=installed) as database:
        found = faults(database, "owner")
        others = set() if preloaded else {"library preloaded"}
        if preloaded and installed:
            assert set(found) == others
            return
        assert set(found) == others | {"pg_stat_statements"}
        row = found["pg_stat_statements"]
        assert ("not loaded" in row["detail"]) == ("shared_preload_libraries" in row["hint"]) == (not preloaded)
        assert ("not installed" in row["detail"]) == ("CREATE EXTENSION pg_stat_statements" in row["hint"]) == (not installed)
        if preloaded:
            database.psql("CREATE EXTENSION pg_stat_statements", "postgres")
            assert faults(database, "owner") == {}


# -- application roles

@contextmanager
def application(database, level="writer", name="app", options="LOGIN"):
    """A role that was given access, until the database has gone."""
    with role(database.server, name, options):
        grant(database, name, level)
        try:
            yield name
        finally:
            database.drop()


@pytest.mark.parametrize("level", ["reader", "writer"])
def test_an_application_role_without_settings(ready, admin, level):
    with application(ready, level):
        row = only(ready, "application roles")
        assert row["detail"] == "app: idle_in_transaction_session_timeout is not set, jit is on, statement_timeout is not set"
        assert row["hint"] == "SELECT mad_registry.configure_role('app')"
        admin.execute(row["hint"])
        all_ok(ready)
        assert items_of(ready)["application roles"]["detail"].startswith("1 roles")


# What was set (in this order, after configure_role), and the fault that is left.
SETTINGS = {
    "jit of the role here": (["ALTER ROLE app IN DATABASE {db} SET jit = on"], "jit is on"),
    "jit of the role": (["ALTER ROLE app IN DATABASE {db} RESET jit", "ALTER ROLE app SET jit = on"], "jit is on"),
    "jit in words": (["ALTER ROLE app IN DATABASE {db} SET jit = 'True'"], "jit is on"),
    "jit off in words": (["ALTER ROLE app IN DATABASE {db} SET jit = 'FALSE'"], None),
    "jit of the database": (["ALTER ROLE app IN DATABASE {db} RESET jit", "ALTER DATABASE {db} SET jit = on"], "jit is on"),
    "off for the role": (["ALTER ROLE app IN DATABASE {db} RESET jit", "ALTER ROLE app SET jit = off"], None),
    "off for the database": (["ALTER ROLE app IN DATABASE {db} RESET jit", "ALTER DATABASE {db} SET jit = off"], None),
    "off for all roles": (["ALTER ROLE app IN DATABASE {db} RESET jit", "ALTER ROLE ALL SET jit = off"], None),
    "role here over role": (["ALTER ROLE app SET jit = on"], None),
    "role over database": (["ALTER ROLE app IN DATABASE {db} RESET jit", "ALTER DATABASE {db} SET jit = off",
                            "ALTER ROLE app SET jit = on"], "jit is on"),
    "database over all roles": (["ALTER ROLE app IN DATABASE {db} RESET jit", "ALTER ROLE ALL SET jit = off",
                                 "ALTER DATABASE {db} SET jit = on"], "jit is on"),
    "another role's": (["ALTER ROLE op SET jit = on"], None),
    "another database's": (["ALTER ROLE app IN DATABASE postgres SET jit = on"], None),
    "no statement_timeout": (["ALTER ROLE app IN DATABASE {db} SET statement_timeout = 0"], "statement_timeout is not set"),
    "none in minutes": (["ALTER ROLE app IN DATABASE {db} SET statement_timeout = '0 min'"], "statement_timeout is not set"),
    "minutes": (["ALTER ROLE app IN DATABASE {db} SET statement_timeout = '10min'"], None),
    "no idle timeout": (["ALTER ROLE app IN DATABASE {db} RESET idle_in_transaction_session_timeout"],
                        "idle_in_transaction_session_timeout is not set"),
    "idle timeout of the role": (["ALTER ROLE app IN DATABASE {db} RESET idle_in_transaction_session_timeout",
                                  "ALTER ROLE app SET idle_in_transaction_session_timeout = '5s'"], None),
}


@pytest.mark.parametrize("way", SETTINGS)
def test_settings_of_an_application_role(ready, admin, way):
    """The verdict is what the role's own session says."""
    statements, fault = SETTINGS[way]
    with application(ready):
        admin.execute("SELECT mad_registry.configure_role('app')")
        try:
            for statement in statements:
                admin.execute(statement.replace("{db}", ready.name))
            with ready.connect("app") as session:
                jit, statement, idle = (one(session, f"SHOW {name}") for name in (
                    "jit", "statement_timeout", "idle_in_transaction_session_timeout"))
            assert (jit == "on" or statement == "0" or idle == "0") == bool(fault), "the test itself"
            if fault:
                row = only(ready, "application roles")
                assert row["detail"] == f"app: {fault}"
                assert row["hint"] == "SELECT mad_registry.configure_role('app')"
                admin.execute(row["hint"])
            all_ok(ready)
        finally:
            admin.execute("ALTER ROLE ALL RESET ALL; ALTER ROLE op RESET ALL")


@pytest.mark.parametrize("words", ["f", "n", "of"])
def test_jit_off_in_few_letters(ready, admin, words):
    with application(ready):
        admin.execute("SELECT mad_registry.configure_role('app')")
        admin.execute(f"ALTER ROLE app IN DATABASE {ready.name} SET jit = {words}")
        all_ok(ready)


def test_roles_that_inherit_access(ready, admin):
    """A role that can't log in is no application; its members are."""
    with application(ready, name="team", options="NOLOGIN"):
        all_ok(ready)
        with role(ready.server, "member", "LOGIN IN ROLE team"), role(ready.server, "guest", "LOGIN NOINHERIT IN ROLE team"):
            row = only(ready, "application roles")
            assert row["detail"].startswith("member: ")
            admin.execute(row["hint"])
            all_ok(ready)
            ready.drop()


def test_several_roles(ready, admin):
    """All are named, and in the hint. Operators and superusers aren't applications."""
    with role(ready.server, "boss"), role(ready.server, "b_app"), application(ready, name="a_app"):
        grant(ready, "b_app", "reader")
        grant(ready, "boss", "writer")
        admin.execute("ALTER ROLE boss SUPERUSER")
        row = only(ready, "application roles")
        assert re.fullmatch("a_app: .*; b_app: .*", row["detail"])
        admin.execute(row["hint"])
        all_ok(ready)
        ready.drop()


def test_the_hint_for_an_odd_name(ready, admin):
    with application(ready, name="o'brien"):
        row = only(ready, "application roles")
        assert "o'brien" in row["detail"]
        admin.execute(row["hint"])
        all_ok(ready)


def test_roles_of_a_restored_database(ready, admin):
    """A dump holds their names, and the oids of another server; tenancy goes by the name."""
    with application(ready):
        admin.execute("UPDATE mad.role_access SET role_oid = 4000000000 WHERE role_name = 'app'")
        only(ready, "application roles")


def test_what_the_asking_session_has_set_does_not_matter(pg_config):
    settings = LOADED + "jit = off\nstatement_timeout = '1min'\nidle_in_transaction_session_timeout = '1min'\n"
    with running(pg_config, settings) as server, registry(server, statements=True) as database, application(database):
        assert faults(database, "owner") == {}
        assert faults(database, "owner", "-c statement_timeout=5min") == {}


# -- partitions

@pytest.mark.parametrize("parent", ["audit_logs", "job_events"])
def test_next_months_partition(ready, db, parent):
    name = one(db, "SELECT to_char(date_trunc('month', now() AT TIME ZONE 'UTC') + interval '1 month', %s)",
               [f'"{parent}_"YYYY"_"MM'])
    db.execute(f"DROP TABLE mad.{name}")
    row = only(ready, "partitions")
    assert row["detail"] == f"no partition {name}"
    assert row["hint"].startswith("SELECT mad_registry.ensure_partitions()")
    db.execute("SELECT mad_registry.ensure_partitions()")
    all_ok(ready)


@pytest.mark.parametrize("ts", ["now() - interval '2 years'", "date_trunc('month', now()) + interval '3 months'"])
def test_a_row_in_default(ready, db, ts):
    db.execute("SELECT mad_registry.drop_partitions('1 month')")
    month = one(db, f"SELECT to_char(({ts}) AT TIME ZONE 'UTC', 'YYYY_MM')")
    db.execute(f"DROP TABLE IF EXISTS mad.job_events_{month}")
    db.execute(f"INSERT INTO mad.job_events (job_id, seq_no, ts, event) VALUES (gen_random_uuid(), 1, {ts}, 'e')")
    row = only(ready, "default partitions")
    assert row["detail"] == "rows wait in DEFAULT: job_events"
    db.execute("SELECT mad_registry.ensure_partitions()")
    all_ok(ready)


def test_a_row_that_is_too_old_to_care(ready, db):
    db.execute("INSERT INTO mad.job_events (job_id, seq_no, ts, event) VALUES (gen_random_uuid(), 1, now() - interval '11 years', 'e')")
    all_ok(ready)


def test_a_row_of_the_far_future_in_default(ready, db):
    """A clock that is wrong: either it isn't a fault, or the hint says how to mend it."""
    db.execute("INSERT INTO mad.job_events (job_id, seq_no, ts, event) VALUES (gen_random_uuid(), 1, now() + interval '1 year', 'e')")
    db.execute("SELECT mad_registry.ensure_partitions()")
    all_ok(ready)


def test_without_a_default_partition(ready, db):
    """Then inserts may be refused: ensure_partitions() goes on, and so does the checklist, which says it."""
    db.execute("DROP TABLE mad.audit_logs_default")
    db.execute("SELECT mad_registry.ensure_partitions()")
    found = faults(ready)
    assert set(found) == {"partitions", "default partitions"}
    assert found["partitions"]["detail"] == "no DEFAULT partition of audit_logs"
    db.execute(found["partitions"]["hint"].split("; ")[1])
    all_ok(ready)


def test_a_partitioned_table_of_the_users(ready, db):
    db.execute("CREATE TABLE mad.theirs (a int) PARTITION BY LIST (a)")
    all_ok(ready)


# -- autovacuum

def test_autovacuum_off_for_a_table(ready, db):
    for off in ("off", "false", "no", "0"):
        db.execute(f"ALTER TABLE mad.jobs SET (autovacuum_enabled = {off})")
        row = only(ready, "autovacuum")
        assert row["detail"] == "it is off for mad.jobs"
        assert row["hint"].startswith("switch autovacuum on")
    db.execute("ALTER TABLE mad.jobs SET (autovacuum_enabled = on)")
    all_ok(ready)


def test_autovacuum_off_in_few_letters(ready, db):
    db.execute("ALTER TABLE mad.jobs SET (autovacuum_enabled = f)")
    assert "mad.jobs" in only(ready, "autovacuum")["detail"]


def test_a_tables_own_scale_factor(ready, db):
    """As the hint advises."""
    db.execute("ALTER TABLE mad.jobs SET (autovacuum_vacuum_scale_factor = 0.05)")
    all_ok(ready)


def test_autovacuum_off_for_the_server(ready, admin):
    with reloaded(ready, admin, "autovacuum", "off"):
        row = only(ready, "autovacuum")
        assert row["detail"] == "autovacuum is off for the whole server"
        assert row["hint"].startswith("switch autovacuum on")
    all_ok(ready)
    with reloaded(ready, admin, "track_counts", "off"):
        only(ready, "autovacuum")
    all_ok(ready)


@contextmanager
def reloaded(database, admin, name, value):
    """A setting of the server, until it is as before."""
    def change(statement, shown):
        admin.execute(statement)
        admin.execute("SELECT pg_reload_conf()")

        def there():
            with database.connect("op") as session:
                return (one(session, f"SHOW {name}") == value) == shown
        until(there, f"{name} doesn't change")

    change(f"ALTER SYSTEM SET {name} = {value}", True)
    try:
        yield
    finally:
        change(f"ALTER SYSTEM RESET {name}", False)


def test_many_dead_rows(ready, db):
    db.execute("INSERT INTO mad.jobs (status) SELECT 'PENDING' FROM generate_series(1, 30000)")
    db.execute("VACUUM ANALYZE mad.jobs")
    # What was deleted can't be removed while somebody may still see it.
    with ready.connect(autocommit=False) as long:
        long.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
        long.execute("SELECT count(*) FROM mad.jobs")
        db.execute("DELETE FROM mad.jobs WHERE job_id IN (SELECT job_id FROM mad.jobs LIMIT 20000)")
        flush(db)
        db.execute("VACUUM ANALYZE mad.jobs")
        row = only(ready, "autovacuum")
        assert row["detail"] == "mad.jobs has 20000 dead rows beside 10000 live ones"
        assert "long transactions" in row["hint"]
    db.execute("VACUUM ANALYZE mad.jobs")
    all_ok(ready)


def test_transaction_ids_that_run_out(pg_config):
    """They can't be freed while somebody runs a transaction that is as old."""
    burn = """CREATE TEMP TABLE burnt (a int);
              DO $$ BEGIN FOR i IN 1 .. 160000 LOOP
                  BEGIN INSERT INTO burnt VALUES (i); EXCEPTION WHEN division_by_zero THEN NULL; END;
              END LOOP; END $$"""
    with running(pg_config, LOADED + "autovacuum_freeze_max_age = 100000\n") as server, registry(server, statements=True) as database:
        with database.connect(autocommit=False) as long, database.connect("postgres") as admin:
            long.execute("SELECT pg_current_xact_id()")
            admin.execute(burn)
            row = only(database, "autovacuum", user="owner")
            assert re.fullmatch(r"the oldest transaction id of this database is 1[56]\d\d\d\d transactions old", row["detail"])
            assert "long transactions" in row["hint"]
            long.rollback()
            admin.execute("VACUUM (FREEZE)")
            assert faults(database, "owner") == {}


# -- connections

@pytest.fixture(scope="module")
def tight(pg_config):
    """A server with few connections."""
    with running(pg_config, LOADED + "max_connections = 20\n") as server, role(server, "op"):
        yield server


@pytest.fixture
def small(tight):
    with registry(tight, statements=True) as database:
        grant(database, "op", "operator")
        yield database


def test_few_connections_left(small):
    """17 are for all but superusers; the operator's own is one of them."""
    with ExitStack() as stack:
        for _ in range(12):
            stack.enter_context(small.connect())
        all_ok(small)
        stack.enter_context(small.connect())
        row = only(small, "connections")
        assert row["detail"].startswith("14 of 17 connections are in use")
        assert "max_connections" in row["hint"] and "docs/poolers.md" in row["hint"]
    with small.connect("postgres") as admin:
        until(lambda: one(admin, "SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend'") == 1, "they stay")
    all_ok(small)


def test_pools_that_may_ask_for_too_much(small):
    with small.connect("postgres") as admin, role(small.server, "far", "LOGIN CONNECTION LIMIT 10"), application(
            small, name="near", options="LOGIN CONNECTION LIMIT 10"):
        admin.execute("SELECT mad_registry.configure_role('near')")
        # Without access here, its limit is none of our business.
        all_ok(small)
        grant(small, "far", "reader")
        admin.execute("SELECT mad_registry.configure_role('far')")
        row = only(small, "connections")
        assert "the limits of roles with access allow 20" in row["detail"]
        assert "1 roles with access have no limit" in row["detail"]
        assert "CONNECTION LIMIT" in row["hint"]
        admin.execute("ALTER ROLE far CONNECTION LIMIT 7")
        all_ok(small)
        small.drop()


# -- results cache

def test_results_that_expired_long_ago(ready, db):
    db.execute("INSERT INTO mad.result_cache (cache_key, expires_at) SELECT i::text, now() - interval '2 days' "
               "FROM generate_series(1, 10000) i")
    db.execute("INSERT INTO mad.result_cache (cache_key, expires_at) SELECT 'young ' || i, now() - interval '2 hours' "
               "FROM generate_series(1, 1000) i")
    # Of all entries they are a few, or the planner is right to prune without the index.
    db.execute("INSERT INTO mad.result_cache (cache_key) SELECT 'for ever ' || i FROM generate_series(1, 60000) i")
    db.execute("ANALYZE mad.result_cache")
    all_ok(ready)
    assert items_of(ready)["results cache"]["detail"] == "10000 entries expired more than a day ago"
    db.execute("INSERT INTO mad.result_cache (cache_key, expires_at) VALUES ('one more', now() - interval '2 days')")
    row = only(ready, "results cache")
    assert row["detail"] == "more than 10000 entries expired more than a day ago"
    assert row["hint"].startswith("SELECT mad_registry.result_cache_prune()")
    with ready.connect("op") as session:
        session.execute("SELECT mad_registry.result_cache_prune()")
    db.execute("VACUUM ANALYZE mad.result_cache")
    all_ok(ready)


# -- query plans

FILL = {
    "jobs_meta": "INSERT INTO mad.jobs_meta (org_id, status) SELECT %s, 'S' || i %% 5 FROM generate_series(1, 12000) i",
    "audit_logs": "INSERT INTO mad.audit_logs (org_id, action, entity_type) SELECT %s, 'seen', 'task' FROM generate_series(1, 12000)",
    "result_cache": "INSERT INTO mad.result_cache (cache_key) SELECT %s::text || i FROM generate_series(1, 12000) i",
}
AWAY = {
    "jobs_meta": ["jobs_page does not use idx_jobs_meta_org_created",
                  "jobs_page_status does not use idx_jobs_meta_org_status_created"],
    "audit_logs": ["audit_page does not use idx_audit_logs_org_ts", "audit_page_user does not use idx_audit_logs_user_ts",
                   "audit_page_entity does not use idx_audit_logs_entity"],
    "result_cache": ["result_cache_get does not use result_cache_pkey", "result_cache_prune does not use idx_result_cache_expires"],
}


@pytest.mark.parametrize("table", FILL)
def test_plans_that_use_no_index(ready, db, table):
    """Of large tables; of small ones the planner may think as it likes."""
    all_ok(ready)
    assert faults(ready, options=NO_INDEX_SCANS) == {}
    db.execute(FILL[table], [new_org(db, "acme")])
    db.execute(f"VACUUM ANALYZE mad.{table}")
    row = only(ready, "query plans", options=NO_INDEX_SCANS)
    assert sorted(row["detail"].split(", ")) == sorted(AWAY[table])
    assert "enable_" in row["hint"]
    all_ok(ready)


def test_nearly_large_tables(ready, db):
    db.execute("INSERT INTO mad.jobs_meta (org_id, status) SELECT %s, 'S' || i %% 5 FROM generate_series(1, 9999) i", [new_org(db, "acme")])
    db.execute("VACUUM ANALYZE mad.jobs_meta")
    assert faults(ready, options=NO_INDEX_SCANS) == {}
    db.execute("INSERT INTO mad.jobs_meta (org_id, status) SELECT org_id, 'PENDING' FROM mad.organizations")
    db.execute("VACUUM ANALYZE mad.jobs_meta")
    only(ready, "query plans", options=NO_INDEX_SCANS)


LARGE = {
    "tasks": """INSERT INTO mad.task_definitions (org_id, task_id, version, metadata)
                SELECT %s, 't' || i, '1.0.0', jsonb_build_object('title', 'Task ' || i, 'category', 'c' || i %% 10)
                FROM generate_series(1, 12000) i""",
    "pipelines": """INSERT INTO mad.pipeline_templates (org_id, name, category, is_public)
                    SELECT %s, 'p' || i, 'c' || i %% 10, i %% 10 = 0 FROM generate_series(1, 12000) i""",
    "expired results": """INSERT INTO mad.result_cache (cache_key, expires_at)
                          SELECT %s::text || i, now() - interval '1 hour' FROM generate_series(1, 12000) i""",
}


@pytest.mark.parametrize("what", LARGE)
def test_large_tables_of_one_organization(ready, db, what):
    """Vacuumed, analyzed and with settings as they are by default."""
    db.execute(LARGE[what], [new_org(db, "acme")])
    db.execute("VACUUM ANALYZE")
    all_ok(ready)


def test_tasks_that_were_imported_just_now(ready, db):
    org = new_org(db, "acme")
    tasks = [{"task_id": f"t{n}", "version": "1.0.0", "metadata": {"title": f"Task {n}", "tags": [f"x{n % 100}"]}} for n in range(12000)]
    db.execute("SELECT mad_registry.import_tasks(%s, %s)", [org, json.dumps(tasks)])
    db.execute("ANALYZE")
    assert "search" not in faults(ready).get("query plans", {"detail": ""})["detail"]


# Statements with an index of ours whose plans deployment_checklist() doesn't look at, and why not.
NOT_PLANNED = {
    "audit_page_filtered": "reads the log in the same order as audit_page, which is looked at",
    "delete_other_steps": "within an import, whose own statements are looked at",
    "lock_template": "one row by its key, of a pipeline whose steps were written directly",
    "result_cache_claim": "one row by the key of a table of few rows",
    "result_cache_count": "the row that result_cache_get, which is looked at, has just found by the same key",
    "result_cache_hits": "the row that result_cache_get, which is looked at, has just found by the same key",
    "result_cache_there": "the same condition as that of result_cache_get, which is looked at",
    "result_cache_unclaim": "one row by the key of a table of few rows",
    "set_waves": "the steps of one pipeline by their key, which were written directly",
    "steps_of_template": "the same look-up as in pipeline_with_steps, which is looked at",
    "template_ids": "within an import, whose own statements are looked at",
    "touch_template": "one row by its key, of a pipeline whose steps were written directly",
}


def test_every_statement_with_an_index_is_looked_at():
    """Or has its reason here."""
    files = {}
    for source in (PROJECT / "src/api").glob("*.rs"):
        for constant, name in re.findall(r'query! \{\s*(?:///[^\n]*\s*)*(\w+),\s*"(\w+)"', source.read_text()):
            files[f"{source.stem}::{constant}"] = name
    planned = re.search(r"static PLANNED: \[&Query; (\d+)\] = \[(.*?)\];", (PROJECT / "src/api/checklist.rs").read_text(), re.DOTALL)
    looked_at = [files[constant] for constant in re.findall(r"&(\w+::\w+)", planned[2])]
    assert len(looked_at) == len(set(looked_at)) == int(planned[1])
    with_index = set()
    for file in (PROJECT / "sql/queries").glob("*.sql"):
        header = "".join(line for line in file.read_text().splitlines(keepends=True) if line.startswith("--"))
        said = header.partition("Index: ")[2].partition(".")[0]
        if re.search(r"\b(idx_\w+|\w+_pkey|\w+_key)\b", said):
            with_index.add(file.stem)
    assert set(looked_at) <= with_index, "without an index in its header nothing is looked at"
    assert with_index - set(looked_at) == set(NOT_PLANNED)
    assert all(NOT_PLANNED.values())


# -- library preloaded, call statistics

def test_the_library_is_not_preloaded(server):
    with registry(server) as database:
        row = faults(database, "owner")["library preloaded"]
        # From 17 on, shared memory can be had without.
        where = "the server's registry of shared memory" if server.major >= 17 else "the backend"
        assert f"statistics are kept in {where}" in row["detail"]
        assert row["hint"] == "add mad_registry to shared_preload_libraries and restart the server"


def test_following_the_hints_of_a_fresh_server(pg_config):
    """What they say is enough."""
    with running(pg_config, "") as server, registry(server) as database:
        assert set(faults(database, "owner")) == {"pg_stat_statements", "library preloaded"}
        server.psql("ALTER SYSTEM SET shared_preload_libraries = mad_registry, pg_stat_statements")
        server.stop()
        server.start()
        database.psql("CREATE EXTENSION pg_stat_statements", "postgres")
        assert faults(database, "owner") == {}


@pytest.mark.parametrize("options,detail,hint", [
    ("-c mad_registry.track=off", "calls are not counted", "switch mad_registry.track on"),
    ("-c mad_registry.slow_query_threshold=-1", "slow calls are neither counted nor logged",
     "set mad_registry.slow_query_threshold to a time"),
    ("-c mad_registry.track=off -c mad_registry.slow_query_threshold=-1", "calls are not counted; slow calls are neither counted nor logged",
     "switch mad_registry.track on; set mad_registry.slow_query_threshold to a time")])
def test_call_statistics(ready, options, detail, hint):
    row = only(ready, "call statistics", user="postgres", options=options)
    assert (row["detail"], row["hint"]) == (detail, hint)
    assert faults(ready, "postgres") == {}


def test_call_statistics_of_the_server(ready, admin):
    with reloaded(ready, admin, "mad_registry.track", "off"):
        only(ready, "call statistics")
    all_ok(ready)
