-- Any service of the organisation.
\set service random(1, :services)
\set cpu random(0, 4000000000)
SELECT mad_registry.heartbeat(:org, (SELECT s.service_id FROM bench.changing_service s WHERE s.number = :service), 'healthy',
    jsonb_build_object('cpu', round(:cpu::bigint / 1000000000.0, 6), 'memory', '512Mi'));
