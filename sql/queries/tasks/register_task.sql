-- Inserts a task, or updates it if it differs. Returns no row if an equal task exists.
-- $1 org_id uuid, $2 task_id text, $3 version text, $4 metadata jsonb, $5 interface_spec jsonb, $6
-- service_config jsonb, $7 is_system boolean.
-- Index: task_definitions_task_id_version_key.
INSERT INTO mad.task_definitions AS t
       (org_id, task_id, version, metadata, interface_spec, service_config, is_system)
VALUES ($1, $2, $3, $4, $5, $6, $7)
ON CONFLICT (org_id, task_id, version) DO UPDATE
SET metadata = excluded.metadata,
    interface_spec = excluded.interface_spec,
    service_config = excluded.service_config,
    is_system = excluded.is_system,
    updated_at = clock_timestamp()
WHERE (t.metadata, t.interface_spec, t.service_config, t.is_system)
   IS DISTINCT FROM (excluded.metadata, excluded.interface_spec, excluded.service_config, excluded.is_system)
RETURNING t.task_definition_id
