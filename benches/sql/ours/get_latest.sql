SELECT * FROM mad_registry.get_task(:org, :task);
