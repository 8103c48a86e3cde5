"""Services: which one a pick returns, and the cost of heartbeats, across sessions."""

import json
import random
import time

import psycopg
import pytest
from servers import Server
from test_pipelines_concurrent import in_opposite_orders


def add_task(db, org, version="1.0.0", task_id="t"):
    db.execute("SELECT mad_registry.register_task(%s, %s, %s, '{}', '{}')", [org, task_id, version])


def add(db, org, url, cpu=None, status="healthy", version=None, task_id="t"):
    """Adds a service with a fresh heartbeat and this cpu (or none)."""
    service = db.execute("SELECT mad_registry.register_service(%s, %s, %s, %s)",
                         [org, task_id, version, url]).fetchone()[0]
    used = json.dumps({} if cpu is None else {"cpu": cpu})
    db.execute("SELECT mad_registry.heartbeat(%s, %s, %s, %s)", [org, service, status, used])
    return service


def heard_of(db, service, when):
    db.execute(f"UPDATE mad.task_services SET last_health_check = {when} WHERE service_id = %s", [service])


def pick(db, org, version=None, task_id="t", max_age="2 minutes"):
    """Returns the URL of the picked service; None if no service qualifies."""
    rows = db.execute("SELECT service_url FROM mad_registry.pick_healthy_service(%s, %s, %s, %s)",
                      [org, task_id, version, max_age]).fetchall()
    assert len(rows) <= 1
    return rows[0][0] if rows else None


def explain(db, org, version=None):
    rows = db.execute("SELECT service_url, eligible, load, reason FROM mad_registry.explain_pick(%s, 't', %s)",
                      [org, version]).fetchall()
    return {url: (eligible, load, reason) for url, eligible, load, reason in rows}


@pytest.fixture(scope="module")
def server(pg_config):
    """A server with the library preloaded, so that picks are counted on every version."""
    server = Server(pg_config, "shared_preload_libraries = 'mad_registry'")
    server.start()
    server.psql("CREATE ROLE owner LOGIN CREATEDB")
    yield server
    server.remove()


@pytest.fixture
def task(db, org):
    add_task(db, org)


def test_the_lowest_load_is_picked_whatever_its_notation(db, org, task):
    loads = {"0": 0, "nano": "50000000n", "milli": "100m", "number": 0.2, "quarter": "250m", "text": "0.3",
             "one": 1, "exponent": "1.5e0", "two": 2.0, "kilo": "1k", "kibi": "1Ki"}
    services = {url: add(db, org, url, cpu) for url, cpu in random.sample(list(loads.items()), len(loads))}
    for url in loads:
        assert pick(db, org) == url
        db.execute("SELECT mad_registry.heartbeat(%s, %s, 'unhealthy')", [org, services[url]])
    assert pick(db, org) is None


@pytest.mark.parametrize("cpu", ["abc", {}, "NaN", -1, None, [], "", "-250m", "1e999", True, [1], {"cpu": 1}, "∞"],
                         ids=json.dumps)
def test_a_load_that_is_no_number_is_the_median_of_the_others(db, org, task, cpu):
    odd = add(db, org, "odd", 0)
    db.execute("SELECT mad_registry.heartbeat(%s, %s, 'healthy', %s)", [org, odd, json.dumps({"cpu": cpu})])
    assert pick(db, org) == "odd"
    for url, usable in [("low", 1), ("middle", 4), ("high", "90")]:
        add(db, org, url, usable)
    # After a heartbeat the pick no longer counts.
    db.execute("SELECT mad_registry.heartbeat(%s, %s, 'healthy', %s)", [org, odd, json.dumps({"cpu": cpu})])
    seen = explain(db, org)
    loads = {url: load for url, (_, load, _) in seen.items()}
    assert loads["odd"] == pytest.approx(loads["middle"], rel=0.01)
    assert loads["low"] < loads["middle"] < loads["high"]
    assert pick(db, org) == "low"
    assert all(eligible for eligible, _, _ in seen.values())
    assert "no usable number" in seen["odd"][2]


def test_services_of_equal_load_share_the_picks(db, org, task):
    for number in range(5):
        add(db, org, f"s{number}", 1)
    picked = [pick(db, org) for _ in range(200)]
    # If all five services are chosen at random, the probability that one is left out is 1 in 10^18.
    assert set(picked) == {f"s{number}" for number in range(5)}


@pytest.mark.parametrize("when, picked", [
    ("NULL", False), ("now() - interval '1 hour'", False), ("now() - interval '121 s'", False),
    ("now() - interval '60 s'", True), ("now() + interval '60 s'", True), ("now() + interval '1 hour'", False),
])
def test_only_a_recent_check_counts(db, org, task, when, picked):
    heard_of(db, add(db, org, "s", 1), when)
    assert pick(db, org) == ("s" if picked else None)
    assert explain(db, org)["s"][0] is picked


