"""A server with many databases, which the background worker maintains. With MAD_TEST_SCALE=full it
has 200, and the default settings; what it took is printed."""

import os
import time
from pathlib import Path

import pytest
from conftest import Database
from monitoring import one, running
from partitions import month
from prometheus import PROMTOOL, check_metrics, needs

FULL = os.environ.get("MAD_TEST_SCALE") == "full"
DATABASES, OF_EACH, ROWS, TASKS = (200, 5, 100_000, 30_000) if FULL else (6, 2, 2_000, 1_500)
SETTINGS = f"""
shared_preload_libraries = 'mad_registry'
mad_registry.maintenance = off
{"" if FULL else "mad_registry.maintenance_naptime = '1s'"}
mad_registry.statistics_databases = {DATABASES}
autovacuum = off
"""
TICKS = os.sysconf("SC_CLK_TCK")
# Silent services and expired results in all databases.
PLANT = """
    INSERT INTO mad.organizations (org_id, name) VALUES ('11111111-1111-4111-8111-111111111111', 'acme');
    SELECT mad_registry.register_task('11111111-1111-4111-8111-111111111111', 't', '1', '{}', '{}');
    INSERT INTO mad.task_services (org_id, task_definition_id, service_url, started_at)
        SELECT org_id, task_definition_id, 'http://' || n, now() - interval '8 days'
        FROM mad.task_definitions, generate_series(1, 20) n;
    SELECT mad_registry.result_cache_put('key ' || n, '{}', ttl => '1 millisecond') FROM generate_series(1, 50) n"""
LOG = f"""
    INSERT INTO mad.job_events (job_id, seq_no, event, detail, ts)
    SELECT gen_random_uuid(), 1, 'happened', 'x', {month(-2)} + n * interval '1 second'
    FROM generate_series(1, {ROWS}) n"""
CATALOGUE = f"""
    SELECT mad_registry.import_tasks('11111111-1111-4111-8111-111111111111', (
        SELECT jsonb_agg(jsonb_build_object('task_id', 'd' || n, 'version', '1.0.0',
                                            'metadata', jsonb_build_object('title', 'Dock ligand ' || n)))
        FROM generate_series(b * 500 + 1, b * 500 + 500) n)) FROM generate_series(0, {TASKS // 500 - 1}) b"""
# What is not in order, of the database that asks.
DISORDER = """
    SELECT (SELECT count(*) FROM mad.task_services) + (SELECT count(*) FROM mad.result_cache)
         + (SELECT count(*) FROM mad.job_events_default)
         + (SELECT count(*) FROM mad.task_definitions t WHERE t.task_id = 'd1'
              AND NOT EXISTS (SELECT FROM mad.search_words w WHERE w.org_id = t.org_id))"""


@pytest.fixture(scope="module")
def fleet(pg_config):
    with running(pg_config, SETTINGS) as server:
        template = Database(server)
        template.psql("CREATE EXTENSION mad_registry CASCADE")
        template.psql(PLANT)
        began = time.monotonic()
        server.databases = [Database(server, template.name) for _ in range(DATABASES)]
        for database in server.databases[:OF_EACH]:
            database.psql(LOG)
        for database in server.databases[OF_EACH:2 * OF_EACH]:
            database.psql(CATALOGUE)
        template.drop()
        print(f"{DATABASES} databases made in {time.monotonic() - began:.0f} s")
        yield server


def visited(db, since):
    return one(db, "SELECT count(*) FROM mad_registry.databases WHERE last_maintenance > %s", [since])


def in_order(database):
    with database.connect() as db:
        return one(db, DISORDER) == 0


def round_of(db, since):
    """Returns when each database was visited once since a time: the length in seconds."""
    began = time.monotonic()
    while visited(db, since) < DATABASES:
        assert time.monotonic() - began < 1500, "the worker doesn't visit all databases"
        time.sleep(0.05)
    return one(db, "SELECT extract(epoch FROM max(last_maintenance) - %s) FROM mad_registry.databases", [since])


def test_all_is_in_order_after_two_rounds(fleet):
    assert not in_order(fleet.databases[0]) and not in_order(fleet.databases[-1])
    with fleet.databases[0].connect("postgres") as db:
        since = one(db, "SELECT clock_timestamp()")
        switch(fleet, "on")
        rounds = [round_of(db, since)]
        unmaintained = [database.name for database in fleet.databases if not in_order(database)]
        print(f"a full round: {rounds[0]:.0f} s, after which {len(unmaintained)} databases are not in order")
        if unmaintained:
            round_of(db, one(db, "SELECT clock_timestamp()"))
        switch(fleet, "off")
    assert [database.name for database in fleet.databases if not in_order(database)] == []


def switch(server, how, **settings):
    for name, value in {"maintenance": how, **settings}.items():
        server.psql(f"ALTER SYSTEM SET mad_registry.{name} = '{value}'")
    server.psql("SELECT pg_reload_conf()")


def processor_time(server):
    """Seconds of the launcher, and of the processes that ended, which are those of the worker."""
    def ticks(pid, fields):
        values = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
        return sum(int(values[field]) for field in fields)
    with server.connect() as db:
        launcher = one(db, "SELECT pid FROM pg_stat_activity WHERE backend_type LIKE 'mad_registry%launcher'")
    postmaster = int((server.data / "postmaster.pid").read_text().split()[0])
    return (ticks(launcher, [11, 12]) + ticks(postmaster, [13, 14])) / TICKS, launcher


def memory(pid):
    """The private memory of a process, in kB."""
    rollup = Path(f"/proc/{pid}/smaps_rollup").read_text()
    return sum(int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Private_"))


def test_idle_rounds_cost_little(fleet):
    """Prints the share of a core that launcher and worker need with the default settings, what a visit
    takes with nothing due, and the launcher's memory before and after many rounds."""
    with fleet.databases[0].connect("postgres") as db:
        switch(fleet, "on")
        if FULL:
            # Each database is visited once in ten minutes, when its most frequent jobs are due.
            before, launcher = processor_time(fleet)
            began = time.monotonic()
            round_of(db, one(db, "SELECT clock_timestamp()"))
            after, _ = processor_time(fleet)
            share = 100 * (after - before) / max(600, time.monotonic() - began)
            print(f"{share:.2f} % of a core, three jobs of each database being due once")
        before, launcher = processor_time(fleet)
        kilobytes = memory(launcher)
        switch(fleet, "on", maintenance_recheck="1s", maintenance_naptime="1s")
        lengths = []
        for _ in range(1000 // DATABASES if FULL else 3):
            lengths.append(round_of(db, one(db, "SELECT clock_timestamp()")))
        after, same = processor_time(fleet)
        assert same == launcher
        print(f"an idle round: {min(lengths):.1f} to {max(lengths):.1f} s, "
              f"{1000 * (after - before) / len(lengths) / DATABASES:.1f} ms of processor time a visit; "
              f"launcher: {kilobytes} kB before and {memory(launcher)} kB after {len(lengths)} rounds")
        switch(fleet, "off")


def test_one_scrape(fleet):
    with fleet.databases[0].connect("postgres") as db:
        times = []
        for _ in range(20):
            began = time.monotonic()
            text = one(db, "SELECT mad_registry.prometheus_metrics(all_databases => true)")
            times.append(time.monotonic() - began)
    series = [line for line in text.splitlines() if not line.startswith("#")]
    assert len(series) == 11 * DATABASES
    print(f"{len(series)} series, {len(text)} bytes, {1000 * sorted(times)[10]:.1f} ms")
    needs(PROMTOOL)
    check_metrics(text)
