SELECT * FROM mad_registry.search_tasks(:org, :term, page_size => 20);
