-- Removing an organisation.

CREATE FUNCTION mad_registry.organization_report(org_id uuid)
RETURNS TABLE (kind text, name text, rows bigint, hint text)
LANGUAGE c VOLATILE PARALLEL UNSAFE ROWS 30 AS 'MODULE_PATHNAME', 'mad_organization_report';
COMMENT ON FUNCTION mad_registry.organization_report(uuid) IS
'Returns what an organisation has in this database: rows of tables, roles bound to it, tables of '
'others that refer to it, users without another organisation; and what becomes of each.';

CREATE FUNCTION mad_registry.remove_organization_step(org_id uuid, at_most integer DEFAULT 5000)
RETURNS TABLE (part text, done bigint, remaining boolean)
LANGUAGE c VOLATILE PARALLEL UNSAFE ROWS 1 AS 'MODULE_PATHNAME', 'mad_remove_organization_step';
COMMENT ON FUNCTION mad_registry.remove_organization_step(uuid, integer) IS
'Removes a part of an organisation: first the access of the roles bound to it, then at most at_most '
'rows of one of its tables, at last the organisation. Returns the part, the number of rows (0: '
'others hold locks, try again), and whether something remains. Commit after each call.';

-- It can't commit with a SET clause, so every name is schema-qualified.
CREATE PROCEDURE mad_registry.remove_organization(org_id uuid)
LANGUAGE plpgsql AS $$
DECLARE
    step  pg_catalog.record;
    tries pg_catalog.int4 := 0;
BEGIN
    PERFORM mad_registry.must_autocommit();
    LOOP
        SELECT s.part, s.done, s.remaining INTO step FROM mad_registry.remove_organization_step($1) s;
        EXIT WHEN NOT step.remaining;
        COMMIT;
        IF step.done OPERATOR(pg_catalog.>) 0 THEN
            tries := 0;
        ELSIF tries OPERATOR(pg_catalog.=) 60 THEN
            RAISE EXCEPTION 'other transactions hold locks on rows of organization %', $1
                USING ERRCODE = 'lock_not_available',
                      HINT = 'see mad_registry.lock_waits and pg_stat_activity; run it again, and it goes on';
        ELSE
            tries := tries OPERATOR(pg_catalog.+) 1;
            PERFORM pg_catalog.pg_sleep(0.5);
        END IF;
    END LOOP;
END
$$;
COMMENT ON PROCEDURE mad_registry.remove_organization(uuid) IS
'Removes an organisation with all its rows in this database and the access of its roles, in parts, '
'and commits after each. Interrupted and run again, it goes on. Call it outside of a transaction.';

-- The functions above run these as the owner of the tables. Called directly, they would run code
-- that is attached to tables with the caller's privileges.
CREATE FUNCTION mad_registry.organization_contents(org_id uuid)
RETURNS TABLE (kind text, name text, rows bigint, hint text)
LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE ROWS 30
SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    found record;
BEGIN
    IF NOT mad_registry.in_api_write() THEN
        RAISE EXCEPTION '% is a part of %', 'organization_contents', 'organization_report'
            USING ERRCODE = 'insufficient_privilege', HINT = 'call mad_registry.organization_report';
    END IF;
    FOR found IN
        SELECT c.oid, n.nspname = 'mad' AS is_ours, mad_registry_internal.is_safe_to_read(c.oid) AS is_readable
        FROM pg_class c
        JOIN pg_namespace n ON n.oid = c.relnamespace
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'org_id' AND a.atttypid = 'uuid'::regtype
        WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition
          AND n.nspname !~ '^pg_' AND c.oid <> 'mad.role_access'::regclass
        ORDER BY n.nspname <> 'mad', c.oid::regclass::text
    LOOP
        kind := CASE WHEN found.is_ours THEN 'table' ELSE 'other table' END;
        name := found.oid::regclass;
        IF found.is_readable THEN
            EXECUTE format('SELECT count(*) FROM %s t WHERE t.org_id = $1', found.oid::regclass) INTO rows USING $1;
            hint := CASE WHEN found.is_ours THEN 'removed with the organization'
                         ELSE 'stays: delete the rows if they belong to the organization' END;
        ELSE
            rows := NULL;
            hint := 'not read: the owner of the data may not, or it belongs to another role; look as its owner';
        END IF;
        IF rows > 0 OR rows IS NULL THEN
            RETURN NEXT;
        END IF;
    END LOOP;
    FOR found IN SELECT * FROM mad_registry.organization_references($1) LOOP
        kind := 'foreign key';
        name := found.referrer;
        rows := found.rows;
        hint := CASE found.on_delete
                    WHEN 'c' THEN 'removed with the rows that it refers to'
                    WHEN 'n' THEN 'set to NULL'
                    WHEN 'd' THEN 'set to the default'
                    ELSE 'prevents the removal: delete these rows first' END;
        RETURN NEXT;
    END LOOP;
    RETURN QUERY
        SELECT 'role', a.role_name::text, NULL::bigint,
               format('loses its access; DROP ROLE %I, if nothing else needs it', a.role_name)
        FROM mad.role_access a
        WHERE a.org_id = $1
        ORDER BY a.role_name;
    RETURN QUERY
        SELECT 'users', 'mad.users', count(*),
               'stay: DELETE FROM mad.users u WHERE NOT EXISTS '
               '(SELECT FROM mad.memberships m WHERE m.user_id = u.user_id)'
        FROM mad.users u
        WHERE NOT EXISTS (SELECT FROM mad.memberships m WHERE m.user_id = u.user_id AND m.org_id <> $1)
        HAVING count(*) > 0;
