-- The service with the lowest load that is eligible for a version of a task; services of equal load
-- are chosen at random.
-- $1 org_id uuid, $2 task_id text, $3 version text, $4 max_age interval.
-- A service without a usable load (NULL) sorts last, which agrees with explain_pick: there it has
-- the median of the others' loads, and the median is never below the lowest. Only the chosen row's
-- document is converted, to text, which has the same form as json. The sublinks read the clock once
-- for each call.
-- Index: task_definitions_task_id_version_key, idx_task_services_health_url.
SELECT p.service_id, p.service_url, p.pod_name, p.resources_used::text AS resources_used,
       p.last_health_check,
       $3 AS version
FROM (
    SELECT s.service_id, s.service_url, s.pod_name, s.resources_used, s.last_health_check
    FROM mad.task_services s
    WHERE s.org_id = $1
      AND s.task_definition_id = (
            SELECT t.task_definition_id
            FROM mad.task_definitions t
            WHERE t.org_id = $1 AND t.task_id = $2 AND t.version = $3 AND t.is_active)
      AND s.health_status = 'healthy'
      AND s.last_health_check > (SELECT clock_timestamp() - $4)
      AND s.last_health_check <= (SELECT clock_timestamp() + $4)
    ORDER BY s.cpu_load, random()
    LIMIT 1
) p
