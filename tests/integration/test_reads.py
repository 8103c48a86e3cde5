"""Every read function in every context: transactions, processes and search paths.

`questions` returns calls of all read functions over the rows of a database. Other tests run them
before and after a restore, and on a standby.
"""

import json
from contextlib import contextmanager

import psycopg
import pytest
from conftest import Database

# pick_healthy_service counts picks in shared memory, and explain_pick takes the latest snapshot, so
# neither runs in a parallel worker.
RESTRICTED = {"pick_healthy_service", "explain_pick"}
NAMES = {"task_library", "search_tasks", "task_categories", "get_task", "pick_healthy_service",
         "explain_pick", "pipeline_with_steps", "pipeline_library", "pipeline_diagram"}
# The state of the session that a read must not change.
SURROUNDINGS = """
    SELECT current_user, current_setting('role'), current_setting('search_path'),
           current_setting('client_min_messages'), current_setting('pg_trgm.word_similarity_threshold')"""


def add_fleet(connection, org):
    """Adds three services for each of ten tasks. Only the first can be picked, and none of every
    other task's: a pick depends on earlier picks, and the estimated load on the clock. The
    heartbeats are a day old, which is no hindrance with a max_age of a year."""
    tasks = connection.execute("""
        SELECT task_id, version FROM mad.task_definitions
        WHERE org_id = %s AND is_active ORDER BY task_id, version LIMIT 10""", [org]).fetchall()
    loads = ['{"cpu": 0.5}', '{"cpu": "250m", "memory": "2Gi"}', '{"cpu": "abc"}']
    for number, (task_id, version) in enumerate(tasks):
        for place, load in enumerate(loads):
            service = connection.execute(
                "SELECT mad_registry.register_service(%s, %s, %s, %s, %s)",
                [org, task_id, version, f"http://node-{number}-{place}:8000", f"pod-{number}"]).fetchone()[0]
            status = "healthy" if place == 0 and number % 2 == 0 else "unhealthy"
            connection.execute("SELECT mad_registry.heartbeat(%s, %s, %s, %s)", [org, service, status, load])
    connection.execute(
        "UPDATE mad.task_services SET last_health_check = date_trunc('day', now()) - interval '1 day'")


def questions(connection, org, documents):
    """Returns (function, its arguments as named SQL with %s, their values) for every read function,
    over a catalogue."""
    tasks = connection.execute("""
        SELECT task_id, version, title, task_definition_id FROM mad.task_definitions
        WHERE org_id = %s ORDER BY task_id, version LIMIT 12""", [org]).fetchall()
    templates = [row[0] for row in connection.execute("""
        SELECT template_id FROM mad.pipeline_templates
        WHERE org_id = %s ORDER BY name, version LIMIT 6""", [org]).fetchall()]
    task_id, version, title, definition = tasks[5]
    asked = [
        ("task_library", "%s, page_size => 40", [org]),
        ("task_library", "%s, category => %s", [org, documents.category]),
        ("task_library", "%s, page_size => 20, after_title => %s, after_id => %s", [org, title, definition]),
        ("task_categories", "%s", [org]),
        ("task_library", "%s, latest_only => true", [org]),
        ("task_library", "%s, category => %s, latest_only => true", [org, documents.category]),
        ("search_tasks", "%s, %s, page_size => 20", [org, documents.phrase]),
        ("search_tasks", "%s, %s, category => %s", [org, documents.word, documents.category]),
        ("search_tasks", "%s, %s", [org, documents.misspelt]),
        ("search_tasks", "%s, %s", [org, documents.beginning]),
        ("search_tasks", "%s, %s", [org, "the"]),
        ("search_tasks", "%s, %s", [org, ""]),
        ("pipeline_library", "%s", [org]),
        ("pipeline_library", "%s, %s, false", [org, documents.pipeline_category]),
    ]
    for task_id, version, _, _ in tasks:
        asked += [
            ("get_task", "%s, %s", [org, task_id]),
            ("get_task", "%s, %s, %s", [org, task_id, version]),
            ("pick_healthy_service", "%s, %s, max_age => '1 year'", [org, task_id]),
            ("pick_healthy_service", "%s, %s, %s, '1 year'", [org, task_id, version]),
        ]
    unpicked = connection.execute("""
        SELECT d.task_id, d.version FROM mad.task_definitions d
        WHERE d.org_id = %s AND NOT EXISTS (
            SELECT FROM mad.task_services s
            WHERE s.task_definition_id = d.task_definition_id AND s.health_status = 'healthy')
        ORDER BY d.task_id, d.version LIMIT 6""", [org]).fetchall()
    asked += [("explain_pick", "%s, %s, %s, '1 year'", [org, *task]) for task in unpicked]
    for template in templates:
        asked += [
            ("pipeline_with_steps", "%s, %s", [org, template]),
            ("pipeline_diagram", "%s, %s", [org, template]),
            ("pipeline_diagram", "%s, %s, 'dot'", [org, template]),
        ]
    assert {name for name, _, _ in asked} == NAMES
    return asked


