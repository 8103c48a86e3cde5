-- Placement: the weight of a service, its slots for leased jobs, and its failures.

-- The comment of schema mad tells dumps of earlier releases from later ones
-- (src/schema/migrations/mod.rs).
DO $$
BEGIN
    IF obj_description('mad'::regnamespace, 'pg_namespace')
        = 'The data of mad_registry 0.4: tasks, services, pipelines and what belongs to them' THEN
        COMMENT ON SCHEMA mad IS 'The data of mad_registry 0.5: tasks, services, pipelines and what belongs to them';
    END IF;
END
$$;

ALTER TABLE mad.task_services
    ADD COLUMN weight real NOT NULL DEFAULT 1,
    ADD COLUMN max_concurrency integer,
    ADD COLUMN failures integer NOT NULL DEFAULT 0,
    ADD COLUMN ejected_until timestamptz,
    ADD COLUMN last_failure text,
    ADD CONSTRAINT task_services_weight_check CHECK (weight > 0 AND weight <= 1000),
    ADD CONSTRAINT task_services_max_concurrency_check CHECK (max_concurrency BETWEEN 1 AND 10000),
    ADD CONSTRAINT task_services_failures_check CHECK (failures >= 0);
COMMENT ON COLUMN mad.task_services.weight IS
    'The share of the jobs that the service gets, relative to the other services of its task.';
COMMENT ON COLUMN mad.task_services.max_concurrency IS
    'Jobs that may run at once by lease_service; NULL: the service takes no leases.';
COMMENT ON COLUMN mad.task_services.failures IS
    'Failures in a row that report_outcome and release_lease reported.';
COMMENT ON COLUMN mad.task_services.ejected_until IS
    'Until when the service is picked only if no other can be; NULL: it was not ejected.';
COMMENT ON COLUMN mad.task_services.last_failure IS
    'The message of the last failure, at most 1000 characters.';

-- A row for each job that a service may run at once. A lease changes no indexed column, and the
-- fillfactor leaves room in the page, so that the update is HOT. The generation tells a lease from
-- later ones of the same slot.
CREATE TABLE mad.service_slots (
    org_id     uuid        NOT NULL,
    -- Random, so that it needs no sequence and stays unique if an organisation moves to a server.
    slot_id    bigint      NOT NULL
        DEFAULT ('x' || left(replace(gen_random_uuid()::text, '-', ''), 16))::bit(64)::bigint,
    service_id uuid        NOT NULL,
    slot_no    integer     NOT NULL,
    generation bigint      NOT NULL DEFAULT 0,
    leased_at  timestamptz,
    expires_at timestamptz,
    holder     text,
    CONSTRAINT service_slots_pkey PRIMARY KEY (org_id, slot_id),
    CONSTRAINT service_slots_slot_key UNIQUE (org_id, service_id, slot_no),
    CONSTRAINT service_slots_slot_no_check CHECK (slot_no BETWEEN 1 AND 10000),
    CONSTRAINT service_slots_service_fkey FOREIGN KEY (org_id, service_id)
        REFERENCES mad.task_services (org_id, service_id) ON DELETE CASCADE
) WITH (fillfactor = 40, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
COMMENT ON TABLE mad.service_slots IS
    'The slots of services with max_concurrency. Only lease_service, renew_lease and release_lease '
    'write it; lease_service and register_service create the rows.';
COMMENT ON COLUMN mad.service_slots.org_id IS 'The organisation of the service.';
COMMENT ON COLUMN mad.service_slots.slot_id IS 'Identifies the slot in its organisation; the first half of a lease_id.';
COMMENT ON COLUMN mad.service_slots.service_id IS 'The service.';
COMMENT ON COLUMN mad.service_slots.slot_no IS
    'From 1 to max_concurrency. Slots above it, left from a larger value, are not leased.';
COMMENT ON COLUMN mad.service_slots.generation IS 'Number of leases of the slot so far; the second half of a lease_id.';
COMMENT ON COLUMN mad.service_slots.leased_at IS 'When it was leased, the last time.';
COMMENT ON COLUMN mad.service_slots.expires_at IS
    'When the lease ends; the slot is free from then on, or if it is NULL.';
COMMENT ON COLUMN mad.service_slots.holder IS 'Who holds the lease, as passed to lease_service.';

ALTER TABLE mad.service_slots ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON mad.service_slots USING (org_id = (SELECT mad_registry.session_org_id()));
COMMENT ON POLICY tenant ON mad.service_slots IS 'The rows of the session''s organisation.';
