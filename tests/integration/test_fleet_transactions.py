"""Kept fleets where transactions are odd: prepared ones over a restart, crashes, standbys, isolation levels,
triggers that pick, real concurrency, roles, memory."""

import itertools
import os
import resource
import shutil
import signal
import threading
import time
from pathlib import Path

import psycopg
import pytest
from conftest import Database, new_org
from psycopg.types.json import Jsonb
from servers import Server
from test_fleet import BEST, FILL, PICK, add_fleet, asked, base, check, counted, fleets, grown  # noqa: F401
from test_standby import wait_for_replay


@pytest.fixture
def fleet(base):
    """(the owner's connection, org) with a fleet "t" of 100 that this connection keeps."""
    with base.connect() as db:
        org = new_org(db, "acme")
        add_fleet(db, org, "t", 100)
        keep(db, org)
        yield db, org


def keep(db, org, task="t"):
    for _ in range(3):
        check(db, asked(org, task))


def used(db, org):
    """Whether picks are answered from what is kept."""
    before = counted(db)
    for _ in range(4):
        check(db, asked(org, "t"))
    return grown(db, before) == (4, 0)


_ever_less = (1 / n for n in itertools.count(2))


def lower(db, cpu=None):
    """Makes some service the one to be picked; returns its id."""
    cpu = next(_ever_less) if cpu is None else cpu
    return db.execute("""
        UPDATE mad.task_services SET resources_used = %s
        WHERE service_id = (SELECT service_id FROM mad.task_services ORDER BY md5(service_url || %s) LIMIT 1) RETURNING service_id""",
        [Jsonb({"cpu": cpu}), str(cpu)]).fetchone()[0]


def picked(db, org):
    return db.execute("SELECT service_id FROM mad_registry.pick_healthy_service(%s, 't')", [org]).fetchone()[0]


def test_own_writes_are_seen_and_those_rolled_back_are_not(base, fleet):
    db, org = fleet
    with base.connect() as other:
        keep(other, org)
        before = picked(db, org)
        db.execute("BEGIN")
        first = lower(db)
        assert picked(db, org) == first
        db.execute("SAVEPOINT s")
        second = lower(db)
        assert picked(db, org) == second
        check(other, asked(org, "t"))
        assert picked(other, org) not in (first, second) or before in (first, second)
        db.execute("ROLLBACK TO s")
        assert picked(db, org) == first
        db.execute("COMMIT")
        assert picked(db, org) == first == picked(other, org)
        assert used(db, org) and used(other, org)


def test_a_writer_under_way_hides_nothing_else(base, fleet):
    """The other services are still taken from what is kept."""
    db, org = fleet
    with base.connect() as writer:
        writer.execute("BEGIN")
        lower(writer)
        assert used(db, org)
        writer.execute("COMMIT")
        check(db, asked(org, "t"))
        assert used(db, org)


def test_a_long_transaction_elsewhere_keeps_nobody_from_it(base, fleet):
    db, org = fleet
    with base.connect() as long, base.connect() as writer:
        long.execute("BEGIN")
        long.execute("INSERT INTO mad.organizations (name) VALUES ('other')")
        for number in range(400):
            service = lower(writer)
            if number % 20 == 0:
                assert picked(db, org) == service
        assert used(db, org)
        long.execute("ROLLBACK")


def test_a_snapshot_keeps_what_it_saw(base, fleet):
    db, org = fleet
    with base.connect() as writer:
        db.execute("BEGIN ISOLATION LEVEL REPEATABLE READ")
        first = db.execute(f"SELECT array_agg(b.service_id) FROM ({BEST}) b", asked(org, "t")).fetchone()[0]
        for number in range(200):
            lower(writer)
            check(db, asked(org, "t"))
            assert picked(db, org) in first
        db.execute("COMMIT")
        assert picked(db, org) not in first or len(set(first)) == 100
        check(db, asked(org, "t"))


