-- A page of one category with each task in its highest active version only, in the order of the
-- library. A task whose highest version has another category is not returned.
-- $1 to $7 as in task_library_latest.sql; $8 category text.
-- Index: idx_task_definitions_category, idx_task_definitions_version and task_services_url_key.
WITH RECURSIVE highest_of_title AS (
    (SELECT o.title IS NULL AS untitled, coalesce(o.title, '') AS ordered_title, o.task_id, o.version_key,
            o.task_definition_id, o.version, o.metadata_json
     FROM mad.task_definitions o
     WHERE o.org_id = $1 AND o.is_active AND o.category = left($8, 200)
       AND (o.title IS NULL, coalesce(o.title, ''), o.task_id) > ($3, left($4, 200), $5)
     ORDER BY o.title IS NULL, coalesce(o.title, ''), o.task_id, o.version_key DESC
     LIMIT 1)
    UNION ALL
    SELECT n.*
    FROM highest_of_title p
    CROSS JOIN LATERAL (
        SELECT o.title IS NULL, coalesce(o.title, ''), o.task_id, o.version_key,
               o.task_definition_id, o.version, o.metadata_json
        FROM mad.task_definitions o
        WHERE o.org_id = $1 AND o.is_active AND o.category = left($8, 200)
          AND (o.title IS NULL, coalesce(o.title, ''), o.task_id) > (p.untitled, p.ordered_title, p.task_id)
        ORDER BY o.title IS NULL, coalesce(o.title, ''), o.task_id, o.version_key DESC
        LIMIT 1
    ) n
)
SELECT t.task_definition_id,
       t.task_id,
       t.version,
       t.metadata_json AS metadata,
       true AS is_active,
       c.service_count,
       c.healthy_services
FROM highest_of_title t
CROSS JOIN LATERAL (
    SELECT count(*)::integer AS service_count,
           (count(*) FILTER (
               WHERE s.health_status = 'healthy'
                 AND s.last_health_check > $6
                 AND s.last_health_check <= $7))::integer AS healthy_services
    FROM mad.task_services s
    WHERE s.org_id = $1 AND s.task_definition_id = t.task_definition_id
) c
-- NOT EXISTS would allow an anti-join that reads the versions of all tasks.
WHERE (
    SELECT true
    FROM mad.task_definitions h
    WHERE h.org_id = $1 AND h.task_id = t.task_id AND h.is_active AND h.version_key > t.version_key
    LIMIT 1) IS NULL
LIMIT $2
