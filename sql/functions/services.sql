-- Services: placement and heartbeats.

CREATE FUNCTION mad_registry.pick_healthy_service(
    org_id uuid, task_id text, version text DEFAULT NULL, max_age interval DEFAULT '2 minutes')
RETURNS TABLE (
    service_id uuid, service_url text, pod_name text, resources_used json, last_health_check timestamptz,
    version text)
LANGUAGE c STABLE PARALLEL SAFE ROWS 1 AS 'MODULE_PATHNAME', 'mad_pick_healthy_service_0_4';
COMMENT ON FUNCTION mad_registry.pick_healthy_service(uuid, text, text, interval) IS
'Returns the service for the next job: of the services that are healthy and whose last heartbeat '
'is at most max_age ago, the one with the lowest load. version NULL means the highest active '
'one. Returns no row if no service qualifies. Locks no row.';

CREATE FUNCTION mad_registry.explain_pick(
    org_id uuid, task_id text, version text DEFAULT NULL, max_age interval DEFAULT '2 minutes')
RETURNS TABLE (
    service_id uuid, service_url text, eligible boolean, reason text, load double precision,
    recent_picks bigint, weight real, ejected_until timestamptz, leases_free integer)
LANGUAGE c STABLE PARALLEL SAFE ROWS 10 AS 'MODULE_PATHNAME', 'mad_explain_pick_0_4';
COMMENT ON FUNCTION mad_registry.explain_pick(uuid, text, text, interval) IS
'Returns every service of a task, with the reason why pick_healthy_service can or cannot choose '
'it.';

CREATE FUNCTION mad_registry.register_service(
    org_id uuid, task_id text, version text, service_url text,
    pod_name text DEFAULT NULL, node_name text DEFAULT NULL)
RETURNS uuid
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_register_service';
COMMENT ON FUNCTION mad_registry.register_service(uuid, text, text, text, text, text) IS
'Adds a service of a task with the status starting, or resets the service of this URL to '
'starting. Returns its service_id. version NULL means the highest active one.';

CREATE FUNCTION mad_registry.heartbeat(
    org_id uuid, service_id uuid, health_status text DEFAULT 'healthy', resources_used jsonb DEFAULT NULL)
RETURNS void
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_heartbeat';
COMMENT ON FUNCTION mad_registry.heartbeat(uuid, uuid, text, jsonb) IS
'Records the time, the status and the resources of a service. resources_used NULL leaves them '
'unchanged. A draining service stays draining until it is registered again.';

CREATE FUNCTION mad_registry.heartbeats(org_id uuid, heartbeats jsonb) RETURNS bigint
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_heartbeats';
COMMENT ON FUNCTION mad_registry.heartbeats(uuid, jsonb) IS
'Records an array of heartbeats: [{"service_id", "health_status"?, "resources_used"?}]. Returns '
'the number recorded. Invalid heartbeats and unknown services raise a warning and do not stop '
'the others.';

CREATE FUNCTION mad_registry.drain_service(org_id uuid, service_id uuid) RETURNS void
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_drain_service';
COMMENT ON FUNCTION mad_registry.drain_service(uuid, uuid) IS
'Sets the status draining, so that a service gets no more jobs until it is registered again.';

CREATE FUNCTION mad_registry.reap_services(older_than interval) RETURNS bigint
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_reap_services';
COMMENT ON FUNCTION mad_registry.reap_services(interval) IS
'Deletes the services of all organisations whose last heartbeat (or, without any, registration) '
'is older than older_than. Skips services whose rows are locked. Returns their number.';

CREATE FUNCTION mad_registry.unregister_service(org_id uuid, service_id uuid) RETURNS void
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_unregister_service';
COMMENT ON FUNCTION mad_registry.unregister_service(uuid, uuid) IS
'Deletes a service. Its later heartbeats are refused.';
