-- The document has the indexes of audit_logs only.
INSERT INTO strategy.audit_logs (org_id, action, entity_type, entity_id) VALUES (:org, 'task.view', 'task', :task);
