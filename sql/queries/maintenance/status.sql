-- The jobs, their settings and how their last run ended.
-- No index: a row for each job.
SELECT m.job, m.enabled, m.every, m.argument, m.due, m.remaining, m.last_run, m.duration, m.done, m.last_fault,
       m.last_fault_at
FROM mad.maintenance m
ORDER BY m.job
