-- The extension's views. Each answers with the rights of who asks (security_invoker), on every
-- supported version, and says in a column what makes a figure of it untrustworthy.

CREATE VIEW mad_registry.performance_stats WITH (security_invoker = true) AS
SELECT s.query_name, s.calls, s.errors, s.slow_calls, s.rows, s.total_ms, s.mean_ms, s.min_ms, s.max_ms,
       s.p50_ms, s.p95_ms, s.p99_ms, s.cache_hits, s.cache_misses, s.stats_since, s.scope
FROM mad_registry.performance_stats() s;
COMMENT ON VIEW mad_registry.performance_stats IS
'The calls of each API function in this database: how many, how long, with what outcome.';
COMMENT ON COLUMN mad_registry.performance_stats.query_name IS 'The function.';
COMMENT ON COLUMN mad_registry.performance_stats.calls IS 'Calls that ended, with an error or without.';
COMMENT ON COLUMN mad_registry.performance_stats.errors IS 'Calls that ended with an error.';
COMMENT ON COLUMN mad_registry.performance_stats.slow_calls IS 'Calls that took mad_registry.slow_query_threshold or longer.';
COMMENT ON COLUMN mad_registry.performance_stats.rows IS 'Rows returned; one for each call of a function that returns a value.';
COMMENT ON COLUMN mad_registry.performance_stats.total_ms IS 'Milliseconds in all calls together.';
COMMENT ON COLUMN mad_registry.performance_stats.mean_ms IS 'Milliseconds of a call on average.';
COMMENT ON COLUMN mad_registry.performance_stats.min_ms IS 'Milliseconds of the shortest call.';
COMMENT ON COLUMN mad_registry.performance_stats.max_ms IS 'Milliseconds of the longest call.';
COMMENT ON COLUMN mad_registry.performance_stats.p50_ms IS 'Milliseconds that half of the calls don''t exceed; within 5 % from 0.5 µs to 10 s.';
COMMENT ON COLUMN mad_registry.performance_stats.p95_ms IS 'Milliseconds that 95 % of the calls don''t exceed; within 5 % from 0.5 µs to 10 s.';
COMMENT ON COLUMN mad_registry.performance_stats.p99_ms IS 'Milliseconds that 99 % of the calls don''t exceed; within 5 % from 0.5 µs to 10 s.';
COMMENT ON COLUMN mad_registry.performance_stats.cache_hits IS 'How often a cache that the function asked had what it wanted (the results cache, compiled interfaces).';
COMMENT ON COLUMN mad_registry.performance_stats.cache_misses IS 'How often it had not.';
COMMENT ON COLUMN mad_registry.performance_stats.stats_since IS 'When counting began: the server''s start, a crash, or the last reset.';
COMMENT ON COLUMN mad_registry.performance_stats.scope IS 'cluster: the calls of all sessions; backend: of this session alone, since the library is not preloaded.';

CREATE VIEW mad_registry.slow_queries WITH (security_invoker = true) AS
SELECT s.query, s.calls, s.total_ms, s.mean_ms, s.rows, s.hit_percent, s.user_name, s.query_id,
       s.stats_since, s.evicted, s.note
FROM mad_registry.slow_queries() s;
COMMENT ON VIEW mad_registry.slow_queries IS
'The statements of this database that pg_stat_statements knows, the costliest first; none where it is not there.';
COMMENT ON COLUMN mad_registry.slow_queries.query IS 'The statement, with its constants replaced.';
COMMENT ON COLUMN mad_registry.slow_queries.calls IS 'How often it was executed.';
COMMENT ON COLUMN mad_registry.slow_queries.total_ms IS 'Milliseconds in all executions together.';
COMMENT ON COLUMN mad_registry.slow_queries.mean_ms IS 'Milliseconds of an execution on average.';
COMMENT ON COLUMN mad_registry.slow_queries.rows IS 'Rows returned or touched by all executions together.';
COMMENT ON COLUMN mad_registry.slow_queries.hit_percent IS 'Percent of the blocks that were found in shared buffers; NULL: it needed none.';
COMMENT ON COLUMN mad_registry.slow_queries.user_name IS 'Who executed it.';
COMMENT ON COLUMN mad_registry.slow_queries.query_id IS 'Its queryid.';
COMMENT ON COLUMN mad_registry.slow_queries.stats_since IS 'When pg_stat_statements was last reset.';
COMMENT ON COLUMN mad_registry.slow_queries.evicted IS 'How often entries were evicted to make room for others.';
COMMENT ON COLUMN mad_registry.slow_queries.note IS 'What makes the row untrustworthy; NULL: nothing.';

