"""Pages of the task library: no task is repeated or left out while other sessions change rows."""

import json
import random
import re
import uuid

import oracle
import psycopg
import pytest
from conftest import PROJECT, new_org
from psycopg.types.json import Jsonb

PAGE_SIZES = [1, 2, 7, 50]
LONG = "long " * 2000

TITLES = (
    ["Docking"] * 20 + ["docking"] * 3 + [None] * 15 + [""] * 5 + [LONG, LONG, LONG + "b", LONG + "a", "long " * 40]
    + ["🧬 folding", "🧬", "Ångström", "Zebra", "  blank first", "tab\there", "%", "'quoted'", "\"twice\"", "\\", "a\nb"]
    + [7, 7, 3.5, True, {"en": "Docking"}, {"en": "Docking"}, ["x"], [], {}]
)


def add_task(db, org, n, title, version="1.0.0", is_active=True, category="c"):
    return db.execute("""
        INSERT INTO mad.task_definitions (org_id, task_id, version, metadata, is_active)
        VALUES (%s, %s, %s, %s, %s) RETURNING task_definition_id""",
        [org, f"task-{n}", version, Jsonb({"title": title, "n": n, "category": category}), is_active]).fetchone()[0]


@pytest.fixture
def titled(db, org):
    """Tasks with every kind of title, some in two versions, and inactive tasks between them."""
    other = new_org(db, "other")
    for n, title in enumerate(TITLES):
        add_task(db, org, n, title, category="even" if n % 2 == 0 else "odd")
        if n % 3 == 0:
            add_task(db, org, n, title, version="1.1.0")
        add_task(db, org, n, title, version="0.1.0", is_active=False)
        add_task(db, other, n, title)
    db.execute("INSERT INTO mad.task_definitions (org_id, task_id, version) VALUES (%s, 'bare', '1')", [org])
    return org


def page(db, org, size, after=None, category=None, latest_only=False):
    title, last_id = after or (None, None)
    return db.execute("""
        SELECT task_definition_id, metadata ->> 'title', task_id, version
        FROM mad_registry.task_library(%s, %s, %s, %s, %s, %s)""",
        [org, category, size, title, last_id, latest_only]).fetchall()


def cursor(rows):
    return rows[-1][1], rows[-1][0]


def walk(db, org, size, category=None, between=lambda: None, latest_only=False):
    rows, after = [], None
    while True:
        got = page(db, org, size, after, category, latest_only)
        assert len(got) <= size
        rows += got
        if len(got) < size:
            return rows
        after = cursor(got)
        between()


@pytest.mark.parametrize("size", PAGE_SIZES)
def test_the_pages_make_the_whole_list(db, titled, size):
    whole = page(db, titled, None)
    count = db.execute(
        "SELECT count(*) FROM mad.task_definitions WHERE org_id = %s AND is_active", [titled]).fetchone()[0]
    assert len(whole) == count == len({row[0] for row in whole})
    assert walk(db, titled, size) == whole
    for category in ["even", "odd", "none such"]:
        of_category = page(db, titled, None, category=category)
        assert walk(db, titled, size, category) == of_category
        assert bool(of_category) == (category != "none such")


def test_the_order_is_by_title_then_task_then_version_and_untitled_last(db, titled):
    rows = page(db, titled, None)
    # Titles are ordered by their first 200 characters. C.UTF-8 has the order of Python.
    from_above = sorted(rows, key=lambda row: oracle.version_order(row[3]), reverse=True)
    assert rows == sorted(from_above, key=lambda row: (row[1] is None, (row[1] or "")[:200], row[2]))
    assert rows[0][1] == "" and rows[-1][1] is None
    assert len([row for row in rows if row[1] is None]) > 15


def test_a_title_of_any_kind_comes_back_whole(db, titled):
    got = db.execute("SELECT metadata FROM mad_registry.task_library(%s) WHERE task_id LIKE 'task-%%'", [titled])
    by_number = {metadata["n"]: metadata["title"] for (metadata,) in got}
    assert by_number == dict(enumerate(TITLES))


