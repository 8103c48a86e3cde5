-- Heartbeats are heap-only updates: no index holds what they change, and nearly all of them were.
WITH counted AS (
    SELECT c.oid, pg_stat_get_tuples_updated(c.oid) AS updates, pg_stat_get_tuples_hot_updated(c.oid) AS hot
    FROM pg_catalog.pg_class c
    WHERE c.oid = 'mad.task_services'::regclass
), culprits AS (
    SELECT string_agg(DISTINCT i.indexrelid::regclass::text, ', ') AS names
    FROM counted c
    JOIN pg_catalog.pg_index i ON i.indrelid = c.oid
    JOIN pg_catalog.pg_depend d
      ON d.classid = 'pg_catalog.pg_class'::regclass AND d.objid = i.indexrelid
     AND d.refclassid = 'pg_catalog.pg_class'::regclass AND d.refobjid = c.oid
    JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = d.refobjsubid
    WHERE a.attname IN ('last_health_check', 'resources_used', 'cpu_load')
)
SELECT k.names IS NULL AND (c.updates < 1000 OR c.hot >= 0.95 * c.updates),
       concat_ws('; ',
           'an index holds what heartbeats change: ' || k.names,
           CASE WHEN c.updates < 1000 THEN 'too few updates to tell the heap-only share: ' || c.updates
                ELSE round(100.0 * c.hot / c.updates, 1) || ' % of ' || c.updates || ' updates were heap-only' END),
       CASE WHEN k.names IS NOT NULL THEN 'drop that index: every heartbeat writes into all indexes because of it'
            ELSE 'look for long transactions (mad_registry.connection_stats), which keep old versions of rows, and VACUUM mad.task_services' END
FROM counted c CROSS JOIN culprits k