def test_an_older_snapshot_does_not_see_what_was_not_noted(base, fleet):
    """Written while the trigger was off, committed after a snapshot was taken that is asked later."""
    db, org = fleet
    with base.connect() as writer:
        db.execute("BEGIN ISOLATION LEVEL REPEATABLE READ")
        db.execute("SELECT 1")
        with writer.transaction():
            writer.execute("ALTER TABLE mad.task_services DISABLE TRIGGER note_service_change")
            service = lower(writer)
            writer.execute("ALTER TABLE mad.task_services ENABLE ALWAYS TRIGGER note_service_change")
        for _ in range(3):
            check(db, asked(org, "t"))
            assert picked(db, org) != service
        db.execute("COMMIT")
        assert picked(db, org) == service


def test_serializable_reads_are_reads(base, fleet):
    """Two transactions that each pick, and write what the other one's pick read: one of them must fail."""
    db, org = fleet
    with base.connect() as other:
        keep(other, org)
        sessions = [db, other]
        for session in sessions:
            session.execute("BEGIN ISOLATION LEVEL SERIALIZABLE")
            picked(session, org)
        with pytest.raises(psycopg.errors.SerializationFailure):
            for number, session in enumerate(sessions):
                session.execute("UPDATE mad.task_services SET resources_used = %s WHERE service_url = %s",
                                [Jsonb({"cpu": 0.5 - number / 10}), f"http://service-{number + 1}"])
            for session in sessions:
                session.execute("COMMIT")
        for session in sessions:
            session.execute("ROLLBACK")


@pytest.mark.parametrize("how", ["DISABLE", "ENABLE", "ENABLE REPLICA"])
@pytest.mark.parametrize("trigger", ["note_service_change", "note_service_truncate"])
def test_without_its_triggers_nothing_is_kept(base, fleet, how, trigger):
    db, org = fleet
    assert used(db, org)
    with base.connect() as writer:
        writer.execute(f"ALTER TABLE mad.task_services {how} TRIGGER {trigger}")
        before = counted(db)
        for number in range(3):
            service = lower(writer)
            assert picked(db, org) == service
        assert grown(db, before)[0] == 0
        writer.execute(f"ALTER TABLE mad.task_services ENABLE ALWAYS TRIGGER {trigger}")
        keep(db, org)
        assert used(db, org)
        writer.execute(f"DROP TRIGGER {trigger} ON mad.task_services")
        service = lower(writer)
        assert picked(db, org) == service
        assert not used(db, org)


def test_rows_of_another_table_that_inherits_are_seen(base, fleet):
    db, org = fleet
    with base.connect() as writer:
        writer.execute("CREATE TABLE mad.more_services () INHERITS (mad.task_services)")
        check(db, asked(org, "t"))
        writer.execute("INSERT INTO mad.more_services (org_id, task_definition_id, service_url, health_status, last_health_check, resources_used) "
                       "SELECT org_id, task_definition_id, 'http://more', 'healthy', clock_timestamp(), '{\"cpu\": 0}' FROM mad.task_definitions")
        assert check(db, asked(org, "t"))[0].count("http://more") == 1
        assert not used(db, org)


# Compares in one statement, under one snapshot, in the middle of another one.
COMPARE = """
    CREATE FUNCTION public.compare(org uuid) RETURNS boolean LANGUAGE plpgsql VOLATILE AS $$
    DECLARE fine boolean;
    BEGIN
        SELECT (SELECT service_id FROM mad_registry.pick_healthy_service(org, 't')) IN (SELECT b.service_id FROM (%s) b) INTO fine;
        INSERT INTO public.compared VALUES (fine);
        RETURN true;
    END $$""" % BEST.replace("%(org)s", "compare.org").replace("%(task)s", "'t'").replace("%(version)s", "NULL").replace(
        "%(age)s", "'2 minutes'")


