"""prometheus_metrics(): what promtool says of it, and whether the figures are true; then everything
of docs/monitoring run with Debian's Prometheus programs."""

import json
import os
import re
import subprocess
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import monitoring
import psycopg
import pytest
from conftest import PROJECT, new_org
from monitoring import find, names_of, needs, one, samples_of, until
from psycopg import sql
from servers import Server

MONITORING = PROJECT / "docs" / "monitoring"
PAGE = PROJECT / "docs" / "monitoring.md"
ORGANIZATIONS = 1000
MOST_SERIES = 400
ODD_NAMES = ['quo"te\'s', "back\\slash\\n", "line\nend\n", "Größe 分子 🧪", "host=nowhere dbname=x", "postgresql://x/y",
             "tab\tand | and {}", "$(exit 9)`exit 9`"]


@pytest.fixture(scope="module")
def preloaded(pg_config):
    """A server with the library preloaded, a role `owner`, and a role `monitor` as the page makes it."""
    server = Server(pg_config, "shared_preload_libraries = 'mad_registry,pg_stat_statements'\n")
    server.start()
    server.psql("CREATE ROLE owner LOGIN CREATEDB; CREATE ROLE monitor LOGIN; GRANT pg_read_all_stats TO monitor")
    yield server
    server.remove()


class Registry:
    """A database with the extension whose name may be anything."""

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
    """performance_stats by function."""
    cursor = connection.cursor(row_factory=psycopg.rows.namedtuple_row)
    return {row.query_name: row for row in cursor.execute("SELECT * FROM mad_registry.performance_stats")}


def stats_and_metrics(connection):
    """Both as of the same moment: the call of prometheus_metrics() isn't among what it shows."""
    return stats(connection), metrics(connection)


INTERFACE = json.dumps({"openapi": "3.0.3", "paths": {"/run": {"post": {"requestBody": {"content": {
    "application/json": {"schema": {"type": "object", "properties": {"n": {"type": "integer"}}}}}}}}}})
STEPS = '[{"step_name": "a", "task_id": "dock", "version": "1.0.0", "depends_on": [], "parameter_overrides": {}}]'

# A call of every function that is counted; what it returns may be named by a later one.
CALLS = [
    (None, "register_task(%(org)s, 'dock', '1.0.0', '{\"title\": \"Docking\"}', %(interface)s)"),
    (None, "import_tasks(%(org)s, '[{\"task_id\": \"t2\", \"version\": \"1\"}]')"),
    (None, "set_task_active(%(org)s, 't2', '1', false)"),
    ("service", "register_service(%(org)s, 'dock', NULL, 'http://a')"),
    (None, "heartbeat(%(org)s, %(service)s)"),
    (None, "heartbeats(%(org)s, jsonb_build_array(jsonb_build_object('service_id', %(service)s::text)))"),
    ("pipeline", "register_pipeline(%(org)s, 'p', '1', 'P', 'c', %(steps)s)"),
    (None, "import_pipelines(%(org)s, '[{\"name\": \"q\", \"steps\": []}]')"),
    (None, "task_library(%(org)s)"),
    (None, "search_tasks(%(org)s, 'docking')"),
    (None, "task_categories(%(org)s)"),
    (None, "get_task(%(org)s, 'dock')"),
    (None, "pick_healthy_service(%(org)s, 'dock')"),
    (None, "explain_pick(%(org)s, 'dock')"),
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
    (None, "reap_services('1 day')"),
    (None, "result_cache_prune()"),
    (None, "ensure_partitions()"),
    (None, "drop_partitions('10 years')"),
    (None, "grant_access('somebody', 'reader')"),
    (None, "revoke_access('somebody')"),
    (None, "configure_role('somebody', dry_run => true)"),
    (None, "migrate()"),
    (None, "deployment_checklist()"),
    (None, "prometheus_metrics()"),
]


def call_everything(connection, org):
    values = {"org": org, "interface": INTERFACE, "steps": STEPS}
    for name, call in CALLS:
        rows = connection.execute(f"SELECT * FROM mad_registry.{call}", values).fetchall()
        if name:
            values[name] = rows[0][0]


