"""What a session sees of changes to a fleet that it has cached.

In these tests a cached fleet does not expire by age (its ttl is the longest possible), unless a
test says otherwise.
"""

import json
import threading
from concurrent.futures import ThreadPoolExecutor

import psycopg
import pytest
from monitoring import until
from placement import (
    LONGEST_TTL,
    add,
    add_fleet,
    add_task,
    another_org,
    beat,
    db,  # noqa: F401
    explain,
    org,  # noqa: F401
    pick,
    picks,
    server,  # noqa: F401
    shared_database,  # noqa: F401
)


@pytest.fixture
def session(shared_database):
    """Another session than `db`."""
    with shared_database.connect() as connection:
        connection.execute(LONGEST_TTL)
        yield connection


def seen(session, org, **asked):
    """Returns the URLs that a session picks of a fleet of few services. A service that was left out
    before is picked before the others."""
    return set(picks(session, org, 40, **asked))


def sql(statement):
    return lambda db, org, service: db.execute(statement, {"org": org, "service": service})


def unhealthy_in_a_batch(db, org, service):
    beats = json.dumps([{"service_id": str(service), "health_status": "unhealthy"}])
    assert db.execute("SELECT mad_registry.heartbeats(%s, %s)", [org, beats]).fetchone()[0] == 1


def failing(db, org, service):
    for _ in range(5):
        db.execute("SELECT mad_registry.report_outcome(%s, %s, false)", [org, service])


TAKEN_AWAY = {
    "drained": sql("SELECT mad_registry.drain_service(%(org)s, %(service)s)"),
    "unregistered": sql("SELECT mad_registry.unregister_service(%(org)s, %(service)s)"),
    "unhealthy": sql("SELECT mad_registry.heartbeat(%(org)s, %(service)s, 'unhealthy')"),
    "unhealthy in a batch": unhealthy_in_a_batch,
    "registered again": sql("SELECT mad_registry.register_service(%(org)s, 't', '1.0.0', 's0')"),
    "ejected": failing,
}


@pytest.mark.parametrize("change", TAKEN_AWAY.values(), ids=TAKEN_AWAY)
def test_the_next_pick_misses_a_service_that_was_taken_away(server, db, session, org, change):
    """By a function of the API, in another session of the same server."""
    service, *_ = add_fleet(db, org, 3)
    if not server.counts:
        # The sessions share no memory: within the ttl.
        session.execute("SET mad_registry.fleet_cache_ttl = '50 ms'")
    assert seen(session, org) == {"s0", "s1", "s2"}
    db.execute("BEGIN")
    change(db, org, service)
    assert seen(session, org) == {"s0", "s1", "s2"}, "before it is committed"
    db.execute("COMMIT")
    if not server.counts:
        until(lambda: seen(session, org) == {"s1", "s2"}, "a fleet that expired is used")
    assert seen(session, org) == {"s1", "s2"}
    # And nothing changes when that is cached.
    assert seen(session, org) == {"s1", "s2"}


def test_the_next_pick_sees_which_version_is_active(server, db, session, org):
    add_fleet(db, org, 1)
    add_task(db, org, "2.0.0")
    add(db, org, "new", version="2.0.0")
    if not server.counts:
        session.execute("SET mad_registry.fleet_cache_ttl = '50 ms'")
    for version, active, found in [(None, False, "s0"), (None, True, "new"), ("2.0.0", False, None)]:
        pick(session, org, version)
        db.execute("SELECT mad_registry.set_task_active(%s, 't', '2.0.0', %s)", [org, active])
        if not server.counts:
            until(lambda: pick(session, org, version) == found, "a fleet that expired is used")
        assert [pick(session, org, version) for _ in range(3)] == [found] * 3


def test_the_next_pick_sees_a_new_weight(server, db, session, org):
    service, _ = add_fleet(db, org, 2)
    if not server.counts:
        pytest.skip("within the ttl, as above")
    assert seen(session, org) == {"s0", "s1"}
    # It is picked again only after a heartbeat, with its new weight.
    db.execute("SELECT mad_registry.register_service(%s, 't', '1.0.0', 's0', weight => 9)", [org])
    assert seen(session, org) == {"s1"}


