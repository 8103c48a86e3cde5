-- Ends a row of failures of a service. Writes nothing if there was none.
-- $1 org_id uuid, $2 service_id uuid. Index: task_services_pkey.
UPDATE mad.task_services s
SET failures = 0, ejected_until = NULL, last_failure = NULL
WHERE s.org_id = $1 AND s.service_id = $2 AND s.failures > 0
RETURNING s.service_id
