-- The number of services that were alive at the last run of the job, and how many of these have
-- been silent since. A service is alive if its last heartbeat (or, without any, registration) is at
-- most older_than ago.
-- $1 older_than interval, $2 last_run timestamptz.
-- No index: an index on the time of the last heartbeat would make every heartbeat a non-HOT update.
SELECT count(*),
       count(*) FILTER (WHERE coalesce(s.last_health_check, s.started_at) < clock_timestamp() - $1)
FROM mad.task_services s
WHERE coalesce(s.last_health_check, s.started_at) >= $2 - $1
  AND s.started_at <= $2
