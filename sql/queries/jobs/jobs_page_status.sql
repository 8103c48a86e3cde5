-- A page of the jobs of one status, newest first.
-- $1 org_id uuid, $2 page_size bigint; the page begins after the position $3 created_at
-- timestamptz, $4 job_id uuid. $5 status text.
-- Index: idx_jobs_meta_org_status_created.
SELECT j.job_id, j.pipeline_id, j.submitted_by, j.status, j.priority, j.created_at, j.updated_at
FROM mad.jobs_meta j
WHERE j.org_id = $1
  AND j.status = $5
  AND (j.created_at, j.job_id) < ($3, $4)
ORDER BY j.created_at DESC, j.job_id DESC
LIMIT $2
