-- Inserts a service with the status starting, or resets it if its URL is registered already.
-- $1 org_id uuid, $2 task_definition_id uuid, $3 service_url text, $4 pod_name text, $5 node_name
-- text.
-- Index: task_services_url_key.
INSERT INTO mad.task_services AS s
       (org_id, task_definition_id, service_url, pod_name, node_name, health_status)
VALUES ($1, $2, $3, $4, $5, 'starting')
ON CONFLICT (org_id, task_definition_id, service_url) DO UPDATE
SET pod_name = excluded.pod_name,
    node_name = excluded.node_name,
    health_status = 'starting',
    last_health_check = NULL,
    resources_used = '{}',
    started_at = clock_timestamp()
RETURNING s.service_id
