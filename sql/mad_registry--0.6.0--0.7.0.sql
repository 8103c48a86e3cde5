-- Upgrade from 0.6.0 to 0.7.0: new functions. migrate() grants them to the roles of each level.

-- Every name below is schema-qualified or found in pg_catalog, so that objects of the database
-- owner cannot shadow it.
SET LOCAL search_path = pg_catalog, pg_temp;

-- The catalogue of an organisation, out and in.

CREATE FUNCTION mad_registry.export_catalog(org_id uuid) RETURNS jsonb
LANGUAGE c STABLE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_export_catalog';
COMMENT ON FUNCTION mad_registry.export_catalog(uuid) IS
'Returns the catalogue of an organisation as one document: tasks (all versions) and pipelines with '
'their steps. import_catalog takes it.';

CREATE FUNCTION mad_registry.import_catalog(org_id uuid, catalog jsonb, dry_run boolean DEFAULT false)
RETURNS TABLE (kind text, name text, version text, change text, fault text)
LANGUAGE c VOLATILE PARALLEL UNSAFE ROWS 100 AS 'MODULE_PATHNAME', 'mad_import_catalog';
COMMENT ON FUNCTION mad_registry.import_catalog(uuid, jsonb, boolean) IS
'Registers the tasks and pipelines of a catalogue {tasks, pipelines}, all or none. Returns for each '
'whether it is new, changed or the same. With dry_run it changes nothing, and returns each fault.';

-- As sql/privileges.sql, but only for the new functions, see the script to 0.6.0.
DO $$
DECLARE
    functions constant text := 'mad_registry.export_catalog, mad_registry.import_catalog';
    grantee name;
BEGIN
    EXECUTE pg_catalog.format('REVOKE ALL ON ROUTINE %s FROM PUBLIC', functions);
    FOR grantee IN
        SELECT pg_catalog.pg_get_userbyid(e.extowner)
        FROM pg_catalog.pg_extension e
        WHERE e.extname OPERATOR(pg_catalog.=) 'mad_registry'
        UNION
        SELECT pg_catalog.pg_get_userbyid(n.nspowner)
        FROM pg_catalog.pg_namespace n
        WHERE n.nspname OPERATOR(pg_catalog.=) 'mad'
    LOOP
        EXECUTE pg_catalog.format('GRANT EXECUTE ON ROUTINE %s TO %I WITH GRANT OPTION', functions, grantee);
    END LOOP;
END
$$;

SELECT mad_registry.migrate();
