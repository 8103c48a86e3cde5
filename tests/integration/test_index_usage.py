"""The view index_usage: the number of scans of each index, and the indexes that nothing requires.
"""

import psycopg
import pytest
from monitoring import flush, one, rows


def usage(db, name):
    found = rows(db, "SELECT * FROM mad_registry.index_usage WHERE index_name = %s", [name])
    assert len(found) == 1, found
    return found[0]


def scan(db, statement, times=1):
    """Reads by an index and waits until the scan is counted."""
    db.execute("SET enable_seqscan = off")
    for _ in range(times):
        db.execute(statement)
    db.execute("RESET enable_seqscan")
    flush(db)


def test_a_planted_index_that_nobody_uses(db):
    db.execute("CREATE INDEX planted ON mad.molecules (name)")
    row = usage(db, "planted")
    assert (row["schema_name"], row["table_name"]) == ("mad", "molecules")
    assert (row["scans"], row["entries_read"], row["rows_fetched"], row["last_scan"]) == (0, 0, 0, None)
    assert (row["required_by"], row["unused"]) == (None, True)
    assert row["size_bytes"] == one(db, "SELECT pg_relation_size('mad.planted')")


def test_a_planted_index_on_org_id_that_nobody_uses(db):
    """A redundant index is reported as unused; the primary key begins with org_id too."""
    db.execute("CREATE INDEX planted ON mad.jobs_meta (org_id, priority)")
    row = usage(db, "planted")
    assert (row["required_by"], row["unused"]) == (None, True)


def test_an_index_that_is_used(server, db):
    db.execute("CREATE TABLE public.read AS SELECT generate_series(1, 100) AS a; CREATE INDEX busy ON public.read (a)")
    scan(db, "SELECT a FROM public.read WHERE a = 5", times=3)
    row = usage(db, "busy")
    assert (row["scans"], row["entries_read"], row["unused"], row["required_by"]) == (3, 3, False, None)
    # Postgres has the time since PostgreSQL 16.
    assert (row["last_scan"] is not None) == (server.major >= 16)


REQUIRED = """
    CREATE TABLE public.parent (a int CONSTRAINT parent_pkey PRIMARY KEY, b int, c int CONSTRAINT parent_c UNIQUE,
                                CONSTRAINT parent_b EXCLUDE USING btree (b WITH =));
    CREATE TABLE public.child (a int CONSTRAINT child_parent REFERENCES public.parent, b int NOT NULL,
                               c int CONSTRAINT child_c REFERENCES public.parent (c));
    CREATE INDEX child_a ON public.child (a, b);
    CREATE INDEX child_c_partial ON public.child (c) WHERE b > 0;
    CREATE UNIQUE INDEX child_b ON public.child (b);
    ALTER TABLE public.child REPLICA IDENTITY USING INDEX child_b;
    CREATE UNIQUE INDEX child_once ON public.child ((a + b)) WHERE c IS NULL;
"""


@pytest.mark.parametrize("name,required_by", [
    ("parent_pkey", "foreign keys to it, primary key"), ("parent_b", "exclusion constraint"),
    ("parent_c", "foreign keys to it, unique constraint"), ("child_a", "foreign key child_parent"),
    ("child_b", "replica identity, uniqueness"), ("child_once", "uniqueness"), ("child_c_partial", None)])
def test_an_index_that_something_needs(db, name, required_by):
    """An index that was never scanned is not unused if something requires it; a partial index
    serves no foreign key."""
    db.execute(REQUIRED)
    row = usage(db, name)
    assert (row["scans"], row["required_by"], row["unused"]) == (0, required_by, required_by is None)


@pytest.mark.parametrize("index", ["CREATE INDEX one ON public.child (a) INCLUDE (b)",
                                   "CREATE INDEX one ON public.child USING brin (a, b)"], ids=["include", "brin"])
def test_an_index_that_does_not_serve_a_foreign_key(db, index):
    """An index with the columns of a foreign key does not serve it unless it begins with them."""
    db.execute("CREATE TABLE public.parent (a int, b int, PRIMARY KEY (a, b));"
               "CREATE TABLE public.child (a int, b int, FOREIGN KEY (a, b) REFERENCES public.parent)")
    db.execute(index)
    assert usage(db, "one")["required_by"] is None


def test_every_constraint_of_ours_keeps_its_index(db):
    wrong = rows(db, """
        SELECT u.index_name, u.required_by FROM mad_registry.index_usage u
        JOIN pg_constraint k ON k.conname = u.index_name AND k.connamespace = 'mad'::regnamespace
        WHERE u.schema_name = 'mad' AND (u.unused OR u.required_by !~ 'primary key|unique constraint')""")
    assert wrong == []
    assert (
        one(db, "SELECT count(*) FROM mad_registry.index_usage WHERE schema_name = 'mad' AND required_by IS NOT NULL")
        > 30
    )


