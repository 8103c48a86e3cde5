-- Every name below is schema-qualified or found in pg_catalog, so that objects of the database
-- owner cannot shadow it.
SET LOCAL search_path = pg_catalog, pg_temp;

-- The schema of the API. The script creates it, and not the control file, so that it is a member of
-- the extension and has the same owner as the functions. A role that could create functions in it
-- could offer a better match for a call of the extension, which a superuser would then run. Dumps
-- of 0.1.0, in which the control file created the schema, create it before the extension; the
-- script then takes it over.
DO $$
DECLARE
    stranger text;
    extension oid;
    grantee name;
BEGIN
    IF pg_catalog.to_regnamespace('mad_registry') IS NULL THEN
        CREATE SCHEMA mad_registry;
        RETURN;
    END IF;
    -- Every object in a schema depends on it.
    SELECT pg_catalog.format('%s %s', o.type, o.identity) INTO stranger
    FROM pg_catalog.pg_depend there
    CROSS JOIN LATERAL pg_catalog.pg_identify_object(there.classid, there.objid, there.objsubid) o
    WHERE there.refclassid OPERATOR(pg_catalog.=) 'pg_catalog.pg_namespace'::pg_catalog.regclass
      AND there.refobjid OPERATOR(pg_catalog.=) 'mad_registry'::pg_catalog.regnamespace
      AND there.classid OPERATOR(pg_catalog.<>) 'pg_catalog.pg_extension'::pg_catalog.regclass
      AND NOT EXISTS (
        SELECT
        FROM pg_catalog.pg_depend d
        JOIN pg_catalog.pg_extension e ON e.oid OPERATOR(pg_catalog.=) d.refobjid
        WHERE d.classid OPERATOR(pg_catalog.=) there.classid
          AND d.objid OPERATOR(pg_catalog.=) there.objid
          AND d.refclassid OPERATOR(pg_catalog.=) 'pg_catalog.pg_extension'::pg_catalog.regclass
          AND d.deptype OPERATOR(pg_catalog.=) 'e'
          AND e.extname OPERATOR(pg_catalog.=) 'mad_registry'
    )
    LIMIT 1;
    IF stranger IS NOT NULL THEN
        RAISE EXCEPTION 'schema mad_registry holds what is not part of the extension: %', stranger
            USING ERRCODE = 'object_not_in_prerequisite_state',
                  HINT = 'Move it to another schema, or drop it.';
    END IF;
    EXECUTE pg_catalog.format('ALTER SCHEMA mad_registry OWNER TO %I', current_user);
    -- Privileges that the former owner granted are revoked; sql/privileges.sql grants the others.
    FOR grantee IN
        SELECT DISTINCT r.rolname
        FROM pg_catalog.pg_namespace n
        CROSS JOIN LATERAL pg_catalog.aclexplode(n.nspacl) a
        JOIN pg_catalog.pg_roles r ON r.oid OPERATOR(pg_catalog.=) a.grantee
        WHERE n.nspname OPERATOR(pg_catalog.=) 'mad_registry'
          AND r.rolname OPERATOR(pg_catalog.<>) current_user
    LOOP
        EXECUTE pg_catalog.format('REVOKE ALL ON SCHEMA mad_registry FROM %I CASCADE', grantee);
    END LOOP;
    REVOKE ALL ON SCHEMA mad_registry FROM PUBLIC;
    -- A schema that the control file created is the extension's own schema and cannot be its
    -- member. Dumps would contain it with its owner, which a plain owner cannot restore.
    -- extnamespace has no other effect for this extension, because relocatable is false.
    SELECT e.oid INTO STRICT extension
    FROM pg_catalog.pg_extension e
    WHERE e.extname OPERATOR(pg_catalog.=) 'mad_registry';
    IF pg_catalog.to_regnamespace('public') IS NOT NULL THEN
        UPDATE pg_catalog.pg_extension e
        SET extnamespace = 'public'::pg_catalog.regnamespace
        WHERE e.oid OPERATOR(pg_catalog.=) extension
          AND e.extnamespace OPERATOR(pg_catalog.=) 'mad_registry'::pg_catalog.regnamespace;
        UPDATE pg_catalog.pg_depend d
        SET refobjid = 'public'::pg_catalog.regnamespace
        WHERE d.classid OPERATOR(pg_catalog.=) 'pg_catalog.pg_extension'::pg_catalog.regclass
          AND d.objid OPERATOR(pg_catalog.=) extension
          AND d.refclassid OPERATOR(pg_catalog.=) 'pg_catalog.pg_namespace'::pg_catalog.regclass
          AND d.refobjid OPERATOR(pg_catalog.=) 'mad_registry'::pg_catalog.regnamespace;
    END IF;
    IF NOT EXISTS (
        SELECT
        FROM pg_catalog.pg_extension e
        WHERE e.oid OPERATOR(pg_catalog.=) extension
          AND e.extnamespace OPERATOR(pg_catalog.=) 'mad_registry'::pg_catalog.regnamespace
    ) THEN
        ALTER EXTENSION mad_registry ADD SCHEMA mad_registry;
    END IF;
END
$$;
COMMENT ON SCHEMA mad_registry IS
'The functions and views of the extension mad_registry; the data is in schema mad.';

-- Functions that only functions and statements of the extension call. Only the owners are granted
-- USAGE on the schema (sql/privileges.sql); functions are bound to those that they call when they
-- are created. All but install_data compute values from their arguments alone, so PUBLIC may run
-- them.
CREATE SCHEMA mad_registry_internal;
COMMENT ON SCHEMA mad_registry_internal IS 'Functions that only the functions of mad_registry call.';
