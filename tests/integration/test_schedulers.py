"""The schedulers of docs/operations.md where the library is not preloaded: pg_cron, and a timer of
systemd."""

import re
import shutil
import subprocess

import pytest
from catalogues import PROJECT
from conftest import Database
from servers import Server
from test_statistics import await_that

UNITS = PROJECT / "docs" / "maintenance"
OPERATIONS = (PROJECT / "docs" / "operations.md").read_text()


@pytest.fixture(scope="module")
def cron(pg_config):
    """A server with pg_cron, and a database of role owner."""
    server = Server(pg_config, "shared_preload_libraries = 'pg_cron'\n")
    try:
        if not list((server.sharedir / "extension").glob("pg_cron.control")):
            pytest.skip("pg_cron is not installed for this server")
        with open(server.data / "postgresql.conf", "a") as conf:
            conf.write(f"cron.host = '{server.root}'\n")
        server.start()
        server.psql("CREATE ROLE owner LOGIN CREATEDB")
        yield server
    finally:
        server.remove()


def overdue(db):
    return db.execute("SELECT count(*) FROM mad.maintenance WHERE enabled AND last_run IS NULL").fetchone()[0]


def test_pg_cron(cron):
    """It maintains a database within a minute and a half, as the role that the page names."""
    database = Database(cron)
    database.psql("CREATE EXTENSION mad_registry CASCADE")
    (statements,) = re.findall(r"```pgcron\n(.*?)```", OPERATIONS, re.S)
    statements = statements.replace("'registry'", f"'{database.name}'").replace("*/5 *", "* *")
    with cron.connect() as admin, database.connect() as db:
        assert overdue(db) > 0
        for statement in statements.split(";\n"):
            admin.execute(statement)
        await_that("the jobs ran", lambda: overdue(db) == 0, seconds=90)
        runs = "SELECT status, username, database, return_message FROM cron.job_run_details"
        await_that("its end is recorded", lambda: ("succeeded", "owner", database.name, "CALL") in
                   admin.execute(runs).fetchall())
    database.drop()


def test_the_unit_of_systemd(server):
    database = Database(server)
    database.psql("CREATE EXTENSION mad_registry CASCADE")
    unit = (UNITS / "mad-registry-maintain@.service").read_text()
    command = re.search(r"^ExecStart=(.*)$", unit, re.M)[1].replace("%I", database.name)
    with database.connect() as db:
        assert overdue(db) > 0
        environment = {"PATH": f"{server.bindir}:/usr/bin:/bin", "PGHOST": str(server.root),
                       "PGPORT": str(server.port), "PGUSER": "owner"}
        # Quotes of a unit are those of a shell here.
        done = subprocess.run(["sh", "-c", command], env=environment, capture_output=True, text=True)
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
        assert overdue(db) == 0
    database.drop()


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="systemd-analyze is not installed")
def test_systemd_reads_the_units(tmp_path):
    for name in ["service", "timer"]:
        unit = (UNITS / f"mad-registry-maintain@.{name}").read_text()
        (tmp_path / f"mad-registry-maintain@registry.{name}").write_text(unit)
    files = sorted(str(file) for file in tmp_path.iterdir())
    done = subprocess.run(["systemd-analyze", "verify", "--man=no", *files], capture_output=True, text=True)
    # It reads units of the machine too, and warns about theirs.
    assert (done.returncode, done.stdout) == (0, "") and "mad-registry" not in done.stderr, done.stderr