def fail_with_every_kind(registry, org):
    """task_library ends with each kind of error: so many times."""
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
    """The text says what performance_stats says, however it puts it."""
    samples = samples_of(text)
    assert find(samples, "task_registry_queries_total") == {(name,): row.calls for name, row in counted.items()}
    apart = {name for name, in find(samples, "db_query_duration_seconds_count")} - {"other"}
    assert apart < counted.keys()
    for name in [*sorted(apart), "other"]:
        rows = [row for row in counted.values() if row.query_name == name or name == "other" and row.query_name not in apart]
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
        # A bucket is made of whole finer ones, so a percentile lies in the bucket of its rank.
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
    """(upper bound, calls up to it), in the order of the text."""
    return [(float(bound), n)
            for (bound,), n in find(samples, "db_query_duration_seconds_bucket", query_name=name).items()]


def test_nothing_called(registry):
    needs(monitoring.PROMTOOL)
    text = registry.metrics()
    monitoring.check_metrics(text)
    assert len(samples_of(text)) <= MOST_SERIES
    with registry.connect() as owner:
        agree(*stats_and_metrics(owner))


@pytest.mark.parametrize("tracked", [0, 10])
def test_everything_called_by_1000_organizations(preloaded, tracked):
    needs(monitoring.PROMTOOL)
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
            # What is shown is counted from the first reading on.
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
            assert find(samples, "db_query_errors_total", query_name="task_library") == {(k,): n for k, n in kinds.items()}
            assert one(samples, "db_query_errors_total", query_name="heartbeat", error_type="not_found") == 1
            monitoring.check_metrics(text)
            print(f"{len(samples)} series")
            assert len(samples) <= MOST_SERIES
            named = {org: n for (org,), n in by_organization(samples).items()}
            assert len(named) == (tracked + 1 if tracked else 0)
            if tracked:
                # All that named an organisation and did not fail: other, and the named since they are.
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
            print(f"prometheus_metrics(), 200 calls of a session: median {cost.p50_ms:.2f} ms, max {cost.max_ms:.2f} ms")
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
    needs(monitoring.PROMTOOL)
    for name in ODD_NAMES:
        registry = Registry(preloaded, name)
        try:
            text = registry.metrics()
        finally:
            registry.drop()
        monitoring.check_metrics(text)
        assert {sample.labels["database"] for sample in samples_of(text)} == {name}


def test_not_preloaded(database, server):
    needs(monitoring.PROMTOOL)
    with database.connect() as owner:
        org = new_org(owner, "acme")
        for _ in range(3):
            owner.execute("SELECT mad_registry.task_library(%s)", [org])
        counted, text = stats_and_metrics(owner)
    monitoring.check_metrics(text)
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
        # Without pg_read_all_stats a role knows its own connections' states only.
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
    assert find(samples, "cache_hits_total") == {("results",): 5, ("interfaces",): 3}
    assert find(samples, "cache_misses_total") == {("results",): 3, ("interfaces",): 2}


def test_picks(registry):
    with registry.connect() as owner:
        org = new_org(owner, "acme")
        for task in ("with", "without"):
            owner.execute("SELECT mad_registry.register_task(%s, %s, '1', '{}', '{}')", [org, task])
        service = owner.execute("SELECT mad_registry.register_service(%s, 'with', NULL, 'http://a')", [org]).fetchone()[0]
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
    """Also not those of organisations, while the busiest change."""
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
                # Each organisation's turn is long enough to make it one of the busiest.
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
    # The busiest did change.
    assert len(named - {None, "other"}) > 3


# What docs/monitoring holds.

def promtool(*arguments):
    return subprocess.run([monitoring.PROMTOOL, *map(str, arguments)], capture_output=True, text=True, timeout=120)


def alert_names():
    return re.findall(r"^ +- alert: (\w+)$", (MONITORING / "alerts.yml").read_text(), re.M)


def test_alert_rules():
    needs(monitoring.PROMTOOL)
    for what, file in (("check", "alerts.yml"), ("test", "alerts_test.yml")):
        done = promtool(what, "rules", MONITORING / file)
        assert done.returncode == 0, done.stdout + done.stderr
    text = (MONITORING / "alerts.yml").read_text()
    assert len(alert_names()) == text.count("summary:") == text.count("description:") > 0


def test_every_alert_is_seen_firing_and_not_firing():
    tests = re.split(r"^  - name: ", (MONITORING / "alerts_test.yml").read_text(), flags=re.M)[1:]
    assert [test.split("\n", 1)[0] for test in tests] == alert_names()
    for test in tests:
        name = test.split("\n", 1)[0]
        assert re.findall(r'- expr: ALERTS\{alertname="(\w+)"', test) == [name] * test.count("- expr:")
        assert "exp_samples: []" in test and f"labels: 'ALERTS{{alertname=\"{name}\", alertstate=\"firing\"" in test


