"""Which services are picked, and how often: what the library, explain_pick and picks say of random
fleets, and the shares of the picks that services get."""

import random
import uuid
from collections import Counter, defaultdict
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from placement import (
    PICK,
    add,
    add_fleet,
    add_task,
    beat,
    beat_all,
    counts,  # noqa: F401
    db,  # noqa: F401
    explain,
    jain,
    org,  # noqa: F401
    picks,
    recent,
    server,  # noqa: F401
    shared_database,  # noqa: F401
)

TASKS = 10_000
# In ascending order.
VERSIONS = ["0.9.0", "1.0.0-rc.1", "1.0.0", "1.10.0"]
# So many picks of a random fleet reach each of its services, also by draws at random.
ENOUGH = 400


def random_fleets(db, org, chance):
    """Inserts TASKS tasks. Returns {(task_id, version): the services that can be picked}."""
    expected = {}
    definitions = {}
    copy_tasks = "COPY mad.task_definitions (org_id, task_definition_id, task_id, version, is_active) FROM STDIN"
    with db.cursor() as cursor, cursor.copy(copy_tasks) as copy:
        for number in range(TASKS):
            for version in chance.sample(VERSIONS, chance.choice([1, 1, 2, 3])):
                active = chance.random() < 0.8
                definitions[f"t{number}", version] = (uuid.UUID(int=chance.getrandbits(128)), active)
                copy.write_row([org, definitions[f"t{number}", version][0], f"t{number}", version, active])
    now = db.execute("SELECT clock_timestamp()").fetchone()[0]
    copy_services = """
        COPY mad.task_services (org_id, service_id, task_definition_id, service_url, health_status,
                                last_health_check, resources_used, weight, ejected_until, failures) FROM STDIN"""
    with db.cursor() as cursor, cursor.copy(copy_services) as copy:
        for (task_id, version), (definition, active) in definitions.items():
            services = list(random_services(chance, now))
            for number, (service, *columns) in enumerate(services):
                copy.write_row([org, service["id"], definition, f"s{number}", *columns])
            expected[task_id, version] = set(eligible([service for service, *_ in services])) if active else set()
    db.execute("ANALYZE mad.task_definitions, mad.task_services")
    return expected


def random_services(chance, now):
    """Yields what decides of a service whether it can be picked, and the values of its columns.

    No time is so near a limit that it passes it during the test. Of services with other loads or
    weights all reports are older than a quarter of max_age, from which on their age has no effect;
    otherwise the many picks at once would all go to services with old reports.
    """
    def at(seconds):
        return now + timedelta(seconds=seconds)

    alike = chance.random() < 0.5
    cpu, weight = chance.choice([None, 0, "500m"]), chance.choice([0.001, 1, 1000])
    for _ in range(chance.randint(0, 6)):
        if not alike:
            cpu, weight = chance.choice([None, 0.5, 1, 2, "abc"]), chance.choice([0.5, 1, 2])
        status = chance.choice(["healthy"] * 6 + ["unhealthy", "starting", "draining", "unknown"])
        fresh = chance.random() < 0.7
        if fresh:
            checked = at(chance.uniform(-45, -31))
            if alike:
                checked = at(chance.choice([-45, -20, 0, 20, 110]))
        else:
            checked = chance.choice([None, "infinity", "-infinity", at(-121), at(-86_400), at(300), at(86_400)])
        ejected = chance.random() < 0.25
        until = chance.choice(["infinity", at(3600)] if ejected else [None, "-infinity", at(-1)])
        service = {
            "id": uuid.UUID(int=chance.getrandbits(128)),
            "healthy": status == "healthy" and fresh,
            "ejected": ejected,
        }
        used = "{}" if cpu is None else f'{{"cpu": "{cpu}"}}'
        yield service, status, checked, used, weight, until, chance.choice([0, 4, 5, 999])


def eligible(services):
    """Returns the ids of those that can be picked: the rule, written independently."""
    healthy = [service for service in services if service["healthy"]]
    sound = [service for service in healthy if not service["ejected"]]
    return [service["id"] for service in (sound if 2 * len(sound) >= len(healthy) else healthy)]


def explained_and_picked(db, org, of, version):
    """Returns a row for each task of the FROM item `of`: task_id, version, what explain_pick says
    can be picked, and what is picked, with the versions and the number of these rows."""
    return db.execute(f"""
        SELECT t.task_id, {version}, e.eligible, p.picked, p.versions, p.count
        FROM {of} t
        CROSS JOIN LATERAL (
            SELECT array_agg(service_id) FILTER (WHERE eligible) AS eligible
            FROM mad_registry.explain_pick(t.org_id, t.task_id, {version})) e
        CROSS JOIN LATERAL (
            SELECT array_agg(DISTINCT service_id) AS picked, array_agg(DISTINCT version) AS versions, count(*)
            FROM mad_registry.pick_healthy_services(t.org_id, t.task_id, {version}, how_many => {ENOUGH})) p
        WHERE t.org_id = %s""", [org]).fetchall()


