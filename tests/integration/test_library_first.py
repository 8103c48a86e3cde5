"""The time between the installation of a new library and ALTER EXTENSION UPDATE: the functions of
the previous release, on its tables, call the new library. Also the reverse: a newer version has
migrated the data."""

from concurrent.futures import ThreadPoolExecutor

import psycopg
import pytest
from test_upgrade import NEWEST, check_all_works, databases, old, old_scripts, states, update  # noqa: F401 (fixtures)

# Functions that grant rights on the new version's functions, as grant_access does for an existing
# role and organisation.
REFUSED = {"revoke_access", "confirm_access"}
HINT = "run ALTER EXTENSION mad_registry UPDATE, which migrates too"


@pytest.fixture
def between(old):  # noqa: F811
    return old("0.6.0")


def test_what_answers(between):
    """Every function whose tables did not change works; the errors of the others name the statement
    to run."""
    with between.connect() as db:
        found = {
            signature.removeprefix("mad_registry.").split("(")[0]: state for signature, state in states(db).items()
        }
        refused = {name: state for name, state in found.items() if state and state[0] not in ("22023", "P0002")}
        assert refused == {name: ("55000", HINT) for name in REFUSED}
        assert len(found) - len(refused) > 30
        print("answer:", ", ".join(sorted(set(found) - set(refused))))
        with pytest.raises(psycopg.errors.ObjectNotInPrerequisiteState) as refusal:
            db.execute("SELECT mad_registry.migrate()")
        assert refusal.value.diag.message_hint == HINT


def test_work_goes_on(between):
    """Registration, services, heartbeats, picks, the audit log and the results cache work."""
    with between.connect() as db:
        org = db.execute(
            "SELECT org_id FROM mad.task_definitions GROUP BY 1 ORDER BY count(*) DESC LIMIT 1"
        ).fetchone()[0]

        def one(sql, *args):
            return db.execute(f"SELECT * FROM mad_registry.{sql}", args).fetchone()

        etag = one("registry_etag(%s)", org)
        one("""register_task(%s, 'between', '1.0.0', '{"title": "Between"}', '{}')""", org)
        assert one("registry_etag(%s)", org) != etag
        assert one("get_task(%s, 'between', '1.0.0')", org)[3] == {"title": "Between"}
        service = one("register_service(%s, 'between', NULL, 'http://u')", org)[0]
        one("heartbeat(%s, %s)", org, service)
        # With the columns and arguments of the previous release.
        picked = one("pick_healthy_service(%s, 'between')", org)
        assert (picked[0], len(picked)) == (service, 6)
        assert one("explain_pick(%s, 'between')", org)[2] is True
        for count, function in [("task_count", "task_categories(%s)"), ("step_count", "pipeline_library(%s)")]:
            found = db.execute(
                f"SELECT sum({count}), pg_typeof({count})::text FROM mad_registry.{function} GROUP BY 2", [org]
            ).fetchall()
            assert [(total > 0, type) for total, type in found] == [(True, "integer")]
        job = db.execute(
            "INSERT INTO mad.jobs_meta (org_id) VALUES (%s) RETURNING job_id, created_at", [org]
        ).fetchone()
        assert one("jobs_page(%s, NULL, 1)", org)[0] == job[0]
        assert job[0] not in [row[0] for row in db.execute(
            "SELECT * FROM mad_registry.jobs_page(%s, NULL, NULL, %s, %s)", [org, job[1], job[0]])]
        assert one("ensure_partitions(1)") is not None
        template = one(
            "register_pipeline(%s, 'between', '1', 'B', 'c', %s)", org, '[{"step_name": "a", "task_id": "between"}]'
        )[0]
        assert len(one("pipeline_with_steps(%s, %s)", org, template)[5]) == 1
        with pytest.raises(psycopg.errors.InvalidParameterValue), db.transaction():
            db.execute("UPDATE mad.pipeline_task_steps SET depends_on = '[\"none\"]' WHERE org_id = %s", [org])
        assert one("record_audit(%s, NULL, 'a', 'b')", org)
        assert one("""result_cache_put('between', '{"a": 1}')""")[0]
        failing = {
            item for item, ok in db.execute("SELECT item, ok FROM mad_registry.deployment_checklist()") if not ok
        }
        assert "migrations" in failing
    update(between)
    check_all_works(between)


def test_an_upgrade_waits_for_nobody(between):
    """Its migration alters no table, so a long transaction that has read all of them is not in its
    way, nor are readers and writers in that of each other."""
    with between.connect() as long, between.connect() as upgrading:
        long.execute("BEGIN")
        for table, in long.execute("""SELECT oid::regclass::text FROM pg_class
                                      WHERE relnamespace = 'mad'::regnamespace AND relkind IN ('r', 'p')""").fetchall():
            long.execute(f"SELECT FROM {table}")
        upgrading.execute("SET statement_timeout = '30s'")
        upgrading.execute("ALTER EXTENSION mad_registry UPDATE")
        long.execute("COMMIT")
    check_all_works(between)


def test_readers_do_not_queue_behind_an_upgrade(old):  # noqa: F811
    """While the upgrade waits for a long transaction that uses the tables, readers do not wait
    behind it."""
    between = old("0.4.0")
    with between.connect() as long, between.connect("postgres") as other, between.connect() as upgrading:
        long.execute("BEGIN; SELECT FROM mad.task_services")
        with ThreadPoolExecutor(1) as pool:
            upgrade = pool.submit(upgrading.execute, "ALTER EXTENSION mad_registry UPDATE")
            waits = "SELECT count(*) FROM pg_locks WHERE NOT granted AND pid = %s"
            seen = 0
            other.execute("SET statement_timeout = '5s'")
            while seen < 3:
                assert not upgrade.done(), upgrade.result()
                if other.execute(waits, [upgrading.info.backend_pid]).fetchone()[0]:
                    seen += 1
                    other.execute("SELECT count(*) FROM mad.task_services")
                    other.execute("UPDATE mad.task_services SET pod_name = pod_name")
            long.execute("COMMIT")
            upgrade.result()
    check_all_works(between)


def test_tables_of_a_newer_version(between):
    """If the tables are newer than the library, it warns once for each session and works."""
    update(between)
    with between.connect() as db:
        db.execute("INSERT INTO mad.schema_version (version, name) VALUES (%s, 'of tomorrow')", [NEWEST + 1])
    with between.connect() as db:
        said = []
        db.add_notice_handler(lambda notice: said.append((notice.severity, notice.message_primary)))
        for _ in range(2):
            tasks = db.execute("""
                SELECT count(*) FROM mad.organizations o
                    CROSS JOIN mad_registry.task_library(o.org_id)""").fetchone()[0]
            assert tasks >= 10
    assert said == [
        (
            "WARNING",
            f"schema mad is at migration {NEWEST + 1}, and this version of mad_registry knows {NEWEST}: "
            "the server's library is older than the data",
        )
    ]
