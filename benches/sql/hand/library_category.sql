-- The first page of a category in the order of the index. Services are counted only for its rows.
SELECT t.task_definition_id, t.task_id, t.version, t.metadata_json AS metadata, t.is_active,
       s.service_count, s.healthy_services
FROM mad.task_definitions t
CROSS JOIN LATERAL (
    SELECT count(*)::integer AS service_count,
           (count(*) FILTER (
               WHERE s.health_status = 'healthy'
                 AND s.last_health_check > now() - interval '2 minutes'
                 AND s.last_health_check <= now() + interval '2 minutes'))::integer AS healthy_services
    FROM mad.task_services s
    WHERE s.org_id = t.org_id AND s.task_definition_id = t.task_definition_id
) s
WHERE t.org_id = :org AND t.is_active AND t.category = :category
ORDER BY t.title IS NULL, coalesce(t.title, ''), t.task_id, t.version_key DESC, t.task_definition_id
LIMIT 50;
