-- Upgrade from 0.7.0 to 0.8.0: new functions.

-- Every name below is schema-qualified or found in pg_catalog, so that objects of the database
-- owner cannot shadow it.
SET LOCAL search_path = pg_catalog, pg_temp;

-- Moving an organisation to another server. scripts/mad-registry-move-organization calls these as
-- the owner of the data. They run with the rights of their caller: only who owns the tables may
-- create triggers on them.

CREATE FUNCTION mad_registry.refuse_write() RETURNS trigger
LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    callers text;
BEGIN
    -- Removing the organisation, and the upkeep of the log's partitions, change no row that moves.
    GET DIAGNOSTICS callers = PG_CONTEXT;
    IF TG_LEVEL = 'ROW' AND callers ~ ('mad_registry\.(remove_part_of_organization|move_default_rows|'
                                       'delete_old_default_rows|add_partitions)\(') THEN
        RETURN coalesce(NEW, OLD);
    END IF;
    RAISE EXCEPTION 'organization % takes no writes in this database', TG_ARGV[0]
        USING ERRCODE = 'read_only_sql_transaction', HINT = TG_ARGV[1];
END
$$;
COMMENT ON FUNCTION mad_registry.refuse_write() IS
'Trigger function of refuse_writes: raises 25006 with its hint.';

CREATE FUNCTION mad_registry.refuse_writes(org_id uuid, hint text DEFAULT 'it is moving to another server')
RETURNS void
LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    tables CONSTANT text[] := mad_registry_internal.moved_tables();
    name   text;
BEGIN
    IF $1 IS NULL OR $2 IS NULL THEN
        RAISE EXCEPTION 'org_id and hint must not be null' USING ERRCODE = 'null_value_not_allowed';
    END IF;
    -- All at once: CREATE TRIGGER takes the same locks, and without them a writer that has written
    -- to one table and waits for another would be stopped by a deadlock.
    EXECUTE 'LOCK TABLE ' || (SELECT string_agg(format('mad.%I', t), ', ') FROM unnest(tables) t)
        || ' IN SHARE ROW EXCLUSIVE MODE';
    FOREACH name IN ARRAY tables LOOP
        EXECUTE format(
            'CREATE OR REPLACE TRIGGER %I BEFORE INSERT OR UPDATE ON mad.%I FOR EACH ROW '
            'WHEN (NEW.org_id = %L) EXECUTE FUNCTION mad_registry.refuse_write(%3$L, %4$L)',
            'refuse_write_' || $1, name, $1, $2);
        EXECUTE format(
            'CREATE OR REPLACE TRIGGER %I BEFORE UPDATE OR DELETE ON mad.%I FOR EACH ROW '
            'WHEN (OLD.org_id = %L) EXECUTE FUNCTION mad_registry.refuse_write(%3$L, %4$L)',
            'refuse_change_' || $1, name, $1, $2);
        EXECUTE format(
            'CREATE OR REPLACE TRIGGER %I BEFORE TRUNCATE ON mad.%I '
            'EXECUTE FUNCTION mad_registry.refuse_write(%3$L, %4$L)',
            'refuse_truncate_' || $1, name, $1, $2);
    END LOOP;
END
$$;
COMMENT ON FUNCTION mad_registry.refuse_writes(uuid, text) IS
'Refuses all writes to the registry''s rows of an organisation in this database, by functions and '
'direct ones, with 25006 and the given hint, until accept_writes. Reads go on. Call it as the owner '
'of the tables.';

CREATE FUNCTION mad_registry.accept_writes(org_id uuid) RETURNS void
LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    tables CONSTANT text[] := mad_registry_internal.moved_tables();
    name   text;
    kind   text;
BEGIN
    IF $1 IS NULL THEN
        RAISE EXCEPTION 'org_id must not be null' USING ERRCODE = 'null_value_not_allowed';
    END IF;
    IF EXISTS (SELECT FROM pg_trigger t
               WHERE t.tgrelid = 'mad.organizations'::regclass AND t.tgname = 'refuse_write_' || $1) THEN
        EXECUTE 'LOCK TABLE ' || (SELECT string_agg(format('mad.%I', t), ', ') FROM unnest(tables) t)
            || ' IN ACCESS EXCLUSIVE MODE';
        FOREACH name IN ARRAY tables LOOP
            FOREACH kind IN ARRAY ARRAY['write', 'change', 'truncate'] LOOP
                EXECUTE format('DROP TRIGGER IF EXISTS %I ON mad.%I', format('refuse_%s_%s', kind, $1), name);
            END LOOP;
        END LOOP;
    END IF;
END
$$;
COMMENT ON FUNCTION mad_registry.accept_writes(uuid) IS
'Ends refuse_writes. Does nothing if writes are not refused.';

CREATE FUNCTION mad_registry.organization_digest(org_id uuid)
RETURNS TABLE (table_name text, rows bigint, digest text)
LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE ROWS 15
SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' SET extra_float_digits = '1' AS $$
BEGIN
    FOREACH table_name IN ARRAY mad_registry_internal.moved_tables() LOOP
        -- The order of rows doesn't count, nor does that of columns.
        EXECUTE format(
            'SELECT count(*), md5(bit_xor((''x'' || md5(to_jsonb(t)::text))::bit(128))::text) '
            'FROM mad.%I t WHERE t.org_id = $1', table_name)
            INTO rows, digest USING $1;
        RETURN NEXT;
    END LOOP;
END
$$;
COMMENT ON FUNCTION mad_registry.organization_digest(uuid) IS
'Returns for each table of the registry how many rows an organisation has, and a digest of them: '
'equal if the rows are equal, in any database. NULL without rows. Posting lists, which can be made '
'again, are left out.';

CREATE FUNCTION mad_registry_internal.moved_tables() RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE
SET search_path = pg_catalog, pg_temp AS $$
    SELECT ARRAY['organizations', 'memberships', 'roles', 'membership_roles', 'task_definitions', 'task_services',
                 'service_slots', 'pipeline_templates', 'pipeline_task_steps', 'jobs_meta', 'molecules',
                 'audit_logs', 'registry_revisions']
$$;
COMMENT ON FUNCTION mad_registry_internal.moved_tables() IS
'Returns the tables of schema mad whose rows belong to an organisation, without those that can be '
'made again.';

-- As sql/privileges.sql, but only for the new functions. Privileges granted in an extension script
-- become initial privileges, and dumps would no longer contain what users were granted on the other
-- functions.
DO $$
DECLARE
    functions constant text := 'mad_registry.refuse_write, mad_registry.refuse_writes, mad_registry.accept_writes, '
        'mad_registry.organization_digest';
    grantee name;
BEGIN
    EXECUTE pg_catalog.format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', functions);
    GRANT EXECUTE ON FUNCTION mad_registry_internal.moved_tables TO PUBLIC;
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
