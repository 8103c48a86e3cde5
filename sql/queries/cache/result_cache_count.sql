-- Adds to the hits of a result. Adds nothing if another session has locked the row, so that readers
-- never wait for each other.
-- $1 cache_key text, $2 hits bigint.
-- Index: result_cache_pkey; no index contains a changed column, so updates are HOT.
UPDATE mad.result_cache
SET hit_count = hit_count + $2, last_used_at = clock_timestamp()
WHERE cache_key = (SELECT c.cache_key FROM mad.result_cache c WHERE c.cache_key = $1 FOR UPDATE SKIP LOCKED)