@pytest.mark.parametrize("when", ["'infinity'", "'-infinity'"])
def test_an_infinite_check_does_not_count(db, org, task, when):
    heard_of(db, add(db, org, "s", 1), when)
    assert pick(db, org) is None
    assert explain(db, org)["s"][0] is False


def test_max_age_is_the_callers(db, org, task):
    heard_of(db, add(db, org, "s", 1), "now() - interval '1 hour'")
    assert pick(db, org, max_age="2 hours") == "s"
    assert pick(db, org, max_age="59 minutes") is None


@pytest.mark.parametrize("status", ["unhealthy", "starting", "draining", "unknown"])
def test_only_a_healthy_service_is_picked(db, org, task, status):
    add(db, org, "s", 0, status)
    assert pick(db, org) is None
    assert status in explain(db, org)["s"][2]
    add(db, org, "healthy", 100)
    assert pick(db, org) == "healthy"


def test_a_long_transaction_takes_the_clock(database, db, org, task):
    """A pick uses the clock: by now(), which stands still in a transaction, a silent service would
    stay fresh until its end."""
    with database.connect(autocommit=False) as long:
        service = add(db, org, "s", 1)
        assert pick(long, org, max_age="1 hour") == "s"
        # The heartbeat is younger than max_age at the start of the transaction, and older by now.
        heard_of(db, service, f"'{long.execute('SELECT now()').fetchone()[0].isoformat()}'")
        deadline = time.monotonic() + 30
        while not long.execute("SELECT clock_timestamp() > now() + interval '300 ms'").fetchone()[0]:
            assert time.monotonic() < deadline
            time.sleep(0.02)
        assert pick(long, org, max_age="300 ms") is None
        # A heartbeat 100 seconds ahead of the clock is further ahead of the start of the
        # transaction.
        heard_of(db, service, "clock_timestamp() + interval '100 s'")
        assert pick(long, org, max_age="100200 ms") == "s"


def test_an_inactive_task_is_not_served(db, org, task):
    add(db, org, "s", 1)
    db.execute("SELECT mad_registry.set_task_active(%s, 't', '1.0.0', false)", [org])
    assert pick(db, org, "1.0.0") is None and pick(db, org) is None
    assert explain(db, org, "1.0.0")["s"] == (False, None, "version 1.0.0 is not active")
    db.execute("SELECT mad_registry.set_task_active(%s, 't', '1.0.0', true)", [org])
    assert pick(db, org, "1.0.0") == pick(db, org) == "s"


def test_no_version_is_the_highest_active_one(db, org):
    versions = ["1.9.0", "1.10.0-rc.1", "1.10.0-rc.11", "1.10.0-rc.2", "1.10.0"]
    for version in versions:
        add_task(db, org, version)
        add(db, org, version, 1, version=version)
    for version in ["1.10.0", "1.10.0-rc.11", "1.10.0-rc.2", "1.10.0-rc.1", "1.9.0"]:
        assert pick(db, org) == version
        assert pick(db, org, version) == version
        service = db.execute("SELECT mad_registry.register_service(%s, 't', NULL, 'new')", [org]).fetchone()[0]
        assert db.execute("""
            SELECT d.version FROM mad.task_services JOIN mad.task_definitions d USING (org_id, task_definition_id)
            WHERE service_id = %s""", [service]).fetchone()[0] == version
        db.execute("SELECT mad_registry.set_task_active(%s, 't', %s, false)", [org, version])
    assert pick(db, org) is None


def test_a_version_without_services_stops_nobody(db, org, task):
    add(db, org, "old", 1)
    add_task(db, org, "2.0.0")
    assert pick(db, org) == pick(db, org, "1.0.0") == "old"
    assert pick(db, org, "2.0.0") is None
    add(db, org, "new", 1, version="2.0.0")
    assert pick(db, org) == "new"
    assert explain(db, org)["old"] == (False, None, "version 1.0.0 is not the highest active")


def test_a_drained_service_stays_drained_until_it_registers_again(database, db, org, task):
    service = add(db, org, "s", 1)
    db.execute("SELECT mad_registry.drain_service(%s, %s)", [org, service])
    with database.connect() as other:
        other.execute("SELECT mad_registry.heartbeat(%s, %s, 'healthy', '{\"cpu\": 2}')", [org, service])
        beats = json.dumps([{"service_id": str(service), "health_status": "healthy"}])
        assert other.execute("SELECT mad_registry.heartbeats(%s, %s)", [org, beats]).fetchone()[0] == 1
    status, used = db.execute("SELECT health_status, resources_used FROM mad.task_services").fetchone()
    assert (status, used) == ("draining", {"cpu": 2})
    assert pick(db, org) is None
    assert add(db, org, "s", 3) == service
    assert pick(db, org) == "s"


