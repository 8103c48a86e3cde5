-- Statistics of calls, of pg_stat_statements, and lock waits.

CREATE FUNCTION mad_registry.performance_stats()
RETURNS TABLE (
    query_name text, calls bigint, errors bigint, slow_calls bigint, rows bigint,
    total_ms double precision, mean_ms double precision, min_ms double precision, max_ms double precision,
    p50_ms double precision, p95_ms double precision, p99_ms double precision,
    cache_hits bigint, cache_misses bigint, stats_since timestamptz, scope text)
LANGUAGE c VOLATILE PARALLEL RESTRICTED ROWS 40 AS 'MODULE_PATHNAME', 'mad_performance_stats';
COMMENT ON FUNCTION mad_registry.performance_stats() IS
'Returns the rows of the view performance_stats.';

CREATE FUNCTION mad_registry.reset_performance_stats() RETURNS void
LANGUAGE c VOLATILE PARALLEL RESTRICTED AS 'MODULE_PATHNAME', 'mad_reset_performance_stats';
COMMENT ON FUNCTION mad_registry.reset_performance_stats() IS
'Sets the statistics of this database''s calls to zero.';

CREATE FUNCTION mad_registry.prometheus_metrics() RETURNS text
LANGUAGE c VOLATILE PARALLEL RESTRICTED AS 'MODULE_PATHNAME', 'mad_prometheus_metrics';
COMMENT ON FUNCTION mad_registry.prometheus_metrics() IS
'Returns the statistics of this database in Prometheus''s text format.';

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

-- pg_stat_statements is looked up at each call, so that no dependency prevents its upgrade or
-- removal. Its view is found as a member of the extension, so that a table of the same name is not
-- read.
CREATE FUNCTION mad_registry.slow_queries()
RETURNS TABLE (
    query text, calls bigint, total_ms double precision, mean_ms double precision, rows bigint,
    hit_percent numeric, user_name name, query_id bigint, stats_since timestamptz, evicted bigint,
    note text)
LANGUAGE plpgsql STABLE PARALLEL UNSAFE ROWS 100
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    statements regclass;
    info regclass;
    exec text;
    since timestamptz;
    deallocated bigint;
BEGIN
    SELECT max(c.oid) FILTER (WHERE c.relname = 'pg_stat_statements')::regclass,
           max(c.oid) FILTER (WHERE c.relname = 'pg_stat_statements_info')::regclass
    INTO statements, info
    FROM pg_catalog.pg_extension e
    JOIN pg_catalog.pg_depend d
      ON d.refclassid = 'pg_catalog.pg_extension'::regclass AND d.refobjid = e.oid AND d.deptype = 'e'
    JOIN pg_catalog.pg_class c ON d.classid = 'pg_catalog.pg_class'::regclass AND c.oid = d.objid
    WHERE e.extname = 'pg_stat_statements' AND c.relkind = 'v';
    IF statements IS NULL THEN
        RETURN;
    END IF;
    -- Its columns had other names before its version 1.8, which an upgraded server may still have.
    exec := CASE WHEN EXISTS (
        SELECT FROM pg_catalog.pg_attribute a WHERE a.attrelid = statements AND a.attname = 'total_exec_time'
    ) THEN '_exec' ELSE '' END;
    IF info IS NOT NULL THEN
        EXECUTE format('SELECT i.stats_reset, i.dealloc FROM %s i', info) INTO since, deallocated;
    END IF;
    RETURN QUERY EXECUTE format(
        $query$
        SELECT s.query, s.calls, s.total%1$s_time, s.mean%1$s_time, s.rows,
               round((100.0 * s.shared_blks_hit / nullif(s.shared_blks_hit + s.shared_blks_read, 0))::numeric, 2),
               pg_catalog.pg_get_userbyid(s.userid), s.queryid, $1, $2,
               nullif(concat_ws('; ',
                   CASE WHEN s.query = '<insufficient privilege>'
                        THEN 'the text is hidden from this role: GRANT pg_read_all_stats' END,
                   CASE WHEN $2 > 0
                        THEN 'entries were evicted, so others may be missing and this one may be younger than stats_since: raise pg_stat_statements.max' END
               ), '')
        FROM %2$s s
        WHERE s.dbid = (SELECT d.oid FROM pg_catalog.pg_database d WHERE d.datname = pg_catalog.current_database())
        ORDER BY s.total%1$s_time DESC
        $query$, exec, statements)
    USING since, deallocated;
