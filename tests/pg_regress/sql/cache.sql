-- Keys, the results cache, the etag.
\set org '''11111111-1111-4111-8111-111111111111'''
SELECT mad_registry.cache_key('q', '{"a": 1, "b": [1.0, 2]}')
         = mad_registry.cache_key('q', '{"b": [1, 2.00], "a": 1e0}') AS equal,
       mad_registry.cache_key('q', '{"a": 1}') = mad_registry.cache_key('r', '{"a": 1}') AS other_prefix,
       mad_registry.cache_key('q', '{}');
SELECT mad_registry.canonical_json('{"b": 1.0, "a": [true, null, "x\"y"]}');

-- One of the callers with a miss computes the result; the others wait.
SELECT artifact_map FROM mad_registry.result_cache_get('k');
SELECT mad_registry.result_cache_claim('k');
SELECT mad_registry.result_cache_claim('k');
SELECT mad_registry.result_cache_put('k', '{"poses": "s3://a"}', confidence_score => 0.5);
SELECT artifact_map, confidence_score, hit_count FROM mad_registry.result_cache_get('k');
SELECT artifact_map, hit_count FROM mad_registry.result_cache_get('k', 0.6);
-- A result of higher confidence replaces one of lower confidence, and not the reverse.
SELECT mad_registry.result_cache_put('k', '{"poses": "s3://b"}', confidence_score => 0.4);
SELECT mad_registry.result_cache_put('k', '{"poses": "s3://c"}', confidence_score => 0.9);
SELECT artifact_map, confidence_score, hit_count FROM mad_registry.result_cache_get('k');
SELECT mad_registry.result_cache_put('', '[]');
\echo :LAST_ERROR_SQLSTATE
SELECT mad_registry.result_cache_put('gone', '{}', ttl => '1 microsecond');
SELECT artifact_map FROM mad_registry.result_cache_get('gone');
SELECT mad_registry.result_cache_prune();

-- The etag changes after each change, and only then.
SELECT mad_registry.register_task(:org, 'etag', '1.0.0', '{}', '{}') IS NOT NULL AS registered;
SELECT mad_registry.registry_etag(:org) AS etag \gset
SELECT mad_registry.registry_etag(:org) = :'etag' AS same;
SELECT mad_registry.register_service(:org, 'etag', NULL, 'http://etag') AS service \gset
SELECT mad_registry.registry_etag(:org) = :'etag' AS same_after_a_new_service;
SELECT mad_registry.registry_etag(:org) AS etag \gset
SELECT mad_registry.heartbeat(:org, :'service', 'healthy', '{"cpu": 1}');
SELECT mad_registry.registry_etag(:org) = :'etag' AS same_after_a_heartbeat;
SELECT mad_registry.register_task(:org, 'etag', '1.0.0', '{}', '{}') IS NOT NULL AS registered;
SELECT mad_registry.registry_etag(:org) = :'etag' AS same_after_the_same_again;
SELECT mad_registry.set_task_active(:org, 'etag', '1.0.0', false);
SELECT mad_registry.registry_etag(:org) = :'etag' AS same_after_retiring_a_task;
