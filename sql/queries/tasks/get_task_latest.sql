-- The highest active version of a task.
-- $1 org_id uuid, $2 task_id text. Index: idx_task_definitions_version.
SELECT t.task_definition_id, t.task_id, t.version, t.metadata_json AS metadata,
       t.interface_spec::text AS interface_spec, t.service_config::text AS service_config,
       t.is_active, t.created_at, t.updated_at
FROM mad.task_definitions t
WHERE t.org_id = $1 AND t.task_id = $2 AND t.is_active
ORDER BY t.version_key DESC
LIMIT 1
