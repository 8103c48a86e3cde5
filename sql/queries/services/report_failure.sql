-- Counts a failure of a service. Each fifth in a series ejects the service: for 30 s, then for
-- twice as long each time, up to 5 minutes. Failures while it is ejected are of jobs that it had
-- got before, and don't count. Neither does a failure while another transaction is writing the service,
-- such as a heartbeat: a report must not wait for it.
-- $1 org_id uuid, $2 service_id uuid, $3 message text. Index: task_services_pkey.
UPDATE mad.task_services s
SET failures = s.failures + 1,
    last_failure = left($3, 1000),
    ejected_until = CASE
        WHEN (s.failures + 1) % 5 = 0
            THEN clock_timestamp() + least(interval '30 s' * 2 ^ least((s.failures + 1) / 5 - 1, 4), interval '5 min')
    END
FROM (
    SELECT l.service_id
    FROM mad.task_services l
    WHERE l.org_id = $1
      AND l.service_id = $2
      AND l.failures < 1000000000
      AND (l.ejected_until IS NULL OR l.ejected_until <= clock_timestamp())
    FOR NO KEY UPDATE SKIP LOCKED
) working
WHERE s.org_id = $1 AND s.service_id = $2 AND s.service_id = working.service_id
RETURNING s.ejected_until IS NOT NULL
