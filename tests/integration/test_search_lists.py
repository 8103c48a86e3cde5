"""Posting lists: the same results as without them, whichever way tasks are written."""

import json
import random
import threading
import uuid

import psycopg
import pytest
from conftest import Database, new_org
from psycopg.types.json import Jsonb
from test_access import grant, make_role  # noqa: F401 (a fixture)

# The text matches of search_tasks, in plain SQL.
PLAIN = """
    SELECT t.task_definition_id, t.task_id, t.metadata, ts_rank(t.search_vector, q), 'text'
    FROM plainto_tsquery('pg_catalog.english',
         coalesce(nullif(mad_registry_internal.split_tokens(%(query)s), ''), %(query)s)) q
    JOIN mad.task_definitions t ON t.search_vector @@ q
    WHERE t.org_id = %(org)s AND t.is_active
      AND (%(category)s::text IS NULL OR t.category = left(%(category)s, 200))
    ORDER BY 4 DESC, t.title, t.task_id, t.version_key DESC, t.task_definition_id
    LIMIT %(size)s OFFSET %(offset)s"""
SEARCH = """
    SELECT task_definition_id, task_id, metadata, rank, matched_by
    FROM mad_registry.search_tasks(%(org)s, %(query)s, %(category)s, %(size)s, %(offset)s)
    WHERE matched_by <> 'prefix'"""

WORDS = """dock pose ligand kinase membrane fold align energy sequence structure it's o'neil back\\slash 3d-qsar
    état naïve running runs runner molecule molecular docking 'quoted' c:\\temp a/b""".split()
CATEGORIES = ["docking", "folding", "c" * 250, None]


def pages(db, statement, org, query, category=None, size=None, offset=0):
    return db.execute(
        statement, {"org": org, "query": query, "category": category, "size": size, "offset": offset}
    ).fetchall()


def plain(db, org, query, **kwargs):
    return pages(db, PLAIN, org, query, **kwargs)


def search(db, org, query, **kwargs):
    return pages(db, SEARCH, org, query, **kwargs)


