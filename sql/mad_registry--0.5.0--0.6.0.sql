-- Upgrade from 0.5.0 to 0.6.0: first the functions that changed and new functions, then the missing
-- migrations.

-- Every name below is schema-qualified or found in pg_catalog, so that objects of the database
-- owner cannot shadow it.
SET LOCAL search_path = pg_catalog, pg_temp;

-- The partitions of the logs.
CREATE FUNCTION mad_registry.free_months(parent text, months timestamptz[])
RETURNS TABLE (part text, starts timestamptz, ends timestamptz)
LANGUAGE sql STABLE STRICT PARALLEL UNSAFE
SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' SET datestyle = 'ISO, MDY' AS $$
    WITH partitions (name, starts, ends) AS MATERIALIZED (
        SELECT c.relname,
               coalesce(substring(bound FROM 'FROM \(''([^'']+)''\)')::timestamptz, '-infinity'),
               coalesce(substring(bound FROM 'TO \(''([^'']+)''\)')::timestamptz, 'infinity')
        FROM pg_inherits i
        JOIN pg_class c ON c.oid = i.inhrelid
        CROSS JOIN pg_get_expr(c.relpartbound, c.oid) AS bound
        WHERE i.inhparent = format('mad.%I', parent)::regclass AND bound <> 'DEFAULT'
    )
    SELECT CASE WHEN p.parts = 0 THEN m.name ELSE m.name || '_' || p.parts + 1 END, p.ends, m.ends
    FROM (
        SELECT DISTINCT parent || to_char(month, '"_"YYYY"_"MM'), month, month + interval '1 month'
        FROM unnest(months) month
    ) m (name, starts, ends)
    -- The parts of the month that move_default_rows has made, from its beginning on.
    CROSS JOIN LATERAL (
        SELECT CASE WHEN min(p.starts) = m.starts THEN count(*) ELSE 0 END AS parts,
               CASE WHEN min(p.starts) = m.starts THEN max(p.ends) ELSE m.starts END AS ends
        FROM partitions p
        WHERE p.name ~ ('^' || m.name || '(_[0-9]+)?$') AND p.starts >= m.starts AND p.ends <= m.ends
    ) p
    WHERE p.ends < m.ends
      AND to_regclass(format('mad.%I', CASE WHEN p.parts = 0 THEN m.name ELSE m.name || '_' || p.parts + 1 END))
          IS NULL
      AND NOT EXISTS (SELECT FROM partitions o WHERE o.starts < m.ends AND o.ends > p.ends)
    ORDER BY m.starts
$$;
COMMENT ON FUNCTION mad_registry.free_months(text, timestamptz[]) IS
'Returns those of the months for which a partition can be made, with its name and bounds. A month '
'that overlaps a partition made by hand gets none; its other rows stay in DEFAULT.';

CREATE FUNCTION mad_registry.add_partitions(
    parent text, rest regclass, parts text[], starts timestamptz[], ends timestamptz[]) RETURNS bigint
LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE
SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' SET datestyle = 'ISO, MDY' AS $$
DECLARE
    columns   text := (
        SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum)
        FROM pg_attribute a
        WHERE a.attrelid = format('mad.%I', parent)::regclass
          AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '');
    rows_of   CONSTANT text := 'FROM %1$s WHERE ts >= %2$L AND ts < %3$L';
    insertion CONSTANT text := 'INSERT INTO mad.%5$I (%4$s) OVERRIDING SYSTEM VALUE SELECT %4$s ';
    move      CONSTANT text := 'WITH moved AS (DELETE ' || rows_of || ' RETURNING %4$s) ' || insertion || 'FROM moved';
    on_delete name[] := '{}';
    trigger   name;
    copier    xid;
    moved     bigint := 0;
    done      bigint := 0;