def test_a_drain_that_was_undone(db, session, org):
    service, _ = add_fleet(db, org, 2)
    assert seen(session, org) == {"s0", "s1"}
    db.execute("BEGIN")
    db.execute("SELECT mad_registry.drain_service(%s, %s)", [org, service])
    assert seen(db, org) == {"s1"}
    db.execute("ROLLBACK")
    db.execute("BEGIN; SAVEPOINT a")
    db.execute("SELECT mad_registry.drain_service(%s, %s)", [org, service])
    assert seen(db, org) == {"s1"}
    db.execute("ROLLBACK TO a")
    assert "s0" in seen(db, org)
    db.execute("COMMIT")
    assert "s0" in seen(session, org)


def test_plain_sql_is_seen_when_the_fleet_expires(db, session, org):
    service, _ = add_fleet(db, org, 2)
    assert seen(session, org) == {"s0", "s1"}
    db.execute("UPDATE mad.task_services SET health_status = 'unhealthy' WHERE service_id = %s", [service])
    assert seen(session, org) == {"s0", "s1"}
    session.execute("SET mad_registry.fleet_cache_ttl = '20 ms'")
    until(lambda: seen(session, org) == {"s1"}, "an expired fleet is used")
    session.execute(LONGEST_TTL)
    assert seen(session, org) == {"s1"}
    # Without a cache, at once.
    session.execute("SET mad_registry.fleet_cache_ttl = 0")
    db.execute("UPDATE mad.task_services SET health_status = 'healthy' WHERE service_id = %s", [service])
    assert "s0" in seen(session, org)


@pytest.mark.parametrize("size", ["0", "1kB"])
def test_a_fleet_that_is_too_large_is_not_cached(db, session, org, size):
    service, *_ = add_fleet(db, org, 8)
    session.execute(f"SET mad_registry.fleet_cache_size = '{size}'")
    assert "s0" in seen(session, org)
    db.execute("UPDATE mad.task_services SET health_status = 'unhealthy' WHERE service_id = %s", [service])
    assert "s0" not in seen(session, org)
    session.execute("RESET mad_registry.fleet_cache_size")
    assert "s0" not in seen(session, org)
    db.execute("UPDATE mad.task_services SET health_status = 'healthy' WHERE service_id = %s", [service])
    assert "s0" not in seen(session, org)


def test_more_fleets_than_the_cache_has_room_for(db, session, org):
    with db.transaction():
        for number in range(300):
            add_task(db, org, task_id=f"t{number}")
            add(db, org, f"u{number}", task_id=f"t{number}")
    session.execute("SET mad_registry.fleet_cache_size = '20kB'")
    for _ in range(3):
        rows = session.execute("""SELECT n, service_url FROM generate_series(0, 299) n,
                                      mad_registry.pick_healthy_service(%s, 't' || n)""", [org]).fetchall()
        assert rows == [(n, f"u{n}") for n in range(300)]


def test_a_fleet_in_which_nothing_is_eligible_is_read_at_each_pick(db, session, org):
    service, = add_fleet(db, org, 1, status="unhealthy")
    for _ in range(2):
        assert pick(session, org) is None and pick(session, org, "*") is None
    beat(db, org, service)
    assert pick(session, org) == pick(session, org, "*") == "s0"
    # A task, and a version, that did not exist.
    assert pick(session, org, task_id="later") is None and pick(session, org, "^7") is None
    add_fleet(db, org, 1, task_id="later")
    add_task(db, org, "7.1.0")
    add(db, org, "seven", version="7.1.0")
    assert (pick(session, org, task_id="later"), pick(session, org, "^7")) == ("s0", "seven")


