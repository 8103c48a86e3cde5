-- Of the services that were alive at the last run of the job: their number, and how many of them
-- have been silent since. Of all: how many are silent, and whether any has been heard of within
-- half of older_than. A service is alive if its last heartbeat (or, without any, registration) is
-- at most older_than ago. $1 older_than interval, $2 last_run timestamptz. No index: an index on
-- the time of the last heartbeat would make every heartbeat a non-HOT update.
SELECT count(*) FILTER (WHERE f.was_alive), count(*) FILTER (WHERE f.was_alive AND f.is_silent),
       count(*) FILTER (WHERE f.is_silent), coalesce(max(f.heard) >= clock_timestamp() - $1 / 2, false)
FROM mad.task_services s
CROSS JOIN LATERAL (SELECT coalesce(s.last_health_check, s.started_at) AS heard) h
CROSS JOIN LATERAL (
    SELECT h.heard, h.heard < clock_timestamp() - $1 AS is_silent,
           h.heard >= $2 - $1 AND s.started_at <= $2 AS was_alive
) f
