-- The extension's version, and the rows of organisations, tasks and services as estimated by
-- Postgres's statistics. No parameters.
-- Index: pg_extension_name_index, pg_class_relname_nsp_index.
SELECT e.extversion,
       (SELECT pg_catalog.array_agg(
                   CASE WHEN c.reltuples > pg_catalog.pg_stat_get_live_tuples(c.oid)
                        THEN c.reltuples::pg_catalog.int8 ELSE pg_catalog.pg_stat_get_live_tuples(c.oid) END
                   ORDER BY c.relname)
        FROM pg_catalog.pg_class c
        JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = 'mad' AND c.relname IN ('organizations', 'task_definitions', 'task_services'))
FROM pg_catalog.pg_extension e
WHERE e.extname = 'mad_registry'