END
$$;
COMMENT ON FUNCTION mad_registry.organization_contents(uuid) IS
'Returns the rows of organization_report, which calls it as the owner of the tables.';

-- A query runs code of the table's owner with the rights of whoever queries: functions of the
-- predicates of its indexes when it is planned, policies when it runs. So a table must belong to
-- this role or to a superuser, and its partitions and children to the same role.
CREATE FUNCTION mad_registry_internal.is_safe_to_read(relation regclass) RETURNS boolean
LANGUAGE sql STABLE STRICT PARALLEL SAFE
SET search_path = pg_catalog, pg_temp AS $$
    SELECT has_table_privilege(c.oid, 'SELECT')
       AND (c.relowner = current_user::regrole OR o.rolsuper)
       AND NOT EXISTS (
            SELECT FROM pg_inherits i
            JOIN pg_class p ON p.oid = i.inhrelid AND p.relowner <> c.relowner
            WHERE i.inhparent = c.oid OR i.inhparent IN (SELECT t.relid FROM pg_partition_tree(c.oid) t))
    FROM pg_class c
    JOIN pg_roles o ON o.oid = c.relowner
    WHERE c.oid = relation
$$;
COMMENT ON FUNCTION mad_registry_internal.is_safe_to_read(regclass) IS
'Returns whether the current user may read a table without running code of other roles than '
'himself and superusers. NULL if there is no such table.';

CREATE FUNCTION mad_registry.organization_references(org_id uuid)
RETURNS TABLE (referrer text, on_delete "char", rows bigint)
LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE ROWS 5
SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    key record;
BEGIN
    IF NOT mad_registry.in_api_write() THEN
        RAISE EXCEPTION '% is a part of %', 'organization_references', 'organization_report'
            USING ERRCODE = 'insufficient_privilege', HINT = 'call mad_registry.organization_report';
    END IF;
    FOR key IN
        SELECT c.conrelid::regclass AS referrer, c.confrelid::regclass AS target, c.confdeltype,
               mad_registry_internal.is_safe_to_read(c.conrelid) AS is_safe,
               (SELECT string_agg(format('f.%I = t.%I', f.attname, t.attname), ' AND ')
                FROM unnest(c.conkey, c.confkey) AS pair (own, other)
                JOIN pg_attribute f ON f.attrelid = c.conrelid AND f.attnum = pair.own
                JOIN pg_attribute t ON t.attrelid = c.confrelid AND t.attnum = pair.other) AS pairs
        FROM pg_constraint c
        JOIN pg_class r ON r.oid = c.conrelid
        WHERE c.contype = 'f' AND c.conparentid = 0
          AND c.confrelid IN (
              SELECT a.attrelid
              FROM pg_attribute a
              JOIN pg_class t ON t.oid = a.attrelid AND t.relnamespace = 'mad'::regnamespace
              WHERE a.attname = 'org_id')
          AND NOT (r.relnamespace = 'mad'::regnamespace AND r.relname IN (
              'memberships', 'roles', 'membership_roles', 'task_definitions', 'task_services', 'service_slots',
              'pipeline_templates', 'pipeline_task_steps', 'jobs_meta', 'molecules', 'audit_logs',
              'registry_revisions', 'search_words'))
          -- The partitions of the log have foreign keys of their own if they were attached.
          AND NOT EXISTS (
              SELECT FROM pg_inherits i WHERE i.inhrelid = c.conrelid AND i.inhparent = 'mad.audit_logs'::regclass)
        ORDER BY c.conrelid::regclass::text, c.conname
    LOOP
        rows := NULL;
        IF key.is_safe THEN
            EXECUTE format('SELECT count(*) FROM %s f JOIN %s t ON %s WHERE t.org_id = $1',
                           key.referrer, key.target, key.pairs)
                INTO rows USING $1;
        END IF;
        referrer := key.referrer;
        on_delete := key.confdeltype;
        IF rows > 0 OR rows IS NULL THEN
            RETURN NEXT;
        END IF;
    END LOOP;