BEGIN
    -- Called directly, it would run triggers of the tables with the caller's privileges.
    IF NOT mad_registry.in_api_write() THEN
        RAISE EXCEPTION '% is a part of %', 'add_partitions', 'ensure_partitions'
            USING ERRCODE = 'insufficient_privilege', HINT = 'call mad_registry.ensure_partitions';
    END IF;
    IF rest IS NOT NULL THEN
        -- From here on, no trigger can be added.
        EXECUTE format('LOCK TABLE %s IN ROW EXCLUSIVE MODE', rest);
        on_delete := ARRAY(
            SELECT t.tgname FROM pg_trigger t
            WHERE t.tgrelid = rest AND NOT t.tgisinternal AND t.tgenabled = 'O' AND t.tgtype & 8 <> 0);
    END IF;
    -- The rows are moved before the locks are taken: other sessions still see them in DEFAULT, and
    -- insert more. All is done in one transaction: had the copies been committed earlier, a query
    -- whose snapshot is older than the end of this transaction would see both a row and its copy.
    FOR n IN 1 .. cardinality(parts) LOOP
        -- Because of the constraint ATTACH PARTITION does not scan the table.
        EXECUTE format(
            'CREATE TABLE mad.%I (LIKE mad.%I INCLUDING ALL EXCLUDING IDENTITY EXCLUDING INDEXES,
                 CONSTRAINT mad_registry_bounds CHECK (ts >= %L AND ts < %L))', parts[n], parent, starts[n], ends[n]);
        EXECUTE format('COMMENT ON TABLE mad.%I IS %L', parts[n],
            format(CASE WHEN date_trunc('month', starts[n]) = starts[n]
                             AND starts[n] + interval '1 month' = ends[n] THEN '%s of %s (UTC).'
                        ELSE '%s from %3$s to %4$s.' END,
                   CASE parent WHEN 'audit_logs' THEN 'Entries' ELSE 'Events' END,
                   to_char(starts[n], 'YYYY-MM'), starts[n], ends[n]));
        IF parent = 'audit_logs' THEN
            EXECUTE format('ALTER TABLE mad.%I ENABLE ROW LEVEL SECURITY', parts[n]);
            EXECUTE format(
                'CREATE POLICY tenant ON mad.%I USING (org_id = (SELECT mad_registry.session_org_id()))', parts[n]);
        END IF;
        IF rest IS NOT NULL THEN
            -- Triggers ON DELETE can be disabled under the lock only, so these rows are copied and
            -- locked here, and deleted below.
            EXECUTE format(CASE on_delete WHEN '{}' THEN move ELSE insertion || rows_of || ' FOR UPDATE' END,
                           rest, starts[n], ends[n], columns, parts[n]);
            GET DIAGNOSTICS done = ROW_COUNT;
            moved := moved + done;
        END IF;
        -- To build the indexes afterwards takes a third of the time of inserting into them. ATTACH
        -- PARTITION builds the parent's, here those of an empty table like the parent; of a part
        -- without rows it builds them below.
        IF done > 0 THEN
            EXECUTE format('CREATE TABLE mad.%I (LIKE mad.%I INCLUDING ALL EXCLUDING IDENTITY) PARTITION BY RANGE (ts)',
                parts[n] || '_indexes', parent);
            EXECUTE format('ALTER TABLE mad.%I ATTACH PARTITION mad.%I FOR VALUES FROM (%L) TO (%L)',
                parts[n] || '_indexes', parts[n], starts[n], ends[n]);
            EXECUTE format('ALTER TABLE mad.%I DETACH PARTITION mad.%I', parts[n] || '_indexes', parts[n]);
            EXECUTE format('DROP TABLE mad.%I', parts[n] || '_indexes');
        END IF;
    END LOOP;
    -- The locks are taken in the order in which a writer takes them. Writers and readers must wait
    -- for the lock on the parent: after the partition was attached, a writer that waited for
    -- DEFAULT would fail there, and a reader with a plan made before would not read the partition.
    IF parent = 'audit_logs' THEN
        LOCK TABLE mad.organizations IN SHARE ROW EXCLUSIVE MODE;
    END IF;
    EXECUTE format('LOCK TABLE ONLY mad.%I IN ACCESS EXCLUSIVE MODE', parent);
    IF rest IS NOT NULL THEN
        EXECUTE format('LOCK TABLE %s IN ACCESS EXCLUSIVE MODE', rest);
    END IF;
    -- Disable triggers ON DELETE: a row that moves to its partition is not deleted.
    FOREACH trigger IN ARRAY on_delete LOOP
        EXECUTE format('ALTER TABLE %s DISABLE TRIGGER %I', rest, trigger);
    END LOOP;
    FOR n IN 1 .. cardinality(parts) LOOP
        -- Rows inserted meanwhile.
        IF on_delete <> '{}' THEN
            -- A copied row is still locked by the transaction that inserted its copy.
            EXECUTE format('SELECT xmin FROM mad.%I LIMIT 1', parts[n]) INTO copier;
            EXECUTE format(insertion || rows_of || ' AND ($1 IS NULL OR xmax <> $1)',
                           rest, starts[n], ends[n], columns, parts[n]) USING copier;
            GET DIAGNOSTICS done = ROW_COUNT;
            EXECUTE format('DELETE ' || rows_of, rest, starts[n], ends[n]);
            moved := moved + done;
        ELSIF rest IS NOT NULL THEN
            EXECUTE format(move, rest, starts[n], ends[n], columns, parts[n]);
            GET DIAGNOSTICS done = ROW_COUNT;
            moved := moved + done;
        END IF;
        EXECUTE format('ALTER TABLE mad.%I ATTACH PARTITION mad.%I FOR VALUES FROM (%L) TO (%L)',
            parent, parts[n], starts[n], ends[n]);
        EXECUTE format('ALTER TABLE mad.%I DROP CONSTRAINT mad_registry_bounds', parts[n]);
    END LOOP;
    FOREACH trigger IN ARRAY on_delete LOOP
        EXECUTE format('ALTER TABLE %s ENABLE TRIGGER %I', rest, trigger);
    END LOOP;
    RETURN moved;
