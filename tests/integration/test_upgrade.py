"""Upgrades from each release to this version: by ALTER EXTENSION UPDATE, and by restoring an old
dump with new code.

tests/upgrade has of each release its install script and a dump of a database of role `owner`, since
0.2.0 with the rows and privileges of test_restore_data.
"""

import re
import shutil
import subprocess
from pathlib import Path

import psycopg
import pytest
from conftest import PROJECT, Database
from test_access import grant
from test_restore import columns, rows, schema_of
from test_restore_data import OTHERS, ROLES, make_roles, rights

# Each release with its newest migration.
RELEASES = {"0.1.0": 1, "0.2.0": 3, "0.3.0": 3, "0.4.0": 7, "0.5.0": 8, "0.6.0": 9, "0.7.0": 9}
FIRST = "0.1.0"
# The oldest migration that statements need, and the functions that need a newer one.
OLDEST_MIGRATION = 7
OF_MIGRATION_9 = {"revoke_access", "confirm_access", "maintain_step", "maintenance_status", "organization_report",
                  "remove_organization_step", "refuse_writes", "accept_writes", "organization_digest"}
OF_MIGRATION_8 = {"lease_service", "renew_lease", "release_lease", "report_outcome"}
# The newest migration.
NEWEST = max(int(path.name[:4]) for path in (PROJECT / "sql" / "migrations").glob("0*.sql"))
VIEWS = ["performance_stats", "slow_queries", "index_usage", "table_sizes", "lock_waits", "connection_stats",
         "maintenance_status", "databases"]


def script_of(release):
    return PROJECT / "tests" / "upgrade" / f"mad_registry--{release}.sql"


def dump_of(release):
    r"""Returns the dump without \\restrict and \\unrestrict, which older psqls do not know."""
    text = (PROJECT / "tests" / "upgrade" / f"mad-{release}.sql").read_text()
    return re.sub(r"^\\(un)?restrict .*$", "", text, flags=re.MULTILINE)


def comment_of(release):
    """Returns the comment of schema mad in the dump."""
    return re.search(r"^COMMENT ON SCHEMA mad IS '(.*)';$", dump_of(release), re.MULTILINE)[1]


def rows_of_dump(release):
    """Returns the number of rows of each table in the dump; the rows of a partitioned table are in
    its partitions."""
    found = re.findall(
        r"^COPY (mad\.\w+) .*? FROM stdin;\n(.*?)^\\\.$", dump_of(release), flags=re.MULTILINE | re.DOTALL
    )
    return {table: body.count("\n") for table, body in found}


def run_script(database, text, user):
    """Runs a script in one transaction, as a restore does."""
    script = database.server.root / "script.sql"
    script.write_text(text)
    script.chmod(0o644)
    database.server.run("psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "--single-transaction",
                        *database.server.client_args(database.name, user), "-f", script)


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
def restored(server, databases):
    """Restores the dump of a release with the new code."""

    def restore(release=FIRST, user="postgres"):
        make_roles(server)
        database = databases()
        run_script(database, dump_of(release), user)
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
def old_scripts(server):
    """Copies the install scripts of the releases to where the server looks for them."""
    folder = Path(subprocess.check_output([server.pg_config, "--sharedir"], text=True).strip()) / "extension"
    made = []
    for script in map(script_of, RELEASES):
        there = folder / script.name
        if there.exists():
            assert there.read_text() == script.read_text(), f"{there} is not the released one"
            continue
        try:
            shutil.copy(script, there)
            there.chmod(0o644)
        except OSError as error:
            pytest.skip(f"needs to write into the server's extension directory: {error}")
        made.append(there)
    yield
    for there in made:
        there.unlink()


def fill_old(database, release, additions=""):
    """Fills a database with the objects, rows and privileges of a release."""
    make_roles(database.server)
    # The control file of 0.1.0 named the schema, which its script does not create.
    way = "SCHEMA mad_registry" if release == FIRST else ""
    # Schema mad first, because the new library would create the newest tables.
    database.psql(f"""
        CREATE SCHEMA mad;
        COMMENT ON SCHEMA mad IS '{comment_of(release)}';
        {"CREATE SCHEMA mad_registry;" if way else ""}
        CREATE EXTENSION btree_gin;
        CREATE EXTENSION pg_trgm;
        CREATE EXTENSION mad_registry {way} VERSION '{release}'""")
    text = dump_of(release)
    run_script(database, "SET search_path = ''; SET check_function_bodies = false;\n"
               + text[text.index("SET default_tablespace"):], "owner")
    if release != FIRST:
        # Binds the rows to the roles of this server, because the dump has the oids of another
        # one.
        has_server_id = RELEASES[release] >= 6
        server_id = ", server_id = (SELECT system_identifier FROM pg_control_system())" if has_server_id else ""
        database.psql(f"UPDATE mad.role_access a SET role_oid = r.oid{server_id} FROM pg_roles r "
                      "WHERE r.rolname = a.role_name")
    if additions:
        database.psql(additions)


