-- The document has no such query; this one reads its tables.
SELECT task_definition_id, task_id, version, metadata, interface_spec, service_config, is_active, created_at, updated_at
FROM strategy.task_definitions
WHERE org_id = :org AND task_id = :task AND version = '1.0.0';