def expressions():
    """The dashboard's: (title, expression), with Grafana's variables replaced."""
    dashboard = json.loads((MONITORING / "dashboard.json").read_text())
    found = [(panel["title"], target["expr"]) for panel in dashboard["panels"] for target in panel["targets"]]
    found += [(note["name"], note["expr"]) for note in dashboard["annotations"]["list"]]
    return [(title, expr.replace("$database", ".*").replace("$__rate_interval", "5m")) for title, expr in found]


def metrics_in(expression):
    """The names of metrics in an expression."""
    without_labels = re.sub(r"\{[^}]*\}|\[[^]]*\]|\b(by|on|unless on|without) \([^)]*\)", " ", expression)
    return {name for name in re.findall(r"\b[a-z][a-z_]+\b(?! *\()", without_labels) if "_" in name}


def declared(text):
    """The names that samples have."""
    return {sample.name for sample in samples_of(text)}


def test_dashboard_expressions(registry, tmp_path):
    needs(monitoring.PROMTOOL)
    rules = tmp_path / "rules.yml"
    rules.write_text(json.dumps({"groups": [{"name": "dashboard", "rules": [
        {"record": f"panel:{i}", "expr": expression} for i, (_, expression) in enumerate(expressions())]}]}))
    done = promtool("check", "rules", rules)
    assert done.returncode == 0, done.stdout + done.stderr
    with registry.connect("postgres") as superuser:
        superuser.execute("SET mad_registry.track_organizations = 10")
        emitted = declared(metrics(superuser))
    for title, expression in expressions():
        names = metrics_in(expression)
        assert names and names <= emitted, (title, names - emitted)
        assert "$" not in expression, title


def test_dashboard_can_be_imported():
    dashboard = json.loads((MONITORING / "dashboard.json").read_text())
    variables = {variable["name"]: variable for variable in dashboard["templating"]["list"]}
    assert variables["datasource"]["type"] == "datasource" and variables["datasource"]["query"] == "prometheus"
    assert variables["database"]["query"]["query"] == "label_values(mad_registry_info, database)"
    ids = [panel["id"] for panel in dashboard["panels"]]
    assert len(set(ids)) == len(ids)
    cells = Counter()
    for panel in dashboard["panels"]:
        assert panel["datasource"] == {"type": "prometheus", "uid": "${datasource}"}
        assert all(target["datasource"] == panel["datasource"] for target in panel["targets"])
        place = panel["gridPos"]
        assert place["x"] + place["w"] <= 24
        cells.update((x, y) for x in range(place["x"], place["x"] + place["w"])
                     for y in range(place["y"], place["y"] + place["h"]))
    # No panel lies on another.
    assert set(cells.values()) == {1}


# Whoever reads the figures.

class Scraped:
    """A registry's figures on their way to a Prometheus, as docs/monitoring.md describes it."""

    def __init__(self, server, folder):
        self.server = server
        self.textfiles = folder / "textfiles"
        self.textfiles.mkdir()

    def collect(self):
        environment = {**os.environ, "PGHOST": str(self.server.root), "PGPORT": str(self.server.port),
                       "PGUSER": "monitor", "PATH": f"{self.server.bindir}:{os.environ['PATH']}"}
        environment.pop("PGDATABASE", None)
        return subprocess.run([MONITORING / "collect", self.textfiles], env=environment, capture_output=True, text=True,
                              timeout=60)

    def files(self):
        return sorted(path.name for path in self.textfiles.iterdir())

    def text_of(self, registry):
        with registry.connect() as owner:
            oid = owner.execute("SELECT oid FROM pg_database WHERE datname = current_database()").fetchone()[0]
        return (self.textfiles / f"mad_registry_{oid}.prom").read_text()


def node_exporter(scraped, folder):
    return monitoring.Program([
        monitoring.NODE_EXPORTER, "--collector.disable-defaults", "--collector.textfile",
        f"--collector.textfile.directory={scraped.textfiles}", "--web.listen-address=127.0.0.1:PORT"],
        folder / "node-exporter.log")


def prometheus(folder, target_port):
    """Debian's Prometheus with the page's own files, but every second, and for this target."""
    for file in ("prometheus.yml", "alerts.yml"):
        text = (MONITORING / file).read_text()
        (folder / file).write_text(text.replace("localhost:9100", f"127.0.0.1:{target_port}")
                                   .replace("_interval: 1m", "_interval: 1s"))
    return monitoring.Prometheus([
        monitoring.PROMETHEUS, f"--config.file={folder / 'prometheus.yml'}", f"--storage.tsdb.path={folder / 'tsdb'}",
        "--web.listen-address=127.0.0.1:PORT"], folder / "prometheus.log")


