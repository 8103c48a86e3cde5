-- The healthy services of the active versions of a task, from the highest version to the lowest.
-- Versions without one are returned too.
-- $1 org_id uuid, $2 task_id text, $3 version text; $4, $5 bytea: bounds of version_key, the lower
-- included and the upper not (NULL: none). A version qualifies if it is $3 or within the bounds;
-- with $4 NULL only $3 does.
-- OFFSET 0 makes the join look up each version's services, whatever the planner estimates.
-- A document is converted to text, which has the same form as json.
-- Index: idx_task_definitions_version, idx_task_services_health_url.
SELECT t.version, t.is_active, t.task_definition_id, s.*
FROM mad.task_definitions t
LEFT JOIN LATERAL (
    SELECT s.service_id, s.service_url, s.pod_name, s.resources_used::text, s.health_status,
           s.last_health_check, s.cpu_load,
           s.weight, s.ejected_until, s.failures, s.last_failure, s.max_concurrency
    FROM mad.task_services s
    WHERE s.org_id = $1
      AND s.task_definition_id = t.task_definition_id
      AND s.health_status = 'healthy'
    OFFSET 0
) s ON true
WHERE t.org_id = $1
  AND t.task_id = $2
  AND t.is_active
  AND (t.version = $3 OR (t.version_key >= $4 AND ($5 IS NULL OR t.version_key < $5)))
ORDER BY t.version_key DESC
