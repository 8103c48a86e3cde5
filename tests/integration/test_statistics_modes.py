"""Where and for whom calls are counted: with and without preload, by database, on a standby, in
READ ONLY transactions and parallel queries; also the settings, the log, and the privileges."""

import csv
import io
import itertools
import json
import os
import random
import re
import uuid
from collections import Counter

import psycopg
import pytest
from conftest import Database, new_org
from servers import Server, standby_of
from test_access import grant
from test_standby import wait_for_replay
from test_statistics import await_that, label, samples, stats

FULL = os.environ.get("MAD_TEST_SCALE") == "full"
PRELOAD = "shared_preload_libraries = 'mad_registry'\n"
ORGANIZATIONS = "task_registry_organization_queries_total"
_numbers = itertools.count(1)


@pytest.fixture(scope="module", params=["preloaded", "plain"])
def server(pg_config, request):
    """Replaces the session's server: with the library preloaded, and without."""
    server = Server(pg_config, PRELOAD if request.param == "preloaded" else "")
    try:
        server.start()
        server.psql("CREATE ROLE owner LOGIN CREATEDB")
        server.preloaded = request.param == "preloaded"
        # Since PostgreSQL 17 the library can allocate shared memory without preload.
        server.scope = "cluster" if server.preloaded or server.major >= 17 else "backend"
        yield server
    finally:
        server.remove()


@pytest.fixture
def shared(server):
    if server.scope == "backend":
        pytest.skip("each session counts for itself here")


def ask(db, org=None, times=1):
    """Makes calls that return no row."""
    db.execute(
        "SELECT FROM generate_series(1, %s) n, mad_registry.get_task(%s, 'none' || n)", [times, org or uuid.uuid4()]
    )


def asked(db):
    return stats(db).get("get_task", {}).get("calls", 0)


def since(db):
    return db.execute("SELECT max(stats_since) FROM mad_registry.performance_stats").fetchone()[0]


def test_the_scope_says_whose_calls_are_counted(server, database, db):
    ask(db, times=3)
    assert asked(db) == 3
    scopes = db.execute("SELECT DISTINCT scope FROM mad_registry.performance_stats").fetchall()
    assert scopes == [(server.scope,)]
    with database.connect() as other:
        assert other.execute("SELECT DISTINCT scope FROM mad_registry.performance_stats").fetchall() == scopes
        assert asked(other) == (3 if server.scope == "cluster" else 0)
        ask(other)
        assert asked(other) == (4 if server.scope == "cluster" else 1)
    assert asked(db) == (4 if server.scope == "cluster" else 3)
    info = [labels for metric, labels in samples(db) if metric == "mad_registry_info"]
    assert [label(labels, "scope") for labels in info] == [server.scope]


def test_calls_stay_when_their_session_has_gone(shared, server, database, db):
    for number in range(1, 4):
        with database.connect() as other:
            ask(other)
            pid = other.info.backend_pid
        await_that(
            "the session ends", lambda: not db.execute("SELECT FROM pg_stat_activity WHERE pid = %s", [pid]).fetchall()
        )
        assert asked(db) == number


def test_databases_count_apart(server, database, db):
    other = Database(server)
    try:
        other.psql("CREATE EXTENSION mad_registry CASCADE")
        with other.connect() as there:
            ask(db, times=2)
            ask(there, times=5)
            assert (asked(db), asked(there)) == (2, 5)
            # A reset affects its own database only.
            before = since(there)
            there.execute("SELECT mad_registry.reset_performance_stats()")
            now = there.execute("SELECT clock_timestamp()").fetchone()[0]
            assert before < since(there) <= now
            assert (asked(db), asked(there)) == (2, 0)
            assert since(db) <= before
            ask(there)
            assert (asked(db), asked(there)) == (2, 1)
            shown = [value for (metric, labels), value in samples(there).items()
                     if metric == "task_registry_queries_total" and label(labels, "operation") == "get_task"]
            assert shown == [1]
    finally:
        other.drop()


def test_a_reset_is_noted_also_before_the_first_call(server, database, db):
    # It existed before.
    assert stats(db) == {}
    before = db.execute("SELECT clock_timestamp()").fetchone()[0]
    db.execute("SELECT mad_registry.reset_performance_stats()")
    assert since(db) >= before


