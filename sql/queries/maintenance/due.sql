-- The jobs, that which is due for the longest time first: job, enabled, whether it is due, due,
-- argument, last_run, progress. A job whose last run lies in the future is due: the clock was
-- ahead. No parameters. No index: a row for each job.
SELECT m.job, m.enabled, f.due <= clock_timestamp(), f.due, m.argument, m.last_run, m.progress
FROM mad.maintenance m
CROSS JOIN LATERAL (
    SELECT CASE WHEN m.last_run > clock_timestamp() THEN now() ELSE m.due END AS due
) f
ORDER BY f.due, m.job
