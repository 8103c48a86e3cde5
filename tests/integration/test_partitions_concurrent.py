"""Partitions while others read and write: nothing is lost, doubled or refused, nobody waits for long."""

import random
import threading

import psycopg
import pytest
from conftest import new_org
from partitions import (PARENTS, add_both, add_entry, count, drop, ensure, month, partitions, since,
                        wait_until_it_waits, whereabouts)

INSERTERS = 4
ROWS_EACH = 150


def together(*bodies):
    """Runs them at once; what any of them raised."""
    raised = []

    def run(body):
        try:
            body()
        except Exception as error:
            raised.append(error)

    threads = [threading.Thread(target=run, args=[body]) for body in bodies]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return raised


class Call(threading.Thread):
    """A statement in a session of its own, that may have to wait."""

    def __init__(self, connection, statement):
        super().__init__()
        self.connection, self.statement, self.error, self.result, self.warnings = connection, statement, None, None, []
        connection.add_notice_handler(lambda notice: self.warnings.append(notice.message_primary))
        self.start()

    def run(self):
        try:
            self.result = self.connection.execute(self.statement).fetchone()[0]
        except psycopg.Error as error:
            self.error = error


@pytest.fixture
def sessions(database):
    """More connections to the database."""
    made = []

    def connect(**kwargs):
        made.append(database.connect(**kwargs))
        return made[-1]

    yield connect
    for connection in made:
        connection.close()


@pytest.fixture
def admin(server, database):
    with server.connect(database.name) as connection:
        yield connection


def test_a_row_that_waited_for_a_partition_is_taken(db, org, sessions, admin):
    """An insert on its way to DEFAULT while the partition of its month is made."""
    add_both(db, org, month(-10), "before")
    reader = sessions(autocommit=False)
    count(reader, "audit_logs_default")
    tending = Call(sessions(), "SELECT mad_registry.ensure_partitions()")
    wait_until_it_waits(admin, tending.connection)
    writing = Call(sessions(), f"""
        INSERT INTO mad.audit_logs (org_id, action, entity_type, entity_id, ts)
        VALUES ('{org}', 'done', 'thing', 'waited', {month(-10)}) RETURNING true""")
    wait_until_it_waits(admin, writing.connection)
    reader.rollback()
    tending.join()
    writing.join()
    assert [tending.error, writing.error] == [None, None]
    ensure(db)
    assert set(whereabouts(db, "audit_logs", "entity_id")) == {"before", "waited"}
    assert count(db, "audit_logs_default") == 0


def test_inserters_and_several_who_tend(database, db, org):
    """Each row is there once, and in its month in the end. Rows of 40 months, so that most fall in
    DEFAULT first and are moved while others are added to the same month."""
    written = [[] for _ in range(INSERTERS)]
    done = threading.Event()

    def insert(number):
        chance = random.Random(number)
        with database.connect() as connection:
            for row in range(ROWS_EACH):
                note = f"{number}/{row}"
                with connection.transaction():
                    add_both(connection, org, month(-chance.randrange(40), f" + interval '{chance.randrange(27)} days'"), note)
                written[number].append(note)

    def insert_all():
        raised = together(*[lambda n=n: insert(n) for n in range(INSERTERS)])
        done.set()
        assert raised == []

    def tend():
        with database.connect() as connection:
            while not done.is_set():
                ensure(connection)

    assert together(insert_all, tend, tend, tend) == []
    ensure(db)
    expected = sorted(note for notes in written for note in notes)
    assert len(expected) == INSERTERS * ROWS_EACH
    for parent, note in [("audit_logs", "entity_id"), ("job_events", "detail")]:
        assert count(db, f"{parent}_default") == 0
        assert sorted(n for (n,) in db.execute(f"SELECT {note} FROM mad.{parent}")) == expected
        assert len(partitions(db, parent)) > 40


def test_several_tend_at_once(database, db, org):
    """The same partitions wanted by many: each is made once."""
    for n in range(24):
        add_both(db, org, month(-n))
    made = []

    def tend():
        with database.connect() as connection:
            made.append(ensure(connection, 12))

    assert together(*[tend] * 8) == []
    assert sum(made) == 2 * (23 + 9)
    assert count(db, "audit_logs") == 24


def test_several_drop_at_once(database, db, org, sessions, admin):
    for n in range(12, 20):
        add_both(db, org, month(-n))
    ensure(db)
    reader = sessions(autocommit=False)
    count(reader, "audit_logs")
    age = since(db, month(-3))
    calls = [Call(sessions(), f"SELECT mad_registry.drop_partitions('{age}')") for _ in range(4)]
    for call in calls:
        wait_until_it_waits(admin, call.connection)
    reader.rollback()
    for call in calls:
        call.join()
    assert [call.error for call in calls if call.error] == []
    assert sum(call.result for call in calls) == 16
    assert count(db, "audit_logs") == 0


def test_tending_nothing_waits_for_nobody(db, org, sessions):
    """All there: no lock that a reader or writer would notice, so it may run at any time."""
    ensure(db)
    reader = sessions(autocommit=False)
    for parent in PARENTS:
        count(reader, f"{parent}_default")
        add_both(reader, org, "'infinity'")
    db.execute("SET lock_timeout = '1s'")
    assert ensure(db) == 0


