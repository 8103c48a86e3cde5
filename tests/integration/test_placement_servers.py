"""Counts of picks belong to one server: standbys, crashes, restarts, and more services than it has
slots for."""

import os
import signal
from concurrent.futures import ThreadPoolExecutor

import psycopg
import pytest
from conftest import Database
from monitoring import until
from placement import (
    LONGEST_TTL,
    PRELOAD,
    add_fleet,
    another_org,
    beat_all,
    db,  # noqa: F401
    explain,
    insert_fleets,
    org,  # noqa: F401
    pick,
    picks,
    picks_of_each,
    recent,
    server,  # noqa: F401
    shared_database,  # noqa: F401
)
from servers import Server, standby_of
from test_access import refused
from test_standby import wait_for_replay
from test_statistics_crash import connected_again

# 64 picks on 10 equal reports.
EVEN = [6] * 6 + [7] * 4


@pytest.fixture(scope="module")
def standby(server, shared_database):
    with standby_of(server) as standby:
        yield standby


def test_a_standby_has_counts_of_its_own(server, shared_database, standby, db, org):
    services = add_fleet(db, org, 10)
    wait_for_replay(server, standby)
    with standby.connect(shared_database.name, "owner") as here, standby.connect(shared_database.name, "owner") as too:
        found = picks(here, org, 32) + picks(too, org, 32)
        assert found.total() == 64
        if not server.counts:
            assert {row["eligible"] for row in explain(here, org).values()} == {True}
            return
        assert sorted(found.values()) == EVEN
        assert sorted(recent(too, org).values()) == EVEN
        assert set(recent(db, org).values()) == {0}
        assert sorted(picks(db, org, 64).values()) == EVEN
        # A heartbeat that the primary recorded begins at zero on both.
        beat_all(db, org, services)
        wait_for_replay(server, standby)
        assert set(recent(here, org).values()) == set(recent(db, org).values()) == {0}


def test_a_standby_sees_a_drain_within_the_ttl(server, shared_database, standby, db, org):
    service, _ = add_fleet(db, org, 2)
    wait_for_replay(server, standby)
    with standby.connect(shared_database.name, "owner") as here:
        here.execute("SET mad_registry.fleet_cache_ttl = '50 ms'")
        assert picks(here, org, 40).keys() == {"s0", "s1"}
        db.execute("SELECT mad_registry.drain_service(%s, %s)", [org, service])
        until(lambda: picks(here, org, 40).keys() == {"s1"}, "the standby uses a fleet that has expired")
        with refused("25006"):
            here.execute("SELECT * FROM mad_registry.lease_service(%s, 't')", [org])


@pytest.fixture(params=["preloaded", "plain"])
def own_server(pg_config, request):
    """A database of a server that a test may crash."""
    server = Server(pg_config, PRELOAD if request.param == "preloaded" else "")
    try:
        if request.param == "plain" and server.major < 17:
            pytest.skip("picks are not counted here")
        server.start()
        server.psql("CREATE ROLE owner LOGIN CREATEDB")
        database = Database(server)
        database.psql("CREATE EXTENSION mad_registry CASCADE")
        yield database
    finally:
        server.remove()


def test_the_counts_begin_at_zero_after_a_crash(own_server):
    """Also if a session dies in the middle of a pick."""
    with own_server.connect() as db:
        org = another_org(db)
        services = add_fleet(db, org, 10)
    for crash in range(3):
        with own_server.connect() as db, own_server.connect() as other, ThreadPoolExecutor() as threads:
            pid = other.info.backend_pid
            picks(db, org, 64)

            def until_it_dies():
                with pytest.raises(psycopg.OperationalError):
                    while True:
                        picks(other, org, 10_000)

            dying = threads.submit(until_it_dies)
            until(lambda: sum(recent(db, org).values()) > 20_000, "the other session picks")
            os.kill(pid, signal.SIGKILL)
            dying.result()
            # Until then the server may still accept sessions, which it then ends.
            with pytest.raises(psycopg.OperationalError):
                until(lambda: picks(db, org, 1) is None, "the server ends the other sessions")
        with connected_again(own_server) as db:
            assert set(recent(db, org).values()) == {0}
            assert sorted(picks(db, org, 64).values()) == EVEN
            db.execute("SELECT mad_registry.drain_service(%s, %s)", [org, services[crash]])
            with own_server.connect() as third:
                assert f"s{crash}" not in picks(third, org, 64)
            db.execute("SELECT mad_registry.register_service(%s, 't', NULL, %s)", [org, f"s{crash}"])
            beat_all(db, org, services)
    assert own_server.server.log_text().count("all server processes terminated; reinitializing") == 3


def test_the_counts_of_a_session_stay_when_it_ends(own_server):
    """Also if it is terminated; but not after a restart of the server."""
    with own_server.connect() as db:
        org = another_org(db)
        add_fleet(db, org, 10)
        with own_server.connect() as other:
            picks(other, org, 64)
        with own_server.connect() as other:
            picks(other, org, 36)
            db.execute("SELECT pg_terminate_backend(%s, 10000)", [other.info.backend_pid])
        assert set(recent(db, org).values()) == {10}
    own_server.server.stop()
    own_server.server.start()
    with own_server.connect() as db:
        assert set(recent(db, org).values()) == {0}
        assert sorted(picks(db, org, 64).values()) == EVEN


def test_more_services_than_slots(own_server):
    """A fleet of which a service finds no slot is drawn at random; all others are counted."""
    with own_server.connect() as db:
        org = another_org(db)
        insert_fleets(db, org, 700, 100)
        even = {False: 0, True: 0}
        for found in picks_of_each(db, org, 700, 100).values():
            assert found.total() == 100
            even[len(found) == 100] += 1
        assert min(even.values()) > 10, even
        # What explain_pick says of them.
        counted = db.execute("""SELECT reason ~ 'not counted', count(DISTINCT n), max(recent_picks), min(recent_picks)
                                FROM generate_series(1, 700) n, mad_registry.explain_pick(%s, 'f' || n)
                                GROUP BY 1 ORDER BY 1""", [org]).fetchall()
        assert [row[0] for row in counted] == [False, True] and counted[1][2:] == (0, 0), counted


def test_a_fleet_larger_than_the_table(own_server):
    with own_server.connect() as db:
        org = another_org(db)
        insert_fleets(db, org, 1, 70_000)
        found = picks_of_each(db, org, 1, 100)["f1"]
        assert found.total() == 100 and len(found) > 90
        # Others are counted beside it.
        other = another_org(db)
        add_fleet(db, other, 10)
        for _ in range(3):
            db.execute(LONGEST_TTL)
            assert pick(db, org, task_id="f1")
            beat_all(db, other, [row["service_id"] for row in explain(db, other).values()])
            db.execute("SET mad_registry.fleet_cache_ttl = 0")
            assert sorted(picks(db, other, 64).values()) == EVEN
        # Many picks can be cancelled.
        db.execute("SET statement_timeout = '300 ms'")
        with pytest.raises(psycopg.errors.QueryCanceled):
            picks_of_each(db, org, 1, 10_000)
        assert picks(db, other, 64).total() == 64
