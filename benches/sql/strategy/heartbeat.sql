-- The document has no heartbeat; this one writes the columns that its pick reads.
\set service random(1, 1000)
\set cpu random(0, 4000000000)
UPDATE strategy.task_services
SET health_status = 'healthy', last_health_check = NOW(),
    resources_used = jsonb_build_object('cpu', round(:cpu::bigint / 1000000000.0, 6), 'memory', '512Mi')
WHERE service_id = md5(:fleet || '/' || :service::int)::uuid;
