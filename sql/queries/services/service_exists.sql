-- Returns a row if a service exists.
-- $1 org_id uuid, $2 service_id uuid. Index: task_services_pkey.
SELECT FROM mad.task_services s WHERE s.org_id = $1 AND s.service_id = $2
