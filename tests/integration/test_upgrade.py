"""From 0.1.0 to this version: by ALTER EXTENSION UPDATE, and by restoring an old dump with new code.

tests/upgrade holds what 0.1.0 left behind: its install script and a whole dump of a database of
role `owner` (its control file put the extension into schema mad_registry).
"""

import re
import shutil
import subprocess
from pathlib import Path

import psycopg
import pytest
from conftest import PROJECT, Database
from test_restore import columns, rows, schema_of

OLD = PROJECT / "tests" / "upgrade"
DUMP = OLD / "mad-0.1.0.sql"
SCRIPT = OLD / "mad_registry--0.1.0.sql"


def dump_text():
    """The dump, without the keys that guard a session of psql, which old psqls don't know."""
    return re.sub(r"^\\(un)?restrict .*$", "", DUMP.read_text(), flags=re.MULTILINE)


def run_script(database, text, user):
    """As a restore does: all or nothing."""
    script = database.server.root / "script.sql"
    script.write_text(text)
    script.chmod(0o644)
    database.server.run("psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "--single-transaction",
                        *database.server.client_args(database.name, user), "-f", script)


# The newest migration that there is.
NEWEST = max(int(path.name[:4]) for path in (PROJECT / "sql" / "migrations").glob("0*.sql"))


def rows_of_dump():
    """How many rows the dump holds of each table."""
    found = re.findall(r"^COPY (mad\.\w+) .*? FROM stdin;\n(.*?)^\\\.$", DUMP.read_text(), flags=re.MULTILINE | re.DOTALL)
    return {table: body.count("\n") for table, body in found}


@pytest.fixture
def databases(server):
    made = []

    def make():
        made.append(Database(server))
        return made[-1]

    yield make
    for database in made:
        database.drop()


@pytest.fixture
def restored(databases):
    def restore(user="postgres"):
        database = databases()
        run_script(database, dump_text(), user)
        return database

    return restore


@pytest.fixture
def fresh(databases):
    def install(user="owner"):
        database = databases()
        database.psql("CREATE EXTENSION mad_registry CASCADE", user)
        return database

    return install


@pytest.fixture(scope="module")
def old_script(server):
    """The install script of 0.1.0, where the server looks for it."""
    share = Path(subprocess.check_output([server.pg_config, "--sharedir"], text=True).strip())
    there = share / "extension" / SCRIPT.name
    if there.exists():
        assert there.read_text() == SCRIPT.read_text()
        yield
        return
    try:
        shutil.copy(SCRIPT, there)
        there.chmod(0o644)
    except OSError as error:
        pytest.skip(f"needs to write into the server's extension directory: {error}")
    yield
    there.unlink()


@pytest.fixture
def old(databases, old_script):
    """A database at 0.1.0, with its rows."""

    def install(additions=""):
        database = databases()
        # Schema mad first: the library is the new one, and would make its newest tables.
        database.psql("""
            CREATE SCHEMA mad;
            COMMENT ON SCHEMA mad IS 'The data of mad_registry: tasks, services, pipelines and what belongs to them';
            CREATE SCHEMA mad_registry;
            CREATE EXTENSION btree_gin;
            CREATE EXTENSION pg_trgm;
            CREATE EXTENSION mad_registry SCHEMA mad_registry VERSION '0.1.0'""")
        text = dump_text()
        run_script(database, "SET search_path = ''; SET check_function_bodies = false;\n"
                   + text[text.index("SET default_tablespace"):], "owner")
        if additions:
            database.psql(additions)
        return database

    return install


def update(database, user="owner"):
    database.psql("ALTER EXTENSION mad_registry UPDATE", user)


# Functions of the library that need no table.
WITHOUT_DATA = {"version", "migrate", "install_data", "in_api_write", "canonical_json", "version_key", "search_words",
                "spelling_similarity", "quantity", "configure_role", "deployment_checklist", "performance_stats",
                "prometheus_metrics", "reset_performance_stats"}
VALUES = {"uuid": "gen_random_uuid()", "text": "'x'", "name": "'owner'", "integer": "1", "boolean": "true",
          "jsonb": "'{}'", "interval": "'1 day'", "timestamp with time zone": "now()", "double precision": "0.5"}
ARRAYS = {"steps", "tasks", "pipelines", "heartbeats"}


