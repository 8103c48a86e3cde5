"""Monthly partitions: creation, moving of rows from DEFAULT, and dropping."""

import random

import psycopg
import pytest
from conftest import new_org
from partitions import (PARENTS, add_both, add_entry, add_event, count, drop, ensure, month, name_of, partitions,
                        rows_of, since, whereabouts)

# Time zones with different changes of the clock, and the first and last zone of the world.
TIME_ZONES = ["UTC", "America/New_York", "Europe/Berlin", "Australia/Lord_Howe", "Pacific/Kiritimati", "Etc/GMT+12",
              "Asia/Kathmandu"]
DATE_STYLES = ["ISO, DMY", "SQL, DMY", "SQL, MDY", "Postgres, DMY", "German, DMY"]


def test_a_new_database_has_this_month_and_the_next_ones(db):
    for parent in PARENTS:
        assert list(partitions(db, parent)) == sorted(name_of(db, parent, n) for n in range(4))
    assert ensure(db, 3) == 0
    assert ensure(db, 5) == 4
    assert ensure(db, 0) == 0


def test_a_partition_is_a_month_of_utc(db):
    with db.transaction():
        db.execute("SET LOCAL timezone = 'UTC'")
        expected = db.execute(f"""
            SELECT format('FOR VALUES FROM (''%s'') TO (''%s'')', {month('n')}, {month('n + 1')})
            FROM generate_series(0, 3) n""").fetchall()
    assert sorted(partitions(db, "job_events").values()) == sorted(bound for (bound,) in expected)


@pytest.mark.parametrize("months_ahead", [-1, 121, None])
def test_unlikely_months_are_refused(db, months_ahead):
    with pytest.raises(psycopg.errors.InvalidParameterValue):
        ensure(db, months_ahead)


@pytest.mark.parametrize("older_than", ["0", "-1 month", "2000 years", None])
def test_unlikely_ages_are_refused(db, older_than):
    with pytest.raises(psycopg.errors.InvalidParameterValue):
        drop(db, older_than)


def test_rows_of_any_time_are_taken(db, org):
    times = [
        "now()",
        "'infinity'",
        "'-infinity'",
        "'4713-01-01 00:00 BC'",
        "'0044-03-15 BC'",
        "'9999-12-31 23:59:59.999999'",
        "'294276-12-31'",
        "'2000-02-29 12:00'",
        "'1582-10-10'",
        month(-200),
        month(200),
    ]
    for number, ts in enumerate(times):
        add_both(db, org, ts, str(number))
    before = [rows_of(db, parent) for parent in PARENTS]
    ensure(db)
    assert [rows_of(db, parent) for parent in PARENTS] == before
    # The row later than all months stays for any age; the earlier ones are dropped.
    drop(db, "20 years")
    left = {"0", "1", "5", "6", "9", "10"} - ({"9"} if db.execute(
        f"SELECT {month(-200)} < date_trunc('month', now() - interval '20 years')").fetchone()[0] else set())
    assert set(whereabouts(db, "job_events")) == left
    assert set(whereabouts(db, "audit_logs", "entity_id")) == left


def test_rows_move_from_default_into_their_month(db, org):
    """Each row moves with all columns to the partition of its time."""
    chance = random.Random(5)
    minutes = [chance.randrange(60 * 24 * 700) for _ in range(300)]
    # Also the first and the last moment of each month.
    times = [f"now() - interval '{m} minutes'" for m in minutes]
    times += [month(-n) for n in range(24)] + [month(-n, " - interval '1 microsecond'") for n in range(24)]
    for number, ts in enumerate(times):
        add_both(db, org, ts, str(number))
    before = [rows_of(db, parent) for parent in PARENTS]
    assert count(db, "audit_logs_default") > 200
    assert ensure(db) > 40
    assert [rows_of(db, parent) for parent in PARENTS] == before
    for parent in PARENTS:
        assert count(db, f"{parent}_default") == 0
        with db.transaction():
            db.execute("SET LOCAL timezone = 'UTC'")
            astray = db.execute(f"""
                SELECT ts, tableoid::regclass FROM mad.{parent}
                WHERE tableoid::regclass::text <> 'mad.{parent}' || to_char(ts, '_YYYY_MM')""").fetchall()
        assert astray == []
    assert ensure(db) == 0


def test_rows_beyond_the_months_asked_for_wait(db, org):
    add_both(db, org, month(5))
    assert ensure(db, 4) == 2
    assert count(db, "audit_logs_default") == 1
    assert ensure(db, 5) == 2
    assert count(db, "audit_logs_default") == 0


