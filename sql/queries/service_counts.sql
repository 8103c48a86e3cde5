-- The services of each task that has any, and how many of them are healthy and fresh.
-- $1 org_id uuid. Index: task_services_url_key.
SELECT s.task_definition_id,
       count(*),
       count(*) FILTER (
           WHERE s.health_status = 'healthy'
             AND s.last_health_check > (SELECT clock_timestamp() - interval '2 minutes')
             AND s.last_health_check <= (SELECT clock_timestamp() + interval '2 minutes'))
FROM mad.task_services s
WHERE s.org_id = $1
GROUP BY s.task_definition_id
