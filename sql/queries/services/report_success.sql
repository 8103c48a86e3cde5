-- Ends a series of failures of a service. Writes nothing if there was none, or if another
-- transaction is writing the service: the next success will end the series.
-- $1 org_id uuid, $2 service_id uuid. Index: task_services_pkey.
UPDATE mad.task_services s
SET failures = 0, ejected_until = NULL, last_failure = NULL
FROM (
    SELECT l.service_id
    FROM mad.task_services l
    WHERE l.org_id = $1 AND l.service_id = $2 AND l.failures > 0
    FOR NO KEY UPDATE SKIP LOCKED
) failed
WHERE s.org_id = $1 AND s.service_id = $2 AND s.service_id = failed.service_id
RETURNING s.service_id
