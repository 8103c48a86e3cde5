"""pg_upgrade from the oldest tested major version to the newest: rows and privileges stay, and
searches find the words."""

import json

import pytest
from conftest import PG_CONFIGS, Database, major_of, new_org
from servers import Server
from test_access import grant, library
from test_restore import rows, vectors


@pytest.fixture
def servers():
    oldest, newest = min(PG_CONFIGS, key=major_of), max(PG_CONFIGS, key=major_of)
    if oldest == newest:
        pytest.skip("needs two major versions under test")
    made = [
        Server(oldest).start(),
        Server(newest, initdb=["--no-data-checksums"] if major_of(newest) >= "pg18" else []),
    ]
    yield made
    for server in made:
        server.remove()


def test_from_the_oldest_to_the_newest(servers):
    before, after = servers
    before.psql("CREATE ROLE owner LOGIN CREATEDB; CREATE ROLE bound LOGIN; CREATE ROLE boss LOGIN")
    database = Database(before)
    database.psql("CREATE EXTENSION mad_registry CASCADE")
    with database.connect() as db:
        org = new_org(db, "lab")
        tasks = [
            {"task_id": f"t{n}", "version": "1.0.0", "metadata": {"title": f"Adding hydrogens {n}"}} for n in range(50)
        ]
        db.execute("SELECT mad_registry.import_tasks(%s, %s)", [org, json.dumps(tasks)])
        db.execute("SELECT mad_registry.refresh_search_lists(at_least => 2)")
        grant(db, "bound", "reader", org)
        grant(db, "boss", "operator")
        stored, made_before = rows(db), vectors(db)
    # 15.20 stores an option for every column that 18.6 does not know (see test_restore), so no
    # table could be upgraded.
    for name in (database.name, "postgres", "template1"):
        with before.connect(name) as db:
            db.execute("SET allow_system_table_mods = on")
            db.execute("UPDATE pg_attribute SET attoptions = NULL WHERE attoptions::text LIKE '{pg_attver=%}'")
    before.stop()
    done = after.run(
        "pg_upgrade",
        "-d",
        before.data,
        "-D",
        after.data,
        "-b",
        before.bindir,
        "-B",
        after.bindir,
        "-s",
        after.root,
        "-p",
        before.port,
        "-P",
        after.port,
        "-U",
        "postgres",
        "--copy",
        check=False,
    )
    assert done.returncode == 0, "".join(
        log.read_text()[-3000:] for log in after.data.glob("pg_upgrade_output.d/*/log/*dump*.log")
    )
    after.start()
    database.server = after
    with database.connect("bound") as db:
        assert len(library(db, org)) == 50
    with database.connect() as db:
        search = (
            "SELECT count(*) FROM mad_registry.search_tasks(%s, 'adding', page_size => 100) WHERE matched_by = 'text'"
        )
        item = "SELECT ok, hint FROM mad_registry.deployment_checklist() WHERE item = 'search dictionary'"
        access = "SELECT ok FROM mad_registry.deployment_checklist() WHERE item IN ('access', 'rights of levels')"
        assert rows(db) == stored
        assert vectors(db) == made_before
        other_words = db.execute(search, [org]).fetchone()[0] == 0
        assert other_words, "the two versions' stemmers don't differ in this word: take another"
        assert db.execute(item).fetchone() == (False, "run SELECT mad_registry.migrate()")
        assert db.execute(access).fetchall() == [(True,), (True,)]
        said = []
        db.add_notice_handler(lambda notice: said.append(notice.message_primary))
        assert db.execute("SELECT mad_registry.migrate()").fetchone()[0] == 0
        assert said == ["50 tasks were made searchable by the English dictionary of this server"]
        # Rows of mad.role_access are bound to the new server, so that a renamed role can be
        # distinguished from a role of another server.
        assert db.execute("SELECT DISTINCT server_id FROM mad.role_access").fetchall() == (
            db.execute("SELECT system_identifier FROM pg_control_system()").fetchall())
        assert db.execute(search, [org]).fetchone()[0] == 50
        assert db.execute(item).fetchone()[0]
        assert db.execute("SELECT * FROM mad_registry.check_library()").fetchall() == []
        assert db.execute("SELECT * FROM mad_registry.check_search_lists()").fetchall() == []
        db.execute("SELECT mad_registry.refresh_search_lists(at_least => 2)")
        assert db.execute(search, [org]).fetchone()[0] == 50