def calls(db):
    """A call of each function of the library that needs the tables, all arguments given. (Those in
    other languages are what it runs itself.)"""
    functions = db.execute("""
        SELECT p.oid::regprocedure::text, p.proname, p.proargnames,
               ARRAY(SELECT format_type(t, NULL) FROM unnest(p.proargtypes) WITH ORDINALITY AS u (t, n) ORDER BY n)
        FROM pg_proc p JOIN pg_language l ON l.oid = p.prolang AND l.lanname = 'c'
        WHERE p.pronamespace = 'mad_registry'::regnamespace AND p.prorettype <> 'trigger'::regtype
        ORDER BY 1""").fetchall()
    assert WITHOUT_DATA <= {name for _, name, _, _ in functions}
    made = {}
    for signature, name, argument_names, types in functions:
        if name in WITHOUT_DATA:
            continue
        values = ["'[]'" if argument in ARRAYS else "'reader'" if argument == "level" else
                  "'mermaid'" if argument == "format" and name == "pipeline_diagram" else VALUES[kind]
                  for argument, kind in zip(argument_names or [], types)]
        if name in ("audit_page", "grant_access"):
            values[3 if name == "audit_page" else 2] = "NULL"
        made[signature] = f"SELECT * FROM mad_registry.{name}({', '.join(values)})"
    return made


def states(db):
    """What each call ends with: its SQLSTATE and its hint, or nothing."""
    found = {}
    for signature, call in calls(db).items():
        found[signature] = None
        try:
            with db.transaction():
                db.execute(call)
                raise psycopg.Rollback
        except psycopg.Error as error:
            found[signature] = (error.sqlstate, error.diag.message_hint or "")
    return found


def check_all_works(database, user="owner"):
    """No function misses a table, and each kind does its work on the rows of before and on new ones."""
    with database.connect(user) as db:
        assert {signature: state for signature, state in states(db).items()
                if state and state[0] not in ("22023", "P0002")} == {}
        org, tasks = db.execute("""
            SELECT org_id, count(*) FILTER (WHERE is_active) FROM mad.task_definitions
            GROUP BY 1 ORDER BY 2 DESC LIMIT 1""").fetchone()

        def one(sql, *args):
            return db.execute(f"SELECT * FROM mad_registry.{sql}", args).fetchone()

        def all_of(sql, *args):
            return db.execute(f"SELECT * FROM mad_registry.{sql}", args).fetchall()

        assert len(all_of("task_library(%s)", org)) == tasks > 10
        title, task_id, version = db.execute(
            "SELECT title, task_id, version FROM mad.task_definitions WHERE org_id = %s AND is_active ORDER BY title LIMIT 1",
            [org]).fetchone()
        assert task_id in [row[1] for row in all_of("search_tasks(%s, %s)", org, title)]
        assert one("get_task(%s, %s, %s)", org, task_id, version)[1:3] == (task_id, version)
        template = db.execute("SELECT template_id FROM mad.pipeline_task_steps WHERE org_id = %s LIMIT 1", [org]).fetchone()[0]
        assert len(one("pipeline_with_steps(%s, %s)", org, template)[5]) > 0
        etag = one("registry_etag(%s)", org)
        one("register_task(%s, 'upgraded', '1.0.0', '{\"title\": \"Upgraded\"}', '{}')", org)
        assert one("registry_etag(%s)", org) != etag
        one("register_pipeline(%s, 'upgraded', '1', 'U', 'c', %s)", org, '[{"step_name": "a", "task_id": "upgraded"}]')
        service = one("register_service(%s, 'upgraded', NULL, 'http://u')", org)[0]
        one("heartbeat(%s, %s, 'healthy', '{\"cpu\": 0.5}')", org, service)
        assert one("pick_healthy_service(%s, 'upgraded')", org)[0] == service
        audit = one("record_audit(%s, NULL, 'upgrade', 'database')", org)[0]
        assert [row[0] for row in all_of("audit_page(%s)", org)] == [audit]
        job = db.execute("INSERT INTO mad.jobs_meta (org_id) VALUES (%s) RETURNING job_id", [org]).fetchone()[0]
        assert [row[0] for row in all_of("jobs_page(%s)", org)] == [job]
        assert one("result_cache_put('k', '{\"a\": 1}')")[0]
        assert one("result_cache_get('k')")[5] == {"a": 1}
        assert one("ensure_partitions(4)")[0] == 2
        with pytest.raises(psycopg.errors.InvalidParameterValue), db.transaction():
            db.execute("UPDATE mad.pipeline_task_steps SET depends_on = '[\"none\"]' WHERE org_id = %s", [org])
        assert db.execute("SELECT mad_registry.migrate()").fetchone()[0] == 0


