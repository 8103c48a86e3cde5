SELECT * FROM mad_registry.get_task(:org, :task, '1.0.0');