@pytest.mark.parametrize("end", ["COMMIT", "ROLLBACK"])
@pytest.mark.parametrize("isolation", ["READ COMMITTED", "REPEATABLE READ", "SERIALIZABLE"])
def test_a_transaction_that_has_written_sees_its_own_rows(db, session, org, isolation, end):
    first, _ = add_fleet(db, org, 2)
    assert seen(session, org) == {"s0", "s1"}
    session.execute(f"BEGIN ISOLATION LEVEL {isolation}")
    assert seen(session, org) == {"s0", "s1"}
    session.execute("SELECT mad_registry.drain_service(%s, %s)", [org, first])
    assert seen(session, org) == {"s1"}
    add(session, org, "own")
    assert "own" in seen(session, org) and "s0" not in seen(session, org)
    # By plain SQL too.
    session.execute("UPDATE mad.task_services SET service_url = 'renamed' WHERE service_url = 's1' AND org_id = %s",
                    [org])
    assert seen(session, org) <= {"own", "renamed"}
    assert "own" not in seen(db, org)
    session.execute(end)
    expected = {"own", "renamed"} if end == "COMMIT" else {"s0", "s1"}
    for _ in range(2):
        assert seen(session, org) == expected
    assert explain(session, org).keys() == explain(db, org).keys()


def test_nothing_of_a_savepoint_stays(db, session, org):
    add_fleet(db, org, 1)
    session.execute("BEGIN")
    session.execute("SAVEPOINT a")
    add(session, org, "own")
    assert "own" in seen(session, org)
    session.execute("ROLLBACK TO a")
    assert seen(session, org) == {"s0"}
    session.execute("COMMIT")
    assert seen(session, org) == {"s0"}


@pytest.mark.parametrize("isolation", ["REPEATABLE READ", "SERIALIZABLE", "SERIALIZABLE, READ ONLY, DEFERRABLE"])
def test_a_pick_is_a_decision_about_now(db, session, org, isolation):
    """Also in a transaction that uses one snapshot."""
    first, second = add_fleet(db, org, 2)
    session.execute(f"BEGIN ISOLATION LEVEL {isolation}")
    session.execute("SELECT count(*) FROM mad.task_services")
    session.execute("SET LOCAL mad_registry.fleet_cache_ttl = 0")
    assert seen(session, org) == {"s0", "s1"}
    db.execute("SELECT mad_registry.unregister_service(%s, %s)", [org, first])
    add(db, org, "new")
    assert seen(session, org) == {"s1", "new"}
    # Though it is not in the snapshot.
    assert session.execute("SELECT count(*) FROM mad.task_services WHERE service_url = 'new' AND org_id = %s",
                           [org]).fetchone()[0] == 0
    assert explain(session, org).keys() == {"s1", "new"}
    session.execute("COMMIT")
    assert seen(session, org) == {"s1", "new"}


@pytest.mark.parametrize("isolation", ["REPEATABLE READ", "SERIALIZABLE"])
def test_picks_and_heartbeats_do_not_conflict(db, session, org, isolation):
    """Neither makes the other's transaction fail, also if it writes."""
    service, = add_fleet(db, org, 1)
    for connection in (db, session):
        connection.execute(f"BEGIN ISOLATION LEVEL {isolation}")
        connection.execute("SELECT 1")
    session.execute("SET LOCAL mad_registry.fleet_cache_ttl = 0")
    assert pick(session, org) == pick(db, org) == "s0"
    beat(db, org, service)
    another_org(session)
    assert pick(session, org) == "s0"
    db.execute("COMMIT")
    assert pick(session, org) == "s0"
    session.execute("COMMIT")


def test_a_prepared_transaction(db, session, org):
    """Its end is not announced to other sessions, which see it when their fleet expires."""
    service, _ = add_fleet(db, org, 2)
    session.execute("SET mad_registry.fleet_cache_ttl = '20 ms'")
    for end, found in [("ROLLBACK", {"s0", "s1"}), ("COMMIT", {"s1"})]:
        db.execute("BEGIN")
        db.execute("SELECT mad_registry.drain_service(%s, %s)", [org, service])
        db.execute("PREPARE TRANSACTION 'drain'")
        assert seen(db, org) == seen(session, org) == {"s0", "s1"}
        session.execute(f"{end} PREPARED 'drain'")
        until(lambda: seen(session, org) == found, "an expired fleet is used")
        until(lambda: seen(db, org) == found, "an expired fleet is used")


