-- Deletes some free slots of services that have fewer than that, except of an organisation whose
-- writes are refused (sql/functions/moving.sql).
-- $1 at_most bigint.
-- Reads all slots. Index: task_services_pkey. (Without MATERIALIZED a join could run the subselect
-- more than once.)
WITH surplus AS MATERIALIZED (
    SELECT l.org_id, l.slot_id
    FROM mad.service_slots l
    JOIN mad.task_services s ON s.org_id = l.org_id AND s.service_id = l.service_id
    WHERE l.slot_no > coalesce(s.max_concurrency, 0)
      AND (l.expires_at IS NULL OR l.expires_at <= clock_timestamp())
      AND NOT EXISTS (
          SELECT FROM pg_trigger g
          WHERE g.tgrelid = 'mad.service_slots'::regclass AND g.tgname = 'refuse_write_' || l.org_id
            AND g.tgenabled <> 'D')
    LIMIT $1
    FOR UPDATE OF l SKIP LOCKED
)
DELETE FROM mad.service_slots f
USING surplus
WHERE f.org_id = surplus.org_id AND f.slot_id = surplus.slot_id
