"""Rows of DEFAULT are moved to their months in small units (move_default_rows), and old ones are
deleted in batches (delete_old_default_rows), while other sessions read and write."""

import threading
import time

import psycopg
import pytest
from conftest import Database
from partitions import (PARENTS, add_both, add_entry, add_event, count, drop, ensure, month, name_of, partitions,
                        rows_of, since, wait_until_it_waits, whereabouts)
from test_partitions import shape
from test_partitions_concurrent import Call, admin, sessions, together  # noqa: F401 (admin, sessions: fixtures)
from test_partitions_users import OVERLAPS, REFUSE, attach
from test_statistics import await_that

# The functions run only inside of a statement of the library. So drop_partitions, called with this
# age, runs the statement in the setting lab.statement.
SHIM = """
    ALTER FUNCTION mad_registry.remove_partitions(interval) RENAME TO remove_partitions_itself;
    CREATE FUNCTION mad_registry.remove_partitions(older_than interval) RETURNS integer LANGUAGE plpgsql AS $$
    DECLARE
        result integer;
    BEGIN
        IF older_than > '1 microsecond' THEN
            RETURN mad_registry.remove_partitions_itself(older_than);
        END IF;
        EXECUTE current_setting('lab.statement') INTO result;
        RETURN result;
    END $$;
    GRANT EXECUTE ON FUNCTION mad_registry.remove_partitions(interval) TO owner"""
MOVE = "SELECT moved * 2 + remaining::integer FROM mad_registry.move_default_rows()"
RUN = "SELECT mad_registry.drop_partitions('1 microsecond')"


@pytest.fixture(scope="module")
def template(server):
    database = Database(server)
    database.psql("CREATE EXTENSION mad_registry CASCADE")
    database.psql(SHIM, user="postgres")
    yield database
    database.drop()


@pytest.fixture
def database(server, template):
    """Replaces the fixture of conftest.py by a database whose drop_partitions runs MOVE."""
    database = Database(server, template.name)
    yield database
    database.drop()


def run(connection, statement):
    connection.execute("SELECT set_config('lab.statement', %s, false)", [statement])
    return connection.execute(RUN).fetchone()[0]


def move(connection):
    """Runs one unit. Returns moved and remaining."""
    result = run(connection, MOVE)
    return result // 2, bool(result % 2)


def move_all(connection):
    """Runs units until none remains. Returns what each moved that moved any: while autovacuum holds
    a lock on a partition, a unit moves nothing."""
    moved = []
    for _ in range(10_000):
        rows, remaining = move(connection)
        if not remaining:
            assert rows == 0
            return moved
        moved += [rows] if rows else []
    raise AssertionError("it does not end")


def warnings_of(connection):
    said = []
    connection.add_notice_handler(lambda notice: said.append(notice.message_primary))
    return said


def tables(db):
    """Returns every table of schema mad."""
    return {name for (name,) in db.execute("""
        SELECT relname FROM pg_class WHERE relnamespace = 'mad'::regnamespace AND relkind IN ('r', 'p')""")}


def fill(db, org, parent, rows, months):
    """Inserts rows, spread evenly over the months that are so many months ago."""
    ts = " UNION ALL ".join(f"SELECT {month(-n)}" for n in months)
    columns, values = {
        "audit_logs": ("org_id, action, entity_type, entity_id", f"'{org}', 'done', 'thing', 'old ' || i"),
        "job_events": ("job_id, seq_no, event, detail", "gen_random_uuid(), 1, 'happened', 'old ' || i"),
    }[parent]
    db.execute(f"""
        INSERT INTO mad.{parent} ({columns}, ts)
        SELECT {values}, m.ts + i * interval '27 days' / {rows}
        FROM generate_series(1, {rows}) i
        JOIN (SELECT ts, row_number() OVER () - 1 AS number FROM ({ts}) t (ts)) m
             ON m.number = i % {len(months)}""")


def astray(db, parent):
    """Returns the rows that are not in the partition of their month, or a part of it."""
    with db.transaction():
        db.execute("SET LOCAL timezone = 'UTC'")
        return db.execute(f"""
            SELECT ts, tableoid::regclass FROM mad.{parent}
            WHERE tableoid::regclass::text !~ ('^mad.{parent}' || to_char(ts, '_YYYY_MM') || '(_[0-9]+)?$')
            LIMIT 3""").fetchall()


