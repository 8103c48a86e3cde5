"""Lists of common words: the same answers as without them, whoever writes, however it is done."""

import json
import random
import threading
import uuid

import psycopg
import pytest
from conftest import Database, new_org
from psycopg.types.json import Jsonb
from test_access import grant, make_role  # noqa: F401 (a fixture)

# What search_tasks gives for what matches as text, said plainly.
PLAIN = """
    SELECT t.task_definition_id, t.task_id, t.metadata, ts_rank(t.search_vector, q), 'text'
    FROM plainto_tsquery('pg_catalog.english', %(query)s) q
    JOIN mad.task_definitions t ON t.search_vector @@ q
    WHERE t.org_id = %(org)s AND t.is_active
      AND (%(category)s::text IS NULL OR t.category = left(%(category)s, 200))
    ORDER BY 4 DESC, t.title, t.task_id, t.task_definition_id
    LIMIT %(size)s OFFSET %(offset)s"""
SEARCH = """
    SELECT task_definition_id, task_id, metadata, rank, matched_by
    FROM mad_registry.search_tasks(%(org)s, %(query)s, %(category)s, %(size)s, %(offset)s)"""

WORDS = """dock pose ligand kinase membrane fold align energy sequence structure it's o'neil back\\slash 3d-qsar
    état naïve running runs runner molecule molecular docking 'quoted' c:\\temp a/b""".split()
CATEGORIES = ["docking", "folding", "c" * 250, None]


def pages(db, statement, org, query, category=None, size=None, offset=0):
    return db.execute(statement, {"org": org, "query": query, "category": category, "size": size, "offset": offset}).fetchall()


def plain(db, org, query, **kwargs):
    return pages(db, PLAIN, org, query, **kwargs)


def search(db, org, query, **kwargs):
    return pages(db, SEARCH, org, query, **kwargs)


def tend(db, org=None, at_least=3):
    return db.execute("SELECT mad_registry.tend_search(%s, %s)", [org, at_least]).fetchone()[0]


def listed(db, org):
    return [word for (word,) in db.execute("SELECT lexeme FROM mad.search_words WHERE org_id = %s ORDER BY 1", [org])]


def faults(db, org=None):
    return db.execute("SELECT * FROM mad_registry.check_search_lists(%s)", [org]).fetchall()


def metadata(chance):
    def some(most):
        return " ".join(chance.choice(WORDS) for _ in range(chance.randrange(most)))

    made = {"title": some(6), "description": some(40), "category": chance.choice(CATEGORIES),
            "tags": [some(3) for _ in range(chance.randrange(4))]}
    if chance.random() < 0.2:
        made["title"] = chance.choice([None, "", "same", "t" * 300 + some(4)])
    return {key: value for key, value in made.items() if chance.random() < 0.9}


def add(db, org, chance, count, active=True):
    for _ in range(count):
        db.execute("""
            INSERT INTO mad.task_definitions (org_id, task_id, version, metadata, is_active) VALUES (%s, %s, %s, %s, %s)""",
            [org, f"task-{chance.randrange(10**9)}", f"{chance.randrange(3)}", Jsonb(metadata(chance)), active])


def questions(chance):
    yield from WORDS
    for _ in range(25):
        yield " ".join(chance.choice(WORDS) for _ in range(chance.randrange(2, 5)))


def compare(db, org, chance):
    """The same rows, order and ranks; returns how many rows were compared."""
    rows = 0
    for query in questions(chance):
        expected = plain(db, org, query)
        if not expected:
            continue
        assert search(db, org, query) == expected, query
        rows += len(expected)
        category = chance.choice(CATEGORIES)
        for _ in range(3):
            page = {"size": chance.choice([1, 2, 3, 5, 20, 1000]), "offset": chance.choice([0, 0, chance.randrange(len(expected) + 2)])}
            assert search(db, org, query, **page) == plain(db, org, query, **page), (query, page)
        size = chance.randrange(1, 8)
        of_category = plain(db, org, query, category=category, size=size)
        if of_category:
            assert search(db, org, query, category=category, size=size) == of_category, (query, category)
    return rows


