-- Returns a row if result_cache_get.sql would find a result.
-- $1 cache_key text, $2 min_confidence double precision. Index: result_cache_pkey.
SELECT 1
FROM mad.result_cache c
WHERE c.cache_key = $1
  AND coalesce(c.confidence_score, 0) >= $2
  AND (c.expires_at IS NULL OR c.expires_at > clock_timestamp())
