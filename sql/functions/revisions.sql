-- What registry_etag is made of: a mark for each change of an organisation's registry.

CREATE FUNCTION mad_registry.mark_changed(org_ids uuid[]) RETURNS void
LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    isolation text := current_setting('transaction_isolation');
    merges    boolean := isolation = 'read committed';
BEGIN
    -- By itself it would run what hangs on the table with the caller's rights.
    IF pg_trigger_depth() = 0 THEN
        RAISE EXCEPTION 'mark_changed is for the triggers of the registry''s tables'
            USING ERRCODE = 'insufficient_privilege', HINT = 'change a row, and its trigger marks its organisation';
    END IF;
    -- Slots that no other transaction holds are merged into one with a new mark. Where the
    -- snapshot is older than the statement, an old slot may be no longer what it was: a new one.
    -- In REPEATABLE READ they are merged when they are many, and may fail to serialize; not in
    -- SERIALIZABLE, where looking for them would make writers depend on each other.
    IF isolation = 'repeatable read' THEN
        merges := (SELECT count(*) FROM mad.registry_revisions r WHERE r.org_id = ANY (org_ids)) > 64;
    END IF;
    WITH orgs AS (
        SELECT o.org_id FROM mad.organizations o WHERE o.org_id = ANY (org_ids)
    ), free AS (
        SELECT r.org_id, r.slot, row_number() OVER (PARTITION BY r.org_id) AS n
        FROM (SELECT f.org_id, f.slot
              FROM mad.registry_revisions f
              WHERE f.org_id = ANY (org_ids)
                AND merges
              FOR UPDATE SKIP LOCKED) r
    ), marked AS (
        UPDATE mad.registry_revisions r SET mark = gen_random_uuid()
        FROM free f WHERE f.n = 1 AND r.org_id = f.org_id AND r.slot = f.slot
    ), merged AS (
        DELETE FROM mad.registry_revisions r
        USING free f WHERE f.n > 1 AND r.org_id = f.org_id AND r.slot = f.slot
    )
    INSERT INTO mad.registry_revisions (org_id)
    SELECT o.org_id FROM orgs o WHERE NOT EXISTS (SELECT FROM free f WHERE f.org_id = o.org_id);
END
$$;
COMMENT ON FUNCTION mad_registry.mark_changed(uuid[]) IS
'Marks the registry of these organisations as changed; what registry_etag reads.';

CREATE FUNCTION mad_registry.raise_revision() RETURNS trigger
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_raise_revision';
COMMENT ON FUNCTION mad_registry.raise_revision() IS
'Marks the organisations whose registry a statement changed, for registry_etag.';

CREATE FUNCTION mad_registry.raise_revision_of_row() RETURNS trigger
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_raise_revision_of_row';
COMMENT ON FUNCTION mad_registry.raise_revision_of_row() IS
'The same for a service that was changed in what is not its health.';
