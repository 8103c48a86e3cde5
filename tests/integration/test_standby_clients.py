"""Clients of a primary and its standby: the two pools of docs/scale.md, a standby whose replay is
paused, and a snapshot that conflicts with the replay."""

import asyncio
import re
import time
from contextlib import ExitStack

import asyncpg
import psycopg
import pytest
from conftest import PROJECT
from monitoring import one, until
from prometheus import find, samples_of
from standbys import BEAT, PAGE, Counting, pair_of
from test_pooler import PROGRAM, Pooler
from test_standby import wait_for_replay

pytestmark = pytest.mark.one_version


@pytest.fixture(scope="module")
def pair(pg_config):
    with pair_of(pg_config) as pair:
        yield pair


@pytest.fixture(scope="module")
def code():
    """The names that the Python of docs/scale.md defines."""
    names = {}
    (text,) = re.findall(r"```python\n(.*?)```", (PROJECT / "docs" / "scale.md").read_text(), re.DOTALL)
    exec(compile(text, "docs/scale.md", "exec"), names)
    return names


@pytest.mark.parametrize("poolers", [False, pytest.param(True, marks=pytest.mark.skipif(
    PROGRAM is None, reason="needs PgBouncer (Debian's package pgbouncer), which is not installed"))])
def test_two_pools_and_a_promotion(pg_config, code, poolers):
    with pair_of(pg_config) as pair, ExitStack() as stack:
        reached = {server: server for server in (pair.primary, pair.standby)}
        if poolers:
            for server in reached:
                reached[server] = Pooler(server, ["app"], "admin_users = app")
                stack.callback(reached[server].stop)
                reached[server].wait(pair.database, "app")
        ports = [place.port for place in reached.values()]
        # The primary first: the pool for reads passes it over.
        servers = code["SERVERS"]
        for address, port in zip(("10.0.0.1:5432", "10.0.0.2:5432"), ports, strict=True):
            servers = servers.replace(address, f"127.0.0.1:{port}")
        servers = servers.removesuffix("mad") + pair.database.name
        service = one(pair.database.connect(), "SELECT service_id FROM mad.task_services")
        named = f"SELECT set_config('mad_registry.org_id', '{pair.org}', true)"

        def by_psycopg(attributes, call):
            with code["connect"](servers, attributes) as db, db.transaction():
                db.execute(named)
                return db.execute(call, [pair.org]).fetchall()

        async def run():
            writes, reads = await code["open_pools"](servers)
            with Counting(pair) as seen:
                for _ in range(3):
                    await code["heartbeat"](writes, pair.org, service)
                    assert [tuple(row) for row in await code["library"](reads, pair.org)] == [("vina", "1")]
                    by_psycopg("primary", BEAT)
                    assert by_psycopg("prefer-standby", PAGE) == [("vina",)]
            assert (seen.primary, seen.standby) == ({"heartbeat": 6}, {"task_library": 6})
            pair.primary.stop("immediate")
            if poolers:
                reached[pair.primary].stop()
            assert [tuple(row) for row in await code["library"](reads, pair.org)] == [("vina", "1")]
            with pytest.raises((OSError, asyncpg.PostgresError, asyncpg.InterfaceError)):
                await code["heartbeat"](writes, pair.org, service)
            pair.standby.psql("SELECT pg_promote()")
            if poolers:
                # Until then it says what the server said of itself when it was a standby.
                with psycopg.connect(f"postgresql://app@127.0.0.1:{ports[1]}/pgbouncer", autocommit=True) as admin:
                    admin.execute("RECONNECT")
            await code["heartbeat"](writes, pair.org, service)
            by_psycopg("primary", BEAT)
            await code["library"](reads, pair.org)
            await writes.close()
            await reads.close()

        asyncio.run(run())
        with pair.standby.connect(pair.database.name) as db:
            assert one(db, "SELECT calls FROM mad_registry.performance_stats WHERE query_name = 'heartbeat'") == 2


def test_a_paused_standby_is_seen(pair):
    """test_standby.py does the same with explain_pick."""
    replication = "SELECT ok, detail, hint FROM mad_registry.deployment_checklist() WHERE item = 'replication'"

    def seconds(db):
        metrics = samples_of(one(db, "SELECT mad_registry.prometheus_metrics()"))
        return find(metrics, "mad_registry_replication_lag_seconds")[()]

    with (pair.database.connect() as primary, pair.standby.connect(pair.database.name, "owner") as db,
          pair.standby.connect() as admin):
        wait_for_replay(pair.primary, pair.standby)
        assert db.execute(replication).fetchone()[0] and seconds(db) == 0
        admin.execute("SELECT pg_wal_replay_pause()")
        try:
            primary.execute(BEAT, [pair.org])
            until(lambda: seconds(db) > 0, "the standby has received a heartbeat and not replayed it")
            assert db.execute(replication).fetchone()[0]
            # 30 s are too many.
            deadline = time.monotonic() + 120
            while db.execute(replication).fetchone()[0]:
                assert time.monotonic() < deadline
                time.sleep(0.2)
            ok, detail, hint = db.execute(replication).fetchone()
            shown = re.fullmatch(r"this standby is (\d+) s behind its primary", detail)
            assert 30 <= int(shown[1]) <= seconds(db) + 1
            assert "send picks and reads to the primary" in hint
            assert primary.execute(replication).fetchone()[0] and seconds(primary) == 0
        finally:
            admin.execute("SELECT pg_wal_replay_resume()")
        until(lambda: db.execute(replication).fetchone()[0] and seconds(db) == 0, "the standby has caught up")


@pytest.mark.parametrize("feedback", ["off", "on"])
def test_a_snapshot_that_heartbeats_outdate(pair, feedback):
    """A heartbeat prunes its page. The standby replays that only when no snapshot there needs the
    old rows: after max_standby_streaming_delay it ends the session, unless hot_standby_feedback
    has told the primary of the snapshot."""
    settings = {"hot_standby_feedback": feedback, "max_standby_streaming_delay": "100ms",
                "wal_receiver_status_interval": "1s"}
    newest = "SELECT max(last_health_check) FROM mad.task_services"
    with (pair.database.connect() as primary, pair.standby.connect() as admin, pair.primary.connect() as watcher,
          pair.standby.connect(pair.database.name, "owner", autocommit=False) as reader):
        def conflicts():
            return one(admin, "SELECT sum(confl_snapshot) FROM pg_stat_database_conflicts")

        def beat():
            primary.execute(BEAT, [pair.org])
            return conflicts() > before

        for name, value in settings.items():
            admin.execute(f"ALTER SYSTEM SET {name} = '{value}'")
        admin.execute("SELECT pg_reload_conf()")
        try:
            before = conflicts()
            reader.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
            seen = one(reader, newest)
            told = "SELECT backend_xmin IS NOT NULL FROM pg_stat_replication"
            until(lambda: one(watcher, told) == (feedback == "on"), "what the primary knows")
            if feedback == "off":
                until(beat, "a conflict")
                with pytest.raises(psycopg.errors.SerializationFailure, match="conflict with recovery"):
                    reader.execute(newest)
            else:
                for _ in range(200):
                    assert not beat()
                wait_for_replay(pair.primary, pair.standby)
                assert one(reader, newest) == seen
                assert conflicts() == before
        finally:
            for name in settings:
                admin.execute(f"ALTER SYSTEM RESET {name}")
            admin.execute("SELECT pg_reload_conf()")
