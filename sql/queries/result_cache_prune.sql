-- Index: idx_result_cache_expires; claims are few.
WITH ended AS (
    DELETE FROM mad.result_cache_claims WHERE claimed_until <= clock_timestamp()
)
DELETE FROM mad.result_cache WHERE expires_at <= clock_timestamp()