def test_silent_services_are_reaped(db, org, task):
    fresh, stale, never, starting = (add(db, org, url, 1) for url in ["fresh", "stale", "never", "starting"])
    heard_of(db, stale, "now() - interval '2 hours'")
    db.execute("UPDATE mad.task_services SET last_health_check = NULL WHERE service_id IN (%s, %s)", [never, starting])
    db.execute("UPDATE mad.task_services SET started_at = now() - interval '2 hours' WHERE service_id IN (%s, %s)",
               [never, fresh])
    assert db.execute("SELECT mad_registry.reap_services('1 hour')").fetchone()[0] == 2
    left = {row[0] for row in db.execute("SELECT service_id FROM mad.task_services").fetchall()}
    assert left == {fresh, starting}
    with pytest.raises(psycopg.errors.NoDataFound):
        db.execute("SELECT mad_registry.heartbeat(%s, %s)", [org, stale])
    notices = []
    db.add_notice_handler(lambda notice: notices.append(notice.message_primary))
    beats = json.dumps([{"service_id": str(service)} for service in (stale, fresh)])
    assert db.execute("SELECT mad_registry.heartbeats(%s, %s)", [org, beats]).fetchone()[0] == 1
    assert str(stale) in notices[0] and str(fresh) not in notices[0]


def test_another_session_sees_a_heartbeat_when_it_is_committed(database, db, org, task):
    low = add(db, org, "low", 1)
    add(db, org, "high", 5)
    with database.connect() as other, database.connect(autocommit=False) as writer:
        other.execute("SET mad_registry.fleet_cache_ttl = 0")
        assert pick(other, org) == "low"
        writer.execute("SELECT mad_registry.heartbeat(%s, %s, 'healthy', '{\"cpu\": 9}')", [org, low])
        assert pick(writer, org) == "high"
        assert pick(other, org) == "low"
        writer.commit()
        assert pick(other, org) == "high"


def test_a_pick_locks_no_row_and_waits_for_none(database, db, org, task):
    service = add(db, org, "s", 1)
    with database.connect(autocommit=False) as picker, database.connect(autocommit=False) as holder:
        picker.execute("SET lock_timeout = '5s'")
        holder.execute("SELECT FROM mad.task_services WHERE service_id = %s FOR UPDATE", [service])
        holder.execute("SELECT FROM mad.task_definitions FOR UPDATE")
        holder.execute("SELECT mad_registry.heartbeat(%s, %s, 'healthy', '{\"cpu\": 3}')", [org, service])
        assert pick(picker, org) == pick(picker, org, "1.0.0") == "s"
        locks = picker.execute("""
            SELECT DISTINCT l.mode FROM pg_locks l JOIN pg_class c ON c.oid = l.relation
            WHERE l.pid = pg_backend_pid() AND c.relnamespace = 'mad'::regnamespace""").fetchall()
        assert locks == [("AccessShareLock",)]
        others = picker.execute("""
            SELECT locktype, mode FROM pg_locks
            WHERE pid = pg_backend_pid() AND locktype NOT IN ('relation', 'virtualxid')""").fetchall()
        assert others == []
        holder.rollback()
        # The traces of a row lock.
        assert db.execute("SELECT xmax FROM mad.task_definitions").fetchone()[0] != "0"
        picker.rollback()
        service = add(db, org, "new", 0)
        assert pick(picker, org) == "new"
        assert db.execute("SELECT xmax FROM mad.task_services WHERE service_id = %s", [service]).fetchone()[0] == "0"


def test_batches_of_heartbeats_in_opposite_orders(database, db, org, task):
    beats = [{"service_id": str(add(db, org, f"s{number}", 1))} for number in range(6)]
    first = [{**beat, "resources_used": {"cpu": 2}} for beat in beats]
    second = [{**beat, "resources_used": {"cpu": 3}} for beat in beats[::-1]]
    assert in_opposite_orders(database, db, "task_services", "heartbeats", org, first, second, "UPDATE") == [6, 6]
    assert db.execute("SELECT DISTINCT cpu_load FROM mad.task_services").fetchall() == [(3,)]


