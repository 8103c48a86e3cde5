"""Partial backups, an extension that was dropped and created again, and triggers in other states:
migrate() repairs them."""

import json

import psycopg
import pytest
from conftest import Database
from test_library_first import databases, old, old_scripts  # noqa: F401 (fixtures)
from test_restore import columns, copy_of, rows, schema_of  # noqa: F401 (a fixture)
from test_restore_data import check_owner, check_roles, rights, source  # noqa: F401 (a fixture)
from test_upgrade import NEWEST, check_all_works, in_any_order, update

MENDED = ["columns and triggers", "search dictionary", "rights of levels"]


@pytest.fixture
def target(server):
    made = Database(server)
    yield made
    made.drop()


def dump(source, *options):  # noqa: F811
    path = source.server.root / f"part{''.join(options).replace('*', 'all')}.dump"
    source.server.run("pg_dump", "-Fc", *options, "-f", path, *source.server.client_args(source.name))
    return path


def load(target, path, user, *options):
    target.server.run("pg_restore", "--exit-on-error", "--single-transaction", *options,
                      *target.server.client_args(target.name, user), path)


def without_marks(digests):
    """Removes the revisions of the registry. The restore's triggers change them, after which
    applications only read again."""
    return {table: digest for table, digest in digests.items() if table != "mad.registry_revisions"}


def give_by_hand(db):
    """Grants privileges that no level has; see test_restore_data."""
    db.execute("GRANT USAGE ON SCHEMA mad, mad_registry TO data_by_hand")
    db.execute("GRANT EXECUTE ON FUNCTION mad_registry.session_org_id, mad_registry.audit_page TO data_by_hand")


def lines(database):
    """Returns the sorted lines of the schema dump, because the order of privileges and columns is
    that of their creation."""
    return sorted(set(in_any_order(schema_of(database.server, database)).splitlines()))


def faults(db):
    """Returns the items of the checklist that migrate() repairs, with their details."""
    return dict(db.execute("""
        SELECT item, detail FROM mad_registry.deployment_checklist()
        WHERE NOT ok AND item = ANY (%s) AND hint = 'run SELECT mad_registry.migrate()'""", [MENDED]).fetchall())


@pytest.mark.parametrize("user, disabled", [("postgres", False), ("owner", False), ("postgres", True)])
def test_the_schema_and_then_the_data(source, target, user, disabled):  # noqa: F811
    """If triggers are enabled, organisations must be restored first, because pg_dump does not see
    that the partitions of audit_logs refer to them."""
    load(target, dump(source, "--schema-only"), user)
    path = dump(source, "--data-only")
    if disabled:
        load(target, path, user, "--data-only", "--disable-triggers")
    else:
        listed = target.server.run("pg_restore", "--list", path).stdout.splitlines(keepends=True)
        listed.sort(key=lambda line: "TABLE DATA mad organizations " not in line)
        order = target.server.root / "order"
        order.write_text("".join(listed))
        order.chmod(0o644)
        load(target, path, user, "-L", order)
    with target.connect() as db:
        if disabled:
            assert rows(db) == source.rows
            assert faults(db) == {
                "columns and triggers": (
                    "trigger role_access_changed of role_access is enabled in another mode than it was made"
                )
            }
        else:
            assert without_marks(rows(db)) == without_marks(source.rows)
        assert rights(db) == source.rights
        assert db.execute("SELECT mad_registry.migrate()").fetchone()[0] == 0
        assert faults(db) == {}
    assert schema_of(target.server, target) == schema_of(source.server, source)
    check_roles(target, source.orgs)
    check_owner(target, source.orgs)


def test_schema_mad_with_its_extensions(source, target):  # noqa: F811
    load(target, dump(source, "-n", "mad", "-e", "*"), "postgres")
    with target.connect() as db:
        assert rows(db) == source.rows
        assert rights(db) == source.rights
        assert faults(db) == {}
        assert db.execute("SELECT mad_registry.migrate()").fetchone()[0] == 0
    check_roles(target, source.orgs)
    check_owner(target, source.orgs)


