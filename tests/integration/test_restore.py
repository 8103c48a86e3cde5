"""Dump and restore: no object or row of the database is lost, and everything works afterwards.

Restores run in one transaction and stop at the first error.
"""

import json
import re

import psycopg
import pytest
from conftest import PG_CONFIGS, Database, major_of, new_org
from servers import Server
from test_reads import add_fleet, answers, questions

# Additions of users to the tables of schema mad.
ADDITIONS = """
    ALTER TABLE mad.task_definitions ADD COLUMN lab_note text;
    UPDATE mad.task_definitions SET lab_note = 'seen: ' || task_id WHERE task_id < 'h';
    ALTER TABLE mad.task_services ADD COLUMN rack integer DEFAULT 7 CHECK (rack > 0);
    CREATE INDEX lab_by_note ON mad.task_definitions (lab_note) WHERE lab_note IS NOT NULL;
    CREATE INDEX lab_by_vector ON mad.task_definitions USING gin (search_vector);
    CREATE STATISTICS mad.lab_statistics ON category, is_active FROM mad.task_definitions;
    CREATE POLICY lab_policy ON mad.users USING (enabled);
    ALTER TABLE mad.users ENABLE ROW LEVEL SECURITY;
    CREATE FUNCTION mad.lab_stamp() RETURNS trigger LANGUAGE plpgsql
        AS 'BEGIN NEW.lab_note := coalesce(NEW.lab_note, ''by trigger''); RETURN NEW; END';
    CREATE TRIGGER lab_stamp BEFORE INSERT ON mad.task_definitions FOR EACH ROW EXECUTE FUNCTION mad.lab_stamp();
    COMMENT ON TABLE mad.task_services IS 'a comment of the lab''s own';
    COMMENT ON COLUMN mad.task_definitions.lab_note IS 'what the lab thinks of it';
    COMMENT ON INDEX mad.lab_by_note IS 'the lab''s index';
    CREATE VIEW mad.lab_view AS SELECT task_id, mad_registry.version_key(version) AS key FROM mad.task_definitions;
    GRANT USAGE ON SCHEMA mad TO lab_reader;
    GRANT SELECT (task_id, version) ON mad.task_definitions TO lab_reader;
"""
ODD_LOADS = ['{"cpu": "abc"}', '{"cpu": {}}', '{"cpu": "NaN"}', '{"cpu": -1}', '{"cpu": null}', '{"cpu": []}', '{}',
             '{"cpu": "350m", "memory": "1Gi", "note": "\\u00e9 \\ud83e\\uddec"}']


def fill(db):
    """Inserts members, services with unusual loads, unusual documents, and the users' additions."""
    org = db.execute("SELECT org_id FROM mad.organizations").fetchone()[0]
    add_fleet(db, org)
    # The third service of each task gets an unusual load. The loads of the others are numbers, so
    # that every pick is determined.
    services = db.execute("""
        SELECT service_id FROM mad.task_services WHERE service_url LIKE '%-2:8000' ORDER BY service_url""").fetchall()
    for load, (service,) in zip(ODD_LOADS, services):
        db.execute("UPDATE mad.task_services SET resources_used = %s WHERE service_id = %s", [load, service])
    db.execute("SELECT mad_registry.drain_service(%s, %s)", [org, services[-1][0]])
    other = new_org(db, 'Ünïcode "quoted" \\ org')
    for metadata in ['{}', '{"title": 5, "tags": "none"}', '{"title": "\\u00fc \\n\\t tab", "tags": ["a", 1, null]}']:
        db.execute("""INSERT INTO mad.task_definitions (org_id, task_id, version, metadata)
                      VALUES (%s, %s, '2.7.11b', %s)""", [other, "odd" + str(len(metadata)), metadata])
    db.execute("SELECT mad_registry.set_task_active(%s, 'odd2', '2.7.11b', false)", [other])
    db.execute("""
        WITH u AS (INSERT INTO mad.users (email, enabled, profile)
                   SELECT 'User' || n || '@example.org', n % 2 = 0, jsonb_build_object('n', n)
                   FROM generate_series(1, 50) n RETURNING user_id),
             m AS (INSERT INTO mad.memberships (org_id, user_id)
                   SELECT o.org_id, u.user_id FROM u, mad.organizations o RETURNING org_id, user_id),
             r AS (INSERT INTO mad.roles (org_id, name)
                   SELECT o.org_id, named FROM mad.organizations o, unnest(ARRAY['admin', 'chemist']) named
                   RETURNING org_id, role_id)
        INSERT INTO mad.membership_roles (org_id, user_id, role_id)
        SELECT m.org_id, m.user_id, r.role_id FROM m JOIN r USING (org_id)""")
    db.execute("CREATE TABLE mad.molecules_of_lab (smiles text PRIMARY KEY)")
    db.execute("INSERT INTO mad.molecules_of_lab VALUES ('CCO'), ('c1ccccc1')")
    db.execute(ADDITIONS)
    return org