def ask(connection, question, select="SELECT f::text FROM {call} f"):
    name, arguments, values = question
    return connection.execute(select.format(call=f"mad_registry.{name}({arguments})"), values).fetchall()


def answers(connection, asked):
    """Returns the rows of each question as text."""
    found = [ask(connection, question) for question in asked]
    for name in NAMES:
        assert any(rows for (asked_name, _, _), rows in zip(asked, found) if asked_name == name), name
    return found


@pytest.fixture(scope="module")
def readable(server, catalogue_template):
    """A catalogue with services, and a table `probe.calls` with the organisation's id."""
    database = Database(server, catalogue_template.name)
    database.documents = catalogue_template.documents
    with database.connect() as db:
        database.org = db.execute("SELECT org_id FROM mad.organizations").fetchone()[0]
        add_fleet(db, database.org)
        db.execute("CREATE SCHEMA probe")
        db.execute("CREATE TABLE probe.calls (org uuid) WITH (parallel_workers = 2)")
        db.execute("INSERT INTO probe.calls SELECT %s FROM generate_series(1, 40)", [database.org])
        db.execute("VACUUM ANALYZE")
        database.asked = questions(db, database.org, database.documents)
        database.expected = answers(db, database.asked)
    yield database
    database.drop()


@pytest.mark.parametrize("begin", [
    "BEGIN", "BEGIN READ ONLY", "BEGIN ISOLATION LEVEL REPEATABLE READ", "BEGIN ISOLATION LEVEL SERIALIZABLE",
    "BEGIN ISOLATION LEVEL SERIALIZABLE READ ONLY DEFERRABLE"])
def test_reads_assign_no_transaction_id(readable, begin):
    with readable.connect() as db:
        db.execute(begin)
        assert answers(db, readable.asked) == readable.expected
        assert db.execute("SELECT pg_current_xact_id_if_assigned()").fetchone()[0] is None
        db.execute("COMMIT")


def nodes(plan):
    yield plan
    for child in plan.get("Plans", []):
        yield from nodes(child)


def assert_in_worker(db, sql, values):
    plan = db.execute(f"EXPLAIN (ANALYZE, VERBOSE, FORMAT JSON) {sql}", values).fetchone()[0][0]["Plan"]
    gathers = [node for node in nodes(plan) if node["Node Type"].startswith("Gather")]
    assert gathers and gathers[0]["Workers Launched"] >= 1, plan
    assert [node for node in nodes(gathers[0]) if node["Node Type"] == "Function Scan"], plan


def test_reads_run_in_a_parallel_worker(readable):
    with readable.connect() as db:
        # The leader does not participate, so a worker runs every call.
        for setting in ["parallel_leader_participation = off", "min_parallel_table_scan_size = 0",
                        "parallel_setup_cost = 0", "parallel_tuple_cost = 0"]:
            db.execute(f"SET {setting}")
        for (name, arguments, values), expected in zip(readable.asked, readable.expected):
            call = f"mad_registry.{name}({arguments.replace('%s', 'c.org', 1)})"
            sql = f"SELECT f::text, count(*) FROM probe.calls c CROSS JOIN LATERAL {call} f GROUP BY 1"
            if name not in RESTRICTED:
                assert_in_worker(db, sql, values[1:])
            assert sorted(db.execute(sql, values[1:]).fetchall()) == sorted((text, 40) for (text,) in expected)


