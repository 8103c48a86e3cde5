SELECT * FROM mad_registry.pick_healthy_service(:org, :task, '1.0.0');
