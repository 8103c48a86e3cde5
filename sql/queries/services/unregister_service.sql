-- Deletes a service.
-- $1 org_id uuid, $2 service_id uuid. Index: task_services_pkey.
DELETE FROM mad.task_services WHERE org_id = $1 AND service_id = $2
