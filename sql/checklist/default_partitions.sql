-- The DEFAULT partitions hold no row of a month that has or should have a partition. Rows of older
-- and later months stay there: ensure_partitions creates no partition for them.
WITH stranded AS (
    SELECT 'audit_logs' AS log WHERE EXISTS (
        SELECT FROM mad.audit_logs_default
        WHERE ts > now() - interval '10 years' AND ts < date_trunc('month', now(), 'UTC') + interval '4 months')
    UNION ALL
    SELECT 'job_events' WHERE EXISTS (
        SELECT FROM mad.job_events_default
        WHERE ts > now() - interval '10 years' AND ts < date_trunc('month', now(), 'UTC') + interval '4 months')
)
SELECT count(*) = 0,
       coalesce('rows wait in DEFAULT: ' || string_agg(log, ', ' ORDER BY log), 'no row waits in DEFAULT'),
       'SELECT mad_registry.ensure_partitions()'
FROM stranded
