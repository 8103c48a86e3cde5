-- Inserts two services for every tenth task: 12,000 for 200 organisations of 300 tasks. At 1,000
-- heartbeats a second each service has one every 12 seconds. The ids are built from numbers, so
-- that a client can compute them.
INSERT INTO mad.task_services
       (org_id, service_id, task_definition_id, service_url, pod_name, node_name, health_status, last_health_check,
           resources_used)
SELECT s.org_id, md5((s.o * 10000 + n * 10 + i)::text)::uuid, md5(s.o || '/' || n)::uuid,
       'http://task-' || n || '-' || i || '.tasks.svc.cluster.local:8080', 'task-' || n || '-' || i, 'node-'
           || s.o % 40,
       'healthy', clock_timestamp(), jsonb_build_object('cpu', i, 'memory', '512Mi')
FROM bench.share s, generate_series(10, s.tasks, 10) AS n, generate_series(1, 2) AS i;