@pytest.mark.parametrize("time_zone", TIME_ZONES)
def test_the_time_zone_of_the_session_does_not_matter(db, org, time_zone):
    db.execute("SELECT set_config('timezone', %s, false)", [time_zone])
    for n in range(1, 14):
        add_event(db, month(-n), f"first of {n}")
        add_event(db, month(-n + 1, " - interval '1 microsecond'"), f"last of {n}")
    ensure(db)
    here = whereabouts(db, "job_events")
    assert here == {f"{which} of {n}": "mad." + name_of(db, "job_events", -n)
                    for n in range(1, 14) for which in ["first", "last"]}
    # The whole month in which the age ends stays; the one before is dropped.
    assert drop(db, since(db, month(-6))) == 7
    assert min(partitions(db, "job_events")) == name_of(db, "job_events", -6)
    assert set(whereabouts(db, "job_events")) == {note for note in here if int(note.split()[-1]) <= 6}


@pytest.mark.parametrize("style", DATE_STYLES)
def test_the_date_style_of_the_session_does_not_matter(db, org, style):
    db.execute("SELECT set_config('datestyle', %s, false), set_config('intervalstyle', 'sql_standard', false)", [style])
    for n in range(1, 14):
        add_both(db, org, month(-n, " + interval '11 days'"), str(n))
    ensure(db)
    for parent, note in [("audit_logs", "entity_id"), ("job_events", "detail")]:
        assert whereabouts(db, parent, note) == {str(n): "mad." + name_of(db, parent, -n) for n in range(1, 14)}
    drop(db, since(db, month(-6)))
    assert set(whereabouts(db, "job_events")) == {str(n) for n in range(1, 7)}


def test_dropping_by_age_drops_exactly_what_is_older(db, org):
    """Older rows are dropped from partitions, and from DEFAULT, where months without a partition
    are."""
    for n in range(0, 16):
        add_both(db, org, month(-n), f"first of {n}")
        add_both(db, org, month(-n + 1, " - interval '1 microsecond'"), f"last of {n}")
    ensure(db)
    for n in range(16, 20):
        add_both(db, org, month(-n), f"first of {n}")
    # Months whose partition was dropped: their rows are in DEFAULT on both sides of the limit.
    for n in [7, 8, 9, 12]:
        for parent in PARENTS:
            db.execute(f"DROP TABLE mad.{name_of(db, parent, -n)}")
        add_both(db, org, month(-n), f"first of {n}")
        add_both(db, org, month(-n + 1, " - interval '1 microsecond'"), f"last of {n}")
    old = set(whereabouts(db, "job_events"))
    # The age ends in the last minute of month 8, so that month stays.
    age = since(db, month(-7, " - interval '1 minute'"))
    assert drop(db, age) == 2 * (16 - 9 - 2)
    remaining = {note for note in old if int(note.split()[-1]) <= 8}
    assert set(whereabouts(db, "job_events")) == remaining
    assert set(whereabouts(db, "audit_logs", "entity_id")) == remaining
    for parent in PARENTS:
        assert min(partitions(db, parent)) == name_of(db, parent, -6)
        assert not db.execute("""
            SELECT relname FROM pg_class WHERE relnamespace = 'mad'::regnamespace AND relname LIKE %s AND relkind = 'r'
              AND NOT relispartition""", [parent + r"\_2%"]).fetchall()
    assert drop(db, age) == 0


def test_a_partition_stays_while_a_moment_of_it_is_young(db, org):
    add_event(db, month(-3))
    ensure(db)
    assert drop(db, since(db, month(-2, " - interval '1 minute'"))) == 0
    assert drop(db, since(db, month(-2))) == 1


def shape(db, table):
    """Returns the definition of a table without names that Postgres generates."""
    return {
        "columns": db.execute(
            """
            SELECT attname, format_type(atttypid, atttypmod), attnotnull, attstorage, pg_get_expr(adbin, adrelid),
                   col_description(attrelid, attnum)
            FROM pg_attribute LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
            WHERE attrelid = %s::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum""",
            [table],
        ).fetchall(),
        "constraints": db.execute(
            """
            SELECT contype, pg_get_constraintdef(oid), convalidated FROM pg_constraint
            WHERE conrelid = %s::regclass ORDER BY 1, 2""",
            [table],
        ).fetchall(),
        "indexes": sorted(
            db.execute(
                """
            SELECT substring(pg_get_indexdef(indexrelid) FROM ' USING .*'), indisunique, indisprimary, indisvalid
            FROM pg_index WHERE indrelid = %s::regclass""",
                [table],
            ).fetchall()
        ),
        "policies": db.execute(
            """
            SELECT polname, polcmd, polpermissive, pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)
            FROM pg_policy WHERE polrelid = %s::regclass ORDER BY 1""",
            [table],
        ).fetchall(),
        "row security": db.execute(
            "SELECT relrowsecurity, relacl, relowner::regrole::text FROM pg_class WHERE oid = %s::regclass", [table]
        ).fetchall(),
        "triggers": db.execute(
            """
            SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE tgrelid = %s::regclass AND NOT tgisinternal""",
            [table],
        ).fetchall(),
    }


