"""Shared by the tests of placement: servers with and without shared memory, fleets, and picks."""

import itertools
import json
from collections import Counter

import pytest
from conftest import Database, new_org
from monitoring import running

PRELOAD = "shared_preload_libraries = 'mad_registry'\n"
PREPARED = "max_prepared_transactions = 5\n"
# A session uses what it has cached until something makes it stale.
LONGEST_TTL = "SET mad_registry.fleet_cache_ttl = '60 s'"
PICK = "SELECT service_url FROM mad_registry.pick_healthy_service(%s, %s, %s, %s)"
_numbers = itertools.count(1)


@pytest.fixture(scope="module", params=["preloaded", "plain"])
def server(pg_config, request):
    """Replaces the session's server: with the library preloaded, and without. `counts` says whether
    sessions share counts: from PostgreSQL 17 on also without preload."""
    with running(pg_config, PREPARED + (PRELOAD if request.param == "preloaded" else "")) as server:
        server.counts = request.param == "preloaded" or server.major >= 17
        yield server


@pytest.fixture
def counts(server):
    if not server.counts:
        pytest.skip("picks are not counted here: services are drawn at random")


@pytest.fixture(scope="module")
def shared_database(server):
    """A database for the tests of a file that do not alter it: each has its own organisation."""
    database = Database(server)
    database.psql("CREATE EXTENSION mad_registry CASCADE")
    yield database
    database.drop()


@pytest.fixture
def db(shared_database):
    with shared_database.connect() as connection:
        yield connection


@pytest.fixture
def org(db):
    return another_org(db)


def another_org(db):
    return new_org(db, f"organisation {next(_numbers)}")


def add_task(db, org, version="1.0.0", task_id="t"):
    return db.execute("SELECT mad_registry.register_task(%s, %s, %s, '{}', '{}')",
                      [org, task_id, version]).fetchone()[0]


def add(db, org, url="s", cpu=0.5, weight=None, version=None, task_id="t", status="healthy", slots=None):
    """Adds a service with a fresh heartbeat. Returns its id."""
    service = db.execute(
        "SELECT mad_registry.register_service(%s, %s, %s, %s, weight => %s::real, max_concurrency => %s)",
        [org, task_id, version, url, weight, slots]).fetchone()[0]
    beat(db, org, service, cpu, status)
    return service


def add_fleet(db, org, count, version="1.0.0", task_id="t", **service):
    """Adds a task with services s0, s1 and so on. Returns their ids."""
    add_task(db, org, version, task_id)
    with db.transaction():
        return [add(db, org, f"s{n}", version=version, task_id=task_id, **service) for n in range(count)]


def beat(db, org, service, cpu=0.5, status="healthy"):
    db.execute("SELECT mad_registry.heartbeat(%s, %s, %s, %s)",
               [org, service, status, json.dumps({} if cpu is None else {"cpu": cpu})])


def beat_all(db, org, services, cpu=0.5):
    """Records a heartbeat of each service, by one statement."""
    beats = [{"service_id": str(service), "resources_used": {"cpu": cpu}} for service in services]
    assert db.execute("SELECT mad_registry.heartbeats(%s, %s)", [org, json.dumps(beats)]).fetchone()[0] == len(beats)


def pick(db, org, version=None, task_id="t", max_age="2 minutes"):
    """Returns the URL of the picked service; None if no service qualifies."""
    rows = db.execute(PICK, [org, task_id, version, max_age]).fetchall()
    assert len(rows) <= 1
    return rows[0][0] if rows else None


def picks(db, org, how_many, version=None, task_id="t"):
    """Returns how often each URL is picked, by one call."""
    return Counter(url for url, in db.execute(
        "SELECT service_url FROM mad_registry.pick_healthy_services(%s, %s, %s, how_many => %s)",
        [org, task_id, version, how_many]))


def explain(db, org, version=None, task_id="t", max_age="2 minutes"):
    """Returns the rows of explain_pick by URL, as dictionaries."""
    cursor = db.execute("SELECT * FROM mad_registry.explain_pick(%s, %s, %s, %s)", [org, task_id, version, max_age])
    names = [column.name for column in cursor.description]
    rows = [dict(zip(names, row)) for row in cursor]
    assert len({row["service_id"] for row in rows}) == len(rows)
    return {row["service_url"]: row for row in rows}


def recent(db, org, **asked):
    """Returns the counted picks of each service since its heartbeat."""
    return {url: row["recent_picks"] for url, row in explain(db, org, **asked).items()}


def jain(counts):
    """Returns Jain's index of fairness: 1 if all are equal."""
    counts = list(counts)
    return sum(counts) ** 2 / (len(counts) * sum(count * count for count in counts))


def insert_fleets(db, org, count, size):
    """Inserts tasks f1, f2 and so on, each with so many services."""
    db.execute("""INSERT INTO mad.task_definitions (org_id, task_id, version)
                  SELECT %s, 'f' || n, '1' FROM generate_series(1, %s) n""", [org, count])
    db.execute("""INSERT INTO mad.task_services (org_id, task_definition_id, service_url, health_status,
                                                 last_health_check)
                  SELECT org_id, task_definition_id, 's' || n, 'healthy', clock_timestamp()
                  FROM mad.task_definitions, generate_series(1, %s) n WHERE org_id = %s""", [size, org])
    db.execute("ANALYZE mad.task_definitions, mad.task_services")


def picks_of_each(db, org, count, how_many):
    """Picks of each of these tasks. Returns {task_id: picks}."""
    found = {}
    for task_id, url in db.execute("""
            SELECT 'f' || n, service_url FROM generate_series(1, %s) n,
                mad_registry.pick_healthy_services(%s, 'f' || n, how_many => %s)""", [count, org, how_many]):
        found.setdefault(task_id, Counter())[url] += 1
    return found
