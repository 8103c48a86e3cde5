-- Ends the claim on a key.
-- $1 cache_key text. Index: result_cache_claims_pkey.
DELETE FROM mad.result_cache_claims WHERE cache_key = $1
