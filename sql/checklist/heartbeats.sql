-- Heartbeats are heap-only (HOT) updates: no index contains a column that they change, and at least
-- 95 % of the updates so far were HOT.
WITH counted AS (
    SELECT c.oid, pg_stat_get_tuples_updated(c.oid) AS updates, pg_stat_get_tuples_hot_updated(c.oid) AS hot
    FROM pg_catalog.pg_class c
    WHERE c.oid = 'mad.task_services'::regclass
), culprits AS (
    SELECT string_agg(DISTINCT i.indexrelid::regclass::text, ', ') AS names
    FROM counted t
    JOIN pg_catalog.pg_attribute a ON a.attrelid = t.oid
    JOIN pg_catalog.pg_index i ON i.indrelid = t.oid
    JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
    JOIN pg_catalog.pg_am m ON m.oid = c.relam
    WHERE a.attname IN ('last_health_check', 'resources_used', 'cpu_load')
      -- In a column, an expression or a predicate of the index.
      AND (a.attnum = ANY (i.indkey::smallint[])
           OR EXISTS (
               SELECT FROM pg_catalog.pg_depend d
               WHERE d.classid = 'pg_catalog.pg_class'::regclass AND d.objid = i.indexrelid
                 AND d.refclassid = 'pg_catalog.pg_class'::regclass AND d.refobjid = t.oid
                 AND d.refobjsubid = a.attnum))
      -- Since PostgreSQL 16 a summarizing index does not prevent HOT updates.
      AND NOT (m.amname = 'brin' AND current_setting('server_version_num')::integer >= 160000)
)
SELECT k.names IS NULL AND (c.updates < 1000 OR c.hot >= 0.95 * c.updates),
       concat_ws('; ',
           'an index holds what heartbeats change: ' || k.names,
           CASE WHEN c.updates < 1000 THEN 'too few updates to tell the heap-only share: ' || c.updates
                ELSE round(100.0 * c.hot / c.updates, 1) || ' % of ' || c.updates || ' updates were heap-only' END),
       CASE WHEN k.names IS NOT NULL THEN 'drop that index: every heartbeat writes into all indexes because of it'
            ELSE 'look for long transactions (mad_registry.connection_stats), which keep old versions of rows, '
                 'and VACUUM mad.task_services; the share is that of all updates so far: '
                 'SELECT pg_stat_reset_single_table_counters(''mad.task_services''::regclass) begins it anew' END
FROM counted c CROSS JOIN culprits k