def functions(db):
    """Everything of each function but its oid."""
    return {row[0]: row[1:] for row in db.execute("""
        SELECT p.oid::regprocedure::text, pg_get_functiondef(p.oid), obj_description(p.oid, 'pg_proc'),
               ARRAY(SELECT a::text FROM unnest(p.proacl) a ORDER BY 1), p.proowner::regrole::text,
               p.provolatile, p.proparallel, p.proisstrict, p.prosecdef, p.proconfig, p.procost, p.prorows,
               ARRAY(SELECT a::text FROM pg_init_privs i, unnest(i.initprivs) a
                     WHERE i.classoid = 'pg_proc'::regclass AND i.objoid = p.oid ORDER BY 1)
        FROM pg_proc p WHERE p.pronamespace = 'mad_registry'::regnamespace""")}


def members(db):
    return sorted(db.execute("""
        SELECT pg_describe_object(classid, objid, objsubid) FROM pg_depend
        WHERE refclassid = 'pg_extension'::regclass AND deptype = 'e'
          AND refobjid = (SELECT oid FROM pg_extension WHERE extname = 'mad_registry')""").fetchall())


def tables_of(server, database):
    """Its schema dump, of the data only."""
    text = server.run("pg_dump", "-s", "-n", "mad", *server.client_args(database.name)).stdout
    return re.sub(r"^\\(un)?restrict .*$", "", text, flags=re.MULTILINE)


def in_any_order(text):
    """Columns that a migration adds come after those that users had added."""
    return re.sub(r"(?<=\(\n).*?(?=\n\))", lambda m: "\n".join(sorted(line.rstrip(",") for line in m[0].split("\n"))),
                  text, flags=re.DOTALL)


@pytest.mark.parametrize("user", ["postgres", "owner"])
def test_an_old_dump_restored_with_new_code(server, restored, fresh, user):
    """By a superuser and by the plain owner: functions say what to do, and migrate() does it."""
    database = restored(user)
    with database.connect() as db:
        known = columns(db)
        before = rows(db)
        dumped = rows_of_dump()
        assert sum(dumped.values()) > 100
        assert {table: before[table][0] for table in dumped} == dumped
        found = states(db)
        assert len(found) > 30
        assert {signature: state for signature, state in found.items()
                if not state or state[0] != "55000" or "mad_registry.migrate()" not in state[1]} == {}
        assert rows(db) == before
        assert db.execute("SELECT mad_registry.migrate()").fetchone()[0] == NEWEST - 1
        after = rows(db, known)
        assert {table: after[table] for table in before if table != "mad.schema_version"} == {
            table: digest for table, digest in before.items() if table != "mad.schema_version"}
        assert {digest[0] for table, digest in rows(db).items() if table not in before} == {0}
        assert db.execute("SELECT array_agg(version ORDER BY version) FROM mad.schema_version").fetchone()[0] == list(range(1, NEWEST + 1))
    new = fresh()
    assert tables_of(server, database) == tables_of(server, new)
    if user == "owner":
        with database.connect() as db, new.connect() as other:
            assert functions(db) == functions(other)
    check_all_works(database)


def test_migrated_by_a_superuser(server, restored, fresh):
    """The tables are their owner's all the same."""
    database = restored()
    with database.connect("postgres") as db:
        assert db.execute("SELECT mad_registry.migrate()").fetchone()[0] == NEWEST - 1
        assert db.execute("SELECT DISTINCT relowner::regrole::text FROM pg_class WHERE relnamespace = 'mad'::regnamespace"
                          ).fetchall() == [("owner",)]
    assert tables_of(server, database) == tables_of(server, fresh())
    check_all_works(database)


def test_a_migration_that_is_rolled_back(restored):
    """All or nothing; another session that waited for it finds nothing left to do."""
    database = restored("owner")
    with database.connect() as db:
        before = rows(db)
        with db.transaction(force_rollback=True):
            assert db.execute("SELECT mad_registry.migrate()").fetchone()[0] == NEWEST - 1
        assert rows(db) == before
        with pytest.raises(psycopg.errors.ObjectNotInPrerequisiteState):
            db.execute("SELECT mad_registry.registry_etag(gen_random_uuid())")
        assert db.execute("SELECT mad_registry.migrate()").fetchone()[0] == NEWEST - 1


