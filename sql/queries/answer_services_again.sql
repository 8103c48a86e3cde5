-- Some services, read again, to be counted. $1 org_id uuid, $2 service_ids uuid[].
-- Index: task_services_pkey.
SELECT service_id, task_definition_id, health_status = 'healthy' AS healthy, last_health_check
FROM mad.task_services
WHERE org_id = $1 AND service_id = ANY ($2)
