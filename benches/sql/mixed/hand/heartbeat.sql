UPDATE mad.task_services
SET health_status = 'healthy', last_health_check = clock_timestamp(),
    resources_used = jsonb_build_object('cpu', round(:cpu::bigint / 1000000000.0, 6), 'memory', '512Mi')
WHERE org_id = :org AND service_id = md5(:service)::uuid;
