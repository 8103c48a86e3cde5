-- Eight services with :slots slots each, for leases and as rows that count the jobs of a service.
CREATE EXTENSION mad_registry CASCADE;
INSERT INTO mad.organizations (org_id, name) VALUES (md5('leases')::uuid, 'leases');
SELECT mad_registry.register_task(md5('leases')::uuid, 't', '1.0.0', '{}', '{}');
SELECT mad_registry.register_service(md5('leases')::uuid, 't', NULL, 'http://s' || n, max_concurrency => :slots)
FROM generate_series(1, 8) n;
SELECT mad_registry.heartbeat(org_id, service_id) FROM mad.task_services;

CREATE SCHEMA bench;
CREATE TABLE bench.counters (
    service   integer PRIMARY KEY,
    slots     integer NOT NULL,
    in_flight integer NOT NULL DEFAULT 0,
    leases    bigint  NOT NULL DEFAULT 0
) WITH (fillfactor = 10, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
INSERT INTO bench.counters (service, slots) SELECT n, :slots FROM generate_series(1, 8) n;

CREATE FUNCTION bench.count_in() RETURNS integer LANGUAGE sql AS $$
    UPDATE bench.counters c
    SET in_flight = c.in_flight + 1, leases = c.leases + 1
    WHERE c.service = (SELECT o.service FROM bench.counters o WHERE o.in_flight < o.slots
                       ORDER BY o.in_flight, random() LIMIT 1)
      AND c.in_flight < c.slots
    RETURNING c.service
$$;
CREATE FUNCTION bench.count_out(integer) RETURNS void LANGUAGE sql AS $$
    UPDATE bench.counters c SET in_flight = c.in_flight - 1 WHERE c.service = $1
$$;

-- Leases and releases a slot so many times, each in a transaction of its own.
CREATE PROCEDURE bench.churn(pairs integer) LANGUAGE plpgsql AS $$
DECLARE
    lease uuid;
BEGIN
    FOR n IN 1 .. pairs LOOP
        SELECT s.lease_id INTO STRICT lease FROM mad_registry.lease_service(md5('leases')::uuid, 't') s;
        COMMIT;
        ASSERT mad_registry.release_lease(md5('leases')::uuid, lease);
        COMMIT;
    END LOOP;
END
$$;
