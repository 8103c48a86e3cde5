"""CALL maintain() beside sessions that write to every table of the registry. With
MAD_TEST_SCALE=full, 100,000 rows are in DEFAULT, and it takes a minute."""

import os
import threading
import time

from partitions import add_event, count, month
from placement import another_org
from test_partitions_concurrent import together

FULL = os.environ.get("MAD_TEST_SCALE") == "full"
SECONDS = 60 if FULL else 4
ROWS = 100_000 if FULL else 10_000
DOCUMENT = '{"title": "word w%s", "tags": ["x"]}'

# Each session calls these in turn, with the organisation and a number.
WRITERS = {
    "audit": lambda org, n: (
        "INSERT INTO mad.audit_logs (org_id, action, entity_type, entity_id, ts) VALUES (%s, 'done', 'thing', %s, "
        f"{month(-(n % 4))})", [org, str(n)]),
    "tasks": lambda org, n: (
        "SELECT mad_registry.register_task(%s, %s, '1.0.0', %s, '{}')", [org, f"t{n}", DOCUMENT % (n % 9)]),
    "import": lambda org, n: (
        "SELECT mad_registry.import_tasks(%s, jsonb_build_array(jsonb_build_object('task_id', 'i' || %s, 'version', "
        "'1')))", [org, n % 50]),
    "services": lambda org, n: (
        "SELECT mad_registry.register_service(%s, 'leased', '1', %s, max_concurrency => %s)",
        [org, f"http://{n % 20}", 1 + n % 3]),
    "heartbeats": lambda org, n: (
        "SELECT mad_registry.heartbeat(org_id, service_id) FROM mad.task_services WHERE org_id = %s "
        "AND service_url < 'http://a'", [org]),
    "silent services": lambda org, n: (
        "INSERT INTO mad.task_services (org_id, task_definition_id, service_url, started_at) "
        "SELECT org_id, task_definition_id, 'http://silent/' || %s, now() - interval '8 days' "
        "FROM mad.task_definitions WHERE org_id = %s AND task_id = 'silent'", [n, org]),
    "leases": lambda org, n: ("SELECT mad_registry.lease_service(%s, 'leased', ttl => '1 second')", [org]),
    "results": lambda org, n: (
        "SELECT mad_registry.result_cache_put(%s, '{}', ttl => '10 milliseconds')", [f"key{n:060}"]),
    "pipelines": lambda org, n: (
        "SELECT mad_registry.register_pipeline(%s, 'p', %s, 'P', 'c', "
        "'[{\"step_name\": \"a\", \"task_id\": \"leased\"}]')", [org, str(n)]),
}


def test_maintain_beside_writers_of_everything(database, db):
    """No call fails, and a reader that counts a log sees the writers' rows and no others."""
    org = another_org(db)
    for task in ["leased", "silent"]:
        db.execute("SELECT mad_registry.register_task(%s, %s, '1', '{}', '{}')", [org, task])
    db.execute("SELECT mad_registry.register_service(%s, 'leased', '1', 'http://0', max_concurrency => 2)", [org])
    db.execute(f"""
        INSERT INTO mad.job_events (job_id, seq_no, event, detail, ts)
        SELECT gen_random_uuid(), 1, 'happened', 'x', {month(-1)} + n * interval '1 millisecond'
        FROM generate_series(1, {ROWS}) n""")
    over = threading.Event()
    longest, runs = {}, []
    begun = ended = ROWS

    def timed(name, call):
        began = time.monotonic()
        call()
        longest[name] = max(longest.get(name, 0), time.monotonic() - began)

    def write(name):
        number = 0
        with database.connect() as session:
            while not over.is_set():
                number += 1
                statement, values = WRITERS[name](org, number)
                timed(name, lambda: session.execute(statement, values))
                time.sleep(0.002)

    def add_events():
        nonlocal begun, ended
        with database.connect() as session:
            while not over.is_set():
                begun += 1
                timed("events", lambda: add_event(session, month(-(begun % 4), " + random() * interval '27 days'")))
                ended += 1

    def read():
        with database.connect() as session:
            while not over.is_set():
                least = ended
                seen = count(session, "job_events")
                assert least <= seen <= begun
                time.sleep(0.02)

    def maintain():
        try:
            until = time.monotonic() + SECONDS
            with database.connect() as session:
                while time.monotonic() < until:
                    session.execute("UPDATE mad.maintenance SET due = now(), enabled = job <> 'retention'")
                    session.execute("CALL mad_registry.maintain()")
                    runs.append(session.execute(
                        "SELECT job, last_fault FROM mad.maintenance WHERE last_fault IS NOT NULL").fetchall())
        finally:
            over.set()

    names = list(WRITERS)
    assert together(maintain, read, add_events, *[lambda name=name: write(name) for name in names]) == []
    assert len(runs) > 1 and not any(runs), runs
    assert set(longest) == {*names, "events"}
    assert count(db, "job_events") == ended
    print(f"{len(runs)} runs in {SECONDS} s; longest calls:",
          {name: f"{seconds:.3f} s" for name, seconds in sorted(longest.items(), key=lambda item: -item[1])})
