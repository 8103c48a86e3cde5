"""Kept answers: what task_library, task_categories, search_tasks and get_task give is always what they read
under the same snapshot with `mad_registry.cache = off`.

The servers, the sessions and the steps of services are those of test_fleet.
"""

import random

import psycopg
import pytest
from conftest import new_org
from psycopg.types.json import Jsonb
from test_fleet import FILL, Session, World, base, fleets  # noqa: F401

# A STABLE function's statements all read with the snapshot of the statement that calls it.
COMPARE = """
    CREATE FUNCTION public.same(question text) RETURNS boolean LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
    DECLARE kept text[]; plain text[];
    BEGIN
        question := 'SELECT array_agg(a::text) FROM (' || question || ') a';
        EXECUTE question INTO kept;
        PERFORM set_config('mad_registry.cache', 'off', true);
        EXECUTE question INTO plain;
        PERFORM set_config('mad_registry.cache', 'on', true);
        IF kept IS DISTINCT FROM plain THEN
            RAISE 'kept: % plain: %', kept, plain;
        END IF;
        RETURN true;
    END $$"""

FUNCTIONS = ["task_library", "task_categories", "search_tasks", "get_task"]


def questions(org):
    return [
        f"SELECT * FROM mad_registry.task_library('{org}')",
        f"SELECT * FROM mad_registry.task_library('{org}', page_size => 5)",
        f"SELECT * FROM mad_registry.task_library('{org}', 'Docking', 5)",
        f"SELECT * FROM mad_registry.task_categories('{org}')",
        f"SELECT * FROM mad_registry.search_tasks('{org}', 'docking')",
        f"SELECT * FROM mad_registry.search_tasks('{org}', 'dokcing', page_size => 3)",
        f"SELECT * FROM mad_registry.get_task('{org}', 'a')",
        f"SELECT * FROM mad_registry.get_task('{org}', 'b', '1.0.0')",
    ]


def same(db, question):
    assert db.execute("SELECT public.same(%s)", [question]).fetchone()[0]


def counted(db):
    """(hits, misses) of all sessions."""
    return db.execute("SELECT sum(cache_hits), sum(cache_misses) FROM mad_registry.performance_stats WHERE query_name = ANY (%s)",
                      [FUNCTIONS]).fetchone()


def grown(db, before):
    return tuple(int(now - then) for now, then in zip(counted(db), before))


@pytest.fixture
def catalogue(base):  # noqa: F811
    """(the owner's connection, org) with 30 tasks of two categories and services of some."""
    with base.connect() as db:
        db.execute(COMPARE)
        org = new_org(db, "acme")
        tasks = [{"task_id": f"task-{n}", "version": "1.0.0", "interface_spec": {},
                  "metadata": {"title": f"{'Docking' if n % 3 else 'Folding'} {n}", "category": "Docking" if n % 3 else "Folding",
                               "description": "x" * 100 * (n % 5)}} for n in range(30)]
        tasks += [{"task_id": task, "version": "1.0.0", "metadata": {"title": task, "category": "Docking"}, "interface_spec": {}}
                  for task in "ab"]
        db.execute("SELECT mad_registry.import_tasks(%s, %s)", [org, Jsonb(tasks)])
        for task in ["a", "b", "task-1", "task-2"]:
            db.execute(FILL, {"org": org, "task": task, "count": 6})
        yield db, org


def connect(db):
    """Another connection like this one."""
    return psycopg.connect(db.info.dsn, autocommit=True)


def used(db, question):
    """Whether it is answered from what is kept."""
    before = counted(db)
    for _ in range(4):
        db.execute(question)
    return grown(db, before) == (4, 0)


def keep(db, org):
    for question in questions(org):
        for _ in range(3):
            same(db, question)


def test_an_answer_that_is_asked_for_again_is_kept(catalogue):
    db, org = catalogue
    for question in questions(org):
        before = counted(db)
        rows = [db.execute(question).fetchall() for _ in range(12)]
        assert rows.count(rows[0]) == 12 and rows[0]
        # The first call isn't counted, the second one is read to be kept.
        assert grown(db, before) == (10, 1), question
        db.execute("SET mad_registry.cache = off")
        assert db.execute(question).fetchall() == rows[0]
        assert grown(db, before) == (10, 1), question
        db.execute("SET mad_registry.cache = on")


