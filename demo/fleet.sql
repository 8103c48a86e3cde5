-- All services report at once, each with a load of its own that changes.
SELECT s.org_id,
       mad_registry.heartbeats(s.org_id, jsonb_agg(jsonb_build_object(
           'service_id', s.service_id,
           'health_status', 'healthy',
           'resources_used', jsonb_build_object(
               'cpu', (random() * 4000)::integer || 'm', 'memory', '1Gi'))))
FROM mad.task_services s
GROUP BY s.org_id
\watch 1
