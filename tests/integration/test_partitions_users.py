"""Partitions with additions of users: columns, indexes, triggers, own partitions."""

import psycopg
import pytest
from partitions import (PARENTS, add_both, add_entry, count, drop, ensure, month, name_of, partitions, rows_of,
                        since, whereabouts)

REFUSE = """
    CREATE FUNCTION mad.lab_refuse() RETURNS trigger LANGUAGE plpgsql
        AS 'BEGIN RAISE EXCEPTION ''what was logged stays''; END';
    CREATE TRIGGER lab_refuse BEFORE DELETE OR UPDATE ON mad.audit_logs
        FOR EACH ROW EXECUTE FUNCTION mad.lab_refuse()"""


def test_columns_indexes_and_statistics(db, org):
    db.execute("""
        ALTER TABLE mad.audit_logs ADD COLUMN lab_note text NOT NULL DEFAULT 'none' CHECK (lab_note <> '');
        ALTER TABLE mad.audit_logs ADD COLUMN lab_gone integer;
        ALTER TABLE mad.audit_logs ADD COLUMN lab_number bigserial;
        ALTER TABLE mad.audit_logs DROP COLUMN lab_gone;
        CREATE INDEX lab_by_note ON mad.audit_logs (lower(lab_note)) WHERE lab_note <> 'none';
        CREATE UNIQUE INDEX lab_unique ON mad.audit_logs (lab_number, ts);
        CREATE STATISTICS mad.lab_statistics ON org_id, lab_note FROM mad.audit_logs;
        COMMENT ON COLUMN mad.audit_logs.lab_note IS 'of the lab'""")
    add_entry(db, org, month(-2))
    db.execute("UPDATE mad.audit_logs SET lab_note = 'stored'")
    before = rows_of(db, "audit_logs")
    assert ensure(db, 5) == 5
    assert rows_of(db, "audit_logs") == before
    assert count(db, "audit_logs_default") == 0
    for name in partitions(db, "audit_logs"):
        assert db.execute("""
            SELECT count(*) FROM pg_index JOIN pg_inherits ON inhrelid = indexrelid
            WHERE indrelid = %s::regclass
              AND inhparent IN ('mad.lab_by_note'::regclass, 'mad.lab_unique'::regclass)""",
            [f"mad.{name}"]).fetchone()[0] == 2


def test_a_generated_column(db, org):
    db.execute("ALTER TABLE mad.audit_logs ADD COLUMN lab_upper text GENERATED ALWAYS AS (upper(action)) STORED")
    add_entry(db, org, month(-2))
    before = rows_of(db, "audit_logs")
    assert ensure(db) == 1
    assert rows_of(db, "audit_logs") == before


def test_an_identity_column(db, org, server):
    if server.major < 17:
        pytest.skip("partitioned tables have no identity columns before 17")
    db.execute("ALTER TABLE mad.audit_logs ADD COLUMN lab_number bigint GENERATED ALWAYS AS IDENTITY")
    add_entry(db, org, month(-2))
    before = rows_of(db, "audit_logs")
    assert ensure(db, 4) == 3
    assert rows_of(db, "audit_logs") == before


def test_triggers_are_there_in_new_partitions_and_do_not_see_a_move(db, org):
    """New partitions have the users' triggers, and moving a row does not fire them."""
    db.execute("""
        CREATE TABLE mad.lab_seen (operation text, note text);
        CREATE FUNCTION mad.lab_seen() RETURNS trigger LANGUAGE plpgsql
            AS 'BEGIN INSERT INTO mad.lab_seen VALUES (TG_OP, NEW.entity_id); RETURN NULL; END';
        CREATE TRIGGER lab_seen AFTER INSERT OR UPDATE ON mad.audit_logs
            FOR EACH ROW EXECUTE FUNCTION mad.lab_seen()""")
    add_entry(db, org, month(-2), "early")
    ensure(db)
    add_entry(db, org, month(-2), "late")
    assert db.execute("SELECT * FROM mad.lab_seen").fetchall() == [("INSERT", "early"), ("INSERT", "late")]


