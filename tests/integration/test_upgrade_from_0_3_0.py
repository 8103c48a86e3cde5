"""From 0.3.0 to this version: by ALTER EXTENSION UPDATE, and by restoring an old dump with new code.

tests/upgrade holds 0.3.0's install script and a whole dump of a database of role `owner`, filled and
granted as test_restore_data does it.
"""

import re
import shutil
import subprocess
from pathlib import Path

import psycopg
import pytest
from conftest import PROJECT
from test_restore import columns, rows, schema_of
from test_restore_data import OTHERS, ROLES, make_roles, rights
from test_upgrade import NEWEST, copied, fresh, functions, members, run_script, tables_of, update  # noqa: F401 (fixtures)
from test_upgrade import databases  # noqa: F401 (fixture)

OLD = PROJECT / "tests" / "upgrade"
DUMP = OLD / "mad-0.3.0.sql"
SCRIPT = OLD / "mad_registry--0.3.0.sql"
VIEWS = ["performance_stats", "slow_queries", "index_usage", "table_sizes", "lock_waits", "connection_stats"]


def dump_text():
    return re.sub(r"^\\(un)?restrict .*$", "", DUMP.read_text(), flags=re.MULTILINE)


@pytest.fixture(scope="module")
def old_script(server):
    """0.3.0's install script, where the server looks for it."""
    make_roles(server)
    share = Path(subprocess.check_output([server.pg_config, "--sharedir"], text=True).strip())
    there = share / "extension" / SCRIPT.name
    before = there.read_text() if there.exists() else None
    assert before in (None, SCRIPT.read_text()), "an installed script of 0.3.0 is not the released one"
    if before is None:
        try:
            shutil.copy(SCRIPT, there)
            there.chmod(0o644)
        except OSError as error:
            pytest.skip(f"needs to write into the server's extension directory: {error}")
    yield
    if before is None:
        there.unlink()


@pytest.fixture
def old(databases, old_script):  # noqa: F811
    """A database at 0.3.0, with its rows and rights."""
    database = databases()
    # Schema mad first: the library is the new one, and would make its newest tables.
    database.psql("""
        CREATE SCHEMA mad;
        COMMENT ON SCHEMA mad IS 'The data of mad_registry: tasks, services, pipelines and what belongs to them';
        CREATE EXTENSION mad_registry VERSION '0.3.0' CASCADE""")
    text = dump_text()
    run_script(database, "SET search_path = ''; SET check_function_bodies = false;\n"
               + text[text.index("SET default_tablespace"):], "owner")
    return database


@pytest.fixture
def restored(server, databases):  # noqa: F811
    def restore(user):
        make_roles(server)
        database = databases()
        run_script(database, dump_text(), user)
        return database

    return restore


def views(db):
    """Everything of each view but its oid."""
    return db.execute("""
        SELECT c.relname, pg_get_viewdef(c.oid), c.reloptions, c.relowner::regrole::text, obj_description(c.oid, 'pg_class'),
               ARRAY(SELECT a::text FROM unnest(c.relacl) a ORDER BY 1),
               ARRAY(SELECT a::text FROM pg_init_privs i, unnest(i.initprivs) a
                     WHERE i.classoid = 'pg_class'::regclass AND i.objoid = c.oid ORDER BY 1),
               ARRAY(SELECT col_description(c.oid, a.attnum) FROM pg_attribute a
                     WHERE a.attrelid = c.oid AND a.attnum > 0 ORDER BY a.attnum)
        FROM pg_class c WHERE c.relnamespace = 'mad_registry'::regnamespace AND c.relkind = 'v' ORDER BY 1""").fetchall()


def code_rights(db):
    """Who may call and read what of the API."""
    return {role: (rights(db)[role][1], db.execute("""
        SELECT relname, has_table_privilege(%s, oid, 'SELECT') FROM pg_class
        WHERE relnamespace = 'mad_registry'::regnamespace ORDER BY 1""", [role]).fetchall()) for role in [*ROLES, *OTHERS, "public"]}


