"""Partitions are created and dropped while other sessions read and write: no row is lost,
duplicated or refused, and no session waits long."""

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
    """Runs the functions concurrently and returns the exceptions."""
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
    """A statement in a session of its own, which may wait."""

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
    """Opens more connections to the database."""
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
    """An insert into DEFAULT succeeds that waits while the partition of its month is created."""
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
    """Each row is stored once, and at the end in its month. The rows have 40 months, so that most
    are inserted into DEFAULT and moved while others of the same month are inserted."""
    written = [[] for _ in range(INSERTERS)]
    done = threading.Event()

    def insert(number):
        chance = random.Random(number)
        with database.connect() as connection:
            for row in range(ROWS_EACH):
                note = f"{number}/{row}"
                with connection.transaction():
                    add_both(
                        connection,
                        org,
                        month(-chance.randrange(40), f" + interval '{chance.randrange(27)} days'"),
                        note,
                    )
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
    """Concurrent calls create each partition once."""
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
    """If all partitions exist, the call takes no lock that conflicts with readers or writers."""
    ensure(db)
    reader = sessions(autocommit=False)
    for parent in PARENTS:
        count(reader, f"{parent}_default")
        add_both(reader, org, "'infinity'")
    db.execute("SET lock_timeout = '1s'")
    assert ensure(db) == 0


def test_writers_of_existing_months_go_on_while_a_partition_is_awaited(db, org, sessions, admin):
    """While the call waits for a reader, writers of months with partitions wait for a moment at
    most."""
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
    """ensure_partitions gives up after 0.3 s, so writers do not queue behind it; the rows stay in
    DEFAULT until the next call."""
    add_both(db, org, month(-10))
    reader = sessions(autocommit=False)
    count(reader, "audit_logs")
    call = Call(sessions(), "SELECT mad_registry.ensure_partitions()")
    wait_until_it_waits(admin, call.connection)
    try:
        # As long as drop_partitions may wait, and longer.
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
    # Earlier statements of a writer's transaction, each of which holds a lock that the creation of
    # a partition needs.
    "an organisation added": "INSERT INTO mad.organizations (name) VALUES ('new')",
    "events read": "SELECT FROM mad_registry.job_timeline(gen_random_uuid())",
    "the log read": "SELECT FROM mad_registry.audit_page('{org}')",
}


@pytest.mark.parametrize("held", HELD)
def test_a_writer_never_fails_for_a_partition(db, org, sessions, admin, held):
    """In a deadlock with ensure_partitions the writer is never the victim."""
    add_both(db, org, month(-10))
    writer = sessions(autocommit=False)
    with sessions(user="postgres") as patient:
        # The writer checks for a deadlock first, as the session that waits last does.
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
    """drop_partitions gives up with a warning, and succeeds after the reader has ended."""
    add_both(db, org, month(-10))
    ensure(db)
    reader = sessions(autocommit=False)
    count(reader, "audit_logs")
    call = Call(sessions(), f"SELECT mad_registry.drop_partitions('{since(db, month(-5))}')")
    wait_until_it_waits(admin, call.connection)
    # A writer waits behind it, but not longer.
    add_entry(db, org, month(0))
    call.join()
    assert call.error is None
    assert call.result == 1  # The partition of the other log.
    assert ["is in use and was not dropped" in warning for warning in call.warnings] == [True]
    reader.rollback()
    assert drop(db, since(db, month(-5))) == 1


def test_one_reader_is_waited_for_once(db, org, sessions, admin):
    """drop_partitions waits once for each table, not once for each partition."""
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
    """A writer that has written to the registry, and so locked its organisation's row, and then
    writes to the log, does not fail."""
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
    # Dropped at the end, or left with a warning.
    assert count(db, "audit_logs") == 1 + len(call.warnings)


def test_tending_in_a_transaction_with_an_old_snapshot(db, org, sessions):
    """In a transaction with an old snapshot the call creates what it can, or fails with 55000 and
    says what is wrong with the transaction."""
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