@pytest.mark.parametrize("arguments", ["NULL", "NULL, 1", "NULL, NULL", "'Docking'", "'Docking', 7", "'', 7", "'NULL', 7"])
def test_other_arguments_are_another_question(catalogue, arguments):
    db, org = catalogue
    keep(db, org)
    other = new_org(db, "other")
    for _ in range(3):
        same(db, f"SELECT * FROM mad_registry.task_library('{org}', {arguments})")
    for question in questions(other):
        for _ in range(3):
            same(db, question)


def test_pages_that_follow_each_other(catalogue):
    db, org = catalogue
    for _ in range(4):
        seen, title, last = [], None, None
        while True:
            page = db.execute("SELECT task_definition_id, metadata ->> 'title' FROM mad_registry.task_library(%s, NULL, 7, %s, %s)",
                              [org, title, last]).fetchall()
            if not page:
                break
            seen += [row[0] for row in page]
            last, title = page[-1]
        assert len(seen) == len(set(seen)) == 32


def test_a_change_of_a_task_is_seen(catalogue):
    db, org = catalogue
    page = questions(org)[1]
    with connect(db) as other:
        keep(db, org)
        assert used(db, page)
        for number in range(5):
            other.execute("SELECT mad_registry.register_task(%s, 'a', '1.0.0', %s, '{}')",
                          [org, Jsonb({"title": f"A {number}", "category": "Docking"})])
            assert any(row[3]["title"] == f"A {number}" for row in db.execute(page).fetchall())
            keep(db, org)
        assert used(db, page)


def test_counts_follow_the_services(catalogue):
    db, org = catalogue
    page = f"SELECT task_id, service_count, healthy_services FROM mad_registry.task_library('{org}') WHERE service_count > 0 ORDER BY 1"
    with connect(db) as other:
        keep(db, org)
        services = [row[0] for row in db.execute(
            "SELECT service_id FROM mad.task_services JOIN mad.task_definitions USING (org_id, task_definition_id) WHERE task_id = 'a' ORDER BY service_url")]
        before = counted(db)
        for number, service in enumerate(services):
            other.execute("SELECT mad_registry.heartbeat(%s, %s, 'unhealthy')", [org, service])
            assert db.execute(page).fetchall()[0] == ("a", 6, 5 - number)
        other.execute("DELETE FROM mad.task_services WHERE service_id = %s", [services[0]])
        other.execute("UPDATE mad.task_services SET task_definition_id = (SELECT task_definition_id FROM mad.task_definitions WHERE task_id = 'b'), "
                      "service_url = 'http://moved', health_status = 'healthy' WHERE service_id = %s", [services[1]])
        assert db.execute(page).fetchall()[:2] == [("a", 4, 0), ("b", 7, 7)]
        # The rows were not read again.
        assert grown(db, before) == (7, 0)
        # More than are read one by one.
        other.execute("UPDATE mad.task_services SET last_health_check = clock_timestamp() - interval '1 hour'")
        other.execute("SELECT mad_registry.register_service(%s, 'task-2', NULL, 'http://n' || n) FROM generate_series(1, 80) n", [org])
        assert db.execute(page).fetchall() == [("a", 4, 0), ("b", 7, 0), ("task-1", 6, 0), ("task-2", 86, 0)]
        assert grown(db, before) == (7, 1)


