-- The document has no heartbeat; this one writes the columns that its pick reads, of many services.
UPDATE strategy.task_services s
SET health_status = 'healthy', last_health_check = NOW(), resources_used = b -> 'resources_used'
FROM jsonb_array_elements(:beats::jsonb) AS b
WHERE s.org_id = :org AND s.service_id = (b ->> 'service_id')::uuid;