# Their work takes time for any argument.
COSTLY = ["deployment_checklist", "ensure_partitions", "migrate"]
CALL_ALL = """DO $$
    DECLARE
        call text;
    BEGIN
        FOR call IN
            SELECT format('SELECT mad_registry.%%I(%%s)', p.proname, (
                SELECT string_agg('NULL::' || t::regtype, ', ') FROM unnest(p.proargtypes::oid[]) t))
            FROM (SELECT DISTINCT ON (q.proname) * FROM pg_proc q ORDER BY q.proname, q.pronargs) p
                JOIN mad_registry.performance_stats s ON s.query_name = p.proname
            WHERE p.pronamespace = 'mad_registry'::regnamespace AND p.proname <> ALL ('%s')
        LOOP
            BEGIN
                EXECUTE call;
            EXCEPTION WHEN invalid_parameter_value THEN NULL;
            END;
        END LOOP;
    END $$""" % ("{" + ",".join(COSTLY) + "}")


def test_databases_come_and_go(shared, server, database, db):
    """Entries of functions of dropped databases are reused; with MAD_TEST_SCALE=full no other entry
    is free."""
    template = Database(server)
    template.psql("CREATE EXTENSION mad_registry CASCADE")
    ask(db, times=7)
    for _ in range(250 if FULL else 25):
        one = Database(server, template.name)
        with one.connect() as there:
            assert stats(there) == {}
            there.execute(CALL_ALL)
            found = stats(there)
            assert len(found) >= 35 and {columns["calls"] for columns in found.values()} == {1}
            assert found["task_library"]["errors"] == 1
        one.drop()
        assert asked(db) == 7
    template.drop()


def test_nothing_is_counted_with_track_off(server, database, db):
    with server.connect(database.name) as superuser:
        superuser.execute(
            "SET mad_registry.track = off; SET mad_registry.track_organizations = 10; SET"
            " mad_registry.slow_query_threshold = 0"
        )
        before = len(server.log_text())
        ask(superuser)
        with pytest.raises(psycopg.errors.InvalidParameterValue):
            superuser.execute("SELECT * FROM mad_registry.task_library(NULL)")
        text = samples(superuser)
        assert stats(superuser) == {} and not [
            value for (metric, _), value in text.items() if metric.endswith("_total") and value
        ]
        assert "slow call" not in server.log_text()[before:]
        superuser.execute("SET mad_registry.track = on")
        ask(superuser)
        assert stats(superuser)["get_task"]["calls"] == 1


def test_thresholds(server, database):
    with server.connect(database.name) as db:
        for threshold, slow in [("-1", 0), ("0", 1), ("'1h'", 0)]:
            before = len(server.log_text())
            db.execute(
                f"SELECT mad_registry.reset_performance_stats(); SET mad_registry.slow_query_threshold = {threshold}"
            )
            ask(db)
            of = stats(db)["get_task"]
            assert (of["calls"], of["slow_calls"]) == (1, slow)
            assert server.log_text()[before:].count("slow call: get_task") == slow
        assert db.execute(
            "SELECT boot_val FROM pg_settings WHERE name = 'mad_registry.slow_query_threshold'"
        ).fetchone() == ("1000",)


SETTINGS = {
    "mad_registry.track": "off",
    "mad_registry.slow_query_threshold": "0",
    "mad_registry.track_organizations": "10",
}


def test_settings_are_not_the_applications(server, database, db):
    db.execute("SELECT mad_registry.version()")
    for name, value in SETTINGS.items():
        was = db.execute(f"SHOW {name}").fetchone()
        for statement in [
            f"SET {name} = {value}",
            f"SELECT set_config('{name}', '{value}', true)",
            f"ALTER ROLE owner SET {name} = {value}",
            f"ALTER DATABASE {database.name} SET {name} = {value}",
        ]:
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                db.execute(statement)
        assert db.execute(f"SHOW {name}").fetchone() == was


def test_a_setting_before_the_library_is_loaded_is_not_heeded(server, database):
    """Before the library is loaded, Postgres does not know that this role may not set the
    parameter."""
    if server.preloaded:
        pytest.skip("it is loaded from the beginning")
    with database.connect() as db:
        before = len(server.log_text())
        for name, value in SETTINGS.items():
            db.execute(f"SET {name} = {value}")
        ask(db)
        assert asked(db) == 1
        assert db.execute("SHOW mad_registry.track").fetchone() == ("on",)
        assert ORGANIZATIONS not in {metric for metric, _ in samples(db)}
        assert "slow call" not in server.log_text()[before:]
        # The calls cannot be hidden in this way from another reader either.
        if server.scope == "cluster":
            with database.connect() as other:
                assert asked(other) == 1


