-- The service fleet: placement and heartbeats.

CREATE FUNCTION mad_registry.pick_healthy_service(
    org_id uuid, task_id text, version text DEFAULT NULL, max_age interval DEFAULT '2 minutes')
RETURNS TABLE (
    service_id uuid, service_url text, pod_name text, resources_used json, last_health_check timestamptz,
    version text)
LANGUAGE c STABLE PARALLEL SAFE ROWS 1 AS 'MODULE_PATHNAME', 'mad_pick_healthy_service_0_4';
COMMENT ON FUNCTION mad_registry.pick_healthy_service(uuid, text, text, interval) IS
'Where to send a job: the least loaded service of a task that is healthy and was heard of within max_age. No row when there is none. Locks nothing.';

CREATE FUNCTION mad_registry.explain_pick(
    org_id uuid, task_id text, version text DEFAULT NULL, max_age interval DEFAULT '2 minutes')
RETURNS TABLE (
    service_id uuid, service_url text, eligible boolean, reason text, load double precision,
    recent_picks bigint, weight real, ejected_until timestamptz, leases_free integer)
LANGUAGE c STABLE PARALLEL SAFE ROWS 10 AS 'MODULE_PATHNAME', 'mad_explain_pick_0_4';
COMMENT ON FUNCTION mad_registry.explain_pick(uuid, text, text, interval) IS
'Every service of a task, and why pick_healthy_service may take it or not.';

CREATE FUNCTION mad_registry.register_service(
    org_id uuid, task_id text, version text, service_url text,
    pod_name text DEFAULT NULL, node_name text DEFAULT NULL)
RETURNS uuid
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_register_service';
COMMENT ON FUNCTION mad_registry.register_service(uuid, text, text, text, text, text) IS
'Adds a service of a task (version NULL: the highest active), starting until its first heartbeat; returns its service_id. The same service_url again: it started anew.';

CREATE FUNCTION mad_registry.heartbeat(
    org_id uuid, service_id uuid, health_status text DEFAULT 'healthy', resources_used jsonb DEFAULT NULL)
RETURNS void
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_heartbeat';
COMMENT ON FUNCTION mad_registry.heartbeat(uuid, uuid, text, jsonb) IS
'Notes that a service was heard of just now, how it is and what it uses (NULL: as before). A draining service stays draining.';

CREATE FUNCTION mad_registry.heartbeats(org_id uuid, heartbeats jsonb) RETURNS bigint
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_heartbeats';
COMMENT ON FUNCTION mad_registry.heartbeats(uuid, jsonb) IS
'Many heartbeats at once: [{"service_id", "health_status"?, "resources_used"?}]; returns how many were written, and warns of those that are wrong or of unknown services.';

CREATE FUNCTION mad_registry.drain_service(org_id uuid, service_id uuid) RETURNS void
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_drain_service';
COMMENT ON FUNCTION mad_registry.drain_service(uuid, uuid) IS
'Sends no more jobs to a service, until it is registered again.';

CREATE FUNCTION mad_registry.reap_services(older_than interval) RETURNS bigint
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_reap_services';
COMMENT ON FUNCTION mad_registry.reap_services(interval) IS
'Deletes the services of all organisations that were not heard of for longer than this; returns how many.';

CREATE FUNCTION mad_registry.unregister_service(org_id uuid, service_id uuid) RETURNS void
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_unregister_service';
COMMENT ON FUNCTION mad_registry.unregister_service(uuid, uuid) IS
'Deletes a service; its heartbeats are refused from then on.';
