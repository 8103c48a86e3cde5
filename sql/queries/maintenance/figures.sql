-- Figures of this database for Prometheus: seconds for which an enabled job has been overdue, jobs
-- whose last run failed, and rows in the DEFAULT partitions (of each at most 1,000 are counted) of
-- months that have or should have a partition, as in sql/checklist/default_partitions.sql.
-- No index.
SELECT (SELECT greatest(0, extract(epoch FROM max(now() - m.due) FILTER (WHERE m.enabled)))::float8
        FROM mad.maintenance m),
       (SELECT count(*) FILTER (WHERE m.enabled AND m.last_fault IS NOT NULL) FROM mad.maintenance m),
       (SELECT count(*) FROM (
            SELECT FROM mad.audit_logs_default
            WHERE ts > now() - interval '10 years' AND ts < date_trunc('month', now(), 'UTC') + interval '4 months'
            LIMIT 1000) AS counted)
       + (SELECT count(*) FROM (
            SELECT FROM mad.job_events_default
            WHERE ts > now() - interval '10 years' AND ts < date_trunc('month', now(), 'UTC') + interval '4 months'
            LIMIT 1000) AS counted)