@pytest.fixture
def old(databases, old_scripts):
    """Creates a database of a release with its rows and privileges."""

    def install(release=FIRST, additions=""):
        database = databases()
        fill_old(database, release, additions)
        return database

    return install


def update(database, user="owner"):
    database.psql("ALTER EXTENSION mad_registry UPDATE", user)


def without_version(digests):
    """Without the rows that migrate() writes: another major version has another dictionary."""
    written = {"mad.schema_version", "mad.search_dictionary"}
    return {table: digest for table, digest in digests.items() if table not in written}


# Functions of the library that use no table.
WITHOUT_DATA = {
    "must_autocommit",
    "databases",
    "version",
    "migrate",
    "in_api_write",
    "canonical_json",
    "version_key",
    "configure_role",
    "deployment_checklist",
    "performance_stats",
    "prometheus_metrics",
    "reset_performance_stats",
    # Of 0.3.0; mad_registry_internal has them since.
    "install_data",
    "search_words",
    "spelling_similarity",
    "quantity",
}
VALUES = {
    "uuid": "gen_random_uuid()",
    "uuid[]": "'{}'",
    "text": "'x'",
    "name": "'owner'",
    "integer": "1",
    "bigint": "1",
    "boolean": "true",
    "jsonb": "'{}'",
    "interval": "'1 day'",
    "timestamp with time zone": "now()",
    "double precision": "0.5",
    "real": "0.5",
}
ARRAYS = {"steps", "tasks", "pipelines", "heartbeats"}


def calls(db):
    """Returns a call of each C function that needs the tables, with all arguments. Functions in
    other languages are internal."""
    functions = db.execute("""
        SELECT p.oid::regprocedure::text, p.proname, p.proargnames,
               ARRAY(SELECT format_type(t, NULL) FROM unnest(p.proargtypes) WITH ORDINALITY AS u (t, n) ORDER BY n)
        FROM pg_proc p JOIN pg_language l ON l.oid = p.prolang AND l.lanname = 'c'
        WHERE p.pronamespace = 'mad_registry'::regnamespace AND p.prorettype <> 'trigger'::regtype
        ORDER BY 1""").fetchall()
    assert {"version", "migrate", "get_task"} <= {name for _, name, _, _ in functions}
    made = {}
    for signature, name, argument_names, types in functions:
        if name in WITHOUT_DATA:
            continue
        values = ["'[]'" if argument in ARRAYS else "'reader'" if argument == "level" else
                  "'mermaid'" if argument == "format" and name == "pipeline_diagram" else VALUES[kind]
                  for argument, kind in zip(argument_names or [], types)]
        if name == "audit_page":
            values[3] = "NULL"
        made[signature] = f"SELECT * FROM mad_registry.{name}({', '.join(values)})"
    return made


