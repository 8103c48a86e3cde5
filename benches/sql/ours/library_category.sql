SELECT * FROM mad_registry.task_library(:org, :category, 50);
