"""pgpool-II in front of a primary and its standby, with examples/pools/pgpool.conf: which server
executes a statement is counted by the library's statistics, which each server has of its own.
"""

import asyncio
import os
import shutil
import signal
import subprocess
from collections import Counter

import asyncpg
import psycopg
import pytest
from conftest import PROJECT, Database, new_org
from monitoring import one, registry, role, running, until
from placement import PRELOAD
from servers import free_port, standby_of
from test_standby import wait_for_replay

PROGRAM = shutil.which("pgpool", path=os.environ.get("PATH", "") + ":/usr/sbin:/usr/local/sbin")
pytestmark = [
    pytest.mark.one_version,
    pytest.mark.skipif(PROGRAM is None, reason="needs pgpool-II (Debian's package pgpool2), which is not installed"),
]

EXAMPLE = (PROJECT / "examples" / "pools" / "pgpool.conf").read_text()
PAGE = "SELECT task_id FROM mad_registry.task_library(%s)"
SEARCH = "SELECT task_id FROM mad_registry.search_tasks(%s, 'docking')"
TASK = "SELECT task_id FROM mad_registry.get_task(%s, 'vina')"
PICK = "SELECT service_url FROM mad_registry.pick_healthy_service(%s, 'vina')"
BEAT = "SELECT mad_registry.heartbeat(%s, (SELECT service_id FROM mad.task_services LIMIT 1))"
# pg_is_in_recovery() is VOLATILE, so pgpool would ask the primary.
ROWS = "SELECT current_setting('port')::int, count(*) FROM mad.task_definitions"


class Pgpool:
    """A pgpool-II, run as the server's user."""

    def __init__(self, primary, standby, settings=""):
        self.port = free_port()
        self.folder = primary.root / f"pgpool-{self.port}"
        self.folder.mkdir()
        # The last value of a setting counts.
        (self.folder / "conf").write_text(EXAMPLE + f"""
backend_hostname0 = '{primary.root}'
backend_port0 = {primary.port}
backend_hostname1 = '{standby.root}'
backend_port1 = {standby.port}
port = {self.port}
num_init_children = 8
sr_check_period = 1
health_check_period = 1
pcp_port = {free_port()}
pcp_socket_dir = '{self.folder}'
socket_dir = '{self.folder}'
wd_ipc_socket_dir = '{self.folder}'
pid_file_name = '{self.folder}/pid'
logdir = '{self.folder}'
pool_passwd = ''
{settings}
""")
        for name in ("hba", "pcp"):
            (self.folder / name).touch()
        if primary.user:
            shutil.chown(self.folder, primary.user)
        command = primary.as_user(PROGRAM, "-n", "-f", str(self.folder / "conf"), "-a", str(self.folder / "hba"),
                                  "-F", str(self.folder / "pcp"))
        with (self.folder / "log").open("w") as log:
            self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd="/")

    def __enter__(self):
        until(self.answers, "pgpool answers")
        return self

    def __exit__(self, *_):
        # SIGINT: without waiting for the clients.
        self.process.send_signal(signal.SIGINT)
        self.process.wait(30)

    def answers(self):
        assert self.process.poll() is None, (self.folder / "log").read_text()
        try:
            self.connect("pgpool", "postgres").close()
            return True
        except psycopg.OperationalError:
            return False

    def dsn(self, user, database):
        return f"postgresql://{user}@127.0.0.1:{self.port}/{database}"

    def connect(self, user, database, **more):
        return psycopg.connect(self.dsn(user, database), autocommit=True, **more)


class Pair:
    """A database of a primary and its standby, with two roles: `bound` acts for one organisation,
    `app` for the one that it names."""

    def __init__(self, database, standby):
        self.database, self.primary, self.standby = database, database.server, standby
        with database.connect() as db:
            self.org = new_org(db, "acme")
            db.execute("SELECT mad_registry.register_task(%s, 'vina', '1', '{\"title\": \"Docking\"}', '{}')", [self.org])
            service = one(db, "SELECT mad_registry.register_service(%s, 'vina', '1', 'http://vina')", [self.org])
            db.execute("SELECT mad_registry.heartbeat(%s, %s)", [self.org, service])
            db.execute("SELECT mad_registry.grant_access('bound', 'writer', %s)", [self.org])
            db.execute("SELECT mad_registry.grant_access('app', 'writer')")
        with database.connect("postgres") as db:
            db.execute("SELECT mad_registry.configure_role('bound', application_name => 'reads')")
        wait_for_replay(self.primary, standby)

    def pgpool(self, settings=""):
        return Pgpool(self.primary, self.standby, settings)

    def calls(self):
        """Returns the calls that the primary and the standby have counted."""
        for server in (self.primary, self.standby):
            with server.connect(self.database.name) as db:
                yield Counter(dict(db.execute("SELECT query_name, calls FROM mad_registry.performance_stats").fetchall()))


