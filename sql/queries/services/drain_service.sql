-- Sets the status of a service to draining.
-- $1 org_id uuid, $2 service_id uuid. Index: task_services_pkey.
UPDATE mad.task_services SET health_status = 'draining' WHERE org_id = $1 AND service_id = $2
