"""Runs the program of each page of docs/drivers, directly and behind PgBouncer in transaction mode.

PgBouncer gives each transaction the server connection that was idle longest (server_round_robin),
so a statement that was prepared in one transaction is missing in the next one.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import catalogues
import psycopg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from conftest import PROJECT, Database
from sqlalchemy import Column, Integer, MetaData, Table, create_engine
from test_pooler import CONNECTIONS, PROGRAM, Pooler

pytestmark = pytest.mark.one_version

PAGES = PROJECT / "docs" / "drivers"
ORG = "11111111-1111-4111-8111-111111111111"
JDBC = Path("/usr/share/java/postgresql.jar")
GO_SOURCES = Path("/usr/share/gocode")


def block(page, language, number=0):
    """Returns the page's fenced block of this language."""
    return re.findall(rf"^```{language}\n(.*?)^```", (PAGES / page).read_text(), re.S | re.M)[number]


def need(present, package):
    if not present:
        pytest.skip(f"needs {package}, which is not installed")


def run(command, **kwargs):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, timeout=400, **kwargs)
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    return done.stdout


# Each returns the command that runs the page's program.


def by_python(page, folder):
    (folder / "program.py").write_text(block(page, "python"))
    return [sys.executable, folder / "program.py"]


def by_node(page, folder):
    modules = Path(os.environ.get("MAD_NODE_MODULES", "/nonexistent"))
    need(shutil.which("node"), "Node.js")
    need(modules.is_dir(), "the npm packages of tests/drivers (scripts/test installs them)")
    (folder / "node_modules").symlink_to(modules)
    (folder / "program.mjs").write_text(block(page, "javascript"))
    return ["node", folder / "program.mjs"]


def by_java(page, folder):
    need(shutil.which("javac"), "a JDK (Debian's package default-jdk-headless)")
    need(JDBC.exists(), "Debian's package libpostgresql-jdbc-java")
    (folder / "Registry.java").write_text(block(page, "java"))
    run(["javac", "-cp", JDBC, "-d", folder, folder / "Registry.java"])
    return ["java", "-cp", f"{JDBC}:{folder}", "Registry"]


def by_rust(page, folder):
    """All programs in Rust are one crate, so that their dependencies are compiled once."""
    need(shutil.which("cargo"), "Rust")
    target = Path(os.environ.get("CARGO_TARGET_DIR", PROJECT / "target")) / "drivers"
    crate = target / "crate"
    (crate / "src" / "bin").mkdir(parents=True, exist_ok=True)
    manifest = PROJECT / "tests" / "drivers" / "Cargo.toml"
    assert set(block(page, "toml").splitlines()) <= set(manifest.read_text().splitlines())
    name = page.removesuffix(".md")
    for file, text in [("Cargo.toml", manifest.read_text()),
                       ("Cargo.lock", manifest.with_name("Cargo.lock").read_text()),
                       (f"src/bin/{name}.rs", block(page, "rust"))]:
        # An unchanged file keeps its time, by which cargo decides what to compile.
        if not (crate / file).exists() or (crate / file).read_text() != text:
            (crate / file).write_text(text)
    run(["cargo", "build", "--quiet", "--locked", "--bin", name, "--target-dir", target], cwd=crate)
    return [target / "debug" / name]


def by_go(page, folder):
    need(shutil.which("go"), "Go (Debian's package golang-go)")
    need((GO_SOURCES / "src/github.com/jackc/pgx/v4").is_dir(), "Debian's package golang-github-jackc-pgx-v4-dev")
    source = folder / "src" / "registry"
    source.mkdir(parents=True)
    (source / "main.go").write_text(block(page, "go"))
    run(["go", "build", "-o", folder / "program", "registry"],
        env={**os.environ, "GO111MODULE": "off", "GOPATH": f"{folder}:{GO_SOURCES}"})
    return [folder / "program"]


