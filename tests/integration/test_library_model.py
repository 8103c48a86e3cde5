"""What the library's pages are read from: the index with its documents, has_services, and check_library."""

import json
import random
import threading

import psycopg
import pytest
from conftest import new_org


def register(db, org, task_id, metadata, version="1.0.0"):
    return db.execute("SELECT mad_registry.register_task(%s, %s, %s, %s, '{}')",
                      [org, task_id, version, json.dumps(metadata)]).fetchone()[0]


def service(db, org, task_id, url="http://a"):
    return db.execute("SELECT mad_registry.register_service(%s, %s, '1.0.0', %s)", [org, task_id, url]).fetchone()[0]


def library(db, org, **arguments):
    names = "".join(f", {name} => %({name})s" for name in arguments)
    return db.execute(f"SELECT * FROM mad_registry.task_library(%(org)s{names})", {"org": org} | arguments).fetchall()


def faults(db, org=None):
    return db.execute("SELECT task_definition_id, fault FROM mad_registry.check_library(%s)", [org]).fetchall()


def has_services(db, task):
    return db.execute("SELECT has_services FROM mad.task_definitions WHERE task_definition_id = %s", [task]).fetchone()[0]


# The longest index row there can be, and what is just too long: every length around the bound, with
# titles, ids and documents of one to four bytes a character, and documents that pglz can't shorten.
def test_documents_of_any_length(db):
    org = new_org(db, "mine")
    chance = random.Random(7)
    expected = {}
    for letter in ("a", "é", "漢", "🧬"):
        for length in [0, 1, 500, 2000, *range(2100, 2640, 20), 2700, 8000, 20_000]:
            room = max(length - 40, 0) // len(letter.encode())
            text = "".join(chance.choice((letter, "x")) for _ in range(room))
            metadata = {"title": letter * 200, "description": text}
            expected[register(db, org, letter * 100, metadata, f"{length}.0.0")] = metadata
    shown = {row[0]: row[3] for row in library(db, org)}
    assert shown == expected
    paged = []
    while page := library(db, org, page_size=7, **({"after_title": paged[-1][3]["title"], "after_id": paged[-1][0]} if paged else {})):
        paged += page
    assert {row[0]: row[3] for row in paged} == expected and len(paged) == len(expected)
    in_index = db.execute("SELECT count(library_metadata) FROM mad.task_definitions WHERE org_id = %s", [org]).fetchone()[0]
    assert 0 < in_index < len(expected)
    assert faults(db) == []


def test_a_page_is_read_from_the_index_alone(database, db):
    org = new_org(db, "mine")
    for n in range(300):
        register(db, org, f"t{n}", {"title": f"Task {n}", "description": "x" * 500})
    db.execute("VACUUM (ANALYZE) mad.task_definitions")
    plan = db.execute("""
        EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF)
        SELECT task_definition_id, task_id, version, library_metadata, has_services
        FROM mad.task_definitions WHERE org_id = %s AND is_active
        ORDER BY title IS NULL, coalesce(title, ''), task_id, version, task_definition_id LIMIT 50""", [org])
    text = "\n".join(line for (line,) in plan)
    assert "Index Only Scan using idx_task_definitions_org_active" in text and "Heap Fetches: 0" in text


