-- One heartbeat of a batch. $1 org_id uuid, $2 service_id uuid, $3 health_status text, $4 heartbeats
-- jsonb, $5 number integer (from 0): which of them. Otherwise as heartbeat.
-- Index: task_services_pkey; no index holds what this changes while the status stays (HOT).
UPDATE mad.task_services
SET health_status = CASE WHEN health_status = 'draining' THEN health_status ELSE $3 END,
    last_health_check = clock_timestamp(),
    resources_used = coalesce(nullif($4 -> $5 -> 'resources_used', 'null'), resources_used)
WHERE org_id = $1 AND service_id = $2
