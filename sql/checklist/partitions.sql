-- The months' partitions are there for this month and the next, and no row had to go to DEFAULT.
WITH parents AS (
    SELECT c.oid, c.relname
    FROM pg_catalog.pg_class c
    WHERE c.relnamespace = 'mad'::regnamespace AND c.relkind = 'p'
), missing AS (
    SELECT p.relname || to_char(month, '"_"YYYY"_"MM') AS fault
    FROM parents p
    CROSS JOIN generate_series(
        date_trunc('month', clock_timestamp() AT TIME ZONE 'UTC'),
        date_trunc('month', clock_timestamp() AT TIME ZONE 'UTC') + interval '1 month', interval '1 month') month
    WHERE NOT EXISTS (
        SELECT
        FROM pg_catalog.pg_inherits i
        JOIN pg_catalog.pg_class c ON c.oid = i.inhrelid
        WHERE i.inhparent = p.oid AND c.relname = p.relname || to_char(month, '"_"YYYY"_"MM'))
), stranded AS (
    SELECT t.fault FROM (
        SELECT 'audit_logs has rows in DEFAULT' AS fault WHERE EXISTS (
            SELECT FROM mad.audit_logs_default WHERE ts > now() - interval '10 years')
        UNION ALL
        SELECT 'job_events has rows in DEFAULT' WHERE EXISTS (
            SELECT FROM mad.job_events_default WHERE ts > now() - interval '10 years')
    ) t
)
SELECT count(*) = 0,
       coalesce(string_agg(fault, ', ' ORDER BY fault),
                'this month''s and the next one''s are there for ' || (SELECT string_agg(relname, ' and ' ORDER BY relname) FROM parents)),
       'SELECT mad_registry.ensure_partitions(), and run it daily (pg_cron, or any scheduler)'
FROM (SELECT 'no partition ' || fault AS fault FROM missing UNION ALL SELECT fault FROM stranded) faults
