-- Keeps services and steps of a version of a task from being added until the transaction ends; waits for those that are being
-- added. $1 org_id uuid, $2 task_id text, $3 version text. Index: task_definitions_task_id_version_key.
SELECT FROM mad.task_definitions t WHERE t.org_id = $1 AND t.task_id = $2 AND t.version = $3 FOR UPDATE
