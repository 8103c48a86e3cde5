-- A page of the library: active tasks by title, then task_id, version (highest first) and id; without a title last.
-- $1 org_id uuid, $2 page_size bigint (NULL: all), and the position after which it begins:
-- $3 without a title boolean, $4 title text, $5 task_id text, $6 version_key bytea (false, '', '', '': the first
-- page). A version of a task exists once, so the position needs no id.
-- $7, $8 timestamptz: the healthy services were checked after the one and not after the other.
-- The range begins with the position's task, whose versions from the position's up are passed over: no comparison of
-- rows goes up by task_id and down by version.
-- Index: idx_task_definitions_org_active alone, in its order, and task_services_url_key.
SELECT t.task_definition_id,
       t.task_id,
       t.version,
       coalesce(t.library_metadata,
                -- Too long for the index.
                (SELECT d.metadata_json FROM mad.task_definitions d
                 WHERE d.org_id = $1 AND d.task_definition_id = t.task_definition_id)) AS metadata,
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
  AND (t.title IS NULL, coalesce(t.title, ''), t.task_id) >= ($3, left($4, 200), $5)
  AND (t.task_id <> $5 OR t.version_key < $6 OR coalesce(t.title, '') <> left($4, 200) OR (t.title IS NULL) <> $3)
ORDER BY t.title IS NULL, coalesce(t.title, ''), t.task_id, t.version_key DESC, t.task_definition_id
LIMIT $2