def test_writers_of_existing_months_go_on_while_a_partition_is_awaited(db, org, sessions, admin):
    """After a moment at most; the reader is still there."""
    add_both(db, org, month(-10))
    reader = sessions(autocommit=False)
    count(reader, "audit_logs_default")
    call = Call(sessions(), "SELECT mad_registry.ensure_partitions()")
    wait_until_it_waits(admin, call.connection)
    db.execute("SET lock_timeout = '5s'")
    for n in range(4):
        add_both(db, org, month(n))
    reader.rollback()
    call.join()
    assert call.error is None


def test_a_long_reader_does_not_make_writers_of_default_wait_without_end(db, org, sessions, admin):
    """ensure_partitions gives up before anyone takes notice; the rows wait in DEFAULT for the next time."""
    add_both(db, org, month(-10))
    reader = sessions(autocommit=False)
    count(reader, "audit_logs")
    call = Call(sessions(), "SELECT mad_registry.ensure_partitions()")
    wait_until_it_waits(admin, call.connection)
    try:
        # As long as drop_partitions is allowed to wait, and more.
        db.execute("SET lock_timeout = '5s'")
        add_entry(db, org, month(-20))
        assert db.execute("SELECT count(*) FROM mad_registry.audit_page(%s)", [org]).fetchone()[0] == 2
    finally:
        reader.rollback()
        call.join()
    assert call.error is None
    assert ensure(db) > 0
    assert count(db, "audit_logs_default") == 0


HELD = {
    # What a writer did before, in the same transaction; each holds a lock that a partition needs.
    "an organisation added": "INSERT INTO mad.organizations (name) VALUES ('new')",
    "events read": "SELECT FROM mad_registry.job_timeline(gen_random_uuid())",
    "the log read": "SELECT FROM mad_registry.audit_page('{org}')",
}


@pytest.mark.parametrize("held", HELD)
def test_a_writer_never_fails_for_a_partition(db, org, sessions, admin, held):
    """Whoever waits for whom: it is not the writer who is ended by a deadlock."""
    add_both(db, org, month(-10))
    writer = sessions(autocommit=False)
    with sessions(user="postgres") as patient:
        # The writer is the one who looks for a deadlock first, as whoever comes last does.
        patient.execute("SET deadlock_timeout = '1min'")
        writer.execute(HELD[held].format(org=org))
        call = Call(patient, "SELECT mad_registry.ensure_partitions()")
        try:
            wait_until_it_waits(admin, patient)
            add_entry(writer, org, month(-20), "written")
            writer.commit()
        finally:
            writer.rollback()
            call.join()
    assert "written" in whereabouts(db, "audit_logs", "entity_id")


def test_a_long_reader_keeps_partitions_from_being_dropped(db, org, sessions, admin):
    """With a warning, not an error, and not without end. Afterwards they go."""
    add_both(db, org, month(-10))
    ensure(db)
    reader = sessions(autocommit=False)
    count(reader, "audit_logs")
    call = Call(sessions(), f"SELECT mad_registry.drop_partitions('{since(db, month(-5))}')")
    wait_until_it_waits(admin, call.connection)
    # Behind it, but not for ever.
    add_entry(db, org, month(0))
    call.join()
    assert call.error is None
    assert call.result == 1  # That of the other log.
    assert ["is in use and was not dropped" in warning for warning in call.warnings] == [True]
    reader.rollback()
    assert drop(db, since(db, month(-5))) == 1


def test_one_reader_is_waited_for_once(db, org, sessions, admin):
    """Not once for each old partition: whoever is in the way of one is in the way of all of that table."""
    for n in range(10, 14):
        add_both(db, org, month(-n))
    ensure(db)
    reader = sessions(autocommit=False)
    count(reader, "audit_logs")
    call = Call(sessions(), f"SELECT mad_registry.drop_partitions('{since(db, month(-5))}')")
    wait_until_it_waits(admin, call.connection)
    call.join()
    reader.rollback()
    assert call.error is None
    assert len(call.warnings) == 1


def test_dropping_gives_way_to_a_writer(db, org, sessions, admin):
    """One who wrote to the registry before (and so looked at its organisation) and now to the log."""
    add_both(db, org, month(-10))
    ensure(db)
    writer = sessions(autocommit=False)
    writer.execute("SELECT mad_registry.register_task(%s, 't', '1', '{}', '{}')", [org])
    call = Call(sessions(), f"SELECT mad_registry.drop_partitions('{since(db, month(-5))}')")
    wait_until_it_waits(admin, call.connection)
    writer.execute("SELECT mad_registry.record_audit(%s, NULL, 'done', 'thing')", [org])
    writer.commit()
    call.join()
    assert call.error is None
    # Dropped in the end, or left with a warning.
    assert count(db, "audit_logs") == 1 + len(call.warnings)


def test_tending_in_a_transaction_with_an_old_snapshot(db, org, sessions):
    """Makes what it can, or says clearly what is wrong with the transaction (55000)."""
    add_both(db, org, month(-10))
    old = sessions(autocommit=False)
    old.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
    count(old, "organizations")
    add_both(db, org, month(-10))
    try:
        ensure(old)
        old.commit()
    except psycopg.errors.ObjectNotInPrerequisiteState:
        old.rollback()
    assert count(db, "audit_logs") == 2
