-- All tasks. The services of the organisation are counted once and joined.
SELECT t.task_definition_id, t.task_id, t.version,
       coalesce(t.library_metadata, (
           SELECT d.metadata_json FROM mad.task_definitions d
           WHERE d.org_id = t.org_id AND d.task_definition_id = t.task_definition_id)) AS metadata,
       true AS is_active,
       coalesce(s.service_count, 0) AS service_count,
       coalesce(s.healthy_services, 0) AS healthy_services
FROM mad.task_definitions t
LEFT JOIN (
    SELECT s.task_definition_id,
           count(*)::integer AS service_count,
           (count(*) FILTER (
               WHERE s.health_status = 'healthy'
                 AND s.last_health_check > now() - interval '2 minutes'
                 AND s.last_health_check <= now() + interval '2 minutes'))::integer AS healthy_services
    FROM mad.task_services s
    WHERE s.org_id = :org
    GROUP BY s.task_definition_id
) s ON s.task_definition_id = t.task_definition_id
WHERE t.org_id = :org AND t.is_active
ORDER BY t.title IS NULL, coalesce(t.title, ''), t.task_id, t.version_key DESC, t.task_definition_id;