PROGRAMS = {
    "asyncpg.md": by_python, "psycopg.md": by_python, "sqlalchemy.md": by_python, "django.md": by_python,
    "node-postgres.md": by_node, "postgres.js.md": by_node, "jdbc.md": by_java, "sqlx.md": by_rust,
    "tokio-postgres.md": by_rust, "pgx.md": by_go,
}


@pytest.fixture(scope="module")
def registry(server):
    """The demo's catalogue with one service, and role `app`, which names the organisation itself."""
    database = Database(server)
    database.psql("CREATE EXTENSION mad_registry CASCADE")
    server.psql("CREATE ROLE app LOGIN")
    with database.connect() as db:
        db.execute("INSERT INTO mad.organizations (org_id, name) VALUES (%s, 'acme')", [ORG])
        db.execute("SELECT mad_registry.import_tasks(%s, %s)", [ORG, json.dumps(catalogues.own().tasks)])
        db.execute("SELECT mad_registry.register_service(%s, 'autodock-vina', NULL, 'http://vina-1:8080')", [ORG])
        db.execute("SELECT mad_registry.grant_access('app', 'writer')")
    yield database
    with database.connect() as db:
        db.execute("SELECT mad_registry.revoke_access('app')")
    database.drop()
    server.psql("DROP ROLE app")


@pytest.fixture(scope="module")
def pooler(registry):
    need(PROGRAM, "PgBouncer (Debian's package pgbouncer)")
    pooler = Pooler(registry.server, ["app"], "server_round_robin = 1\nignore_startup_parameters = extra_float_digits")
    try:
        pooler.wait(registry, "app")
        # As many transactions at once as the pooler may have server connections: it opens all.
        clients = [psycopg.connect(pooler.dsn(registry, "app"), prepare_threshold=None) for _ in range(CONNECTIONS)]
        for client in clients:
            client.execute("SELECT 1")
        for client in clients:
            client.rollback()
        pids = []
        for _ in range(CONNECTIONS):
            pids += clients[0].execute("SELECT pg_backend_pid()").fetchone()
            clients[0].rollback()
        assert len(set(pids)) == CONNECTIONS
        for client in clients:
            client.close()
        yield pooler
    finally:
        pooler.stop()


@pytest.fixture(scope="module", params=PROGRAMS)
def page(request):
    return request.param


@pytest.fixture(scope="module")
def command(page, tmp_path_factory):
    return PROGRAMS[page](page, tmp_path_factory.mktemp("program"))


def check(registry, url, page, command):
    # A pick requires a recent heartbeat, and a build takes long.
    registry.psql("SELECT mad_registry.heartbeat(org_id, service_id, 'healthy', '{\"cpu\": 0.25}') "
                  "FROM mad.task_services")
    assert run(command, env={**os.environ, "DATABASE_URL": url}) == block(page, "text")


def test_directly(registry, page, command):
    check(registry, f"postgresql://app@127.0.0.1:{registry.server.port}/{registry.name}", page, command)


def test_behind_pgbouncer(registry, page, command, pooler):
    # The second time on server connections on which the first may have left something.
    for _ in range(2):
        check(registry, pooler.dsn(registry, "app"), page, command)


def test_every_page_is_run():
    assert {path.name for path in PAGES.glob("*.md")} - {"README.md"} == set(PROGRAMS)


def test_alembic_leaves_the_schemas_alone(registry):
    """With the options of the page autogenerate finds only the application's own table."""
    space = {}
    exec(block("sqlalchemy.md", "python", 1), space)
    metadata = MetaData()
    Table("mine", metadata, Column("id", Integer, primary_key=True))
    url = f"postgresql+psycopg://owner@127.0.0.1:{registry.server.port}/{registry.name}"
    with create_engine(url).connect() as connection:
        def changes(options):
            return compare_metadata(MigrationContext.configure(connection, opts=options), metadata)

        assert [(kind, table.name) for kind, table in changes(space["OPTIONS"])] == [("add_table", "mine")]
        assert "remove_table" in {change[0] for change in changes({"include_schemas": True})}
