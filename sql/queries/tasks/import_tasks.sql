-- Inserts tasks, or updates those that differ. Rows are written in one order, so that two
-- concurrent imports cannot deadlock.
-- $1 org_id uuid, $2 tasks jsonb: an array of objects, which the caller has validated.
-- Index: task_definitions_task_id_version_key.
INSERT INTO mad.task_definitions AS t
       (org_id, task_id, version, metadata, interface_spec, service_config, is_system, is_active)
SELECT $1,
       task ->> 'task_id',
       task ->> 'version',
       coalesce(task -> 'metadata', '{}'),
       coalesce(task -> 'interface_spec', '{}'),
       coalesce(task -> 'service_config', '{}'),
       coalesce((task -> 'is_system')::boolean, false),
       coalesce((task -> 'is_active')::boolean, true)
FROM jsonb_array_elements($2) AS task
ORDER BY task ->> 'task_id' COLLATE "C", task ->> 'version' COLLATE "C"
ON CONFLICT (org_id, task_id, version) DO UPDATE
SET metadata = excluded.metadata,
    interface_spec = excluded.interface_spec,
    service_config = excluded.service_config,
    is_system = excluded.is_system,
    updated_at = clock_timestamp()
WHERE (t.metadata, t.interface_spec, t.service_config, t.is_system)
   IS DISTINCT FROM (excluded.metadata, excluded.interface_spec, excluded.service_config, excluded.is_system)
