"""The columns and indexes from which pages of the library are read, the counts of services, and
check_library."""

import json
import random

import psycopg
import pytest
from conftest import new_org
from test_access import make_role  # noqa: F401 (a fixture)


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


# Metadata whose index entry has the maximum length, and just more: every length around the bound,
# with titles, ids and documents of one to four bytes per character, and documents that pglz cannot
# compress.
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
    while page := library(
        db, org, page_size=7, **({"after_title": paged[-1][3]["title"], "after_id": paged[-1][0]} if paged else {})
    ):
        paged += page
    assert {row[0]: row[3] for row in paged} == expected and len(paged) == len(expected)
    in_index = db.execute(
        "SELECT count(library_metadata) FROM mad.task_definitions WHERE org_id = %s", [org]
    ).fetchone()[0]
    assert 0 < in_index < len(expected)
    assert faults(db) == []


def test_a_page_is_read_from_the_index_alone(db):
    org = new_org(db, "mine")
    for n in range(300):
        register(db, org, f"t{n}", {"title": f"Task {n}", "description": "x" * 500})
    db.execute("VACUUM (ANALYZE) mad.task_definitions")
    plan = db.execute("""
        EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF)
        SELECT task_definition_id, task_id, version, library_metadata
        FROM mad.task_definitions WHERE org_id = %s AND is_active
        ORDER BY title IS NULL, coalesce(title, ''), task_id, version, task_definition_id LIMIT 50""", [org])
    text = "\n".join(line for (line,) in plan)
    assert "Index Only Scan using idx_task_definitions_org_active" in text and "Heap Fetches: 0" in text


@pytest.mark.parametrize("page_size", [None, 100])
def test_counts(db, page_size):
    """The whole library and a page have the same counts: no service, some, stale, unhealthy, of an
    inactive task."""
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


def test_check_library_finds_what_is_wrong(db):
    """A column that is no longer generated is reported."""
    org, other = new_org(db, "first"), new_org(db, "second")
    task, second = (register(db, org, t, {"title": t, "category": "c"}) for t in ("a", "b"))
    assert faults(db) == []
    db.execute("ALTER TABLE mad.task_definitions ALTER COLUMN category DROP EXPRESSION")
    db.execute("UPDATE mad.task_definitions SET category = 'wrong' WHERE task_definition_id = %s", [task])
    assert faults(db) == faults(db, org) == [(task, "category")]
    assert faults(db, other) == []
    db.execute("UPDATE mad.task_definitions SET category = 'c' WHERE task_definition_id = %s", [task])
    assert faults(db) == []


def test_check_library_of_those_bound_to_an_organisation(make_role, database, db):  # noqa: F811
    """A bound role gets its own rows only, even if it was granted EXECUTE."""
    org, other = new_org(db, "first"), new_org(db, "second")
    role = make_role("bound")
    db.execute("SELECT mad_registry.grant_access(%s, 'reader', %s)", [role, org])
    db.execute(f"GRANT EXECUTE ON FUNCTION mad_registry.check_library TO {role}")
    with database.connect(role) as bound:
        assert faults(bound, org) == []
        for asked in (None, other):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                faults(bound, asked)


def test_counts_of_pages_of_any_size(db):
    """Pages up to 500 tasks count services by task, larger ones by organisation; both agree, also
    with a category and after a position."""
    org = new_org(db, "mine")
    chance = random.Random(3)
    for n in range(40):
        register(db, org, f"t{n}", {"title": f"T{n:02}", "category": "ab"[n % 2]})
        for u in range(chance.choice((0, 0, 1, 4))):
            db.execute("SELECT mad_registry.heartbeat(%s, %s, %s)",
                       [org, service(db, org, f"t{n}", f"http://{u}"), chance.choice(("healthy", "unhealthy"))])
    whole = library(db, org)
    assert sum(row[5] for row in whole) > sum(row[6] for row in whole) > 10
    for size in (1, 7, 500, 501, 2_000_000):
        paged, last = [], None
        while page := library(
            db, org, page_size=size, **({"after_title": last[3]["title"], "after_id": last[0]} if last else {})
        ):
            paged += page
            last = page[-1]
        assert paged == whole
    for category in "ab":
        expected = [row for row in whole if row[3]["category"] == category]
        assert library(db, org, category=category) == library(db, org, category=category, page_size=100) == expected
