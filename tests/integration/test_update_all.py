"""scripts/mad-registry-update-all, on servers with databases of earlier releases."""

import os
import re
import subprocess
import sys
import threading
import time
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader

import psycopg
import pytest
from conftest import PROJECT
from servers import Server
from test_restore_data import make_roles
from test_upgrade import RELEASES, comment_of, dump_of, old_scripts, run_script  # noqa: F401 (fixture)

SCRIPT = PROJECT / "scripts" / "mad-registry-update-all"
VERSION = re.search(r'^version = "(.*)"', (PROJECT / "Cargo.toml").read_text(), re.M)[1]
ODD = ["it's \"q\\uoted\"", "dbname=postgres host=nowhere", " a\nupdated  fake: 0.5.0 \x1b[2J", "ünï $(id) %s;--"]
# A call that works with the functions of each release, before and after the update.
FULL = os.environ.get("MAD_TEST_SCALE") == "full"
CALL = "SELECT count(*) FROM mad_registry.task_library((SELECT org_id FROM mad.organizations LIMIT 1))"


def quoted(name):
    return '"' + name.replace('"', '""') + '"'


@pytest.fixture(scope="module")
def fleet(server, old_scripts):  # noqa: F811
    """A server of its own with a template database of each old release, since the script updates
    all databases."""
    own = Server(server.pg_config)
    own.start()
    try:
        own.psql("CREATE ROLE owner LOGIN CREATEDB")
        make_roles(own)
        for release in ["0.3.0", "0.4.0", "0.5.0"]:
            name = f"template_{release}"
            own.psql(f"CREATE DATABASE {quoted(name)} OWNER owner")
            own.psql(f"""
                CREATE SCHEMA mad;
                COMMENT ON SCHEMA mad IS '{comment_of(release)}';
                CREATE EXTENSION btree_gin;
                CREATE EXTENSION pg_trgm;
                CREATE EXTENSION mad_registry VERSION '{release}'""", name, "owner")
            text = dump_of(release)
            script = own.root / "script.sql"
            script.write_text("SET search_path = ''; SET check_function_bodies = false;\n"
                              + text[text.index("SET default_tablespace"):])
            script.chmod(0o644)
            own.run("psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "--single-transaction",
                    *own.client_args(name, "owner"), "-f", script)
            # Binds the rows to the roles of this server, as test_upgrade.old does. Otherwise
            # policies of operators differ, and the update locks all tables to make them anew.
            server_id = ", server_id = (SELECT system_identifier FROM pg_control_system())"
            own.psql(f"UPDATE mad.role_access a SET role_oid = r.oid{server_id if RELEASES[release] >= 6 else ''}"
                     " FROM pg_roles r WHERE r.rolname = a.role_name", name)
            own.psql("ANALYZE", name)
            # Databases that allow no connections are skipped.
            own.psql(f"ALTER DATABASE {quoted(name)} ALLOW_CONNECTIONS false IS_TEMPLATE true")
        yield own
    finally:
        own.remove()


@pytest.fixture
def make(fleet):
    made = []

    def create(name, release):
        template = f" TEMPLATE {quoted(f'template_{release}')}" if release else ""
        fleet.psql(f"CREATE DATABASE {quoted(name)} OWNER owner{template}")
        made.append(name)

    yield create
    for name in made:
        fleet.psql(f"DROP DATABASE IF EXISTS {quoted(name)} WITH (FORCE)")


def connect(fleet, name, user="owner"):
    return psycopg.connect(host=str(fleet.root), port=fleet.port, dbname=name, user=user, autocommit=True)


def version_of(fleet, name):
    with connect(fleet, name, "postgres") as db:
        row = db.execute("SELECT extversion FROM pg_extension WHERE extname = 'mad_registry'").fetchone()
        return row and row[0]


def command(fleet, *options):
    return [sys.executable, SCRIPT, "-h", fleet.root, "-p", str(fleet.port), "-U", "postgres",
            "--psql", fleet.bindir / "psql", *options]


def run(fleet, *options, env=None):
    """Returns the exit code and the lines."""
    done = subprocess.run(command(fleet, *options), capture_output=True, env={**os.environ, **(env or {})},
                          timeout=1200)
    assert done.stderr == b"", done.stderr
    return done.returncode, done.stdout.decode().splitlines()


