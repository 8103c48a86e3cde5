-- Stores a result, unless a result of higher confidence is there and has not expired. Returns a row
-- if the result was stored. A NULL confidence counts as 0.
-- $1 cache_key text, $2 artifact_map jsonb, $3 metrics_summary jsonb, $4 confidence_score double
-- precision, $5 pipeline_version text, $6 task_name text, $7 canonical_job_id uuid, $8 ttl interval
-- (NULL: the result does not expire).
-- Index: result_cache_pkey.
INSERT INTO mad.result_cache AS c
       (cache_key, artifact_map, metrics_summary, confidence_score, pipeline_version, task_name,
        canonical_job_id, expires_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, clock_timestamp() + $8)
ON CONFLICT (cache_key) DO UPDATE
SET artifact_map = excluded.artifact_map,
    metrics_summary = excluded.metrics_summary,
    confidence_score = excluded.confidence_score,
    pipeline_version = excluded.pipeline_version,
    task_name = excluded.task_name,
    canonical_job_id = excluded.canonical_job_id,
    created_at = clock_timestamp(),
    expires_at = excluded.expires_at
WHERE coalesce(excluded.confidence_score, 0) >= coalesce(c.confidence_score, 0)
   OR c.expires_at <= clock_timestamp()
RETURNING c.cache_key