@pytest.mark.parametrize("page_size", [None, 100])
def test_counts(db, page_size):
    """The whole and a page count alike: none, some, stale, unhealthy, of a switched-off task."""
    org = new_org(db, "mine")
    for n in range(6):
        register(db, org, f"t{n}", {"title": f"T{n}"})
    for n, urls in ((1, 1), (2, 3), (3, 2)):
        for u in range(urls):
            db.execute("SELECT mad_registry.heartbeat(%s, %s)", [org, service(db, org, f"t{n}", f"http://{u}")])
    service(db, org, "t4")
    db.execute("UPDATE mad.task_services SET last_health_check = clock_timestamp() - interval '3 minutes' "
               "WHERE org_id = %s AND service_url = 'http://2'", [org])
    db.execute("UPDATE mad.task_services SET last_health_check = clock_timestamp() + interval '3 minutes' "
               "WHERE org_id = %s AND service_url = 'http://1' AND health_status = 'healthy' AND task_definition_id = "
               "(SELECT task_definition_id FROM mad.task_definitions WHERE org_id = %s AND task_id = 't3')", [org, org])
    db.execute("SELECT mad_registry.set_task_active(%s, 't1', '1.0.0', false)", [org])
    counted = [(row[1], row[5], row[6]) for row in library(db, org, **({"page_size": page_size} if page_size else {}))]
    assert counted == [("t0", 0, 0), ("t2", 3, 2), ("t3", 2, 1), ("t4", 1, 0), ("t5", 0, 0)]


def test_has_services_by_every_way(db):
    org = new_org(db, "mine")
    tasks = [register(db, org, f"t{n}", {"title": f"T{n}"}) for n in range(7)]
    insert = "INSERT INTO mad.task_services (org_id, task_definition_id, service_url) VALUES (%s, %s, %s)"
    service(db, org, "t0")
    db.execute(insert, [org, tasks[1], "http://b"])
    with db.cursor().copy("COPY mad.task_services (org_id, task_definition_id, service_url) FROM STDIN") as copy:
        for n in (2, 2, 3):
            copy.write_row((org, tasks[n], f"http://{n}-{random.random()}"))
    db.execute("UPDATE mad.task_services SET task_definition_id = %s WHERE task_definition_id = %s", [tasks[4], tasks[3]])
    with pytest.raises(ZeroDivisionError), db.transaction():
        service(db, org, "t5")
        raise ZeroDivisionError
    assert [has_services(db, task) for task in tasks] == [True, True, True, True, True, False, False]
    assert faults(db, org) == []
    # Registered again: the flag stays, and the services count.
    register(db, org, "t0", {"title": "T0 again"})
    db.execute("SELECT mad_registry.import_tasks(%s, %s)", [org, json.dumps(
        [{"task_id": "t1", "version": "1.0.0", "metadata": {"title": "T1 again"}}])])
    assert [has_services(db, task) for task in tasks[:2]] == [True, True]
    assert [row[5] for row in library(db, org)] == [1, 1, 2, 0, 1, 0, 0]


def test_check_library_finds_what_is_wrong(database, db):
    org, other = new_org(db, "first"), new_org(db, "second")
    task, second = (register(db, org, t, {"title": t}) for t in ("a", "b"))
    with database.connect("postgres") as admin:
        admin.execute("SET session_replication_role = replica")
        admin.execute("INSERT INTO mad.task_services (org_id, task_definition_id, service_url) VALUES (%s, %s, 'http://x')", [org, task])
    assert faults(db) == faults(db, org) == [(task, "has_services")]
    assert faults(db, other) == []
    db.execute("UPDATE mad.task_definitions SET has_services = true WHERE org_id = %s", [org])
    assert faults(db) == []
    assert not [row for row in library(db, org) if row[0] == second and row[5] != 0]


def test_first_services_registered_at_once(database, db):
    """By many sessions for the same tasks in opposite orders, each in one transaction."""
    org = new_org(db, "mine")
    tasks = [register(db, org, f"t{n}", {"title": f"T{n}"}) for n in range(20)]
    start, failed = threading.Barrier(6), []

    def work(number):
        with database.connect() as mine:
            start.wait()
            for n in range(20) if number % 2 else reversed(range(20)):
                try:
                    service(mine, org, f"t{n}", f"http://{number}")
                except psycopg.Error as error:
                    failed.append(error)

    threads = [threading.Thread(target=work, args=[n]) for n in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    assert all(has_services(db, task) for task in tasks)
    assert [row[5] for row in library(db, org)] == [6] * 20
    assert faults(db, org) == []