@pytest.mark.parametrize("parent", PARENTS)
def test_a_partition_is_made_like_its_parent(db, org, parent):
    add_both(db, org, month(-2))
    ensure(db)
    wanted = shape(db, f"mad.{parent}")
    assert len(wanted["indexes"]) >= 3
    assert (parent == "audit_logs") == (len(wanted["policies"]) > 0)
    for name in [*partitions(db, parent), f"{parent}_default"]:
        assert shape(db, f"mad.{name}") == wanted
        assert db.execute("SELECT obj_description(%s::regclass)", [f"mad.{name}"]).fetchone()[0]
        # Each index is attached to the parent's index.
        assert db.execute("""
            SELECT count(*) FROM pg_index WHERE indrelid = %s::regclass
              AND NOT EXISTS (SELECT FROM pg_inherits
                  WHERE inhrelid = indexrelid)""", [f"mad.{name}"]).fetchone()[0] == 0
    assert db.execute("SELECT bool_and(indisvalid) FROM pg_index WHERE indrelid = %s::regclass",
                      [f"mad.{parent}"]).fetchone()[0]


@pytest.fixture(scope="module")
def roles(server):
    """A bound writer, an operator, and a role with privileges on all tables."""
    server.psql("CREATE ROLE part_writer LOGIN; CREATE ROLE part_operator LOGIN; CREATE ROLE part_auditor LOGIN")


def test_no_way_round_the_policy_through_a_partition(database, roles):
    with database.connect() as db:
        ours, theirs = new_org(db, "ours"), new_org(db, "theirs")
        db.execute("SELECT mad_registry.grant_access('part_writer', 'writer', %s)", [ours])
        db.execute("SELECT mad_registry.grant_access('part_operator', 'operator')")
        for org in [ours, theirs]:
            for n in range(4):
                add_entry(db, org, month(-n))
        ensure(db)
        # Only the owner can grant privileges on a partition; the policy applies to it too.
        db.execute("SELECT mad_registry.grant_access('part_auditor', 'reader', %s)", [ours])
        db.execute("GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA mad TO part_auditor")
        names = [*partitions(db, "audit_logs"), "audit_logs_default"]
    with database.connect("part_writer") as db:
        assert db.execute("SELECT DISTINCT org_id FROM mad.audit_logs").fetchall() == [(ours,)]
        assert count(db, "audit_logs") == 4
        for name in names:
            for statement in ["SELECT FROM mad.{}", "DELETE FROM mad.{}",
                              "INSERT INTO mad.{} (org_id, action, entity_type) VALUES (gen_random_uuid(), 'a', 't')"]:
                with pytest.raises(psycopg.errors.InsufficientPrivilege):
                    db.execute(statement.format(name))
    with database.connect("part_operator") as db:
        assert count(db, "audit_logs") == 8
        assert ensure(db, 4) == 2
        assert drop(db, "1000 years") == 0
        assert count(db, "audit_logs") == 8
        for name in names:
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                db.execute(f"SELECT FROM mad.{name}")
    with database.connect("part_auditor") as db:
        seen = 0
        for name in names:
            found = db.execute(f"SELECT org_id FROM mad.{name}").fetchall()
            assert set(found) <= {(ours,)}
            seen += len(found)
            assert db.execute(f"DELETE FROM mad.{name} WHERE org_id = %s", [theirs]).rowcount == 0
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                db.execute(
                    f"INSERT INTO mad.{name} (org_id, action, entity_type, ts) VALUES (%s, 'a', 't', now())", [theirs]
                )
        assert seen == 4


def test_readers_and_writers_do_not_tend_partitions(database, roles):
    with database.connect() as db:
        db.execute("SELECT mad_registry.grant_access('part_writer', 'writer', %s)", [new_org(db, "ours")])
    with database.connect("part_writer") as db:
        for call in [
            "ensure_partitions()",
            "drop_partitions('1 year')",
            "make_partitions(1)",
            "remove_partitions('1 year')",
            "move_default_rows()",
            "delete_old_default_rows('1 year', 1)",
        ]:
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                db.execute(f"SELECT mad_registry.{call}")


def test_a_partition_made_in_a_transaction_that_is_rolled_back_leaves_all_in_place(db, org):
    add_both(db, org, month(-2))
    before = [rows_of(db, parent) for parent in PARENTS]
    with db.transaction(force_rollback=True):
        assert ensure(db) == 2
    with db.transaction(force_rollback=True):
        drop(db, "1 day")
    assert [rows_of(db, parent) for parent in PARENTS] == before
    assert count(db, "audit_logs_default") == 1
