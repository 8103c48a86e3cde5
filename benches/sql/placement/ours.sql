SELECT service_id FROM mad_registry.pick_healthy_service(:org, :task, '1.0.0', interval '2 minutes');