def tend(db, org=None, at_least=3):
    return db.execute("SELECT mad_registry.refresh_search_lists(%s, %s)", [org, at_least]).fetchone()[0]


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
            INSERT INTO mad.task_definitions (org_id, task_id, version, metadata, is_active)
                VALUES (%s, %s, %s, %s, %s)""",
            [org, f"task-{chance.randrange(10**9)}", f"{chance.randrange(3)}", Jsonb(metadata(chance)), active])


def questions(chance):
    yield from WORDS
    for _ in range(25):
        yield " ".join(chance.choice(WORDS) for _ in range(chance.randrange(2, 5)))


def compare(db, org, chance):
    """Asserts the same rows, order and ranks; returns the number of rows."""
    rows = 0
    for query in questions(chance):
        expected = plain(db, org, query)
        if not expected:
            continue
        assert search(db, org, query) == expected, query
        rows += len(expected)
        category = chance.choice(CATEGORIES)
        for _ in range(3):
            page = {
                "size": chance.choice([1, 2, 3, 5, 20, 1000]),
                "offset": chance.choice([0, 0, chance.randrange(len(expected) + 2)]),
            }
            assert search(db, org, query, **page) == plain(db, org, query, **page), (query, page)
        size = chance.randrange(1, 8)
        of_category = plain(db, org, query, category=category, size=size)
        if of_category:
            assert search(db, org, query, category=category, size=size) == of_category, (query, category)
    return rows


def task(db, org, chance):
    return db.execute(
        "SELECT task_id, version FROM mad.task_definitions WHERE org_id = %s ORDER BY random_key OFFSET %s LIMIT 1"
        .replace("random_key", "task_definition_id"),
        [org, chance.randrange(20)],
    ).fetchone() or ("none", "0")


def write(db, orgs, chance):
    """Writes tasks in one of several ways."""
    org = chance.choice(orgs)
    task_id, version = task(db, org, chance)
    ways = {
        "insert": lambda: add(db, org, chance, 1),
        "register": lambda: db.execute("SELECT mad_registry.register_task(%s, %s, %s, %s, '{}')",
                                       [org, task_id, version,
                                           Jsonb({k: v for k, v in metadata(chance).items() if v is not None})]),
        "switch": lambda: db.execute("UPDATE mad.task_definitions SET is_active = NOT is_active"
                                     " WHERE org_id = %s AND task_id = %s",
                                     [org, task_id]),
        "set_task_active": lambda: db.execute("""
            SELECT mad_registry.set_task_active(org_id, task_id, version, NOT is_active) FROM mad.task_definitions
            WHERE org_id = %s AND task_id = %s""", [org, task_id]),
        "import": lambda: db.execute("SELECT mad_registry.import_tasks(%s, %s)", [org, json.dumps([
            {"task_id": f"imported-{n}", "version": "1",
                "metadata": {"title": f"{chance.choice(WORDS)} {n}", "tags": [chance.choice(WORDS)]}}
            for n in range(chance.randrange(1, 6))])]),
        "update": lambda: db.execute("UPDATE mad.task_definitions SET metadata = metadata || %s"
                                     " WHERE org_id = %s AND task_id >= %s",
                                     [Jsonb({"description": " ".join(chance.sample(WORDS, 5))}), org, task_id]),
        "rename": lambda: db.execute("UPDATE mad.task_definitions SET task_id = task_id || 'x'"
                                     " WHERE org_id = %s AND task_id = %s",
                                     [org, task_id]),
        "move": lambda: db.execute("""
            UPDATE mad.task_definitions SET org_id = %s, task_id = %s
            WHERE org_id = %s AND task_id = %s AND version = %s""",
            [chance.choice(orgs), f"moved-{chance.randrange(10**9)}", org, task_id, version]),
        "new key": lambda: db.execute("""
            UPDATE mad.task_definitions SET task_definition_id = gen_random_uuid() WHERE org_id = %s
                AND task_id = %s""", [org, task_id]),
        "touch": lambda: db.execute("UPDATE mad.task_definitions SET updated_at = now() WHERE org_id = %s", [org]),
        "delete": lambda: db.execute("DELETE FROM mad.task_definitions WHERE org_id = %s AND task_id = %s",
            [org, task_id]),
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


def common_tasks(db, org, count=60, word="docking"):
    db.execute("""
        INSERT INTO mad.task_definitions (org_id, task_id, version, metadata)
        SELECT %s, %s || n, '1', jsonb_build_object('title', 'Task ' || n %% 7, 'category', repeat('-', 1 + n %% 3),
               'description', repeat(%s || ' ', n %% 4 + 1) || 'of poses ' || n)
        FROM generate_series(1, %s) n""", [org, word + "-", word, count])


def test_a_page_comes_from_the_lists(db, org):
    """If a list is made wrong on purpose, the missing task is not found, check_search_lists reports
    it, and refresh_search_lists repairs it."""
    common_tasks(db, org)
    assert tend(db, org, 20) == 3  # dock, pose, task
    before = search(db, org, "docking", size=100)
    assert len(before) == 60 and before == plain(db, org, "docking")
    gone = before[0][0]
    db.execute("DELETE FROM mad.search_lists WHERE task_definition_id = %s AND lexeme = 'dock'", [gone])
    assert search(db, org, "docking", size=100) == before[1:]
    # A query of several words does not use the lists.
    assert search(db, org, "docking poses", size=100) == plain(db, org, "docking poses")
    assert [(row[1], row[2]) for row in faults(db, org)] == [("dock", gone)]
    assert tend(db, org, 20) == 1
    assert search(db, org, "docking", size=100) == before and faults(db) == []


def whole(db, org, query, **page):
    """Returns all matches of every kind, of all versions or of the highest only."""
    return pages(db, """
        SELECT * FROM mad_registry.search_tasks(%(org)s, %(query)s, %(category)s, %(size)s, %(offset)s, true)
        UNION ALL
        SELECT * FROM mad_registry.search_tasks(%(org)s, %(query)s, %(category)s, %(size)s,
            %(offset)s)""", org, query, **page)


def test_what_comes_after_the_list_is_the_same_too(db, org):
    chance = random.Random(5)
    for _ in range(40):
        name = f"task-{chance.randrange(10)}"
        db.execute("""INSERT INTO mad.task_definitions (org_id, task_id, version, metadata) VALUES (%s, %s, %s, %s)
                      ON CONFLICT DO NOTHING""", [org, name, f"1.{chance.randrange(12)}", Jsonb(metadata(chance))])
    queries = [word[:chance.choice([3, 4, len(word)])] for word in WORDS for _ in range(2)]
    calls = [
        (
            query,
            {"size": size, "offset": chance.choice([0, 1, 7]), "category": chance.choice([None, None, *CATEGORIES])},
        )
        for query in queries
        for size in [None, 2, 10]
    ]
    before = [whole(db, org, query, **page) for query, page in calls]
    tend(db, org, 2)
    assert len(listed(db, org)) > 10
    assert [whole(db, org, query, **page) for query, page in calls] == before
    assert {"text", "prefix"} <= {row[5] for rows in before for row in rows}


@pytest.mark.parametrize("damage", [
    "DELETE FROM mad.search_lists WHERE ctid = (SELECT min(ctid) FROM mad.search_lists)",
    "UPDATE mad.search_lists SET category = 'x' WHERE ctid = (SELECT min(ctid) FROM mad.search_lists)",
    "UPDATE mad.search_lists SET rank_order = -9 WHERE ctid = (SELECT min(ctid) FROM mad.search_lists)",
    "INSERT INTO mad.search_lists"
    " SELECT org_id, gen_random_uuid(), rank_order, untitled, lexeme, title, task_id, version_key, category"
    " FROM mad.search_lists LIMIT 1",
    "INSERT INTO mad.search_lists"
    " SELECT org_id, task_definition_id, rank_order, untitled, 'unlisted', title, task_id, version_key, category"
    " FROM mad.search_lists LIMIT 1",
    "INSERT INTO mad.search_words (org_id, lexeme) SELECT org_id, '7' FROM mad.organizations",
])
def test_what_disagrees_is_found_and_mended(db, org, damage):
    common_tasks(db, org)
    tend(db, org, 20)
    assert faults(db) == []
    db.execute(damage)
    assert faults(db) != [] and faults(db) == faults(db, org)
    assert tend(db) >= 1
    tend(db, org, 20)
    assert faults(db) == [] and search(db, org, "docking", size=20) == plain(db, org, "docking", size=20)


def test_words_come_and_go(db, org):
    common_tasks(db, org)
    assert tend(db, org, 61) == 0 and listed(db, org) == []
    assert tend(db, org, 60) == 3 and listed(db, org) == ["dock", "pose", "task"]
    assert tend(db, org, 60) == 0
    assert tend(db, org, 120) == 0  # half as many tasks still contain it
    assert tend(db, org, 121) == 3 and listed(db, org) == []
    assert db.execute("SELECT count(*) FROM mad.search_lists").fetchone()[0] == 0
    assert tend(db, None, 1000) == 0


def test_a_session_notices_that_a_word_was_listed(db, org, database):
    common_tasks(db, org)
    with database.connect() as other:
        before = search(other, org, "docking", size=5)
        tend(db, org, 20)
        # The first page shows which source is used.
        db.execute("DELETE FROM mad.search_lists WHERE task_definition_id = %s", [before[0][0]])
        assert search(other, org, "docking", size=5)[0] == before[1]
        tend(db, org, 200)
        assert search(other, org, "docking", size=5) == before


def test_more_listed_words_than_a_session_caches(db, org):
    tasks = [
        {
            "task_id": f"t{n}",
            "version": "1",
            "metadata": {"title": f"t{n}", "description": " ".join(f"word{n * 300 + i}" for i in range(300))},
        }
        for n in range(4)
    ]
    db.execute("SELECT mad_registry.import_tasks(%s, %s)", [org, json.dumps(tasks)])
    tend(db, org, 1)
    assert len(listed(db, org)) > 1000
    for word in ("word7", "word1199", "t3"):
        assert len(search(db, org, word)) == 1 and search(db, org, word) == plain(db, org, word)


def test_beyond_the_end_and_nothing_found(db, org):
    common_tasks(db, org)
    tend(db, org, 20)
    for query in ["docking", "docking poses"]:
        assert (
            search(db, org, query, size=10, offset=60) == [] and search(db, org, query, size=10, offset=2**31 - 1) == []
        )
        assert len(search(db, org, query, size=10, offset=55)) == 5
        # No task of this category contains the word, and none is similar in spelling.
        assert search(db, org, query, category="other", size=10) == []
    db.execute("UPDATE mad.task_definitions SET metadata = metadata - 'description' WHERE org_id = %s", [org])
    assert faults(db) == []
    # By their task_ids.
    rows = search(db, org, "docking", size=100)
    assert len(rows) == 60 and {(round(row[3], 4), row[4]) for row in rows} == {(0.0608, "text")}


def test_long_and_odd_words(db, org):
    long = "x" * 150 + "é" * 40
    rows = [{"title": f"{long} {'y' * 300} 🧬 'quote\\", "tags": ["漢" * 60, "漢" * 70]} for _ in range(5)]
    for n, row in enumerate(rows):
        db.execute("INSERT INTO mad.task_definitions (org_id, task_id, version, metadata) VALUES (%s, %s, '1', %s)",
                   [org, "🧬" * 99 + str(n), Jsonb(row | {"category": "🧬" * 200, "title": row["title"] + "🧬" * 200})])
    tend(db, org, 2)
    assert (
        max(len(word.encode()) for word in listed(db, org)) <= 200
        and "漢" * 60 in listed(db, org)
        and "漢" * 70 not in listed(db, org)
    )
    for query in [long, "漢" * 60, "漢" * 70, "漢" * 60 + " quote", "y" * 300]:
        assert search(db, org, query, size=3) == plain(db, org, query, size=3) != []
    assert faults(db) == []


ISOLATION = ["READ COMMITTED", "REPEATABLE READ", "SERIALIZABLE"]
CHANGE = {
    "add": (
        "INSERT INTO mad.task_definitions (org_id, task_id, version, metadata) VALUES (%s, 'new', '1', '{\"title\":"
        " \"New docking\"}')"
    ),
    "change": (
        "UPDATE mad.task_definitions SET metadata = metadata || '{\"title\": \"Docking again\"}' WHERE org_id = %s AND"
        " task_id = 'docking-7'"
    ),
    "switch off": "UPDATE mad.task_definitions SET is_active = false WHERE org_id = %s AND task_id = 'docking-7'",
    "delete": "DELETE FROM mad.task_definitions WHERE org_id = %s AND task_id = 'docking-7'",
}


@pytest.mark.parametrize("isolation", ISOLATION)
@pytest.mark.parametrize("change", CHANGE)
@pytest.mark.parametrize("order", ["writes before", "began before", "rolled back"])
def test_a_writer_beside_refresh_search_lists(database, db, org, isolation, change, order):
    """Whether the writer is before or after refresh_search_lists, and whatever its snapshot shows,
    the list is right."""
    common_tasks(db, org)
    with database.connect(autocommit=False) as writer:
        writer.execute(f"SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL {isolation}")
        writer.commit()
        writer.execute("SELECT count(*) FROM mad.task_definitions")
        if order == "began before":
            # In REPEATABLE READ its snapshot shows neither that the word is listed nor the list.
            assert tend(db, org, 20) == 3
            writer.execute(CHANGE[change], [org])
        else:
            writer.execute(CHANGE[change], [org])
            assert tend(db, org, 20) == 0  # a warning, and no list changed
            assert listed(db, org) == []
            with database.connect() as third:
                waiting = threading.Thread(target=lambda: tend_until_done(third, org))
                waiting.start()
                (writer.rollback if order == "rolled back" else writer.commit)()
                waiting.join()
        writer.commit()
    assert listed(db, org) and faults(db) == []
    assert search(db, org, "docking", size=100) == plain(db, org, "docking")


def tend_until_done(db, org):
    while tend(db, org, 20) == 0:
        pass


def test_many_writers_and_refresh_search_lists(database, db, org):
    other = new_org(db, "basel")
    for place in (org, other):
        common_tasks(db, place)
    failures = []

    def writes(seed):
        chance = random.Random(seed)
        with database.connect(autocommit=False) as session:
            session.execute(f"SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL {ISOLATION[seed % 3]}")
            session.commit()
            for _ in range(25):
                try:
                    for _ in range(chance.randrange(1, 3)):
                        write(session, [org, other], random.Random(chance.random()))
                    (session.rollback if chance.random() < 0.2 else session.commit)()
                except (
                    psycopg.errors.SerializationFailure,
                    psycopg.errors.DeadlockDetected,
                    psycopg.errors.UniqueViolation,
                ):
                    session.rollback()
                except Exception as error:
                    failures.append(error)
                    raise

    threads = [threading.Thread(target=writes, args=[seed]) for seed in range(6)]
    for thread in threads:
        thread.start()
    done = 0
    while any(thread.is_alive() for thread in threads):
        done += tend(db, None, random.Random(done).choice([3, 10, 30]))
        assert faults(db) == []
    assert failures == [] and done > 0
    tend(db, None, 3)
    assert faults(db) == []
    assert compare(db, org, random.Random(1)) > 20


def test_a_reader_with_an_old_snapshot(database, db, org):
    common_tasks(db, org)
    with database.connect(autocommit=False) as reader:
        reader.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        before = search(reader, org, "docking poses", size=50)
        tend(db, org, 20)
        assert search(reader, org, "docking poses", size=50) == before
        db.execute("DELETE FROM mad.task_definitions WHERE task_id < 'docking-3'")
        assert search(reader, org, "docking poses", size=50) == before
        tend(db, org, 200)
        assert search(reader, org, "docking", size=50) == plain(reader, org, "docking", size=50)
    assert search(db, org, "docking") == plain(db, org, "docking")


def test_a_word_that_is_listed_after_the_snapshot(database, db, org):
    """The snapshot shows neither the word nor its list, and must show all matches nevertheless, not
    only those by prefix."""
    common_tasks(db, org)
    db.execute("SELECT mad_registry.register_task(%s, 'other', '1', '{\"title\": \"dockingx7\"}', '{}')", [org])
    wanted = "SELECT task_id, matched_by FROM mad_registry.search_tasks(%s, 'docking', NULL, 1000, 0, %s)"
    expected = [db.execute(wanted, [org, latest]).fetchall() for latest in (False, True)]
    assert expected[0][-1] == expected[1][-1] == ("other", "prefix") and len(expected[0]) > 20
    with database.connect(autocommit=False) as reader:
        reader.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        reader.execute("SELECT FROM mad.organizations")
        tend(db, org, 20)
        assert [reader.execute(wanted, [org, latest]).fetchall() for latest in (False, True)] == expected


@pytest.fixture
def two(make_role, database, db):  # noqa: F811
    """Two organisations with posting lists, and a role of each level bound to the first."""
    orgs = [new_org(db, name) for name in ("acme", "basel")]
    for org in orgs:
        common_tasks(db, org)
    tend(db, None, 20)
    roles = {}
    for level in ["reader", "writer", "operator"]:
        roles[level] = make_role()
        grant(db, roles[level], level, None if level == "operator" else orgs[0])
    return database, orgs, roles


def test_tenancy(two, db):
    database, orgs, roles = two
    for level in ["reader", "writer"]:
        with database.connect(roles[level]) as session:
            for table in ["search_words", "search_lists"]:
                assert session.execute(f"SELECT DISTINCT org_id FROM mad.{table}").fetchall() == [(orgs[0],)]
                with pytest.raises(psycopg.errors.InsufficientPrivilege):
                    session.execute(f"DELETE FROM mad.{table}")
            assert len(search(session, orgs[0], "docking", size=5)) == 5
            for call in ["refresh_search_lists()", "check_search_lists()", f"refresh_search_lists('{orgs[0]}')"]:
                with pytest.raises(psycopg.errors.InsufficientPrivilege):
                    session.execute(f"SELECT mad_registry.{call}")
    with database.connect(roles["operator"]) as session:
        assert tend(session, None, 200) == 6 and tend(session, None, 20) == 6 and faults(session) == []
    # A bound role may not do it for all organisations.
    with database.connect() as owner:
        owner.execute("SELECT mad_registry.grant_access(%s, 'reader', %s)", [roles["operator"], orgs[0]])
        owner.execute(
            "GRANT EXECUTE ON FUNCTION mad_registry.refresh_search_lists, mad_registry.check_search_lists TO "
            + roles["operator"]
        )
    with database.connect(roles["operator"]) as session:
        for call in ["refresh_search_lists()", "check_search_lists()", f"refresh_search_lists('{orgs[1]}')"]:
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                session.execute(f"SELECT * FROM mad_registry.{call}")
        assert tend(session, orgs[0], 20) == 0


def test_a_writer_of_one_organisation_keeps_its_lists(two, db):
    """A bound writer updates the lists by writing the tables under their policies, without
    privileges on the lists."""
    database, orgs, roles = two
    chance = random.Random(7)
    with database.connect(roles["writer"]) as session:
        for _ in range(30):
            task_id, version = task(session, orgs[0], chance)
            chance.choice([
                lambda: add(session, orgs[0], chance, 2),
                lambda: session.execute("UPDATE mad.task_definitions SET metadata = metadata || %s WHERE task_id = %s",
                                        [Jsonb({"title": "Docking of poses"}), task_id]),
                lambda: session.execute("""
                    SELECT mad_registry.delete_task_version(t.org_id, t.task_id, t.version) FROM mad.task_definitions t
                    WHERE t.task_id = %s AND t.version = %s""", [task_id, version]),
            ])()
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            add(session, orgs[1], chance, 1)
    assert faults(db) == [] and compare(db, orgs[0], chance) > 20
    with database.connect(roles["reader"]) as session:
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            add(session, orgs[0], chance, 1)


def test_lists_are_restored(server, database, db, org, empty_database):
    common_tasks(db, org)
    tend(db, org, 20)
    before = search(db, org, "docking poses", size=20)
    dump = server.root / f"{database.name}.dump"
    server.run("pg_dump", *server.client_args(database.name), "-Fc", "-f", dump)
    server.run("pg_restore", *server.client_args(empty_database.name), "--single-transaction", "--exit-on-error", dump)
    with empty_database.connect() as restored:
        assert listed(restored, org) == listed(db, org) and faults(restored) == []
        assert search(restored, org, "docking poses", size=20) == before
        restored.execute(CHANGE["change"], [org])
        add(restored, org, random.Random(3), 5)
        assert faults(restored) == [] and search(restored, org, "docking", size=20) == plain(
            restored, org, "docking", size=20
        )


def test_the_triggers_are_for_their_tables(db):
    with pytest.raises(psycopg.errors.InvalidParameterValue):
        db.execute("CREATE TABLE public.mine (org_id uuid)")
        db.execute(
            "CREATE TRIGGER t AFTER INSERT ON public.mine FOR EACH STATEMENT EXECUTE FUNCTION"
            " mad_registry.maintain_search_lists()"
        )
        db.execute("INSERT INTO public.mine VALUES (NULL)")
    with pytest.raises(psycopg.errors.InvalidParameterValue):
        db.execute(
            "CREATE TRIGGER t AFTER UPDATE ON mad.organizations FOR EACH STATEMENT EXECUTE FUNCTION"
            " mad_registry.search_words_changed()"
        )
        db.execute("UPDATE mad.organizations SET status = status")


def test_an_organisation_that_is_being_deleted(database, db, org):
    """refresh_search_lists does not wait for an organisation whose deletion is in progress, which
    may take long."""
    common_tasks(db, org)
    with database.connect(autocommit=False) as other:
        other.execute("DELETE FROM mad.organizations WHERE org_id = %s", [org])
        with database.connect() as session:
            session.execute("SET statement_timeout = '20s'")
            assert tend(session, at_least=20) == 0
        other.rollback()
    assert tend(db, org, 20) == 3


@pytest.mark.parametrize("bad", [0, -1, None])
def test_a_bound_that_makes_no_sense(db, org, bad):
    with pytest.raises(psycopg.errors.InvalidParameterValue, match="at_least"):
        tend(db, org, bad)


def test_an_organisation_that_is_not_there(db):
    assert tend(db, uuid.uuid4()) == 0 and faults(db, uuid.uuid4()) == []


def test_an_import_of_many(db, org):
    """Imports before and after words are listed: a plan made for one row serves for many, and the
    reverse."""
    add(db, org, random.Random(1), 1)
    tend(db, org, 1)
    tasks = [
        {
            "task_id": f"t{n}",
            "version": "1",
            "metadata": metadata(random.Random(n)) | {"title": f"docking {n}", "description": "poses"},
        }
        for n in range(2000)
    ]
    for task_of in tasks:
        task_of["metadata"] = {key: value for key, value in task_of["metadata"].items() if value is not None}
    assert db.execute("SELECT mad_registry.import_tasks(%s, %s)", [org, json.dumps(tasks)]).fetchone()[0] == 2000
    tend(db, org, 500)
    assert faults(db) == [] and "dock" in listed(db, org)
    db.execute(
        "UPDATE mad.task_definitions SET metadata = metadata || '{\"tags\": [\"docking\"]}' WHERE org_id = %s", [org]
    )
    db.execute("SELECT mad_registry.set_task_active(%s, 't5', '1', false)", [org])
    db.execute("DELETE FROM mad.task_definitions WHERE org_id = %s AND task_id LIKE 't1%%'", [org])
    assert faults(db) == [] and compare(db, org, random.Random(2)) > 1000


NESTED = {
    "updates its row": (
        "ROW",
        (
            "UPDATE mad.task_definitions SET metadata = '{\"title\": \"ligand\"}' WHERE task_definition_id ="
            " NEW.task_definition_id"
        ),
    ),
    "deletes its row": ("ROW", "DELETE FROM mad.task_definitions WHERE task_definition_id = NEW.task_definition_id"),
    "updates all rows": (
        "STATEMENT",
        (
            "UPDATE mad.task_definitions SET metadata = metadata || '{\"title\": \"pose ligand\"}' WHERE task_id LIKE"
            " 'nested%'"
        ),
    ),
}


@pytest.mark.parametrize("what", NESTED)
def test_triggers_of_users_that_write_the_tasks_again(db, org, what):
    """The trigger of a nested statement updates the lists before that of the outer statement."""
    chance = random.Random(what)
    add(db, org, chance, 60)
    tend(db, org)
    assert {"ligand", "pose"} <= set(listed(db, org))
    level, statement = NESTED[what]
    db.execute(f"""
        CREATE FUNCTION public.again() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF pg_trigger_depth() = 1 THEN {statement}; END IF;
            RETURN NULL;
        END $$;
        CREATE TRIGGER a_again AFTER INSERT OR UPDATE ON mad.task_definitions FOR EACH {level}
            EXECUTE FUNCTION public.again()""")
    for number in range(5):
        db.execute("""INSERT INTO mad.task_definitions (org_id, task_id, version, metadata)
                      VALUES (%s, %s, '1', '{"title": "dock pose", "description": "ligand"}')""",
                          [org, f"nested-{number}"])
        db.execute(
            "UPDATE mad.task_definitions SET metadata = '{\"title\": \"kinase dock\"}' WHERE task_id = 'nested-0'"
        )
    assert faults(db) == []
    compare(db, org, chance)


def test_a_writer_with_an_old_snapshot_sees_its_own_tasks(database, db, org):
    """The word is unlisted, or listed again, between the snapshot of the writer and its writes."""
    chance = random.Random(11)
    add(db, org, chance, 60)
    for at_least in (10_000, 3):
        tend(db, org)
        with database.connect() as session:
            session.execute("BEGIN ISOLATION LEVEL REPEATABLE READ")
            session.execute("SELECT FROM mad.organizations")
            if at_least == 3:
                tend(db, org, 10_000)
            tend(db, org, at_least)
            session.execute(
                "DELETE FROM mad.task_definitions WHERE task_definition_id IN (SELECT task_definition_id FROM"
                " mad.task_definitions ORDER BY 1 LIMIT 20)"
            )
            session.execute("""INSERT INTO mad.task_definitions (org_id, task_id, version, metadata)
                               VALUES (%s, 'own', %s, '{"title": "dock pose ligand"}')""", [org, str(at_least)])
            for word in WORDS:
                if expected := plain(session, org, word):
                    assert search(session, org, word) == expected, word
            session.execute("ROLLBACK")
    assert faults(db) == []
