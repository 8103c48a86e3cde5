"""The background worker: it maintains every database of a preloaded server, and is a good guest there."""

import os
import signal
import threading
import time
from contextlib import contextmanager

import psycopg
import pytest
from conftest import Database
from monitoring import one, registry, running, until
from servers import standby_of

LOADED = """
shared_preload_libraries = 'mad_registry'
mad_registry.maintenance = on
mad_registry.maintenance_naptime = '1s'
mad_registry.maintenance_recheck = '2s'
autovacuum = off
"""
TIMES = 50 if os.environ.get("MAD_TEST_SCALE") == "full" else 5
LAUNCHER, WORKER = "mad_registry maintenance launcher", "mad_registry maintenance worker"

# Attached by the owner: something is always due, and each unit takes a moment.
BUSY = """
CREATE FUNCTION public.busy() RETURNS trigger LANGUAGE plpgsql AS
    'BEGIN PERFORM pg_catalog.pg_sleep(0.1); NEW.due := OLD.due; RETURN NEW; END';
CREATE TRIGGER busy BEFORE UPDATE ON mad.maintenance FOR EACH ROW EXECUTE FUNCTION public.busy();
ALTER TABLE mad.maintenance DISABLE TRIGGER busy;
UPDATE mad.maintenance SET due = now();
ALTER TABLE mad.maintenance ENABLE TRIGGER busy;
"""


@pytest.fixture(scope="module")
def loaded(pg_config):
    with running(pg_config, LOADED) as server:
        yield server


@pytest.fixture
def maintained(loaded):
    with registry(loaded) as database:
        yield database


def pid_of(server, kind, database=None):
    with server.connect() as db:
        return one(db, "SELECT min(pid) FROM pg_stat_activity WHERE backend_type = %s "
                       "AND datname IS NOT DISTINCT FROM coalesce(%s, datname)", [kind, database])


def is_maintained(database):
    with database.connect() as db:
        return one(db, "SELECT max(last_run) IS NOT NULL FROM mad.maintenance")


def await_maintained(*databases):
    for database in databases:
        until(lambda database=database: is_maintained(database), f"{database.name} is maintained")


def make_due(database):
    # One database has another default, with which the worker's changes would fail the statement.
    database.psql("BEGIN ISOLATION LEVEL READ COMMITTED; "
                  "UPDATE mad.maintenance SET last_run = NULL, due = now(); COMMIT")


def await_worker(server, name):
    return until(lambda: pid_of(server, WORKER, name), f"a worker in {name}")


@contextmanager
def settings(server, **values):
    """Settings of a running server, by reload."""
    for name, value in values.items():
        server.psql(f"ALTER SYSTEM SET mad_registry.{name} = '{value}'")
    server.psql("SELECT pg_reload_conf()")
    yield
    server.psql("ALTER SYSTEM RESET ALL")
    server.psql("SELECT pg_reload_conf()")


def test_new_databases_and_copies_are_maintained(loaded, maintained):
    await_maintained(maintained)
    make_due(maintained)
    with settings(loaded, maintenance="off"):
        copy = until(lambda: try_copy(loaded, maintained.name), "a copy")
    await_maintained(maintained, copy)
    copy.drop()


def try_copy(server, template):
    return Database(server, template)


def test_the_processes_have_names(loaded, maintained):
    assert pid_of(loaded, LAUNCHER)
    maintained.psql(BUSY)
    await_worker(loaded, maintained.name)
    with loaded.connect() as db:
        assert one(db, "SELECT min(application_name) FROM pg_stat_activity WHERE backend_type = %s", [WORKER]) in (
            None, WORKER)


def test_create_extension_is_seen_at_once(pg_config):
    """And a job that is due, without waiting for the recheck of a database without extension."""
    with running(pg_config, LOADED.replace("'1s'", "'1h'").replace("'2s'", "'1h'")) as server:
        database = Database(server)
        database.psql("CREATE EXTENSION mad_registry CASCADE")
        await_maintained(database)


