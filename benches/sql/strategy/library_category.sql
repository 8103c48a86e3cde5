-- As in the document. It has no pages.
SELECT
    td.task_definition_id,
    td.task_id,
    td.version,
    td.metadata,
    td.is_active,
    ts.service_count,
    ts.healthy_services
FROM strategy.task_definitions td
LEFT JOIN (
    SELECT
        task_definition_id,
        COUNT(*) as service_count,
        COUNT(*) FILTER (WHERE health_status = 'healthy') as healthy_services
    FROM strategy.task_services
    GROUP BY task_definition_id
) ts ON td.task_definition_id = ts.task_definition_id
WHERE td.org_id = :org
    AND td.is_active = true
    AND (:category::text IS NULL OR td.metadata->>'category' = :category)
ORDER BY td.metadata->>'title';
