-- A page of the library: active tasks by title, then task_id, version and id; without a title last.
-- $1 org_id uuid, $2 page_size integer (NULL: all), and the position after which it begins:
-- $3 without a title boolean, $4 title text, $5 task_id text, $6 version text, $7 id uuid
-- (false, '', '', '', 0…0: the first page).
-- Index: idx_task_definitions_org_active alone, in its order; task_services_url_key for the counts,
-- where there ever was a service.
SELECT t.task_definition_id,
       t.task_id,
       t.version,
       coalesce(t.library_metadata,
                -- Too long for the index.
                (SELECT d.metadata_json FROM mad.task_definitions d
                 WHERE d.org_id = $1 AND d.task_definition_id = t.task_definition_id)) AS metadata,
       true AS is_active,
       s.service_count,
       s.healthy_services
FROM mad.task_definitions t
CROSS JOIN LATERAL (
    SELECT count(*) AS service_count,
           count(*) FILTER (
               WHERE s.health_status = 'healthy'
                 AND s.last_health_check > (SELECT clock_timestamp() - interval '2 minutes')
                 AND s.last_health_check <= (SELECT clock_timestamp() + interval '2 minutes')
           ) AS healthy_services
    FROM mad.task_services s
    WHERE t.has_services
      AND s.org_id = $1 AND s.task_definition_id = t.task_definition_id
) s
WHERE t.org_id = $1
  AND t.is_active
  AND (t.title IS NULL, coalesce(t.title, ''), t.task_id, t.version, t.task_definition_id)
    > ($3, left($4, 200), $5, $6, $7)
ORDER BY t.title IS NULL, coalesce(t.title, ''), t.task_id, t.version, t.task_definition_id
LIMIT $2
