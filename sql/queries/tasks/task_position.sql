-- $1 org_id uuid, $2 task_definition_id uuid: what of a task's place in the library its title
-- doesn't say. Index: task_definitions_pkey.
SELECT task_id, version_key FROM mad.task_definitions WHERE org_id = $1 AND task_definition_id = $2
