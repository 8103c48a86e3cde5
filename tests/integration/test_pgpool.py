"""pgpool-II in front of a primary and its standby, with examples/pools/pgpool.conf: which server
executes a statement is counted by the library's statistics, which each server has of its own.
"""

import asyncio
import os
import shutil
import signal
import subprocess

import asyncpg
import psycopg
import pytest
from conftest import PROJECT
from monitoring import one, until
from servers import free_port
from standbys import BEAT, PAGE, PICK, Counting, pair_of

PROGRAM = shutil.which("pgpool", path=os.environ.get("PATH", "") + ":/usr/sbin:/usr/local/sbin")
pytestmark = [
    pytest.mark.one_version,
    pytest.mark.skipif(PROGRAM is None, reason="needs pgpool-II (Debian's package pgpool2), which is not installed"),
]

EXAMPLE = (PROJECT / "examples" / "pools" / "pgpool.conf").read_text()
SEARCH = "SELECT task_id FROM mad_registry.search_tasks(%s, 'docking')"
TASK = "SELECT task_id FROM mad_registry.get_task(%s, 'vina')"
# pg_is_in_recovery() is VOLATILE, so pgpool would ask the primary.
ROWS = "SELECT current_setting('port')::int, count(*) FROM mad.task_definitions"


class Pgpool:
    """A pgpool-II, run as the server's user."""

    def __init__(self, pair, settings=""):
        primary, standby = pair.primary, pair.standby
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
enable_pool_hba = off
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
        try:
            until(self.answers, "pgpool answers")
        except BaseException:
            self.__exit__()
            raise
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


@pytest.fixture(scope="module")
def pair(pg_config):
    with pair_of(pg_config) as pair:
        yield pair


@pytest.fixture(scope="module")
def pgpool(pair):
    with Pgpool(pair) as pgpool:
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
            assert one(db, "SELECT version FROM mad_registry.get_task(%s, 'vina')", [pair.org]) == "2"
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
    with Pgpool(pair, f"disable_load_balance_on_write = '{value}'") as pgpool:
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
    with pair_of(pg_config) as pair, Pgpool(pair) as pgpool:
        def beats():
            try:
                with pgpool.connect("bound", pair.database.name) as db:
                    return db.execute(BEAT, [pair.org])
            except psycopg.Error:
                return False

        assert beats()
        pair.primary.stop("immediate")
        pair.standby.psql("SELECT pg_promote()")
        until(beats, "writes at the new primary")
        with pair.standby.connect(pair.database.name) as db:
            assert one(db, "SELECT sum(calls) FROM mad_registry.performance_stats") == 1
