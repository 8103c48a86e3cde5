-- The services of some tasks, to be counted.
-- $1 org_id uuid, $2 task_definition_ids uuid[], $3 how many at most integer. Index: task_services_url_key.
SELECT service_id, task_definition_id, health_status = 'healthy' AS healthy, last_health_check
FROM mad.task_services
WHERE org_id = $1 AND task_definition_id = ANY ($2)
LIMIT $3