EXCEPTION
    WHEN check_violation THEN
        RAISE EXCEPTION 'partitions can''t be made in a transaction whose snapshot is older than rows of %', rest
            USING ERRCODE = 'object_not_in_prerequisite_state',
                  HINT = 'call ensure_partitions in a READ COMMITTED transaction of its own';
END
$$;
COMMENT ON FUNCTION mad_registry.add_partitions(text, regclass, text[], timestamptz[], timestamptz[]) IS
'Creates partitions of a log, moves their rows from DEFAULT and attaches them. Returns the number '
'of rows moved.';

CREATE OR REPLACE FUNCTION mad_registry.make_partitions(months_ahead integer) RETURNS integer
LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' SET datestyle = 'ISO, MDY' SET lock_timeout = 0 AS $$
DECLARE
    parent text;
    rest   regclass;
    months timestamptz[];
    parts  text[];
    starts timestamptz[];
    ends   timestamptz[];
    wanted integer;
    made   integer := 0;
BEGIN
    -- Called directly, it would run triggers of the tables with the caller's privileges.
    IF NOT mad_registry.in_api_write() THEN
        RAISE EXCEPTION '% is a part of %', 'make_partitions', 'ensure_partitions'
            USING ERRCODE = 'insufficient_privilege', HINT = 'call mad_registry.ensure_partitions';
    END IF;
    -- Shorter than deadlock_timeout: in a deadlock this function gives up first, and no writer
    -- fails.
    PERFORM set_config('lock_timeout', '300ms', true);
    FOREACH parent IN ARRAY ARRAY['audit_logs', 'job_events'] LOOP
        rest := (SELECT nullif(p.partdefid, 0)::regclass FROM pg_partitioned_table p
                 WHERE p.partrelid = format('mad.%I', parent)::regclass);
        months := ARRAY(
            SELECT generate_series(
                date_trunc('month', now()), now() + make_interval(months => months_ahead), interval '1 month'));
        IF rest IS NOT NULL THEN
            EXECUTE format(
                'SELECT $1 || ARRAY(
                     SELECT DISTINCT date_trunc(''month'', ts) FROM %s
                     WHERE ts >= now() - interval ''10 years''
                       AND ts < date_trunc(''month'', now()) + make_interval(months => %s + 1))',
                rest, months_ahead) INTO months USING months;
        END IF;
        SELECT array_agg(f.part), array_agg(f.starts), array_agg(f.ends) INTO parts, starts, ends
        FROM mad_registry.free_months(parent, months) f;
        -- A row is moved by deleting and inserting it, which would fire the actions of foreign keys
        -- that refer to it.
        IF rest IS NOT NULL AND EXISTS (
            SELECT FROM pg_constraint f
            WHERE f.contype = 'f' AND f.confrelid IN (format('mad.%I', parent)::regclass, rest)) THEN
            wanted := cardinality(parts);
            EXECUTE format(
                'SELECT array_agg(f.part), array_agg(f.starts), array_agg(f.ends)
                 FROM unnest($1, $2, $3) f (part, starts, ends)
                 WHERE NOT EXISTS (SELECT FROM %s r WHERE r.ts >= f.starts AND r.ts < f.ends)',
                rest) INTO parts, starts, ends USING parts, starts, ends;
            IF coalesce(cardinality(parts), 0) < wanted THEN
                RAISE WARNING 'a foreign key of yours refers to %: its rows stay in %', parent, rest;
            END IF;
        END IF;
        CONTINUE WHEN parts IS NULL;
        BEGIN
            PERFORM mad_registry.add_partitions(parent, rest, parts, starts, ends);
            made := made + cardinality(parts);
        EXCEPTION
            WHEN lock_not_available OR deadlock_detected THEN
                RAISE WARNING '% is in use, so no partition was made', parent
                    USING HINT = 'run ensure_partitions again when no long transaction holds it; '
                                 'until then rows of these months wait in DEFAULT';
        END;
    END LOOP;
    RETURN made;
