-- The services of each of these tasks, and how many of them are healthy and fresh.
-- $1 org_id uuid; $2, $3 timestamptz: the healthy ones were checked after the one and not after the
-- other; $4 task_definition_ids uuid[]. Index: task_services_url_key.
SELECT i.task_definition_id,
       count(s.service_id)::integer AS service_count,
       (count(*) FILTER (
           WHERE s.health_status = 'healthy'
             AND s.last_health_check > $2
             AND s.last_health_check <= $3))::integer AS healthy_services
FROM unnest($4) AS i (task_definition_id)
LEFT JOIN mad.task_services s ON s.org_id = $1 AND s.task_definition_id = i.task_definition_id
WHERE i.task_definition_id IS NOT NULL
GROUP BY i.task_definition_id