EXCEPTION
    -- It is there, but not loaded: deployment_checklist() says so.
    WHEN object_not_in_prerequisite_state THEN
        RETURN;
END
$$;
COMMENT ON FUNCTION mad_registry.slow_queries() IS
'Returns the rows of the view slow_queries.';

-- jit = off: the planner overestimates the rows of the set-returning functions, and compilation
-- would take longer than the query.
CREATE FUNCTION mad_registry.lock_waits()
RETURNS TABLE (
    waiting_pid integer, waiting_user name, waiting_application text, waited interval, lock_type text,
    lock_mode text, relation regclass, waiting_query text, blocking_pid integer, blocking_user name,
    blocking_application text, blocking_state text, blocking_transaction_age interval, blocking_query text,
    root_pids integer[], note text)
LANGUAGE sql VOLATILE PARALLEL RESTRICTED ROWS 10
SET search_path = pg_catalog, pg_temp
SET jit = off
AS $$
    WITH RECURSIVE waits AS MATERIALIZED (
        SELECT l.pid, l.locktype, l.mode, l.waitstart, l.relation, l.database,
               (SELECT array_agg(DISTINCT b.pid) FROM unnest(pg_blocking_pids(l.pid)) b(pid)) AS blockers
        FROM pg_locks l
        WHERE NOT l.granted
    ), edges AS MATERIALIZED (
        SELECT w.pid, b.pid AS blocker, EXISTS (SELECT FROM waits x WHERE x.pid = b.pid) AS waits_too
        FROM waits w CROSS JOIN LATERAL unnest(w.blockers) b(pid)
    ), chain (pid, blocker, waits_too) AS (
        SELECT e.pid, e.blocker, e.waits_too FROM edges e
        UNION
        SELECT c.pid, e.blocker, e.waits_too
        FROM chain c
        JOIN edges e ON e.pid = c.blocker
        WHERE c.waits_too
    ), roots AS MATERIALIZED (
        SELECT c.pid, array_agg(c.blocker ORDER BY c.blocker) AS root_pids
        FROM chain c
        WHERE NOT c.waits_too
        GROUP BY c.pid
    ), activity AS MATERIALIZED (
        SELECT a.* FROM pg_stat_activity a
    )
    SELECT w.pid, a.usename, a.application_name, clock_timestamp() - w.waitstart, w.locktype, w.mode,
           CASE WHEN w.database = a.datid THEN w.relation::regclass END, a.query,
           e.blocker, b.usename, b.application_name, b.state, clock_timestamp() - b.xact_start, b.query,
           r.root_pids,
           nullif(concat_ws('; ',
               CASE WHEN e.blocker = 0 THEN 'blocked by a prepared transaction: see pg_prepared_xacts' END,
               CASE WHEN '<insufficient privilege>' IN (a.query, b.query)
                    THEN 'a query is hidden from this role: GRANT pg_read_all_stats' END), '')
    FROM waits w
    JOIN activity a ON a.pid = w.pid
    JOIN edges e ON e.pid = w.pid
    LEFT JOIN activity b ON b.pid = e.blocker
    LEFT JOIN roots r ON r.pid = w.pid
    WHERE a.datname = current_database()
$$;
COMMENT ON FUNCTION mad_registry.lock_waits() IS
'Returns the rows of the view lock_waits.';
