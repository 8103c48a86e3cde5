-- One version of a task, active or not.
-- $1 org_id uuid, $2 task_id text, $3 version text. Index: task_definitions_task_id_version_key.
SELECT t.task_definition_id, t.task_id, t.version, t.metadata_json AS metadata,
       t.interface_spec::text AS interface_spec, t.service_config::text AS service_config,
       t.is_active, t.created_at, t.updated_at
FROM mad.task_definitions t
WHERE t.org_id = $1 AND t.task_id = $2 AND t.version = $3
