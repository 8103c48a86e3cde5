"""Leases of many clients at once: never more than max_concurrency, nobody waits, and no slot is
lost, whatever happens to clients, transactions and the server.

The clients are processes, because some of them are killed. Each writes its leases to a log, with
times of the clock that the server has, too: the begin of a lease when lease_service has returned,
its end before release_lease is called. So a lease in the log is a part of the time for which the
server holds it. A lease whose client was killed lasts until its ttl has passed.
"""

import json
import mmap
import multiprocessing
import os
import random
import signal
import time
import uuid
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from itertools import pairwise
from types import SimpleNamespace

import psycopg
import pytest
from leases import Fleet, database, generation, server, slot_id, template  # noqa: F401
from monitoring import until
from test_pipelines_concurrent import wait_until
from test_statistics_crash import connected_again

CLIENTS = 64
SERVICES, SLOTS = 8, 4
ISOLATION = ["read committed", "repeatable read"]
# A client that is alive releases its lease much sooner.
TTL = 2
# Seconds for which a transaction is held.
HELD = 0.02
# Jobs, in seconds: with long ones the slots are scarce, with short ones clients meet more often.
LONG, SHORT = (0.1, 0.2), (0, 0.03)
SECONDS = 60 if os.environ.get("MAD_TEST_SCALE") == "full" else 2.5

fork = multiprocessing.get_context("fork")


def session(database, isolation, **options):  # noqa: F811
    """Connects; a session that waits fails instead of stopping the test."""
    options = {"lock_timeout": "20s", "default_transaction_isolation": isolation.replace(" ", "\\ "), **options}
    return database.connect(options=" ".join(f"-c {name}={value}" for name, value in options.items()))


class Clients:
    """Processes that lease, renew and release slots until stopped."""

    def __init__(self, database, fleet, isolation, held):  # noqa: F811
        self.database, self.fleet, self.isolation = database, fleet, isolation
        # Whether half of the calls are made in transactions that are held.
        self.held = held
        self.jobs = SHORT if held else LONG
        self.stopped = mmap.mmap(-1, 1)
        self.path = database.server.root / "leases.log"
        self.log = os.open(self.path, os.O_CREAT | os.O_TRUNC | os.O_APPEND | os.O_RDWR)
        self.processes = [self.start() for _ in range(CLIENTS)]
        self.killed = 0

    def start(self):
        process = fork.Process(target=self.work, daemon=True)
        process.start()
        return process

    def kill_one(self):
        """Kills a client, which another one replaces."""
        number = random.randrange(CLIENTS)
        self.processes[number].kill()
        self.processes[number].join()
        self.processes[number] = self.start()
        self.killed += 1

    def stop(self):
        self.stopped[0] = 1
        for process in self.processes:
            process.join()
            assert process.exitcode == 0

    def write(self, what, lease=None, **more):
        if lease:
            more.update(service=str(lease.service_id), lease=str(lease.lease_id))
        os.write(self.log, (json.dumps({"what": what, **more}) + "\n").encode())

    def written(self):
        lines = self.path.read_text().splitlines()
        return [SimpleNamespace(**json.loads(line)) for line in lines]

    def work(self):
        random.seed()
        with session(self.database, self.isolation) as db:
            self.write("connected")
            while not self.stopped[0]:
                try:
                    self.job(db)
                except psycopg.Error as error:
                    self.write("error", text=f"{error.sqlstate} {error}")
                    if db.closed:
                        raise

    def call(self, db, function, *args, **named):
        """Makes a call in autocommit, or in a transaction that is held. Returns its result, and when."""
        if not self.held or random.random() < 0.5:
            return self.fleet.call(function, *args, db=db, **named), time.time()
        with db.transaction():
            db.execute("SELECT FROM mad.organizations")
            time.sleep(random.uniform(0, HELD))
            result = self.fleet.call(function, *args, db=db, **named), time.time()
            time.sleep(HELD)
        return result

    def job(self, db):
        lease, begin = self.call(db, "lease_service", "t", ttl=f"{TTL} s", max_age="1 hour")
        if not lease:
            time.sleep(random.uniform(0.03, 0.06))
            return
        until = lease.expires_at.timestamp()
        self.write("lease", lease, begin=begin, until=until)
        work = max(random.uniform(*self.jobs) - (time.time() - begin), 0)
        time.sleep(work / 2)
        if random.random() < 0.5:
            renewal = time.time()
            renewed, _ = self.call(db, "renew_lease", lease.lease_id, ttl=f"{TTL} s")
            until = self.answered("renewal", lease, renewed, until, renewal + TTL)
        time.sleep(work / 2)
        end = time.time()
        self.write("release", lease, end=end)
        released, _ = self.call(db, "release_lease", lease.lease_id)
        self.answered("released", lease, released, until, until)

    def answered(self, what, lease, answer, until, then):
        """Writes whether the answer is wrong: false before the ttl has passed. Returns the lease's end."""
        wrong = not answer and time.time() < until
        until = then if answer else until
        self.write(what, lease, wrong=wrong, until=until)
        return until