def test_reads_run_where_every_plan_is_forced_into_a_worker(readable):
    with readable.connect() as db:
        db.execute("SET %s = on" % (
            "debug_parallel_query" if readable.server.major >= 16 else "force_parallel_mode"))
        name, arguments, values = readable.asked[0]
        assert_in_worker(db, f"SELECT f::text FROM mad_registry.{name}({arguments}) f", values)
        assert answers(db, readable.asked) == readable.expected


def test_reads_in_a_cursor(readable):
    with readable.connect(autocommit=False) as db:
        for (name, arguments, values), expected in zip(readable.asked, readable.expected):
            query = f"SELECT f::text FROM mad_registry.{name}({arguments}) f"
            for declared in ["c SCROLL CURSOR", "held CURSOR WITH HOLD", "other CURSOR"]:
                db.execute(f"DECLARE {declared} FOR {query}", values)
            assert db.execute("FETCH 1 FROM other").fetchall() == expected[:1]
            assert db.execute("FETCH ALL FROM c").fetchall() == expected
            assert db.execute("FETCH BACKWARD ALL FROM c").fetchall() == expected[::-1]
            db.commit()
            assert db.execute("FETCH ALL FROM held").fetchall() == expected
            db.execute("CLOSE held")


def test_reads_for_each_row_of_a_table(readable):
    with readable.connect() as db:
        for (name, arguments, values), expected in zip(readable.asked, readable.expected):
            call = f"mad_registry.{name}({arguments.replace('%s', 'c.org', 1)})"
            rows = db.execute(f"""
                SELECT c.n, f::text
                FROM (SELECT DISTINCT org, n FROM probe.calls, generate_series(1, 3) n) c
                LEFT JOIN LATERAL {call} f ON true""", values[1:]).fetchall()
            for n in (1, 2, 3):
                assert [(row,) for number, row in rows if number == n and row is not None] == expected


def test_reads_in_the_select_list(readable):
    with readable.connect() as db:
        for question, expected in zip(readable.asked, readable.expected):
            assert ask(db, question, "SELECT {call}::text") == expected


def test_a_prepared_statement_answers_the_same_every_time(readable):
    with readable.connect(prepare_threshold=0) as db:
        for question, expected in zip(readable.asked, readable.expected):
            for _ in range(20):
                assert ask(db, question) == expected
        assert db.execute("SELECT max(generic_plans) FROM pg_prepared_statements").fetchone()[0] > 0


@contextmanager
def locked(database, statement):
    """Locks a table or an index in another session, so that a read fails during its execution."""
    with database.connect(autocommit=False) as holder:
        holder.execute(statement)
        yield
        holder.rollback()


TRY = """
    CREATE FUNCTION probe.try(call text, OUT error text, OUT before text, OUT after text) LANGUAGE plpgsql AS $$
    DECLARE
        surroundings text := 'SELECT r::text FROM (%s) r';
    BEGIN
        EXECUTE surroundings INTO before;
        BEGIN
            EXECUTE 'SELECT count(*) FROM ' || call;
            error := 'none';
        EXCEPTION WHEN OTHERS THEN
            error := SQLSTATE;
        END;
        EXECUTE surroundings INTO after;
    END $$""" % SURROUNDINGS.replace("'", "''")


