SELECT mad_registry.record_audit(:org, NULL, 'task.view', 'task', :task);
