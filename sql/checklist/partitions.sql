-- The partitions of this month and the next exist, and so does DEFAULT, without which an insert of
-- another month would fail.
WITH parents AS (
    SELECT c.oid, c.relname, t.partdefid <> 0 AS has_default
    FROM pg_catalog.pg_class c
    LEFT JOIN pg_catalog.pg_partitioned_table t ON t.partrelid = c.oid
    WHERE c.oid IN ('mad.audit_logs'::regclass, 'mad.job_events'::regclass)
), faults AS (
    SELECT 'no partition ' || p.relname || to_char(month, '"_"YYYY"_"MM') AS fault
    FROM parents p
    CROSS JOIN generate_series(
        date_trunc('month', clock_timestamp() AT TIME ZONE 'UTC'),
        date_trunc('month', clock_timestamp() AT TIME ZONE 'UTC') + interval '1 month', interval '1 month') month
    WHERE NOT EXISTS (
        SELECT
        FROM pg_catalog.pg_inherits i
        JOIN pg_catalog.pg_class c ON c.oid = i.inhrelid
        WHERE i.inhparent = p.oid AND c.relname = p.relname || to_char(month, '"_"YYYY"_"MM'))
    UNION ALL
    SELECT 'no DEFAULT partition of ' || relname FROM parents WHERE has_default IS NOT TRUE
)
SELECT count(*) = 0,
       coalesce(string_agg(fault, ', ' ORDER BY fault),
                'this month''s and the next one''s are there for '
                    || (SELECT string_agg(relname, ' and ' ORDER BY relname) FROM parents)),
       'SELECT mad_registry.ensure_partitions()'
       || coalesce((SELECT string_agg(format('; CREATE TABLE mad.%1$s_default PARTITION OF mad.%1$s DEFAULT', relname),
           '')
                    FROM parents WHERE has_default IS NOT TRUE), '')
       || '; the job partitions of mad.maintenance does it: see mad_registry.maintenance_status'
FROM faults