def test_a_statement_under_way_sees_its_own_rows(base, fleet):
    """Rows are visible to functions that a statement calls before its AFTER triggers have noted them."""
    db, org = fleet
    db.execute("CREATE TABLE public.compared (fine boolean)")
    db.execute(COMPARE)
    db.execute("""
        CREATE FUNCTION public.compare_row() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN PERFORM public.compare(NEW.org_id); RETURN NEW; END $$""")
    for when in ["BEFORE", "AFTER"]:
        # Its name comes before our trigger's.
        db.execute(f"CREATE TRIGGER a_compares {when} UPDATE ON mad.task_services FOR EACH ROW EXECUTE FUNCTION public.compare_row()")
        for number in range(3):
            db.execute("UPDATE mad.task_services SET resources_used = %s WHERE service_url LIKE 'http://service-1%%'", [Jsonb({"cpu": 0.5 - number / 10})])
        db.execute("DROP TRIGGER a_compares ON mad.task_services")
    keep(db, org)
    db.execute("UPDATE mad.task_services SET resources_used = '{\"cpu\": 0.1}' WHERE service_url LIKE 'http://service-2%%' AND public.compare(org_id)")
    db.execute("INSERT INTO mad.task_services (org_id, task_definition_id, service_url, health_status, last_health_check, resources_used) "
               "SELECT org_id, task_definition_id, 'http://x' || n, 'healthy', clock_timestamp(), '{\"cpu\": 0.05}' "
               "FROM mad.task_definitions, generate_series(1, 3) n WHERE public.compare(org_id)")
    fine = db.execute("SELECT fine, count(*) FROM public.compared GROUP BY 1").fetchall()
    assert [f for f, _ in fine] == [True] and fine[0][1] > 30


def test_a_prepared_transaction_that_outlives_the_notes(base, fleet):
    db, org = fleet
    server = base.server
    db.execute("BEGIN")
    service = lower(db)
    db.execute("PREPARE TRANSACTION 'late'")
    db.close()
    server.stop("immediate")
    server.start()
    with base.connect() as db:
        for _ in range(5):
            check(db, asked(org, "t"))
            assert picked(db, org) != service
        base.psql("COMMIT PREPARED 'late'")
        assert picked(db, org) == service
        keep(db, org)
        assert used(db, org)


def test_after_a_crash(base, fleet):
    db, org = fleet
    with base.connect() as other:
        keep(other, org)
        pid = other.execute("SELECT pg_backend_pid()").fetchone()[0]
        lower(db)
        os.kill(pid, signal.SIGKILL)
        with pytest.raises(psycopg.OperationalError):
            while True:
                db.execute("SELECT pg_sleep(0.01)")
    deadline = time.monotonic() + 60
    db = None
    while db is None:
        try:
            db = base.connect()
        except psycopg.OperationalError:
            assert time.monotonic() < deadline, base.server.log_text()
    with db, base.connect() as other:
        keep(db, org)
        service = lower(other)
        assert picked(db, org) == service
        assert used(db, org)


def test_a_standby_asks_its_tables_and_once_promoted_keeps(base, fleet):
    db, org = fleet
    standby = Server(base.server.pg_config, data="copied")
    try:
        base.server.run("pg_basebackup", "-D", standby.data, "-R", "-c", "fast", "-X", "stream", "--no-sync",
                        "-h", base.server.root, "-p", base.server.port, "-U", "postgres")
        standby.start()
        db.execute("BEGIN")
        late = lower(db, 0)
        db.execute("PREPARE TRANSACTION 'late'")
        with standby.connect(base.name, "owner") as there:
            for number in range(3):
                service = lower(db)
                wait_for_replay(base.server, standby)
                for _ in range(3):
                    check(there, asked(org, "t"))
                assert picked(there, org) == service
            hits = counted(there)[0]
            assert hits == 0
            # A snapshot of the time before outlives the promotion.
            there.execute("BEGIN ISOLATION LEVEL REPEATABLE READ")
            assert picked(there, org) == service
            standby.psql("SELECT pg_promote()")
            with standby.connect(base.name, "owner") as other:
                keep(other, org)
                newer = lower(other)
                assert picked(there, org) == service
                assert picked(other, org) == newer
                there.execute("COMMIT")
                assert picked(there, org) == newer
                standby.psql("COMMIT PREPARED 'late'", base.name)
                assert picked(there, org) == late == picked(other, org)
                keep(there, org)
                assert used(there, org)
    finally:
        standby.remove()
        base.server.psql("ROLLBACK PREPARED 'late'", base.name)


