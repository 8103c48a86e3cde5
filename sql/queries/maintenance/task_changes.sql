-- How many rows of tasks were written, by Postgres's statistics.
-- No index.
SELECT pg_stat_get_tuples_inserted(c.oid) + pg_stat_get_tuples_updated(c.oid) + pg_stat_get_tuples_deleted(c.oid)
FROM pg_catalog.pg_class c
WHERE c.oid = 'mad.task_definitions'::regclass