def test_own_writes_are_seen_and_those_rolled_back_are_not(catalogue):
    db, org = catalogue
    keep(db, org)
    with connect(db) as other:
        keep(other, org)
        page = questions(org)[0]
        before = db.execute(page).fetchall()
        db.execute("BEGIN")
        db.execute("SELECT mad_registry.set_task_active(%s, 'a', '1.0.0', false)", [org])
        assert len(db.execute(page).fetchall()) == len(before) - 1
        db.execute("SAVEPOINT s")
        db.execute("DELETE FROM mad.task_definitions WHERE task_id = 'b'")
        assert len(db.execute(page).fetchall()) == len(before) - 2
        assert other.execute(page).fetchall() == before
        db.execute("ROLLBACK TO s")
        assert len(db.execute(page).fetchall()) == len(before) - 1
        keep(db, org)
        db.execute("COMMIT")
        assert len(db.execute(page).fetchall()) == len(other.execute(page).fetchall()) == len(before) - 1
        keep(db, org), keep(other, org)
        assert used(db, page) and used(other, page)


def test_a_snapshot_keeps_what_it_saw(catalogue):
    db, org = catalogue
    keep(db, org)
    with connect(db) as writer:
        db.execute("BEGIN ISOLATION LEVEL REPEATABLE READ")
        before = {question: db.execute(question).fetchall() for question in questions(org)}
        for number in range(150):
            writer.execute("SELECT mad_registry.register_task(%s, %s, '1.0.0', %s, '{}')",
                           [org, f"new-{number}", Jsonb({"title": "Docking", "category": "Docking"})])
            if number % 10 == 0:
                for question in questions(org):
                    assert db.execute(question).fetchall() == before[question]
                    same(db, question)
        db.execute("COMMIT")
        assert len(db.execute(questions(org)[0]).fetchall()) == len(before[questions(org)[0]]) + 150


@pytest.mark.parametrize("how", ["DISABLE TRIGGER note_task_change", "ENABLE TRIGGER note_task_change",
                                 "ENABLE REPLICA TRIGGER note_task_truncate"])
def test_without_its_triggers_nothing_is_kept(catalogue, how):
    db, org = catalogue
    page = questions(org)[1]
    keep(db, org)
    assert used(db, page)
    with connect(db) as writer:
        writer.execute(f"ALTER TABLE mad.task_definitions {how}")
        before = counted(db)
        for number in range(4):
            writer.execute("UPDATE mad.task_definitions SET metadata = %s WHERE task_id = 'a'", [Jsonb({"title": f"A {number}"})])
            assert any(row[3]["title"] == f"A {number}" for row in db.execute(page).fetchall())
        assert grown(db, before)[0] == 0
        for trigger in ["note_task_change", "note_task_truncate"]:
            writer.execute(f"ALTER TABLE mad.task_definitions ENABLE ALWAYS TRIGGER {trigger}")
        keep(db, org)
        assert used(db, page)
        writer.execute("TRUNCATE mad.task_definitions CASCADE")
        assert db.execute(page).fetchall() == []


def test_a_statement_under_way_sees_its_own_rows(catalogue):
    """Rows are visible to functions that a statement calls before its AFTER triggers have noted them."""
    db, org = catalogue
    keep(db, org)
    db.execute("CREATE TABLE public.compared (fine boolean)")
    db.execute("CREATE TABLE public.questions (question text)")
    for question in questions(org)[:4]:
        db.execute("INSERT INTO public.questions VALUES (%s)", [question])
    db.execute("""
        CREATE FUNCTION public.compare() RETURNS boolean LANGUAGE plpgsql VOLATILE AS $$
        DECLARE asked text;
        BEGIN
            FOR asked IN SELECT question FROM public.questions LOOP
                INSERT INTO public.compared SELECT public.same(asked);
            END LOOP;
            RETURN true;
        END $$""")
    db.execute("CREATE FUNCTION public.compare_row() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM public.compare(); RETURN NEW; END $$")
    for when in ["BEFORE", "AFTER"]:
        db.execute(f"CREATE TRIGGER a_compares {when} UPDATE ON mad.task_definitions FOR EACH ROW EXECUTE FUNCTION public.compare_row()")
        for number in range(3):
            db.execute("UPDATE mad.task_definitions SET metadata = %s WHERE task_id < 'task-2'", [Jsonb({"title": f"T {number}"})])
        db.execute("DROP TRIGGER a_compares ON mad.task_definitions")
    keep(db, org)
    db.execute("UPDATE mad.task_definitions SET metadata = '{\"title\": \"new\"}' WHERE public.compare()")
    assert db.execute("SELECT bool_and(fine), count(*) > 100 FROM public.compared").fetchone() == (True, True)