FUNCTIONS = ["performance_stats()", "prometheus_metrics()", "reset_performance_stats()"]


def test_who_may_look(server, database, db):
    org = new_org(db, "acme")
    number = next(_numbers)
    levels = [("reader", None), ("writer", None), ("reader", org), ("writer", org), ("operator", None), (None, None)]
    for place, (level, of) in enumerate(levels):
        role = f"looker_{number}_{place}"
        server.psql(f"CREATE ROLE {role} LOGIN")
        if level:
            grant(db, role, level, of)
        with database.connect(role) as there:
            for what in [
                "SELECT * FROM mad_registry.performance_stats",
                *(f"SELECT mad_registry.{call}" for call in FUNCTIONS),
            ]:
                if level == "operator":
                    assert len(there.execute(what).fetchall()) >= 1
                else:
                    with pytest.raises(psycopg.errors.InsufficientPrivilege):
                        there.execute(what)
    for call in ["performance_stats", *FUNCTIONS]:
        assert db.execute(f"SELECT * FROM mad_registry.{call}").fetchall()


def test_calls_of_transactions_that_roll_back(server, database):
    """A session may map the statistics in a transaction that rolls back; the mapping must stay."""
    with database.connect(autocommit=False) as db:
        db.execute("SAVEPOINT here")
        ask(db)
        db.execute("ROLLBACK TO here")
        ask(db)
        db.rollback()
        ask(db)
        with pytest.raises(psycopg.errors.InvalidParameterValue):
            db.execute("SELECT * FROM mad_registry.get_task(NULL, 'a')")
        db.rollback()
        of = stats(db)["get_task"]
        assert (of["calls"], of["errors"]) == (4, 1)


def test_in_read_only_transactions(server, database):
    with database.connect() as db:
        for level in ["READ COMMITTED", "REPEATABLE READ", "SERIALIZABLE"]:
            db.execute(f"BEGIN ISOLATION LEVEL {level} READ ONLY")
            ask(db)
            with pytest.raises(psycopg.errors.ReadOnlySqlTransaction):
                db.execute("SAVEPOINT here; SELECT mad_registry.result_cache_put('k', '{}')")
            db.execute("ROLLBACK TO here")
            assert asked(db) and samples(db)
            assert db.execute("SELECT pg_current_xact_id_if_assigned()").fetchone() == (None,)
            db.execute("COMMIT")
        found = stats(db)
        assert found["get_task"]["calls"] == 3
        assert (found["result_cache_put"]["calls"], found["result_cache_put"]["errors"]) == (3, 3)


def test_in_parallel_queries(server, database, shared):
    """Before and after the session has mapped its statistics."""
    if server.scope == "backend":
        pytest.skip("here a parallel worker counts for itself and ends (docs/monitoring.md)")
    setting = "debug_parallel_query" if server.major >= 16 else "force_parallel_mode"
    for _ in range(2):
        with database.connect() as db:
            db.execute("SELECT mad_registry.reset_performance_stats()")
        with database.connect() as db:
            db.execute(f"SET {setting} = on")
            query = f"SELECT * FROM mad_registry.get_task('{uuid.uuid4()}', 'none')"
            assert "Gather" in db.execute("EXPLAIN " + query).fetchone()[0]
            for _ in range(3):
                db.execute(query)
            db.execute(f"SET {setting} = off")
            ask(db)
            assert asked(db) == 4
            db.execute(f"SET {setting} = on")
            db.execute(query)
            assert asked(db) == 5


def test_in_the_leader_of_a_parallel_query(server, database, db):
    """The leader makes the session's first call while workers run another part of the query."""
    db.execute("CREATE TABLE large AS SELECT n FROM generate_series(1, 10000) n")
    db.execute("ANALYZE large")
    with database.connect() as other:
        other.execute("SET parallel_setup_cost = 0; SET parallel_tuple_cost = 0; SET min_parallel_table_scan_size = 0")
        query = (f"SELECT (SELECT count(*) FROM large), count(*) FROM generate_series(1, 10) n, "
                 f"mad_registry.get_task('{uuid.uuid4()}', 'none' || n)")
        plan = "\n".join(line for line, in other.execute("EXPLAIN " + query))
        assert plan.index("Gather") < plan.index("large") < plan.index("get_task")
        other.execute(query)
        assert asked(other) == 10