class Counting:
    """The calls that each server executed in a block."""

    def __init__(self, pair):
        self.pair = pair

    def __enter__(self):
        self.before = list(self.pair.calls())
        return self

    def __exit__(self, *_):
        self.primary, self.standby = (dict(after - before) for after, before in zip(self.pair.calls(), self.before))


@pytest.fixture(scope="module")
def pair(pg_config):
    with running(pg_config, PRELOAD) as server:
        server.psql("CREATE ROLE pgpool LOGIN IN ROLE pg_monitor")
        with role(server, "bound"), role(server, "app"):
            with registry(server) as database, standby_of(server) as standby:
                yield Pair(database, standby)


@pytest.fixture(scope="module")
def pgpool(pair):
    with pair.pgpool() as pgpool:
        yield pgpool


@pytest.fixture
def client(pair, pgpool):
    """Connects by pgpool."""
    def connect(user, **more):
        return pgpool.connect(user, pair.database.name, **more)
    return connect


@pytest.mark.parametrize("protocol", ["simple", "extended", "prepared"])
@pytest.mark.parametrize("in_transaction", [False, True])
def test_where_the_calls_of_a_bound_role_go(pair, client, protocol, in_transaction):
    more = {"simple": {"cursor_factory": psycopg.ClientCursor}, "extended": {"prepare_threshold": None},
            "prepared": {"prepare_threshold": 0}}[protocol]
    with client("bound", **more) as db:
        with Counting(pair) as seen:
            for call in [PAGE, SEARCH, TASK] * 3:
                if in_transaction:
                    with db.transaction():
                        assert db.execute(call, [pair.org]).fetchall() == [("vina",)]
                        assert db.execute(ROWS).fetchall() == [(pair.standby.port, 1)]
                else:
                    assert db.execute(call, [pair.org]).fetchall() == [("vina",)]
        assert (seen.primary, seen.standby) == ({}, {"task_library": 3, "search_tasks": 3, "get_task": 3})
        with Counting(pair) as seen:
            for _ in range(3):
                db.execute(BEAT, [pair.org])
                assert db.execute(PICK, [pair.org]).fetchall() == [("http://vina",)]
        assert (seen.primary, seen.standby) == ({"heartbeat": 3, "pick_healthy_service": 3}, {})


def test_asyncpg(pair, pgpool):
    """Also with the statements that it prepares, since a session keeps its server connections."""
    async def run():
        db = await asyncpg.connect(pgpool.dsn("bound", pair.database.name))
        for call in [PAGE, SEARCH, TASK, BEAT, PICK] * 3:
            await db.fetch(call.replace("%s", "$1"), pair.org)
        await db.close()

    with Counting(pair) as seen:
        asyncio.run(run())
    assert seen.standby == {"task_library": 3, "search_tasks": 3, "get_task": 3}
    assert seen.primary == {"heartbeat": 3, "pick_healthy_service": 3}


def test_a_transaction_sees_its_own_writes(pair, client):
    """The standby knows nothing of them yet."""
    with client("bound") as db, Counting(pair) as seen:
        with pytest.raises(ZeroDivisionError), db.transaction():
            db.execute(PAGE, [pair.org])
            db.execute("SELECT mad_registry.register_task(%s, 'vina', '2', '{}', '{}')", [pair.org])
            assert db.execute("SELECT version FROM mad_registry.get_task(%s, 'vina')", [pair.org]).fetchall() == [("2",)]
            raise ZeroDivisionError
    assert (seen.primary, seen.standby) == ({"register_task": 1, "get_task": 1}, {"task_library": 1})


