-- The id of the highest active version of a task.
-- $1 org_id uuid, $2 task_id text. Index: idx_task_definitions_version.
SELECT task_definition_id FROM mad.task_definitions
WHERE org_id = $1 AND task_id = $2 AND is_active
ORDER BY version_key DESC
LIMIT 1