def test_a_unit_moves_one_month_of_one_log(db, org):
    for n in [2, 3, 40]:
        add_both(db, org, month(-n), f"first of {n}")
        add_both(db, org, month(-n + 1, " - interval '1 microsecond'"), f"last of {n}")
    before = [rows_of(db, parent) for parent in PARENTS]
    assert move_all(db) == [2] * 6
    assert [rows_of(db, parent) for parent in PARENTS] == before
    for parent in PARENTS:
        assert count(db, f"{parent}_default") == 0
        assert astray(db, parent) == []
    assert ensure(db) == 0
    assert move(db) == (0, False)


@pytest.mark.parametrize("parent", PARENTS)
def test_a_partition_is_made_like_its_parent(db, org, parent):
    """Also if its indexes were built after the rows were moved."""
    db.execute(f"""
        ALTER TABLE mad.{parent} ADD COLUMN lab_note text NOT NULL DEFAULT 'none' CHECK (lab_note <> '');
        ALTER TABLE mad.{parent} ADD COLUMN lab_upper text GENERATED ALWAYS AS (upper(lab_note)) STORED;
        CREATE INDEX lab_by_note ON mad.{parent} (lower(lab_note)) WHERE lab_note <> 'none';
        CREATE UNIQUE INDEX lab_unique ON mad.{parent} (lab_note, ts) WITH (fillfactor = 70)""")
    add_both(db, org, month(-2))
    move_all(db)
    assert len(partitions(db, parent)) == 5
    wanted = shape(db, f"mad.{parent}")
    for name in partitions(db, parent):
        assert shape(db, f"mad.{name}") == wanted
        assert db.execute("""
            SELECT count(*) FROM pg_index WHERE indrelid = %s::regclass
              AND NOT EXISTS (SELECT FROM pg_inherits WHERE inhrelid = indexrelid)""",
            [f"mad.{name}"]).fetchone()[0] == 0
    # The indexes have the same names as those of a partition that was made without rows.
    assert ensure(db, 4) == 2
    old, new = (sorted(n.replace(name_of(db, parent, months), "") for (n,) in db.execute(
        "SELECT indexrelid::regclass::text FROM pg_index WHERE indrelid = %s::regclass",
        [f"mad.{name_of(db, parent, months)}"])) for months in (-2, 4))
    assert old == new
    comment = db.execute("SELECT obj_description(%s::regclass)", [f"mad.{name_of(db, parent, -2)}"]).fetchone()[0]
    assert comment.endswith(name_of(db, parent, -2)[-7:].replace("_", "-") + " (UTC).")


def test_the_checklist_and_migrate_find_no_fault(db, org):
    def faults():
        return {item for item, ok in db.execute("SELECT item, ok FROM mad_registry.deployment_checklist()") if not ok}

    before = faults()
    add_both(db, org, month(-2))
    add_both(db, org, month(-3))
    assert faults() - before == {"default partitions"}
    move(db)
    assert faults() - before == {"default partitions"}
    move_all(db)
    assert faults() <= before
    assert db.execute("SELECT mad_registry.migrate()").fetchone()[0] == 0


@pytest.mark.parametrize("call", [
    "move_default_rows()", "delete_old_default_rows('1 year', 1)",
    "add_partitions('job_events', 'mad.job_events_default', ARRAY['a'], ARRAY[now()], ARRAY[now()])"])
def test_a_direct_call_is_refused(db, call):
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        db.execute(f"SELECT mad_registry.{call}")


READERS = ["prepared", "unnamed", "simple", "in a function"]


def counting(connection, reader, parent):
    """Returns a function that counts the rows of a log in this way."""
    cursor = psycopg.ClientCursor(connection) if reader == "simple" else connection.cursor()
    statement = "SELECT lab_count('mad.{}')" if reader == "in a function" else "SELECT count(*) FROM mad.{}"
    prepare = reader in ("prepared", "in a function")

    def read():
        return (cursor.execute(statement.format(parent)) if reader == "simple" else
                cursor.execute(statement.format(parent), prepare=prepare)).fetchone()[0]

    return read