def test_schema_mad_alone(source, target):  # noqa: F811
    """Schema mad alone can be restored into a database with the extension, in place of its empty
    schema, but not into one without."""
    path = dump(source, "-n", "mad")
    with pytest.raises(RuntimeError, match="mad_registry"):
        load(target, path, "postgres")
    target.psql("CREATE SCHEMA mad; CREATE EXTENSION mad_registry CASCADE; DROP SCHEMA mad")
    load(target, path, "postgres")
    with target.connect() as db:
        assert rows(db) == source.rows
        # The privileges on functions are in schema mad_registry.
        assert set(faults(db)) == {"rights of levels"}
        assert db.execute("SELECT mad_registry.migrate()").fetchone()[0] == 0
        give_by_hand(db)
        assert rights(db) == source.rights
        assert faults(db) == {}
    check_roles(target, source.orgs)


@pytest.mark.parametrize("user", ["owner", "postgres"])
def test_dropped_and_made_again(server, source, copy_of, user):  # noqa: F811
    """DROP EXTENSION … CASCADE keeps the rows. Rows written before migrate() are then treated as
    all others."""
    database = copy_of(source, server, user=user)
    org = source.orgs[0]
    with database.connect() as db:
        known = {
            table: names
            for table, names in columns(db).items()
            if table not in ("mad.search_words", "mad.search_lists")
        }
        before = rows(db, known)
        etag = db.execute("SELECT mad_registry.registry_etag(%s)", [org]).fetchone()
    schema = lines(database)
    database.psql("DROP EXTENSION mad_registry CASCADE", user)
    with database.connect("data_bound_reader") as db:
        assert db.execute("SELECT FROM mad.task_definitions").fetchall() == []
    database.psql("CREATE EXTENSION mad_registry CASCADE", user)
    with database.connect() as db:
        said = faults(db)["columns and triggers"]
        assert (
            "column task_definitions.version_key is missing" in said
            and "trigger search_lists_insert of task_definitions" in said
        )
        assert db.execute("""SELECT detail LIKE '%mad.molecules: the policy tenant is not there%'
            FROM mad_registry.deployment_checklist()
                             WHERE item = 'row level security'""").fetchone()[0]
        assert "data_operator" in faults(db)["rights of levels"]
        db.execute("UPDATE mad.task_definitions SET is_active = false WHERE org_id = %s AND task_id = 't3'", [org])
        said = []
        db.add_notice_handler(lambda notice: said.append(notice.message_primary))
        assert db.execute("SELECT mad_registry.migrate()").fetchone()[0] == 0
        assert len(said) == 1 and said[0].startswith("restored: column task_definitions.version_key, ")
        assert faults(db) == {}
        assert db.execute("SELECT mad_registry.migrate()").fetchone()[0] == 0 and len(said) == 1
        assert db.execute("SELECT mad_registry.registry_etag(%s)", [org]).fetchone() != etag
        assert db.execute("SELECT * FROM mad_registry.check_library()").fetchall() == []
        assert db.execute("SELECT count(*) FROM mad_registry.search_tasks(%s, 'task')", [org]).fetchone()[0] == 9
        db.execute("SELECT mad_registry.refresh_search_lists(at_least => 2)")
        assert db.execute("SELECT * FROM mad_registry.check_search_lists()").fetchall() == []
        assert db.execute("SELECT count(*) FROM mad_registry.search_tasks(%s, 'task')", [org]).fetchone()[0] == 9
        db.execute("UPDATE mad.task_definitions SET is_active = true WHERE org_id = %s AND task_id = 't3'", [org])
        assert without_marks(rows(db, known)) == without_marks(before)
        give_by_hand(db)
        assert rights(db) == source.rights
    assert lines(database) == schema
    check_roles(database, source.orgs)
    check_owner(database, source.orgs)


def test_dropped_at_the_release_before(old):  # noqa: F811
    """With the library of the new version: the parts of the earlier tables are restored, and then
    the new migrations run."""
    dropped, updated = old("0.3.0"), old("0.3.0")
    update(updated)
    dropped.psql("DROP EXTENSION mad_registry CASCADE; CREATE EXTENSION mad_registry", "owner")
    with dropped.connect() as db, updated.connect() as other:
        assert db.execute("SELECT mad_registry.migrate()").fetchone()[0] == NEWEST - 3
        known = {
            table: names
            for table, names in columns(db).items()
            if table not in ("mad.schema_version", "mad.search_dictionary", "mad.maintenance")
        }
        assert without_marks(rows(db, known)) == without_marks(rows(other, known))
        assert faults(db) == {}
        give_by_hand(db)
        assert rights(db) == rights(other)
    assert lines(dropped) == lines(updated)
    check_all_works(dropped)