def test_a_role_gets_no_other_organizations_answer(base, catalogue):  # noqa: F811
    db, org = catalogue
    other = new_org(db, "other")
    db.execute("SELECT mad_registry.register_task(%s, 'a', '1.0.0', '{}', '{}')", [other])
    keep(db, org), keep(db, other)
    base.server.psql("CREATE ROLE bound LOGIN")
    base.server.psql("GRANT bound TO owner")
    try:
        db.execute("SELECT mad_registry.grant_access('bound', 'reader', %s)", [other])
        db.execute("SET ROLE bound")
        for question in questions(org):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                db.execute(question)
        for _ in range(3):
            assert len(db.execute(questions(other)[0]).fetchall()) == 1
        db.execute("RESET ROLE")
        # Who may not ask was not given what was kept, who may was.
        assert used(db, questions(other)[0])
        db.execute("SELECT mad_registry.revoke_access('bound')")
    finally:
        db.execute("RESET ROLE")
        base.psql("DROP OWNED BY bound", "postgres")
        base.server.psql("DROP ROLE bound")


def test_serializable_reads_are_reads(catalogue):
    """Two transactions that each read the library and add what the other one read: one of them must fail."""
    db, org = catalogue
    with connect(db) as other:
        sessions = [db, other]
        for session in sessions:
            keep(session, org)
            session.execute("BEGIN ISOLATION LEVEL SERIALIZABLE")
            session.execute(questions(org)[0])
        with pytest.raises(psycopg.errors.SerializationFailure):
            for number, session in enumerate(sessions):
                session.execute("SELECT mad_registry.register_task(%s, %s, '1.0.0', '{}', '{}')", [org, f"new-{number}"])
            for session in sessions:
                session.execute("COMMIT")
        for session in sessions:
            session.execute("ROLLBACK")


def test_answers_with_many_services_tasks_or_long_rows_are_left_to_the_query(catalogue):
    db, org = catalogue
    page = f"SELECT task_id, service_count FROM mad_registry.task_library('{org}')"
    db.execute(FILL.replace("http://service-", "http://many-"), {"org": org, "task": "a", "count": 5_000})
    before = counted(db)
    for _ in range(10):
        assert dict(db.execute(page).fetchall())["a"] == 5_006
    assert grown(db, before)[0] == 0
    db.execute("DELETE FROM mad.task_services WHERE service_url LIKE 'http://many-%'")
    tasks = [{"task_id": f"many-{n}", "version": "1.0.0", "metadata": {"title": "M"}, "interface_spec": {}} for n in range(469)]
    for more in [tasks[:468], tasks[468:]]:
        db.execute("SELECT mad_registry.import_tasks(%s, %s)", [org, Jsonb(more)])
        for _ in range(70):
            db.execute(page)
        count = len(db.execute(page).fetchall())
        assert (count, used(db, page)) in [(500, True), (501, False)]
    # An answer larger than what a session may keep.
    db.execute("SET mad_registry.cache_session_size = '64kB'")
    db.execute("SELECT mad_registry.register_task(%s, 'long', '1.0.0', %s, '{}')", [org, Jsonb({"title": "L", "description": random.Random(1).randbytes(50_000).hex()})])
    before = counted(db)
    for _ in range(10):
        same(db, f"SELECT * FROM mad_registry.get_task('{org}', 'long')")
    assert grown(db, before)[0] == 0
    db.execute("RESET mad_registry.cache_session_size")


