-- The interfaces of tasks, and the path that each names for its request.
-- $1 org_id uuid, $2 task_definition_ids uuid[]. Index: task_definitions_pkey.
SELECT task_definition_id, interface_spec, service_config ->> 'path'
FROM mad.task_definitions
WHERE org_id = $1 AND task_definition_id = ANY ($2)