def test_a_page_after_the_last_row_is_empty(db, titled):
    assert page(db, titled, 5, cursor(page(db, titled, None))) == []


@pytest.mark.parametrize("size", PAGE_SIZES)
def test_what_others_change_between_pages_moves_nothing_else(database, db, titled, size):
    """While another session inserts, deactivates, renames and deletes rows between pages, every
    unchanged row is returned once."""
    rng = random.Random(size)
    before = page(db, titled, None)
    touched = set()
    with database.connect() as other:
        def change():
            free = [row[0] for row in before if row[0] not in touched]
            added = add_task(other, titled, f"new-{uuid.UUID(int=rng.getrandbits(128))}", rng.choice(TITLES))
            touched.add(added)
            # Most rows are not changed, so that there are rows to compare.
            if len(free) > len(before) * 2 / 3:
                off, renamed, gone = rng.sample(free, 3)
                touched.update((off, renamed, gone))
                other.execute("UPDATE mad.task_definitions SET is_active = false WHERE task_definition_id = %s", [off])
                other.execute("""
                    UPDATE mad.task_definitions SET metadata = jsonb_set(metadata, '{title}', %s)
                    WHERE task_definition_id = %s""", [json.dumps(rng.choice(TITLES)), renamed])
                other.execute("DELETE FROM mad.task_definitions WHERE task_definition_id = %s", [gone])

        seen = [row[0] for row in walk(db, titled, size, between=change)]
    assert len(touched) > 3
    stayed = [row[0] for row in before if row[0] not in touched]
    assert [row for row in seen if row in set(stayed)] == stayed


