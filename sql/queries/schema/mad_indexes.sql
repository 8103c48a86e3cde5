-- The indexes of schema mad: oid, the name (of a partition's: the name of the index it is part of), and
-- how many rows the planner thinks the table has.
SELECT i.indexrelid, r.relname::text, t.reltuples::float8
FROM pg_catalog.pg_class c
JOIN pg_catalog.pg_index i ON i.indexrelid = c.oid
JOIN pg_catalog.pg_class r ON r.oid = coalesce(pg_partition_root(c.oid)::oid, c.oid)
JOIN pg_catalog.pg_class t ON t.oid = i.indrelid
WHERE c.relnamespace = 'mad'::regnamespace
