-- $1 cache_key text, $2 hits bigint: counts them, unless another session is just counting too.
-- Index: result_cache_pkey; no index holds what this changes (HOT).
UPDATE mad.result_cache
SET hit_count = hit_count + $2, last_used_at = clock_timestamp()
WHERE cache_key = (SELECT c.cache_key FROM mad.result_cache c WHERE c.cache_key = $1 FOR UPDATE SKIP LOCKED)