END
$$;
COMMENT ON FUNCTION mad_registry.organization_references(uuid) IS
'Returns the rows of tables that are not of mad_registry and refer to rows of the organisation, by '
'foreign key, with pg_constraint.confdeltype.';

CREATE FUNCTION mad_registry.remove_part_of_organization(org_id uuid, at_most integer)
RETURNS TABLE (part text, done bigint, remaining boolean)
LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE ROWS 1
SET search_path = pg_catalog, pg_temp SET lock_timeout = '300ms' AS $$
#variable_conflict use_column
DECLARE
    -- Each with the columns that are its key beside org_id, and the rows of others that go with one
    -- of its rows: the posting list of a word, the steps of a pipeline.
    tables   CONSTANT text[] := ARRAY[
        ['service_slots', 'slot_id', '1'], ['task_services', 'service_id', '1'],
        ['pipeline_templates', 'template_id', '100'], ['search_words', 'lexeme', '1000'],
        ['task_definitions', 'task_definition_id', '1'], ['jobs_meta', 'job_id', '1'],
        ['molecules', 'molecule_id', '1'], ['audit_logs', 'audit_id, ts', '1'],
        ['membership_roles', 'user_id', '1'], ['memberships', 'user_id', '1'], ['roles', 'role_id', '1']];
    entry    text[];
BEGIN
    IF NOT mad_registry.in_api_write() THEN
        RAISE EXCEPTION '% is a part of %', 'remove_part_of_organization', 'remove_organization_step'
            USING ERRCODE = 'insufficient_privilege', HINT = 'call mad_registry.remove_organization_step';
    END IF;
    remaining := true;
    BEGIN
        FOREACH entry SLICE 1 IN ARRAY tables LOOP
            part := entry[1];
            EXECUTE format(
                -- Without MATERIALIZED a join could run the subselect more than once.
                'WITH doomed AS MATERIALIZED (
                     SELECT %2$s FROM mad.%1$I WHERE org_id = $1 LIMIT $2 FOR UPDATE SKIP LOCKED)
                 DELETE FROM mad.%1$I r USING doomed
                 WHERE r.org_id = $1 AND (%3$s) = (%4$s)',
                part, entry[2], regexp_replace(entry[2], '(\w+)', 'r.\1', 'g'),
                regexp_replace(entry[2], '(\w+)', 'doomed.\1', 'g'))
                USING $1, greatest(1, $2 / entry[3]::integer);
            GET DIAGNOSTICS done = ROW_COUNT;
            IF done > 0 THEN
                RETURN NEXT;
                RETURN;
            END IF;
        END LOOP;
        -- Rows that another transaction has locked, or has inserted since, go with it.
        part := 'organizations';
        DELETE FROM mad.organizations o WHERE o.org_id = $1;
        GET DIAGNOSTICS done = ROW_COUNT;
        remaining := false;
    EXCEPTION
        WHEN lock_not_available OR deadlock_detected THEN
            done := 0;
        -- A row that refers to others was inserted since they were checked.
        WHEN foreign_key_violation THEN
            done := NULL;
    END;
    RETURN NEXT;
END
$$;
COMMENT ON FUNCTION mad_registry.remove_part_of_organization(uuid, integer) IS
'Deletes the rows; remove_organization_step calls it as the owner of the tables. done is NULL if rows '
'of others refer to them.';
