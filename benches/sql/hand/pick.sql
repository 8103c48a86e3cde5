-- By the task's unique key, then by the index of healthy services. cpu_load is a stored number.
SELECT s.service_id, s.service_url, s.pod_name, s.resources_used, s.last_health_check, '1.0.0' AS version
FROM mad.task_services s
WHERE s.org_id = :org
  AND s.task_definition_id = (
        SELECT t.task_definition_id FROM mad.task_definitions t
        WHERE t.org_id = :org AND t.task_id = :task AND t.version = '1.0.0' AND t.is_active)
  AND s.health_status = 'healthy'
  AND s.last_health_check > now() - interval '2 minutes'
  AND s.last_health_check <= now() + interval '2 minutes'
ORDER BY s.cpu_load
LIMIT 1;
