-- As in the document, with NULL for its second parameter (any category), which pgbench cannot pass.
-- It has no pages, so the pages are compared with it too.
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
    AND (NULL::text IS NULL OR td.metadata->>'category' = NULL)
ORDER BY td.metadata->>'title';
