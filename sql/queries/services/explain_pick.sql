-- Every service of a task, with the reason why it can or cannot be picked.
-- $1 org_id uuid, $2 task_id text, $3 version text (NULL: the highest active version, or the
-- highest if none is active), $4 max_age interval.
-- Index: task_definitions_task_id_version_key, task_services_url_key.
WITH task AS (
    SELECT t.task_definition_id, t.is_active
    FROM mad.task_definitions t
    WHERE t.org_id = $1 AND t.task_id = $2 AND ($3 IS NULL OR t.version = $3)
    ORDER BY t.is_active DESC, t.version_key DESC
    LIMIT 1
), judged AS (
    SELECT s.service_id, s.service_url, s.cpu_load, s.resources_used,
           CASE
               WHEN NOT task.is_active THEN 'the task is not active'
               WHEN s.health_status <> 'healthy' THEN 'its health status is ' || s.health_status
               WHEN s.last_health_check IS NULL THEN 'it was never checked'
               WHEN NOT isfinite(s.last_health_check)
                   THEN 'its last health check is at ' || s.last_health_check
               WHEN s.last_health_check <= clock_timestamp() - $4
                   THEN format('its last health check is %s s old, more than %s s',
                               floor(extract(epoch FROM clock_timestamp() - s.last_health_check)),
                               extract(epoch FROM $4)::float8)
               WHEN s.last_health_check > clock_timestamp() + $4
                   THEN format('its last health check is %s s in the future, more than %s s',
                               floor(extract(epoch FROM s.last_health_check - clock_timestamp())),
                               extract(epoch FROM $4)::float8)
           END AS refusal
    FROM task
    JOIN mad.task_services s ON s.org_id = $1 AND s.task_definition_id = task.task_definition_id
), loaded AS (
    SELECT j.*,
           coalesce(j.cpu_load,
                    (SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY o.cpu_load)
                     FROM judged o WHERE o.refusal IS NULL),
                    0) AS load
    FROM judged j
)
SELECT l.service_id,
       l.service_url,
       l.refusal IS NULL AS eligible,
       CASE
           WHEN l.refusal IS NOT NULL THEN l.refusal
           WHEN l.load > min(l.load) FILTER (WHERE l.refusal IS NULL) OVER ()
               THEN 'another service has a lower load'
           ELSE 'lowest load'
       END
       || CASE
              WHEN l.cpu_load IS NULL
                  THEN '; its own load is no usable number ('
                      || coalesce(left((l.resources_used -> 'cpu')::text, 40), 'none')
                       || '): the median of the others'
              ELSE ''
          END AS reason,
       l.load,
       0::bigint AS recent_picks,
       NULL::real AS weight,
       NULL::timestamptz AS ejected_until,
       NULL::integer AS leases_free
FROM loaded l
ORDER BY l.refusal IS NOT NULL, l.load, l.service_url
