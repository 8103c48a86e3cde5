-- Merge join only: it writes rows in the order of service_id, so that two concurrent batches cannot
-- deadlock (src/query/planner_hook.rs).
-- Records heartbeats of several services, at most one for each; otherwise as heartbeat.sql.
-- $1 org_id uuid, $2 service_ids uuid[], $3 health_status text[], $4 integer[]: the index in $5,
-- from 0, of the heartbeat with the resources_used of the service, $5 heartbeats jsonb, which the
-- caller has validated.
-- Index: task_services_pkey; no index contains a changed column while the status stays, so the
-- update is HOT.
UPDATE mad.task_services AS s
SET health_status = CASE WHEN s.health_status = 'draining' THEN s.health_status ELSE b.health_status END,
    last_health_check = clock_timestamp(),
    resources_used = coalesce(nullif($5 -> b.number -> 'resources_used', 'null'), s.resources_used)
FROM unnest($2, $3, $4) AS b (service_id, health_status, number)
WHERE s.org_id = $1 AND s.service_id = ANY ($2) AND s.service_id = b.service_id
RETURNING s.service_id
