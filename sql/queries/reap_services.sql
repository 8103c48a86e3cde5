-- $1 older_than interval: services that were not heard of for longer, in all organisations.
-- No index: one on the time of the last check would cost every heartbeat its HOT update.
DELETE FROM mad.task_services
WHERE coalesce(last_health_check, started_at) < clock_timestamp() - $1