def of(outcome, lines):
    return [line for line in lines if line.startswith(outcome + " ")]


def test_the_migrations_of_the_script_are_those_of_the_library():
    text = (PROJECT / "src" / "schema" / "migrations" / "mod.rs").read_text()
    found = {
        int(version): (name, " ".join(re.findall(r'"(\w+)"', tables)))
        for version, name, tables in re.findall(
            r'version: (\d+),\s+name: "(\w+)",\s+sql: [^\n]*\n\s+alters: &\[(.*?)\]', text, re.S)
    }
    loader = SourceFileLoader("update_all", str(SCRIPT))
    script = module_from_spec(spec_from_loader(loader.name, loader))
    loader.exec_module(script)
    assert {n: (name, tables) for n, (name, _, tables, _) in script.MIGRATIONS.items()} == found


class Readers:
    """Sessions that call without a pause, and count what they saw."""

    def __init__(self, fleet, names):
        self.done, self.errors, self.calls = threading.Event(), [], dict.fromkeys(names, 0)
        # Seconds: the longest call, and from the first refused call to the next that succeeded.
        self.longest = self.refused = 0
        self.threads = [threading.Thread(target=self.read, args=(fleet, name)) for name in names]

    def read(self, fleet, name):
        with connect(fleet, name) as db:
            refused_at = None
            while not self.done.is_set():
                began = time.monotonic()
                try:
                    assert db.execute(CALL).fetchone()[0] > 0
                    self.calls[name] += 1
                    if refused_at:
                        self.refused = max(self.refused, time.monotonic() - refused_at)
                        refused_at = None
                except psycopg.Error as error:
                    self.errors.append((name, error.sqlstate))
                    refused_at = refused_at or began
                self.longest = max(self.longest, time.monotonic() - began)

    def __enter__(self):
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *_):
        self.done.set()
        for thread in self.threads:
            thread.join()


def test_a_fleet(fleet, make):
    """One database with a view in the way stays behind and is named, all others are updated beside
    readers; another run updates the one that is left."""
    names = [f"lab_{n}" for n in range(200 if FULL else 12)]
    for n, name in enumerate(names):
        make(name, "0.4.0" if n % 3 == 0 else "0.5.0")
    make("without", None)
    with connect(fleet, "lab_3") as db:
        db.execute("CREATE SCHEMA lab; CREATE VIEW lab.way AS SELECT * FROM mad_registry.register_service("
                   "NULL, 'x', NULL, 'http://x')")
    began = time.monotonic()
    with Readers(fleet, names[:4]) as readers:
        code, lines = run(fleet, "-j", "2")
    print(f"{len(names)} databases in {time.monotonic() - began:.0f} s; of {sum(readers.calls.values())} calls "
          f"the longest took {readers.longest:.2f} s; refused for {readers.refused:.2f} s; {lines[-1]}")
    assert code == 1, lines
    assert len(of("updated", lines)) == len(names) - 1, lines
    [failed] = of("failed", lines)
    assert failed.startswith("failed   lab_3: 0.4.0: 2BP01 ") and "lab.way" in failed and "HINT: " in failed
    assert "1 without the extension" not in lines[-1] and "without the extension" in lines[-1]
    assert {name: version_of(fleet, name) for name in names} == {
        name: "0.4.0" if name == "lab_3" else VERSION for name in names}
    assert all(readers.calls.values())
    assert not [error for error in readers.errors if error[1] not in ("55000",)], readers.errors
    with connect(fleet, "lab_3") as db:
        db.execute("DROP VIEW lab.way")
    code, lines = run(fleet)
    assert code == 0 and [line.split(":")[0] for line in of("updated", lines)] == ["updated  lab_3"], lines
    assert version_of(fleet, "lab_3") == VERSION
    code, lines = run(fleet)
    assert code == 0 and not of("updated", lines)