def test_database_without_extension_and_unconnectable_ones(loaded, maintained):
    empty, closed = Database(loaded), Database(loaded)
    loaded.psql(f"ALTER DATABASE {closed.name} ALLOW_CONNECTIONS false")
    before = len(loaded.log_text())
    make_due(maintained)
    await_maintained(maintained)
    rounds(loaded, 3, maintained)
    assert loaded.log_text()[before:] == ""
    loaded.psql(f"ALTER DATABASE {closed.name} ALLOW_CONNECTIONS true")
    empty.drop()
    closed.drop()


def rounds(server, count, database):
    """Waits for this many rounds."""
    for _ in range(count):
        make_due(database)
        await_maintained(database)


def test_idle_rounds_log_nothing(loaded, maintained):
    await_maintained(maintained)
    before = len(loaded.log_text())
    rounds(loaded, 5, maintained)
    assert loaded.log_text()[before:] == ""


def test_half_upgraded_and_damaged_databases_log_nothing(loaded, maintained):
    """The functions of an older release, and schema mad dropped."""
    with registry(loaded) as old, registry(loaded) as bare:
        old.psql("ALTER EXTENSION mad_registry DROP FUNCTION mad_registry.maintain_step();"
                 "DROP FUNCTION mad_registry.maintain_step()", "postgres") if has_step(old) else None
        bare.psql("DROP SCHEMA mad CASCADE")
        # A visit in which the schema was dropped has an error, which is logged.
        rounds(loaded, 1, maintained)
        before = len(loaded.log_text())
        rounds(loaded, 3, maintained)
        assert loaded.log_text()[before:] == ""


def has_step(database):
    return database.psql("SELECT to_regprocedure('mad_registry.maintain_step()') IS NOT NULL", "postgres") == "t\n"


def test_off_and_on_by_reload(loaded, maintained):
    await_maintained(maintained)
    with settings(loaded, maintenance="off"):
        until(lambda: not pid_of(loaded, WORKER), "no worker")
        make_due(maintained)
        # The launcher wakes up, and does nothing.
        loaded.psql("SELECT pg_reload_conf()")
        time.sleep(2)
        assert not is_maintained(maintained)
    await_maintained(maintained)


@pytest.mark.parametrize("how", ["DROP DATABASE {0}", "DROP DATABASE {0} WITH (FORCE)"])
def test_drop_during_rounds(loaded, maintained, how):
    await_maintained(maintained)
    for _ in range(TIMES):
        # A worker may be in it now and then.
        copy = Database(loaded, maintained.name)
        copy.psql(BUSY)
        await_worker(loaded, copy.name)
        with loaded.connect(user="owner") as db:
            db.execute(how.format(copy.name))


def test_rename_during_rounds(loaded, maintained):
    maintained.psql(BUSY)
    name = maintained.name
    for _ in range(TIMES):
        await_worker(loaded, name)
        with loaded.connect(user="owner") as db:
            db.execute(f"ALTER DATABASE {name} RENAME TO renamed")
        await_worker(loaded, "renamed")
        with loaded.connect(user="owner") as db:
            db.execute(f"ALTER DATABASE renamed RENAME TO {name}")


def test_copies_during_rounds(loaded, maintained):
    maintained.psql(BUSY)
    for _ in range(TIMES):
        await_worker(loaded, maintained.name)
        with loaded.connect(user="owner") as db:
            db.execute(f"CREATE DATABASE the_copy TEMPLATE {maintained.name}")
            db.execute("DROP DATABASE the_copy WITH (FORCE)")