def work(registry):
    """Calls with and without errors."""
    with registry.connect() as owner:
        org = owner.execute("SELECT org_id FROM mad.organizations").fetchone()
        org = org[0] if org else new_org(owner, "acme")
        owner.execute("SELECT mad_registry.register_task(%s, 'dock', '1.0.0', '{}', %s)", [org, INTERFACE])
        for n in range(60):
            owner.execute("SELECT * FROM mad_registry.task_library(%s)", [org])
            owner.execute("SELECT * FROM mad_registry.pick_healthy_service(%s, 'dock')", [org])
            if n % 3 == 0:
                owner.execute("SELECT * FROM mad_registry.search_tasks(%s, 'dock')", [org])
        for _ in range(7):
            with pytest.raises(psycopg.Error):
                owner.execute("SELECT * FROM mad_registry.task_library(%s, page_size => -1)", [org])


def queries(server, name, registry):
    """A metric of a database as Prometheus has it, by its last label."""
    found = server.query(f"{name}{{database={json.dumps(registry.name, ensure_ascii=False)}}}")
    own = {"database", "instance", "job"}
    return {tuple(sorted((label, v) for label, v in labels.items() if label not in own)): value for labels, value in found}


def shows(server, text, registry):
    """Whether Prometheus has every sample of this text, with this value."""
    expected = {}
    for name, labels, value in samples_of(text):
        rest = tuple(sorted((label, v) for label, v in labels.items() if label != "database"))
        expected.setdefault(name, {})[rest] = value
    return all(queries(server, name, registry) == values for name, values in expected.items())


def pending(server):
    """The alerts whose time runs or is over."""
    return {(alert["labels"]["alertname"], alert["labels"].get("database")) for alert in server.api("alerts")["alerts"]}


def test_scraped_by_prometheus(preloaded, tmp_path):
    needs(monitoring.PROMETHEUS, monitoring.NODE_EXPORTER)
    registries = [Registry(preloaded, name) for name in ("registry", *ODD_NAMES)]
    registry = registries[0]
    scraped = Scraped(preloaded, tmp_path)
    idle = [registry.connect() for _ in range(6)]
    try:
        work(registry)
        done = scraped.collect()
        assert done.returncode == 0, done.stderr
        with node_exporter(scraped, tmp_path) as exporter, prometheus(tmp_path, exporter.port) as server:
            until(lambda: [target for target in (server.api("targets") or {"activeTargets": []})["activeTargets"]
                           if target["health"] == "up"], "the target to be up")
            until(lambda: shows(server, scraped.text_of(registry), registry), "the figures")
            # The same as the database itself shows (each run of collect is a call).
            with registry.connect() as owner:
                counted = stats(owner)
            calls = {dict(labels)["operation"]: value
                     for labels, value in queries(server, "task_registry_queries_total", registry).items()}
            assert calls == {name: row.calls - (name == "prometheus_metrics") for name, row in counted.items()}
            assert (calls["task_library"], calls["pick_healthy_service"], calls["search_tasks"]) == (67, 60, 20)
            [(_, errors)] = server.query('db_query_errors_total{database="registry",query_name="task_library",'
                                         'error_type="invalid_argument"}')
            assert errors == 7
            [(_, unserved)] = server.query('task_execution_requests_total{database="registry",status="no_service"}')
            assert unserved == 60
            for share in (0.5, 0.95, 0.99):
                [(_, found)] = server.query(f"histogram_quantile({share}, sum by (le) (db_query_duration_seconds_bucket"
                                            '{database="registry",query_name="task_library"}))')
                buckets = buckets_of(samples_of(scraped.text_of(registry)), "task_library")
                assert found == pytest.approx(monitoring.quantile(share, buckets), rel=1e-9)
            [(_, connections)] = server.query('db_connection_pool_size{database="registry",status="idle"}')
            assert connections == 6
            [(_, most)] = server.query('db_connections_max{database="registry"}')
            assert most == 100
            # Every database under its own name.
            everybody = {registry.name: 1.0 for registry in registries}
            assert {labels["database"]: value for labels, value in server.query("mad_registry_database_up")} == everybody
            assert {labels["database"]: value for labels, value in server.query("mad_registry_info")} == everybody
            # What the alerts and the dashboard ask for can be asked.
            rules = until(lambda: (lambda rules: rules if all(rule["health"] == "ok" for rule in rules) else None)(
                [rule for group in server.api("rules")["groups"] for rule in group["rules"]]), "all rules to be evaluated")
            assert [rule["name"] for rule in rules] == alert_names()
            # Before the first figures came, they were absent.
            until(lambda: pending(server) == set(), "no alert")
            assert len(server.query('node_textfile_mtime_seconds{file=~".*/mad_registry[.]prom"}')) == 1
            assert server.query("node_textfile_scrape_error")[0][1] == 0
            for _, expression in expressions():
                server.query(expression)
            # Later figures follow.
            work(registry)
            assert scraped.collect().returncode == 0
            until(lambda: shows(server, scraped.text_of(registry), registry), "later figures")
            # A database that can't be read stops no other, and its figures end.
            locked = registries[1]
            name = sql.Identifier(locked.name)
            with preloaded.connect() as superuser:
                superuser.execute(sql.SQL("REVOKE CONNECT ON DATABASE {} FROM public").format(name))
            work(registry)
            done = scraped.collect()
            assert done.returncode == 1 and "permission denied for database" in done.stderr
            until(lambda: shows(server, scraped.text_of(registry), registry), "the others' figures")
            until(lambda: queries(server, "mad_registry_info", locked) == {}, "the end of its figures")
            assert queries(server, "mad_registry_database_up", locked) == {(): 0}
            # No pick found a service.
            until(lambda: pending(server) == {("MadRegistryDatabaseDown", locked.name),
                                              ("MadRegistryNoService", registry.name)}, "the alerts")
    finally:
        for connection in idle:
            connection.close()
        for registry in registries:
            registry.drop()


