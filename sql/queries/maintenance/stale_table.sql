-- The next table, in the order of their names, whose statistics for the planner are stale, as the
-- checklist's item `planner statistics` says: autovacuum has not analyzed it yet.
-- $1 after text (NULL: the first).
-- No index.
SELECT c.relname::text
FROM pg_catalog.pg_class c
WHERE c.relnamespace = 'mad'::regnamespace
  AND c.relkind = 'r'
  AND ($1 IS NULL OR c.relname::text > $1)
  AND (c.reltuples < 0 AND (pg_stat_get_live_tuples(c.oid) > 1000 OR pg_relation_size(c.oid) > 1048576)
       OR c.reltuples >= 0 AND pg_stat_get_mod_since_analyze(c.oid) > greatest(1000, 0.25 * c.reltuples)
          AND c.relname <> 'task_services')
ORDER BY c.relname::text
LIMIT 1