def states(db):
    """Returns the outcome of each call: its SQLSTATE and hint, or None."""
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
    """Asserts that no function misses a table, and that each kind of function works with old rows
    and with new ones."""
    with database.connect(user) as db:
        assert {signature: state for signature, state in states(db).items()
                if state and state[0] not in ("22023", "P0002")
                # No service of the old rows takes leases.
                and not ("lease_service" in signature and "max_concurrency" in state[1])} == {}
        org, tasks = db.execute("""
            SELECT org_id, count(*) FILTER (WHERE is_active) FROM mad.task_definitions
            GROUP BY 1 ORDER BY 2 DESC LIMIT 1""").fetchone()

        def one(sql, *args):
            return db.execute(f"SELECT * FROM mad_registry.{sql}", args).fetchone()

        def all_of(column, sql, *args):
            return [row[0] for row in db.execute(f"SELECT {column} FROM mad_registry.{sql}", args)]

        assert len(all_of("task_id", "task_library(%s)", org)) == tasks >= 10
        title, task_id, version = db.execute(
            "SELECT title, task_id, version FROM mad.task_definitions WHERE org_id = %s AND is_active ORDER BY title"
            " LIMIT 1",
            [org],
        ).fetchone()
        assert task_id in all_of("task_id", "search_tasks(%s, %s)", org, title)
        assert one("get_task(%s, %s, %s)", org, task_id, version)[1:3] == (task_id, version)
        template = db.execute(
            "SELECT template_id FROM mad.pipeline_task_steps WHERE org_id = %s LIMIT 1", [org]
        ).fetchone()[0]
        assert len(one("pipeline_with_steps(%s, %s)", org, template)[5]) > 0
        etag = one("registry_etag(%s)", org)
        one("register_task(%s, 'upgraded', '1.0.0', '{\"title\": \"Upgraded\"}', '{}')", org)
        assert one("registry_etag(%s)", org) != etag
        one("register_pipeline(%s, 'upgraded', '1', 'U', 'c', %s)", org, '[{"step_name": "a", "task_id": "upgraded"}]')
        service = one("register_service(%s, 'upgraded', NULL, 'http://u')", org)[0]
        one("heartbeat(%s, %s, 'healthy', '{\"cpu\": 0.5}')", org, service)
        assert one("pick_healthy_service(%s, 'upgraded')", org)[0] == service
        audit = one("record_audit(%s, NULL, 'upgrade', 'database')", org)[0]
        assert audit in all_of("audit_id", "audit_page(%s, page_size => 1000)", org)
        job = db.execute("INSERT INTO mad.jobs_meta (org_id) VALUES (%s) RETURNING job_id", [org]).fetchone()[0]
        assert job in all_of("job_id", "jobs_page(%s, page_size => 1000)", org)
        assert one("result_cache_put('k', '{\"a\": 1}')")[0]
        assert one("result_cache_get('k')")[5] == {"a": 1}
        one("ensure_partitions(7)")
        assert one("ensure_partitions(8)")[0] == 2
        with pytest.raises(psycopg.errors.InvalidParameterValue), db.transaction():
            db.execute("UPDATE mad.pipeline_task_steps SET depends_on = '[\"none\"]' WHERE org_id = %s", [org])
        assert db.execute("SELECT mad_registry.migrate()").fetchone()[0] == 0


def functions(db):
    """Returns all attributes of each function except its oid."""
    return {row[0]: row[1:] for row in db.execute("""
        SELECT p.oid::regprocedure::text, pg_get_functiondef(p.oid), obj_description(p.oid, 'pg_proc'),
               ARRAY(SELECT a::text FROM unnest(p.proacl) a ORDER BY 1), p.proowner::regrole::text,
               p.provolatile, p.proparallel, p.proisstrict, p.prosecdef, p.proconfig, p.procost, p.prorows,
               ARRAY(SELECT a::text FROM pg_init_privs i, unnest(i.initprivs) a
                     WHERE i.classoid = 'pg_proc'::regclass AND i.objoid = p.oid ORDER BY 1)
        FROM pg_proc p
        WHERE p.pronamespace::regnamespace::text LIKE 'mad_registry%'""")}


def members(db):
    return sorted(db.execute("""
        SELECT pg_describe_object(classid, objid, objsubid) FROM pg_depend
        WHERE refclassid = 'pg_extension'::regclass AND deptype = 'e'
          AND refobjid = (SELECT oid FROM pg_extension WHERE extname = 'mad_registry')""").fetchall())


def tables_of(server, database):
    """Returns the schema dump of schema mad."""
    text = server.run("pg_dump", "-s", "-n", "mad", *server.client_args(database.name)).stdout
    return re.sub(r"^\\(un)?restrict .*$", "", text, flags=re.MULTILINE)


def in_any_order(text):
    """Sorts the columns, because those that a migration adds come after those of users."""
    return re.sub(r"(?<=\(\n).*?(?=\n\))", lambda m: "\n".join(sorted(line.rstrip(",") for line in m[0].split("\n"))),
                  text, flags=re.DOTALL)


def copied(source, target, user):
    archive = source.server.root / "upgraded.dump"
    source.server.run("pg_dump", "-Fc", "-f", archive, *source.server.client_args(source.name))
    source.server.run("pg_restore", "--single-transaction", "--exit-on-error",
                      *source.server.client_args(target.name, user), archive)
    return target


def views(db):
    """Returns all attributes of each view except its oid and its privileges."""
    return db.execute("""
        SELECT c.relname, pg_get_viewdef(c.oid), c.reloptions, c.relowner::regrole::text,
            obj_description(c.oid, 'pg_class'),
               ARRAY(SELECT a::text FROM pg_init_privs i, unnest(i.initprivs) a
                     WHERE i.classoid = 'pg_class'::regclass AND i.objoid = c.oid ORDER BY 1),
               ARRAY(SELECT col_description(c.oid, a.attnum) FROM pg_attribute a
                     WHERE a.attrelid = c.oid AND a.attnum > 0 ORDER BY a.attnum)
        FROM pg_class c WHERE c.relnamespace = 'mad_registry'::regnamespace AND c.relkind = 'v'
            ORDER BY 1""").fetchall()


