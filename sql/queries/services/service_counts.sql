-- The number of services of each task, 0 if it has none, and the number that can be picked.
-- $1 org_id uuid; $2, $3 timestamptz: a healthy service counts if its last heartbeat is after $2
-- and not after $3; $4 task_definition_ids uuid[]. Index: task_services_url_key.
SELECT i.task_definition_id, c.service_count, c.healthy_services
FROM unnest($4) AS i (task_definition_id)
CROSS JOIN LATERAL (
    SELECT count(*)::integer AS service_count,
           (count(*) FILTER (
               WHERE s.health_status = 'healthy'
                 AND s.last_health_check > $2
                 AND s.last_health_check <= $3))::integer AS healthy_services
    FROM mad.task_services s
    WHERE s.org_id = $1 AND s.task_definition_id = i.task_definition_id
) c
WHERE i.task_definition_id IS NOT NULL