END
$$;
CREATE FUNCTION mad_registry.move_default_rows(OUT moved bigint, OUT remaining boolean)
LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE
SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' SET datestyle = 'ISO, MDY' SET lock_timeout = 0 AS $$
DECLARE
    -- About a second.
    at_most CONSTANT integer := 75000;
    parent  text;
    rest    regclass;
    month   timestamptz;
    passed  timestamptz[];
    free    record;
    waiting bigint;
    next    timestamptz;
BEGIN
    -- Called directly, it would run triggers of the tables with the caller's privileges.
    IF NOT mad_registry.in_api_write() THEN
        RAISE EXCEPTION '% is a part of %', 'move_default_rows', 'maintain_step'
            USING ERRCODE = 'insufficient_privilege', HINT = 'call mad_registry.maintain_step';
    END IF;
    moved := 0;
    remaining := false;
    -- Shorter than deadlock_timeout: in a deadlock this function gives up first, and no writer
    -- fails. A session that waits behind it waits for its work under the locks too.
    PERFORM set_config('lock_timeout', '200ms', true);
    FOREACH parent IN ARRAY ARRAY['audit_logs', 'job_events'] LOOP
        rest := (SELECT nullif(p.partdefid, 0)::regclass FROM pg_partitioned_table p
                 WHERE p.partrelid = format('mad.%I', parent)::regclass);
        CONTINUE WHEN rest IS NULL;
        -- Months that ensure_partitions() makes, less those that can't be made.
        passed := '{}';
        LOOP
            EXECUTE format(
                'SELECT date_trunc(''month'', ts) FROM %s
                 WHERE ts >= now() - interval ''10 years''
                   AND ts < date_trunc(''month'', now()) + interval ''4 months''
                   AND date_trunc(''month'', ts) <> ALL ($1)
                 LIMIT 1', rest) INTO month USING passed;
            EXIT WHEN month IS NULL;
            SELECT f.* INTO free FROM mad_registry.free_months(parent, ARRAY[month]) f;
            EXIT WHEN free.part IS NOT NULL;
            passed := passed || month;
        END LOOP;
        CONTINUE WHEN month IS NULL;
        IF EXISTS (
            SELECT FROM pg_constraint f
            WHERE f.contype = 'f' AND f.confrelid IN (format('mad.%I', parent)::regclass, rest)) THEN
            RAISE WARNING 'a foreign key of yours refers to %: its rows stay in %', parent, rest;
            CONTINUE;
        END IF;
        remaining := true;
        -- A month with more rows gets several partitions of about at_most rows. Their bounds are
        -- midnights, or full hours if one day has as many.
        EXECUTE format('SELECT count(*) FROM %s WHERE ts >= $1 AND ts < $2', rest)
            INTO waiting USING free.starts, free.ends;
        IF round(waiting::numeric / at_most) > 1 THEN
            EXECUTE format('SELECT ts FROM %s WHERE ts >= $1 AND ts < $2 ORDER BY ts OFFSET $3 LIMIT 1', rest)
                INTO next USING free.starts, free.ends, waiting / round(waiting::numeric / at_most);
            free.ends := CASE
                WHEN date_trunc('day', next) > free.starts THEN date_trunc('day', next)
                WHEN date_trunc('hour', next) > free.starts THEN date_trunc('hour', next)
                ELSE greatest(next, free.starts + interval '1 microsecond') END;
        END IF;
        BEGIN
            -- Without the locks the work would be lost, so look first whether they can be had.
            BEGIN
                EXECUTE format('LOCK TABLE ONLY mad.%I, %s IN ACCESS EXCLUSIVE MODE', parent, rest);
                RAISE EXCEPTION USING ERRCODE = 'assert_failure';
            EXCEPTION
                WHEN assert_failure THEN
                    NULL;
            END;
            moved := mad_registry.add_partitions(
                parent, rest, ARRAY[free.part], ARRAY[free.starts], ARRAY[free.ends]);
            RETURN;
        EXCEPTION
            -- serialization_failure: somebody has moved a row to its partition by an UPDATE.
            WHEN lock_not_available OR deadlock_detected OR serialization_failure THEN
                -- The other log may be free.
                NULL;
        END;
    END LOOP;
END
$$;
COMMENT ON FUNCTION mad_registry.move_default_rows() IS
'Moves rows of one month, about 100,000 at most, from DEFAULT to a new partition. Returns their '
'number, and whether more may remain; 0 and true if a log is in use. maintain_step calls it as the '
'owner of the tables.';

CREATE FUNCTION mad_registry.delete_old_default_rows(older_than interval, at_most integer) RETURNS bigint
LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' SET datestyle = 'ISO, MDY' SET lock_timeout = 0 AS $$
DECLARE
    keep_from CONSTANT timestamptz := date_trunc('month', now() - older_than);
    rest    regclass;
    deleted bigint := 0;
    done    bigint;
BEGIN
    -- Called directly, it would run triggers of the tables with the caller's privileges.
    IF NOT mad_registry.in_api_write() THEN
        RAISE EXCEPTION '% is a part of %', 'delete_old_default_rows', 'maintain_step'
            USING ERRCODE = 'insufficient_privilege', HINT = 'call mad_registry.maintain_step';
    END IF;
    PERFORM set_config('lock_timeout', '300ms', true);
    FOR rest IN
        SELECT p.partdefid FROM pg_partitioned_table p
        WHERE p.partrelid IN ('mad.audit_logs'::regclass, 'mad.job_events'::regclass) AND p.partdefid <> 0
        ORDER BY p.partrelid
    LOOP
        EXECUTE format(
            'DELETE FROM %s WHERE ts < $1
               AND ctid = ANY (ARRAY(SELECT ctid FROM %1$s WHERE ts < $1 LIMIT $2 FOR UPDATE SKIP LOCKED))', rest)
            USING keep_from, at_most - deleted;
        GET DIAGNOSTICS done = ROW_COUNT;
        deleted := deleted + done;
        EXIT WHEN deleted >= at_most;
    END LOOP;
    RETURN deleted;
END
$$;
COMMENT ON FUNCTION mad_registry.delete_old_default_rows(interval, integer) IS
'Deletes at most at_most rows of the DEFAULT partitions that drop_partitions(older_than) would '
'delete. Returns their number. maintain_step calls it as the owner of the tables.';

CREATE FUNCTION mad_registry.maintain_step()
RETURNS TABLE (job text, done bigint, remaining boolean, fault text, next_due timestamptz)
LANGUAGE c VOLATILE PARALLEL UNSAFE ROWS 1 AS 'MODULE_PATHNAME', 'mad_maintain_step';
COMMENT ON FUNCTION mad_registry.maintain_step() IS
'Does the next unit of work that is due, of a job in mad.maintenance. Returns the job (NULL if '
'nothing is due), what it did, whether its run goes on, its error, and when the next unit is due. '
'No row: another session is doing one, or this is a standby. Commit after each call.';

CREATE FUNCTION mad_registry.maintenance_status()
RETURNS TABLE (
    job text, enabled boolean, every interval, argument interval, due timestamptz, remaining boolean,
    last_run timestamptz, duration interval, done bigint, last_fault text, last_fault_at timestamptz)
LANGUAGE c STABLE PARALLEL SAFE ROWS 10 AS 'MODULE_PATHNAME', 'mad_maintenance_status';
COMMENT ON FUNCTION mad_registry.maintenance_status() IS
'Returns the jobs of maintenance, their settings and how their last run ended. The view of this '
'name describes the columns.';

CREATE FUNCTION mad_registry.must_autocommit() RETURNS void
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_must_autocommit';
COMMENT ON FUNCTION mad_registry.must_autocommit() IS
'Raises an error inside of a transaction block; the procedures that commit call it.';

-- It can't commit with a SET clause, so every name is schema-qualified.
CREATE PROCEDURE mad_registry.maintain()
LANGUAGE plpgsql AS $$
DECLARE
    unit pg_catalog.record;
BEGIN
    PERFORM mad_registry.must_autocommit();
    LOOP
        SELECT s.job, s.fault INTO unit FROM mad_registry.maintain_step() s;
        EXIT WHEN unit.job IS NULL;
        IF unit.fault IS NOT NULL THEN
            RAISE WARNING 'job % failed: %', unit.job, unit.fault;
        END IF;
        COMMIT;
    END LOOP;
END
$$;
COMMENT ON PROCEDURE mad_registry.maintain() IS
'Does all work that is due, and commits after each unit. A job that fails raises a warning. Call '
'it outside of a transaction.';

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

CREATE FUNCTION mad_registry.prometheus_metrics(all_databases boolean) RETURNS text
LANGUAGE c VOLATILE PARALLEL RESTRICTED AS 'MODULE_PATHNAME', 'mad_prometheus_metrics_for';
COMMENT ON FUNCTION mad_registry.prometheus_metrics(boolean) IS
'With true: returns the figures of all databases of the server, a few of each, in Prometheus''s text '
'format, to superusers and members of pg_monitor. With false: as without an argument.';

CREATE FUNCTION mad_registry.databases()
RETURNS TABLE (
    database text, version text, library text, migration integer, last_maintenance timestamptz,
    last_fault text, last_fault_at timestamptz, next_maintenance timestamptz, organizations bigint, tasks bigint,
    services bigint, calls bigint, errors bigint, p95_ms double precision)
LANGUAGE c VOLATILE PARALLEL RESTRICTED ROWS 100 AS 'MODULE_PATHNAME', 'mad_databases';
COMMENT ON FUNCTION mad_registry.databases() IS
'Returns the rows of the view databases, to superusers and members of pg_monitor.';

CREATE VIEW mad_registry.maintenance_status WITH (security_invoker = true) AS
SELECT m.job, m.enabled, m.every, m.argument, m.due, m.remaining, m.last_run, m.duration, m.done, m.last_fault,
       m.last_fault_at
FROM mad_registry.maintenance_status() m;
COMMENT ON VIEW mad_registry.maintenance_status IS
'The jobs by which the registry keeps itself in order: when each runs, and how its last run ended.';
COMMENT ON COLUMN mad_registry.maintenance_status.job IS 'Name of the job.';
COMMENT ON COLUMN mad_registry.maintenance_status.enabled IS 'Whether it runs.';
COMMENT ON COLUMN mad_registry.maintenance_status.every IS 'Time from the end of a run to the next one.';
COMMENT ON COLUMN mad_registry.maintenance_status.argument IS
'How long rows stay, or how far ahead the job works; NULL if it needs none.';
COMMENT ON COLUMN mad_registry.maintenance_status.due IS 'When its next unit of work is due.';
COMMENT ON COLUMN mad_registry.maintenance_status.remaining IS 'Whether a run has begun and not ended.';
COMMENT ON COLUMN mad_registry.maintenance_status.last_run IS 'When its last run without an error ended.';
COMMENT ON COLUMN mad_registry.maintenance_status.duration IS 'Duration of that run, of all its units.';
COMMENT ON COLUMN mad_registry.maintenance_status.done IS
'What that run did: rows, lists, partitions or tables, by the job.';
COMMENT ON COLUMN mad_registry.maintenance_status.last_fault IS
'The error that ended its last run; NULL if that run had none.';
COMMENT ON COLUMN mad_registry.maintenance_status.last_fault_at IS 'When an error last occurred.';

CREATE VIEW mad_registry.databases WITH (security_invoker = true) AS
SELECT d.database, d.version, d.library, d.migration, d.last_maintenance, d.last_fault, d.last_fault_at,
       d.next_maintenance, d.organizations, d.tasks, d.services, d.calls, d.errors, d.p95_ms
FROM mad_registry.databases() d;
COMMENT ON VIEW mad_registry.databases IS
'The databases of this server that have the extension, as the background worker found them at its '
'last visit. For superusers and members of pg_monitor.';
COMMENT ON COLUMN mad_registry.databases.database IS 'Name of the database.';
COMMENT ON COLUMN mad_registry.databases.version IS 'Version of the extension there.';
COMMENT ON COLUMN mad_registry.databases.library IS
'Version of the library that the server runs; if version is older, update the database.';
COMMENT ON COLUMN mad_registry.databases.migration IS 'Newest migration of schema mad; 0: none could be read.';
COMMENT ON COLUMN mad_registry.databases.last_maintenance IS 'When the worker last visited it.';
COMMENT ON COLUMN mad_registry.databases.last_fault IS
'Why its last visit, or a job there, failed; NULL if none did.';
COMMENT ON COLUMN mad_registry.databases.last_fault_at IS 'When an error last occurred.';
COMMENT ON COLUMN mad_registry.databases.next_maintenance IS 'When the next visit is due.';
COMMENT ON COLUMN mad_registry.databases.organizations IS
'Number of organisations, as Postgres''s statistics estimated it at the last visit.';
COMMENT ON COLUMN mad_registry.databases.tasks IS 'Number of versions of tasks, estimated likewise.';
COMMENT ON COLUMN mad_registry.databases.services IS 'Number of services, estimated likewise.';
COMMENT ON COLUMN mad_registry.databases.calls IS
'Calls of all functions since counting began in this database.';
COMMENT ON COLUMN mad_registry.databases.errors IS 'Calls among them that ended with an error.';
COMMENT ON COLUMN mad_registry.databases.p95_ms IS
'95th percentile of their duration in milliseconds; NULL without calls.';

-- As sql/privileges.sql, but only for the new functions and views. Privileges granted in an
-- extension script become initial privileges, and dumps would no longer contain what users were
-- granted on the other functions.
DO $$
DECLARE
    functions constant text := 'mad_registry.maintain_step, mad_registry.maintain, mad_registry.must_autocommit, '
        'mad_registry.maintenance_status, mad_registry.free_months, mad_registry.add_partitions, '
        'mad_registry.move_default_rows, mad_registry.delete_old_default_rows, '
        'mad_registry.databases, mad_registry.prometheus_metrics(boolean), '
        'mad_registry.organization_report, mad_registry.organization_contents, '
        'mad_registry.organization_references, mad_registry.remove_part_of_organization, '
        'mad_registry.remove_organization_step, mad_registry.remove_organization';
    views constant text := 'mad_registry.maintenance_status, mad_registry.databases';
    grantee name;
BEGIN
    EXECUTE pg_catalog.format('REVOKE ALL ON ROUTINE %s FROM PUBLIC', functions);
    EXECUTE pg_catalog.format('REVOKE ALL ON %s FROM PUBLIC', views);
    GRANT EXECUTE ON FUNCTION mad_registry_internal.is_safe_to_read TO PUBLIC;
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
        EXECUTE pg_catalog.format('GRANT SELECT ON %s TO %I WITH GRANT OPTION', views, grantee);
    END LOOP;
END
$$;

SELECT mad_registry.migrate();