# It reads with the snapshot of its caller, as most functions of the library do.
COUNT = """
    CREATE FUNCTION public.lab_count(log text) RETURNS bigint LANGUAGE plpgsql STABLE AS $$
    DECLARE n bigint; BEGIN EXECUTE 'SELECT count(*) FROM ' || log INTO n; RETURN n; END $$"""


@pytest.mark.parametrize("mover", [move, ensure])
@pytest.mark.parametrize("reader", READERS)
def test_a_reader_that_waited_sees_each_row_once(db, org, sessions, admin, reader, mover):  # noqa: F811
    db.execute(COUNT)
    for _ in range(5):
        add_entry(db, org, month(-2))
    connection = sessions(prepare_threshold=None)
    read = counting(connection, reader, "audit_logs")
    if reader == "prepared":
        assert read() == 5
    moving = sessions(autocommit=False)
    mover(moving)
    seen = []
    thread = threading.Thread(target=lambda: seen.append(read()))
    thread.start()
    wait_until_it_waits(admin, connection)
    moving.commit()
    thread.join()
    assert seen == [5]
    assert count(db, "audit_logs_default") == 0


def test_a_snapshot_from_before_sees_each_row_once(db, org, sessions):  # noqa: F811
    """Of a transaction that reads a log for the first time after its rows were moved."""
    for n in range(2, 6):
        add_both(db, org, month(-n))
    readers = []
    while True:
        reader = sessions(autocommit=False)
        reader.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
        count(reader, "organizations")
        readers.append(reader)
        if not move(db)[1]:
            break
    assert len(readers) == 9
    for reader in readers:
        assert [count(reader, parent) for parent in PARENTS] == [4, 4]


# With a trigger ON DELETE the rows are moved in another way.
@pytest.mark.parametrize("only_grows", [False, True], ids=["", "only grows"])
def test_writers_and_readers_meanwhile(database, db, org, only_grows):
    """60,000 rows of three months move while writers insert into both logs and readers count."""
    db.execute(COUNT)
    if only_grows:
        db.execute(REFUSE)
        db.execute("""CREATE TRIGGER lab_refuse BEFORE DELETE ON mad.job_events
                          FOR EACH ROW EXECUTE FUNCTION mad.lab_refuse()""")
    for parent in PARENTS:
        fill(db, org, parent, 60_000, [1, 2, 3])
    done = threading.Event()
    started, committed = dict.fromkeys(PARENTS, 60_000), dict.fromkeys(PARENTS, 60_000)
    wrong, readings = [], []

    def write(parent):
        with database.connect() as connection:
            while not done.is_set():
                started[parent] += 1
                add = add_event if parent == "job_events" else lambda c, ts, note: add_entry(c, org, ts, note)
                add(connection, month(-started[parent] % 4, " + random() * interval '27 days'"),
                    f"new {started[parent]}")
                committed[parent] += 1
                time.sleep(0.002)

    def read(parent, reader):
        with database.connect(prepare_threshold=None) as connection:
            read_once = counting(connection, reader, parent)
            while not done.is_set():
                least = committed[parent]
                seen = read_once()
                if not least <= seen <= started[parent]:
                    wrong.append((parent, reader, least, seen, started[parent]))
                readings.append(seen)
                # The mover waits for 0.2 s only, so it needs a moment without a reader.
                time.sleep(0.02)

    def move_them():
        try:
            with database.connect() as connection:
                said = warnings_of(connection)
                while move(connection)[1]:
                    pass
                assert said == []
        finally:
            done.set()

    assert together(move_them, *[lambda p=p: write(p) for p in PARENTS],
                    *[lambda p=p, r=r: read(p, r) for p in PARENTS for r in READERS]) == []
    assert wrong == []
    assert len(readings) > 10
    move_all(db)
    for parent, note in [("audit_logs", "entity_id"), ("job_events", "detail")]:
        notes = [n for (n,) in db.execute(f"SELECT {note} FROM mad.{parent}")]
        assert len(notes) == len(set(notes)) == committed[parent]
        assert count(db, f"{parent}_default") == 0
        assert astray(db, parent) == []


