-- Registers two to five services for each docking and preparation task of each tenant. The fleet
-- recognizes its own services by the names of their nodes.
SELECT count(mad_registry.register_service(
           t.org_id, t.task_id, t.version,
           format('http://%s-%s.svc:8000', replace(t.task_id, '.', '-'), n),
           format('%s-%s', t.task_id, n), format('demo-node-%s', 1 + n % 3)))
FROM mad.task_definitions t
CROSS JOIN generate_series(1, 2 + (length(t.task_id) + 2) % 4) AS n
WHERE t.category IN ('docking', 'preparation');