def test_a_fault_does_not_stop_the_others(loaded, maintained):
    """A step that raises is logged once, and tried again later."""
    with registry(loaded) as broken:
        broken.psql("""CREATE FUNCTION public.fail() RETURNS trigger LANGUAGE plpgsql AS
                           'BEGIN RAISE EXCEPTION ''no maintenance today''; END';
                       CREATE TRIGGER fail BEFORE UPDATE ON mad.maintenance
                           FOR EACH ROW EXECUTE FUNCTION public.fail()""")
        said = f'maintenance of database "{broken.name}": no maintenance today'
        until(lambda: said in loaded.log_text(), "the fault is logged")
        rounds(loaded, 3, maintained)
        assert loaded.log_text().count(said) == 1
        broken.psql("DROP TRIGGER fail ON mad.maintenance")
        await_maintained(broken)


def test_an_owner_can_not_keep_the_worker(loaded, maintained):
    """A database in which something is always due, and one whose owner asks for a visit again and
    again, each with another fault. The others are visited, and the log has one line."""
    with registry(loaded) as greedy, registry(loaded) as noisy:
        await_maintained(greedy, noisy)
        greedy.psql(BUSY)
        noisy.psql("""CREATE FUNCTION public.fail() RETURNS trigger LANGUAGE plpgsql AS
                          'BEGIN RAISE EXCEPTION ''fault at %'', pg_catalog.clock_timestamp(); END';
                      UPDATE mad.maintenance SET due = now();
                      CREATE TRIGGER fail BEFORE UPDATE ON mad.maintenance
                          FOR EACH ROW EXECUTE FUNCTION public.fail()""")
        over = threading.Event()

        def ask():
            with noisy.connect() as db:
                while not over.wait(0.01):
                    db.execute("SELECT mad_registry.migrate()")

        asking = threading.Thread(target=ask)
        asking.start()
        try:
            rounds(loaded, 3, maintained)
        finally:
            over.set()
            asking.join()
        assert loaded.log_text().count(f'maintenance of database "{noisy.name}"') == 1


def test_nothing_of_the_owner_runs_as_superuser(loaded, maintained):
    with registry(loaded) as hostile:
        hostile.psql(f"""
            CREATE SCHEMA evil;
            CREATE TABLE evil.seen (who name, session name, super boolean);
            CREATE FUNCTION evil.see() RETURNS boolean LANGUAGE plpgsql AS $$
            BEGIN
                INSERT INTO evil.seen SELECT current_user, session_user,
                    (SELECT r.rolsuper FROM pg_catalog.pg_roles r WHERE r.rolname = current_user);
                BEGIN
                    EXECUTE 'RESET ROLE'; EXECUTE 'CREATE ROLE evil SUPERUSER';
                EXCEPTION WHEN OTHERS THEN NULL;
                END;
                BEGIN
                    EXECUTE 'SET SESSION AUTHORIZATION postgres'; EXECUTE 'CREATE ROLE evil SUPERUSER';
                EXCEPTION WHEN OTHERS THEN NULL;
                END;
                BEGIN
                    EXECUTE 'SET ROLE postgres'; EXECUTE 'CREATE ROLE evil SUPERUSER';
                EXCEPTION WHEN OTHERS THEN NULL;
                END;
                RETURN true;
            END $$;
            CREATE FUNCTION evil.fired() RETURNS trigger LANGUAGE plpgsql AS
                'BEGIN PERFORM evil.see(); RETURN NEW; END';
            CREATE TRIGGER fired BEFORE UPDATE ON mad.maintenance FOR EACH ROW EXECUTE FUNCTION evil.fired();
            CREATE FUNCTION evil.same(name, text) RETURNS boolean LANGUAGE sql AS 'SELECT evil.see()';
            CREATE OPERATOR evil.= (LEFTARG = name, RIGHTARG = text, FUNCTION = evil.same);
            CREATE FUNCTION evil.same(oid, oid) RETURNS boolean LANGUAGE sql AS 'SELECT evil.see()';
            CREATE OPERATOR evil.= (LEFTARG = oid, RIGHTARG = oid, FUNCTION = evil.same);
            CREATE FUNCTION evil.maintain_step() RETURNS boolean LANGUAGE sql AS 'SELECT evil.see()';
            ALTER EXTENSION mad_registry ADD FUNCTION evil.maintain_step();
            CREATE VIEW evil.pg_extension AS SELECT *, evil.see() FROM pg_catalog.pg_extension;
            ALTER DATABASE {hostile.name} SET search_path = evil, pg_catalog, public;
            ALTER DATABASE {hostile.name} SET role = owner;
            ALTER DATABASE {hostile.name} SET default_transaction_isolation = serializable;
            UPDATE mad.maintenance SET last_run = NULL, due = now()""")
        rounds(loaded, 2, hostile)
        with hostile.connect("postgres") as db:
            # The sessions are those of the owner and of the worker.
            seen = db.execute("SELECT DISTINCT who, session, super FROM evil.seen ORDER BY 2").fetchall()
            assert seen == [("owner", "owner", False), ("owner", "postgres", False)]
            assert one(db, "SELECT count(*) FROM pg_roles WHERE rolname = 'evil'") == 0


