-- The indexes of schema mad: oid; name, for the index of a partition the name of its root index;
-- the number of rows of the table as the planner estimates it.
SELECT i.indexrelid, r.relname::text, t.reltuples::float8
FROM pg_catalog.pg_class c
JOIN pg_catalog.pg_index i ON i.indexrelid = c.oid
JOIN pg_catalog.pg_class r ON r.oid = coalesce(pg_partition_root(c.oid)::oid, c.oid)
JOIN pg_catalog.pg_class t ON t.oid = i.indrelid
WHERE c.relnamespace = 'mad'::regnamespace
