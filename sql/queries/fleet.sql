-- The healthy services of a task, to be kept. $1 org_id uuid, $2 task_definition_id uuid.
-- Index: idx_task_services_health_url.
SELECT service_id, cpu_load, last_health_check
FROM mad.task_services
WHERE org_id = $1 AND task_definition_id = $2 AND health_status = 'healthy'
