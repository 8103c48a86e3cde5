-- Deletes the services of all organisations whose last heartbeat (or, without any, registration) is
-- older than older_than. It skips services whose row or one of whose slots is locked, which the
-- next call deletes, so that a transaction of one tenant does not block the deletion for the
-- others. Those of an organisation whose writes are refused (sql/functions/moving.sql) stay.
-- $1 older_than interval.
-- No index: an index on the time of the last heartbeat would make every heartbeat a non-HOT update.
DELETE FROM mad.task_services s
USING (
    SELECT d.ctid, d.org_id, d.service_id
    FROM mad.task_services d
    WHERE coalesce(d.last_health_check, d.started_at) < clock_timestamp() - $1
      AND NOT EXISTS (
          SELECT FROM pg_trigger g
          WHERE g.tgrelid = 'mad.task_services'::regclass AND g.tgname = 'refuse_write_' || d.org_id
            AND g.tgenabled <> 'D')
    FOR UPDATE SKIP LOCKED
) dead
WHERE s.ctid = dead.ctid
  AND (SELECT count(*) FROM mad.service_slots f WHERE f.org_id = dead.org_id AND f.service_id = dead.service_id)
      = (SELECT count(*)
         FROM (
             SELECT
             FROM mad.service_slots f
             WHERE f.org_id = dead.org_id AND f.service_id = dead.service_id
             FOR UPDATE SKIP LOCKED
         ) unlocked)
