-- Locks a version of a task before it is deleted. No services or steps of it can be added until the
-- transaction ends; the statement waits for transactions that are adding some.
-- $1 org_id uuid, $2 task_id text, $3 version text. Index: task_definitions_task_id_version_key.
SELECT FROM mad.task_definitions t WHERE t.org_id = $1 AND t.task_id = $2 AND t.version = $3 FOR UPDATE
