-- The id of a version of a task.
-- $1 org_id uuid, $2 task_id text, $3 version text. Index: task_definitions_task_id_version_key.
SELECT task_definition_id FROM mad.task_definitions
WHERE org_id = $1 AND task_id = $2 AND version = $3
