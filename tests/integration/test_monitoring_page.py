"""Runs everything in docs/monitoring with Debian's Prometheus programs."""

import json
import os
import re
import subprocess
from collections import Counter

import prometheus as programs
import psycopg
import pytest
from conftest import new_org
from prometheus import names_of, needs, one, samples_of, until
from psycopg import sql
from test_prometheus import INTERFACE, MONITORING, ODD_NAMES, PAGE, Registry, buckets_of, metrics, stats
from test_prometheus import preloaded, registry  # noqa: F401 (fixtures)


# The files in docs/monitoring.

def promtool(*arguments):
    return subprocess.run([programs.PROMTOOL, *map(str, arguments)], capture_output=True, text=True, timeout=120)


def alert_names():
    return re.findall(r"^ +- alert: (\w+)$", (MONITORING / "alerts.yml").read_text(), re.M)


def test_alert_rules():
    needs(programs.PROMTOOL)
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
    """Returns the expressions of the dashboard: (title, expression), with Grafana's variables
    replaced."""
    dashboard = json.loads((MONITORING / "dashboard.json").read_text())
    found = [(panel["title"], target["expr"]) for panel in dashboard["panels"] for target in panel["targets"]]
    found += [(note["name"], note["expr"]) for note in dashboard["annotations"]["list"]]
    return [(title, expr.replace("$database", ".*").replace("$__rate_interval", "5m")) for title, expr in found]


def metrics_in(expression):
    """Returns the names of the metrics in an expression."""
    without_labels = re.sub(r"\{[^}]*\}|\[[^]]*\]|\b(by|on|unless on|without) \([^)]*\)", " ", expression)
    return {name for name in re.findall(r"\b[a-z][a-z_]+\b(?! *\()", without_labels) if "_" in name}


def declared(text):
    """Returns the names of the samples in the text."""
    return {sample.name for sample in samples_of(text)}


def test_dashboard_expressions(registry, tmp_path):
    needs(programs.PROMTOOL)
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
    # No panel overlaps another.
    assert set(cells.values()) == {1}


# The roles that may read the metrics.

class Scraped:
    """A registry whose metrics a Prometheus collects, set up as in docs/monitoring.md."""

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
    return programs.Program([
        programs.NODE_EXPORTER, "--collector.disable-defaults", "--collector.textfile",
        f"--collector.textfile.directory={scraped.textfiles}", "--web.listen-address=127.0.0.1:PORT"],
        folder / "node-exporter.log")


def prometheus(folder, target_port):
    """Debian's Prometheus with the page's configuration, but every second, and for this target."""
    for file in ("prometheus.yml", "alerts.yml"):
        text = (MONITORING / file).read_text()
        (folder / file).write_text(text.replace("localhost:9100", f"127.0.0.1:{target_port}")
                                   .replace("_interval: 1m", "_interval: 1s"))
    return programs.Prometheus([
        programs.PROMETHEUS, f"--config.file={folder / 'prometheus.yml'}", f"--storage.tsdb.path={folder / 'tsdb'}",
        "--web.listen-address=127.0.0.1:PORT"], folder / "prometheus.log")


def work(registry):
    """Makes calls with and without errors."""
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
    """Returns a metric of a database from Prometheus, by its last label."""
    found = server.query(f"{name}{{database={json.dumps(registry.name, ensure_ascii=False)}}}")
    own = {"database", "instance", "job"}
    return {
        tuple(sorted((label, v) for label, v in labels.items() if label not in own)): value for labels, value in found
    }


def shows(server, text, registry):
    """Whether Prometheus has every sample of this text with its value."""
    expected = {}
    for name, labels, value in samples_of(text):
        rest = tuple(sorted((label, v) for label, v in labels.items() if label != "database"))
        expected.setdefault(name, {})[rest] = value
    return all(queries(server, name, registry) == values for name, values in expected.items())


def pending(server):
    """Returns the alerts that are pending or firing."""
    return {(alert["labels"]["alertname"], alert["labels"].get("database")) for alert in server.api("alerts")["alerts"]}


