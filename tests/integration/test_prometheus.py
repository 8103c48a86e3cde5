"""prometheus_metrics(): promtool accepts its text, and its values are correct."""

import json
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import prometheus as programs
import psycopg
import pytest
from conftest import PROJECT, new_org
from prometheus import find, names_of, needs, one, samples_of, until
from psycopg import sql
from servers import Server

MONITORING = PROJECT / "docs" / "monitoring"
PAGE = PROJECT / "docs" / "monitoring.md"
ORGANIZATIONS = 1000
MOST_SERIES = 470
ODD_NAMES = ['quo"te\'s', "back\\slash\\n", "line\nend\n", "Größe 分子 🧪", "host=nowhere dbname=x", "postgresql://x/y",
             "tab\tand | and {}", "$(exit 9)`exit 9`"]


@pytest.fixture(scope="module")
def preloaded(pg_config):
    """A server with the library preloaded, a role `owner`, and a role `monitor` as the page creates
    it."""
    server = Server(pg_config, "shared_preload_libraries = 'mad_registry,pg_stat_statements'\n")
    server.start()
    server.psql("CREATE ROLE owner LOGIN CREATEDB; CREATE ROLE monitor LOGIN; GRANT pg_read_all_stats TO monitor")
    yield server
    server.remove()


class Registry:
    """A database with the extension and any name."""

    def __init__(self, server, name):
        self.server = server
        self.name = name
        with server.connect() as connection:
            connection.execute(sql.SQL("CREATE DATABASE {} OWNER owner").format(sql.Identifier(name)))
        with self.connect("owner") as connection:
            connection.execute("CREATE EXTENSION mad_registry CASCADE")
            connection.execute("SELECT mad_registry.grant_access('monitor', 'operator')")

    def connect(self, user="owner"):
        return psycopg.connect(host=str(self.server.root), port=self.server.port, dbname=self.name, user=user,
                               autocommit=True)

    def metrics(self, user="monitor"):
        with self.connect(user) as connection:
            return metrics(connection)

    def drop(self):
        with self.server.connect() as connection:
            connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(self.name)))


@pytest.fixture
def registry(preloaded):
    registry = Registry(preloaded, "registry")
    yield registry
    registry.drop()


def metrics(connection):
    return connection.execute("SELECT mad_registry.prometheus_metrics()").fetchone()[0]


def stats(connection):
    """Returns performance_stats by function."""
    cursor = connection.cursor(row_factory=psycopg.rows.namedtuple_row)
    return {row.query_name: row for row in cursor.execute("SELECT * FROM mad_registry.performance_stats")}


def stats_and_metrics(connection):
    """Returns both as of one moment: the call of prometheus_metrics() is not counted in its own
    result."""
    return stats(connection), metrics(connection)


INTERFACE = json.dumps({"openapi": "3.0.3", "paths": {"/run": {"post": {"requestBody": {"content": {
    "application/json": {"schema": {"type": "object", "properties": {"n": {"type": "integer"}}}}}}}}}})
STEPS = '[{"step_name": "a", "task_id": "dock", "version": "1.0.0", "depends_on": [], "parameter_overrides": {}}]'