CREATE VIEW mad_registry.index_usage WITH (security_invoker = true) AS
WITH since AS (
    -- Counting also begins anew after a crash, which only the cluster's statistics say.
    SELECT greatest(
               pg_catalog.pg_stat_get_db_stat_reset_time(d.oid),
               (SELECT b.stats_reset FROM pg_catalog.pg_stat_bgwriter b)) AS stats_since
    FROM pg_catalog.pg_database d
    WHERE d.datname OPERATOR(pg_catalog.=) pg_catalog.current_database()
), members AS (
    -- Each index, a partition's with the index that it is part of.
    SELECT coalesce(pg_catalog.pg_partition_root(c.oid)::pg_catalog.oid, c.oid) AS index_oid, c.oid AS member
    FROM pg_catalog.pg_class c
    JOIN pg_catalog.pg_namespace n ON n.oid OPERATOR(pg_catalog.=) c.relnamespace
    WHERE c.relkind IN ('i', 'I')
      AND c.relpersistence OPERATOR(pg_catalog.<>) 't'
      AND n.nspname OPERATOR(pg_catalog.<>) ALL (ARRAY['pg_catalog', 'information_schema', 'pg_toast'])
), uses AS (
    SELECT m.index_oid,
           coalesce(pg_catalog.sum(s.idx_scan), 0)::bigint AS scans,
           coalesce(pg_catalog.sum(s.idx_tup_read), 0)::bigint AS entries_read,
           coalesce(pg_catalog.sum(s.idx_tup_fetch), 0)::bigint AS rows_fetched,
           -- From 16 on.
           pg_catalog.max((pg_catalog.to_jsonb(s) OPERATOR(pg_catalog.->>) 'last_idx_scan')::timestamptz) AS last_scan,
           coalesce(pg_catalog.sum(pg_catalog.pg_relation_size(m.member)), 0)::bigint AS size_bytes
    FROM members m
    LEFT JOIN pg_catalog.pg_stat_user_indexes s ON s.indexrelid OPERATOR(pg_catalog.=) m.member
    GROUP BY m.index_oid
), needs AS (
    SELECT m.index_oid, CASE k.contype
               WHEN 'p' THEN 'primary key' WHEN 'u' THEN 'unique constraint' WHEN 'x' THEN 'exclusion constraint'
               ELSE 'foreign keys to it' END AS need
    FROM members m
    JOIN pg_catalog.pg_constraint k ON k.conindid OPERATOR(pg_catalog.=) m.member
    UNION
    SELECT m.index_oid, 'uniqueness'
    FROM members m
    JOIN pg_catalog.pg_index i ON i.indexrelid OPERATOR(pg_catalog.=) m.member
    WHERE i.indisunique AND NOT EXISTS (
        SELECT FROM pg_catalog.pg_constraint k
        WHERE k.conindid OPERATOR(pg_catalog.=) m.member AND k.conrelid OPERATOR(pg_catalog.=) i.indrelid)
    UNION
    SELECT m.index_oid, 'replica identity'
    FROM members m
    JOIN pg_catalog.pg_index i ON i.indexrelid OPERATOR(pg_catalog.=) m.member
    WHERE i.indisreplident
    UNION
    -- Deleting a row that others refer to would read their whole table without it. Where several
    -- would do, one of them: a constraint's, else the oldest.
    SELECT m.index_oid, 'foreign key ' OPERATOR(pg_catalog.||) k.conname::text
    FROM pg_catalog.pg_constraint k
    CROSS JOIN LATERAL (
        SELECT s.indexrelid
        FROM pg_catalog.pg_index s
        JOIN pg_catalog.pg_class x ON x.oid OPERATOR(pg_catalog.=) s.indexrelid
        JOIN pg_catalog.pg_am a ON a.oid OPERATOR(pg_catalog.=) x.relam
        WHERE s.indrelid OPERATOR(pg_catalog.=) k.conrelid
          AND s.indisvalid AND s.indpred IS NULL
          AND a.amname OPERATOR(pg_catalog.=) 'btree'
          AND pg_catalog.cardinality(k.conkey) OPERATOR(pg_catalog.<=) s.indnkeyatts
          AND (s.indkey::smallint[])[0 : pg_catalog.cardinality(k.conkey) OPERATOR(pg_catalog.-) 1] OPERATOR(pg_catalog.@>) k.conkey
          AND (s.indkey::smallint[])[0 : pg_catalog.cardinality(k.conkey) OPERATOR(pg_catalog.-) 1] OPERATOR(pg_catalog.<@) k.conkey
        ORDER BY s.indisunique DESC, s.indexrelid
        LIMIT 1
    ) serving
    JOIN members m ON m.member OPERATOR(pg_catalog.=) serving.indexrelid
    WHERE k.contype OPERATOR(pg_catalog.=) 'f' AND k.conparentid OPERATOR(pg_catalog.=) 0
), required AS (
    SELECT n.index_oid, pg_catalog.string_agg(n.need, ', ' ORDER BY n.need) AS required_by
    FROM needs n
    GROUP BY n.index_oid
)
SELECT n.nspname AS schema_name,
       t.relname AS table_name,
       c.relname AS index_name,
       u.scans, u.entries_read, u.rows_fetched, u.last_scan, u.size_bytes,
       r.required_by,
       u.scans OPERATOR(pg_catalog.=) 0 AND r.required_by IS NULL AND i.indisvalid AS unused,
       since.stats_since,
       nullif(pg_catalog.concat_ws('; ',
           CASE WHEN NOT i.indisvalid THEN 'invalid: REINDEX it, or drop it' END,
           CASE WHEN pg_catalog.pg_is_in_recovery()
                THEN 'a standby counts its own scans only: look at the primary too'
                WHEN since.stats_since OPERATOR(pg_catalog.>) (pg_catalog.now() OPERATOR(pg_catalog.-) '7 days'::interval)
                THEN 'counted for less than a week' END
       ), '') AS note
