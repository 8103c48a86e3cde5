-- Upgrade from 0.4.0 to 0.5.0: first the functions that changed and new functions, then the missing
-- migrations.

-- Every name below is schema-qualified or found in pg_catalog, so that objects of the database
-- owner cannot shadow it.
SET LOCAL search_path = pg_catalog, pg_temp;

-- register_service has new arguments, so it is created again. The old function is renamed;
-- migrate() grants its privileges on the new one and drops it. Objects of users that depend on the
-- old function cannot follow, so they stop the upgrade.
DO $$
DECLARE
    changed constant regprocedure[] := ARRAY[
        'mad_registry.register_service(uuid, text, text, text, text, text)'
    ]::regprocedure[];
    dependents text;
    part       regprocedure;
BEGIN
    SELECT string_agg(DISTINCT coalesce(pg_describe_object('pg_class'::regclass, r.ev_class, 0),
                                        pg_describe_object(d.classid, d.objid, d.objsubid)), ', ')
    INTO dependents
    FROM pg_depend d
    LEFT JOIN pg_rewrite r ON d.classid = 'pg_rewrite'::regclass AND r.oid = d.objid
    WHERE d.refclassid = 'pg_proc'::regclass AND d.refobjid = ANY (changed::oid[]);
    IF dependents IS NOT NULL THEN
        RAISE EXCEPTION 'these depend on functions that mad_registry 0.5.0 changes: %', dependents
            USING ERRCODE = 'dependent_objects_still_exist',
                  HINT = 'save their definitions, drop them, update, '
                         'and create them again: docs/operations.md, Upgrades';
    END IF;
    FOREACH part IN ARRAY changed LOOP
        EXECUTE format('ALTER EXTENSION mad_registry DROP FUNCTION %s', part);
        EXECUTE format('ALTER FUNCTION %s RENAME TO %I', part,
                       (SELECT p.proname || '_of_0_4_0' FROM pg_proc p WHERE p.oid = part));
    END LOOP;
END
$$;

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

-- A pick is counted, and explain_pick reads the tables with the latest snapshot, which a parallel
-- worker can't take.
ALTER FUNCTION mad_registry.pick_healthy_service(uuid, text, text, interval) VOLATILE PARALLEL RESTRICTED;
ALTER FUNCTION mad_registry.explain_pick(uuid, text, text, interval) PARALLEL RESTRICTED;
COMMENT ON FUNCTION mad_registry.pick_healthy_service(uuid, text, text, interval) IS
'Returns the service for the next job: of the services that are healthy and whose last heartbeat '
'is at most max_age ago, the one with the lowest estimated load, and counts the pick. version may '
'be a range, such as ^1.2; NULL means the highest active version with such a service. Returns no '
'row if no service qualifies. Writes and locks no row.';
COMMENT ON FUNCTION mad_registry.explain_pick(uuid, text, text, interval) IS
'Returns every service of a task, with the reason why pick_healthy_service can or cannot choose '
'it, its estimated load and the picks counted since its last heartbeat. leases_free is NULL for a '
'service without max_concurrency. Counts no pick.';
COMMENT ON FUNCTION mad_registry.get_task(uuid, text, text) IS
'Returns a task with its documents. A given version is returned whether it is active or not; a '
'range, such as ^1.2, means the highest active version in it, and NULL the highest active one.';

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

-- As sql/privileges.sql, but only for the new functions. Privileges granted in an extension script
-- become initial privileges, and dumps would no longer contain what users were granted on the other
-- functions.
DO $$
DECLARE
    functions constant text := 'mad_registry.register_service, mad_registry.pick_healthy_services, '
        'mad_registry.lease_service, mad_registry.renew_lease, mad_registry.release_lease, '
        'mad_registry.report_outcome';
    grantee name;
BEGIN
    EXECUTE pg_catalog.format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', functions);
    FOR grantee IN
        SELECT pg_catalog.pg_get_userbyid(e.extowner)
        FROM pg_catalog.pg_extension e
        WHERE e.extname OPERATOR(pg_catalog.=) 'mad_registry'
        UNION
        SELECT pg_catalog.pg_get_userbyid(n.nspowner)
        FROM pg_catalog.pg_namespace n
        WHERE n.nspname OPERATOR(pg_catalog.=) 'mad'
    LOOP
        EXECUTE pg_catalog.format('GRANT EXECUTE ON FUNCTION %s TO %I WITH GRANT OPTION', functions, grantee);
    END LOOP;
END
$$;

SELECT mad_registry.migrate();