def test_shutdown_is_quick(pg_config):
    """In a nap, and in the middle of a unit."""
    with running(pg_config, LOADED) as server, registry(server) as database:
        begin = time.monotonic()
        server.stop()
        assert time.monotonic() - begin < 5
        server.start()
        database.psql(BUSY.replace("0.1", "1000"))
        await_worker(server, database.name)
        server.psql("ALTER SYSTEM SET mad_registry.maintenance = off")
        begin = time.monotonic()
        server.stop()
        assert time.monotonic() - begin < 5
        server.start()


@pytest.mark.parametrize("kind", [LAUNCHER, WORKER])
def test_a_crash(pg_config, kind):
    """The server restarts all processes, the launcher too."""
    with running(pg_config, LOADED) as server, registry(server) as database:
        await_maintained(database)
        database.psql(BUSY)
        await_worker(server, database.name)
        launcher = pid_of(server, LAUNCHER)
        os.kill(pid_of(server, kind) or await_worker(server, database.name), signal.SIGKILL)
        until(lambda: other_launcher(server, launcher), "another launcher")
        until(lambda: drop_trigger(database), "the trigger is dropped")
        make_due(database)
        await_maintained(database)


def other_launcher(server, launcher):
    try:
        return pid_of(server, LAUNCHER) not in (None, launcher)
    except psycopg.OperationalError:
        return False


def drop_trigger(database):
    try:
        database.psql("DROP TRIGGER IF EXISTS busy ON mad.maintenance")
        return True
    except RuntimeError:
        return False


def test_a_terminated_launcher_comes_back(loaded, maintained):
    launcher = pid_of(loaded, LAUNCHER)
    loaded.psql(f"SELECT pg_terminate_backend({launcher})")
    until(lambda: other_launcher(loaded, launcher), "another launcher")
    rounds(loaded, 1, maintained)


def test_no_room_for_a_worker(pg_config):
    """It is logged once, and the launcher tries again after its nap."""
    with running(pg_config, LOADED + "max_worker_processes = 2\n") as server, registry(server) as database:
        # The launcher of logical replication has one of the two.
        until(lambda: "can't start a worker" in server.log_text(), "a line of the log")
        launcher = pid_of(server, LAUNCHER)
        cpu = processor_time(launcher)
        time.sleep(3)
        assert server.log_text().count("can't start a worker") == 1
        assert processor_time(launcher) - cpu < 0.5
        assert not is_maintained(database)


def processor_time(pid):
    with open(f"/proc/{pid}/stat") as file:
        fields = file.read().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def test_a_standby_is_left_alone_until_its_promotion(pg_config):
    """The launcher starts when the server accepts writes."""
    with running(pg_config, LOADED) as server, registry(server) as database:
        await_maintained(database)
        with standby_of(server) as standby:
            assert not pid_of(standby, LAUNCHER)
            standby.psql("SELECT pg_promote()")
            until(lambda: pid_of(standby, LAUNCHER), "a launcher")
            there = Database.__new__(Database)
            there.server, there.name = standby, database.name
            make_due(there)
            await_maintained(there)
