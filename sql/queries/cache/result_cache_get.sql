-- The result of a key that has not expired and has at least this confidence.
-- $1 cache_key text, $2 min_confidence double precision. Index: result_cache_pkey.
SELECT c.cache_key, c.pipeline_version, c.task_name, c.canonical_job_id, c.confidence_score,
       c.artifact_map::json AS artifact_map, c.metrics_summary::json AS metrics_summary,
       c.hit_count, c.created_at, c.expires_at
FROM mad.result_cache c
WHERE c.cache_key = $1
  AND coalesce(c.confidence_score, 0) >= $2
  AND (c.expires_at IS NULL OR c.expires_at > clock_timestamp())
