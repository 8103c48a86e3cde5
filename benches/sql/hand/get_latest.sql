-- The highest active version, by the index on its key.
SELECT t.task_definition_id, t.task_id, t.version, t.metadata_json AS metadata, t.interface_spec,
       t.service_config, t.is_active, t.created_at, t.updated_at
FROM mad.task_definitions t
WHERE t.org_id = :org AND t.task_id = :task AND t.is_active
ORDER BY t.version_key DESC
LIMIT 1;
