-- The services of a task, from the highest version to the lowest. pick_healthy_service and
-- lease_service read only active versions and healthy services (@only@), explain_pick all.
-- $1 org_id uuid, $2 task_id text, $3 version text; $4, $5 bytea: bounds of version_key, the lower
-- included and the upper not (NULL: none). A version qualifies if it is $3 or within the bounds;
-- with $4 NULL only $3 does.
-- @placement@ stands for weight, ejected_until, failures, last_failure and max_concurrency; before
-- migration 8 for constants.
-- A document is converted to text, which has the same form as json.
-- Index: idx_task_definitions_version, task_services_url_key.
SELECT t.version, t.is_active, t.task_definition_id, s.service_id, s.service_url, s.pod_name,
       s.resources_used::text, s.health_status, s.last_health_check, s.cpu_load, @placement@
FROM mad.task_definitions t
LEFT JOIN mad.task_services s
    ON s.org_id = $1 AND s.task_definition_id = t.task_definition_id @only_healthy@
WHERE t.org_id = $1
  AND t.task_id = $2
  AND (t.version = $3 OR (t.version_key >= $4 AND ($5 IS NULL OR t.version_key < $5)))
  @only_active@
ORDER BY t.version_key DESC
