SELECT * FROM mad_registry.task_library(:org, page_size => 50);
