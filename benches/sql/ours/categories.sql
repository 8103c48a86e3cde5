SELECT * FROM mad_registry.task_categories(:org);
