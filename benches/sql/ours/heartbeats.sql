-- 100 services in one call.
\set first random(1, 901)
\set cpu random(0, 4000000000)
SELECT mad_registry.heartbeats(:org, jsonb_agg(jsonb_build_object(
    'service_id', md5(:fleet || '/' || n)::uuid,
    'resources_used', jsonb_build_object('cpu', round((:cpu::bigint + 1000 * n) / 1000000000.0, 6), 'memory',
        '512Mi'))))
FROM generate_series(:first::int, :first::int + 99) AS n;