def copied(source, target, user):
    archive = source.server.root / "upgraded.dump"
    source.server.run("pg_dump", "-Fc", "-f", archive, *source.server.client_args(source.name))
    source.server.run("pg_restore", "--single-transaction", "--exit-on-error",
                      *source.server.client_args(target.name, user), archive)
    return target


def test_dumped_and_restored_again_by_a_superuser(server, restored, databases):
    database = restored()
    database.psql("SELECT mad_registry.migrate()")
    again = copied(database, databases(), "postgres")
    assert schema_of(server, again) == schema_of(server, database)
    with database.connect() as db, again.connect() as other:
        assert rows(other) == rows(db)
    check_all_works(again)


@pytest.mark.parametrize("way", ["restored", "updated"])
def test_dumped_and_restored_again_by_the_plain_owner(server, restored, old, databases, way):
    if way == "restored":
        database = restored("owner")
        database.psql("SELECT mad_registry.migrate()")
    else:
        database = old()
        update(database)
    again = copied(database, databases(), "owner")
    assert schema_of(server, again) == schema_of(server, database)
    check_all_works(again)


def test_what_to_do_before_the_extension_is_updated(old):
    """The tables of now need the functions of now; until then 0.1.0's stay as they are."""
    database = old()
    with database.connect() as db:
        before = rows(db)
        with pytest.raises(psycopg.errors.ObjectNotInPrerequisiteState) as refusal:
            db.execute("SELECT mad_registry.migrate()")
        assert "ALTER EXTENSION mad_registry UPDATE" in refusal.value.diag.message_hint
        with pytest.raises(psycopg.errors.ObjectNotInPrerequisiteState):
            db.execute("SELECT * FROM mad_registry.task_library(gen_random_uuid())")
        assert rows(db) == before


@pytest.mark.parametrize("user", ["owner", "postgres"])
def test_updated(server, old, fresh, user):
    """The same as a fresh installation, with the rows of before."""
    database, new = old(), fresh()
    with database.connect() as db:
        known = columns(db)
        before = rows(db)
        assert {table: before[table][0] for table in rows_of_dump()} == rows_of_dump()
    update(database, user)
    with database.connect() as db, new.connect() as other:
        after = rows(db, known)
        assert {table: after[table] for table in before if table != "mad.schema_version"} == {
            table: digest for table, digest in before.items() if table != "mad.schema_version"}
        assert functions(db) == functions(other)
        code = [member for member in members(db) if not member[0].startswith("schema ")]
        assert code == [member for member in members(other) if not member[0].startswith("schema ")]
        assert len(code) > 40
        for mine in (db, other):
            assert mine.execute("SELECT extversion FROM pg_extension WHERE extname = 'mad_registry'").fetchone() == (
                db.execute("SELECT default_version FROM pg_available_extensions WHERE name = 'mad_registry'").fetchone())
    assert tables_of(server, database) == tables_of(server, new)
    check_all_works(database)


def test_the_schema_of_the_api_is_not_left_to_the_owner(old, fresh):
    """Who may create functions there could offer a better match for a call of ours."""
    database, new = old(), fresh()
    update(database)
    rights = """
        SELECT nspowner::regrole::text, has_schema_privilege('owner', oid, 'CREATE'), obj_description(oid, 'pg_namespace')
        FROM pg_namespace WHERE nspname = 'mad_registry'"""
    with database.connect() as db, new.connect() as other:
        assert db.execute(rights).fetchall() == other.execute(rights).fetchall()
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            db.execute("CREATE FUNCTION mad_registry.task_library(org_id uuid, category varchar) RETURNS int LANGUAGE sql AS 'SELECT 1'")


def test_the_whole_dump_is_that_of_a_fresh_installation(server, old, fresh):
    database, new = old(), fresh()
    update(database)
    with database.connect() as db, new.connect() as other:
        assert members(db) == members(other)
    assert schema_of(server, database) == schema_of(server, new)


STRANGE = "CREATE FUNCTION mad_registry.lab_function() RETURNS int LANGUAGE sql AS 'SELECT 1'"


def test_what_is_not_ours_in_the_schema_of_the_api(old):
    """It would get into the extension's schema for good: refused, with its name, and nothing changes."""
    database = old(STRANGE)
    with database.connect() as db:
        before, code = rows(db), functions(db)
        with pytest.raises(psycopg.errors.ObjectNotInPrerequisiteState) as refusal:
            db.execute("ALTER EXTENSION mad_registry UPDATE")
        assert "lab_function" in refusal.value.diag.message_primary
        assert (rows(db), functions(db)) == (before, code)
        db.execute("ALTER FUNCTION mad_registry.lab_function() SET SCHEMA mad")
        db.execute("ALTER EXTENSION mad_registry UPDATE")
    check_all_works(database)


