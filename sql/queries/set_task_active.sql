-- $1 org_id uuid, $2 task_id text, $3 version text, $4 active boolean.
-- Index: task_definitions_task_id_version_key.
UPDATE mad.task_definitions
SET is_active = $4,
    updated_at = CASE WHEN is_active = $4 THEN updated_at ELSE clock_timestamp() END
WHERE org_id = $1 AND task_id = $2 AND version = $3