def test_collect(preloaded, tmp_path):
    """What it writes where databases have no extension, fail, or go, and where there is no server."""
    scraped = Scraped(preloaded, tmp_path)
    registry, other = Registry(preloaded, "first"), Registry(preloaded, "second")
    try:
        done = scraped.collect()
        # Database postgres has no extension.
        assert (done.returncode, done.stderr) == (0, "")
        assert len(scraped.files()) == 3
        state = (scraped.textfiles / "mad_registry.prom").read_text()
        assert state.splitlines()[2:] == [
            "mad_registry_server_up 1", "# HELP mad_registry_database_up Whether the figures of a database could be read.",
            "# TYPE mad_registry_database_up gauge", 'mad_registry_database_up{database="first"} 1',
            'mad_registry_database_up{database="second"} 1']
        # One that refuses to answer.
        with other.connect() as owner:
            owner.execute("SELECT mad_registry.revoke_access('monitor')")
        done = scraped.collect()
        assert done.returncode == 1 and "permission denied" in done.stderr
        assert 'mad_registry: no figures of database "second"' in done.stderr
        assert len(scraped.files()) == 2 and one(samples_of(scraped.text_of(registry)), "mad_registry_info") == 1
        assert 'mad_registry_database_up{database="second"} 0' in (scraped.textfiles / "mad_registry.prom").read_text()
        other.drop()
        done = scraped.collect()
        assert (done.returncode, done.stderr) == (0, "")
        assert "second" not in (scraped.textfiles / "mad_registry.prom").read_text()
        # Somebody else's file stays.
        (scraped.textfiles / "apt.prom").write_text("apt_upgrades_pending 1\n")
        preloaded.stop()
        try:
            done = scraped.collect()
        finally:
            preloaded.start()
        assert done.returncode == 1 and done.stderr
        assert scraped.files() == ["apt.prom", "mad_registry.prom"]
        assert "mad_registry_server_up 0" in (scraped.textfiles / "mad_registry.prom").read_text()
    finally:
        registry.drop()
        other.drop()


