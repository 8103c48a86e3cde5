-- Counts a failure of a service. Each fifth in a row ejects the service: for 30 s, then for twice
-- as long each time, up to 5 minutes. Failures while it is ejected are of jobs that it had got
-- before, and don't count.
-- $1 org_id uuid, $2 service_id uuid, $3 message text. Index: task_services_pkey.
UPDATE mad.task_services s
SET failures = s.failures + 1,
    last_failure = left($3, 1000),
    ejected_until = CASE
        WHEN (s.failures + 1) % 5 = 0
            THEN clock_timestamp() + least(interval '30 s' * 2 ^ least((s.failures + 1) / 5 - 1, 4), interval '5 min')
    END
WHERE s.org_id = $1
  AND s.service_id = $2
  AND s.failures < 1000000000
  AND (s.ejected_until IS NULL OR s.ejected_until <= clock_timestamp())
RETURNING s.ejected_until IS NOT NULL