@pytest.mark.one_version
def test_the_library_explanations_and_picks_of_random_fleets_agree(db, org):
    expected = random_fleets(db, org, random.Random(16))
    assert len({task_id for task_id, _ in expected}) == TASKS
    rows = explained_and_picked(db, org, "mad.task_definitions", "t.version")
    assert len(rows) == len(expected)
    for task_id, version, explained, picked, versions, count in rows:
        services = expected[task_id, version]
        assert set(explained or []) == services, (task_id, version)
        assert set(picked or []) == services, (task_id, version)
        assert (count, versions) == ((ENOUGH, [version]) if services else (0, None)), (task_id, version)

    library = db.execute("SELECT task_id, version, healthy_services FROM mad_registry.task_library(%s)", [org])
    healthy = {(task_id, version): number > 0 for task_id, version, number in library}
    assert healthy == {key: bool(services) for key, services in expected.items() if key in healthy}
    assert not any(services for key, services in expected.items() if key not in healthy)
    assert 1000 < sum(healthy.values()) < len(healthy) - 1000

    # Without a version: the highest active one with a service that can be picked.
    found = defaultdict(list)
    for task_id, version in expected:
        if expected[task_id, version]:
            found[task_id].append(version)
    rows = explained_and_picked(
        db, org, "(SELECT DISTINCT org_id, task_id FROM mad.task_definitions)", "NULL")
    assert len(rows) == TASKS
    for task_id, _, explained, picked, versions, count in rows:
        version = max(found[task_id], key=VERSIONS.index, default=None)
        services = expected.get((task_id, version), set())
        assert set(explained or []) == services and set(picked or []) <= services, task_id
        assert (count, versions) == ((ENOUGH, [version]) if version else (0, None)), task_id


def even(counted, count):
    """Checks the picks of `count` equal services."""
    assert len(counted) == count
    mean = counted.total() / count
    assert jain(counted.values()) >= 0.995 and max(counted.values()) <= 1.05 * mean, counted


def one_by_one(session, org):
    """Each of 50 picks has a transaction of its own."""
    asked = [org, "t", None, "2 minutes"]
    return Counter(session.execute(PICK, asked).fetchone()[0] for _ in range(50))


def in_an_open_transaction(session, org):
    """A transaction of 50 picks, which stays open during picks of other sessions."""
    found = Counter()
    with session.transaction():
        for _ in range(5):
            found.update(url for url, in session.execute("""
                SELECT service_url FROM generate_series(1, 10) n,
                       mad_registry.pick_healthy_service(%s, left('t' || n, 1))""", [org]))
    return found


def in_bursts(session, org):
    return picks(session, org, 50)


@pytest.mark.parametrize("way, count", [
    (one_by_one, 10), (in_an_open_transaction, 10), (in_bursts, 10), (in_bursts, 100)])
def test_equal_services_get_equal_shares(counts, shared_database, db, org, way, count):
    """2,000 picks for each, by several sessions at once. The services send heartbeats in turn, one
    after every 200 picks. The first turn is not counted: it begins with equal reports."""
    services = add_fleet(db, org, count)
    sessions = [shared_database.connect() for _ in range(4)]
    for session in sessions:
        # A turn of heartbeats takes 10 s where services are in use, and a fraction of a second
        # here: a fleet that the session has cached could be as old as a turn.
        session.execute("SET mad_registry.fleet_cache_ttl = 0")
    total = Counter()
    with ThreadPoolExecutor(len(sessions)) as threads:
        for turn in range(1 + 10):
            for service in services:
                beat(db, org, service)
                picked = sum(threads.map(lambda session: way(session, org), sessions), Counter())
                if turn > 0:
                    total += picked
    for session in sessions:
        session.close()
    assert total.total() == 2000 * count
    even(total, count)


