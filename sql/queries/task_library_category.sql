-- A page of one category of the library, in the library's order.
-- $1 to $8 as in task_library; $9 category text.
-- Index: idx_task_definitions_category in its order, and task_services_url_key.
SELECT t.task_definition_id,
       t.task_id,
       t.version,
       t.metadata_json AS metadata,
       true AS is_active,
       c.service_count,
       c.healthy_services
FROM (
    SELECT o.title IS NULL AS untitled, coalesce(o.title, '') AS ordered_title, o.task_id, o.version_key,
           o.task_definition_id, o.version, o.metadata_json
    FROM mad.task_definitions o
    WHERE o.org_id = $1 AND o.is_active AND o.category = left($9, 200)
      AND (o.title IS NULL) = $3 AND coalesce(o.title, '') = left($4, 200) AND o.task_id = $5
      AND o.version_key < $6
    UNION ALL
    SELECT o.title IS NULL, coalesce(o.title, ''), o.task_id, o.version_key,
           o.task_definition_id, o.version, o.metadata_json
    FROM mad.task_definitions o
    WHERE o.org_id = $1 AND o.is_active AND o.category = left($9, 200)
      AND (o.title IS NULL, coalesce(o.title, ''), o.task_id) > ($3, left($4, 200), $5)
    ORDER BY untitled, ordered_title, task_id, version_key DESC, task_definition_id
    LIMIT $2
) t
CROSS JOIN LATERAL (
    SELECT count(*)::integer AS service_count,
           (count(*) FILTER (
               WHERE s.health_status = 'healthy'
                 AND s.last_health_check > $7
                 AND s.last_health_check <= $8))::integer AS healthy_services
    FROM mad.task_services s
    WHERE s.org_id = $1 AND s.task_definition_id = t.task_definition_id
) c
ORDER BY t.untitled, t.ordered_title, t.task_id, t.version_key DESC, t.task_definition_id
