SELECT mad_registry.heartbeat(:org, md5(:service)::uuid, 'healthy',
    jsonb_build_object('cpu', round(:cpu::bigint / 1000000000.0, 6), 'memory', '512Mi'));
