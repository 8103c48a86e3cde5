-- The counted hits of a result.
-- $1 cache_key text. Index: result_cache_pkey.
SELECT hit_count FROM mad.result_cache WHERE cache_key = $1