def test_the_scope_in_a_parallel_query(server, database):
    """The view is the session's first access to the statistics; a worker that cannot count still
    returns rows."""
    setting = "debug_parallel_query" if server.major >= 16 else "force_parallel_mode"
    with database.connect() as db:
        db.execute(f"SET {setting} = on")
        assert db.execute(f"SELECT * FROM mad_registry.get_task('{uuid.uuid4()}', 'none')").fetchall() == []
        assert db.execute("SELECT DISTINCT scope FROM mad_registry.performance_stats").fetchall() == [(server.scope,)]


def test_on_a_hot_standby(server, database, db):
    """A standby counts its own calls and none of its primary's."""
    with standby_of(server) as standby:
        ask(db, times=2)
        wait_for_replay(server, standby)
        with standby.connect(database.name, "owner") as there:
            ask(there, times=3)
            with pytest.raises(psycopg.errors.ReadOnlySqlTransaction):
                there.execute("SELECT mad_registry.result_cache_put('k', '{}')")
            found = stats(there)
            assert (found["get_task"]["calls"], found["result_cache_put"]["errors"]) == (3, 1)
            assert {columns["scope"] for columns in found.values()} == {server.scope}
            there.execute("SELECT mad_registry.reset_performance_stats()")
            assert asked(there) == 0
            with standby.connect(database.name, "owner") as other:
                ask(other)
            assert asked(there) == (1 if server.scope == "cluster" else 0)
        assert asked(db) == 2


# An argument of a caller, which no log line of the library may contain.
SECRET = "xylophone"


@pytest.fixture(scope="module")
def logging(pg_config):
    """A server that logs in every format, with as much detail as possible."""
    server = Server(pg_config, PRELOAD + """
mad_registry.slow_query_threshold = 0
logging_collector = on
log_destination = 'stderr,csvlog,jsonlog'
log_filename = 'log'
log_line_prefix = '%m [%p] '
log_min_error_statement = debug5
log_error_verbosity = verbose
log_parameter_max_length_on_error = -1
""")
    try:
        server.start()
        server.psql("CREATE ROLE owner LOGIN CREATEDB")
        database = Database(server)
        database.psql("CREATE EXTENSION mad_registry CASCADE")
        yield database
    finally:
        server.remove()


def slow_lines(server):
    """Returns {format of the log: its slow calls with all their lines}, after the server has
    stopped."""
    folder = server.data / "log"
    plain = re.split(r"^(?=\d{4}-\d\d-\d\d \d\d:)", (folder / "log").read_text(), flags=re.MULTILINE)
    rows = [",".join(row) for row in csv.reader(io.StringIO((folder / "log.csv").read_text()))]
    documents = (folder / "log.json").read_text().splitlines()
    return {form: [line for line in lines if "slow call" in line]
            for form, lines in [("stderr", plain), ("csv", rows), ("json", documents)]}


def secret_calls(db, org):
    """Returns (function, its rows, whether it fails) of calls with the secret, made in several
    ways."""
    made = []

    def call(function, rows, sql, *args, fails=None):
        made.append((function, rows, bool(fails)))
        if fails:
            with pytest.raises(fails):
                db.execute(sql, args)
        else:
            db.execute(sql, args)

    call("search_tasks", 0, f"SELECT * FROM mad_registry.search_tasks('{org}', '{SECRET}')")
    call("search_tasks", 0, "SELECT * FROM mad_registry.search_tasks(%s, %s)", org, SECRET)
    call(
        "register_task",
        1,
        "SELECT mad_registry.register_task(%s, %s, '1.0.0', %s, '{}')",
        org,
        SECRET,
        json.dumps({"title": SECRET}),
    )
    call("get_task", 1, "SELECT * FROM mad_registry.get_task(%s, %s)", org, SECRET)
    # By another language, with its own context.
    call("get_task", 1, f"DO $$ BEGIN EXECUTE 'SELECT mad_registry.get_task(''{org}'', ''{SECRET}'')'; END $$")
    call("result_cache_put", 1, "SELECT mad_registry.result_cache_put(%s, '{}')", SECRET)
    call(
        "heartbeat",
        0,
        "SELECT mad_registry.heartbeat(%s, %s, %s)",
        org,
        uuid.uuid4(),
        SECRET,
        fails=psycopg.errors.InvalidParameterValue,
    )
    call("register_service", 0, "SELECT mad_registry.register_service(%s, %s, NULL, 'http://x')", uuid.uuid4(), SECRET,
         fails=psycopg.errors.NoDataFound)
    db.execute("PREPARE cached AS SELECT * FROM mad_registry.get_task($1, $2)")
    call("get_task", 1, f"EXECUTE cached('{org}', '{SECRET}')")
    return made


