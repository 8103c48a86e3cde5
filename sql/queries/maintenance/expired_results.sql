-- Deletes some expired results, and the expired claims.
-- $1 at_most bigint.
-- Index: idx_result_cache_expires; there are few claims.
WITH ended AS (
    DELETE FROM mad.result_cache_claims WHERE claimed_until <= statement_timestamp()
)
DELETE FROM mad.result_cache r
WHERE r.cache_key = ANY (ARRAY(
    SELECT e.cache_key
    FROM mad.result_cache e
    WHERE e.expires_at <= statement_timestamp()
    ORDER BY e.expires_at
    LIMIT $1
    FOR UPDATE SKIP LOCKED))
