-- The services of an organisation, at most so many: their tasks, and whether they are healthy and fresh.
-- $1 org_id uuid; $2, $3 timestamptz: the healthy ones were checked after the one and not after the
-- other; $4 how many integer. Index: task_services_url_key.
SELECT s.task_definition_id,
       s.health_status = 'healthy'
         AND s.last_health_check > $2
         AND s.last_health_check <= $3
FROM mad.task_services s
WHERE s.org_id = $1
LIMIT $4