def code_rights(db):
    """Returns the privileges of each role on the functions and views."""
    return {role: (rights(db)[role][1], db.execute("""
        SELECT relname, has_table_privilege(%s, oid, 'SELECT') FROM pg_class
        WHERE relnamespace = 'mad_registry'::regnamespace
            ORDER BY 1""", [role]).fetchall()) for role in [*ROLES, *OTHERS, "public"]}


def grant_all(db):
    """Grants the access that the dumped roles had."""
    org = db.execute("INSERT INTO mad.organizations (name) VALUES ('a') RETURNING org_id").fetchone()[0]
    for role, (level, bound) in ROLES.items():
        grant(db, role, level, org if bound else None)
    db.execute("GRANT EXECUTE ON FUNCTION mad_registry.session_org_id, mad_registry.audit_page TO data_by_hand")


def confirm(db):
    """Calls confirm_access, as after a restore of another server's dump."""
    assert all(row[4] for row in db.execute("SELECT * FROM mad_registry.confirm_access()"))


def check_roles_work(database):
    """Asserts that operators may use new functions and views, and that other roles may not."""
    for role in [r for r, (level, _) in ROLES.items() if level == "operator"]:
        with database.connect(f"'{role}'") as db:
            # The view databases is for superusers and members of pg_monitor.
            for view in VIEWS[:-1]:
                db.execute(f"SELECT * FROM mad_registry.{view}")
            assert len(db.execute("SELECT * FROM mad_registry.deployment_checklist()").fetchall()) > 10
            org = db.execute("SELECT org_id FROM mad.organizations WHERE name = 'second'").fetchone()[0]
            assert len(db.execute("SELECT * FROM mad_registry.task_library(%s)", [org]).fetchall()) >= 10
            calls = db.execute(
                "SELECT calls FROM mad_registry.performance_stats WHERE query_name = 'task_library'"
            ).fetchone()
            assert calls[0] > 0
    with database.connect("data_writer") as db, pytest.raises(psycopg.errors.InsufficientPrivilege):
        db.execute("SELECT * FROM mad_registry.performance_stats")


def check_works(database, release):
    if release != FIRST:
        check_roles_work(database)
    check_all_works(database)


each_release = pytest.mark.parametrize("release", RELEASES)
each_user = pytest.mark.parametrize("user", ["owner", "postgres"])


@each_release
@each_user
def test_updated(server, old, fresh, release, user):
    """An updated database equals a fresh installation with the same grants, and has the old rows.
    """
    # Shifts the oids of the roles created later.
    server.psql(f"CREATE ROLE before_{release.replace('.', '_')}_{user}")
    database, new = old(release), fresh()
    with database.connect() as db:
        known = columns(db)
        before = rows(db)
        dumped = rows_of_dump(release)
        assert {table: before[table][0] for table in dumped if table in before} == {
            table: count for table, count in dumped.items() if table in before}
    update(database, user)
    with database.connect() as db, new.connect() as other:
        assert without_version({table: rows(db, known)[table] for table in before}) == without_version(before)
        # No grant of users became an initial privilege of the extension, which dumps omit.
        assert {name: of[-1] for name, of in functions(db).items()} == {
            name: of[-1] for name, of in functions(other).items()
        }
        assert members(db) == members(other)
        if release != FIRST:
            grant_all(other)
        assert functions(db) == functions(other)
        assert code_rights(db) == code_rights(other)
        assert [view[0] for view in views(db)] == sorted(VIEWS) and views(db) == views(other)
        assert db.execute("SELECT extversion FROM pg_extension WHERE extname = 'mad_registry'").fetchone() == (
            db.execute("SELECT default_version FROM pg_available_extensions WHERE name = 'mad_registry'").fetchone())
        assert db.execute("SELECT mad_registry.migrate()").fetchone()[0] == 0
    if release == FIRST:
        assert tables_of(server, database) == tables_of(server, new)
    check_works(database, release)