def test_lists_that_are_made_anew_are_read_anew(base, catalogue):  # noqa: F811
    """What search_tasks reads from lists follows from the lists, which triggers of tasks keep, and tend_search mends."""
    db, org = catalogue
    question = f"SELECT * FROM mad_registry.search_tasks('{org}', 'docking', page_size => 100)"
    db.execute("SELECT mad_registry.tend_search(%s, 5)", [org])
    count = len(db.execute(question).fetchall())
    with base.connect("postgres") as replica:
        replica.execute("SET session_replication_role = replica")
        replica.execute("INSERT INTO mad.task_definitions (org_id, task_id, version, metadata) VALUES (%s, 'unlisted', '1.0.0', '{\"title\": \"Docking\"}')", [org])
    for _ in range(4):
        same(db, question)
    db.execute("SELECT mad_registry.tend_search(%s, 5)", [org])
    db.execute("SELECT mad_registry.tend_search(%s, 1000)", [org])
    same(db, question)
    assert len(db.execute(question).fetchall()) == count + 1


def test_bytes_that_are_no_text_are_different_arguments(fleets):  # noqa: F811
    """In a database without an encoding."""
    fleets.psql("CREATE DATABASE bytes ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0")
    try:
        fleets.psql("CREATE EXTENSION mad_registry CASCADE", "bytes")
        with fleets.connect("bytes", client_encoding="SQL_ASCII") as db:
            org = new_org(db, "acme")
            for name in [b"\xfe", b"\xff"]:
                db.execute(b"INSERT INTO mad.task_definitions (org_id, task_id, version) VALUES ('" + str(org).encode() + b"', E'" + name + b"', '1')")
            found = [db.execute(b"SELECT task_definition_id FROM mad_registry.get_task('" + str(org).encode() + b"', '" + name + b"')").fetchall()
                     for name in [b"\xfe", b"\xfe", b"\xfe", b"\xff", b"\xff", b"\xff"]]
            assert found[:3] == [found[0]] * 3 and found[3:] == [found[3]] * 3 and len(found[0]) == 1 and found[0] != found[3]
    finally:
        fleets.psql("DROP DATABASE bytes WITH (FORCE)")


def test_an_older_snapshot_of_ones_own_does_not_see_what_was_not_noted(catalogue):
    """Written by oneself while the trigger was off, and read by a cursor that was there before."""
    db, org = catalogue
    keep(db, org)
    page = questions(org)[0]
    before = db.execute(page).fetchall()
    db.execute("BEGIN")
    db.execute(f"DECLARE early CURSOR FOR {page}")
    db.execute("ALTER TABLE mad.task_definitions DISABLE TRIGGER note_task_change")
    db.execute("UPDATE mad.task_definitions SET metadata = '{\"title\": \"new\"}' WHERE task_id = 'a'")
    db.execute("ALTER TABLE mad.task_definitions ENABLE ALWAYS TRIGGER note_task_change")
    for _ in range(4):
        assert db.execute(page).fetchall() != before
    assert db.execute("FETCH ALL FROM early").fetchall() == before
    db.execute("COMMIT")
    keep(db, org)
    assert used(db, page)


def test_a_session_that_may_keep_nothing_any_more_keeps_nothing(catalogue):
    db, org = catalogue
    keep(db, org)
    db.execute("SET mad_registry.cache_session_size = 0")
    before = counted(db)
    keep(db, org)
    assert grown(db, before) == (0, 0)
    db.execute("RESET mad_registry.cache_session_size")
    page = questions(org)[0]
    db.execute(page)
    assert used(db, page)


class Reader(Session):
    """Compares one of the questions, mostly those asked before."""

    def check(self):
        try:
            same(self.db, self.chance.choice(questions(self.world.org)))
        except (psycopg.errors.LockNotAvailable, psycopg.errors.SerializationFailure):
            self.db.execute("ROLLBACK")
            self.open = False


