-- Services: placement and heartbeats.

CREATE FUNCTION mad_registry.pick_healthy_service(
    org_id uuid, task_id text, version text DEFAULT NULL, max_age interval DEFAULT '2 minutes')
RETURNS TABLE (
    service_id uuid, service_url text, pod_name text, resources_used json, last_health_check timestamptz,
    version text)
LANGUAGE c VOLATILE PARALLEL RESTRICTED ROWS 1 AS 'MODULE_PATHNAME', 'mad_pick_healthy_service_0_4';
COMMENT ON FUNCTION mad_registry.pick_healthy_service(uuid, text, text, interval) IS
'Returns the service for the next job: of the services that are healthy and whose last heartbeat '
'is at most max_age ago, the one with the lowest estimated load, and counts the pick. version may '
'be a range, such as ^1.2; NULL means the highest active version with such a service. Returns no '
'row if no service qualifies. Writes and locks no row.';

CREATE FUNCTION mad_registry.pick_healthy_services(
    org_id uuid, task_id text, version text DEFAULT NULL, max_age interval DEFAULT '2 minutes',
    how_many integer DEFAULT 1)
RETURNS TABLE (
    service_id uuid, service_url text, pod_name text, resources_used json, last_health_check timestamptz,
    version text)
LANGUAGE c VOLATILE PARALLEL RESTRICTED ROWS 10 AS 'MODULE_PATHNAME', 'mad_pick_healthy_services';
COMMENT ON FUNCTION mad_registry.pick_healthy_services(uuid, text, text, interval, integer) IS
'Returns the services for how_many jobs (1 to 10000), as so many calls of pick_healthy_service '
'would: one row for each job. Returns no row if no service qualifies.';

CREATE FUNCTION mad_registry.explain_pick(
    org_id uuid, task_id text, version text DEFAULT NULL, max_age interval DEFAULT '2 minutes')
RETURNS TABLE (
    service_id uuid, service_url text, eligible boolean, reason text, load double precision,
    recent_picks bigint, weight real, ejected_until timestamptz, leases_free integer)
LANGUAGE c STABLE PARALLEL RESTRICTED ROWS 10 AS 'MODULE_PATHNAME', 'mad_explain_pick_0_4';
COMMENT ON FUNCTION mad_registry.explain_pick(uuid, text, text, interval) IS
'Returns every service of a task, with the reason why pick_healthy_service can or cannot choose '
'it, its estimated load and the picks counted since its last heartbeat. leases_free is NULL for a '
'service without max_concurrency. Counts no pick.';

CREATE FUNCTION mad_registry.lease_service(
    org_id uuid, task_id text, version text DEFAULT NULL, ttl interval DEFAULT '15 minutes',
    max_age interval DEFAULT '2 minutes', holder text DEFAULT NULL)
RETURNS TABLE (
    service_id uuid, service_url text, pod_name text, version text, lease_id uuid, expires_at timestamptz)
LANGUAGE c VOLATILE PARALLEL UNSAFE ROWS 1 AS 'MODULE_PATHNAME', 'mad_lease_service';
COMMENT ON FUNCTION mad_registry.lease_service(uuid, text, text, interval, interval, text) IS
'Picks a service that has a free slot (register_service, max_concurrency) and holds the slot for '
'ttl (1 second to 7 days), or until release_lease. Returns no row if no slot is free: try again '
'later. holder is shown in mad.service_slots.';

CREATE FUNCTION mad_registry.renew_lease(
    org_id uuid, lease_id uuid, ttl interval DEFAULT '15 minutes')
RETURNS boolean
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_renew_lease';
COMMENT ON FUNCTION mad_registry.renew_lease(uuid, uuid, interval) IS
'Holds a lease for ttl from now on. Returns false if it has ended: the slot may be another''s.';

CREATE FUNCTION mad_registry.release_lease(
    org_id uuid, lease_id uuid, ok boolean DEFAULT NULL, message text DEFAULT NULL)
RETURNS boolean
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_release_lease';
COMMENT ON FUNCTION mad_registry.release_lease(uuid, uuid, boolean, text) IS
'Ends a lease and, with ok not NULL, reports the outcome of its job as report_outcome does. '
'Returns false if the lease had ended; then nothing is reported.';

CREATE FUNCTION mad_registry.report_outcome(
    org_id uuid, service_id uuid, ok boolean, message text DEFAULT NULL)
RETURNS void
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_report_outcome';
COMMENT ON FUNCTION mad_registry.report_outcome(uuid, uuid, boolean, text) IS
'Reports whether a job succeeded. Five failures in a row eject the service for 30 s, the next five '
'for twice as long, up to 5 minutes: it is picked only if no other can be, or if more than half of '
'those that can be are ejected. A success resets the count.';

CREATE FUNCTION mad_registry.register_service(
    org_id uuid, task_id text, version text, service_url text,
    pod_name text DEFAULT NULL, node_name text DEFAULT NULL,
    weight double precision DEFAULT NULL, max_concurrency integer DEFAULT NULL)
RETURNS uuid
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_register_service';
COMMENT ON FUNCTION mad_registry.register_service(
    uuid, text, text, text, text, text, double precision, integer) IS
'Adds a service of a task with the status starting, or resets the service of this URL to '
'starting. Returns its service_id. version NULL means the highest active one. weight (above 0, at '
'most 1000) is its share of the jobs, max_concurrency (1 to 10000) the number of its leases; NULL '
'leaves them unchanged, for a new service 1 and no leases.';

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