def test_real_concurrency(base, fleet):
    """Three writers and three readers, each reader comparing under its own snapshots."""
    db, org = fleet
    services = [row[0] for row in db.execute("SELECT service_id FROM mad.task_services ORDER BY service_url LIMIT 30")]
    stop, faults, before = threading.Event(), [], counted(db)

    def write(number):
        with base.connect() as writer:
            n = 0
            while not stop.is_set():
                n += 1
                cpu = Jsonb({"cpu": (n * 7 + number) % 100 / 100})
                with writer.transaction(force_rollback=n % 5 == 0):
                    for service in services[number::3][n % 5:n % 5 + 1 + n % 3]:
                        writer.execute("SELECT mad_registry.heartbeat(%s, %s, 'healthy', %s)", [org, service, cpu])

    def read(isolation):
        try:
            with base.connect() as reader:
                for _ in range(60):
                    with reader.transaction():
                        reader.execute(f"SET TRANSACTION ISOLATION LEVEL {isolation}")
                        for _ in range(8):
                            check(reader, asked(org, "t"))
        except Exception as error:  # noqa: BLE001  (shown by the main thread)
            faults.append(error)

    writers = [threading.Thread(target=write, args=[n]) for n in range(3)]
    readers = [threading.Thread(target=read, args=[i]) for i in ["READ COMMITTED", "READ COMMITTED", "REPEATABLE READ"]]
    for thread in [*writers, *readers]:
        thread.start()
    for thread in readers:
        thread.join()
    stop.set()
    for thread in writers:
        thread.join()
    assert faults == []
    assert grown(db, before)[0] > 300


def test_a_role_sees_no_other_organizations_fleet(base, fleet):
    db, org = fleet
    other = new_org(db, "other")
    add_fleet(db, other, "t", 50)
    keep(db, other)
    server = base.server
    server.psql("CREATE ROLE bound LOGIN")
    server.psql("GRANT bound TO owner")
    try:
        db.execute("SELECT mad_registry.grant_access('bound', 'reader', %s)", [other])
        db.execute("SET ROLE bound")
        for _ in range(3):
            assert check_id(db, other)
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                picked(db, org)
        db.execute("RESET ROLE")
        db.execute("SELECT mad_registry.revoke_access('bound')")
        db.execute("SET ROLE bound")
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            picked(db, other)
        db.execute("RESET ROLE")
    finally:
        base.psql("DROP OWNED BY bound", "postgres")
        server.psql("DROP ROLE bound")


def check_id(db, org):
    return picked(db, org) is not None


def test_a_session_keeps_no_more_than_it_may(base, fleet):
    db, org = fleet
    for number in range(20):
        add_fleet(db, org, f"t{number}", 100)
    db.execute("SET mad_registry.cache_session_size = '100kB'")
    before = counted(db)
    for _ in range(5):
        for number in range(20):
            check(db, asked(org, f"t{number}"))
    hits, misses = grown(db, before)
    assert misses > 30
    db.execute("SET mad_registry.cache_session_size = 0")
    assert not used(db, org)
    db.execute("SET mad_registry.cache_session_size = '10MB'")
    for _ in range(70):
        check(db, asked(org, "t"))
    assert used(db, org)


def test_no_task_no_service(base, fleet):
    db, org = fleet
    db.execute("SELECT mad_registry.set_task_active(%s, 't', '1.0.0', false)", [org])
    for _ in range(3):
        assert check(db, asked(org, "t")) == []
        assert check(db, asked(org, "nothing")) == []
    db.execute("SELECT mad_registry.set_task_active(%s, 't', '1.0.0', true)", [org])
    assert check(db, asked(org, "t")) != []
    db.execute("UPDATE mad.task_services SET last_health_check = clock_timestamp() - interval '3 minutes'")
    assert check(db, asked(org, "t")) == []
    assert check(db, asked(org, "t", age="5 minutes")) != []
    assert check(db, asked(org, "t", age="1 mon")) != []


