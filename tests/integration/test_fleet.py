"""Kept fleets: a pick of a large fleet is always what the plain query gives under the same snapshot.

Each server is one where fleets are kept: preloaded, or from 17 on by the registry of shared memory.
`mad_registry.cache = off` is the plain query; which services it may give is asked of the table.
"""

import random
import time
import uuid

import psycopg
import pytest
from conftest import Database, new_org
from servers import Server

# What the rule gives: all services with the lowest load, of which a pick is one.
BEST = """
    SELECT s.service_id, s.service_url, s.pod_name, s.resources_used::text, s.last_health_check
    FROM (SELECT s.*, rank() OVER (ORDER BY s.cpu_load) AS place
          FROM mad.task_services s
          WHERE s.org_id = %(org)s
            AND s.task_definition_id = (
                SELECT t.task_definition_id FROM mad.task_definitions t
                WHERE t.org_id = %(org)s AND t.task_id = %(task)s AND t.is_active
                  AND (%(version)s::text IS NULL OR t.version = %(version)s)
                ORDER BY t.version_key DESC LIMIT 1)
            AND s.health_status = 'healthy'
            AND s.last_health_check > clock_timestamp() - %(age)s::interval
            AND s.last_health_check <= clock_timestamp() + %(age)s::interval) s
    WHERE s.place = 1"""
PICK = """
    SELECT service_id, service_url, pod_name, resources_used::text, last_health_check
    FROM mad_registry.pick_healthy_service(%(org)s, %(task)s, %(version)s, %(age)s)"""
FILL = """
    INSERT INTO mad.task_services (org_id, task_definition_id, service_url, pod_name, health_status, last_health_check, resources_used)
    SELECT t.org_id, t.task_definition_id, 'http://service-' || n, CASE WHEN n %% 3 > 0 THEN 'pod-' || n END, 'healthy',
           clock_timestamp(), jsonb_build_object('cpu', 1 + n %% 40)
    FROM mad.task_definitions t, generate_series(1, %(count)s) n
    WHERE t.org_id = %(org)s AND t.task_id = %(task)s"""


@pytest.fixture(scope="module", params=["preloaded", "registry"])
def fleets(request, pg_config):
    """A server that keeps fleets."""
    preload = "shared_preload_libraries = 'mad_registry'\n" if request.param == "preloaded" else ""
    server = Server(pg_config, preload + "max_prepared_transactions = 10\nautovacuum = off\n")
    if request.param == "registry" and server.major < 17:
        server.remove()
        pytest.skip("needs 17 or newer")
    server.start()
    server.psql("CREATE ROLE owner LOGIN CREATEDB")
    yield server
    server.remove()


@pytest.fixture
def base(fleets):
    database = Database(fleets)
    database.psql("CREATE EXTENSION mad_registry CASCADE")
    yield database
    database.drop()


def add_fleet(db, org, task, count, version="1.0.0"):
    db.execute("SELECT mad_registry.register_task(%s, %s, %s, '{}', '{}')", [org, task, version])
    db.execute(FILL, {"org": org, "task": task, "count": count})


def asked(org, task, version=None, age="2 minutes"):
    return {"org": org, "task": task, "version": version, "age": age}


def check(db, question):
    """A pick is one of those that the rule gives under the same snapshot."""
    with db.transaction():
        # One statement's snapshot for both.
        rows = db.execute(f"""
            SELECT (SELECT array_agg(b::text ORDER BY b::text) FROM ({BEST}) b), (SELECT array_agg(p::text) FROM ({PICK}) p)""",
                          question).fetchone()
    best, picked = rows[0] or [], rows[1] or []
    assert len(picked) == min(len(best), 1), (question, best[:3], picked)
    assert set(picked) <= set(best), (question, best[:3], picked)
    return picked


def counted(db):
    """(hits, misses) of all sessions."""
    return db.execute("""
        SELECT cache_hits, cache_misses FROM mad_registry.performance_stats WHERE query_name = 'pick_healthy_service'""").fetchone()


def grown(db, before):
    return tuple(now - then for now, then in zip(counted(db), before))


def test_a_large_fleet_is_kept_and_a_small_one_is_not(base):
    with base.connect() as db:
        org = new_org(db, "acme")
        add_fleet(db, org, "large", 200)
        add_fleet(db, org, "small", 5)
        before = counted(db)
        for _ in range(20):
            check(db, asked(org, "small"))
        assert grown(db, before) == (0, 0)
        for _ in range(20):
            check(db, asked(org, "large"))
        # The first call isn't counted, the second one reads the fleet.
        assert grown(db, before) == (18, 1)
        db.execute("SET mad_registry.cache = off")
        check(db, asked(org, "large"))
        assert grown(db, before) == (18, 1)


def test_a_change_is_seen_and_the_fleet_not_read_again(base):
    with base.connect() as db, base.connect() as other:
        org = new_org(db, "acme")
        add_fleet(db, org, "t", 200)
        for _ in range(3):
            check(db, asked(org, "t"))
        before = counted(db)
        services = [row[0] for row in db.execute("SELECT service_id FROM mad.task_services ORDER BY service_url LIMIT 20")]
        for service in services:
            other.execute("SELECT mad_registry.heartbeat(%s, %s, 'healthy', '{\"cpu\": 0.5}')", [org, service])
            assert check(db, asked(org, "t"))[0].startswith(f"({service},")
            other.execute("SELECT mad_registry.drain_service(%s, %s)", [org, service])
            check(db, asked(org, "t"))
        assert grown(db, before) == (40, 0)
