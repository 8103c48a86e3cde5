"""A crash of a backend resets the server's shared memory: the statistics begin again, and no
session waits for a lock of the old ones."""

import os
import signal
from concurrent.futures import ThreadPoolExecutor

import psycopg
import pytest
from conftest import Database, major_of
from servers import Server
from test_statistics import await_that, fill, samples, service, stats

CLIENTS = 4


@pytest.fixture(params=["preloaded", "plain"])
def crashing(pg_config, request):
    """A database of a server that a test may crash."""
    if request.param == "plain" and int(major_of(pg_config)[2:]) < 17:
        pytest.skip("each session counts for itself here: nothing is shared")
    server = Server(pg_config, "shared_preload_libraries = 'mad_registry'\n" if request.param == "preloaded" else "")
    try:
        server.start()
        server.psql("CREATE ROLE owner LOGIN CREATEDB")
        database = Database(server)
        database.psql("CREATE EXTENSION mad_registry CASCADE")
        with database.connect() as db:
            database.org = fill(db)
        yield database
    finally:
        server.remove()


def calls_until_the_crash(database, number):
    """Makes reads and writes until the server closes all connections; returns the number of calls.
    """
    made = 0
    try:
        with database.connect() as db:
            while True:
                db.execute("SELECT * FROM mad_registry.pick_healthy_service(%s, %s)", [database.org, f"t{number}"])
                db.execute("SELECT mad_registry.heartbeat(%s, %s)", [database.org, service(number)])
                db.execute("SELECT * FROM mad_registry.task_library(%s)", [database.org])
                with pytest.raises(psycopg.errors.NoDataFound):
                    db.execute("SELECT mad_registry.heartbeat(%s, %s)", [database.org, service(999)])
                db.execute("SELECT mad_registry.prometheus_metrics()")
                made += 5
    except psycopg.OperationalError:
        return made


def connected_again(database):
    """Returns a connection after the server has restarted by itself."""
    taken = []

    def connects():
        try:
            taken.append(database.connect())
        except psycopg.OperationalError:
            return False
        return True

    await_that("the server is back", connects)
    return taken[0]


def test_the_statistics_begin_anew_after_a_crash(crashing):
    database = crashing
    for crash in range(3):
        with ThreadPoolExecutor() as threads, database.connect() as db:
            before = db.execute("SELECT max(stats_since) FROM mad_registry.performance_stats").fetchone()[0]
            calling = [threads.submit(calls_until_the_crash, database, number) for number in range(CLIENTS)]
            await_that("calls are made", lambda: stats(db).get("heartbeat", {}).get("calls", 0) > 50 * CLIENTS)
            # Until one session is in the middle of a statement.
            busy = []
            await_that(
                "a call is under way",
                lambda: busy.extend(
                    db.execute(
                        "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND state = 'active' AND"
                        " pid <> pg_backend_pid()"
                    ).fetchall()
                )
                or busy,
            )
            os.kill(busy[crash % len(busy)][0], signal.SIGKILL)
            made = [each.result() for each in calling]
        assert min(made) > 0
        with connected_again(database) as db:
            assert stats(db) == {}
            since = db.execute("SELECT DISTINCT stats_since, scope FROM mad_registry.performance_stats").fetchall()
            assert len(since) == 1 and since[0][0] > before and since[0][1] == "cluster"
            assert not [key for key, value in samples(db).items() if key[0] == "db_query_duration_seconds_count"
                        and 'query_name="other"' not in key[1] and value]
            # No lock from before the crash is held, with or without a session.
            held = db.execute("""SELECT l.* FROM pg_locks l LEFT JOIN pg_stat_activity a USING (pid)
                                 WHERE l.pid IS DISTINCT FROM pg_backend_pid()
                                   AND coalesce(a.backend_type, 'client backend') = 'client backend'""").fetchall()
            assert held == []
            with database.connect() as other:
                for number in range(CLIENTS):
                    other.execute("SELECT mad_registry.heartbeat(%s, %s)", [database.org, service(number)])
                assert (
                    len(other.execute("SELECT * FROM mad_registry.task_library(%s)", [database.org]).fetchall()) == 20
                )
            found = stats(db)
            assert (found["heartbeat"]["calls"], found["task_library"]["rows"]) == (CLIENTS, 20)
            assert found["heartbeat"]["errors"] == 0
    assert database.server.log_text().count("all server processes terminated; reinitializing") == 3


def test_a_session_that_is_ended_does_no_harm(crashing):
    """pg_terminate_backend is not a crash: the counts of the others stay."""
    database = crashing
    with database.connect() as db:
        for _ in range(5):
            with ThreadPoolExecutor() as threads:
                calling = threads.submit(calls_until_the_crash, database, 1)
                seen = stats(db).get("heartbeat", {}).get("calls", 0)
                await_that("calls are made", lambda: stats(db).get("heartbeat", {}).get("calls", 0) > seen + 20)
                db.execute("""SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                              WHERE datname = current_database() AND pid <> pg_backend_pid()""")
                made = calling.result()
            assert stats(db)["heartbeat"]["calls"] >= seen + made // 5 * 2
        for columns in stats(db).values():
            assert columns["errors"] <= columns["calls"]