class Catalogue(World):
    """Tasks change too, and it is them that lose their triggers."""

    session = Reader

    def metadata(self):
        return Jsonb({"title": self.chance.choice(["Docking", "Docking fast", "Folding", "Ähnlich", "x" * 3_000]),
                      "category": self.chance.choice(["Docking", "Folding"])})

    def write(self, session):
        org, chance = self.org, self.chance
        step = chance.choices(["service", "register", "import", "active", "update", "delete", "copy", "rename"], [30, 2, 1, 1, 2, 1, 1, 1])[0]
        task = chance.choice(["a", "b", "c", "d", f"t{chance.randrange(40)}"])
        if step == "service":
            super().write(session)
        elif step == "register":
            session.run("SELECT mad_registry.register_task(%s, %s, %s, %s, '{}')", [org, task, chance.choice(["1.0.0", "1.1.0"]), self.metadata()])
        elif step == "import":
            tasks = [{"task_id": f"t{n}", "version": "1.0.0", "metadata": self.metadata().obj, "interface_spec": {}} for n in range(chance.randrange(1, 40))]
            session.run("SELECT mad_registry.import_tasks(%s, %s)", [org, Jsonb(tasks)])
        elif step == "active":
            session.run("SELECT mad_registry.set_task_active(%s, %s, '1.0.0', %s)", [org, task, chance.random() < 0.6])
        elif step == "update":
            session.run("UPDATE mad.task_definitions SET metadata = %s WHERE org_id = %s AND task_id = %s", [self.metadata(), org, task])
        elif step == "rename":
            session.run("UPDATE mad.task_definitions SET version = '3.0.' || %s WHERE org_id = %s AND task_id = %s AND version = '1.1.0'",
                        [str(chance.randrange(1000)), org, task])
        elif step == "delete":
            session.run("DELETE FROM mad.task_definitions WHERE org_id = %s AND task_id = %s AND task_id NOT IN ('a', 'b')", [org, task])
        elif step == "copy":
            try:
                with session.db.cursor() as cursor, cursor.copy("COPY mad.task_definitions (org_id, task_id, version, metadata) FROM STDIN") as copy:
                    copy.write_row((org, f"copied-{chance.random()}", "1.0.0", self.metadata()))
            except psycopg.errors.LockNotAvailable:
                session.db.execute("ROLLBACK")
                session.open = False

    def upset(self, session):
        chance = self.chance
        step = chance.choice(["services", "disable", "origin", "always", "truncate", "rewrite", "analyze"])
        if step == "services":
            super().upset(session)
        elif step == "disable":
            session.run("ALTER TABLE mad.task_definitions DISABLE TRIGGER note_task_change")
        elif step == "origin":
            session.run("ALTER TABLE mad.task_definitions ENABLE TRIGGER note_task_change")
        elif step == "always":
            session.run("ALTER TABLE mad.task_definitions ENABLE ALWAYS TRIGGER note_task_change")
        elif step == "truncate" and chance.random() < 0.2:
            session.run("TRUNCATE mad.task_definitions CASCADE")
        elif step == "rewrite" and not session.open:
            session.run("VACUUM FULL mad.task_definitions")
        elif step == "analyze" and not session.open:
            session.run("ANALYZE mad.task_definitions")

    def settle(self):
        for session in [*self.writers, *self.readers, self.old]:
            session.end()
        while self.prepared:
            self.resolve("ROLLBACK", self.prepared.pop())
        for trigger in ["note_task_change", "note_task_truncate"]:
            self.admin.execute(f"ALTER TABLE mad.task_definitions ENABLE ALWAYS TRIGGER {trigger}")
        self.admin.execute("DELETE FROM mad.task_definitions WHERE task_id LIKE 'copied-%'")
        for task in "ab":
            self.admin.execute("SELECT mad_registry.register_task(%s, %s, '1.0.0', '{}', '{}')", [self.org, task])
        super().settle()


@pytest.mark.parametrize("upsetting", [0, 0.08])
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_whatever_is_written_an_answer_is_that_of_the_plain_query(base, seed, upsetting):  # noqa: F811
    with base.connect() as db:
        db.execute(COMPARE)
    chance = random.Random(seed)
    world = Catalogue(base, seed)
    hits = counted(world.admin)[0]
    try:
        for number in range(900):
            if number % 150 == 149:
                world.settle()
            world.step(upsetting)
            # Else nothing would be asked often enough between two changes.
            for _ in range(chance.randrange(5)):
                for reader in world.readers:
                    reader.check()
    finally:
        world.close()
    with base.connect() as db:
        assert counted(db)[0] - hits > (100 if upsetting else 400)
