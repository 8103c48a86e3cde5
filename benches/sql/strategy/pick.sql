-- As in the document.
SELECT
    ts.service_id,
    ts.service_url,
    ts.pod_name,
    ts.resources_used,
    ts.last_health_check
FROM strategy.task_services ts
JOIN strategy.task_definitions td ON ts.task_definition_id = td.task_definition_id
WHERE td.org_id = :org
    AND td.task_id = :task
    AND td.version = '1.0.0'
    AND ts.health_status = 'healthy'
    AND ts.last_health_check > NOW() - INTERVAL '2 minutes'
ORDER BY (ts.resources_used->>'cpu')::numeric ASC
LIMIT 1;