def test_long_and_odd_values_come_as_they_are(base, fleet):
    db, org = fleet
    url = "http://" + "x" * 2000
    document = {"cpu": 0, "note": "ümlaut \" ' \\ " * 2000}
    db.execute("UPDATE mad.task_services SET service_url = %s, pod_name = %s, resources_used = %s WHERE service_url = 'http://service-1'",
               [url, "p" * 50_000, Jsonb(document)])
    for _ in range(3):
        row = db.execute("SELECT * FROM mad_registry.pick_healthy_service(%s, 't')", [org]).fetchone()
        assert row[1:4] == (url, "p" * 50_000, document)
    assert used(db, org)


def test_the_schema_made_anew(base, fleet):
    db, org = fleet
    with base.connect() as other:
        other.execute("DROP SCHEMA mad CASCADE")
        with pytest.raises(psycopg.errors.ObjectNotInPrerequisiteState):
            picked(db, org)
        other.execute("SELECT mad_registry.migrate()")
        other.execute("INSERT INTO mad.organizations (org_id, name) VALUES (%s, 'acme')", [org])
        add_fleet(other, org, "t", 40)
        keep(db, org)
        assert picked(db, org) == lower(other) or picked(db, org)
        assert used(db, org)


def test_a_cursor_that_is_open_while_others_write(base, fleet):
    """The rows of one statement are of one snapshot, however late they are fetched."""
    db, org = fleet
    with base.connect() as writer, db.transaction():
        first = db.execute(f"SELECT array_agg(b.service_id) FROM ({BEST}) b", asked(org, "t")).fetchone()[0]
        db.execute("DECLARE c CURSOR FOR SELECT (SELECT p.service_id FROM mad_registry.pick_healthy_service(%s, 't') p "
                   "WHERE n > 0) FROM generate_series(1, 6) n", [org])
        for number in range(6):
            assert db.execute("FETCH c").fetchone()[0] in first
            lower(writer)
    assert picked(db, org) not in first or len(first) == 100


def test_a_writer_that_cannot_note_is_not_missed(base, fleet):
    """Without preload a session may fail to map the notes. It writes all the same, and others learn of it."""
    db, org = fleet
    if "mad_registry" in base.psql("SHOW shared_preload_libraries", "postgres"):
        pytest.skip("with preload every session has them")
    prlimit = shutil.which("prlimit")
    if not prlimit:
        pytest.skip("needs prlimit of util-linux")
    with base.connect() as writer, base.connect() as other:
        keep(other, org)
        # All of the library and of the plans is there, and no room for a megabyte more.
        writer.execute("SELECT mad_registry.version()")
        for table in ("mad.task_services", "pg_class"):
            writer.execute(f"SELECT count(*) FROM {table}")
        pid = writer.execute("SELECT pg_backend_pid()").fetchone()[0]
        size = int(Path(f"/proc/{pid}/statm").read_text().split()[0]) * resource.getpagesize()
        base.server.run(prlimit, "--pid", pid, f"--as={size + 2**20}:")
        writer.execute("BEGIN")
        service = lower(writer)
        locked = db.execute("SELECT count(*) FROM pg_locks WHERE pid = %s AND locktype = 'object' AND mode = 'RowExclusiveLock'", [pid])
        assert locked.fetchone()[0] == 1, "it could map the notes"
        before = counted(db)
        for session in (db, other):
            check(session, asked(org, "t"))
        assert picked(db, org) != service
        assert grown(db, before)[0] == 0
        writer.execute("COMMIT")
        for session in (db, other):
            assert picked(session, org) == service
        keep(db, org)
        assert used(db, org)