@pytest.mark.parametrize("title", ["Docking", "", None, LONG, "🧬", "Zebra"])
def test_the_row_of_the_cursor_is_gone(db, titled, title):
    """If the last row of a page was deleted, no later row is left out; earlier rows with its title
    may be repeated."""
    whole = page(db, titled, None)
    places = [i for i, row in enumerate(whole) if row[1] == title]
    last = places[len(places) // 2]
    after = cursor(whole[:last + 1])
    db.execute("DELETE FROM mad.task_definitions WHERE task_definition_id = %s", [after[1]])
    got = page(db, titled, None, after)
    following = whole[last + 1:]
    assert got[len(got) - len(following):] == following
    repeated = got[:len(got) - len(following)]
    assert all((row[1] or "")[:200] == (title or "")[:200] for row in repeated)
    assert after[1] not in [row[0] for row in got]


def test_the_row_of_the_cursor_was_switched_off_or_is_of_another_organization(db, titled):
    whole = page(db, titled, None)
    after = cursor(whole[:10])
    db.execute("UPDATE mad.task_definitions SET is_active = false WHERE task_definition_id = %s", [after[1]])
    assert page(db, titled, 7, after) == whole[10:17]
    foreign = db.execute(
        "SELECT task_definition_id FROM mad.task_definitions WHERE org_id <> %s AND title = 'Docking' LIMIT 1",
        [titled]).fetchone()[0]
    of_title = [row for row in whole if row[1] == "Docking"]
    # The id of another organisation's row has the effect of a deleted row.
    assert page(db, titled, 3, ("Docking", foreign)) == [r for r in of_title if r[0] != after[1]][:3]


def test_a_cursor_that_is_no_rows(db, titled):
    whole = page(db, titled, None)
    nil = uuid.UUID(int=0)
    assert page(db, titled, None, ("zzzz", nil)) == [r for r in whole if r[1] is None or r[1][:200] > "zzzz"]
    assert page(db, titled, None, (None, nil)) == [r for r in whole if r[1] is None]


VERSIONS = ["1.9.0", "1.10.0", "1.10.0-rc.1", "2.0a1", "2.0", "2.0-SNAPSHOT", "20240828", "2025-03-26", "latest"]


@pytest.fixture
def versioned(db, org):
    """Tasks in several versions, some inactive, whose titles and categories differ between
    versions."""
    rng = random.Random(8)
    for n in range(60):
        title, category = rng.choice(TITLES), rng.choice("ab")
        for version in rng.sample(VERSIONS, rng.randrange(1, 9)):
            if rng.random() < 0.2:
                title, category = rng.choice(TITLES), rng.choice("ab")
            add_task(db, org, n, title, version, rng.random() < 0.8, category)
    return org


def latest_of(db, org, category=None):
    """Returns the rows of the library that are the highest active versions of their tasks, in its
    order."""
    highest = {}
    for row in page(db, org, None):
        if row[2] not in highest or oracle.version_order(row[3]) > oracle.version_order(highest[row[2]][3]):
            highest[row[2]] = row
    there = {row[0] for row in page(db, org, None, category=category)}
    return [row for row in page(db, org, None) if row in highest.values() and row[0] in there]


@pytest.mark.parametrize("size", PAGE_SIZES)
@pytest.mark.parametrize("category", [None, "a", "b", "none such"])
def test_the_highest_versions_alone(db, versioned, size, category):
    expected = latest_of(db, versioned, category)
    assert page(db, versioned, None, category=category, latest_only=True) == expected
    assert walk(db, versioned, size, category, latest_only=True) == expected
    assert bool(expected) == (category != "none such")
    assert len({row[2] for row in expected}) == len(expected)


def test_the_cursors_row_is_no_longer_the_highest(db, versioned):
    """If the last row is no longer the highest version, or was deleted, no later row is left out.
    """
    whole = latest_of(db, versioned)
    after = cursor(whole[:10])
    title, last_id = after
    task_id = whole[9][2]
    added = add_task(db, versioned, task_id.removeprefix("task-"), title, "99999")
    assert page(db, versioned, None, after, latest_only=True) == whole[10:]
    db.execute("DELETE FROM mad.task_definitions WHERE task_definition_id IN (%s, %s)", [last_id, added])
    assert page(db, versioned, None, after, latest_only=True)[-len(whole) + 10:] == whole[10:]


def test_each_task_shown_is_looked_up_twice(db, org):
    """For any number of versions, each task of a page costs two look-ups: to skip to it, and to
    check that it is the highest version. There is no sort."""
    db.execute("""
        INSERT INTO mad.task_definitions (org_id, task_id, version, metadata)
        SELECT %s, 'task-' || t, '1.' || v, jsonb_build_object('title', 'Task ' || t, 'category', 'c')
        FROM generate_series(1, 120) t, generate_series(1, 80) v""", [org])
    db.execute("VACUUM (ANALYZE) mad.task_definitions")
    for name, category in [("task_library_latest", ""), ("task_library_latest_category", ", 'c'")]:
        text = (PROJECT / "sql" / "queries" / "tasks" / f"{name}.sql").read_text()
        with db.transaction():
            db.execute("SET LOCAL plan_cache_mode = force_generic_plan")
            types = "uuid, bigint, boolean, text, text, timestamptz, timestamptz" + (", text" if category else "")
            db.execute(f"PREPARE {name} ({types}) AS {text}")
            plan = db.execute(f"EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF) EXECUTE {name} "
                              f"('{org}', 50, false, '', '', now(), now(){category})").fetchall()
        plan = "\n".join(line for (line,) in plan)
        assert "Sort" not in plan, plan
        looked_up = re.findall(r"on task_definitions \w+ \(actual rows=(\d+) loops=(\d+)\)", plan)
        assert sum(int(loops) for _, loops in looked_up) <= 2 * 50 + 1, plan
        assert all(int(rows) <= 1 for rows, _ in looked_up), plan


def test_latest_only_must_be_given_or_left_out(db, titled):
    with pytest.raises(psycopg.errors.InvalidParameterValue, match="latest_only"):
        page(db, titled, 5, latest_only=None)