@pytest.mark.parametrize("by", ["migrate()", "confirm_access()"])
def test_row_level_security_that_is_off(server, source, copy_of, by):  # noqa: F811
    """If an incomplete restore left row level security off or a policy missing, it is restored
    before access is granted."""
    database = copy_of(source, server)
    schema = lines(database)
    with database.connect() as db:
        for (table,) in db.execute(
            "SELECT oid::regclass::text FROM pg_class WHERE relnamespace = 'mad'::regnamespace AND relrowsecurity"
            " AND relname <> 'role_access'"
        ).fetchall():
            db.execute(f"ALTER TABLE {table} DISABLE ROW LEVEL SECURITY")
        db.execute("DROP POLICY tenant ON mad.molecules")
        db.execute(f"SELECT mad_registry.{by}")
    assert lines(database) == schema
    check_roles(database, source.orgs)


def test_triggers_that_a_bulk_load_left_otherwise(server, source, copy_of):  # noqa: F811
    database = copy_of(source, server)
    org = source.orgs[0]
    schema = schema_of(server, database)
    with database.connect("postgres") as db:
        db.execute("ALTER TABLE mad.role_access DISABLE TRIGGER ALL; ALTER TABLE mad.role_access ENABLE TRIGGER ALL")
        db.execute("ALTER TABLE mad.task_definitions DISABLE TRIGGER ALL")
        task = json.dumps({"title": "Task that no list holds"})
        db.execute("SELECT mad_registry.register_task(%s, 'unlisted', '1.0.0', %s, '{}')", [org, task])
        assert db.execute("SELECT * FROM mad_registry.check_search_lists()").fetchall() != []
        said = faults(db)["columns and triggers"]
        assert "trigger role_access_changed of role_access is enabled in another mode than it was made" in said
        assert "trigger search_lists_insert of task_definitions is disabled" in said
        db.execute(
            "ALTER TABLE mad.task_definitions ENABLE TRIGGER ALL; ALTER TABLE mad.task_definitions DISABLE TRIGGER"
            " search_lists_insert"
        )
        db.execute("SELECT mad_registry.migrate()")
        assert faults(db) == {}
        assert db.execute("SELECT * FROM mad_registry.check_search_lists()").fetchall() == []
        assert "unlisted" in [
            t
            for (t,) in db.execute("SELECT task_id FROM mad_registry.search_tasks(%s, 'task', page_size => 50)", [org])
        ]
    assert schema_of(server, database) == schema


def test_what_has_the_name_and_is_something_else(server, source, copy_of):  # noqa: F811
    """A different trigger of the same name is replaced. A column is not dropped, because it may
    hold data of users; its owner must drop it."""
    database = copy_of(source, server)
    schema = lines(database)
    with database.connect() as db:
        db.execute("""DROP TRIGGER search_lists_insert ON mad.task_definitions;
            CREATE TRIGGER search_lists_insert AFTER INSERT ON mad.task_definitions
                FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.search_words_changed();
            DROP INDEX mad.idx_task_definitions_version;
            ALTER TABLE mad.task_definitions ALTER COLUMN version_key DROP EXPRESSION""")
        said = faults(db)["columns and triggers"]
        assert "trigger search_lists_insert of task_definitions runs another function" in said
        column = ("column task_definitions.version_key is not derived as it was made"
                  " (run ALTER TABLE mad.task_definitions DROP COLUMN version_key before)")
        assert column in said
        db.execute("SELECT mad_registry.migrate()")
        assert faults(db) == {"columns and triggers": column}
        db.execute("ALTER TABLE mad.task_definitions DROP COLUMN version_key; SELECT mad_registry.migrate()")
        assert faults(db) == {}
    assert lines(database) == schema
