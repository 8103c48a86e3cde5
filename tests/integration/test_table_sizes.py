"""The view table_sizes: the size of each table on disk; partitions count for their root table."""

import pytest
from monitoring import flush, one, rows

TABLES = """
    CREATE SCHEMA "Odd Schema";
    CREATE TABLE "Odd Schema"."Mixed""Case" AS SELECT generate_series(1, 1000) AS a;
    CREATE TABLE public.nothing (a int);
    CREATE TABLE public.empty (a int PRIMARY KEY, long text);
    CREATE TABLE public.long (a int PRIMARY KEY, long text);
    ALTER TABLE public.long ALTER long SET STORAGE EXTERNAL;
    INSERT INTO public.long SELECT i, repeat('x', 10000) FROM generate_series(1, 50) i;
    CREATE MATERIALIZED VIEW public.stored AS SELECT generate_series(1, 1000) AS a;
    CREATE INDEX stored_a ON public.stored (a);
    CREATE UNLOGGED TABLE public.unlogged AS SELECT generate_series(1, 1000) AS a;
    CREATE VIEW public.no_table AS SELECT 1 AS a;
    CREATE TABLE public.heir (b int) INHERITS (public.nothing);
    INSERT INTO public.heir SELECT i, i FROM generate_series(1, 1000) i;
    CREATE TABLE public.whole (a int, b int, long text) PARTITION BY RANGE (a);
    CREATE TABLE public.low PARTITION OF public.whole FOR VALUES FROM (0) TO (10);
    CREATE TABLE public.high PARTITION OF public.whole FOR VALUES FROM (10) TO (30) PARTITION BY LIST (b);
    CREATE TABLE public.high_1 PARTITION OF public.high FOR VALUES IN (1);
    CREATE TABLE "Odd Schema"."High 2" PARTITION OF public.high FOR VALUES IN (2);
    CREATE INDEX whole_a ON public.whole (a);
    INSERT INTO public.whole SELECT i % 30, 1 + i % 2, repeat(md5(i::text), 100) FROM generate_series(1, 3000) i;
    CREATE TABLE public.bare (a int) PARTITION BY LIST (a);
"""
# The partition tree of an ordinary table is the table itself.
SIZES = """
    SELECT n.nspname AS schema_name, c.relname AS table_name,
           (SELECT count(*) FROM pg_partition_tree(c.oid) WHERE isleaf AND level > 0) AS partitions,
           sum(pg_total_relation_size(t.leaf))::bigint AS total_bytes,
           sum(pg_relation_size(t.leaf))::bigint AS table_bytes,
           sum(pg_indexes_size(t.leaf))::bigint AS index_bytes,
           sum(CASE WHEN p.reltoastrelid = 0 THEN 0
               ELSE pg_total_relation_size(p.reltoastrelid) END)::bigint AS toast_bytes
    FROM pg_class c
    JOIN pg_namespace n ON n.oid = c.relnamespace
    CROSS JOIN LATERAL (SELECT c.oid AS leaf WHERE c.relkind <> 'p'
                        UNION SELECT relid FROM pg_partition_tree(c.oid)) t
    JOIN pg_class p ON p.oid = t.leaf
    WHERE c.relkind IN ('r', 'p', 'm') AND NOT c.relispartition AND c.relpersistence <> 't'
      AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')
    GROUP BY 1, 2, c.oid ORDER BY 1, 2"""


@pytest.fixture
def filled(db):
    db.execute(TABLES)
    return db


def size(db, table, schema="public"):
    found = rows(
        db, "SELECT * FROM mad_registry.table_sizes WHERE schema_name = %s AND table_name = %s", [schema, table]
    )
    assert len(found) == 1, found
    return found[0]


def test_sizes_are_those_of_postgres(filled):
    columns = "schema_name, table_name, partitions, total_bytes, table_bytes, index_bytes, toast_bytes"
    shown = rows(filled, f"SELECT {columns} FROM mad_registry.table_sizes ORDER BY 1, 2")
    assert shown == rows(filled, SIZES)
    assert {"mad", "public", "Odd Schema"} == {row["schema_name"] for row in shown}


def test_sizes_of_a_catalogue(catalogue):
    with catalogue.connect() as db:
        columns = "schema_name, table_name, partitions, total_bytes, table_bytes, index_bytes, toast_bytes"
        assert rows(db, f"SELECT {columns} FROM mad_registry.table_sizes ORDER BY 1, 2") == rows(db, SIZES)
        row = size(db, "task_definitions", "mad")
        assert row["live_rows"] == one(db, "SELECT count(*) FROM mad.task_definitions") or row["live_rows"] == 0
        assert row["total_bytes"] > 100_000