def test_other_kinds_of_index(db):
    """Indexes with included columns, on an expression, and on a part of the rows are listed too."""
    db.execute("""
        CREATE TABLE public.kinds AS SELECT i AS a, i AS b, i::text AS c FROM generate_series(1, 100) i;
        CREATE INDEX including ON public.kinds (a) INCLUDE (b);
        CREATE INDEX expression ON public.kinds (upper(c));
        CREATE INDEX part ON public.kinds (b) WHERE a < 10;
        CREATE INDEX "Mixed Case" ON public.kinds (b, a)""")
    names = ["including", "expression", "part", "Mixed Case"]
    assert [(usage(db, name)["unused"], usage(db, name)["required_by"]) for name in names] == [(True, None)] * 4
    scan(db, "SELECT a, b FROM public.kinds WHERE a = 1")
    scan(db, "SELECT a FROM public.kinds WHERE upper(c) = '5'")
    scan(db, "SELECT b FROM public.kinds WHERE b = 5 AND a < 10")
    assert [usage(db, name)["scans"] for name in names] == [1, 1, 1, 0]


def test_an_invalid_index(db):
    """An invalid index, as after a failed CREATE INDEX CONCURRENTLY, is reported as invalid and not
    as unused."""
    db.execute("CREATE TABLE public.twice AS SELECT 1 AS a FROM generate_series(1, 2)")
    with pytest.raises(psycopg.errors.UniqueViolation):
        db.execute("CREATE UNIQUE INDEX CONCURRENTLY broken ON public.twice (a)")
    row = usage(db, "broken")
    assert not row["unused"]
    assert row["note"].startswith("invalid: REINDEX it, or drop it")
    db.execute("DELETE FROM public.twice WHERE ctid = '(0,1)'")
    db.execute("REINDEX INDEX CONCURRENTLY public.broken")
    assert "invalid" not in usage(db, "broken")["note"]


def test_partitions_are_summed(db):
    """Indexes of partitions, over two levels, count for their root index; an index that exists on
    one partition only is a separate row."""
    db.execute("""
        CREATE TABLE public.whole (a int, b int) PARTITION BY RANGE (a);
        CREATE TABLE public.low PARTITION OF public.whole FOR VALUES FROM (0) TO (10);
        CREATE TABLE public.high PARTITION OF public.whole FOR VALUES FROM (10) TO (30) PARTITION BY LIST (b);
        CREATE TABLE public.high_1 PARTITION OF public.high FOR VALUES IN (1);
        CREATE TABLE public.high_2 PARTITION OF public.high FOR VALUES IN (2);
        CREATE INDEX whole_a ON public.whole (a);
        CREATE INDEX low_b ON public.low (b);
        INSERT INTO public.whole SELECT i % 30, 1 + i % 2 FROM generate_series(1, 3000) i""")
    assert usage(db, "whole_a")["unused"]
    scan(db, "SELECT * FROM public.low WHERE a = 5")
    scan(db, "SELECT * FROM public.high_1 WHERE a = 12", times=2)
    scan(db, "SELECT * FROM public.high_2 WHERE a = 13", times=3)
    row = usage(db, "whole_a")
    assert (row["table_name"], row["scans"], row["unused"], row["required_by"]) == ("whole", 6, False, None)
    leaves = "pg_partition_tree('public.whole_a') WHERE isleaf"
    assert row["size_bytes"] == one(db, f"SELECT sum(pg_relation_size(relid)) FROM {leaves}") > 0
    counted = (
        "sum(pg_stat_get_numscans(relid)), sum(pg_stat_get_tuples_returned(relid)),"
        " sum(pg_stat_get_tuples_fetched(relid))"
    )
    assert (row["scans"], row["entries_read"], row["rows_fetched"]) == db.execute(
        f"SELECT {counted} FROM {leaves}"
    ).fetchone()
    assert usage(db, "low_b")["unused"]
    shown = rows(db, "SELECT index_name FROM mad_registry.index_usage WHERE schema_name = 'public'")
    assert sorted(row["index_name"] for row in shown) == ["low_b", "whole_a"]


def test_ours_over_the_months_partitions(db, org):
    db.execute("INSERT INTO mad.audit_logs (org_id, action, entity_type) VALUES (%s, 'seen', 'task')", [org])
    scan(
        db, f"SELECT * FROM mad.audit_logs WHERE org_id = '{org}' AND ts > now() - interval '1 minute' ORDER BY ts DESC"
    )
    assert usage(db, "idx_audit_logs_org_ts")["scans"] > 0
    partitions = rows(db, """
        SELECT u.index_name FROM mad_registry.index_usage u JOIN pg_class c ON c.relname = u.index_name
        WHERE u.schema_name = 'mad' AND c.relispartition""")
    assert partitions == []


def test_it_says_since_when(database, db):
    """The column note says that counting began recently."""
    before = one(db, "SELECT clock_timestamp()")
    with database.connect("postgres") as admin:
        admin.execute("SELECT pg_stat_reset()")
    db.execute("CREATE INDEX planted ON mad.molecules (name)")
    row = usage(db, "planted")
    assert row["stats_since"] >= before
    assert row["note"] == "counted for less than a week"


def test_every_index_is_there_once(db):
    assert rows(db, """
        SELECT c.relname FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
        WHERE c.relnamespace = 'mad'::regnamespace AND NOT c.relispartition
        EXCEPT ALL
        SELECT index_name FROM mad_registry.index_usage WHERE schema_name = 'mad'""") == []
    assert one(db, "SELECT count(*) FROM mad_registry.index_usage WHERE schema_name IN ('pg_catalog', 'pg_toast')") == 0
