-- The results cache, and what application caches need.

CREATE FUNCTION mad_registry.canonical_json(document jsonb) RETURNS text
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'mad_canonical_json';
COMMENT ON FUNCTION mad_registry.canonical_json(jsonb) IS
'A document as text that is the same for equal documents: keys in order, numbers in one notation.';

CREATE FUNCTION mad_registry.cache_key(prefix text, params jsonb) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN 'query:' OPERATOR(pg_catalog.||) pg_catalog.md5(
    prefix OPERATOR(pg_catalog.||) ':' OPERATOR(pg_catalog.||) mad_registry.canonical_json(params));
COMMENT ON FUNCTION mad_registry.cache_key(text, jsonb) IS
'Key for a cache: query: and 32 hexadecimal digits, equal for equal parameters in any order.';

CREATE FUNCTION mad_registry.registry_etag(org_id uuid) RETURNS text
LANGUAGE c STABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'mad_registry_etag';
COMMENT ON FUNCTION mad_registry.registry_etag(uuid) IS
'Changes with every committed change of the organisation''s tasks, services'' membership or pipelines, and only then.';

CREATE FUNCTION mad_registry.result_cache_get(cache_key text, min_confidence double precision DEFAULT 0)
RETURNS TABLE (
    cache_key text, pipeline_version text, task_name text, canonical_job_id uuid,
    confidence_score double precision, artifact_map json, metrics_summary json, hit_count bigint,
    created_at timestamptz, expires_at timestamptz)
LANGUAGE c VOLATILE PARALLEL UNSAFE ROWS 1 AS 'MODULE_PATHNAME', 'mad_result_cache_get';
COMMENT ON FUNCTION mad_registry.result_cache_get(text, double precision) IS
'The cached result of this key, if there is one that has not expired and is sure enough. Hits are counted in a sample, and not at all where nothing can be written.';

CREATE FUNCTION mad_registry.result_cache_claim(
    cache_key text, lease interval DEFAULT '5 minutes', min_confidence double precision DEFAULT 0)
RETURNS boolean
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_result_cache_claim';
COMMENT ON FUNCTION mad_registry.result_cache_claim(text, interval, double precision) IS
'After a miss: true for the one caller who shall compute the result and put it; false for the others, and when a result that is sure enough has come meanwhile: get it, or ask again later. A claim ends with the put or with its lease.';

CREATE FUNCTION mad_registry.result_cache_put(
    cache_key text, artifact_map jsonb, metrics_summary jsonb DEFAULT '{}',
    confidence_score double precision DEFAULT NULL, pipeline_version text DEFAULT NULL,
    task_name text DEFAULT NULL, canonical_job_id uuid DEFAULT NULL, ttl interval DEFAULT NULL)
RETURNS boolean
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_result_cache_put';
COMMENT ON FUNCTION mad_registry.result_cache_put(text, jsonb, jsonb, double precision, text, text, uuid, interval) IS
'Stores a result, unless a surer one is there; ends the claim on its key. Returns whether it was stored.';

CREATE FUNCTION mad_registry.result_cache_prune() RETURNS bigint
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_result_cache_prune';
COMMENT ON FUNCTION mad_registry.result_cache_prune() IS
'Deletes results and claims that have expired; returns how many results.';