def test_scraped_by_prometheus(preloaded, tmp_path):
    needs(programs.PROMETHEUS, programs.NODE_EXPORTER)
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
            # Prometheus has the values of the database itself. Each run of collect is a call.
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
                assert found == pytest.approx(programs.quantile(share, buckets), rel=1e-9)
            [(_, connections)] = server.query('db_connection_pool_size{database="registry",status="idle"}')
            assert connections == 6
            [(_, most)] = server.query('db_connections_max{database="registry"}')
            assert most == 100
            # Every database under its own name.
            everybody = {registry.name: 1.0 for registry in registries}
            assert {
                labels["database"]: value for labels, value in server.query("mad_registry_database_up")
            } == everybody
            assert {labels["database"]: value for labels, value in server.query("mad_registry_info")} == everybody
            # Prometheus can evaluate the expressions of the alerts and of the dashboard.
            rules = until(
                lambda: (lambda rules: rules if all(rule["health"] == "ok" for rule in rules) else None)(
                    [rule for group in server.api("rules")["groups"] for rule in group["rules"]]
                ),
                "all rules to be evaluated",
            )
            assert [rule["name"] for rule in rules] == alert_names()
            # Before the first samples, the alert for absent metrics is pending.
            until(lambda: pending(server) == set(), "no alert")
            assert len(server.query('node_textfile_mtime_seconds{file=~".*/mad_registry[.]prom"}')) == 1
            assert server.query("node_textfile_scrape_error")[0][1] == 0
            for _, expression in expressions():
                server.query(expression)
            # Prometheus collects later values.
            work(registry)
            assert scraped.collect().returncode == 0
            until(lambda: shows(server, scraped.text_of(registry), registry), "later figures")
            # A database that cannot be read does not stop the others, and its metrics end.
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
    """The output of collect if databases have no extension, fail or disappear, and if there is no
    server."""
    scraped = Scraped(preloaded, tmp_path)
    registry, other = Registry(preloaded, "first"), Registry(preloaded, "second")
    try:
        done = scraped.collect()
        # Database postgres does not have the extension.
        assert (done.returncode, done.stderr) == (0, "")
        assert len(scraped.files()) == 3
        state = (scraped.textfiles / "mad_registry.prom").read_text()
        assert state.splitlines()[2:] == [
            "mad_registry_server_up 1",
            "# HELP mad_registry_database_up Whether the figures of a database could be read.",
            "# TYPE mad_registry_database_up gauge",
            'mad_registry_database_up{database="first"} 1',
            'mad_registry_database_up{database="second"} 1',
        ]
        # A database that refuses connections.
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
        # A file of another program stays.
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
    needs(programs.POSTGRES_EXPORTER)
    registries = [Registry(preloaded, name) for name in ("tenant_a", "tenant_b")]
    idle = [registries[0].connect() for _ in range(3)]
    try:
        work(registries[0])
        exporter = programs.Program(
            [
                programs.POSTGRES_EXPORTER,
                f"--extend.query-path={MONITORING / 'postgres-exporter.yml'}",
                "--auto-discover-databases",
                "--exclude-databases=postgres,template0,template1",
                "--disable-default-metrics",
                "--disable-settings-metrics",
                "--no-collector.bgwriter",
                "--no-collector.database",
                "--web.listen-address=127.0.0.1:PORT",
            ],
            tmp_path / "exporter.log",
            {
                "DATA_SOURCE_NAME": f"host={preloaded.root} port={preloaded.port} user=monitor"
                " dbname=tenant_a sslmode=disable"
            },
        )
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
    """The page's table lists every metric with its type and labels."""
    with registry.connect("postgres") as superuser:
        superuser.execute("SET mad_registry.track_organizations = 10")
        text = metrics(superuser)
        of_all = superuser.execute("SELECT mad_registry.prometheus_metrics(true)").fetchone()[0]
    labels = {}
    for sample in samples_of(text):
        name = re.sub(r"_(bucket|sum|count)$", "", sample.name)
        labels.setdefault(name, set()).update(sample.labels.keys() - {"database", "le"})
    kinds = names_of(text)
    rows = re.findall(r"^\| `(\w+)` \| (\w+) \| ([^|]*)\|", PAGE.read_text(), re.M)
    assert {name: (kind, set(re.findall(r"`(\w+)`", its))) for name, kind, its in rows if name in kinds} == {
        name: (kinds[name], its) for name, its in labels.items()}
    others = {name: kind for name, kind, _ in rows if name not in kinds}
    for name in ["mad_registry_server_up", "mad_registry_database_up"]:
        assert others.pop(name) == "gauge"
    assert others.items() <= names_of(of_all).items()


def test_superusers_examples(preloaded):
    """The examples in pgsql fences, which need a superuser, pg_stat_statements or a waiting
    session."""
    examples = re.findall(r"^```pgsql\n(.*?)^```", PAGE.read_text(), re.S | re.M)
    assert examples
    preloaded.psql("CREATE ROLE app LOGIN; CREATE ROLE operators LOGIN")
    registry = Registry(preloaded, "registry")
    try:
        with registry.connect("postgres") as superuser, registry.connect() as holder, registry.connect() as waiting:
            superuser.execute("CREATE EXTENSION pg_stat_statements")
            superuser.execute("SELECT 1")
            superuser.execute("SET lock_timeout = '10s'")
            # Separate from the other tests.
            holder.execute("SELECT pg_advisory_lock(4)")
            waiting.pgconn.send_query(b"SELECT pg_advisory_lock(4)")
            until(lambda: superuser.execute("SELECT FROM mad_registry.lock_waits").rowcount, "a session that waits")
            for example in examples:
                for statement in re.split(r";[ \t]*\n", example):
                    if statement.strip():
                        cursor = superuser.execute(statement)
                        # The background worker is off here, so it knows no database.
                        assert "mad_registry.databases" in statement or cursor.description is None \
                            or cursor.fetchall(), statement
            holder.execute("SELECT pg_advisory_unlock(4)")
            while waiting.pgconn.get_result():
                pass
            assert registry.metrics("prometheus")
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                registry.metrics("app")
    finally:
        registry.drop()
        preloaded.psql("ALTER SYSTEM RESET ALL")
        preloaded.psql(
            "SELECT pg_reload_conf(); DROP OWNED BY operators; DROP ROLE IF EXISTS prometheus, app, operators"
        )


def test_page_names_every_alert_and_file():
    text = PAGE.read_text()
    assert re.findall(r"^\| (MadRegistry\w+) \|", text, re.M) == alert_names()
    linked = set(re.findall(r"\]\(monitoring/([^)]+)\)", text)) | set(re.findall(r"docs/monitoring/([\w.-]+)", text))
    assert linked == {path.name for path in MONITORING.iterdir()}
