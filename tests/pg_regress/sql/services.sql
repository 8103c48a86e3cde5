-- Placement: the healthy service with a fresh heartbeat and the lowest estimated load.
\set acme '11111111-1111-4111-8111-111111111111'
SELECT mad_registry.register_service(:'acme', 'vina', '1.2.5', 'http://a:8000', 'pod-a') AS a
\gset
SELECT mad_registry.register_service(:'acme', 'vina', '1.2.5', 'http://b:8000') AS b
\gset
SELECT mad_registry.register_service(:'acme', 'vina', '1.2.5', 'http://c:8000') AS c
\gset
-- A registered service cannot be picked before its first heartbeat.
SELECT count(*) FROM mad_registry.pick_healthy_service(:'acme', 'vina', '1.2.5');
SELECT mad_registry.heartbeat(:'acme', :'a', resources_used => '{"cpu": "750m"}');
SELECT mad_registry.heartbeats(:'acme', jsonb_build_array(
    jsonb_build_object('service_id', :'b'::uuid, 'resources_used', '{"cpu": 0.25}'::jsonb),
    jsonb_build_object('service_id', :'c'::uuid, 'resources_used', '{"cpu": "idle"}'::jsonb)));
SELECT service_url, pod_name, resources_used FROM mad_registry.pick_healthy_service(:'acme', 'vina', '1.2.5');
-- Its pick is counted, and adds to its load. The load falls slowly with the age of the heartbeats.
SELECT service_url, eligible, reason, round(load::numeric, 1) AS load, recent_picks
FROM mad_registry.explain_pick(:'acme', 'vina', '1.2.5');
SELECT task_id, version, service_count, healthy_services
FROM mad_registry.task_library(:'acme') WHERE service_count > 0;
-- Without a version the highest active one that has an eligible service is used; ranges.
SELECT version FROM mad_registry.get_task(:'acme', 'vina');
SELECT version FROM mad_registry.pick_healthy_service(:'acme', 'vina');
SELECT version FROM mad_registry.pick_healthy_service(:'acme', 'vina', '~1.2.0');
SELECT count(*) FROM mad_registry.pick_healthy_service(:'acme', 'vina', '>1.2.5');
-- A stale service; a draining service, which stays draining; an unhealthy service.
UPDATE mad.task_services SET last_health_check = now() - interval '1 hour' WHERE service_id = :'a';
SELECT mad_registry.drain_service(:'acme', :'b');
SELECT mad_registry.heartbeat(:'acme', :'b', 'healthy');
SELECT mad_registry.heartbeat(:'acme', :'c', 'unhealthy');
SELECT service_url, eligible, regexp_replace(reason, '\d+ s old', '… s old') AS reason
FROM mad_registry.explain_pick(:'acme', 'vina', '1.2.5');
SELECT count(*) FROM mad_registry.pick_healthy_service(:'acme', 'vina', '1.2.5');
SELECT service_url FROM mad_registry.pick_healthy_service(:'acme', 'vina', '1.2.5', max_age => '2 hours');
-- Registering a service again resets it under the same id.
SELECT mad_registry.register_service(:'acme', 'vina', '1.2.5', 'http://b:8000') = :'b' AS same;
SELECT mad_registry.heartbeat(:'acme', :'b');
SELECT service_url FROM mad_registry.pick_healthy_service(:'acme', 'vina', '1.2.5');
-- Jobs that come at once are spread by weight: two of three to b.
SELECT mad_registry.register_service(:'acme', 'vina', '1.2.5', 'http://b:8000', weight => 2) = :'b' AS same;
SELECT mad_registry.heartbeats(:'acme', jsonb_build_array(
    jsonb_build_object('service_id', :'b'::uuid), jsonb_build_object('service_id', :'c'::uuid,
        'resources_used', '{"cpu": 0}'::jsonb)));
SELECT service_url, count(*)
FROM mad_registry.pick_healthy_services(:'acme', 'vina', '1.2.5', how_many => 30)
GROUP BY 1 ORDER BY 1;
-- Leases: a service that takes two jobs at once.
SELECT * FROM mad_registry.lease_service(:'acme', 'vina', '1.2.5');
\echo :LAST_ERROR_SQLSTATE
SELECT mad_registry.register_service(:'acme', 'vina', '1.2.5', 'http://b:8000', max_concurrency => 2) = :'b' AS same;
SELECT mad_registry.heartbeat(:'acme', :'b');
SELECT service_url, lease_id AS first FROM mad_registry.lease_service(:'acme', 'vina', holder => 'job 1') \gset
SELECT :'service_url' AS service_url;
SELECT service_url FROM mad_registry.lease_service(:'acme', 'vina', holder => 'job 2');
SELECT count(*) FROM mad_registry.lease_service(:'acme', 'vina', holder => 'job 3');
SELECT mad_registry.renew_lease(:'acme', :'first'), mad_registry.release_lease(:'acme', :'first', ok => true);
SELECT mad_registry.renew_lease(:'acme', :'first'), mad_registry.release_lease(:'acme', :'first');
SELECT service_url, leases_free FROM mad_registry.explain_pick(:'acme', 'vina', '1.2.5') ORDER BY service_url;
-- Five failures in a row eject a service.
SELECT mad_registry.report_outcome(:'acme', :'b', false, 'out of memory') FROM generate_series(1, 5);
SELECT service_url, eligible, regexp_replace(reason, '\d+ s', '… s') AS reason
FROM mad_registry.explain_pick(:'acme', 'vina', '1.2.5') ORDER BY service_url;
SELECT mad_registry.report_outcome(:'acme', :'b', true);
SELECT service_url, eligible FROM mad_registry.explain_pick(:'acme', 'vina', '1.2.5') ORDER BY service_url;
-- Services without a heartbeat for long are deleted.
SELECT mad_registry.reap_services('30 minutes');
SELECT service_url FROM mad.task_services ORDER BY service_url;
-- Errors.
SELECT mad_registry.heartbeat(:'acme', '99999999-9999-4999-8999-999999999999');
\echo :LAST_ERROR_SQLSTATE
SELECT mad_registry.heartbeat(:'acme', :'b', 'fine');
\echo :LAST_ERROR_SQLSTATE
SELECT mad_registry.heartbeats(:'acme', '[{"service_id": "x"}, {"health_status": "fine"}, 3]');
\echo :LAST_ERROR_SQLSTATE
SELECT mad_registry.register_service(:'acme', 'nosuch', NULL, 'http://x');
\echo :LAST_ERROR_SQLSTATE
SELECT * FROM mad_registry.pick_healthy_service(:'acme', 'vina', max_age => '-1 minute');
\echo :LAST_ERROR_SQLSTATE
SELECT * FROM mad_registry.pick_healthy_service(:'acme', 'vina', '^one');
\echo :LAST_ERROR_SQLSTATE
SELECT * FROM mad_registry.explain_pick(:'acme', 'nosuch');
\echo :LAST_ERROR_SQLSTATE
