-- Claims a key of the results cache. Returns a row only to the session that gets the claim: if
-- there was none, or if the lease of the earlier claim had expired.
-- $1 cache_key text, $2 lease interval. Index: result_cache_claims_pkey.
INSERT INTO mad.result_cache_claims AS c (cache_key, claimed_until)
VALUES ($1, clock_timestamp() + $2)
ON CONFLICT (cache_key) DO UPDATE SET claimed_until = excluded.claimed_until
WHERE c.claimed_until <= clock_timestamp()
RETURNING c.cache_key
