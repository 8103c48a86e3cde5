-- Trigger functions of the tables in schema mad.

CREATE FUNCTION mad_registry.check_pipeline_steps() RETURNS trigger
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_check_pipeline_steps';
COMMENT ON FUNCTION mad_registry.check_pipeline_steps() IS
'At commit, for each pipeline whose steps changed: refuses unknown dependencies and cycles, sets the waves.';

CREATE FUNCTION mad_registry.delete_pipelines_of_organization() RETURNS trigger
LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    DELETE FROM mad.pipeline_templates WHERE org_id = OLD.org_id;
    RETURN OLD;
END
$$;
COMMENT ON FUNCTION mad_registry.delete_pipelines_of_organization() IS
'Before an organisation is deleted: its pipelines first, since their steps refer to its tasks.';

CREATE FUNCTION mad_registry.raise_revision() RETURNS trigger
LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    -- Slots that no other transaction holds are merged into one with a new mark. Where the
    -- snapshot is older than the statement, an old slot may be no longer what it was: a new one.
    WITH orgs AS (
        SELECT DISTINCT c.org_id FROM changed c JOIN mad.organizations o ON o.org_id = c.org_id
    ), free AS (
        SELECT r.org_id, r.slot, row_number() OVER (PARTITION BY r.org_id) AS n
        FROM (SELECT f.org_id, f.slot
              FROM mad.registry_revisions f
              WHERE f.org_id IN (SELECT org_id FROM orgs)
                AND current_setting('transaction_isolation') = 'read committed'
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
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION mad_registry.raise_revision() IS
'Marks the organisations whose registry a statement changed, for registry_etag.';

CREATE FUNCTION mad_registry.raise_revision_of_row() RETURNS trigger
LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    INSERT INTO mad.registry_revisions (org_id)
    SELECT DISTINCT org_id FROM (VALUES (OLD.org_id), (NEW.org_id)) AS changed (org_id);
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION mad_registry.raise_revision_of_row() IS
'The same for a service that was changed in what is not its health.';

CREATE FUNCTION mad_registry.role_access_changed() RETURNS trigger
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_role_access_changed';
COMMENT ON FUNCTION mad_registry.role_access_changed() IS
'Makes every session look at mad.role_access again, once the transaction commits.';