@pytest.mark.parametrize("only_grows", [False, True], ids=["", "only grows"])
def test_rows_changed_and_deleted_meanwhile(database, db, org, only_grows):
    """The owner changes, deletes and moves rows through the log while they move to their months."""
    fill(db, org, "job_events", 12_000, [1, 2, 3])
    if only_grows:
        db.execute("""
            CREATE FUNCTION mad.lab_look() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN OLD; END';
            CREATE TRIGGER lab_look BEFORE DELETE ON mad.job_events FOR EACH ROW EXECUTE FUNCTION mad.lab_look()""")
    ids = [i for (i,) in db.execute("SELECT job_id FROM mad.job_events ORDER BY job_id")]
    done = threading.Event()
    expected = {i: note for i, note in db.execute("SELECT job_id, detail FROM mad.job_events")}

    def change(part):
        with database.connect() as connection:
            for number, job_id in enumerate(ids[part::4]):
                if done.is_set() and number > 300:
                    break
                statement = ["UPDATE mad.job_events SET detail = 'changed' WHERE job_id = %s",
                             "UPDATE mad.job_events SET detail = 'changed', ts = ts + interval '1 month'"
                             " WHERE job_id = %s",
                             "DELETE FROM mad.job_events WHERE job_id = %s"][number % 3]
                assert connection.execute(statement, [job_id]).rowcount == 1
                if number % 3 == 2:
                    del expected[job_id]
                else:
                    expected[job_id] = "changed"
                time.sleep(0.002)

    def move_them():
        try:
            with database.connect() as connection:
                end = time.monotonic() + 8
                while move(connection)[1] and time.monotonic() < end:
                    pass
        finally:
            done.set()

    assert together(move_them, *[lambda n=n: change(n) for n in range(4)]) == []
    move_all(db)
    assert dict(db.execute("SELECT job_id, detail FROM mad.job_events").fetchall()) == expected
    assert count(db, "job_events") == len(expected)
    assert count(db, "job_events_default") == 0
    assert astray(db, "job_events") == []


@pytest.mark.parametrize("only_grows", [False, True], ids=["", "only grows"])
def test_a_row_inserted_after_the_others_were_copied(db, org, sessions, admin, only_grows):  # noqa: F811
    """It moves too. (The unit waits for a lock on organizations after it has copied the rows.)"""
    if only_grows:
        db.execute(REFUSE)
    for attempt in range(20):
        add_entry(db, org, month(-2 - attempt), f"before {attempt}")
        holder = sessions(autocommit=False)
        holder.execute("INSERT INTO mad.organizations (name) VALUES ('another') ON CONFLICT DO NOTHING")
        connection = sessions()
        connection.execute("SELECT set_config('lab.statement', %s, false)", [MOVE])
        call = Call(connection, RUN)
        while call.is_alive() and not admin.execute(
                "SELECT wait_event_type = 'Lock' FROM pg_stat_activity WHERE pid = %s",
                [connection.info.backend_pid]).fetchone()[0]:
            pass
        add_entry(db, org, month(-2 - attempt), f"after {attempt}")
        holder.rollback()
        call.join()
        assert call.error is None and call.warnings == []
        # 2 rows were moved, and there may be more; or the unit had given up before.
        if call.result == 2 * 2 + 1:
            break
        move_all(db)
    else:
        pytest.fail("no unit got its lock")
    assert count(db, "audit_logs") == 2 * (attempt + 1)
    assert count(db, "audit_logs_default") == 0


def test_a_log_that_is_read_stays_and_the_other_moves(db, org, sessions):  # noqa: F811
    add_both(db, org, month(-2))
    said = warnings_of(db)
    reader = sessions(autocommit=False)
    count(reader, "audit_logs")
    assert move(db) == (1, True)
    assert count(db, "job_events_default") == 0
    before = tables(db)
    assert move(db) == (0, True)
    assert tables(db) == before
    reader.rollback()
    assert move_all(db) == [1]
    assert said == []


