-- Activates a version of a task or retires it. Returns a row if the version exists; writes only if
-- the value changes.
-- $1 org_id uuid, $2 task_id text, $3 version text, $4 active boolean.
-- Index: task_definitions_task_id_version_key.
WITH found AS (
    SELECT t.org_id, t.task_definition_id
    FROM mad.task_definitions t
    WHERE t.org_id = $1 AND t.task_id = $2 AND t.version = $3
), changed AS (
    UPDATE mad.task_definitions t
    SET is_active = $4, updated_at = clock_timestamp()
    WHERE t.org_id = $1 AND t.task_id = $2 AND t.version = $3 AND t.is_active <> $4
)
SELECT 1 FROM found