# A call of every counted function; a later call may use the result of an earlier one.
CALLS = [
    (None, "register_task(%(org)s, 'dock', '1.0.0', '{\"title\": \"Docking\"}', %(interface)s)"),
    (None, "import_tasks(%(org)s, '[{\"task_id\": \"t2\", \"version\": \"1\"}]')"),
    (None, "set_task_active(%(org)s, 't2', '1', false)"),
    ("service", "register_service(%(org)s, 'dock', NULL, 'http://a', max_concurrency => 1)"),
    (None, "heartbeat(%(org)s, %(service)s)"),
    (None, "heartbeats(%(org)s, jsonb_build_array(jsonb_build_object('service_id', %(service)s::text)))"),
    ("pipeline", "register_pipeline(%(org)s, 'p', '1', 'P', 'c', %(steps)s)"),
    (None, "import_pipelines(%(org)s, "
           "'[{\"name\": \"q\", \"steps\": [{\"step_name\": \"a\", \"task_id\": \"dock\"}]}]')"),
    (None, "import_catalog(%(org)s, mad_registry.export_catalog(%(org)s))"),
    (None, "export_catalog(%(org)s)"),
    (None, "task_library(%(org)s)"),
    (None, "search_tasks(%(org)s, 'docking')"),
    (None, "task_categories(%(org)s)"),
    (None, "get_task(%(org)s, 'dock')"),
    (None, "service_counts(%(org)s, ARRAY[gen_random_uuid()])"),
    (None, "pick_healthy_service(%(org)s, 'dock')"),
    (None, "pick_healthy_services(%(org)s, 'dock')"),
    (None, "explain_pick(%(org)s, 'dock')"),
    ("lease", "lease_service(%(org)s, 'dock')"),
    (None, "renew_lease(%(org)s, %(lease)s)"),
    (None, "release_lease(%(org)s, %(lease)s)"),
    (None, "report_outcome(%(org)s, %(service)s, true)"),
    (None, "validate_parameters(%(org)s, 'dock', NULL, '{}')"),
    (None, "pipeline_with_steps(%(org)s, %(pipeline)s)"),
    (None, "pipeline_library(%(org)s)"),
    (None, "pipeline_diagram(%(org)s, %(pipeline)s)"),
    (None, "registry_etag(%(org)s)"),
    (None, "result_cache_get('k')"),
    (None, "result_cache_claim('k')"),
    (None, "result_cache_put('k', '{}')"),
    (None, "job_status(gen_random_uuid())"),
    (None, "job_timeline(gen_random_uuid())"),
    (None, "jobs_page(%(org)s)"),
    (None, "molecules_page(%(org)s)"),
    (None, "audit_page(%(org)s)"),
    (None, "record_audit(%(org)s, NULL, 'a', 'task')"),
    (None, "drain_service(%(org)s, %(service)s)"),
    (None, "unregister_service(%(org)s, %(service)s)"),
    (None, "delete_task_version(%(org)s, 't2', '1')"),
    (None, "delete_pipeline(%(org)s, %(pipeline)s)"),
    (None, "reap_services('1 day')"),
    (None, "result_cache_prune()"),
    (None, "ensure_partitions()"),
    (None, "maintain_step()"),
    (None, "drop_partitions('10 years')"),
    (None, "grant_access('somebody', 'reader')"),
    (None, "revoke_access('somebody')"),
    (None, "confirm_access()"),
    (None, "configure_role('somebody', dry_run => true)"),
    (None, "migrate()"),
    (None, "deployment_checklist()"),
    (None, "prometheus_metrics()"),
]


# Column of lease_service.
LEASE_ID = 4


def call_everything(connection, org):
    values = {"org": org, "interface": INTERFACE, "steps": STEPS}
    for name, call in CALLS:
        rows = connection.execute(f"SELECT * FROM mad_registry.{call}", values).fetchall()
        if name:
            values[name] = rows[0][LEASE_ID if name == "lease" else 0]


def fail_with_every_kind(registry, org):
    """Makes task_library fail with each kind of error, a given number of times."""
    call = "SELECT * FROM mad_registry.task_library(%s)"
    with registry.connect() as owner, registry.connect("bound") as bound, registry.connect() as other:
        for _ in range(5):
            with pytest.raises(psycopg.errors.InvalidParameterValue):
                owner.execute("SELECT * FROM mad_registry.task_library(%s, page_size => -1)", [org])
        for _ in range(4):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                bound.execute(call, [org])
        with other.transaction():
            other.execute("LOCK TABLE mad.task_definitions")
            owner.execute("SET statement_timeout = '20ms'")
            for _ in range(3):
                with pytest.raises(psycopg.errors.QueryCanceled):
                    owner.execute(call, [org])
            owner.execute("SET statement_timeout = 0")
            owner.execute("SET lock_timeout = '20ms'")
            for _ in range(2):
                with pytest.raises(psycopg.errors.LockNotAvailable):
                    owner.execute(call, [org])
            owner.execute("SET lock_timeout = 0")
        with pytest.raises(psycopg.errors.NoDataFound):
            owner.execute("SELECT mad_registry.heartbeat(%s, gen_random_uuid())", [org])
    return {"invalid_argument": 5, "denied": 4, "canceled": 3, "other": 2, "not_found": 0}


