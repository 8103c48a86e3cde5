-- The services of all versions of a task, from the highest version to the lowest. Versions without
-- one are returned too.
-- $1 org_id uuid, $2 task_id text.
-- OFFSET 0 makes the join look up each version's services, whatever the planner estimates.
-- A document is converted to text, which has the same form as json.
-- Index: task_definitions_task_id_version_key, task_services_url_key.
SELECT t.version, t.is_active, t.task_definition_id, s.*
FROM mad.task_definitions t
LEFT JOIN LATERAL (
    SELECT s.service_id, s.service_url, s.pod_name, s.resources_used::text, s.health_status,
           s.last_health_check, s.cpu_load,
           s.weight, s.ejected_until, s.failures, s.last_failure, s.max_concurrency
    FROM mad.task_services s
    WHERE s.org_id = $1
      AND s.task_definition_id = t.task_definition_id
    OFFSET 0
) s ON true
WHERE t.org_id = $1 AND t.task_id = $2
ORDER BY t.version_key DESC