FROM uses u
JOIN pg_catalog.pg_index i ON i.indexrelid OPERATOR(pg_catalog.=) u.index_oid
JOIN pg_catalog.pg_class c ON c.oid OPERATOR(pg_catalog.=) u.index_oid
JOIN pg_catalog.pg_class t ON t.oid OPERATOR(pg_catalog.=) i.indrelid
JOIN pg_catalog.pg_namespace n ON n.oid OPERATOR(pg_catalog.=) t.relnamespace
LEFT JOIN required r ON r.index_oid OPERATOR(pg_catalog.=) u.index_oid
CROSS JOIN since;
COMMENT ON VIEW mad_registry.index_usage IS
'How often each index of this database was scanned; partitions are summed into the index they belong to.';
COMMENT ON COLUMN mad_registry.index_usage.schema_name IS 'The schema of the table.';
COMMENT ON COLUMN mad_registry.index_usage.table_name IS 'The table.';
COMMENT ON COLUMN mad_registry.index_usage.index_name IS 'The index.';
COMMENT ON COLUMN mad_registry.index_usage.scans IS 'How often it was scanned since stats_since.';
COMMENT ON COLUMN mad_registry.index_usage.entries_read IS 'Index entries that those scans returned.';
COMMENT ON COLUMN mad_registry.index_usage.rows_fetched IS 'Live rows that simple scans fetched by it.';
COMMENT ON COLUMN mad_registry.index_usage.last_scan IS 'When it was last scanned; NULL: never, or before PostgreSQL 16.';
COMMENT ON COLUMN mad_registry.index_usage.size_bytes IS 'Bytes on disk.';
COMMENT ON COLUMN mad_registry.index_usage.required_by IS 'What needs it even if it is never scanned: a constraint, uniqueness, a foreign key; NULL: nothing.';
COMMENT ON COLUMN mad_registry.index_usage.unused IS 'Never scanned, valid, and needed by nothing.';
COMMENT ON COLUMN mad_registry.index_usage.stats_since IS 'Since when scans are counted.';
COMMENT ON COLUMN mad_registry.index_usage.note IS 'What makes the row untrustworthy; NULL: nothing.';

