SELECT * FROM mad_registry.task_library(:org, page_size => 50, after_title => :title, after_id => :id);