def test_an_error_leaves_the_session_as_it_was(readable):
    org = readable.org
    refused = [
        (f"mad_registry.task_library('{org}', page_size => -1)", "22023"),
        (f"mad_registry.task_library('{org}', after_title => 'x')", "22023"),
        (f"mad_registry.search_tasks('{org}', 'x', page_offset => -1)", "22023"),
        (f"mad_registry.pick_healthy_service('{org}', 'x', max_age => '-1 s')", "22023"),
        ("mad_registry.task_categories(NULL)", "22023"),
        (f"mad_registry.pipeline_diagram('{org}', gen_random_uuid())", "P0002"),
        (f"mad_registry.task_library('{org}', page_size => 3)", "none"),
        (f"mad_registry.search_tasks('{org}', 'the')", "none"),
        (f"mad_registry.search_tasks('{org}', '{readable.documents.misspelt}')", "none"),
    ]
    with readable.connect(autocommit=False) as db:
        db.execute(TRY)
        db.execute("SET search_path = probe, public")
        db.execute("SET client_min_messages = error")
        db.execute("SET pg_trgm.word_similarity_threshold = 0.91")
        before = db.execute(SURROUNDINGS).fetchone()
        for call, sqlstate in refused * 2:
            row = db.execute("SELECT * FROM probe.try(%s)", [call]).fetchone()
            assert row[0] == sqlstate, call
            assert row[1] == row[2], call
        assert db.execute(SURROUNDINGS).fetchone() == before
        db.rollback()


def test_an_error_in_the_middle_of_a_read_leaves_the_session_as_it_was(readable):
    with readable.connect() as db:
        db.execute(TRY)
        try:
            db.execute("SET search_path = probe, public")
            db.execute("SET client_min_messages = error")
            db.execute("SET pg_trgm.word_similarity_threshold = 0.91")
            db.execute("SET lock_timeout = '5ms'")
            # A cached fleet needs no table.
            db.execute("SET mad_registry.fleet_cache_ttl = 0")
            before = db.execute(SURROUNDINGS).fetchone()
            calls = []
            for name, arguments, values in readable.asked:
                cursor = psycopg.ClientCursor(db)
                calls.append(cursor.mogrify(f"mad_registry.{name}({arguments})", values))
            for call in calls:
                assert db.execute("SELECT error FROM probe.try(%s)", [call]).fetchone() == ("none",)
            with locked(readable, "LOCK TABLE mad.task_definitions, mad.task_services, mad.pipeline_templates, "
                                  "mad.pipeline_task_steps IN ACCESS EXCLUSIVE MODE"):
                for call in calls:
                    error, inside_before, inside_after = db.execute(
                        "SELECT * FROM probe.try(%s)", [call]).fetchone()
                    # An empty query returns no row without reading a table.
                    if "search_tasks" in call and call.endswith("'')"):
                        assert error == "none", call
                        continue
                    assert error == "55P03" and inside_before == inside_after, call
                    # Without a handler the whole transaction ends.
                    with pytest.raises(psycopg.errors.LockNotAvailable):
                        db.execute(f"SELECT * FROM {call}")
                    assert db.execute(SURROUNDINGS).fetchone() == before
            for question, expected in zip(readable.asked, readable.expected):
                assert ask(db, question) == expected
        finally:
            db.execute("DROP FUNCTION probe.try")


def test_an_error_in_the_search_by_spelling_leaves_the_session_as_it_was(readable):
    """The search by spelling lowers a threshold while it runs, and an error restores it. Only this
    search uses the index that is locked here."""
    search = f"SELECT * FROM mad_registry.search_tasks('{readable.org}', '{readable.documents.misspelt}')"
    with readable.connect() as db:
        db.execute("SET enable_seqscan = off")  # for its plan, which is prepared once, or because it reads no index
        expected = db.execute(search).fetchall()
        db.execute("SET pg_trgm.word_similarity_threshold = 0.91")
        db.execute("SET lock_timeout = '5ms'")
        before = db.execute(SURROUNDINGS).fetchone()
        with locked(readable, "REINDEX INDEX mad.idx_task_definitions_spelling"):
            for _ in range(2):
                with pytest.raises(psycopg.errors.LockNotAvailable):
                    db.execute(search)
                assert db.execute(SURROUNDINGS).fetchone() == before
            with db.transaction():
                with pytest.raises(psycopg.errors.LockNotAvailable), db.transaction():
                    db.execute(search)
                assert db.execute(SURROUNDINGS).fetchone() == before
        assert db.execute(search).fetchall() == expected
        assert db.execute(SURROUNDINGS).fetchone() == before