CHANGES = {
    "a column is added": "ALTER TABLE mad.task_services ADD COLUMN IF NOT EXISTS note text",
    "an index is made again": "REINDEX TABLE mad.task_services",
    "a check is added": "ALTER TABLE mad.task_definitions ADD CHECK (true) NOT VALID",
    "rows are moved": "VACUUM FULL mad.task_services",
    "the tables are analyzed": "ANALYZE mad.task_services, mad.task_definitions",
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_the_tables_are_altered(server, session, org, db, shared_database, change):
    """A fleet that was cached before is read again or used; a pick does not fail."""
    service, _ = add_fleet(db, org, 2)
    assert seen(session, org) == {"s0", "s1"}
    db.execute("UPDATE mad.task_services SET health_status = 'unhealthy' WHERE service_id = %s", [service])
    db.execute(change)
    assert seen(session, org) == {"s1"}


def test_reset_and_discard(db, session, org):
    add_fleet(db, org, 2)
    for statement in ["DISCARD PLANS", "DISCARD TEMP", "DISCARD ALL", "RESET ALL", "DEALLOCATE ALL"]:
        assert seen(session, org) == {"s0", "s1"}
        session.execute(statement)
        assert seen(session, org) == {"s0", "s1"}
    assert session.execute("SHOW mad_registry.fleet_cache_ttl").fetchone()[0] == "1s"


@pytest.mark.parametrize("setting, value", [
    ("ttl", "-1"), ("ttl", "60001"), ("ttl", "61s"), ("size", "-1"), ("size", "2GB"), ("ttl", "soon")])
def test_the_limits_of_the_settings(session, setting, value):
    session.execute("SELECT mad_registry.version()")
    with pytest.raises(psycopg.errors.InvalidParameterValue):
        session.execute(f"SET mad_registry.fleet_cache_{setting} = '{value}'")


def test_a_cached_fleet_needs_no_lock(db, session, org):
    """And a read that fails for want of one leaves the session as it was."""
    add_fleet(db, org, 2)
    pick(session, org)
    db.execute("BEGIN; LOCK TABLE mad.task_services, mad.task_definitions")
    session.execute("SET lock_timeout = '20 ms'")
    assert pick(session, org)
    session.execute("SET mad_registry.fleet_cache_ttl = 0")
    session.execute("BEGIN")
    for _ in range(3):
        session.execute("SAVEPOINT a")
        with pytest.raises(psycopg.errors.LockNotAvailable):
            pick(session, org)
        session.execute("ROLLBACK TO a")
    session.execute(f"""DO $$ BEGIN PERFORM mad_registry.pick_healthy_service('{org}', 't');
                        EXCEPTION WHEN lock_not_available THEN NULL; END $$""")
    db.execute("ROLLBACK")
    assert seen(session, org) == {"s0", "s1"}
    session.execute("COMMIT")
    assert seen(session, org) == {"s0", "s1"}


def test_no_pick_after_a_drain(server, shared_database, db, org):
    """While several sessions pick all the time: a pick that begins after a drain was committed does
    not return the service."""
    if not server.counts:
        pytest.skip("the sessions share no memory")
    service, *_ = add_fleet(db, org, 3)
    done = threading.Event()
    # Even numbers: the service is drained.
    epoch = [1]
    watched, late = [], []

    def watch():
        with shared_database.connect() as picker:
            picker.execute(LONGEST_TTL)
            while not done.is_set():
                before = epoch[0]
                found = picks(picker, org, 20)
                if before == epoch[0] and before % 2 == 0:
                    watched.append(before)
                    late.extend([before] * found["s0"])

    with ThreadPoolExecutor() as threads:
        watching = [threads.submit(watch) for _ in range(4)]
        try:
            for _ in range(60):
                db.execute("SELECT mad_registry.drain_service(%s, %s)", [org, service])
                epoch[0] += 1
                until(lambda: epoch[0] in watched, "another session picks")
                epoch[0] += 1
                add(db, org, "s0")
        finally:
            done.set()
    for each in watching:
        each.result()
    assert late == [] and len(set(watched)) == 60


def test_own_changes_in_a_session_that_caches(session, org):
    """Also where sessions share no memory."""
    service, _ = add_fleet(session, org, 2)
    assert seen(session, org) == {"s0", "s1"}
    session.execute("SELECT mad_registry.drain_service(%s, %s)", [org, service])
    assert seen(session, org) == {"s1"}
    add(session, org, "s0")
    assert "s0" in seen(session, org)
