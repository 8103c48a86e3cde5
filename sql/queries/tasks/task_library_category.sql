-- A page of one category of the library, in the order of the library.
-- $1 to $8 as in task_library.sql; $9 category text.
-- Index: idx_task_definitions_category in its order, and task_services_url_key.
SELECT t.task_definition_id,
       t.task_id,
       t.version,
       t.metadata_json AS metadata,
       true AS is_active,
       c.service_count,
       c.healthy_services
FROM mad.task_definitions t
CROSS JOIN LATERAL (
    SELECT count(*)::integer AS service_count,
           (count(*) FILTER (
               WHERE s.health_status = 'healthy'
                 AND s.last_health_check > $7
                 AND s.last_health_check <= $8))::integer AS healthy_services
    FROM mad.task_services s
    WHERE s.org_id = $1 AND s.task_definition_id = t.task_definition_id
) c
WHERE t.org_id = $1
  AND t.is_active
  AND t.category = left($9, 200)
  AND (t.title IS NULL, coalesce(t.title, ''), t.task_id) >= ($3, left($4, 200), $5)
  AND (t.task_id <> $5 OR t.version_key < $6 OR coalesce(t.title, '') <> left($4, 200) OR (t.title IS NULL) <> $3)
ORDER BY t.title IS NULL, coalesce(t.title, ''), t.task_id, t.version_key DESC, t.task_definition_id
LIMIT $2
