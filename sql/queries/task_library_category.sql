-- A page of one category of the library: active tasks by title, then task_id, version and id; without a title last.
-- $1 org_id uuid, $2 page_size integer (NULL: all), and the position after which it begins:
-- $3 without a title boolean, $4 title text, $5 task_id text, $6 version text, $7 id uuid, $8 category text
-- (false, '', '', '', 0…0: the first page); $9, $10 timestamptz: healthy services were checked after
-- the one and not after the other.
-- Index: idx_task_definitions_category in its order; task_services_url_key for the counts,
-- where there ever was a service: both in one number, so that one look is enough for a task that
-- has any, and none for the others.
SELECT p.task_definition_id,
       p.task_id,
       p.version,
       p.metadata,
       true AS is_active,
       coalesce(p.counts >> 32, 0) AS service_count,
       coalesce(p.counts & 4294967295, 0) AS healthy_services
FROM (
    SELECT t.task_definition_id,
           t.task_id,
           t.version,
           t.metadata_json AS metadata,
           CASE WHEN t.has_services THEN (
               SELECT (count(*) << 32) | count(*) FILTER (
                          WHERE s.health_status = 'healthy'
                            AND s.last_health_check > $9
                            AND s.last_health_check <= $10)
               FROM mad.task_services s
               WHERE s.org_id = $1 AND s.task_definition_id = t.task_definition_id)
           END AS counts,
           t.title IS NULL AS untitled,
           coalesce(t.title, '') AS title
    FROM mad.task_definitions t
    WHERE t.org_id = $1
      AND t.is_active
      AND t.category = left($8, 200)
      AND (t.title IS NULL, coalesce(t.title, ''), t.task_id, t.version, t.task_definition_id)
        > ($3, left($4, 200), $5, $6, $7)
    ORDER BY t.title IS NULL, coalesce(t.title, ''), t.task_id, t.version, t.task_definition_id
    LIMIT $2
) p
ORDER BY p.untitled, p.title, p.task_id, p.version, p.task_definition_id