CREATE VIEW mad_registry.table_sizes WITH (security_invoker = true) AS
WITH leaves AS (
    SELECT coalesce(pg_catalog.pg_partition_root(c.oid)::pg_catalog.oid, c.oid) AS table_oid,
           c.oid AS leaf, c.relkind, c.reltuples, c.reltoastrelid,
           pg_catalog.pg_stat_get_live_tuples(c.oid) AS live_rows,
           pg_catalog.pg_stat_get_dead_tuples(c.oid) AS dead_rows,
           greatest(pg_catalog.pg_stat_get_last_analyze_time(c.oid),
                    pg_catalog.pg_stat_get_last_autoanalyze_time(c.oid)) AS last_analyze,
           greatest(pg_catalog.pg_stat_get_last_vacuum_time(c.oid),
                    pg_catalog.pg_stat_get_last_autovacuum_time(c.oid)) AS last_vacuum
    FROM pg_catalog.pg_class c
    JOIN pg_catalog.pg_namespace n ON n.oid OPERATOR(pg_catalog.=) c.relnamespace
    WHERE c.relkind IN ('r', 'p', 'm')
      AND n.nspname OPERATOR(pg_catalog.<>) ALL (ARRAY['pg_catalog', 'information_schema', 'pg_toast'])
      AND c.relpersistence OPERATOR(pg_catalog.<>) 't'
), sums AS (
    SELECT l.table_oid,
           (pg_catalog.count(*) FILTER (WHERE l.leaf OPERATOR(pg_catalog.<>) l.table_oid AND l.relkind OPERATOR(pg_catalog.<>) 'p')) AS partitions,
           pg_catalog.sum(pg_catalog.pg_relation_size(l.leaf))::bigint AS table_bytes,
           pg_catalog.sum(pg_catalog.pg_indexes_size(l.leaf))::bigint AS index_bytes,
           pg_catalog.sum(coalesce(pg_catalog.pg_total_relation_size(nullif(l.reltoastrelid, 0)), 0))::bigint AS toast_bytes,
           pg_catalog.sum(pg_catalog.pg_total_relation_size(l.leaf))::bigint AS total_bytes,
           pg_catalog.sum(l.live_rows)::bigint AS live_rows,
           pg_catalog.sum(l.dead_rows)::bigint AS dead_rows,
           pg_catalog.min(l.last_analyze) FILTER (WHERE l.relkind OPERATOR(pg_catalog.<>) 'p') AS last_analyze,
           pg_catalog.min(l.last_vacuum) FILTER (WHERE l.relkind OPERATOR(pg_catalog.<>) 'p') AS last_vacuum,
           pg_catalog.bool_or(l.reltuples OPERATOR(pg_catalog.<) 0 AND l.relkind OPERATOR(pg_catalog.<>) 'p'
                              AND l.live_rows OPERATOR(pg_catalog.=) 0
                              AND pg_catalog.pg_relation_size(l.leaf) OPERATOR(pg_catalog.>) 0) AS unknown_rows
    FROM leaves l
    GROUP BY l.table_oid
)
SELECT n.nspname AS schema_name,
       c.relname AS table_name,
       s.partitions,
       s.total_bytes, s.table_bytes, s.index_bytes, s.toast_bytes,
       pg_catalog.pg_size_pretty(s.total_bytes) AS total_size,
       s.live_rows, s.dead_rows, s.last_analyze, s.last_vacuum,
       CASE WHEN s.unknown_rows THEN 'rows unknown: never analyzed since the statistics began' END AS note
FROM sums s
JOIN pg_catalog.pg_class c ON c.oid OPERATOR(pg_catalog.=) s.table_oid
JOIN pg_catalog.pg_namespace n ON n.oid OPERATOR(pg_catalog.=) c.relnamespace;
COMMENT ON VIEW mad_registry.table_sizes IS
'The size of each table of this database, with its indexes and what is stored out of line; partitions are summed into their table.';
COMMENT ON COLUMN mad_registry.table_sizes.schema_name IS 'The schema.';
COMMENT ON COLUMN mad_registry.table_sizes.table_name IS 'The table.';
COMMENT ON COLUMN mad_registry.table_sizes.partitions IS 'How many partitions hold its rows; 0: it is not partitioned.';
COMMENT ON COLUMN mad_registry.table_sizes.total_bytes IS 'Bytes on disk of all of it.';
COMMENT ON COLUMN mad_registry.table_sizes.table_bytes IS 'Bytes of the rows, without what is stored out of line.';
COMMENT ON COLUMN mad_registry.table_sizes.index_bytes IS 'Bytes of the indexes.';
COMMENT ON COLUMN mad_registry.table_sizes.toast_bytes IS 'Bytes of long values stored out of line (TOAST), with its index.';
COMMENT ON COLUMN mad_registry.table_sizes.total_size IS 'total_bytes for reading.';
COMMENT ON COLUMN mad_registry.table_sizes.live_rows IS 'Rows, as the statistics estimate.';
COMMENT ON COLUMN mad_registry.table_sizes.dead_rows IS 'Dead versions of rows, as the statistics estimate.';
COMMENT ON COLUMN mad_registry.table_sizes.last_analyze IS 'When it was last analyzed (the partition that waits longest).';
COMMENT ON COLUMN mad_registry.table_sizes.last_vacuum IS 'When it was last vacuumed (the partition that waits longest).';
COMMENT ON COLUMN mad_registry.table_sizes.note IS 'What makes the row untrustworthy; NULL: nothing.';