def test_a_foreign_key_of_users(db, org):
    """Rows of a log to which a foreign key refers stay; the warning comes once in each call."""
    for n in [2, 3, 4]:
        add_both(db, org, month(-n))
    db.execute("""
        CREATE TABLE mad.lab_marks (org_id uuid, audit_id uuid, ts timestamptz,
            FOREIGN KEY (org_id, audit_id, ts) REFERENCES mad.audit_logs ON DELETE CASCADE);
        INSERT INTO mad.lab_marks SELECT org_id, audit_id, ts FROM mad.audit_logs""")
    said = warnings_of(db)
    assert move_all(db) == [1, 1, 1]
    assert len(said) == 4 and len(set(said)) == 1 and "a foreign key of yours refers to audit_logs" in said[0]
    assert count(db, "lab_marks") == count(db, "audit_logs_default") == 3


def test_a_name_that_is_taken(db, org):
    """A table of users that has the name of a partition is left alone, and the rows of its month
    stay."""
    name = name_of(db, "audit_logs", -2)
    db.execute(f"CREATE TABLE mad.{name} (LIKE mad.audit_logs INCLUDING ALL)")
    db.execute(f"INSERT INTO mad.{name} (org_id, action, entity_type, ts) VALUES (%s, 'a', 't', {month(-2)})", [org])
    add_both(db, org, month(-2))
    add_both(db, org, month(-3))
    assert move_all(db) == [1, 1, 1]
    assert count(db, name) == count(db, "audit_logs_default") == 1
    assert count(db, "audit_logs") == 2


@pytest.mark.parametrize("overlap", OVERLAPS)
def test_a_partition_made_by_hand_in_the_way_of_a_month(db, org, overlap):
    attach(db, "audit_logs", "lab_archive", *OVERLAPS[overlap])
    for number, ts in enumerate([month(-2, " + interval '1 hour'"), month(-2, " + interval '20 days'"),
                                 month(-1, " - interval '1 hour'"), month(-20)]):
        add_both(db, org, ts, str(number))
    before = [rows_of(db, parent) for parent in PARENTS]
    move_all(db)
    assert [rows_of(db, parent) for parent in PARENTS] == before
    assert count(db, "job_events_default") == 0
    # What ensure_partitions would leave stays.
    assert ensure(db) == 0


def test_rows_beyond_the_months_that_get_partitions_stay(db, org):
    for ts in ["'infinity'", "'-infinity'", month(-200), month(4)]:
        add_both(db, org, ts)
    assert move_all(db) == []
    assert count(db, "job_events_default") == 4


@pytest.mark.parametrize("change",
    ["ALTER TABLE mad.job_events_default RENAME TO lab_rest", "DROP TABLE mad.job_events_default"])
def test_default_under_another_name_or_gone(db, org, change):
    add_both(db, org, month(-2))
    db.execute(change)
    assert move_all(db) == ([1] if change.startswith("DROP") else [1, 1])


def test_a_unit_that_is_terminated(db, org, sessions, admin):  # noqa: F811
    """Nothing of it remains, and the next unit moves the rows."""
    for n in [2, 3, 4]:
        add_both(db, org, month(-n))
    holder = sessions(autocommit=False)
    holder.execute("INSERT INTO mad.organizations (name) VALUES ('another')")
    before, all_rows = tables(db), [rows_of(db, parent) for parent in PARENTS]
    for _ in range(3):
        # Before its end, and while it waits for a lock.
        connection = sessions(autocommit=False)
        move(connection)
        admin.execute("SELECT pg_terminate_backend(%s, 10000)", [connection.info.backend_pid])
        connection = sessions()
        connection.execute("SELECT set_config('lab.statement', %s, false)", [MOVE])
        call = Call(connection, RUN)
        while call.is_alive():
            admin.execute("SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity "
                          "WHERE pid = %s AND wait_event_type = 'Lock'", [connection.info.backend_pid])
        call.join()
    assert [rows_of(db, parent) for parent in PARENTS] == all_rows
    assert tables(db) - before <= set(partitions(db, "job_events"))
    holder.rollback()
    move_all(db)
    assert [rows_of(db, parent) for parent in PARENTS] == all_rows
    assert count(db, "audit_logs_default") == 0


