-- Inserts a service with the status starting, or resets it if its URL is registered already.
-- $1 org_id uuid, $2 task_definition_id uuid, $3 service_url text, $4 pod_name text, $5 node_name
-- text, $6 weight real (NULL: unchanged, or 1), $7 max_concurrency integer (NULL: unchanged).
-- Index: task_services_url_key.
INSERT INTO mad.task_services AS s
       (org_id, task_definition_id, service_url, pod_name, node_name, health_status, weight, max_concurrency)
VALUES ($1, $2, $3, $4, $5, 'starting', coalesce($6, 1), $7)
ON CONFLICT (org_id, task_definition_id, service_url) DO UPDATE
SET pod_name = excluded.pod_name,
    node_name = excluded.node_name,
    health_status = 'starting',
    last_health_check = NULL,
    resources_used = '{}',
    started_at = clock_timestamp(),
    weight = coalesce($6, s.weight),
    max_concurrency = coalesce($7, s.max_concurrency),
    failures = 0,
    ejected_until = NULL,
    last_failure = NULL
RETURNING s.service_id, s.max_concurrency
