-- pick_healthy_service.sql for the highest active version.
-- $1 org_id uuid, $2 task_id text, $3 max_age interval.
-- Only the chosen row's document is converted, to text, which has the same form as json. The
-- sublinks read the clock once for each call.
-- Index: idx_task_definitions_version, idx_task_services_health_url.
SELECT p.service_id, p.service_url, p.pod_name, p.resources_used::text AS resources_used,
       p.last_health_check,
       p.version
FROM (
    SELECT s.service_id, s.service_url, s.pod_name, s.resources_used, s.last_health_check, h.version
    FROM (
        SELECT t.task_definition_id, t.version
        FROM mad.task_definitions t
        WHERE t.org_id = $1 AND t.task_id = $2 AND t.is_active
        ORDER BY t.version_key DESC
        LIMIT 1
    ) h
    JOIN mad.task_services s ON s.task_definition_id = h.task_definition_id
    WHERE s.org_id = $1
      AND s.health_status = 'healthy'
      AND s.last_health_check > (SELECT clock_timestamp() - $3)
      AND s.last_health_check <= (SELECT clock_timestamp() + $3)
    ORDER BY s.cpu_load, random()
    LIMIT 1
) p
