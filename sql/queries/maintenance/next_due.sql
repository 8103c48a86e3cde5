-- When the next unit of work is due; NULL if no job is enabled.
-- $1 jobs text[].
-- No index: a row for each job.
SELECT min(m.due) FROM mad.maintenance m WHERE m.enabled AND m.job = ANY ($1)