def test_a_slow_calls_line_says_name_time_rows_organization_and_nothing_else(logging):
    server = logging.server
    heard = []
    with server.connect(logging.name) as db:
        org = new_org(db, "acme")
        db.add_notice_handler(lambda notice: heard.append(notice.message_primary))
        for level in ["log", "debug5"]:
            db.execute(f"SET client_min_messages = {level}")
            made = secret_calls(db, org)
            db.execute("DEALLOCATE cached; DELETE FROM mad.task_definitions")
    server.stop()
    made *= 2
    lines = slow_lines(server)
    assert any(SECRET in (server.data / "log" / name).read_text() for name in ["log", "log.csv", "log.json"])
    assert heard and not [message for message in heard if "slow call" in message]
    for form, found in lines.items():
        assert not [line for line in found if SECRET in line or "STATEMENT" in line or "SELECT " in line], form
        texts = [
            re.search(
                r"mad_registry slow call: (\w+) took \d+\.\d{3} ms, (\d+) rows(, organization ([0-9a-f-]{36}))?(,"
                r" failed)?(?![ ,]\w)",
                line,
            )
            for line in found
        ]
        assert all(texts), form
        assert [(text[1], int(text[2]), bool(text[5])) for text in texts] == made, form
        named = {text[1]: text[4] for text in texts if not text[5]}
        assert named == {
            "search_tasks": str(org),
            "register_task": str(org),
            "get_task": str(org),
            "result_cache_put": None,
        }


def shown_organizations(db):
    return {
        label(labels, "org_id"): int(value)
        for (metric, labels), value in samples(db).items()
        if metric == ORGANIZATIONS
    }


def call_for(db, org, times):
    db.execute("SELECT FROM generate_series(1, %s) n, mad_registry.get_task(%s, 'none' || n)", [times, org])


@pytest.fixture
def counting(server, database):
    """A superuser's session that counts by organisation, two of them by name."""
    with server.connect(database.name) as db:
        db.execute("SET mad_registry.track_organizations = 2")
        yield db


def test_organizations_are_not_named_by_default(server, database, db):
    ask(db, times=3)
    assert shown_organizations(db) == {}
    with server.connect(database.name) as superuser:
        superuser.execute("SELECT mad_registry.version()")
        with pytest.raises(psycopg.errors.InvalidParameterValue):
            superuser.execute("SET mad_registry.track_organizations = 11")
        # Earlier calls were not counted.
        superuser.execute("SET mad_registry.track_organizations = 2")
        assert shown_organizations(superuser) == {"other": 0}