def test_a_log_that_may_only_grow(db, org):
    """A trigger ON DELETE that protects the log does not prevent moving rows to their partition."""
    db.execute(REFUSE)
    add_entry(db, org, month(-2))
    before = rows_of(db, "audit_logs")
    assert ensure(db) == 1
    assert rows_of(db, "audit_logs") == before


def test_rows_that_refer_to_moved_ones_stay(db, org):
    add_entry(db, org, month(-2))
    db.execute("""
        CREATE TABLE mad.lab_marks (org_id uuid, audit_id uuid, ts timestamptz,
            FOREIGN KEY (org_id, audit_id, ts) REFERENCES mad.audit_logs ON DELETE CASCADE);
        INSERT INTO mad.lab_marks SELECT org_id, audit_id, ts FROM mad.audit_logs""")
    try:
        ensure(db)
    except psycopg.errors.Error:
        pass  # A refusal is right too, because no row is lost.
    assert count(db, "lab_marks") == 1
    assert count(db, "audit_logs") == 1


OVERLAPS = {
    "a year": (month(-14), month(-2)),
    "the second half of a month": (month(-2, " + interval '15 days'"), month(-1)),
    "some hours": (month(-2, " + interval '3 hours'"), month(-2, " + interval '9 hours'")),
    "the past": ("MINVALUE", month(-1, " - interval '1 day'")),
    "two months that begin on another clock": (month(-3, " + interval '5 hours'"), month(-1, " + interval '5 hours'")),
}


def attach(db, parent, name, start, end):
    """Attaches a partition that was made by hand."""
    bounds = [bound if bound.endswith("VALUE") else repr(db.execute(f"SELECT ({bound})::text").fetchone()[0])
              for bound in (start, end)]
    db.execute(f"CREATE TABLE mad.{name} PARTITION OF mad.{parent} FOR VALUES FROM ({bounds[0]}) TO ({bounds[1]})")


@pytest.mark.parametrize("overlap", OVERLAPS)
def test_a_partition_made_by_hand_in_the_way_of_a_month(db, org, overlap):
    """A month that overlaps such a partition gets no partition; all other months do, and every row
    can be stored."""
    attach(db, "audit_logs", "lab_archive", *OVERLAPS[overlap])
    # Before, in and after the overlap, and in another month.
    for number, ts in enumerate(
        [
            month(-2, " + interval '1 hour'"),
            month(-2, " + interval '4 hours'"),
            month(-2, " + interval '20 days'"),
            month(-1, " - interval '1 hour'"),
            month(-1),
            month(-1, " + interval '6 hours'"),
            month(-20),
        ]
    ):
        add_both(db, org, ts, str(number))
    before = [rows_of(db, parent) for parent in PARENTS]
    assert ensure(db, 6) > 6
    assert [rows_of(db, parent) for parent in PARENTS] == before
    assert name_of(db, "audit_logs", 6) in partitions(db, "audit_logs")
    assert count(db, "job_events_default") == 0
    assert ensure(db, 6) == 0


def test_a_year_made_by_hand_ahead(db, org):
    attach(db, "job_events", "lab_next_year", month(5), month(17))
    assert ensure(db, 18) == 15 + (15 - 12)
    assert ensure(db, 18) == 0


def test_odd_partitions_are_dropped_by_their_end(db, org):
    """Partitions are dropped by their bounds, whatever their name; those without an upper bound
    never."""
    for parent in PARENTS:
        attach(db, parent, f"lab_{parent}_old", "MINVALUE", month(-40))
        attach(db, parent, f'"Lab {parent} ''of'' %% a year"'.replace("''", "'"), month(-40), month(-28))
        attach(db, parent, f"lab_{parent}_across", month(-28), month(-8))
        attach(db, parent, f"lab_{parent}_rest", month(200), "MAXVALUE")
    for number, ts in enumerate([month(-50), month(-30), month(-20), month(-10), month(0), month(300), "'infinity'"]):
        add_both(db, org, ts, str(number))
    assert drop(db, since(db, month(-8, " - interval '1 minute'"))) == 4
    assert set(whereabouts(db, "job_events")) == {"2", "3", "4", "5", "6"}
    assert drop(db, since(db, month(-8))) == 2
    assert set(whereabouts(db, "job_events")) == {"4", "5", "6"}
    assert set(whereabouts(db, "audit_logs", "entity_id")) == {"4", "5", "6"}


