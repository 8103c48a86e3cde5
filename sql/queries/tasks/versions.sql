-- The active versions of a task whose version_key is within bounds, from the highest to the lowest,
-- and the version of a given text.
-- $1 org_id uuid, $2 task_id text, $3 version text, $4, $5 bytea: the lower bound, included, and
-- the upper, not included (NULL: none). Index: idx_task_definitions_version.
SELECT t.version
FROM mad.task_definitions t
WHERE t.org_id = $1
  AND t.task_id = $2
  AND t.is_active
  AND (t.version = $3 OR (t.version_key >= $4 AND ($5 IS NULL OR t.version_key < $5)))
ORDER BY t.version_key DESC
