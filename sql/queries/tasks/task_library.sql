-- A page of the library: the active tasks by title, task_id, version (highest first) and id. Tasks
-- without a title come last.
-- $1 org_id uuid, $2 page_size bigint (NULL: all); the page begins after the position $3 boolean
-- (the task has no title), $4 title text, $5 task_id text, $6 version_key bytea; the first page
-- begins after (false, '', '', ''). The position needs no id, because task_id and version are
-- unique. $7, $8 timestamptz: a healthy service counts if its last heartbeat is after $7 and not
-- after $8.
-- A row comparison cannot ascend by task_id and descend by version. The index scan therefore begins
-- at the task of the position, and a filter removes the versions of that task down to the
-- position's.
-- Index: idx_task_definitions_org_active alone, in its order, and task_services_url_key.
SELECT t.task_definition_id,
       t.task_id,
       t.version,
       coalesce(t.library_metadata,
                -- The metadata is too long for the index: fetch it from the table.
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