# Each of these raises an error, so a read fails if it resolves a name through the caller's
# search_path.
RAISES = "LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'a function of the caller was called'; END $$"
FUNCTIONS = [
    ("lower(text)", "text"), ("left(text, integer)", "text"), ("btrim(text, text)", "text"),
    ("random()", "double precision"), ("clock_timestamp()", "timestamptz"), ("now()", "timestamptz"),
    ("plainto_tsquery(regconfig, text)", "tsquery"), ("plainto_tsquery(text, text)", "tsquery"),
    ("ts_rank(tsvector, tsquery)", "real"), ("string_to_array(text, text)", "text[]"),
    ("unnest(text[])", "SETOF text"), ("date_trunc(text, interval)", "interval"),
    ("quote_ident(text)", "text"), ("spelling_similarity(text, text)", "real"),
    ("jsonb_array_elements(jsonb)", "SETOF jsonb"), ("coalesce(text, text)", "text"),
]
OPERATORS = [
    ("=", "uuid", "uuid", "boolean"), ("=", "text", "text", "boolean"), ("=", "name", "name", "boolean"),
    ("=", "oid", "oid", "boolean"), ("=", '"char"', '"char"', "boolean"), ("<>", "uuid", "uuid", "boolean"),
    ("<>", "text", "text", "boolean"), (">", "uuid", "uuid", "boolean"), (">", "text", "text", "boolean"),
    ("<", "text", "text", "boolean"), ("~~", "text", "text", "boolean"), ("%>", "text", "text", "boolean"),
    ("||", "text", "text", "text"), ("@@", "tsvector", "tsquery", "boolean"),
    (">", "timestamptz", "timestamptz", "boolean"), ("<=", "timestamptz", "timestamptz", "boolean"),
    ("-", "timestamptz", "interval", "timestamptz"), ("+", "timestamptz", "interval", "timestamptz"),
    (">", "double precision", "double precision", "boolean"), (">", "real", "integer", "boolean"),
    (">", "real", "double precision", "boolean"),
]
TABLES = ["task_definitions", "task_services", "pipeline_templates", "pipeline_task_steps", "organizations",
          "schema_version", "pg_namespace", "pg_class"]


def build_hostile_schema(db):
    db.execute("CREATE SCHEMA evil")
    for signature, result in FUNCTIONS:
        name, arguments = signature.split("(", 1)
        db.execute(f'CREATE FUNCTION evil."{name}"({arguments} RETURNS {result} {RAISES}')
    for number, (operator, left, right, result) in enumerate(OPERATORS):
        db.execute(f"CREATE FUNCTION evil.operator_{number}({left}, {right}) RETURNS {result} {RAISES}")
        db.execute(f"CREATE OPERATOR evil.{operator} "
                   f"(FUNCTION = evil.operator_{number}, LEFTARG = {left}, RIGHTARG = {right})")
    db.execute(f"CREATE FUNCTION evil.next(bigint) RETURNS bigint {RAISES}")
    db.execute("CREATE AGGREGATE evil.count(*) (SFUNC = evil.next, STYPE = bigint, INITCOND = 0)")
    db.execute(f"CREATE FUNCTION evil.larger(double precision, double precision) RETURNS double precision {RAISES}")
    for name in ["min", "max"]:
        db.execute(f"CREATE AGGREGATE evil.{name}(double precision) "
                   "(SFUNC = evil.larger, STYPE = double precision)")
    for name in ["json", "bigint", "interval", "text", "uuid"]:
        db.execute(f'CREATE DOMAIN evil."{name}" AS integer CHECK (false)')
    db.execute("CREATE TEXT SEARCH CONFIGURATION evil.english (COPY = pg_catalog.simple)")
    for name in TABLES:
        db.execute(f"CREATE TABLE evil.{name} (nothing integer)")
        db.execute(f"CREATE TEMPORARY TABLE {name} (nothing integer)")