@pytest.mark.parametrize("names", ["SET LOCAL mad_registry.org_id = '{}'",
                                   "SELECT set_config('mad_registry.org_id', '{}', true)"])
@pytest.mark.parametrize("begin", ["BEGIN", "BEGIN READ ONLY"])
def test_a_transaction_that_names_its_organisation(pair, client, names, begin):
    """It belongs to the primary, though it only reads."""
    with client("app") as db, Counting(pair) as seen:
        db.execute(begin)
        db.execute(names.format(pair.org))
        assert db.execute(PAGE, [pair.org]).fetchall() == [("vina",)]
        assert db.execute(ROWS).fetchall() == [(pair.primary.port, 1)]
        db.execute("COMMIT")
    assert (seen.primary, seen.standby) == ({"task_library": 1}, {})


def test_a_session_that_names_its_organisation(pair, client):
    """SET outside of a transaction goes to both servers, and ends with the client's session."""
    def refused(db, call):
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            db.execute(call, [pair.org])

    with client("app") as db, Counting(pair) as seen:
        db.execute(f"SET mad_registry.org_id = '{pair.org}'")
        assert db.execute(PAGE, [pair.org]).fetchall() == [("vina",)]
        assert db.execute(ROWS).fetchall() == [(pair.standby.port, 1)]
        assert db.execute(PICK, [pair.org]).fetchall() == [("http://vina",)]
        db.execute(BEAT, [pair.org])
    assert (seen.primary, seen.standby) == ({"heartbeat": 1, "pick_healthy_service": 1}, {"task_library": 1})
    # More clients than pgpool has processes, so that each process serves one after this session.
    for _ in range(10):
        with client("app") as db:
            refused(db, PAGE)
            refused(db, PICK)
            assert db.execute(ROWS).fetchall() == [(pair.standby.port, 0)]


@pytest.mark.parametrize("value", ["off", "dml_adaptive"])
def test_set_config_with_another_setting(pair, value):
    """What examples/pools/pgpool.conf says of other values of disable_load_balance_on_write."""
    with pair.pgpool(f"disable_load_balance_on_write = '{value}'") as pgpool:
        with pgpool.connect("app", pair.database.name) as db:
            with db.transaction():
                db.execute("SELECT set_config('mad_registry.org_id', %s, true)", [str(pair.org)])
                assert db.execute(ROWS).fetchall() == [(pair.standby.port, 0)]
                with pytest.raises(psycopg.errors.InsufficientPrivilege):
                    db.execute(PAGE, [pair.org])
                raise psycopg.Rollback


def test_a_standby_that_is_behind_gets_no_reads(pair, client):
    def server_of_a_read():
        with Counting(pair) as seen, client("bound") as db:
            db.execute(PAGE, [pair.org])
        return "standby" if seen.standby else "primary"

    with pair.standby.connect() as admin:
        admin.execute("SELECT pg_wal_replay_pause()")
        try:
            assert server_of_a_read() == "standby"
            pair.database.psql("CREATE TABLE wal AS SELECT repeat('x', 1000) FROM generate_series(1, 20000)")
            until(lambda: server_of_a_read() == "primary", "reads at the primary")
        finally:
            admin.execute("SELECT pg_wal_replay_resume()")
        until(lambda: server_of_a_read() == "standby", "reads at the standby")


def test_after_a_promotion(pg_config):
    """pgpool-II finds the new primary by itself."""
    with running(pg_config, PRELOAD) as server:
        server.psql("CREATE ROLE pgpool LOGIN IN ROLE pg_monitor; CREATE ROLE bound LOGIN; CREATE ROLE app LOGIN")
        database = Database(server)
        database.psql("CREATE EXTENSION mad_registry CASCADE")
        with standby_of(server) as standby:
            pair = Pair(database, standby)
            with pair.pgpool() as pgpool:
                def beats():
                    try:
                        with pgpool.connect("bound", database.name) as db:
                            return db.execute(BEAT, [pair.org])
                    except psycopg.Error:
                        return False

                assert beats()
                server.stop("immediate")
                standby.psql("SELECT pg_promote()")
                until(beats, "writes at the new primary")
                with standby.connect(database.name) as db:
                    assert one(db, "SELECT sum(calls) FROM mad_registry.performance_stats") == 1
