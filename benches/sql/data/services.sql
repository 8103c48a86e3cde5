-- Inserts a service for every five tasks. Organisation 1 has none to four for each task, two on
-- average. Organisation :fleets has 1, 10, 50, 100 and 1,000 for its tasks 5, 10, 50, 20 and 100,
-- all healthy. The others are distributed over all other organisations.
SELECT setseed(0.25);

INSERT INTO mad.task_services
       (org_id, service_id, task_definition_id, service_url, pod_name, node_name, health_status, last_health_check,
           resources_used)
SELECT org_id, md5(task_definition_id || '/' || s)::uuid, task_definition_id,
       'http://' || task_id || '-' || replace(version, '.', '-') || '-' || s || '.tasks.svc.cluster.local:8080',
       task_id || '-' || s, 'node-' || s % 40,
       CASE WHEN fleet OR random() < 0.9 THEN 'healthy' ELSE 'unhealthy' END,
       clock_timestamp(),
       jsonb_build_object('cpu', round(random()::numeric * 4, 6), 'memory', '512Mi')
FROM (
    SELECT t.*, fleet.count IS NOT NULL AS fleet, services.count
    FROM mad.task_definitions t
    CROSS JOIN LATERAL (SELECT right(t.org_id::text, 12)::int AS o) o
    LEFT JOIN (VALUES ('task-5', 1), ('task-10', 10), ('task-50', 50), ('task-20', 100),
        ('task-100', 1000)) AS fleet (task_id, count)
      ON o.o = :fleets AND t.task_id = fleet.task_id
    CROSS JOIN LATERAL (SELECT CASE
        WHEN fleet.count IS NOT NULL THEN fleet.count
        WHEN o.o = 1 THEN abs(hashtext(t.task_definition_id::text)) % 5
        WHEN abs(hashtext(t.task_definition_id::text)) % 10 = 0 THEN 2
        ELSE 0 END AS count) services
) t, LATERAL generate_series(1, t.count) AS s;
