-- The privileges on functions and views of the extension: none for PUBLIC, all for the owner of the
-- extension and for the owner of the data. These differ after a restore by a superuser. The owner
-- of the data needs them because the generated columns of its tables call the functions, and
-- because grant_access passes them on.

REVOKE ALL ON SCHEMA mad_registry, mad_registry_internal FROM PUBLIC;
REVOKE ALL ON ALL ROUTINES IN SCHEMA mad_registry FROM PUBLIC;
REVOKE ALL ON ALL TABLES IN SCHEMA mad_registry FROM PUBLIC;
-- Said explicitly, because default privileges may take it from PUBLIC.
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA mad_registry_internal TO PUBLIC;

DO $$
DECLARE
    grantee name;
BEGIN
    FOR grantee IN
        SELECT pg_catalog.pg_get_userbyid(e.extowner)
        FROM pg_catalog.pg_extension e
        WHERE e.extname OPERATOR(pg_catalog.=) 'mad_registry'
        UNION
        SELECT pg_catalog.pg_get_userbyid(n.nspowner)
        FROM pg_catalog.pg_namespace n
        WHERE n.nspname OPERATOR(pg_catalog.=) 'mad'
    LOOP
        EXECUTE pg_catalog.format('GRANT USAGE ON SCHEMA mad_registry TO %I WITH GRANT OPTION', grantee);
        EXECUTE pg_catalog.format('GRANT USAGE ON SCHEMA mad_registry_internal TO %I WITH GRANT OPTION', grantee);
        EXECUTE pg_catalog.format('GRANT EXECUTE ON ALL ROUTINES IN SCHEMA mad_registry TO %I WITH GRANT OPTION',
            grantee);
        EXECUTE pg_catalog.format('GRANT SELECT ON ALL TABLES IN SCHEMA mad_registry TO %I WITH GRANT OPTION', grantee);
    END LOOP;
END
$$;

-- Only CREATE EXTENSION calls it.
REVOKE ALL ON FUNCTION mad_registry_internal.install_data() FROM PUBLIC;

SELECT mad_registry_internal.install_data();
