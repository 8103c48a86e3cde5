-- The posting lists follow the tasks: the job posting_lists looks at them after 1,000 changes. A
-- word that became common since has no list, and searches for it are slow.
WITH job AS (
    SELECT nullif(split_part(m.progress, ' ', 1), '')::bigint AS written, m.enabled,
           m.enabled AND m.due > now() - interval '1 hour' AS is_awaited
    FROM mad.maintenance m
    WHERE m.job = 'posting_lists'
), tasks AS (
    SELECT pg_stat_get_tuples_inserted(c.oid) + pg_stat_get_tuples_updated(c.oid) + pg_stat_get_tuples_deleted(c.oid)
               AS written
    FROM pg_catalog.pg_class c
    WHERE c.oid = 'mad.task_definitions'::regclass
), since AS (
    -- Fewer than at the last run: the statistics were reset.
    SELECT CASE WHEN t.written < j.written THEN t.written ELSE t.written - coalesce(j.written, 0) END AS changes,
           coalesce(j.is_awaited, false) AS is_awaited, coalesce(j.enabled, false) AS is_enabled
    FROM tasks t LEFT JOIN job j ON true
)
SELECT changes < 1000 OR is_awaited,
       changes || ' changes of tasks since the job posting_lists looked at them',
       CASE WHEN is_enabled THEN 'CALL mad_registry.maintain(), which the background worker or any scheduler should do'
            ELSE 'UPDATE mad.maintenance SET enabled = true WHERE job = ''posting_lists'', '
                 'and CALL mad_registry.maintain() every few minutes' END
FROM since