ADDITIONS = """
    ALTER TABLE mad.task_definitions ADD COLUMN lab_note text DEFAULT 'none';
    UPDATE mad.task_definitions SET lab_note = task_id;
    ALTER TABLE mad.task_services ADD COLUMN lab_upper text GENERATED ALWAYS AS (upper(service_url)) STORED;
    CREATE INDEX lab_by_note ON mad.task_definitions (lab_note);
    CREATE FUNCTION mad.lab_stamp() RETURNS trigger LANGUAGE plpgsql
        AS 'BEGIN NEW.lab_note := ''stamped''; RETURN NEW; END';
    CREATE TRIGGER lab_stamp BEFORE INSERT ON mad.task_definitions FOR EACH ROW EXECUTE FUNCTION mad.lab_stamp();
    CREATE TRIGGER organizations_lab AFTER DELETE ON mad.organizations FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();
    DROP TRIGGER organizations_lab ON mad.organizations;
    CREATE POLICY lab_policy ON mad.task_definitions USING (is_active);
    ALTER TABLE mad.users ENABLE ROW LEVEL SECURITY;
    CREATE TABLE mad.lab_table (task text PRIMARY KEY);
    INSERT INTO mad.lab_table VALUES ('kept');
    CREATE VIEW mad.lab_view AS
        SELECT t.task_id, mad_registry.version_key(t.version) AS key, l.service_count
        FROM mad.task_definitions t LEFT JOIN mad_registry.task_library(t.org_id) l USING (task_definition_id);
    COMMENT ON TABLE mad.task_services IS 'the lab''s own words';
    COMMENT ON VIEW mad.lab_view IS 'of the lab'"""


@pytest.mark.parametrize("way", ["updated", "restored"])
def test_additions_of_users_stay(server, old, restored, fresh, way):
    if way == "updated":
        database = old(ADDITIONS)
    else:
        database = restored("owner")
        database.psql(ADDITIONS)
    with database.connect() as db:
        known = columns(db)
        before = rows(db)
    database.psql("ALTER EXTENSION mad_registry UPDATE" if way == "updated" else "SELECT mad_registry.migrate()")
    with database.connect() as db:
        after = rows(db, known)
        assert {table: after[table] for table in before if table != "mad.schema_version"} == {
            table: digest for table, digest in before.items() if table != "mad.schema_version"}
        assert db.execute("SELECT count(*) > 10, count(service_count) > 10 FROM mad.lab_view").fetchone() == (True, True)
    # The additions, and nothing else, make the difference to a fresh installation with them.
    new = fresh()
    new.psql(ADDITIONS)
    assert in_any_order(tables_of(server, database)) == in_any_order(tables_of(server, new))
    check_all_works(database)
    with database.connect() as db:
        assert db.execute("SELECT lab_note FROM mad.task_definitions WHERE task_id = 'upgraded'").fetchone() == ("stamped",)


IN_THE_WAY = {
    "a policy": ("CREATE POLICY tenant ON mad.task_definitions USING (true)",
                 "ALTER POLICY tenant ON mad.task_definitions RENAME TO lab_tenant"),
    "a table": ("CREATE TABLE mad.molecules (smiles text); INSERT INTO mad.molecules VALUES ('CCO')",
                "ALTER TABLE mad.molecules RENAME TO lab_molecules"),
    "an index": ("CREATE INDEX idx_jobs_status_created ON mad.users (created_at)",
                 "ALTER INDEX mad.idx_jobs_status_created RENAME TO lab_index"),
}


@pytest.mark.parametrize("what", IN_THE_WAY)
def test_a_name_in_the_way(old, what):
    """Says which, changes nothing, and goes through when it has another name."""
    make, rename = IN_THE_WAY[what]
    database = old(make)
    name = {"a policy": "tenant", "a table": "molecules", "an index": "idx_jobs_status_created"}[what]
    with database.connect() as db:
        before, code = rows(db), functions(db)
        with pytest.raises((psycopg.errors.DuplicateObject, psycopg.errors.DuplicateTable)) as refusal:
            db.execute("ALTER EXTENSION mad_registry UPDATE")
        assert name in refusal.value.diag.message_primary
        assert (rows(db), functions(db)) == (before, code)
        db.execute(rename)
        db.execute("ALTER EXTENSION mad_registry UPDATE")
    check_all_works(database)
