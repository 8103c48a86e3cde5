"""performance_stats counts calls exactly.

The expected counts are those of the clients: pgbench's own count of each script, and calls made one
by one beside it. The expected durations are in the server's log: with a threshold of 0 each call
logs its own duration, from which percentiles are computed by nearest rank.

MAD_TEST_SCALE=full: a million calls (about four minutes); otherwise about 20,000.
"""

import json
import os
import re
import threading
import time
from collections import Counter, defaultdict
from concurrent.futures import ThreadPoolExecutor

import psycopg
import pytest
from conftest import Database, new_org
from servers import Server

CALLS = 1_000_000 if os.environ.get("MAD_TEST_SCALE") == "full" else 20_000
# Clients of pgbench, in each of two protocol modes; eight more sessions make errors and slow calls.
CLIENTS = 12
ROUNDS = max(10, CALLS // 2000)
TASKS = 20
SERVICES = 10
COLUMNS = "calls, errors, slow_calls, rows, total_ms, min_ms, max_ms, p50_ms, p95_ms, p99_ms, cache_hits, cache_misses"
LINE = re.compile(
    rb"mad_registry slow call: (\w+) took ([\d.]+) ms, (\d+) rows(, organization [0-9a-f-]{36})?(, failed)?\n"
)
SAMPLE = re.compile(r'^(\w+)\{(.*)\} (\S+)$', flags=re.MULTILINE)
DEADLINE = 60
FLEETS = {"pick_healthy_service", "pick_healthy_services", "lease_service"}


def stats(db):
    """Returns {function: {column: value}} of the functions that were called."""
    cursor = db.execute(
        f"SELECT query_name, {COLUMNS}, stats_since, scope FROM mad_registry.performance_stats WHERE calls > 0"
    )
    names = [column.name for column in cursor.description]
    return {row[0]: dict(zip(names[1:], row[1:])) for row in cursor}


def samples(db):
    """Returns {(metric, its labels as written): value} of prometheus_metrics()."""
    text = db.execute("SELECT mad_registry.prometheus_metrics()").fetchone()[0]
    return {(name, labels): float(value) for name, labels, value in SAMPLE.findall(text)}


def label(labels, name):
    found = re.search(rf'\b{name}="([^"]*)"', labels)
    return found and found[1]


def await_that(what, holds, seconds=DEADLINE):
    """Returns when `holds()` is true."""
    deadline = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < deadline, f"in vain: {what}"
        time.sleep(0.005)


def service(number):
    return f"00000000-0000-4000-9000-{number:012}"


def fill(db):
    """Inserts two organisations, tasks of the first with a service each, results, and a pipeline.
    Returns the first."""
    org = new_org(db, "acme")
    new_org(db, "other")
    tasks = [
        {
            "task_id": f"t{n}",
            "version": "1.0.0",
            "metadata": {"title": f"Docking of poses {n}", "category": "docking"},
            "interface_spec": INTERFACE,
        }
        for n in range(TASKS)
    ]
    db.execute("SELECT mad_registry.import_tasks(%s, %s)", [org, json.dumps(tasks)])
    # The last one is the one whose row is locked.
    db.execute("""INSERT INTO mad.task_services (org_id, service_id, task_definition_id, service_url, health_status,
        last_health_check)
                  SELECT org_id, ('00000000-0000-4000-9000-' || lpad(n::text, 12, '0'))::uuid, task_definition_id,
                      'http://s' || n,
                         'healthy', clock_timestamp()
                  FROM generate_series(0, %s) AS n JOIN mad.task_definitions ON task_id = 't' || n""", [SERVICES])
    db.execute("SELECT count(mad_registry.result_cache_put('k' || n, '{}')) FROM generate_series(1, 20) n")
    db.execute("SELECT mad_registry.register_pipeline(%s, 'p', '1', 'P', 'c', %s)",
               [org, json.dumps([{"step_name": f"s{n}", "task_id": f"t{n}"} for n in range(3)])])
    return org


INTERFACE = {"openapi": "3.0.3", "info": {"title": "Task", "version": "1"}, "paths": {"/execute": {"post": {
    "requestBody": {"content": {"application/json": {"schema": {
        "type": "object", "required": ["a", "b"], "properties": {"a": {"type": "number"}, "b": {"type": "number"}}}}}},
    "responses": {"200": {"description": "done"}}}}}}


class Counts:
    """The counts that calls are expected to have."""

    def __init__(self):
        self.calls, self.errors, self.rows = Counter(), Counter(), Counter()
        self.hits, self.misses = Counter(), Counter()
        # (function, kind of error)
        self.kinds = Counter()
        self.lock = threading.Lock()

    def add(self, function, times=1, rows=0, error=None, hits=0, misses=0):
        with self.lock:
            self.calls[function] += times
            self.rows[function] += times * rows
            self.hits[function] += times * hits
            self.misses[function] += times * misses
            if error:
                self.errors[function] += times
                self.kinds[function, error] += times


# A script of pgbench: its weight, the expected count of its one call, and its statement.
SCRIPTS = [
    (6, dict(function="task_library", rows=10), "SELECT * FROM mad_registry.task_library('{org}', page_size => 10);"),
    (2, dict(function="task_library"), "SELECT * FROM mad_registry.task_library('{org}', 'no such category');"),
    (3, dict(function="search_tasks", rows=TASKS), "SELECT * FROM mad_registry.search_tasks('{org}', 'poses');"),
    (2, dict(function="task_categories", rows=1), "SELECT * FROM mad_registry.task_categories('{org}');"),
    (20, dict(function="pick_healthy_service", rows=1),
     "\\set n random(0, 9)\nSELECT * FROM mad_registry.pick_healthy_service('{org}', 't' || :n, max_age => '1 day');"),
    (5, dict(function="pick_healthy_service"),
        "SELECT * FROM mad_registry.pick_healthy_service('{org}', 't19', '1.0.0');"),
    (6, dict(function="get_task", rows=1),
        "\\set n random(0, 19)\nSELECT * FROM mad_registry.get_task('{org}', 't' || :n);"),
    (2, dict(function="get_task"), "SELECT * FROM mad_registry.get_task('{org}', 'none');"),
    (15, dict(function="heartbeat", rows=1),
     "\\set n random(0, 9)\n"
     "SELECT mad_registry.heartbeat('{org}', "
     "('00000000-0000-4000-9000-00000000000' || :n)::uuid, 'healthy', '{{\"cpu\": 1}}');"),
    (3, dict(function="heartbeats", rows=1), "SELECT mad_registry.heartbeats('{org}', '{beats}');"),
    (6, dict(function="result_cache_get", rows=1, hits=1),
        "\\set n random(1, 20)\nSELECT * FROM mad_registry.result_cache_get('k' || :n);"),
    (4, dict(function="result_cache_get", misses=1), "SELECT * FROM mad_registry.result_cache_get('none');"),
    (3, dict(function="result_cache_put", rows=1),
        "\\set n random(1, 1000)\nSELECT mad_registry.result_cache_put('p' || :n, '{{}}');"),
    (6, dict(function="registry_etag", rows=1), "SELECT mad_registry.registry_etag('{org}');"),
    (2, dict(function="register_task", rows=1),
     "\\set n random(1, 5)\nSELECT mad_registry.register_task('{org}', 'w' || :n, '1.0.0', "
     "'{{\"title\": \"Written\", \"category\": \"docking\"}}', '{{}}');"),
    (3, dict(function="pipeline_with_steps", rows=1),
        "SELECT * FROM mad_registry.pipeline_with_steps('{org}', '{pipeline}');"),
    (2, dict(function="jobs_page"), "SELECT * FROM mad_registry.jobs_page('{org}');"),
    (2, dict(function="heartbeat", rows=1), "BEGIN;\nSELECT mad_registry.heartbeat('{org}', '{first}');\nROLLBACK;"),
    # Errors that a subtransaction catches.
    (3, dict(function="task_library", error="invalid_argument"),
     "DO $do$ BEGIN PERFORM FROM mad_registry.task_library('{org}', page_size => 0);"
     " EXCEPTION WHEN invalid_parameter_value THEN NULL; END $do$;"),
    (2, dict(function="heartbeat", error="not_found"),
     "DO $do$ BEGIN PERFORM mad_registry.heartbeat('{org}', '{unknown}'); "
     "EXCEPTION WHEN no_data_found THEN NULL; END $do$;"),
]


class Run:
    """A database of a preloaded server, and the calls made in it."""

    def __init__(self, database):
        self.database = database
        self.server = database.server
        self.expected = Counts()
        with database.connect() as db:
            self.org = fill(db)
            self.pipeline = db.execute("SELECT template_id FROM mad.pipeline_templates").fetchone()[0]
        self.server.psql("CREATE ROLE bound LOGIN")
        with database.connect() as db:
            other = db.execute("SELECT org_id FROM mad.organizations WHERE name = 'other'").fetchone()[0]
            db.execute("SELECT mad_registry.grant_access('bound', 'writer', %s)", [other])
            db.execute("VACUUM ANALYZE")
        self.locked = service(SERVICES)
        self.scripts = self.write_scripts()

    def write_scripts(self):
        values = dict(org=self.org, pipeline=self.pipeline, first=service(0), unknown=service(999),
                      beats=json.dumps([{"service_id": service(n)} for n in range(3)]))
        written = []
        for number, (_, _, text) in enumerate(SCRIPTS):
            path = self.server.root / f"script{number}.sql"
            path.write_text(text.format(**values) + "\n")
            path.chmod(0o644)
            written.append(path)
        return written

    def begin(self):
        """Resets the statistics."""
        self.expected = Counts()
        with self.database.connect() as db:
            db.execute("SELECT mad_registry.reset_performance_stats()")
            assert stats(db) == {}
        self.log_from = self.server.log.stat().st_size

    def pgbench(self, mode, each):
        """Makes `each` calls from each of CLIENTS clients."""
        files = [x for (weight, _, _), path in zip(SCRIPTS, self.scripts) for x in ("-f", f"{path}@{weight}")]
        out = self.server.run(
            "pgbench",
            "-n",
            "-c",
            CLIENTS,
            "-j",
            1,
            "-M",
            mode,
            "-t",
            each,
            "--random-seed=4",
            *files,
            *self.server.client_args(self.database.name, "owner")[:-2],
            self.database.name,
        ).stdout
        counts = re.findall(r"SQL script (\d+): .*\n - weight: .*\n - (\d+) transactions", out)
        assert len(counts) == len(SCRIPTS) and sum(int(n) for _, n in counts) == CLIENTS * each, out
        for number, times in counts:
            self.expected.add(**SCRIPTS[int(number) - 1][1], times=int(times))

    def failing(self, db, raised, sql, args, **counted):
        with pytest.raises(raised):
            db.execute(sql, args)
        self.expected.add(**counted)

    HEARTBEAT = "SELECT mad_registry.heartbeat(%s, %s)"

    def in_autocommit(self):
        with self.database.connect() as db:
            for number in range(ROUNDS):
                db.execute("SELECT * FROM mad_registry.validate_parameters(%s, 't1', NULL, '{}')", [self.org])
                # A session compiles an interface once.
                self.expected.add("validate_parameters", rows=2, hits=number > 0, misses=number == 0)
                self.failing(
                    db,
                    psycopg.errors.InvalidParameterValue,
                    "SELECT * FROM mad_registry.task_library(%s, page_size => -1)",
                    [self.org],
                    function="task_library",
                    error="invalid_argument",
                )
                self.failing(
                    db,
                    psycopg.errors.InvalidParameterValue,
                    "SELECT * FROM mad_registry.get_task(NULL, 't1')",
                    [],
                    function="get_task",
                    error="invalid_argument",
                )
                self.failing(db, psycopg.errors.NoDataFound, self.HEARTBEAT, [self.org, service(999)],
                             function="heartbeat", error="not_found")

    def in_transactions(self):
        """Makes successful calls and a failing one, all rolled back."""
        with self.database.connect(autocommit=False) as db:
            for _ in range(ROUNDS):
                db.execute(self.HEARTBEAT, [self.org, service(1)])
                self.expected.add("heartbeat", rows=1)
                self.failing(db, psycopg.errors.NoDataFound, self.HEARTBEAT, [self.org, service(999)],
                             function="heartbeat", error="not_found")
                db.rollback()

    def in_subtransactions(self):
        with self.database.connect(autocommit=False) as db:
            for _ in range(ROUNDS):
                db.execute("SAVEPOINT here")
                self.failing(
                    db,
                    psycopg.errors.InvalidParameterValue,
                    "SELECT * FROM mad_registry.search_tasks(%s, %s)",
                    [self.org, "x" * 1001],
                    function="search_tasks",
                    error="invalid_argument",
                )
                db.execute("ROLLBACK TO here")
                db.execute("SELECT * FROM mad_registry.task_categories(%s)", [self.org])
                self.expected.add("task_categories", rows=1)
                db.execute("SAVEPOINT here")
                db.execute("SELECT mad_registry.registry_etag(%s)", [self.org])
                self.expected.add("registry_etag", rows=1)
                db.execute("ROLLBACK TO here")
                db.commit()

    def of_others(self):
        with self.database.connect("bound") as db:
            for _ in range(ROUNDS):
                self.failing(
                    db,
                    psycopg.errors.InsufficientPrivilege,
                    "SELECT mad_registry.registry_etag(%s)",
                    [self.org],
                    function="registry_etag",
                    error="denied",
                )
                self.failing(db, psycopg.errors.InsufficientPrivilege,
                             "SELECT mad_registry.register_task(%s, 'a', '1', '{}', '{}')", [self.org],
                             function="register_task", error="denied")

    def many_in_a_statement(self):
        """The calls of a failing statement are counted, and their own outcome is success."""
        with self.database.connect() as db:
            for _ in range(ROUNDS):
                with pytest.raises(psycopg.errors.DivisionByZero):
                    db.execute("SELECT t.version, 1 / (30 - i) FROM generate_series(1, 50) i, "
                               "LATERAL mad_registry.get_task(%s, 't' || i %% 10) t", [self.org])
                self.expected.add("get_task", times=30, rows=1)

    def read_only(self):
        with self.database.connect() as db:
            for _ in range(ROUNDS):
                db.execute("BEGIN READ ONLY")
                db.execute("SELECT * FROM mad_registry.pick_healthy_service(%s, 't1', max_age => '1 day')", [self.org])
                self.expected.add("pick_healthy_service", rows=1)
                self.failing(db, psycopg.errors.ReadOnlySqlTransaction, self.HEARTBEAT, [self.org, service(1)],
                             function="heartbeat", error="other")
                db.execute("ROLLBACK")

    def waits(self, observer, pid, how_long):
        return observer.execute("""SELECT wait_event_type = 'Lock' AND clock_timestamp() - query_start > %s::interval
                                   FROM pg_stat_activity WHERE pid = %s""", [how_long, pid]).fetchone()[0]

    def waiting(self):
        """Makes slow calls, which wait for a row until a timeout, a cancel, or until they get it.
        """
        with self.database.connect(autocommit=False) as holder, self.database.connect() as db, \
                self.database.connect() as observer, ThreadPoolExecutor(1) as thread:
            pid = db.info.backend_pid
            lock = "SELECT FROM mad.task_services WHERE service_id = %s FOR UPDATE"
            beat = [self.org, self.locked]
            holder.execute(lock, [self.locked])
            db.execute("SET lock_timeout = '5ms'")
            for _ in range(ROUNDS):
                self.failing(
                    db, psycopg.errors.LockNotAvailable, self.HEARTBEAT, beat, function="heartbeat", error="other"
                )
            db.execute("RESET lock_timeout")
            # Long enough that the wait has not ended before the call begins.
            db.execute("SET statement_timeout = '1s'")
            for _ in range(2):
                self.failing(
                    db, psycopg.errors.QueryCanceled, self.HEARTBEAT, beat, function="heartbeat", error="canceled"
                )
            db.execute("RESET statement_timeout")
            for _ in range(5):
                call = thread.submit(self.failing, db, psycopg.errors.QueryCanceled, self.HEARTBEAT, beat,
                                     function="heartbeat", error="canceled")
                await_that("the call waits for the row", lambda: self.waits(observer, pid, "0"))
                db.cancel()
                call.result()
            for how_long in ["600 ms", "700 ms", "800 ms"]:
                call = thread.submit(db.execute, self.HEARTBEAT, beat)
                await_that("the call waits for the row", lambda: self.waits(observer, pid, how_long))
                holder.commit()
                call.result()
                self.expected.add("heartbeat", rows=1)
                holder.execute(lock, [self.locked])

    def single_calls(self):
        return [self.in_autocommit, self.in_autocommit, self.in_transactions, self.in_subtransactions, self.of_others,
                self.many_in_a_statement, self.read_only, self.waiting]

    def logged(self):
        """Returns the entries of the server's log about calls."""
        with open(self.server.log, "rb") as log:
            log.seek(self.log_from)
            return [
                (found[1].decode(), float(found[2]), int(found[3]), found[4], bool(found[5]))
                for found in LINE.finditer(log.read())
            ]


def watch(run, done):
    """Reads the statistics until the others are done. Asserts that no counter decreases and errors
    never exceed calls. Returns the number of reads."""
    times = 0
    with run.database.connect() as db:
        before, before_text = {}, {}
        while not done.is_set() or not times:
            now, text = stats(db), samples(db)
            times += 1
            run.expected.add("prometheus_metrics", rows=1)
            for function, columns in now.items():
                assert columns["errors"] <= columns["calls"] and columns["slow_calls"] <= columns["calls"], columns
                was = before.get(function, {})
                for name in [
                    "calls",
                    "errors",
                    "slow_calls",
                    "rows",
                    "total_ms",
                    "max_ms",
                    "cache_hits",
                    "cache_misses",
                ]:
                    assert was.get(name, 0) <= columns[name], (function, name, was, columns)
                assert was.get("min_ms", columns["min_ms"]) >= columns["min_ms"]
                assert was.get("stats_since", columns["stats_since"]) == columns["stats_since"]
            assert before.keys() <= now.keys()
            counters = {key: value for key, value in text.items() if re.search("_(total|bucket|sum|count)$", key[0])}
            assert len(counters) > 100 and (before_text.keys() == counters.keys() or not before_text)
            lower = [
                (key, before_text[key], value) for key, value in counters.items() if value < before_text.get(key, 0)
            ]
            assert lower == []
            check_errors_of(text)
            before, before_text = now, counters
            # Sleeps, so as not to use a core fully.
            done.wait(0.05)
    return times


def check_errors_of(text):
    errors, calls = Counter(), {}
    for (metric, labels), value in text.items():
        if metric == "db_query_errors_total":
            errors[label(labels, "query_name")] += value
        elif metric == "db_query_duration_seconds_count":
            calls[label(labels, "query_name")] = value
    assert errors and all(errors[name] <= calls[name] for name in errors)


@pytest.fixture(scope="module")
def run(pg_config):
    server = Server(pg_config, "shared_preload_libraries = 'mad_registry'\nlog_min_messages = error\n"
                               "log_min_error_statement = panic\n")
    try:
        server.start()
        server.psql("CREATE ROLE owner LOGIN CREATEDB")
        database = Database(server)
        database.psql("CREATE EXTENSION mad_registry CASCADE")
        yield Run(database)
    finally:
        server.remove()


def set_threshold(run, milliseconds):
    """Sets the threshold for sessions that begin from now on."""
    run.server.psql(f"ALTER DATABASE {run.database.name} SET mad_registry.slow_query_threshold = {milliseconds}")


def together(run, calls):
    """Runs everything concurrently, beside a reader; returns the final statistics."""
    done = threading.Event()
    with ThreadPoolExecutor() as threads:
        watching = threads.submit(watch, run, done)
        others = [threads.submit(run.pgbench, mode, -(-calls // CLIENTS // 2)) for mode in ("prepared", "simple")]
        others += [threads.submit(work) for work in run.single_calls()]
        try:
            for other in others:
                other.result()
        finally:
            done.set()
        print(f"{watching.result()} readings meanwhile")
    with run.database.connect() as db:
        run.expected.add("prometheus_metrics", rows=1)
        text = samples(db)
        return stats(db), text


def check_counts(run, found, text):
    expected = run.expected
    for column, counts in [("calls", expected.calls), ("errors", expected.errors), ("rows", expected.rows),
                           ("cache_hits", expected.hits), ("cache_misses", expected.misses)]:
        # Whether a fleet is cached depends on the time.
        of_fleets = FLEETS if column.startswith("cache") else set()
        assert {name: columns[column] for name, columns in found.items()
                if columns[column] and name not in of_fleets} == \
               {name: count for name, count in counts.items() if count}, column
    for name in FLEETS & found.keys():
        assert found[name]["cache_hits"] + found[name]["cache_misses"] <= found[name]["calls"]
    in_requests = {label(labels, "query_name") for _, labels in text} - {None, "other"}
    kinds = {(label(labels, "query_name"), label(labels, "error_type")): int(value)
             for (metric, labels), value in text.items() if metric == "db_query_errors_total" and value}
    assert kinds == {(name, kind): count for (name, kind), count in expected.kinds.items() if name in in_requests}
    by_function = {label(labels, "operation"): value for (metric, labels), value in text.items()
                   if metric == "task_registry_queries_total" and value}
    # A call is counted when it ends, so it is not yet in its own text.
    assert by_function == {**expected.calls, "prometheus_metrics": expected.calls["prometheus_metrics"] - 1}


def nearest_rank(ordered, percent):
    return ordered[-(-len(ordered) * percent // 100) - 1]


def check_durations(found, text, logged):
    """Compares the durations with the log, which rounds to a microsecond; percentiles are within 5
    % from 0.5 µs to 10 s."""
    half = 0.000501
    durations = defaultdict(list)
    for function, duration, *_ in logged:
        durations[function].append(duration)
    worst = 0
    for function, taken in durations.items():
        taken.sort()
        of = found[function]
        assert of["calls"] == len(taken)
        assert abs(of["min_ms"] - taken[0]) < half and abs(of["max_ms"] - taken[-1]) < half
        assert abs(of["total_ms"] - sum(taken)) < half * len(taken)
        for percent in (50, 95, 99):
            said = of[f"p{percent}_ms"]
            # The duration of the call was between these; its rank is the same as before rounding.
            truth = nearest_rank(taken, percent)
            least, most = truth - half, truth + half
            worst = max(worst, said / most - 1, 1 - said / least if least >= 0.0005 else 0)
            assert said <= 1.05 * most, (function, percent, truth, said)
            assert least < 0.0005 or said >= 0.95 * least, (function, percent, truth, said)
    for (metric, labels), value in text.items():
        name, bound = label(labels, "query_name"), label(labels, "le")
        if metric == "db_query_duration_seconds_bucket" and name in durations and bound != "+Inf":
            milliseconds = float(bound) * 1000
            least = sum(duration <= milliseconds - half for duration in durations[name])
            most = sum(duration <= milliseconds + half for duration in durations[name])
            assert least <= value <= most, (name, bound)
    return worst


def test_every_call_is_counted_and_every_duration_is_true(run):
    set_threshold(run, 0)
    run.begin()
    found, text = together(run, CALLS)
    check_counts(run, found, text)
    logged = run.logged()
    worst = check_durations(found, text, logged)
    # All calls are slow, and the log has each with its rows and its outcome.
    assert all(columns["slow_calls"] == columns["calls"] for columns in found.values())
    rows, failed = Counter(), Counter()
    for function, _, count, _, bad in logged:
        rows[function] += count
        failed[function] += bad
    assert +rows == +run.expected.rows and +failed == +run.expected.errors
    calls, errors = sum(run.expected.calls.values()), sum(run.expected.errors.values())
    assert calls >= CALLS and errors > CALLS / 50
    print(f"{calls} calls of {len(found)} functions, {errors} errors, {sum(rows.values())} rows: exact; "
          f"percentiles within {100 * worst:.2f} % beside the log's rounding")


def test_slow_calls_are_those_that_took_the_threshold_or_longer(run):
    set_threshold(run, 200)
    run.begin()
    found, text = together(run, CALLS // 10)
    check_counts(run, found, text)
    logged = run.logged()
    assert all(duration >= 200 for _, duration, *_ in logged)
    slow = Counter(function for function, *_ in logged)
    assert {name: columns["slow_calls"] for name, columns in found.items() if columns["slow_calls"]} == slow
    # The calls that waited longer than that for the row, of which two failed by the timeout.
    beats = [duration for function, duration, *_ in logged if function == "heartbeat"]
    assert len(beats) >= 5
    assert sum(bad for function, _, _, _, bad in logged if function == "heartbeat") >= 2
    total = [value for (metric, _), value in text.items() if metric == "db_slow_queries_total"]
    assert total == [sum(slow.values())]
    print(f"{sum(slow.values())} slow calls of {sum(run.expected.calls.values())}")


def test_what_is_read_beside_resets_makes_sense(run):
    """A call that ends during a reset may be counted partly, but no value is inconsistent beyond
    that."""
    set_threshold(run, -1)
    done = threading.Event()

    def call():
        with run.database.connect() as db:
            while not done.is_set():
                db.execute("SELECT count(*) FROM generate_series(1, 100), mad_registry.task_library(%s)", [run.org])

    with ThreadPoolExecutor() as threads, run.database.connect() as db:
        calling = [threads.submit(call) for _ in range(2)]
        try:
            db.execute("CREATE TABLE absurd (min_ms float8, p50_ms float8, max_ms float8)")
            db.execute("""DO $$ BEGIN
                FOR n IN 1 .. 10000 LOOP
                    PERFORM mad_registry.reset_performance_stats();
                    INSERT INTO absurd SELECT s.min_ms, s.p50_ms, s.max_ms FROM mad_registry.performance_stats() s
                    WHERE s.calls > 0 AND NOT (s.min_ms <= s.p50_ms AND s.p50_ms <= s.p99_ms AND s.p99_ms <= s.max_ms
                        AND s.max_ms < 60000);
                END LOOP; END $$""")
        finally:
            done.set()
        for each in calling:
            each.result()
        assert db.execute("SELECT * FROM absurd").fetchall() == []
