-- Merge join only: it updates in the order of service_id, so that two batches never wait for each other
-- in a circle (src/query/planner_hook.rs).
-- Heartbeats of several services, each of them once. $1 org_id uuid, $2 their ids uuid[], $3 their
-- health_status text[], $4 which of the heartbeats (from 0) has their resources_used integer[],
-- $5 heartbeats jsonb, checked already. Otherwise as heartbeat.
-- Index: task_services_pkey; no index holds what this changes while the status stays (HOT).
UPDATE mad.task_services AS s
SET health_status = CASE WHEN s.health_status = 'draining' THEN s.health_status ELSE b.health_status END,
    last_health_check = clock_timestamp(),
    resources_used = coalesce(nullif($5 -> b.number -> 'resources_used', 'null'), s.resources_used)
FROM unnest($2, $3, $4) AS b (service_id, health_status, number)
WHERE s.org_id = $1 AND s.service_id = ANY ($2) AND s.service_id = b.service_id
RETURNING s.service_id