def intervals(written):
    """Returns the lease, service, begin and end of each lease in the log."""
    found = {}
    for line in written:
        if line.what == "lease":
            found[line.lease] = line
            line.end = line.until
        elif line.what == "renewal":
            found[line.lease].end = max(found[line.lease].end, line.until)
        elif line.what == "release":
            found[line.lease].end = min(found[line.lease].end, line.end)
    return list(found.values())


def slot_and_generation(line):
    lease = SimpleNamespace(lease_id=uuid.UUID(line.lease))
    return slot_id(lease), generation(lease)


def check_that_no_slot_had_two_holders(leases):
    by_slot = {}
    for line in sorted(leases, key=slot_and_generation):
        by_slot.setdefault(slot_and_generation(line)[0], []).append(line)
    assert len(by_slot) <= SERVICES * SLOTS
    for lines in by_slot.values():
        assert len({line.service for line in lines}) == 1
        for earlier, later in pairwise(lines):
            assert earlier.end <= later.begin, (earlier, later)


def most_at_once(leases):
    """Returns the largest number of leases that a service had at once."""
    most, held = 0, Counter()
    events = [(line.begin, 1, line.service) for line in leases] + [(line.end, -1, line.service) for line in leases]
    for _, change, service in sorted(events):
        held[service] += change
        most = max(most, held[service])
    return most


def share_used(leases, begin, end):
    """Returns the share of the slots that were leased between two times."""
    used = sum(max(0, min(line.end, end) - max(line.begin, begin)) for line in leases)
    return used / (SERVICES * SLOTS * (end - begin))


@pytest.mark.parametrize("isolation", ISOLATION)
@pytest.mark.parametrize("held", [False, True], ids=["autocommit", "held transactions"])
def test_never_over(server, database, db, held, isolation):  # noqa: F811
    fleet = Fleet(db, [SLOTS] * SERVICES)
    logged = len(server.log_text())
    clients = Clients(database, fleet, isolation, held)
    until(lambda: sum(line.what == "connected" for line in clients.written()) == CLIENTS, "the clients connect")
    # All slots were leased once.
    until(lambda: len({slot_and_generation(line)[0] for line in clients.written() if line.what == "lease"})
          == SERVICES * SLOTS, "the slots are leased")
    begin = time.time()
    while time.time() < begin + SECONDS:
        time.sleep(0.12)
        clients.kill_one()
    end = time.time()
    clients.stop()

    written = clients.written()
    leases = intervals(written)
    assert [line.text for line in written if line.what == "error"] == []
    assert [line for line in written if line.what in ("renewal", "released") and line.wrong] == []
    assert most_at_once(leases) == SLOTS
    check_that_no_slot_had_two_holders(leases)
    waits = [line for line in server.log_text()[logged:].splitlines() if "still waiting for ShareLock on tran" in line]
    assert waits == []

    # What is leased still is the leases of clients that were killed, at most one of each.
    released = {slot_and_generation(line) for line in written if line.what == "released"}
    left = fleet.slots("expires_at > clock_timestamp()")
    assert len(left) <= clients.killed
    assert not released & {(slot.slot_id, slot.generation) for slot in left}
    # They come back when their ttl has passed, and all slots can be leased at once.
    assert all(slot.expires_at - slot.leased_at < timedelta(seconds=2 * TTL) for slot in left)
    wait_until(db, "NOT EXISTS (SELECT FROM mad.service_slots WHERE expires_at > clock_timestamp())")
    assert sum(fleet.lease() is not None for _ in range(SERVICES * SLOTS + 1)) == SERVICES * SLOTS
    assert len(fleet.slots()) == SERVICES * SLOTS

    used = share_used(leases, begin, end)
    print(f"{len(leases)} leases, {clients.killed} clients killed, {used:.3f} of the slots used")
    if not held:
        assert used > 0.7


