-- The time when a job was created.
-- $1 org_id uuid, $2 job_id uuid. Index: jobs_meta_pkey.
SELECT created_at FROM mad.jobs_meta WHERE org_id = $1 AND job_id = $2