def test_postgres_exporter(preloaded, tmp_path):
    needs(monitoring.POSTGRES_EXPORTER)
    registries = [Registry(preloaded, name) for name in ("tenant_a", "tenant_b")]
    idle = [registries[0].connect() for _ in range(3)]
    try:
        work(registries[0])
        exporter = monitoring.Program(
            [monitoring.POSTGRES_EXPORTER, f"--extend.query-path={MONITORING / 'postgres-exporter.yml'}",
             "--auto-discover-databases", "--exclude-databases=postgres,template0,template1", "--disable-default-metrics",
             "--disable-settings-metrics", "--no-collector.bgwriter", "--no-collector.database",
             "--web.listen-address=127.0.0.1:PORT"],
            tmp_path / "exporter.log",
            {"DATA_SOURCE_NAME": f"host={preloaded.root} port={preloaded.port} user=monitor dbname=tenant_a sslmode=disable"})
        with exporter:
            text = until(lambda: exporter.get("/metrics"), "the exporter")
        own = "\n".join(line for line in text.split("\n") if line.startswith("mad_registry_"))
        samples = samples_of(own)
        assert one(samples_of(re.sub(r"^(pg_\w+) ", r"\1{} ", "\n".join(
            line for line in text.split("\n") if line.startswith("pg_exporter_last_scrape_error")))),
            "pg_exporter_last_scrape_error") == 0
        for registry in registries:
            with registry.connect() as owner:
                counted = stats(owner)
            for name, row in counted.items():
                assert one(samples, "mad_registry_calls_total", database=registry.name, query_name=name) == row.calls
                assert one(samples, "mad_registry_errors_total", database=registry.name, query_name=name) == row.errors
        assert one(samples, "mad_registry_connections_open", database="tenant_a", status="idle") == 3
    finally:
        for connection in idle:
            connection.close()
        for registry in registries:
            registry.drop()


# The page.

def test_table_of_metrics(registry):
    """The page's table is of what there is, with its type and labels."""
    with registry.connect("postgres") as superuser:
        superuser.execute("SET mad_registry.track_organizations = 10")
        text = metrics(superuser)
    labels = {}
    for sample in samples_of(text):
        name = re.sub(r"_(bucket|sum|count)$", "", sample.name)
        labels.setdefault(name, set()).update(sample.labels.keys() - {"database", "le"})
    kinds = names_of(text)
    rows = re.findall(r"^\| `(\w+)` \| (\w+) \| ([^|]*)\|", PAGE.read_text(), re.M)
    assert {name: (kind, set(re.findall(r"`(\w+)`", its))) for name, kind, its in rows if name in kinds} == {
        name: (kinds[name], its) for name, its in labels.items()}
    assert {name for name, _, _ in rows} - kinds.keys() == {"mad_registry_server_up", "mad_registry_database_up"}


def test_superusers_examples(preloaded):
    """Those in pgsql fences, which need a superuser, pg_stat_statements or a waiting session."""
    examples = re.findall(r"^```pgsql\n(.*?)^```", PAGE.read_text(), re.S | re.M)
    assert examples
    preloaded.psql("CREATE ROLE app LOGIN; CREATE ROLE operators LOGIN")
    registry = Registry(preloaded, "registry")
    try:
        with registry.connect("postgres") as superuser, registry.connect() as holder, registry.connect() as waiting:
            superuser.execute("CREATE EXTENSION pg_stat_statements")
            superuser.execute("SELECT 1")
            superuser.execute("SET lock_timeout = '10s'")
            # In nobody else's way.
            holder.execute("SELECT pg_advisory_lock(4)")
            waiting.pgconn.send_query(b"SELECT pg_advisory_lock(4)")
            until(lambda: superuser.execute("SELECT FROM mad_registry.lock_waits").rowcount, "a session that waits")
            for example in examples:
                for statement in re.split(r";[ \t]*\n", example):
                    if statement.strip():
                        cursor = superuser.execute(statement)
                        assert cursor.description is None or cursor.fetchall(), statement
            holder.execute("SELECT pg_advisory_unlock(4)")
            while waiting.pgconn.get_result():
                pass
            # Either set of rights is enough for the collector.
            assert registry.metrics("prometheus")
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                registry.metrics("app")
            for statement in examples[-1].replace("prometheus;", "app;").split(";\n"):
                if statement:
                    superuser.execute(statement)
            assert registry.metrics("app")
    finally:
        registry.drop()
        preloaded.psql("ALTER SYSTEM RESET ALL")
        preloaded.psql("SELECT pg_reload_conf(); DROP OWNED BY operators; DROP ROLE IF EXISTS prometheus, app, operators")


def test_page_names_every_alert_and_file():
    text = PAGE.read_text()
    assert re.findall(r"^\| (MadRegistry\w+) \|", text, re.M) == alert_names()
    linked = set(re.findall(r"\]\(monitoring/([^)]+)\)", text)) | set(re.findall(r"docs/monitoring/([\w.-]+)", text))
    assert linked == {path.name for path in MONITORING.iterdir()}


@pytest.mark.xfail(strict=True, raises=AssertionError,
                   reason="calls are lost where neither the organisation nor other has room")
def test_more_organizations_than_there_is_room_for(preloaded):
    """What can't be told apart counts as other, in each database."""
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