def test_a_burst_of_several_sessions_is_even(counts, shared_database, db, org):
    """64 picks of 8 sessions at once, on 10 equal reports: 6 or 7 each. The reports of one burst may
    differ in age, and so in weight, where the machine stops the test while it sends them."""
    uneven = []
    services = add_fleet(db, org, 10)
    sessions = [shared_database.connect() for _ in range(8)]
    for session in sessions:
        # All see the reports. A session that has the fleet in its cache counts under those before.
        session.execute("SET mad_registry.fleet_cache_ttl = 0")
    with ThreadPoolExecutor(len(sessions)) as threads:
        for how_many in [1, 2, 4, 8] * 10:
            beat_all(db, org, services)
            asking = sessions * (8 // how_many) if how_many < 8 else sessions
            picked = threads.map(lambda session: picks(session, org, how_many), asking)
            total = sum(picked, Counter())
            even = [total.total() // 10 + (n < total.total() % 10) for n in range(10)][::-1]
            if sorted(total.values()) != even:
                uneven.append(total)
    assert len(uneven) <= 1, uneven
    for session in sessions:
        session.close()


@pytest.mark.parametrize("cpu", [0, 0.5, None])
def test_shares_follow_weights(counts, db, org, cpu):
    add_task(db, org)
    for weight in [1, 2, 4, 8]:
        add(db, org, f"s{weight}", cpu, weight)
    picked = picks(db, org, 3000)
    for weight in [1, 2, 4, 8]:
        share = 3000 * weight / 15
        assert abs(picked[f"s{weight}"] - share) <= 0.05 * share, picked


def test_shares_do_not_depend_on_the_unit_of_cpu(counts, db, org):
    loads = [0.1, 0.2, 0.25, 0.5, 0.8, 1, 1.6, 3]
    found = []
    for number, factor in enumerate([1, 0.001, 1000]):
        add_task(db, org, task_id=f"t{number}")
        for place, cpu in enumerate(loads):
            add(db, org, f"s{place}", cpu * factor, task_id=f"t{number}")
        # Before the burst makes the age of a report matter.
        found.append(picks(db, org, 60, task_id=f"t{number}"))
    for place in range(len(loads)):
        shares = [picked[f"s{place}"] for picked in found]
        assert max(shares) - min(shares) <= 1, found
    assert found[0]["s0"] > found[0]["s7"]


def test_a_pick_counts_until_the_next_heartbeat(counts, shared_database, db, org):
    services = add_fleet(db, org, 4)
    with shared_database.connect() as other:
        for session in db, other:
            session.execute("SET mad_registry.fleet_cache_ttl = 0")
        picks(db, org, 40)
        picks(other, org, 40)
        assert set(recent(db, org).values()) == set(recent(other, org).values()) == {20}
        beat(other, org, services[0])
        assert recent(db, org) == {"s0": 0, "s1": 20, "s2": 20, "s3": 20}
        # All go to s0 until it has as many.
        assert picks(db, org, 19) + picks(other, org, 1) == {"s0": 20}
        assert set(recent(db, org).values()) == {20}
        # One that did not send a heartbeat has no newer report, whatever else changes.
        db.execute("UPDATE mad.task_services SET pod_name = 'p' WHERE org_id = %s", [org])
        assert set(recent(db, org).values()) == {20}


def test_services_without_shared_counts_are_drawn_by_weight(server, db, org):
    if server.counts:
        pytest.skip("picks are counted here")
    services = add_fleet(db, org, 10)
    picked = picks(db, org, 10_000)
    # The standard deviation is 30.
    assert all(abs(count - 1000) < 200 for count in picked.values()) and len(picked) == 10, picked
    beat(db, org, services[0], cpu=9)
    add_task(db, org, task_id="weights")
    for weight in [1, 2, 4, 8]:
        add(db, org, f"s{weight}", weight=weight, task_id="weights")
    picked = picks(db, org, 10_000, task_id="weights")
    for weight in [1, 2, 4, 8]:
        assert abs(picked[f"s{weight}"] - 10_000 * weight / 15) < 300, picked
    rows = explain(db, org)
    assert {row["recent_picks"] for row in rows.values()} == {0}
    assert {row["reason"] for row in rows.values()} == {
        "picks are not counted without shared memory, so one is drawn at random"}


def test_counts_are_per_organisation(counts, db, org):
    """Also if services of two organisations have the same id."""
    from placement import another_org
    services = add_fleet(db, org, 4)
    other = another_org(db)
    task = add_task(db, other)
    for number, service in enumerate(services):
        db.execute("""INSERT INTO mad.task_services (org_id, service_id, task_definition_id, service_url, health_status,
                                                     last_health_check)
                      VALUES (%s, %s, %s, %s, 'healthy', clock_timestamp())""", [other, service, task, f"o{number}"])
    picks(db, org, 12)
    assert set(recent(db, other).values()) == {0}
    picks(db, other, 4)
    assert (set(recent(db, org).values()), set(recent(db, other).values())) == ({3}, {1})