def columns(db):
    """Returns the columns of every table, including generated ones, without search vectors."""
    found = dict(db.execute("""
        SELECT a.attrelid::regclass::text, string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum)
        FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
        WHERE c.relnamespace = 'mad'::regnamespace AND c.relkind IN ('r', 'p') AND a.attnum > 0
          AND NOT a.attisdropped AND a.atttypid <> 'tsvector'::regtype
        GROUP BY 1""").fetchall())
    assert len(found) >= 10
    return found


def rows(db, of=None):
    """Returns a digest of the rows of every table, over all columns or the given ones."""
    digest = "SELECT count(*), md5(string_agg(md5(r::text), ',' ORDER BY md5(r::text) COLLATE \"C\"))"
    return {table: db.execute(f"{digest} FROM (SELECT {names} FROM {table}) r").fetchone()
            for table, names in (of or columns(db)).items()}


def vectors(db):
    return db.execute("""
        SELECT org_id, task_definition_id, search_vector::text FROM mad.task_definitions ORDER BY 1, 2""").fetchall()


def schema_of(server, database):
    """Returns the schema dump without the random keys that pg_dump writes."""
    text = server.run("pg_dump", "-s", *server.client_args(database.name)).stdout
    return re.sub(r"^\\(un)?restrict .*$", "", text, flags=re.MULTILINE)


@pytest.fixture(scope="session")
def roles(server):
    """A role to which users grant privileges, and another plain owner of databases."""
    server.psql("CREATE ROLE lab_reader; CREATE ROLE heir LOGIN CREATEDB")
    yield


@pytest.fixture
def filled(roles, catalogue):
    """A catalogue with all additions of users, and the results of its reads."""
    with catalogue.connect() as db:
        catalogue.org = fill(db)
        catalogue.asked = questions(db, catalogue.org, catalogue.documents)
        catalogue.expected = answers(db, catalogue.asked)
        catalogue.rows = rows(db)
        catalogue.vectors = vectors(db)
    return catalogue


@pytest.fixture
def copy_of():
    """Dumps a database with the programs of server `dump_with`, and restores it as `user` into a
    new database of server `target`."""
    made = []

    def copy(source, target, dump_with=None, user="postgres", owner="owner", options=()):
        archive = source.server.root / "restore.dump"
        (dump_with or source.server).run(
            "pg_dump", "-Fc", "-f", archive, *source.server.client_args(source.name))
        made.append(Database(target))
        target.psql(f"ALTER DATABASE {made[-1].name} OWNER TO {owner}")
        target.run("pg_restore", "--single-transaction", "--exit-on-error", *options,
                   *target.client_args(made[-1].name, user), archive)
        return made[-1]

    yield copy
    for database in made:
        database.drop()


def check(filled, restored, user="owner"):
    """Asserts that all rows are there, and that the library works for the owner of the data."""
    with restored.connect(user) as db:
        owners = db.execute("""
            SELECT DISTINCT relowner::regrole::text FROM pg_class
            WHERE relnamespace = 'mad'::regnamespace AND relkind = 'r'""").fetchall()
        assert owners == [(user,)]
        assert rows(db) == filled.rows
        if filled.server.major == restored.server.major:
            assert vectors(db) == filled.vectors
        else:
            # The English stemmer depends on the major version (15 stems "add" to "ad", 18 does
            # not). The restore computes generated columns, so they fit the queries of the new
            # server.
            assert len(vectors(db)) == len(filled.vectors)
            assert db.execute("""
                SELECT count(*) FROM mad.task_definitions
                WHERE search_vector <> mad_registry.search_vector(task_id, metadata)""").fetchone()[0] == 0
        assert answers(db, filled.asked) == filled.expected
        check_membership(db)
        check_triggers(db, filled.org)
        check_writes(db, filled.org)
        assert db.execute("SELECT mad_registry.migrate()").fetchone()[0] == 0
    with restored.connect("postgres") as db, pytest.raises(psycopg.errors.DependentObjectsStillExist):
        db.execute("DROP EXTENSION mad_registry")


def check_membership(db):
    members = db.execute("""
        SELECT pg_describe_object(classid, objid, objsubid) FROM pg_depend
        WHERE refclassid = 'pg_extension'::regclass AND deptype = 'e'
          AND refobjid = (SELECT oid FROM pg_extension WHERE extname = 'mad_registry')""").fetchall()
    assert len(members) > 20
    assert not [
        name for (name,) in members if not name.startswith(("function ", "view ", "type ", "schema mad_registry"))
    ]


