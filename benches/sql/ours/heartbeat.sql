\set service random(1, 1000)
\set cpu random(0, 4000000000)
SELECT mad_registry.heartbeat(:org, md5(:fleet || '/' || :service::int)::uuid, 'healthy',
    jsonb_build_object('cpu', round(:cpu::bigint / 1000000000.0, 6), 'memory', '512Mi'));