CREATE VIEW mad_registry.lock_waits WITH (security_invoker = true) AS
SELECT w.waiting_pid, w.waiting_user, w.waiting_application, w.waited, w.lock_type, w.lock_mode, w.relation,
       w.waiting_query, w.blocking_pid, w.blocking_user, w.blocking_application, w.blocking_state,
       w.blocking_transaction_age, w.blocking_query, w.root_pids, w.note
FROM mad_registry.lock_waits() w;
COMMENT ON VIEW mad_registry.lock_waits IS
'Who in this database waits for whom: a row for each session that waits and each that blocks it.';
COMMENT ON COLUMN mad_registry.lock_waits.waiting_pid IS 'The process that waits.';
COMMENT ON COLUMN mad_registry.lock_waits.waiting_user IS 'Its user.';
COMMENT ON COLUMN mad_registry.lock_waits.waiting_application IS 'Its application_name.';
COMMENT ON COLUMN mad_registry.lock_waits.waited IS 'For how long it has waited.';
COMMENT ON COLUMN mad_registry.lock_waits.lock_type IS 'What is locked: relation, tuple, transactionid …';
COMMENT ON COLUMN mad_registry.lock_waits.lock_mode IS 'The lock it waits for.';
COMMENT ON COLUMN mad_registry.lock_waits.relation IS 'The table or index that is locked, if one is.';
COMMENT ON COLUMN mad_registry.lock_waits.waiting_query IS 'The statement that waits.';
COMMENT ON COLUMN mad_registry.lock_waits.blocking_pid IS 'The process it waits for, which holds the lock or is before it in the queue; 0: a prepared transaction.';
COMMENT ON COLUMN mad_registry.lock_waits.blocking_user IS 'The user of that process.';
COMMENT ON COLUMN mad_registry.lock_waits.blocking_application IS 'Its application_name.';
COMMENT ON COLUMN mad_registry.lock_waits.blocking_state IS 'Its state: idle in transaction holds locks and does nothing.';
COMMENT ON COLUMN mad_registry.lock_waits.blocking_transaction_age IS 'How long its transaction has lasted.';
COMMENT ON COLUMN mad_registry.lock_waits.blocking_query IS 'Its statement, running or last; not always the one that took the lock.';
COMMENT ON COLUMN mad_registry.lock_waits.root_pids IS 'The processes at the end of the chain, which wait for nobody; NULL: a deadlock.';
COMMENT ON COLUMN mad_registry.lock_waits.note IS 'What makes the row untrustworthy; NULL: nothing.';

CREATE VIEW mad_registry.connection_stats WITH (security_invoker = true) AS
SELECT a.application_name,
       a.state,
       pg_catalog.count(*) AS connections,
       pg_catalog.count(*) FILTER (WHERE a.wait_event_type OPERATOR(pg_catalog.=) 'Lock') AS waiting_for_locks,
       pg_catalog.max(pg_catalog.clock_timestamp() OPERATOR(pg_catalog.-) a.state_change) AS longest_in_state,
       pg_catalog.max(pg_catalog.clock_timestamp() OPERATOR(pg_catalog.-) a.xact_start) AS oldest_transaction,
       CASE WHEN pg_catalog.bool_or(a.backend_type IS NULL)
            THEN 'state and times are hidden from this role: GRANT pg_read_all_stats' END AS note
FROM pg_catalog.pg_stat_activity a
WHERE a.datname OPERATOR(pg_catalog.=) pg_catalog.current_database()
  AND coalesce(a.backend_type, 'client backend') OPERATOR(pg_catalog.=) 'client backend'
GROUP BY a.application_name, a.state;
COMMENT ON VIEW mad_registry.connection_stats IS
'The connections to this database by application_name and state.';
COMMENT ON COLUMN mad_registry.connection_stats.application_name IS 'What the application called itself.';
COMMENT ON COLUMN mad_registry.connection_stats.state IS 'active, idle, idle in transaction …; NULL: hidden from this role.';
COMMENT ON COLUMN mad_registry.connection_stats.connections IS 'How many.';
COMMENT ON COLUMN mad_registry.connection_stats.waiting_for_locks IS 'How many of them wait for a lock.';
COMMENT ON COLUMN mad_registry.connection_stats.longest_in_state IS 'How long the one that changed its state longest ago has been in it.';
COMMENT ON COLUMN mad_registry.connection_stats.oldest_transaction IS 'The age of the oldest transaction among them.';
COMMENT ON COLUMN mad_registry.connection_stats.note IS 'What makes the row untrustworthy; NULL: nothing.';