def changing(db):
    """In each round other organisations are the busiest. Returns (calls so far, samples)."""
    chance = random.Random(4)
    orgs = [uuid.UUID(int=0x4000 + n) for n in range(6)]
    made = Counter()
    yield made, shown_organizations(db)
    for number in range(40):
        busy = orgs[number // 5 % len(orgs)]
        for org in chance.sample(orgs, 3):
            calls = chance.randrange(1, 5) + (chance.randrange(30, 60) if org == busy else 0)
            call_for(db, org, calls)
            made[str(org)] += calls
        yield made, shown_organizations(db)


def test_the_busiest_are_named_and_no_series_goes_down(counting):
    last, named = {}, set()
    for made, shown in changing(counting):
        assert len(shown) <= 3 and "other" in shown
        busiest = {org for org, _ in sorted(made.items(), key=lambda item: (-item[1], item[0]))[:2]}
        assert shown.keys() - {"other"} == busiest
        assert all(value >= last.get(name, 0) for name, value in shown.items()), (last, shown)
        named |= busiest
        last.update(shown)
    assert len(named) >= 4, "the busiest have changed"
    # With all of them shown, no call is missing and none is counted twice.
    counting.execute("SET mad_registry.track_organizations = 10")
    shown = shown_organizations(counting)
    assert len(shown) == 7 and sum(shown.values()) == sum(made.values())


def test_what_was_read_adds_up_to_all_calls(counting):
    last = {}
    for made, shown in changing(counting):
        last.update(shown)
        assert sum(last.values()) == sum(made.values())


def test_refused_calls_name_no_organization(counting):
    with pytest.raises(psycopg.errors.InvalidParameterValue):
        counting.execute("SELECT * FROM mad_registry.task_library(%s, page_size => 0)", [uuid.uuid4()])
    with pytest.raises(psycopg.errors.NoDataFound):
        counting.execute("SELECT mad_registry.register_task(%s, 'a', '1', '{}', '{}')", [uuid.uuid4()])
    assert shown_organizations(counting) == {"other": 0}


def test_a_reset_forgets_organizations(counting):
    call_for(counting, uuid.UUID(int=1), 5)
    shown_organizations(counting)
    counting.execute("SELECT mad_registry.reset_performance_stats()")
    assert set(shown_organizations(counting).values()) <= {0}
    call_for(counting, uuid.UUID(int=2), 3)
    shown = shown_organizations(counting)
    assert sum(shown.values()) == 3


def test_more_organizations_than_there_is_room_for(server, database, counting):
    """The number of series is bounded, and every call is in one, also in another database."""
    counting.execute("SELECT FROM generate_series(1, 6000) n, mad_registry.get_task(md5(n::text)::uuid, 'none')")
    for _ in range(2):
        shown = shown_organizations(counting)
        assert len(shown) <= 3 and sum(shown.values()) == 6000
    text = counting.execute("SELECT mad_registry.prometheus_metrics()").fetchone()[0]
    assert len([line for line in text.splitlines() if not line.startswith("#")]) <= 460


def test_another_database_where_organizations_fill_all_room(server, database, counting, shared):
    counting.execute("SELECT FROM generate_series(1, 20000) n, mad_registry.get_task(md5(n::text)::uuid, 'none')")
    other = Database(server, None)
    try:
        other.psql("CREATE EXTENSION mad_registry CASCADE")
        with server.connect(other.name) as there:
            there.execute("SET mad_registry.track_organizations = 2")
            call_for(there, uuid.UUID(int=1), 5)
            assert sum(shown_organizations(there).values()) == 5
    finally:
        other.drop()


def test_organizations_of_databases_that_are_gone_leave_their_room(server, shared):
    """Entries of organisations of dropped databases are reused."""
    for number in range(3):
        database = Database(server)
        try:
            database.psql("CREATE EXTENSION mad_registry CASCADE")
            with server.connect(database.name) as db:
                db.execute("SET mad_registry.track_organizations = 2")
                shown_organizations(db)
                call_for(db, uuid.UUID(int=number + 1), 4)
                shown_organizations(db)
                call_for(db, uuid.UUID(int=number + 1), 5)
                assert shown_organizations(db) == {str(uuid.UUID(int=number + 1)): 5, "other": 4}
                db.execute("SELECT FROM generate_series(1, 6000) n, mad_registry.get_task(md5(n::text)::uuid, 'none')")
        finally:
            database.drop()


def test_a_call_inside_of_a_call(database, db, server):
    """Each of two nested calls has its own hits and misses."""
    org = new_org(db, "nested")
    db.execute("SELECT mad_registry.register_task(%s, 't', '1.0.0', '{}', '{}')", [org])
    db.execute("""
        CREATE FUNCTION mad.ask_cache() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN PERFORM * FROM mad_registry.result_cache_get('nothing'); RETURN NEW; END $$;
        CREATE TRIGGER ask_cache BEFORE UPDATE ON mad.task_definitions FOR EACH ROW EXECUTE FUNCTION mad.ask_cache()""")
    db.execute("SELECT mad_registry.reset_performance_stats()")
    db.execute("SELECT mad_registry.set_task_active(%s, 't', '1.0.0', false)", [org])
    found = dict(
        db.execute("SELECT query_name, (calls, cache_misses)::text FROM mad_registry.performance_stats WHERE calls > 0")
    )
    assert found == {"set_task_active": "(1,0)", "result_cache_get": "(1,1)"}