def test_a_partition_with_partitions_and_one_elsewhere(db, org):
    db.execute("CREATE SCHEMA lab")
    begin, end = db.execute(f"SELECT {month(-30)}::text, {month(-20)}::text").fetchone()
    db.execute(f"""
        CREATE TABLE lab.years PARTITION OF mad.job_events
            FOR VALUES FROM ('{begin}') TO ('{end}') PARTITION BY RANGE (ts);
        CREATE TABLE lab.years_rest PARTITION OF lab.years DEFAULT""")
    add_both(db, org, month(-25), "old")
    assert whereabouts(db, "job_events") == {"old": "lab.years_rest"}
    assert ensure(db) == 1
    assert drop(db, since(db, month(-19))) == 2
    assert db.execute("SELECT to_regclass('lab.years'), to_regclass('lab.years_rest')").fetchone() == (None, None)


def test_a_detached_partition_is_left_alone(db, org):
    """A detached partition belongs to the users. Rows of its month go to DEFAULT and are dropped by
    age there."""
    add_both(db, org, month(-10), "before")
    ensure(db)
    name = name_of(db, "job_events", -10)
    db.execute(f"ALTER TABLE mad.job_events DETACH PARTITION mad.{name}")
    add_both(db, org, month(-10), "after")
    assert ensure(db) == 0
    assert whereabouts(db, "job_events") == {"after": "mad.job_events_default"}
    drop(db, since(db, month(-9)))
    assert count(db, name) == 1
    assert count(db, "job_events") == 0


def test_a_name_that_is_taken(db, org):
    """If a table of users has the name of a partition, that month stays in DEFAULT, and the others
    get theirs."""
    name = name_of(db, "audit_logs", -2)
    db.execute(f"CREATE TABLE mad.{name} (a integer)")
    add_both(db, org, month(-2))
    add_both(db, org, month(-3))
    assert ensure(db) == 3
    assert count(db, "audit_logs") == 2
    assert db.execute(f"SELECT count(*) FROM mad.{name}").fetchone()[0] == 0


def test_a_view_of_a_partition(db, org):
    """A partition with a dependent view stays, with a warning; the others are dropped."""
    for n in [-12, -11, -10]:
        add_both(db, org, month(n), str(n))
    ensure(db)
    db.execute(f"CREATE VIEW mad.lab_view AS SELECT action FROM mad.{name_of(db, 'audit_logs', -11)}")
    said = []
    db.add_notice_handler(lambda notice: said.append((notice.severity, notice.message_primary)))
    assert drop(db, since(db, month(-9))) == 5
    assert [severity for severity, _ in said] == ["WARNING"]
    assert name_of(db, "audit_logs", -11) in said[0][1]
    assert set(whereabouts(db, "audit_logs", "entity_id")) == {"-11"}
    assert count(db, "job_events") == 0


@pytest.mark.parametrize("change",
    ["ALTER TABLE mad.job_events_default RENAME TO lab_rest", "DROP TABLE mad.job_events_default"])
def test_default_under_another_name_or_gone(db, org, change):
    """If DEFAULT has another name or is missing, the other log is processed normally, and this one
    as far as possible."""
    add_both(db, org, month(-10))
    db.execute(change)
    assert ensure(db, 4) >= 3
    assert name_of(db, "job_events", 4) in partitions(db, "job_events")
    assert count(db, "audit_logs_default") == 0
    assert drop(db, since(db, month(-9))) >= 1


def test_a_policy_and_rights_of_users_on_the_parent_stay(db, org):
    db.execute("CREATE POLICY lab_policy ON mad.audit_logs AS RESTRICTIVE USING (action <> 'secret')")
    before = db.execute("SELECT relacl FROM pg_class WHERE oid = 'mad.audit_logs'::regclass").fetchall()
    add_entry(db, org, month(-2))
    ensure(db, 4)
    drop(db, "1 month")
    assert db.execute(
        "SELECT polname FROM pg_policy WHERE polrelid = 'mad.audit_logs'::regclass ORDER BY 1"
    ).fetchall() == [("lab_policy",), ("tenant",)]
    assert db.execute("SELECT relacl FROM pg_class WHERE oid = 'mad.audit_logs'::regclass").fetchall() == before