@pytest.mark.parametrize("path", ["evil, pg_catalog", "evil, pg_temp, pg_catalog, mad, mad_registry", ""])
def test_a_hostile_search_path_changes_nothing(readable, path):
    """Neither planning nor running uses objects of the caller's search_path."""
    # The columns as they are: a cast to text would itself look up types in the search_path.
    plain = "SELECT * FROM {call}"
    with readable.connect() as db:
        expected = [ask(db, question, plain) for question in readable.asked]
    with readable.connect(autocommit=False) as db:
        build_hostile_schema(db)
        db.execute("SELECT pg_catalog.set_config('search_path', %s, false)", [path])
        if path:
            with pytest.raises(psycopg.errors.RaiseException), db.transaction():
                db.execute("SELECT 1 WHERE 'a'::pg_catalog.text = 'b'::pg_catalog.text")
        for _ in range(2):
            assert [ask(db, question, plain) for question in readable.asked] == expected
        db.rollback()


MEMORY = "SELECT sum(total_bytes)::bigint FROM pg_backend_memory_contexts"
SMALL_CALLS = [
    "task_library({org}, page_size => 5)", "task_library({org}, 'alignment', 5)",
    "task_categories({org})", "get_task({org}, 'align.bwa')", "search_tasks({org}, 'aligner')",
    "search_tasks({org}, 'alignre')", "pick_healthy_service({org}, 'align.bwa')",
    "explain_pick({org}, 'align.bwa')", "pipeline_with_steps({org}, {template})",
    "pipeline_library({org})", "pipeline_diagram({org}, {template})",
]


def test_memory_of_a_backend_stays_flat(database, db, org):
    """20,000 calls of each function in one transaction do not increase the memory of Postgres or of
    the library."""
    for name in ["align.bwa", "align.star", "sort.samtools"]:
        db.execute("SELECT mad_registry.register_task(%s, %s, '1.0.0', %s, '{}')", [
            org, name, json.dumps({"title": f"Aligner {name}", "category": "alignment", "tags": ["dna", "rna"]})])
    service = db.execute("SELECT mad_registry.register_service(%s, 'align.bwa', NULL, 'http://a')", [org]).fetchone()[0]
    db.execute("SELECT mad_registry.heartbeat(%s, %s, 'healthy', '{\"cpu\": 1}')", [org, service])
    steps = [{"step_name": "a", "task_id": "align.bwa"},
             {"step_name": "b", "task_id": "sort.samtools", "depends_on": ["a"]}]
    template = db.execute("SELECT mad_registry.register_pipeline(%s, 'p', '1', 'P', 'c', %s)",
                          [org, json.dumps(steps)]).fetchone()[0]
    pid = db.info.backend_pid
    database.psql("GRANT SELECT ON pg_backend_memory_contexts TO owner;"
                  "GRANT EXECUTE ON FUNCTION pg_get_backend_memory_contexts() TO owner", user="postgres")

    def memory():
        # RssAnon includes memory from malloc, which the library uses outside of Postgres's memory
        # contexts.
        try:
            status = open(f"/proc/{pid}/status").read()
            anonymous = int(status.split("RssAnon:")[1].split()[0]) * 1024
        except (OSError, IndexError):
            anonymous = 0
        return db.execute(MEMORY).fetchone()[0], anonymous

    def call(text, times):
        text = text.format(org=f"'{org}'", template=f"'{template}'")
        db.execute(f"DO $$ BEGIN FOR i IN 1..{times} LOOP PERFORM * FROM mad_registry.{text}; END LOOP; END $$")

    grown = {}
    db.execute("BEGIN")
    for text in SMALL_CALLS:
        call(text, 500)
    for text in SMALL_CALLS:
        call(text, 500)
        contexts, anonymous = memory()
        call(text, 20000)
        contexts_after, anonymous_after = memory()
        grown[text] = (contexts_after - contexts, anonymous_after - anonymous)
    db.execute("COMMIT")
    assert all(contexts < 64 * 1024 and anonymous < 512 * 1024 for contexts, anonymous in grown.values()), grown
