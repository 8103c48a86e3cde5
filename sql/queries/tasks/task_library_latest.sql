-- A page of the library with each task in its highest active version only, in the order of the
-- library.
-- $1 org_id uuid, $2 page_size bigint (NULL: all); the page begins after the position $3 boolean
-- (the task has no title), $4 title text, $5 task_id text; the first page begins after (false, '',
-- ''). $6, $7 timestamptz: a healthy service counts if its last heartbeat is after $6 and not after
-- $7.
-- A loose index scan: one look-up skips to the next task of a title, in its highest version with
-- that title; another checks that no version with another title is higher. The recursion stops when
-- the page is full, because its rows are returned one by one, in order.
-- Index: idx_task_definitions_org_active and idx_task_definitions_version alone, and
-- task_services_url_key.
WITH RECURSIVE highest_of_title AS (
    (SELECT o.title IS NULL AS untitled, coalesce(o.title, '') AS ordered_title, o.task_id, o.version_key,
            o.task_definition_id, o.version, o.library_metadata
     FROM mad.task_definitions o
     WHERE o.org_id = $1 AND o.is_active
       AND (o.title IS NULL, coalesce(o.title, ''), o.task_id) > ($3, left($4, 200), $5)
     ORDER BY o.title IS NULL, coalesce(o.title, ''), o.task_id, o.version_key DESC
     LIMIT 1)
    UNION ALL
    SELECT n.*
    FROM highest_of_title p
    CROSS JOIN LATERAL (
        SELECT o.title IS NULL, coalesce(o.title, ''), o.task_id, o.version_key,
               o.task_definition_id, o.version, o.library_metadata
        FROM mad.task_definitions o
        WHERE o.org_id = $1 AND o.is_active
          AND (o.title IS NULL, coalesce(o.title, ''), o.task_id) > (p.untitled, p.ordered_title, p.task_id)
        ORDER BY o.title IS NULL, coalesce(o.title, ''), o.task_id, o.version_key DESC
        LIMIT 1
    ) n
)
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
