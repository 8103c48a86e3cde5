-- The state of a job in a results database.
-- $1 job_id uuid. Index: jobs_pkey.
SELECT j.job_id, j.status, j.created_at, j.updated_at FROM mad.jobs j WHERE j.job_id = $1
