-- Finds the tasks that steps name. Returns the index in the arrays (from 0) and the
-- task_definition_id of each task that exists.
-- $1 org_id uuid, $2 task_ids text[], $3 versions text[] (NULL: the highest active one).
-- Index: task_definitions_task_id_version_key, idx_task_definitions_version.
SELECT (wanted.n - 1)::integer, t.task_definition_id
FROM unnest($2, $3) WITH ORDINALITY AS wanted (task_id, version, n)
CROSS JOIN LATERAL (
    SELECT t.task_definition_id
    FROM mad.task_definitions t
    WHERE wanted.version IS NOT NULL
      AND t.org_id = $1 AND t.task_id = wanted.task_id AND t.version = wanted.version
    UNION ALL
    (SELECT t.task_definition_id
     FROM mad.task_definitions t
     WHERE wanted.version IS NULL
       AND t.org_id = $1 AND t.task_id = wanted.task_id AND t.is_active
     ORDER BY t.version_key DESC
     LIMIT 1)
) t
