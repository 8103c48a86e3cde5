-- The revision of an organisation's registry, from which registry_etag is computed: each change
-- sets a new mark.

CREATE FUNCTION mad_registry.mark_changed(org_ids uuid[]) RETURNS void
LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    isolation text := current_setting('transaction_isolation');
    merges    boolean := isolation = 'read committed';
BEGIN
    -- Called directly, it would run triggers of the table with the caller's privileges.
    IF pg_trigger_depth() = 0 THEN
        RAISE EXCEPTION 'mark_changed is for the triggers of the registry''s tables'
            USING ERRCODE = 'insufficient_privilege', HINT = 'change a row, and its trigger marks its organisation';
    END IF;
    -- Slots that no other transaction has locked are merged into one slot with a new mark. If the
    -- snapshot is older than the statement, an unlocked slot may have changed since, so a new slot
    -- is inserted instead. REPEATABLE READ merges only if there are many slots, and may get a
    -- serialization failure; SERIALIZABLE never merges, because the search for unlocked slots would
    -- make writers conflict.
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
'Marks the registry of these organisations as changed, for registry_etag. Raises 42501 outside '
'of a trigger.';

CREATE FUNCTION mad_registry.raise_revision() RETURNS trigger
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_raise_revision';
COMMENT ON FUNCTION mad_registry.raise_revision() IS
'Marks the organisations whose registry a statement changed, for registry_etag. A trigger '
'function.';

CREATE FUNCTION mad_registry.raise_revision_of_row() RETURNS trigger
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_raise_revision_of_row';
COMMENT ON FUNCTION mad_registry.raise_revision_of_row() IS
'Marks the organisation of a service that changed in anything but its health, for registry_etag. '
'A trigger function.';