def check_triggers(db, org):
    with pytest.raises(psycopg.errors.InvalidParameterValue), db.transaction():
        db.execute("UPDATE mad.pipeline_task_steps SET depends_on = '[\"no such step\"]' WHERE org_id = %s", [org])
    steps = [{"step_name": name, "task_id": "restored", "depends_on": after}
             for name, after in [("a", []), ("b", ["a"]), ("c", ["b"])]]
    db.execute("SELECT mad_registry.register_task(%s, 'restored', '1.0.0', '{}', '{}')", [org])
    template = db.execute("SELECT mad_registry.register_pipeline(%s, 'restored', '1', 'R', 'c', %s)",
                          [org, json.dumps(steps)]).fetchone()[0]
    db.execute("UPDATE mad.pipeline_task_steps SET depends_on = '[\"a\"]' WHERE step_name = 'c' AND template_id = %s",
               [template])
    waves = db.execute("SELECT step_name, wave FROM mad.pipeline_task_steps WHERE template_id = %s ORDER BY 1",
                       [template]).fetchall()
    assert waves == [("a", 0), ("b", 1), ("c", 1)]
    # The user's own trigger too.
    note = db.execute("SELECT lab_note FROM mad.task_definitions WHERE task_id = 'restored'").fetchone()[0]
    assert note == "by trigger"


def check_writes(db, org):
    task = json.dumps({"title": "Xylophone of restored molecules", "category": "music"})
    db.execute("SELECT mad_registry.register_task(%s, 'restored', '1.10.0', %s, '{}')", [org, task])
    found = db.execute("SELECT task_id, matched_by FROM mad_registry.search_tasks(%s, 'xylophones')", [org]).fetchall()
    assert found == [("restored", "text")]
    assert db.execute("SELECT version FROM mad_registry.get_task(%s, 'restored')", [org]).fetchone()[0] == "1.10.0"
    service = db.execute("SELECT mad_registry.register_service(%s, 'restored', NULL, 'http://r')", [org]).fetchone()[0]
    db.execute("SELECT mad_registry.heartbeat(%s, %s, 'healthy', '{\"cpu\": \"100m\"}')", [org, service])
    picked = db.execute("SELECT service_id FROM mad_registry.pick_healthy_service(%s, 'restored')", [org]).fetchone()
    assert picked == (service,)
    assert db.execute("SELECT mad_registry.import_tasks(%s, '[{\"task_id\": \"restored\", \"version\": \"2\"}]')",
                      [org]).fetchone()[0] == 1
    other = new_org(db, "deleted again")
    db.execute("SELECT mad_registry.register_task(%s, 'x', '1', '{}', '{}')", [other])
    db.execute("SELECT mad_registry.register_pipeline(%s, 'p', '1', 'P', 'c', %s)",
               [other, '[{"step_name": "a", "task_id": "x"}]'])
    db.execute("DELETE FROM mad.organizations WHERE org_id = %s", [other])


def test_restored_by_a_superuser(server, filled, copy_of):
    """After a restore by a superuser the original owner owns `mad`, and can call and write as
    before."""
    restored = copy_of(filled, server)
    assert schema_of(server, restored) == schema_of(server, filled)
    check(filled, restored)


def test_restored_by_the_plain_owner(server, filled, copy_of):
    """The owner of the database restores without superuser and without options."""
    restored = copy_of(filled, server, user="owner")
    assert schema_of(server, restored) == schema_of(server, filled)
    check(filled, restored)


def test_restored_for_another_owner(server, filled, copy_of):
    """With --no-owner a plain role that restores owns everything."""
    restored = copy_of(filled, server, user="heir", owner="heir", options=["--no-owner"])
    check(filled, restored, "heir")


def test_restored_by_a_superuser_for_a_role(server, filled, copy_of):
    """With --role the superuser logs in and the plain owner restores."""
    restored = copy_of(filled, server, owner="heir", options=["--no-owner", "--role", "heir"])
    check(filled, restored, "heir")


def test_restored_over_again(server, filled, copy_of):
    """A restored database can be dumped and restored again without a difference."""
    first = copy_of(filled, server)
    second = copy_of(first, server, user="owner")
    assert schema_of(server, second) == schema_of(server, filled)
    check(filled, second)


@pytest.fixture(scope="module")
def newest():
    """A server of the newest tested major version."""
    server = Server(max(PG_CONFIGS, key=lambda config: int(major_of(config)[2:])))
    server.start()
    server.psql("CREATE ROLE owner LOGIN CREATEDB; CREATE ROLE lab_reader")
    yield server
    server.remove()


def test_restored_into_a_newer_major(server, filled, newest, copy_of):
    """Dumped by pg_dump of the old server."""
    if server.major == newest.major:
        pytest.skip("this is the newest major version under test")
    check(filled, copy_of(filled, newest))


def test_restored_into_a_newer_major_by_its_own_pg_dump(server, filled, newest, copy_of):
    """Dumped by pg_dump of the new server, as the manual advises."""
    if server.major == newest.major:
        pytest.skip("this is the newest major version under test")
    with filled.connect() as db:
        # 15.20 gives the columns of every table an option of its own, pg_attver. Its own pg_dump
        # omits the option and others write it, so no table of such a server can be restored
        # elsewhere.
        db.execute("CREATE TABLE plain (a integer)")
        options = db.execute("SELECT attoptions FROM pg_attribute WHERE attrelid = 'plain'::regclass AND attnum = 1")
        if options.fetchone()[0]:
            pytest.skip("the old server marks every column with an option that only its own pg_dump leaves out")
        db.execute("DROP TABLE plain")
    check(filled, copy_of(filled, newest, dump_with=newest))
