-- The monthly partitions of audit_logs and job_events.

CREATE FUNCTION mad_registry.ensure_partitions(months_ahead bigint DEFAULT 3) RETURNS integer
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_ensure_partitions_0_4';
COMMENT ON FUNCTION mad_registry.ensure_partitions(bigint) IS
'Creates the monthly partitions (UTC) of audit_logs and job_events for this month and the next '
'months_ahead months, and for months whose rows are in the DEFAULT partition; moves these rows. '
'Returns the number of partitions created.';

CREATE FUNCTION mad_registry.drop_partitions(older_than interval) RETURNS integer
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_drop_partitions';
COMMENT ON FUNCTION mad_registry.drop_partitions(interval) IS
'Drops the partitions whose whole month is older than older_than, and deletes the rows of such '
'months from the DEFAULT partition. Returns the number of partitions dropped.';

-- The two functions run these, as the owner of the tables. Months are months of UTC.
CREATE FUNCTION mad_registry.make_partitions(months_ahead integer) RETURNS integer
LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' SET datestyle = 'ISO, MDY' SET lock_timeout = 0 AS $$
DECLARE
    parent     text;
    rest       regclass;
    months     timestamptz[];
    referred   timestamptz[];
    month      timestamptz;
    next_month timestamptz;
    part       text;
    columns    text;
    on_delete  name[];
    trigger    name;
    made       integer := 0;
    before     integer;
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
        -- A month that overlaps a partition made by hand gets no partition; its other rows stay in
        -- DEFAULT.
        months := ARRAY(
            SELECT DISTINCT m FROM unnest(months) m
            WHERE to_regclass(format('mad.%I', parent || to_char(m, '"_"YYYY"_"MM'))) IS NULL
              AND NOT EXISTS (
                SELECT
                FROM pg_inherits i
                JOIN pg_class c ON c.oid = i.inhrelid
                CROSS JOIN pg_get_expr(c.relpartbound, c.oid) AS bound
                WHERE i.inhparent = format('mad.%I', parent)::regclass AND bound <> 'DEFAULT'
                  AND coalesce(substring(bound FROM 'FROM \(''([^'']+)''\)')::timestamptz, '-infinity')
                      < m + interval '1 month'
                  AND coalesce(substring(bound FROM 'TO \(''([^'']+)''\)')::timestamptz, 'infinity') > m)
            ORDER BY m);
        -- A row is moved by deleting and inserting it, which would fire the actions of foreign keys
        -- that refer to it.
        IF rest IS NOT NULL AND EXISTS (
            SELECT FROM pg_constraint f
            WHERE f.contype = 'f' AND f.confrelid IN (format('mad.%I', parent)::regclass, rest)) THEN
            EXECUTE format(
                'SELECT ARRAY(SELECT m FROM unnest($1) m
                              WHERE EXISTS (SELECT FROM %s WHERE ts >= m AND ts < m + interval ''1 month''))',
                rest) INTO referred USING months;
            IF referred <> '{}' THEN
                months := ARRAY(SELECT m FROM unnest(months) m WHERE m <> ALL (referred));
                RAISE WARNING 'a foreign key of yours refers to %: its rows stay in %', parent, rest;
            END IF;
        END IF;
        CONTINUE WHEN months = '{}';
        columns := (
            SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum)
            FROM pg_attribute a
            WHERE a.attrelid = format('mad.%I', parent)::regclass
              AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '');
        before := made;
        BEGIN
            -- The locks are taken in the order in which a writer takes them. Writers must wait for
            -- the lock on the parent: a writer that waited for DEFAULT would fail there after the
            -- partition of its month was attached.
            IF parent = 'audit_logs' THEN
                LOCK TABLE mad.organizations IN SHARE ROW EXCLUSIVE MODE;
            END IF;
            EXECUTE format('LOCK TABLE ONLY mad.%I IN SHARE ROW EXCLUSIVE MODE', parent);
            IF rest IS NOT NULL THEN
                EXECUTE format('LOCK TABLE %s IN ACCESS EXCLUSIVE MODE', rest);
            END IF;
            -- Disable triggers ON DELETE: a row that moves to its partition is not deleted.
            on_delete := ARRAY(
                SELECT t.tgname FROM pg_trigger t
                WHERE t.tgrelid = rest AND NOT t.tgisinternal AND t.tgenabled = 'O' AND t.tgtype & 8 <> 0);
            FOREACH trigger IN ARRAY on_delete LOOP
                EXECUTE format('ALTER TABLE %s DISABLE TRIGGER %I', rest, trigger);
            END LOOP;
            FOREACH month IN ARRAY months LOOP
                next_month := month + interval '1 month';
                part := parent || to_char(month, '"_"YYYY"_"MM');
                -- The table is created with its indexes, so that ATTACH PARTITION builds none.
                EXECUTE format('CREATE TABLE mad.%I (LIKE mad.%I INCLUDING ALL EXCLUDING IDENTITY)', part, parent);
                EXECUTE format('COMMENT ON TABLE mad.%I IS %L', part,
                    format('%s of %s (UTC).', CASE parent WHEN 'audit_logs' THEN 'Entries' ELSE 'Events' END,
                           to_char(month, 'YYYY-MM')));
                IF parent = 'audit_logs' THEN
                    EXECUTE format('ALTER TABLE mad.%I ENABLE ROW LEVEL SECURITY', part);
                    EXECUTE format(
                        'CREATE POLICY tenant ON mad.%I USING (org_id = (SELECT mad_registry.session_org_id()))', part);
                END IF;
                IF rest IS NOT NULL THEN
                    EXECUTE format(
                        'WITH moved AS (DELETE FROM %1$s WHERE ts >= %2$L AND ts < %3$L RETURNING %4$s)
                         INSERT INTO mad.%5$I (%4$s) OVERRIDING SYSTEM VALUE SELECT %4$s FROM moved',
                        rest, month, next_month, columns, part);
                END IF;
                EXECUTE format('ALTER TABLE mad.%I ATTACH PARTITION mad.%I FOR VALUES FROM (%L) TO (%L)',
                    parent, part, month, next_month);
                made := made + 1;
            END LOOP;
            FOREACH trigger IN ARRAY on_delete LOOP
                EXECUTE format('ALTER TABLE %s ENABLE TRIGGER %I', rest, trigger);
            END LOOP;
        EXCEPTION
            WHEN lock_not_available OR deadlock_detected THEN
                made := before;
                RAISE WARNING '% is in use, so no partition was made', parent
                    USING HINT = 'run ensure_partitions again when no long transaction holds it; '
                                 'until then rows of these months wait in DEFAULT';
            WHEN check_violation THEN
                RAISE EXCEPTION 'partitions can''t be made in a transaction whose snapshot is older than rows of %',
                    rest
                    USING ERRCODE = 'object_not_in_prerequisite_state',
                          HINT = 'call ensure_partitions in a READ COMMITTED transaction of its own';
        END;
    END LOOP;
    RETURN made;
