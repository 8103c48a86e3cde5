-- Some services, read again, whole. $1 org_id uuid, $2 task_definition_id uuid, $3 service_ids uuid[].
-- Whether they are of the fleet is said of each: as a condition it would bring the index of the
-- fleet into play, and the reading of all of it.
-- Index: task_services_pkey.
SELECT service_id, cpu_load, last_health_check,
       task_definition_id = $2 AND health_status = 'healthy' AS of_fleet,
       service_url, pod_name, resources_used::text AS resources_used
FROM mad.task_services
WHERE org_id = $1 AND service_id = ANY ($3)
