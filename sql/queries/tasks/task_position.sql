-- The part of a task's position in the library that its title does not determine.
-- $1 org_id uuid, $2 task_definition_id uuid. Index: task_definitions_pkey.
SELECT task_id, version_key FROM mad.task_definitions WHERE org_id = $1 AND task_definition_id = $2
