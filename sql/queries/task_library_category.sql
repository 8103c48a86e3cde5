-- A page of one category of the library: active tasks by title, then task_id, version and id; without a title last.
-- $1 org_id uuid, $2 page_size integer (NULL: all), and the position after which it begins:
-- $3 without a title boolean, $4 title text, $5 task_id text, $6 version text, $7 id uuid
-- (false, '', '', '', 0…0: the first page).
-- $8, $9 timestamptz: the healthy services were checked after the one and not after the other;
-- $10 category text.
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
    SELECT count(*) AS service_count,
           count(*) FILTER (
               WHERE s.health_status = 'healthy'
                 AND s.last_health_check > $8
                 AND s.last_health_check <= $9) AS healthy_services
    FROM mad.task_services s
    WHERE s.org_id = $1 AND s.task_definition_id = t.task_definition_id
) c
WHERE t.org_id = $1
  AND t.is_active
  AND t.category = left($10, 200)
  AND (t.title IS NULL, coalesce(t.title, ''), t.task_id, t.version, t.task_definition_id)
    > ($3, left($4, 200), $5, $6, $7)
ORDER BY t.title IS NULL, coalesce(t.title, ''), t.task_id, t.version, t.task_definition_id
LIMIT $2