def grant_all(db):
    """What the dumped roles were given."""
    org = db.execute("INSERT INTO mad.organizations (name) VALUES ('a') RETURNING org_id").fetchone()[0]
    for role, (level, bound) in ROLES.items():
        db.execute("SELECT mad_registry.grant_access(%s, %s, %s)", [role, level, org if bound else None])
    db.execute("GRANT EXECUTE ON FUNCTION mad_registry.session_org_id, mad_registry.audit_page TO data_by_hand")


def check_works(database):
    """Operators got what is new; old and new functions work on the rows of before."""
    for role in [r for r, (level, _) in ROLES.items() if level == "operator"]:
        with database.connect(f"'{role}'") as db:
            for view in VIEWS:
                db.execute(f"SELECT * FROM mad_registry.{view}")
            assert len(db.execute("SELECT * FROM mad_registry.deployment_checklist()").fetchall()) > 10
            org = db.execute("SELECT org_id FROM mad.organizations WHERE name = 'first'").fetchone()[0]
            assert len(db.execute("SELECT * FROM mad_registry.task_library(%s)", [org]).fetchall()) == 10
            calls = db.execute("SELECT calls FROM mad_registry.performance_stats WHERE query_name = 'task_library'").fetchone()
            assert calls[0] > 0
    with database.connect("data_writer") as db, pytest.raises(psycopg.errors.InsufficientPrivilege):
        db.execute("SELECT * FROM mad_registry.performance_stats")


@pytest.mark.parametrize("user", ["owner", "postgres"])
def test_updated(server, old, fresh, user):  # noqa: F811
    """The same as a fresh installation with the same grants, and the rows of before."""
    database, new = old, fresh()
    with database.connect() as db:
        known = columns(db)
        before = rows(db)
        assert sum(count for count, _ in before.values()) > 500
    update(database, user)
    with database.connect() as db, new.connect() as other:
        after = rows(db, known)
        assert {table: after[table] for table in before if table != "mad.schema_version"} == {
            table: digest for table, digest in before.items() if table != "mad.schema_version"}
        assert len(views(db)) == len(VIEWS)
        # Nothing of what users were granted became the extension's own, which dumps leave out.
        unlike = [name for name, (*_, initial) in functions(db).items() if initial != functions(other)[name][-1]]
        assert unlike == []
        assert members(db) == members(other)
        grant_all(other)
        assert code_rights(db) == code_rights(other)
        assert [view[:5] + view[6:] for view in views(db)] == [view[:5] + view[6:] for view in views(other)]
        assert db.execute("SELECT extversion FROM pg_extension WHERE extname = 'mad_registry'").fetchone() == (
            db.execute("SELECT default_version FROM pg_available_extensions WHERE name = 'mad_registry'").fetchone())
        assert db.execute("SELECT mad_registry.migrate()").fetchone()[0] == 0
    check_works(database)


@pytest.mark.parametrize("user", ["owner", "postgres"])
def test_updated_dumped_and_restored(server, old, databases, user):  # noqa: F811
    update(old)
    again = copied(old, databases(), user)
    with old.connect() as db, again.connect() as other:
        assert rows(other) == rows(db)
        assert code_rights(other) == code_rights(db)
    assert schema_of(server, again) == schema_of(server, old)
    check_works(again)


@pytest.mark.parametrize("user", ["owner", "postgres"])
def test_an_old_dump_restored_with_new_code(server, restored, old, user):
    """migrate() brings its tables up to date and gives operators what is new."""
    database = restored(user)
    update(old)
    with database.connect() as db, old.connect() as other:
        unchanged = {table: names for table, names in columns(db).items() if table != "mad.schema_version"}
        assert rows(db, unchanged) == rows(other, unchanged)
        assert db.execute("SELECT mad_registry.migrate()").fetchone()[0] == NEWEST - 3
        assert rows(db).keys() == rows(other).keys()
        assert code_rights(db) == code_rights(other)
    assert tables_of(server, database) == tables_of(server, old)
    check_works(database)