def task(db, org, chance):
    return db.execute("SELECT task_id, version FROM mad.task_definitions WHERE org_id = %s ORDER BY random_key OFFSET %s LIMIT 1"
                      .replace("random_key", "task_definition_id"), [org, chance.randrange(20)]).fetchone() or ("none", "0")


def write(db, orgs, chance):
    """One write, by one of the ways there are."""
    org = chance.choice(orgs)
    task_id, version = task(db, org, chance)
    ways = {
        "insert": lambda: add(db, org, chance, 1),
        "register": lambda: db.execute("SELECT mad_registry.register_task(%s, %s, %s, %s, '{}')",
                                       [org, task_id, version, Jsonb({k: v for k, v in metadata(chance).items() if v is not None})]),
        "switch": lambda: db.execute("UPDATE mad.task_definitions SET is_active = NOT is_active WHERE org_id = %s AND task_id = %s",
                                     [org, task_id]),
        "set_task_active": lambda: db.execute("""
            SELECT mad_registry.set_task_active(org_id, task_id, version, NOT is_active) FROM mad.task_definitions
            WHERE org_id = %s AND task_id = %s""", [org, task_id]),
        "import": lambda: db.execute("SELECT mad_registry.import_tasks(%s, %s)", [org, json.dumps([
            {"task_id": f"imported-{n}", "version": "1", "metadata": {"title": f"{chance.choice(WORDS)} {n}", "tags": [chance.choice(WORDS)]}}
            for n in range(chance.randrange(1, 6))])]),
        "update": lambda: db.execute("UPDATE mad.task_definitions SET metadata = metadata || %s WHERE org_id = %s AND task_id >= %s",
                                     [Jsonb({"description": " ".join(chance.sample(WORDS, 5))}), org, task_id]),
        "rename": lambda: db.execute("UPDATE mad.task_definitions SET task_id = task_id || 'x' WHERE org_id = %s AND task_id = %s",
                                     [org, task_id]),
        "move": lambda: db.execute("""
            UPDATE mad.task_definitions SET org_id = %s, task_id = %s
            WHERE org_id = %s AND task_id = %s AND version = %s""",
            [chance.choice(orgs), f"moved-{chance.randrange(10**9)}", org, task_id, version]),
        "new key": lambda: db.execute("""
            UPDATE mad.task_definitions SET task_definition_id = gen_random_uuid() WHERE org_id = %s AND task_id = %s""", [org, task_id]),
        "touch": lambda: db.execute("UPDATE mad.task_definitions SET updated_at = now() WHERE org_id = %s", [org]),
        "delete": lambda: db.execute("DELETE FROM mad.task_definitions WHERE org_id = %s AND task_id = %s", [org, task_id]),
        "nothing": lambda: db.execute("DELETE FROM mad.task_definitions WHERE false"),
        "tend": lambda: tend(db, chance.choice([org, None]), chance.choice([2, 5, 9])),
    }
    way = chance.choice(list(ways))
    ways[way]()
    return way


@pytest.mark.parametrize("seed", range(4))
def test_the_same_answers_whatever_is_written(db, seed):
    chance = random.Random(seed)
    orgs = [new_org(db, name) for name in ("acme", "basel")]
    for org in orgs:
        add(db, org, chance, 25)
    tend(db, None, 4)
    assert len(listed(db, orgs[0])) > 5
    compared, ways = 0, set()
    for _ in range(4):
        for _ in range(12):
            if chance.random() < 0.2:
                with db.transaction(force_rollback=True):
                    write(db, orgs, chance)
            ways.add(write(db, orgs, chance))
        assert faults(db) == []
        compared += sum(compare(db, org, chance) for org in orgs)
    assert compared > 500 and len(ways) > 8
    db.execute("DELETE FROM mad.organizations WHERE org_id = %s", [orgs[0]])
    assert db.execute("SELECT count(*) FROM mad.search_lists WHERE org_id = %s", [orgs[0]]).fetchone()[0] == 0
    assert faults(db) == [] and listed(db, orgs[1])
    db.execute("TRUNCATE mad.task_definitions CASCADE")
    assert db.execute("SELECT count(*) FROM mad.search_lists").fetchone()[0] == 0 and faults(db) == []
    assert search(db, orgs[1], "dock") == []
    tend(db)
    assert listed(db, orgs[1]) == []
