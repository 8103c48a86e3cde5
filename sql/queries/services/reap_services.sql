-- $1 older_than interval: services that were not heard of for longer, in all organisations. Those that somebody holds go the
-- next time: one tenant's transaction doesn't hold up the others' reaping.
-- No index: one on the time of the last check would cost every heartbeat its HOT update.
DELETE FROM mad.task_services s
USING (
    SELECT d.ctid
    FROM mad.task_services d
    WHERE coalesce(d.last_health_check, d.started_at) < clock_timestamp() - $1
    FOR UPDATE SKIP LOCKED
) dead
WHERE s.ctid = dead.ctid
