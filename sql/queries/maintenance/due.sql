-- The job that is due for the longest time, of those that this library has: job, argument,
-- last_run, progress.
-- $1 jobs text[].
-- No index: a row for each job.
SELECT m.job, m.argument, m.last_run, m.progress
FROM mad.maintenance m
WHERE m.enabled AND m.due <= clock_timestamp() AND m.job = ANY ($1)
ORDER BY m.due, m.job
LIMIT 1
