-- The results cache, and functions for caches of applications.

CREATE FUNCTION mad_registry.canonical_json(document jsonb) RETURNS text
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'mad_canonical_json';
COMMENT ON FUNCTION mad_registry.canonical_json(jsonb) IS
'Returns a document as text that is equal for equal documents: keys are ordered, and each number '
'has one notation.';

CREATE FUNCTION mad_registry.cache_key(prefix text, params jsonb) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN 'query:' OPERATOR(pg_catalog.||) pg_catalog.md5(
    prefix OPERATOR(pg_catalog.||) ':' OPERATOR(pg_catalog.||) mad_registry.canonical_json(params));
COMMENT ON FUNCTION mad_registry.cache_key(text, jsonb) IS
'Returns a key for a cache: query: and 32 hexadecimal digits. Equal parameters have equal keys, '
'in any order of their keys and any notation of their numbers.';

CREATE FUNCTION mad_registry.registry_etag(org_id uuid) RETURNS text
LANGUAGE c STABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'mad_registry_etag';
COMMENT ON FUNCTION mad_registry.registry_etag(uuid) IS
'Returns a tag that changes with every committed change of the organisation''s tasks, pipelines '
'or set of services. Heartbeats do not change it.';

CREATE FUNCTION mad_registry.result_cache_get(cache_key text, min_confidence double precision DEFAULT 0)
RETURNS TABLE (
    cache_key text, pipeline_version text, task_name text, canonical_job_id uuid,
    confidence_score double precision, artifact_map json, metrics_summary json, hit_count bigint,
    created_at timestamptz, expires_at timestamptz)
LANGUAGE c VOLATILE PARALLEL UNSAFE ROWS 1 AS 'MODULE_PATHNAME', 'mad_result_cache_get';
COMMENT ON FUNCTION mad_registry.result_cache_get(text, double precision) IS
'Returns the cached result of a key if it has not expired and its confidence is at least '
'min_confidence; otherwise no row. Counts hits in a sample, and counts none where nothing can be '
'written.';

CREATE FUNCTION mad_registry.result_cache_claim(
    cache_key text, lease interval DEFAULT '5 minutes', min_confidence double precision DEFAULT 0)
RETURNS boolean
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_result_cache_claim';
COMMENT ON FUNCTION mad_registry.result_cache_claim(text, interval, double precision) IS
'Claims a key after a miss. Returns true to the one caller that shall compute and put the '
'result. Returns false to the others, and if a result of at least min_confidence was put '
'meanwhile; they call result_cache_get again, later if there is no result yet. A claim ends with '
'the put, or when its lease expires.';

CREATE FUNCTION mad_registry.result_cache_put(
    cache_key text, artifact_map jsonb, metrics_summary jsonb DEFAULT '{}',
    confidence_score double precision DEFAULT NULL, pipeline_version text DEFAULT NULL,
    task_name text DEFAULT NULL, canonical_job_id uuid DEFAULT NULL, ttl interval DEFAULT NULL)
RETURNS boolean
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_result_cache_put';
COMMENT ON FUNCTION mad_registry.result_cache_put(text, jsonb, jsonb, double precision, text, text, uuid, interval) IS
'Stores a result, unless a result of higher confidence is there and has not expired, and ends '
'the claim on its key in either case. Returns whether the result was stored. A NULL '
'confidence_score counts as 0; a result with ttl NULL does not expire.';

CREATE FUNCTION mad_registry.result_cache_prune() RETURNS bigint
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_result_cache_prune';
COMMENT ON FUNCTION mad_registry.result_cache_prune() IS
'Deletes expired results and claims. Returns the number of deleted results.';