def test_a_long_reader(fleet, make):
    """The update waits for a long transaction in attempts, between which other readers continue."""
    make("long", "0.4.0")
    with connect(fleet, "long") as db, connect(fleet, "long") as other:
        db.execute("BEGIN; SELECT FROM mad.task_services LIMIT 1")
        code, lines = run(fleet, "--retries", "1", "--lock-timeout", "100ms")
        assert code == 1
        [failed] = of("failed", lines)
        assert "0.4.0 after 2 attempts: " in failed and ("55P03" in failed or "57014" in failed), failed
        child = subprocess.Popen(command(fleet, "--lock-timeout", "100ms"), stdout=subprocess.PIPE, text=True)
        for wanted in (True, False):
            while wanted != other.execute(
                "SELECT EXISTS (SELECT FROM pg_locks l JOIN pg_database d ON d.oid = l.database WHERE NOT granted"
                " AND d.datname = 'long')"
            ).fetchone()[0]:
                time.sleep(0.01)
        assert other.execute("SELECT count(*) >= 0 FROM mad.task_services").fetchone()[0]
        db.execute("COMMIT")
        out, _ = child.communicate(timeout=60)
    assert child.returncode == 0 and "attempt " in out and version_of(fleet, "long") == VERSION, out


def test_odd_names(fleet, make):
    """A name is never a connection string, SQL or a line of its own."""
    for name in ODD:
        make(name, "0.5.0")
    code, lines = run(fleet)
    assert code == 0 and len(of("updated", lines)) == len(ODD), lines
    assert all(line.isprintable() for line in lines)
    assert {version_of(fleet, name) for name in ODD} == {VERSION}


def test_settings_of_an_owner(fleet, make):
    """Settings that an owner gives his database don't apply to the session of the superuser."""
    make("hostile", "0.5.0")
    with connect(fleet, "hostile") as db:
        db.execute("""
            CREATE SCHEMA evil;
            CREATE FUNCTION evil.note() RETURNS boolean LANGUAGE plpgsql AS $$
                BEGIN RAISE EXCEPTION 'evil as %', current_user; END $$;
            CREATE VIEW evil.pg_extension AS SELECT 'mad_registry'::name AS extname, '9.9' AS extversion
                WHERE evil.note();
            CREATE VIEW evil.pg_class AS SELECT 1 WHERE evil.note()""")
        for name, value in [("search_path", "evil, pg_catalog"), ("role", "owner"), ("statement_timeout", "1"),
                            ("default_transaction_read_only", "on"), ("standard_conforming_strings", "off"),
                            ("default_transaction_isolation", "serializable")]:
            db.execute(f"ALTER DATABASE hostile SET {name} = {value if ',' in value else quoted(value)}")
    code, lines = run(fleet)
    assert code == 0 and len(of("updated", lines)) == 1, lines


def test_a_dry_run(fleet, make):
    """It names migrations and rewritten tables, and changes nothing."""
    make("rewritten", "0.3.0")
    make("previous", "0.5.0")
    code, lines = run(fleet, "--dry-run")
    assert code == 0, lines
    by_name = {line.split(":")[0].split()[1]: line for line in of("outdated", lines)}
    assert set(by_name) == {"rewritten", "previous"}
    assert "rewrites no table" in by_name["previous"] and f"0.5.0 -> {VERSION}, migration" in by_name["previous"]
    assert re.search(r"4 library.*rewrites mad.task_definitions: about \d+ rows, \d+ \w+, about", by_name["rewritten"])
    assert (version_of(fleet, "rewritten"), version_of(fleet, "previous")) == ("0.3.0", "0.5.0")
    code, lines = run(fleet, "--only", "rew*")
    assert code == 0 and version_of(fleet, "rewritten") == VERSION and version_of(fleet, "previous") == "0.5.0"


def test_databases_that_cannot_be_updated(fleet, make):
    """A version without an update path, and migrations that are missing beside the newest
    functions, are named with a hint."""
    make("newer", "0.5.0")
    make("half", "0.5.0")
    fleet.psql("UPDATE pg_extension SET extversion = '99.0' WHERE extname = 'mad_registry'", "newer")
    fleet.psql(f"UPDATE pg_extension SET extversion = '{VERSION}' WHERE extname = 'mad_registry'", "half")
    code, lines = run(fleet)
    assert code == 1
    assert {line.split(":")[0].split()[1]: "HINT: " in line for line in of("failed", lines)} == {
        "newer": True, "half": True}
    assert any("no update path" in line for line in lines) and any("migrate()" in line for line in lines)
