-- Deletes some free slots of services that have fewer than that.
-- $1 at_most bigint.
-- Reads all slots. Index: task_services_pkey. (Without MATERIALIZED a join could run the subselect
-- more than once.)
WITH surplus AS MATERIALIZED (
    SELECT l.org_id, l.slot_id
    FROM mad.service_slots l
    JOIN mad.task_services s ON s.org_id = l.org_id AND s.service_id = l.service_id
    WHERE l.slot_no > coalesce(s.max_concurrency, 0)
      AND (l.expires_at IS NULL OR l.expires_at <= clock_timestamp())
    LIMIT $1
    FOR UPDATE OF l SKIP LOCKED
)
DELETE FROM mad.service_slots f
USING surplus
WHERE f.org_id = surplus.org_id AND f.slot_id = surplus.slot_id