@each_release
@each_user
def test_an_old_dump_restored_with_new_code(server, restored, old, fresh, release, user):
    """Restored by a superuser and by the plain owner: functions name migrate() in their hint, and
    after it everything works."""
    database, updated = restored(release, user), old(release)
    update(updated)
    with database.connect() as db, updated.connect() as other:
        known = columns(db)
        before = rows(db)
        found = states(db)
        assert len(found) > 30
        answered = {signature.removeprefix("mad_registry.").split("(")[0] for signature, state in found.items()
                    if not state or state[0] != "55000" or "mad_registry.migrate()" not in state[1]}
        # If only the last migrations are missing, functions work whose tables these do not change.
        # Beside its stand-in, which has fewer arguments, register_service is ambiguous.
        answered.discard("register_service")
        if RELEASES[release] < OLDEST_MIGRATION:
            assert answered == set()
        else:
            names = {signature.removeprefix("mad_registry.").split("(")[0] for signature in found}
            refused = set()
            for migration, needing in [(9, OF_MIGRATION_9), (8, OF_MIGRATION_8)]:
                refused |= needing if RELEASES[release] < migration else set()
            assert names - answered - {"register_service"} == refused
        assert rows(db) == before
        assert db.execute("SELECT mad_registry.migrate()").fetchone()[0] == NEWEST - RELEASES[release]
        assert without_version({table: rows(db, known)[table] for table in before}) == without_version(before)
        confirm(db)
        if RELEASES[release] == NEWEST:
            # It grants all rights again, in another order than a dump; elsewhere the update did so.
            confirm(other)
        unchanged = without_version(known)
        assert rows(db, unchanged) == rows(other, unchanged)
        filled = [*before, "mad.search_dictionary", "mad.maintenance"]
        assert {digest[0] for table, digest in rows(db).items() if table not in filled} <= {0}
        assert db.execute("SELECT array_agg(version ORDER BY version) FROM mad.schema_version").fetchone()[0] == list(
            range(1, NEWEST + 1)
        )
        assert code_rights(db) == code_rights(other)
        if user == "owner":
            assert functions(db) == functions(other)
    assert tables_of(server, database) == tables_of(server, updated)
    check_works(database, release)


@each_release
@each_user
@pytest.mark.parametrize("way", ["updated", "restored"])
def test_dumped_and_restored_again(server, restored, old, databases, release, user, way):
    if way == "updated":
        database = old(release)
        update(database)
    else:
        database = restored(release, user)
        database.psql("SELECT mad_registry.migrate()")
        with database.connect() as db:
            confirm(db)
    again = copied(database, databases(), user)
    with database.connect() as db, again.connect() as other:
        assert rows(other) == rows(db)
        assert code_rights(other) == code_rights(db)
    assert schema_of(server, again) == schema_of(server, database)
    check_works(again, release)


def test_migrated_by_a_superuser(server, restored, fresh):
    """If a superuser migrates, the owner of the schema owns the tables."""
    database = restored()
    with database.connect("postgres") as db:
        assert db.execute("SELECT mad_registry.migrate()").fetchone()[0] == NEWEST - 1
        assert db.execute(
            "SELECT DISTINCT relowner::regrole::text FROM pg_class WHERE relnamespace = 'mad'::regnamespace"
        ).fetchall() == [("owner",)]
    assert tables_of(server, database) == tables_of(server, fresh())
    check_all_works(database)


def test_a_migration_that_is_rolled_back(restored):
    """A migration is atomic, and a session that waited for it finds nothing left to do."""
    database = restored(user="owner")
    with database.connect() as db:
        before = rows(db)
        with db.transaction(force_rollback=True):
            assert db.execute("SELECT mad_registry.migrate()").fetchone()[0] == NEWEST - 1
        assert rows(db) == before
        with pytest.raises(psycopg.errors.ObjectNotInPrerequisiteState):
            db.execute("SELECT mad_registry.registry_etag(gen_random_uuid())")
        assert db.execute("SELECT mad_registry.migrate()").fetchone()[0] == NEWEST - 1


def test_what_to_do_before_the_extension_is_updated(old):
    """The new tables need the new functions, so without the update the tables of 0.1.0 stay
    unchanged."""
    database = old()
    with database.connect() as db:
        before = rows(db)
        with pytest.raises(psycopg.errors.ObjectNotInPrerequisiteState) as refusal:
            db.execute("SELECT mad_registry.migrate()")
        assert "ALTER EXTENSION mad_registry UPDATE" in refusal.value.diag.message_hint
        with pytest.raises(psycopg.errors.ObjectNotInPrerequisiteState):
            db.execute("SELECT * FROM mad_registry.task_library(gen_random_uuid())")
        assert rows(db) == before


def test_the_schema_of_the_api_is_not_left_to_the_owner(old, fresh):
    """The owner may not create functions in the schema, which could offer a better match for a call
    of the extension."""
    database, new = old(), fresh()
    update(database)
    rights = """
        SELECT nspowner::regrole::text, has_schema_privilege('owner', oid, 'CREATE'),
            obj_description(oid, 'pg_namespace')
        FROM pg_namespace WHERE nspname = 'mad_registry'"""
    with database.connect() as db, new.connect() as other:
        assert db.execute(rights).fetchall() == other.execute(rights).fetchall()
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            db.execute(
                "CREATE FUNCTION mad_registry.task_library(org_id uuid, category varchar) RETURNS int LANGUAGE sql AS"
                " 'SELECT 1'"
            )


def test_the_whole_dump_is_that_of_a_fresh_installation(server, old, fresh):
    database, new = old(), fresh()
    update(database)
    with database.connect() as db, new.connect() as other:
        assert members(db) == members(other)
    assert schema_of(server, database) == schema_of(server, new)