def agree(counted, text):
    """Asserts that the text has the values of performance_stats."""
    samples = samples_of(text)
    assert find(samples, "task_registry_queries_total") == {(name,): row.calls for name, row in counted.items()}
    apart = {name for name, in find(samples, "db_query_duration_seconds_count")} - {"other"}
    assert apart < counted.keys()
    for name in [*sorted(apart), "other"]:
        rows = [
            row for row in counted.values() if row.query_name == name or name == "other" and row.query_name not in apart
        ]
        calls = sum(row.calls for row in rows)
        assert one(samples, "db_query_duration_seconds_count", query_name=name) == calls
        total = one(samples, "db_query_duration_seconds_sum", query_name=name)
        assert total == pytest.approx(sum(row.total_ms for row in rows) / 1000, abs=1e-9)
        errors = find(samples, "db_query_errors_total", query_name=name)
        assert sum(errors.values()) == sum(row.errors for row in rows)
        buckets = buckets_of(samples, name)
        bounds, counts = zip(*buckets)
        assert list(bounds) == sorted(bounds) and bounds[-1] == float("inf")
        assert list(counts) == sorted(counts) and counts[-1] == calls
        if name == "other" or calls == 0:
            continue
        # A bucket consists of whole finer buckets, so a percentile lies in the bucket of its rank.
        for share, millis in ((0.5, rows[0].p50_ms), (0.95, rows[0].p95_ms), (0.99, rows[0].p99_ms)):
            rank = max(1, -(-calls * round(share * 100) // 100))
            place = next(i for i, count in enumerate(counts) if count >= rank)
            low = bounds[place - 1] if place else 0
            assert low <= millis / 1000 <= bounds[place], (name, share)
    assert one(samples, "db_slow_queries_total") == sum(row.slow_calls for row in counted.values())
    picks = counted["pick_healthy_service"]
    requests = {status: n for (status,), n in find(samples, "task_execution_requests_total").items()}
    assert sum(requests.values()) == picks.calls
    assert (requests["service"], requests["error"]) == (picks.rows, picks.errors)
    results = counted["result_cache_get"]
    for metric, column in (("cache_hits_total", "cache_hits"), ("cache_misses_total", "cache_misses")):
        assert one(samples, metric, cache_type="results") == getattr(results, column)
        assert sum(find(samples, metric).values()) == sum(getattr(row, column) for row in counted.values())
    since = one(samples, "mad_registry_stats_start_time_seconds")
    assert since == pytest.approx(picks.stats_since.timestamp(), abs=1e-5)
    assert one(samples, "mad_registry_info", scope=picks.scope) == 1


def buckets_of(samples, name):
    """Returns (upper bound, number of calls up to it), in the order of the text."""
    return [(float(bound), n)
            for (bound,), n in find(samples, "db_query_duration_seconds_bucket", query_name=name).items()]


def test_nothing_called(registry):
    needs(programs.PROMTOOL)
    text = registry.metrics()
    programs.check_metrics(text)
    assert len(samples_of(text)) <= MOST_SERIES
    with registry.connect() as owner:
        agree(*stats_and_metrics(owner))


@pytest.mark.parametrize("tracked", [0, 10])
def test_everything_called_by_1000_organizations(preloaded, tracked):
    needs(programs.PROMTOOL)
    registry = Registry(preloaded, f"busy_{tracked}")
    try:
        with registry.connect("postgres") as superuser:
            superuser.execute("DROP ROLE IF EXISTS bound, somebody")
            superuser.execute("CREATE ROLE bound LOGIN; CREATE ROLE somebody")
            superuser.execute(f"ALTER DATABASE {registry.name} SET mad_registry.track_organizations = {tracked}")
        with registry.connect() as owner:
            owner.execute("INSERT INTO mad.organizations (name) SELECT 'org ' || n FROM generate_series(1, %s) n",
                          [ORGANIZATIONS])
            orgs = [org for org, in owner.execute("SELECT org_id FROM mad.organizations ORDER BY name")]
            owner.execute("SELECT mad_registry.grant_access('bound', 'reader', %s)", [orgs[1]])
            call_everything(owner, orgs[0])
            kinds = fail_with_every_kind(registry, orgs[0])
            each = "SELECT count(*) FROM mad.organizations o, mad_registry.get_task(o.org_id, 'dock')"
            # The series of an organisation counts from the first reading on.
            owner.execute(each)
            metrics(owner)
            owner.execute(each)
            for org in orgs[:5]:
                owner.execute("SELECT mad_registry.task_categories(%s)", [org])
            counted, text = stats_and_metrics(owner)
            agree(counted, text)
            assert [name for name, row in counted.items() if row.calls == 0] == []
            assert sorted(counted) == sorted(call.partition("(")[0] for _, call in CALLS)
            samples = samples_of(text)
            assert find(samples, "db_query_errors_total", query_name="task_library") == {
                (k,): n for k, n in kinds.items()
            }
            assert one(samples, "db_query_errors_total", query_name="heartbeat", error_type="not_found") == 1
            programs.check_metrics(text)
            print(f"{len(samples)} series")
            assert len(samples) <= MOST_SERIES
            named = {org: n for (org,), n in by_organization(samples).items()}
            assert len(named) == (tracked + 1 if tracked else 0)
            if tracked:
                # `other` includes the successful calls of an organisation before it got its own
                # series.
                assert named.pop("other") > ORGANIZATIONS
                assert set(named) <= set(map(str, orgs)) and all(n >= 0 for n in named.values())
                before = named
                owner.execute(each)
                after = {org: n for (org,), n in by_organization(samples_of(metrics(owner))).items()}
                assert {org: after[org] for org in before} == {org: n + 1 for org, n in before.items()}
            owner.execute("SELECT mad_registry.reset_performance_stats()")
            for _ in range(200):
                metrics(owner)
            cost = stats(owner)["prometheus_metrics"]
            assert cost.calls == 200
            print(
                f"prometheus_metrics(), 200 calls of a session: median {cost.p50_ms:.2f} ms, max {cost.max_ms:.2f} ms"
            )
            owner.execute("SELECT mad_registry.reset_performance_stats()")
            for _ in range(20):
                registry.metrics()
            cost = stats(owner)["prometheus_metrics"]
            assert cost.calls == 20
            print(f"prometheus_metrics(), first of 20 sessions: median {cost.p50_ms:.2f} ms, max {cost.max_ms:.2f} ms")
    finally:
        registry.drop()


def by_organization(samples):
    name = "task_registry_organization_queries_total"
    return find(samples, name) if any(sample.name == name for sample in samples) else {}


def test_odd_database_names(preloaded):
    needs(programs.PROMTOOL)
    for name in ODD_NAMES:
        registry = Registry(preloaded, name)
        try:
            text = registry.metrics()
        finally:
            registry.drop()
        programs.check_metrics(text)
        assert {sample.labels["database"] for sample in samples_of(text)} == {name}


def test_not_preloaded(database, server):
    needs(programs.PROMTOOL)
    with database.connect() as owner:
        org = new_org(owner, "acme")
        for _ in range(3):
            owner.execute("SELECT mad_registry.task_library(%s)", [org])
        counted, text = stats_and_metrics(owner)
    programs.check_metrics(text)
    agree(counted, text)
    scope = "cluster" if server.major >= 17 else "backend"
    assert one(samples_of(text), "mad_registry_info", scope=scope) == 1
    assert counted["task_library"].calls == 3


def test_connections_by_state(registry):
    def open_connections(n, *statements, user="owner"):
        for _ in range(n):
            connection = registry.connect(user)
            connections.append(connection)
            for statement in statements:
                try:
                    connection.execute(statement)
                except psycopg.errors.DivisionByZero:
                    pass
        return connections[-1]

    connections = []
    try:
        open_connections(4)
        open_connections(3, "BEGIN", "SELECT 1")
        open_connections(2, "BEGIN", "SELECT 1 / 0")
        open_connections(1, "SET track_activities = off", user="postgres")
        busy = open_connections(1)
        busy.pgconn.send_query(b"SELECT pg_sleep(600)")
        with registry.connect("monitor") as monitor:
            until(lambda: monitor.execute("""
                SELECT FROM pg_stat_activity WHERE state = 'active' AND query LIKE '%%pg_sleep(600)'
                AND datname = current_database() AND pid <> pg_backend_pid()""").rowcount, "a busy connection")
            states = {state: n for (state,), n in find(samples_of(metrics(monitor)), "db_connection_pool_size").items()}
            assert states == {"active": 2, "idle": 4, "idle in transaction": 3, "idle in transaction (aborted)": 2,
                              "disabled": 1, "fastpath function call": 0, "hidden": 0}
            seen = Counter()
            for state, n in monitor.execute("SELECT state, connections FROM mad_registry.connection_stats"):
                seen[state] += n
            assert seen == Counter({state: n for state, n in states.items() if n})
            assert one(samples_of(metrics(monitor)), "db_connections_max") == 100
        # Without pg_read_all_stats a role sees only the states of its own connections.
        registry.server.psql("REVOKE pg_read_all_stats FROM monitor")
        states = {state: n for (state,), n in find(samples_of(registry.metrics()), "db_connection_pool_size").items()}
        assert (states["active"], states["hidden"]) == (1, 11)
        assert sum(states.values()) == 12
    finally:
        registry.server.psql("GRANT pg_read_all_stats TO monitor")
        for connection in connections:
            connection.close()


def test_caches(registry):
    with registry.connect() as owner:
        org = new_org(owner, "acme")
        owner.execute("SELECT mad_registry.register_task(%s, 'dock', '1.0.0', '{}', %s)", [org, INTERFACE])
        owner.execute("SELECT mad_registry.result_cache_put('there', '{}')")
        owner.execute("SELECT mad_registry.reset_performance_stats()")
        for key, n in (("there", 5), ("missing", 3)):
            for _ in range(n):
                owner.execute("SELECT * FROM mad_registry.result_cache_get(%s)", [key])
    # A session compiles an interface once.
    for n in (4, 1):
        with registry.connect() as owner:
            for _ in range(n):
                owner.execute("SELECT * FROM mad_registry.validate_parameters(%s, 'dock', NULL, '{}')", [org])
    samples = samples_of(registry.metrics())
    assert find(samples, "cache_hits_total") == {("results",): 5, ("interfaces",): 3, ("fleets",): 0}
    assert find(samples, "cache_misses_total") == {("results",): 3, ("interfaces",): 2, ("fleets",): 0}


def test_picks(registry):
    with registry.connect() as owner:
        org = new_org(owner, "acme")
        for task in ("with", "without"):
            owner.execute("SELECT mad_registry.register_task(%s, %s, '1', '{}', '{}')", [org, task])
        service = owner.execute("SELECT mad_registry.register_service(%s, 'with', NULL, 'http://a')", [org]).fetchone()[
            0
        ]
        owner.execute("SELECT mad_registry.heartbeat(%s, %s)", [org, service])
        for task, n in (("with", 4), ("without", 3)):
            for _ in range(n):
                owner.execute("SELECT * FROM mad_registry.pick_healthy_service(%s, %s)", [org, task])
        for _ in range(2):
            with pytest.raises(psycopg.Error):
                owner.execute("SELECT * FROM mad_registry.pick_healthy_service(NULL, 'with')")
    assert find(samples_of(registry.metrics()), "task_execution_requests_total") == {
        ("service",): 4, ("no_service",): 3, ("error",): 2}


def test_counters_never_go_down(registry):
    """Counters never decrease, also not those of organisations while the busiest organisations
    change."""
    with registry.connect("postgres") as superuser:
        superuser.execute("ALTER DATABASE registry SET mad_registry.track_organizations = 3")
    with registry.connect() as owner:
        orgs = [new_org(owner, f"org {n}") for n in range(12)]
    stop = threading.Event()

    def work(first):
        with registry.connect() as connection:
            turn = 0
            while not stop.is_set():
                turn += 1
                connection.execute("SELECT count(*) FROM generate_series(1, 20), mad_registry.task_categories(%s)",
                                   [orgs[(first + turn * turn) % len(orgs)]])
                # Each organisation calls long enough to become one of the busiest.
                if turn % 50 == 0:
                    first += 1

    with ThreadPoolExecutor(2) as pool:
        workers = [pool.submit(work, n * 5) for n in range(2)]
        try:
            seen, named = {}, set()
            with registry.connect("monitor") as monitor:
                for _ in range(150):
                    text = metrics(monitor)
                    kinds = names_of(text)
                    for name, labels, value in samples_of(text):
                        if kinds.get(name) == "counter" or name.startswith("db_query_duration_seconds"):
                            key = (name, *labels.values())
                            assert value >= seen.get(key, 0), key
                            seen[key] = value
                            named.add(labels.get("org_id"))
        finally:
            stop.set()
    assert [worker.result() for worker in workers] == [None, None]
    # The busiest organisations did change.
    assert len(named - {None, "other"}) > 3


def test_more_organizations_than_there_is_room_for(preloaded):
    """Calls of organisations beyond the space are counted as `other`, in each database."""
    crowded, late = Registry(preloaded, "crowded"), Registry(preloaded, "late")
    try:
        for registry, organizations in ((crowded, 6000), (late, 100)):
            with registry.connect("postgres") as superuser:
                superuser.execute(f"ALTER DATABASE {registry.name} SET mad_registry.track_organizations = 10")
            with registry.connect() as owner:
                owner.execute("INSERT INTO mad.organizations (name) SELECT 'org ' || n FROM generate_series(1, %s) n",
                              [organizations])
                owner.execute("SELECT count(*) FROM mad.organizations o, mad_registry.task_categories(o.org_id)")
                assert sum(by_organization(samples_of(metrics(owner))).values()) == organizations, registry.name
    finally:
        crowded.drop()
        late.drop()
