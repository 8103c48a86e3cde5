"""A hot standby returns the same rows as its primary for every read, and refuses writes."""

import time

import psycopg
import pytest
from conftest import Database
from servers import standby_of
from test_reads import add_fleet, answers, questions

WRITES = [
    "register_task(%s, 'new', '1.0.0', '{}', '{}')",
    "set_task_active(%s, 'there', '1', true)",
    "register_service(%s, 'there', NULL, 'http://x')",
    "heartbeat(%s, gen_random_uuid())",
    """heartbeats(%s, '[{"service_id": "00000000-0000-0000-0000-000000000001"}]')""",
    "drain_service(%s, gen_random_uuid())",
    "lease_service(%s, 'there')",
    "renew_lease(%s, gen_random_uuid())",
    "release_lease(%s, gen_random_uuid())",
    "report_outcome(%s, gen_random_uuid(), false)",
    "import_tasks(%s, '[{\"task_id\": \"new\", \"version\": \"1\"}]')",
    "import_pipelines(%s, '[{\"name\": \"p\", \"steps\": [{\"step_name\": \"a\", \"task_id\": \"there\"}]}]')",
    "import_catalog(%s, '{\"tasks\": [{\"task_id\": \"new\", \"version\": \"1\"}]}')",
    "register_pipeline(%s, 'p', '1', 'P', 'c', '[{\"step_name\": \"a\", \"task_id\": \"there\"}]')",
]


def wait_for_replay(primary, standby):
    """Returns when the standby has replayed what the primary has written by now."""
    with primary.connect() as there, standby.connect() as here:
        written = there.execute("SELECT pg_current_wal_flush_lsn()").fetchone()[0]
        deadline = time.monotonic() + 60
        while not here.execute("SELECT pg_last_wal_replay_lsn() >= %s::pg_lsn", [written]).fetchone()[0]:
            assert time.monotonic() < deadline, "the standby doesn't follow:\n" + standby.log_text()
            time.sleep(0.02)


@pytest.fixture(scope="module")
def pair(server, catalogue_template):
    """A database of a primary and the standby of its server."""
    database = Database(server, catalogue_template.name)
    database.documents = catalogue_template.documents
    with database.connect() as db:
        database.org = db.execute("SELECT org_id FROM mad.organizations").fetchone()[0]
        add_fleet(db, database.org)
        db.execute("SELECT mad_registry.register_task(%s, 'there', '1', '{}', '{}')", [database.org])
    with standby_of(server) as standby:
        wait_for_replay(server, standby)
        yield database, standby
    database.drop()


def test_a_standby_answers_as_its_primary(pair):
    database, standby = pair
    with database.connect() as primary, standby.connect(database.name, "owner") as db:
        assert db.execute("SELECT pg_is_in_recovery()").fetchone()[0]
        asked = questions(primary, database.org, database.documents)
        assert answers(db, asked) == answers(primary, asked)


def test_a_standby_follows_what_is_written(pair):
    """Also in a session that has cached its plans and the owner of the data."""
    database, standby = pair
    with database.connect() as primary, standby.connect(database.name, "owner") as db:
        search = "SELECT task_id, matched_by FROM mad_registry.search_tasks(%s, 'zyzzyva')"
        assert db.execute(search, [database.org]).fetchall() == []
        primary.execute("SELECT mad_registry.register_task(%s, 'zyzzyva', '1.0.0', %s, '{}')",
                        [database.org, '{"title": "Zyzzyva"}'])
        wait_for_replay(database.server, standby)
        asked = questions(primary, database.org, database.documents)
        asked.append(("search_tasks", "%s, %s", [database.org, "zyzzyva"]))
        assert answers(db, asked) == answers(primary, asked)
        assert db.execute(search, [database.org]).fetchall() == [("zyzzyva", "text")]


@pytest.mark.parametrize("call", WRITES, ids=lambda call: call.split("(")[0])
def test_a_standby_refuses_writes(pair, call):
    database, standby = pair
    with standby.connect(database.name, "owner") as db:
        with pytest.raises(psycopg.errors.ReadOnlySqlTransaction):
            db.execute(f"SELECT mad_registry.{call}", [database.org])
        assert db.execute("SELECT count(*) FROM mad_registry.task_categories(%s)", [database.org]).fetchone()[0] > 1


def test_a_standby_refuses_to_reap_and_has_nothing_to_migrate(pair):
    database, standby = pair
    with standby.connect(database.name, "owner") as db:
        with pytest.raises(psycopg.errors.ReadOnlySqlTransaction):
            db.execute("SELECT mad_registry.reap_services('1 hour')")
        assert db.execute("SELECT mad_registry.migrate()").fetchone()[0] == 0


def test_explain_pick_names_the_lag(pair):
    """Nothing is eligible, because the heartbeats have not been replayed."""
    database, standby = pair
    question = """SELECT reason FROM mad_registry.explain_pick(%s, 'lagging', max_age => '1 second')"""
    checklist = "SELECT ok, detail FROM mad_registry.deployment_checklist() WHERE item = 'replication'"
    with (database.connect() as primary, standby.connect(database.name, "owner") as db,
          standby.connect() as admin):
        primary.execute("SELECT mad_registry.register_task(%s, 'lagging', '1', '{}', '{}')", [database.org])
        service = primary.execute(
            "SELECT mad_registry.register_service(%s, 'lagging', '1', 'http://l')",
            [database.org]).fetchone()[0]
        primary.execute("SELECT mad_registry.heartbeat(%s, %s)", [database.org, service])
        wait_for_replay(database.server, standby)
        assert primary.execute(checklist).fetchall() == [(True, "this server is no standby")]
        assert db.execute(checklist).fetchall() == [(True, "this standby is 0 s behind its primary")]
        admin.execute("SELECT pg_wal_replay_pause()")
        try:
            deadline = time.monotonic() + 60
            while True:
                primary.execute("SELECT mad_registry.heartbeat(%s, %s)", [database.org, service])
                reason = db.execute(question, [database.org]).fetchone()[0]
                if "; this standby is " in reason:
                    break
                assert time.monotonic() < deadline, reason
            assert reason.endswith(" s behind its primary: pick there")
            assert "standby" not in primary.execute(question, [database.org]).fetchone()[0]
        finally:
            admin.execute("SELECT pg_wal_replay_resume()")
        wait_for_replay(database.server, standby)
        primary.execute("SELECT mad_registry.heartbeat(%s, %s)", [database.org, service])
        wait_for_replay(database.server, standby)
        assert "standby" not in db.execute(question, [database.org]).fetchone()[0]