def test_no_session_waits_for_another(database, db):  # noqa: F811
    """Takers keep their transactions open; the holder's leases are still its own."""
    fleet = Fleet(db, [SLOTS] * 2)
    with session(database, "read committed") as one, session(database, "repeatable read") as two:
        held = [fleet.lease() for _ in range(2 * SLOTS)]
        for taker in [one, two]:
            taker.execute("BEGIN; SELECT FROM mad.organizations")
            assert fleet.lease(db=taker) is None
        assert all(fleet.renew(lease) for lease in held)
        assert [fleet.release(lease) for lease in held[2:]] == [True] * (2 * SLOTS - 2)
        # Neither sees the slots of the other.
        taken = [fleet.lease(db=taker) for taker in [one, two] for _ in range(SLOTS - 1)]
        assert len({lease.lease_id for lease in taken}) == 2 * SLOTS - 2
        assert [fleet.lease(db=taker) for taker in [one, two, db]] == [None] * 3
        assert [fleet.renew(lease) for lease in held[:2]] == [True] * 2
        # A slot that is released in an open transaction is nobody's.
        two.execute("COMMIT; BEGIN")
        assert fleet.release(taken[-1], db=two) is True
        assert [fleet.lease(db=taker) for taker in [one, db]] == [None] * 2
        assert [fleet.release(lease) for lease in held[:2]] == [True] * 2
        one.execute("ROLLBACK")
        two.execute("COMMIT")
        assert fleet.leased() == SLOTS - 2
        assert sum(fleet.lease() is not None for _ in range(2 * SLOTS)) == SLOTS + 2


@pytest.mark.parametrize("isolation", ISOLATION)
def test_a_lease_that_is_committed_while_another_session_looks(database, db, isolation):  # noqa: F811
    """A taker whose statement began before the lease was committed, and that finds its slot after,
    neither fails nor keeps the slot's row locked. An index that is being altered stops the taker in
    between, if it gets that far."""
    fleet = Fleet(db, [1])
    # Enough rows for the statement to use the primary key.
    Fleet(db, [5000], "others")
    db.execute("ANALYZE mad.service_slots")
    with (session(database, "read committed") as holder, session(database, isolation) as taker,
          session(database, "read committed") as altering, ThreadPoolExecutor() as threads):
        # The taker's statements are planned then.
        assert fleet.release(fleet.lease(db=taker)) is True
        taker.execute("BEGIN; SELECT FROM mad.organizations")
        holder.execute("BEGIN")
        lease = fleet.lease(db=holder)
        change = threads.submit(altering.execute,
                                "ALTER INDEX mad.service_slots_pkey SET TABLESPACE pg_default")
        wait_until(db, "cardinality(pg_blocking_pids(%s)) > 0", [altering.info.backend_pid])
        taken = threads.submit(fleet.lease, db=taker)
        until(lambda: taken.done() or db.execute("SELECT cardinality(pg_blocking_pids(%s)) > 0",
                                                 [taker.info.backend_pid]).fetchone()[0], "the taker waits or ends")
        holder.execute("COMMIT")
        change.result()
        assert taken.result() is None
        db.execute("SET lock_timeout = '5s'")
        assert fleet.renew(lease) is True and fleet.release(lease) is True
        taker.execute("COMMIT")


@pytest.mark.parametrize("isolation", ISOLATION)
def test_no_session_waits_for_a_change_of_a_service(database, db, isolation):  # noqa: F811
    """Also if slots are missing, because the limit was raised by plain SQL."""
    fleet = Fleet(db, [1, 1])
    one = fleet.services[0]
    limit = 1
    with (session(database, isolation, **{"lock_timeout": "2s", "mad_registry.fleet_cache_ttl": "0"}) as taker,
          database.connect() as changing):
        for change in [
            lambda: fleet.call("register_service", "t", None, "http://s0", db=changing),
            lambda: fleet.call("unregister_service", one, db=changing),
            lambda: fleet.call("heartbeat", one, db=changing),
            lambda: fleet.call("report_outcome", one, False, db=changing),
            lambda: fleet.lease(db=changing),
        ]:
            limit += 1
            db.execute("UPDATE mad.task_services SET max_concurrency = %s", [limit])
            changing.execute("BEGIN")
            change()
            until(lambda: fleet.lease(db=taker) is None, "all are leased")
            changing.execute("ROLLBACK")
            until(lambda: fleet.lease(db=taker) is None, "all are leased")
            assert len(fleet.slots()) == fleet.leased() == 2 * limit
            db.execute("UPDATE mad.service_slots SET expires_at = NULL")