@pytest.mark.parametrize("seed", range(3))
def test_the_library_counts_a_healthy_service_exactly_where_a_pick_finds_one(db, org, seed):
    chance = random.Random(seed)
    for number in range(30):
        for version in chance.sample(["1.0.0", "1.10.0", "1.9.0", "2.0.0-rc1"], chance.randint(1, 3)):
            add_task(db, org, version, f"t{number}")
            for place in range(chance.choice([0, 1, 1, 2, 4])):
                cpu = chance.choice([0.5, "250m", "abc", -1, None, []])
                status = chance.choice(["healthy", "healthy", "unhealthy", "starting", "draining", "unknown"])
                service = add(db, org, f"{number}-{place}", cpu, status, version, f"t{number}")
                seconds = chance.choice([-86400, -240, -30, 0, 30, 240, 86400, None])
                heard_of(db, service, "NULL" if seconds is None else f"clock_timestamp() + interval '{seconds} s'")
            if chance.random() < 0.2:
                db.execute("SELECT mad_registry.set_task_active(%s, %s, %s, false)", [org, f"t{number}", version])
    rows = db.execute("""
        SELECT l.task_id, l.version, l.service_count, l.healthy_services,
               (SELECT count(*) FROM mad_registry.pick_healthy_service(%s, l.task_id, l.version)),
               (SELECT count(*) FILTER (WHERE e.eligible) FROM mad_registry.explain_pick(%s, l.task_id, l.version) e),
               (SELECT count(*) FROM mad_registry.explain_pick(%s, l.task_id, l.version) e)
        FROM mad_registry.task_library(%s) l""", [org] * 4).fetchall()
    assert len(rows) > 30
    assert {healthy > 0 for _, _, _, healthy, _, _, _ in rows} == {True, False}
    for task_id, version, services, healthy, picks, eligible, explained in rows:
        assert picks == (1 if healthy > 0 else 0), (task_id, version)
        assert (eligible, explained) == (healthy, services), (task_id, version)
    # A service that the library does not count is never picked.
    for task_id, version in db.execute(
            "SELECT task_id, version FROM mad.task_definitions WHERE NOT is_active").fetchall():
        assert pick(db, org, version, task_id) is None


def test_heartbeats_are_hot(db, org, task):
    """No index contains a column that a heartbeat changes, and the pages have space, so the indexes
    do not grow."""
    # An ANALYZE would prevent pruning of rows that died since.
    db.execute("ALTER TABLE mad.task_services SET (autovacuum_enabled = off)")
    for number in range(100):
        add(db, org, f"http://service-{number}:8000", 1)
    stats = """
        SELECT n_tup_upd, n_tup_hot_upd FROM pg_stat_user_tables
        WHERE relid = 'mad.task_services'::regclass"""
    db.execute("SELECT pg_stat_force_next_flush()")
    before, hot_before = db.execute(stats).fetchone()
    db.execute(f"""
        DO $$
        DECLARE
            service uuid;
        BEGIN
            FOR round IN 1..100 LOOP
                FOR service IN SELECT service_id FROM mad.task_services ORDER BY service_url LOOP
                    PERFORM mad_registry.heartbeat('{org}', service, 'healthy', jsonb_build_object(
                        'cpu', (round % 17) * 100 || 'm', 'memory', (round % 5) || 'Gi'));
                    COMMIT;
                END LOOP;
            END LOOP;
        END $$""")
    db.execute("SELECT pg_stat_force_next_flush()")
    after, hot_after = db.execute(stats).fetchone()
    assert after - before == 10_000
    assert (hot_after - hot_before) / 10_000 >= 0.99


def test_service_counts_are_those_of_the_library(db, org):
    """service_counts returns the counts of the library for the given tasks, also without services,
    and none of other organisations."""
    for task_id in ("a", "b", "c"):
        add_task(db, org, task_id=task_id)
    stale = add(db, org, "http://a-1", task_id="a")
    add(db, org, "http://a-2", task_id="a")
    add(db, org, "http://b-1", status="unhealthy", task_id="b")
    heard_of(db, stale, "now() - interval '121 s'")
    library = {row[0]: row[1:] for row in db.execute(
        "SELECT task_definition_id, service_count, healthy_services FROM mad_registry.task_library(%s)", [org])}
    assert sorted(library.values()) == [(0, 0), (1, 0), (2, 1)]

    def counted(of, ids):
        rows = db.execute("SELECT * FROM mad_registry.service_counts(%s, %s)", [of, ids]).fetchall()
        assert len(rows) == len([task for task in ids if task])
        return {row[0]: row[1:] for row in rows}

    ids = list(library)
    assert counted(org, ids) == library
    assert counted(org, [ids[0], ids[0], None]) == {ids[0]: library[ids[0]]}
    assert counted(org, []) == {}
    other = db.execute("INSERT INTO mad.organizations (name) VALUES ('other') RETURNING org_id").fetchone()[0]
    assert counted(other, ids) == {task: (0, 0) for task in ids}
    with pytest.raises(psycopg.errors.InvalidParameterValue, match="task_definition_ids must not be null"):
        counted(org, None)