STRANGE = "CREATE FUNCTION mad_registry.lab_function() RETURNS int LANGUAGE sql AS 'SELECT 1'"


def test_what_is_not_ours_in_the_schema_of_the_api(old):
    """An object of users in the schema mad_registry would become part of the extension's schema:
    the update fails, names it and changes nothing."""
    database = old(additions=STRANGE)
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
    CREATE TRIGGER organizations_lab AFTER DELETE ON mad.organizations FOR EACH ROW
        EXECUTE FUNCTION suppress_redundant_updates_trigger();
    DROP TRIGGER organizations_lab ON mad.organizations;
    CREATE POLICY lab_policy ON mad.task_definitions USING (is_active);
    ALTER TABLE mad.users ENABLE ROW LEVEL SECURITY;
    CREATE TABLE mad.lab_table (task text PRIMARY KEY);
    INSERT INTO mad.lab_table VALUES ('stored');
    CREATE VIEW mad.lab_view AS
        SELECT t.task_id, mad_registry.version_key(t.version) AS key, g.created_at
        FROM mad.task_definitions t LEFT JOIN mad_registry.get_task(t.org_id, t.task_id, t.version) g
            USING (task_definition_id);
    COMMENT ON TABLE mad.task_services IS 'the lab''s own words';
    COMMENT ON VIEW mad.lab_view IS 'of the lab'"""


@pytest.mark.parametrize("way", ["updated", "restored"])
def test_additions_of_users_stay(server, old, restored, fresh, way):
    if way == "updated":
        database = old(additions=ADDITIONS)
    else:
        database = restored(user="owner")
        database.psql(ADDITIONS)
    with database.connect() as db:
        known = columns(db)
        before = rows(db)
    database.psql("ALTER EXTENSION mad_registry UPDATE" if way == "updated" else "SELECT mad_registry.migrate()")
    with database.connect() as db:
        after = rows(db, known)
        assert without_version({table: after[table] for table in before}) == without_version(before)
        assert db.execute("SELECT count(*) > 10, count(created_at) > 10 FROM mad.lab_view").fetchone() == (True, True)
    # Only the additions differ from a fresh installation.
    new = fresh()
    new.psql(ADDITIONS)
    assert in_any_order(tables_of(server, database)) == in_any_order(tables_of(server, new))
    check_all_works(database)
    with database.connect() as db:
        assert db.execute("SELECT lab_note FROM mad.task_definitions WHERE task_id = 'upgraded'").fetchone() == (
            "stamped",
        )


# Objects of users that depend on functions changed in 0.4.0, by their names in the error.
DEPENDENTS = {
    "view lab.shown_tasks": (
        "CREATE SCHEMA lab; CREATE VIEW lab.shown_tasks AS SELECT * FROM mad_registry.task_library(NULL)"
    ),
    "materialized view public.lab_picks": (
        "CREATE MATERIALIZED VIEW lab_picks AS SELECT service_id "
        "FROM mad_registry.pick_healthy_service(gen_random_uuid(), 'x') WITH NO DATA"
    ),
    "table mad.users": (
        "CREATE RULE lab_rule AS ON DELETE TO mad.users DO ALSO SELECT mad_registry.ensure_partitions(1)"
    ),
    "function public.lab_categories(uuid)": (
        "CREATE FUNCTION lab_categories(org uuid) RETURNS bigint LANGUAGE sql "
        "RETURN (SELECT sum(task_count) FROM mad_registry.task_categories(org))"
    ),
}


def test_what_depends_on_a_changed_function_stops_the_update(old):
    """The error names all dependent objects, and nothing changes. With the documented statements a
    view survives the update."""
    database = old("0.3.0", additions="; ".join(DEPENDENTS.values()))
    with database.connect("postgres") as db:
        before, code, there = rows(db), functions(db), members(db)
        with pytest.raises(psycopg.errors.DependentObjectsStillExist) as refusal:
            db.execute("ALTER EXTENSION mad_registry UPDATE")
        assert [name for name in DEPENDENTS if name not in refusal.value.diag.message_primary] == []
        assert "docs/operations.md" in refusal.value.diag.message_hint
        assert (rows(db), functions(db), members(db)) == (before, code, there)
        db.execute("DROP MATERIALIZED VIEW lab_picks; DROP RULE lab_rule ON mad.users; DROP FUNCTION lab_categories")
        (block,) = re.findall(r"```pgsql\n(.*?)```", (PROJECT / "docs" / "operations.md").read_text(), re.DOTALL)
        save, drop, update, create = block.strip().split("\n")
        definition = db.execute(save).fetchone()[0]
        db.execute(drop)
        db.execute(update)
        db.execute(create.removeprefix("-- ").replace("…", definition))
    check_all_works(database)


def test_what_depends_on_register_service_stops_the_update(old):
    """The same for the function that 0.5.0 changes."""
    database = old("0.4.0", additions="CREATE FUNCTION lab_register(org uuid) RETURNS uuid LANGUAGE sql "
                                      "RETURN mad_registry.register_service(org, 't', NULL, 'http://a')")
    with database.connect("postgres") as db:
        with pytest.raises(psycopg.errors.DependentObjectsStillExist, match="lab_register") as refusal:
            db.execute("ALTER EXTENSION mad_registry UPDATE")
        assert "docs/operations.md" in refusal.value.diag.message_hint
        db.execute("DROP FUNCTION lab_register")
        db.execute("ALTER EXTENSION mad_registry UPDATE")
    check_all_works(database)


GRANTS = """
    CREATE ROLE data_granter; CREATE ROLE data_granted; CREATE ROLE "data ""unnamed";
    GRANT USAGE ON SCHEMA mad_registry TO data_granter, "data ""unnamed";
    GRANT EXECUTE ON FUNCTION mad_registry.task_library, mad_registry.pick_healthy_service,
        mad_registry.get_task TO data_granted;
    GRANT EXECUTE ON FUNCTION mad_registry.jobs_page, mad_registry.explain_pick TO data_granter WITH GRANT OPTION;
    GRANT EXECUTE ON FUNCTION mad_registry.explain_pick TO "data ""unnamed" WITH GRANT OPTION;
    GRANT EXECUTE ON FUNCTION mad_registry.ensure_partitions TO PUBLIC;
    SET ROLE data_granter;
    GRANT EXECUTE ON FUNCTION mad_registry.jobs_page TO data_granted WITH GRANT OPTION;
    SET ROLE "data ""unnamed";
    GRANT EXECUTE ON FUNCTION mad_registry.explain_pick TO data_granted;
    RESET ROLE;
    REVOKE USAGE ON SCHEMA mad_registry FROM "data ""unnamed";
    """
# (function, grantor if it is not the function's owner, grantee, with grant option)
GRANTED = {
    ("task_library", "", "data_granted", False),
    ("pick_healthy_service", "", "data_granted", False),
    ("get_task", "", "data_granted", False),
    ("jobs_page", "", "data_granter", True),
    ("explain_pick", "", "data_granter", True),
    ("explain_pick", "", 'data "unnamed', True),
    ("ensure_partitions", "", "PUBLIC", False),
    ("jobs_page", "data_granter", "data_granted", True),
}


def test_grants_on_changed_functions_stay(server, old, databases):
    """Grants on changed functions stay with their grantors, and a dump contains them."""
    database = old("0.3.0")
    database.psql(GRANTS, "postgres")

    def grants(db):
        return set(db.execute("""
            SELECT p.proname, CASE WHEN a.grantor <> p.proowner THEN a.grantor::regrole::text ELSE '' END,
                   CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE pg_get_userbyid(a.grantee) END, a.is_grantable
            FROM pg_proc p, aclexplode(p.proacl) a
            WHERE p.pronamespace = 'mad_registry'::regnamespace
              AND (a.grantee = 0 OR pg_get_userbyid(a.grantee) IN ('data_granter', 'data_granted',
                  'data "unnamed'))"""))

    with database.connect("postgres") as db:
        of_the_unnamed = ("explain_pick", '"data ""unnamed"', "data_granted", False)
        assert grants(db) == GRANTED | {of_the_unnamed}
        db.execute("ALTER EXTENSION mad_registry UPDATE")
        # A grantor without USAGE on the schema cannot grant; the owner grants instead.
        assert grants(db) == GRANTED | {("explain_pick", "", "data_granted", False)}
        assert db.execute("SELECT count(*) FROM pg_proc WHERE proname LIKE '%_of_0_3_0'").fetchone()[0] == 0
    again = copied(database, databases(), "postgres")
    with database.connect("postgres") as db, again.connect("postgres") as other:
        assert grants(other) == grants(db)
    check_all_works(again)
    for made in (again, database):
        made.drop()
    server.psql('DROP ROLE data_granter, data_granted, "data ""unnamed"')


def test_keys_of_versions_are_computed_anew(old):
    """Rows with version keys of an earlier release are found in the new order, also by their
    indexes."""
    database = old("0.3.0")
    with database.connect("postgres") as db:
        definition = db.execute("SELECT pg_get_functiondef('mad_registry.version_key(text)'::regprocedure)").fetchone()[
            0
        ]
        db.execute("""
            CREATE OR REPLACE FUNCTION mad_registry.version_key(version text) RETURNS bytea
            LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN decode(md5(version), 'hex')""")
        db.execute("""
            INSERT INTO mad.task_definitions (org_id, task_id, version, metadata)
            SELECT org_id, 'released', unnest('{3.0.0a3, 3.0.0, 3.0.0rc1, 2.9}'::text[]), '{"title": "Released"}'
            FROM mad.organizations WHERE name = 'second'""")
        db.execute("UPDATE mad.task_definitions SET version = version")
        db.execute(definition)
        db.execute("ALTER EXTENSION mad_registry UPDATE")
        assert db.execute("SELECT * FROM mad_registry.check_library()").fetchall() == []
        org = db.execute("SELECT org_id FROM mad.organizations WHERE name = 'second'").fetchone()[0]
        assert db.execute("SELECT version FROM mad_registry.get_task(%s, 'released')", [org]).fetchone() == ("3.0.0",)
        versions = "SELECT version FROM mad_registry.task_library(%s, latest_only => %s) WHERE task_id = 'released'"
        assert db.execute(versions, [org, False]).fetchall() == [("3.0.0",), ("3.0.0rc1",), ("3.0.0a3",), ("2.9",)]
        assert db.execute(versions, [org, True]).fetchall() == [("3.0.0",)]
    check_all_works(database)


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
    """The update names an object of users that has the name of a new one, changes nothing, and
    succeeds after a rename."""
    make, rename = IN_THE_WAY[what]
    database = old(additions=make)
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


DEPENDS_ON_METADATA_JSON = {
    "a view": ("CREATE VIEW mad.lab_view AS SELECT t.* FROM mad.task_definitions t", "DROP VIEW mad.lab_view"),
    "an index": (
        "CREATE INDEX lab_index ON mad.task_definitions ((metadata_json ->> 'author'))",
        "DROP INDEX mad.lab_index",
    ),
    "a constraint": (
        "ALTER TABLE mad.task_definitions ADD CONSTRAINT lab_check CHECK (json_typeof(metadata_json) = 'object')",
        "ALTER TABLE mad.task_definitions DROP CONSTRAINT lab_check",
    ),
    "statistics": (
        "CREATE STATISTICS mad.lab_statistics ON task_id, (metadata_json ->> 'author') FROM mad.task_definitions",
        "DROP STATISTICS mad.lab_statistics",
    ),
    # Objects that depend on search_vector, which is dropped and created again.
    "a view of the vector": (
        "CREATE VIEW mad.lab_view AS SELECT length(t.search_vector) FROM mad.task_definitions t",
        "DROP VIEW mad.lab_view",
    ),
    "an index of the vector": (
        "CREATE INDEX lab_index ON mad.task_definitions USING gin (search_vector)",
        "DROP INDEX mad.lab_index",
    ),
    "a constraint on the vector": (
        "ALTER TABLE mad.task_definitions ADD CONSTRAINT lab_check CHECK (length(search_vector) < 1000)",
        "ALTER TABLE mad.task_definitions DROP CONSTRAINT lab_check",
    ),
}


@pytest.mark.parametrize("what", DEPENDS_ON_METADATA_JSON)
def test_what_depends_on_the_type_of_a_column_is_not_dropped(old, what):
    """Such an object stops the update, which changes nothing. Privileges on the columns stay."""
    make, drop = DEPENDS_ON_METADATA_JSON[what]
    database = old(
        "0.3.0",
        additions=f"{make}; GRANT SELECT (metadata_json, search_vector) ON mad.task_definitions TO data_reader;"
        "GRANT SELECT (search_vector) ON mad.task_definitions TO data_by_hand WITH GRANT OPTION",
    )
    with database.connect() as db:
        before, code = rows(db), functions(db)
        with pytest.raises(psycopg.Error) as refusal:
            db.execute("ALTER EXTENSION mad_registry UPDATE")
        if "view" in what or "vector" in what:
            assert refusal.value.sqlstate == "2BP01" and re.search(
                "lab_(view|index|check)", str(refusal.value)
            ), refusal.value
        else:
            assert refusal.value.sqlstate in ("0A000", "42883"), refusal.value
        assert (rows(db), functions(db)) == (before, code)
        db.execute(drop)
        db.execute("ALTER EXTENSION mad_registry UPDATE")
        for role, column, right in [
            ("data_reader", "metadata_json", "SELECT"),
            ("data_reader", "search_vector", "SELECT"),
            ("data_by_hand", "search_vector", "SELECT WITH GRANT OPTION"),
        ]:
            assert db.execute(
                "SELECT has_column_privilege(%s, 'mad.task_definitions', %s, %s)", [role, column, right]
            ).fetchone()[0], (role, column, right)
    check_all_works(database)
