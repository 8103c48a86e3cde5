-- Moving an organisation to another server; scripts/mad-registry-move-organization calls these.

CREATE FUNCTION mad_registry.refuse_writes(org_id uuid, hint text DEFAULT 'it is moving to another server')
RETURNS void
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_refuse_writes';
COMMENT ON FUNCTION mad_registry.refuse_writes(uuid, text) IS
'Refuses all writes to the registry''s rows of an organisation in this database, by functions and '
'direct ones, with 25006 and the given hint, until accept_writes. Reads go on.';

CREATE FUNCTION mad_registry.accept_writes(org_id uuid) RETURNS void
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_accept_writes';
COMMENT ON FUNCTION mad_registry.accept_writes(uuid) IS
'Ends refuse_writes. Does nothing if writes are not refused.';

CREATE FUNCTION mad_registry.organization_digest(org_id uuid)
RETURNS TABLE (table_name text, rows bigint, digest text)
LANGUAGE c VOLATILE PARALLEL UNSAFE ROWS 13 AS 'MODULE_PATHNAME', 'mad_organization_digest';
COMMENT ON FUNCTION mad_registry.organization_digest(uuid) IS
'Returns for each table of the registry how many rows an organisation has, and a digest of them: '
'equal if the rows are equal, in any database. NULL without rows. Posting lists, which can be made '
'again, are left out.';

CREATE FUNCTION mad_registry.refuse_write() RETURNS trigger
LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    callers text;
BEGIN
    -- Removing the organisation, and the upkeep of the log's partitions, change no row that moves.
    -- The context has the text of users' statements too, but not within a write of the library.
    IF TG_LEVEL = 'ROW' AND mad_registry.in_api_write() THEN
        GET DIAGNOSTICS callers = PG_CONTEXT;
        IF callers ~ ('mad_registry\.(remove_part_of_organization|move_default_rows|delete_old_default_rows|'
                      'remove_partitions|add_partitions)\(') THEN
            RETURN coalesce(NEW, OLD);
        END IF;
    END IF;
    RAISE EXCEPTION 'organization % takes no writes in this database', TG_ARGV[0]
        USING ERRCODE = 'read_only_sql_transaction', HINT = TG_ARGV[1];
END
$$;
COMMENT ON FUNCTION mad_registry.refuse_write() IS
'Trigger function of refuse_writes: raises 25006 with its hint.';

-- The functions above run these as the owner of the tables. Called directly, they would run code
-- that is attached to tables with the caller's privileges.
CREATE FUNCTION mad_registry.set_refusal(org_id uuid, hint text) RETURNS void
LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    tables CONSTANT text[] := mad_registry_internal.moved_tables();
    listed CONSTANT text := (SELECT string_agg(format('mad.%I', t), ', ') FROM unnest(tables) t);
    name    text;
    kind    text;
    events  text;
    trigger text;
BEGIN
    IF NOT mad_registry.in_api_write() THEN
        RAISE EXCEPTION '% is a part of %', 'set_refusal', 'refuse_writes'
            USING ERRCODE = 'insufficient_privilege', HINT = 'call mad_registry.refuse_writes';
    END IF;
    IF hint IS NULL AND NOT EXISTS (
            SELECT FROM pg_trigger t
            WHERE t.tgrelid = 'mad.organizations'::regclass AND t.tgname = 'refuse_write_' || org_id) THEN
        RETURN;
    END IF;
    -- All tables at once: with one after the other, a writer that has written to one table and
    -- waits for another would be stopped by a deadlock. Readers go on.
    EXECUTE format('LOCK TABLE %s IN SHARE ROW EXCLUSIVE MODE', listed);
    FOREACH name IN ARRAY tables LOOP
        FOR kind, events IN VALUES
            ('write', format('INSERT OR UPDATE ON mad.%I FOR EACH ROW WHEN (NEW.org_id = %L)', name, org_id)),
            ('change', format('UPDATE OR DELETE ON mad.%I FOR EACH ROW WHEN (OLD.org_id = %L)', name, org_id)),
            ('truncate', format('TRUNCATE ON mad.%I', name))
        LOOP
            trigger := format('refuse_%s_%s', kind, org_id);
            IF hint IS NOT NULL THEN
                EXECUTE format(
                    'CREATE OR REPLACE TRIGGER %I BEFORE %s EXECUTE FUNCTION mad_registry.refuse_write(%L, %L)',
                    trigger, events, org_id, hint);
            END IF;
            EXECUTE format('ALTER TABLE mad.%I %s TRIGGER %I', name,
                           CASE WHEN hint IS NULL THEN 'DISABLE' ELSE 'ENABLE' END, trigger);
        END LOOP;
    END LOOP;
    IF hint IS NULL THEN
        -- Dropping them needs a moment without readers. Otherwise they stay disabled until the
        -- next call drops them.
        BEGIN
            EXECUTE format('LOCK TABLE %s IN ACCESS EXCLUSIVE MODE NOWAIT', listed);
            FOREACH name IN ARRAY tables LOOP
                FOREACH kind IN ARRAY ARRAY['write', 'change', 'truncate'] LOOP
                    EXECUTE format('DROP TRIGGER %I ON mad.%I', format('refuse_%s_%s', kind, org_id), name);
                END LOOP;
            END LOOP;
        EXCEPTION WHEN lock_not_available THEN
            NULL;
        END;
    END IF;
END
$$;
COMMENT ON FUNCTION mad_registry.set_refusal(uuid, text) IS
'Makes the triggers of refuse_writes. Without a hint disables them, and drops them if nobody reads '
'the tables. refuse_writes and accept_writes call it as the owner of the tables.';

CREATE FUNCTION mad_registry.digest_of_organization(org_id uuid)
RETURNS TABLE (table_name text, rows bigint, digest text)
LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE ROWS 13
SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' SET extra_float_digits = '1' AS $$
BEGIN
    IF NOT mad_registry.in_api_write() THEN
        RAISE EXCEPTION '% is a part of %', 'digest_of_organization', 'organization_digest'
            USING ERRCODE = 'insufficient_privilege', HINT = 'call mad_registry.organization_digest';
    END IF;
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
COMMENT ON FUNCTION mad_registry.digest_of_organization(uuid) IS
'Returns the rows of organization_digest, which calls it as the owner of the tables.';

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