def test_a_caller_with_an_old_snapshot(db, org, sessions):  # noqa: F811
    """In a transaction with an old snapshot it fails with 55000, if rows have come since."""
    add_both(db, org, month(-2))
    old = sessions(autocommit=False)
    old.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
    count(old, "organizations")
    add_both(db, org, month(-2))
    before = tables(db)
    with pytest.raises(psycopg.errors.ObjectNotInPrerequisiteState):
        move(old)
    old.rollback()
    assert tables(db) == before
    assert move_all(db) == [2, 2]


def test_ensure_and_drop_partitions_between_units(db, org):
    for n in range(2, 8):
        add_both(db, org, month(-n), str(n))
    assert move(db) == (1, True)
    assert drop(db, since(db, month(-4, " - interval '1 minute'"))) in (0, 1)
    assert set(whereabouts(db, "job_events")) == {"2", "3", "4", "5"}
    assert move(db) == (1, True)
    ensure(db)
    assert move(db) == (0, False)
    assert set(whereabouts(db, "job_events")) == {"2", "3", "4", "5"}
    assert count(db, "job_events_default") == count(db, "audit_logs_default") == 0


def test_a_month_of_many_rows_gets_several_partitions(db, org):
    fill(db, org, "job_events", 230_000, [2])
    name = name_of(db, "job_events", -2)
    before = rows_of(db, "job_events")
    moved, remaining = move(db)
    assert 0 < moved < 115_000 and remaining
    assert move(db)[1]
    # Interrupted here: new rows of the month are taken, by its partitions or by DEFAULT.
    for day in range(27):
        add_event(db, month(-2, f" + interval '{day} days'"), "late")
    # ensure_partitions moves the rest of the month at once.
    assert count(db, "job_events_default") > 0
    assert ensure(db) == 1
    assert move(db) == (0, False)
    assert count(db, "job_events_default") == 0
    assert astray(db, "job_events") == []
    db.execute("DELETE FROM mad.job_events WHERE detail = 'late'")
    assert rows_of(db, "job_events") == before
    parts = {part for part in partitions(db, "job_events") if part.startswith(name)}
    assert parts == {name, f"{name}_2", f"{name}_3"}
    for part in parts:
        assert shape(db, f"mad.{part}") == shape(db, "mad.job_events")
    assert drop(db, since(db, month(-1, " - interval '1 minute'"))) == 0
    # While autovacuum analyzes a partition, drop_partitions drops none.
    age = since(db, month(-1))
    await_that("the partitions are dropped", lambda: drop(db, age) == 3)
    assert count(db, "job_events") == 0


def test_many_rows_of_one_moment(db, org):
    """They can't be parted."""
    fill(db, org, "job_events", 120_000, [2])
    db.execute(f"UPDATE mad.job_events SET ts = {month(-2)}")
    before = rows_of(db, "job_events")
    assert move_all(db) == [120_000]
    assert rows_of(db, "job_events") == before


def test_old_rows_are_deleted_in_batches(db, org):
    for n in range(10, 14):
        for number in range(3):
            add_both(db, org, month(-n, f" + interval '{number} days'"), f"{n} {number}")
    age = since(db, month(-11, " - interval '1 minute'"))

    def delete(at_most):
        return run(db, f"SELECT mad_registry.delete_old_default_rows('{age}', {at_most})")

    assert [delete(4), delete(4), delete(4)] == [4, 2, 0]
    # The month in which the age ends stays.
    left = {f"{n} {number}" for n in range(10, 13) for number in range(3)}
    assert set(whereabouts(db, "job_events")) == set(whereabouts(db, "audit_logs", "entity_id")) == left
    drop(db, age)
    assert set(whereabouts(db, "job_events")) == left


def test_a_row_in_use_does_not_stop_the_batch(db, org, sessions):  # noqa: F811
    for number in range(3):
        add_event(db, month(-10), str(number))
    writer = sessions(autocommit=False)
    writer.execute("UPDATE mad.job_events SET event = 'changed' WHERE detail = '1'")
    assert run(db, "SELECT mad_registry.delete_old_default_rows('3 months', 100)") == 2
    writer.rollback()
    assert set(whereabouts(db, "job_events")) == {"1"}
