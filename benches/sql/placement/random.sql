-- Draws a service with a probability proportional to its weight.
SELECT s.service_id
FROM mad.task_services s
JOIN mad.task_definitions t USING (org_id, task_definition_id)
WHERE s.org_id = :org AND t.task_id = :task AND t.version = '1.0.0'
  AND s.health_status = 'healthy'
  AND s.last_health_check > now() - interval '2 minutes'
ORDER BY random() ^ (1 / s.weight) DESC
LIMIT 1;