def test_partitions_are_summed(filled):
    row = size(filled, "whole")
    assert row["partitions"] == 3
    assert row["total_bytes"] == one(filled, """
        SELECT sum(pg_total_relation_size(r)) FROM unnest('{low, high_1, "Odd Schema.High 2"}'::text[]) t,
        LATERAL (SELECT CASE t WHEN 'Odd Schema.High 2' THEN '"Odd Schema"."High 2"'
            ELSE 'public.' || t END::regclass AS r) x""")
    assert row["table_bytes"] > 0 < row["index_bytes"]
    shown = {row["table_name"] for row in rows(filled, "SELECT table_name FROM mad_registry.table_sizes")}
    assert not shown & {"low", "high", "high_1", "High 2"}
    assert shown >= {"whole", "bare", "audit_logs", "job_events"}
    assert (size(filled, "bare")["partitions"], size(filled, "bare")["total_bytes"]) == (0, 0)
    assert size(filled, "audit_logs", "mad")["partitions"] >= 2


def test_each_kind_of_table(filled):
    assert size(filled, 'Mixed"Case', "Odd Schema")["table_bytes"] > 0
    assert size(filled, "nothing")["total_bytes"] == 0
    # One page of the primary key and one of the TOAST index.
    empty = size(filled, "empty")
    assert (empty["table_bytes"], empty["live_rows"]) == (0, 0)
    assert empty["total_bytes"] == empty["index_bytes"] + empty["toast_bytes"] > 0
    long = size(filled, "long")
    assert long["toast_bytes"] > 500_000 > long["table_bytes"]
    assert size(filled, "stored")["index_bytes"] > 0
    assert size(filled, "unlogged")["table_bytes"] > 0
    # A child table by inheritance is listed as a table of its own.
    assert size(filled, "heir")["table_bytes"] > 0
    assert one(filled, "SELECT count(*) FROM mad_registry.table_sizes WHERE table_name = 'no_table'") == 0


def test_temporary_tables_are_left_out(database, filled):
    """Temporary tables are not listed, also those of other sessions."""
    with database.connect() as other:
        for db in (filled, other):
            db.execute("CREATE TEMP TABLE passing AS SELECT generate_series(1, 1000) AS a")
        assert one(filled, "SELECT count(*) FROM pg_class WHERE relname = 'passing'") == 2
        assert one(filled, "SELECT count(*) FROM mad_registry.table_sizes WHERE table_name = 'passing'") == 0


def test_the_size_for_reading(filled):
    for row in rows(filled, "SELECT *, pg_size_pretty(total_bytes) AS pretty FROM mad_registry.table_sizes"):
        assert row["total_size"] == row["pretty"]


def test_rows_live_and_dead(filled):
    """The sums over all partitions, as the statistics have them."""
    filled.execute("DELETE FROM public.whole WHERE a = 5; DELETE FROM public.whole WHERE a = 15")
    flush(filled)
    row = size(filled, "whole")
    assert (row["live_rows"], row["dead_rows"]) == (2800, 200)
    assert row["last_analyze"] is None
    filled.execute("VACUUM ANALYZE public.whole")
    row = size(filled, "whole")
    assert (row["live_rows"], row["dead_rows"]) == (2800, 0)
    waits_longest = """SELECT min(pg_stat_get_last_analyze_time(relid)), min(pg_stat_get_last_vacuum_time(relid))
                       FROM pg_partition_tree('public.whole') WHERE isleaf"""
    assert (row["last_analyze"], row["last_vacuum"]) == filled.execute(waits_longest).fetchone()
    assert row["last_analyze"] is not None


def test_rows_that_are_not_known_are_noted(database, filled):
    """After a reset the statistics have 0 rows for a table with rows, which the column note
    reports."""
    filled.execute("ALTER TABLE public.long SET (autovacuum_enabled = off)")
    flush(filled)
    assert size(filled, "long")["note"] is None
    with database.connect("postgres") as admin:
        admin.execute("SELECT pg_stat_reset()")
    row = size(filled, "long")
    assert (row["live_rows"], row["note"]) == (0, "rows unknown: never analyzed since the statistics began")
    assert size(filled, "nothing")["note"] is None
    filled.execute("ANALYZE public.long")
    row = size(filled, "long")
    assert (row["live_rows"], row["note"]) == (50, None)
