-- Records a heartbeat of a service. A draining service stays draining until it is registered again.
-- $1 org_id uuid, $2 service_id uuid, $3 health_status text, $4 resources_used jsonb (NULL:
-- unchanged).
-- Index: task_services_pkey; no index contains a changed column while the status stays, so the
-- update is HOT.
UPDATE mad.task_services
SET health_status = CASE WHEN health_status = 'draining' THEN health_status ELSE $3 END,
    last_health_check = clock_timestamp(),
    resources_used = coalesce($4, resources_used)
WHERE org_id = $1 AND service_id = $2
