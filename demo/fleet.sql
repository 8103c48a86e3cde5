-- Sends heartbeats of the demo's services, each with a load that changes. A service that a user set
-- to unhealthy stays so; services of others send their own heartbeats.
SELECT s.org_id,
       mad_registry.heartbeats(s.org_id, jsonb_agg(jsonb_build_object(
           'service_id', s.service_id,
           'health_status', 'healthy',
           'resources_used', jsonb_build_object(
               'cpu', (random() * 4000)::integer || 'm', 'memory', '1Gi'))))
FROM mad.task_services s
WHERE s.node_name LIKE 'demo-node-%' AND s.health_status IN ('starting', 'healthy')
GROUP BY s.org_id
\watch 1