def test_a_transaction_with_a_lease_does_not_stop_reap_services(database, db):  # noqa: F811
    """An organisation must not be able to prevent what is done for all."""
    ours, theirs = Fleet(db, [1]), Fleet(db, [1], "others")
    with database.connect() as holder, session(database, "read committed", lock_timeout="2s") as reaper:
        holder.execute("BEGIN")
        lease = ours.lease(db=holder)
        db.execute("UPDATE mad.task_services SET last_health_check = now() - interval '2 hours'")
        assert reaper.execute("SELECT mad_registry.reap_services('1 hour')").fetchone() == (1,)
        holder.execute("COMMIT")
        assert ours.renew(lease) is True and theirs.slots() == []
        assert reaper.execute("SELECT mad_registry.reap_services('1 hour')").fetchone() == (1,)
        assert ours.renew(lease) is False


def test_organisations_lease_apart(database, db):  # noqa: F811
    """One that leases many slots in an open transaction hinders no other."""
    many = Fleet(db, [1000], "many")
    others = [Fleet(db, [1], f"other {number}") for number in range(20)]
    with database.connect() as holder:
        with holder.transaction():
            leases = holder.execute("""SELECT count(*) FROM generate_series(1, 1000) n,
                                       LATERAL mad_registry.lease_service(%s, 't', holder => n::text)""", [many.org])
            assert leases.fetchone() == (1000,)
            assert [fleet.lease() is not None for fleet in others] == [True] * len(others)


CHURN = """DO $$
    DECLARE
        lease uuid;
    BEGIN
        FOR n IN 1 .. 10000 LOOP
            SELECT s.lease_id INTO STRICT lease FROM mad_registry.lease_service('{org}', 't') s;
            COMMIT;
            ASSERT mad_registry.release_lease('{org}', lease);
            COMMIT;
        END LOOP;
    END $$"""


def test_leases_are_hot_updates(database, db):  # noqa: F811
    """The table does not grow, and indexes are not written. benches/placement/leases makes a million."""
    fleet = Fleet(db, [SLOTS] * SERVICES)
    with ThreadPoolExecutor() as threads:
        list(threads.map(database.psql, [CHURN.format(org=fleet.org)] * 2))
    until(lambda: updates(db)[0] == 40_000, "the statistics are complete")
    made, hot = updates(db)
    # The first leases find pages that are not pruned yet.
    assert hot >= 0.99 * made
    assert db.execute("SELECT pg_relation_size('mad.service_slots') <= 1 << 20").fetchone()[0]


def updates(db):
    return db.execute("""SELECT n_tup_upd, n_tup_hot_upd
                         FROM pg_stat_user_tables WHERE relname = 'service_slots'""").fetchone()


def test_leases_after_a_crash(database):  # noqa: F811
    """What was committed is there, and nothing else."""
    with database.connect() as db:
        fleet = Fleet(db, [SLOTS] * 2)
        held = [fleet.lease() for _ in range(3)]
        assert fleet.renew(held[0]) is True and fleet.release(held.pop()) is True
        with ThreadPoolExecutor() as threads:
            clients = [threads.submit(lease_until_the_crash, database, fleet) for _ in range(2)]
            until(lambda: db.execute("SELECT sum(generation) FROM mad.service_slots").fetchone()[0] > 100, "leases")
            lost, current = database.connect(), database.connect()
            lost.execute("BEGIN")
            current.execute("BEGIN")
            uncommitted = until(lambda: fleet.lease(db=lost), "a slot is free")
            assert fleet.release(held[1], db=current) is True
            os.kill(lost.info.backend_pid, signal.SIGKILL)
            leased = [lease for client in clients for lease in client.result()]
    with connected_again(database) as db:
        fleet.db = db
        assert [fleet.renew(lease) for lease in held] == [True] * 2
        assert fleet.renew(uncommitted) is False
        # A client may not have learned of its last lease, or of its release.
        assert 2 <= fleet.leased() <= 4
        for lease in leased:
            fleet.release(lease)
        left = 2 * SLOTS - fleet.leased()
        assert left >= 2 * SLOTS - 4
        assert sum(fleet.lease() is not None for _ in range(2 * SLOTS)) == left
        assert fleet.leased() == 2 * SLOTS == len(fleet.slots())


def lease_until_the_crash(database, fleet):  # noqa: F811
    """Returns the lease that it held last, as far as it knows."""
    held = []
    try:
        with database.connect() as db:
            while True:
                held = [fleet.lease(db=db)]
                fleet.release(held[0], db=db)
                held = []
    except psycopg.OperationalError:
        return held
