-- The planner's statistics are fresh: every table of more than 1,000 rows or 1 MB was analyzed, and
-- at most a quarter of it changed since.
WITH stale AS (
    SELECT c.oid::regclass || CASE WHEN c.reltuples < 0 THEN ' was never analyzed'
               ELSE ': ' || pg_stat_get_mod_since_analyze(c.oid) || ' changes since it was analyzed' END AS fault
    FROM pg_catalog.pg_class c
    WHERE c.relnamespace = 'mad'::regnamespace
      AND c.relkind = 'r'
      AND (c.reltuples < 0 AND (pg_stat_get_live_tuples(c.oid) > 1000 OR pg_relation_size(c.oid) > 1048576)
           OR c.reltuples >= 0 AND pg_stat_get_mod_since_analyze(c.oid) > greatest(1000, 0.25 * c.reltuples)
              -- Heartbeats change no column that plans depend on.
              AND c.relname <> 'task_services')
)
SELECT count(*) = 0,
       coalesce(string_agg(fault, ', ' ORDER BY fault), 'all tables of more than 1000 rows are analyzed'),
       'ANALYZE the table; if it comes again, lower its autovacuum_analyze_scale_factor'
FROM stale
