-- Whether a fleet has so many healthy services. $1 org_id uuid, $2 task_definition_id uuid, $3 integer.
-- Index: idx_task_services_health_url.
SELECT count(*) >= $3
FROM (SELECT FROM mad.task_services
      WHERE org_id = $1 AND task_definition_id = $2 AND health_status = 'healthy'
      LIMIT $3) s
