-- Deletes expired results and expired claims.
-- Index: idx_result_cache_expires; there are few claims.
WITH ended AS (
    DELETE FROM mad.result_cache_claims WHERE claimed_until <= statement_timestamp()
)
DELETE FROM mad.result_cache WHERE expires_at <= statement_timestamp()
