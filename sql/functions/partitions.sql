-- Partitions by month of audit_logs and job_events.

CREATE FUNCTION mad_registry.ensure_partitions(months_ahead integer DEFAULT 3) RETURNS integer
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_ensure_partitions';
COMMENT ON FUNCTION mad_registry.ensure_partitions(integer) IS
'Makes the partitions of this month and the next ones, and of months whose rows wait in the DEFAULT partition, and moves these rows; returns how many were made.';

CREATE FUNCTION mad_registry.drop_partitions(older_than interval) RETURNS integer
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_drop_partitions';
COMMENT ON FUNCTION mad_registry.drop_partitions(interval) IS
'Drops the partitions whose whole month is older than this, and such months'' rows in the DEFAULT partition; returns how many partitions.';

-- What the two run, as the owner of the tables. Months are those of UTC.
CREATE FUNCTION mad_registry.make_partitions(months_ahead integer) RETURNS integer
LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' AS $$
DECLARE
    parent text;
    month  timestamptz;
    part   text;
    made   integer := 0;
BEGIN
    -- Two at once would make the same partition.
    PERFORM pg_advisory_xact_lock(hashtextextended('mad_registry.make_partitions', 0));
    FOREACH parent IN ARRAY ARRAY['audit_logs', 'job_events'] LOOP
        FOR month IN EXECUTE format(
            'SELECT generate_series(date_trunc(''month'', now()), now() + make_interval(months => %1$s), interval ''1 month'')
             UNION
             SELECT DISTINCT date_trunc(''month'', ts) FROM mad.%2$I
             WHERE ts >= now() - interval ''10 years'' AND ts < date_trunc(''month'', now()) + make_interval(months => %1$s + 1)
             ORDER BY 1', months_ahead, parent || '_default')
        LOOP
            part := parent || to_char(month, '"_"YYYY"_"MM');
            CONTINUE WHEN to_regclass(format('mad.%I', part)) IS NOT NULL;
            -- With its indexes, so that attaching it builds none.
            EXECUTE format('CREATE TABLE mad.%I (LIKE mad.%I INCLUDING ALL)', part, parent);
            EXECUTE format('COMMENT ON TABLE mad.%I IS %L', part,
                format('%s of %s (UTC).', CASE parent WHEN 'audit_logs' THEN 'Entries' ELSE 'Events' END, to_char(month, 'YYYY-MM')));
            IF parent = 'audit_logs' THEN
                EXECUTE format('ALTER TABLE mad.%I ENABLE ROW LEVEL SECURITY', part);
                EXECUTE format('CREATE POLICY tenant ON mad.%I USING (org_id = (SELECT mad_registry.session_org_id()))', part);
            END IF;
            -- Nobody may add a row of this month to DEFAULT between the move and the attach.
            EXECUTE format('LOCK TABLE mad.%I IN ACCESS EXCLUSIVE MODE', parent || '_default');
            EXECUTE format(
                'WITH moved AS (DELETE FROM mad.%I WHERE ts >= %L AND ts < %L RETURNING *)
                 INSERT INTO mad.%I SELECT * FROM moved',
                parent || '_default', month, month + interval '1 month', part);
            EXECUTE format('ALTER TABLE mad.%I ATTACH PARTITION mad.%I FOR VALUES FROM (%L) TO (%L)',
                parent, part, month, month + interval '1 month');
            made := made + 1;
        END LOOP;
    END LOOP;
    RETURN made;
END
$$;
COMMENT ON FUNCTION mad_registry.make_partitions(integer) IS
'What ensure_partitions runs as the owner of the tables.';

CREATE FUNCTION mad_registry.remove_partitions(older_than interval) RETURNS integer
LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
-- Waiting longer for a reader would hold up every writer behind us.
SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' SET lock_timeout = '2s' AS $$
DECLARE
    -- Months that begin at or after this one are kept.
    keep_from timestamptz := date_trunc('month', now() - older_than);
    parent    text;
    part      regclass;
    removed   integer := 0;
BEGIN
    FOREACH parent IN ARRAY ARRAY['audit_logs', 'job_events'] LOOP
        FOR part IN
            SELECT c.oid
            FROM pg_inherits i
            JOIN pg_class c ON c.oid = i.inhrelid
            WHERE i.inhparent = format('mad.%I', parent)::regclass
              AND substring(pg_get_expr(c.relpartbound, c.oid) FROM 'TO \(''([^'']+)''\)')::timestamptz <= keep_from
            ORDER BY c.relname
        LOOP
            BEGIN
                EXECUTE format('ALTER TABLE mad.%I DETACH PARTITION %s', parent, part);
                EXECUTE format('DROP TABLE %s', part);
                removed := removed + 1;
            EXCEPTION WHEN lock_not_available THEN
                RAISE WARNING '% is in use and was not dropped', part
                    USING HINT = 'run drop_partitions again when no long transaction reads it';
            END;
        END LOOP;
        EXECUTE format('DELETE FROM mad.%I WHERE ts < %L', parent || '_default', keep_from);
    END LOOP;
    RETURN removed;
END
$$;
COMMENT ON FUNCTION mad_registry.remove_partitions(interval) IS
'What drop_partitions runs as the owner of the tables.';