END
$$;
COMMENT ON FUNCTION mad_registry.make_partitions(integer) IS
'Creates the partitions; ensure_partitions calls it as the owner of the tables.';

CREATE FUNCTION mad_registry.remove_partitions(older_than interval) RETURNS integer
LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' SET datestyle = 'ISO, MDY' SET lock_timeout = 0 AS $$
DECLARE
    -- Months that begin at or after this time stay.
    keep_from timestamptz := date_trunc('month', now() - older_than);
    parent    text;
    rest      regclass;
    part      regclass;
    parts     regclass[];
    removed   integer := 0;
    before    integer;
BEGIN
    -- Called directly, it would run triggers of the tables with the caller's privileges.
    IF NOT mad_registry.in_api_write() THEN
        RAISE EXCEPTION '% is a part of %', 'remove_partitions', 'drop_partitions'
            USING ERRCODE = 'insufficient_privilege', HINT = 'call mad_registry.drop_partitions';
    END IF;
    PERFORM set_config('lock_timeout', '300ms', true);
    -- Delete from DEFAULT first: DELETE takes only row locks, while the table locks below are held
    -- until the end of the transaction.
    FOREACH parent IN ARRAY ARRAY['audit_logs', 'job_events'] LOOP
        rest := (SELECT nullif(p.partdefid, 0)::regclass FROM pg_partitioned_table p
                 WHERE p.partrelid = format('mad.%I', parent)::regclass);
        IF rest IS NOT NULL THEN
            EXECUTE format('DELETE FROM %s WHERE ts < %L', rest, keep_from);
        END IF;
    END LOOP;
    FOREACH parent IN ARRAY ARRAY['audit_logs', 'job_events'] LOOP
        parts := ARRAY(
            SELECT c.oid::regclass
            FROM pg_inherits i
            JOIN pg_class c ON c.oid = i.inhrelid
            WHERE i.inhparent = format('mad.%I', parent)::regclass
              AND substring(pg_get_expr(c.relpartbound, c.oid) FROM 'TO \(''([^'']+)''\)')::timestamptz <= keep_from
            ORDER BY c.relname);
        CONTINUE WHEN parts = '{}';
        before := removed;
        BEGIN
            -- Lock once for all partitions: while this function waits for a reader, every writer
            -- queues behind it.
            IF parent = 'audit_logs' THEN
                LOCK TABLE mad.organizations IN ACCESS EXCLUSIVE MODE;
            END IF;
            EXECUTE format('LOCK TABLE ONLY mad.%I IN ACCESS EXCLUSIVE MODE', parent);
            FOREACH part IN ARRAY parts LOOP
                BEGIN
                    EXECUTE format('ALTER TABLE mad.%I DETACH PARTITION %s', parent, part);
                    EXECUTE format('DROP TABLE %s', part);
                    removed := removed + 1;
                EXCEPTION
                    WHEN dependent_objects_still_exist OR insufficient_privilege OR wrong_object_type
                         OR object_not_in_prerequisite_state OR foreign_key_violation THEN
                        RAISE WARNING '% was not dropped: %', part, SQLERRM;
                END;
            END LOOP;
        EXCEPTION
            WHEN lock_not_available OR deadlock_detected THEN
                removed := before;
                RAISE WARNING '% is in use and was not dropped', array_to_string(parts, ', ')
                    USING HINT = 'run drop_partitions again when no long transaction reads it';
        END;
    END LOOP;
    RETURN removed;
END
$$;
COMMENT ON FUNCTION mad_registry.remove_partitions(interval) IS
'Drops the partitions; drop_partitions calls it as the owner of the tables.';
