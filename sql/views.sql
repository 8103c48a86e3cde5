-- The views of the extension. Each runs with the privileges of the calling role (security_invoker)
-- on every supported version of Postgres, and has a column that says why a figure may be wrong.

CREATE VIEW mad_registry.performance_stats WITH (security_invoker = true) AS
SELECT s.query_name, s.calls, s.errors, s.slow_calls, s.rows, s.total_ms, s.mean_ms, s.min_ms, s.max_ms,
       s.p50_ms, s.p95_ms, s.p99_ms, s.cache_hits, s.cache_misses, s.stats_since, s.scope
FROM mad_registry.performance_stats() s;
COMMENT ON VIEW mad_registry.performance_stats IS
'The calls of each function of the API in this database: their number, duration and outcome.';
COMMENT ON COLUMN mad_registry.performance_stats.query_name IS 'Name of the function.';
COMMENT ON COLUMN mad_registry.performance_stats.calls IS
'Number of calls that ended, with an error or without.';
COMMENT ON COLUMN mad_registry.performance_stats.errors IS
'Number of calls that ended with an error.';
COMMENT ON COLUMN mad_registry.performance_stats.slow_calls IS
'Number of calls that took mad_registry.slow_query_threshold or longer.';
COMMENT ON COLUMN mad_registry.performance_stats.rows IS
'Number of rows returned; one for each call of a function that returns a value.';
COMMENT ON COLUMN mad_registry.performance_stats.total_ms IS
'Total duration of the calls in milliseconds.';
COMMENT ON COLUMN mad_registry.performance_stats.mean_ms IS
'Mean duration of a call in milliseconds.';
COMMENT ON COLUMN mad_registry.performance_stats.min_ms IS
'Shortest duration of a call in milliseconds.';
COMMENT ON COLUMN mad_registry.performance_stats.max_ms IS
'Longest duration of a call in milliseconds.';
COMMENT ON COLUMN mad_registry.performance_stats.p50_ms IS
'Median duration of a call in milliseconds; within 5 % from 0.5 µs to 10 s.';
COMMENT ON COLUMN mad_registry.performance_stats.p95_ms IS
'95th percentile of the duration in milliseconds; within 5 % from 0.5 µs to 10 s.';
COMMENT ON COLUMN mad_registry.performance_stats.p99_ms IS
'99th percentile of the duration in milliseconds; within 5 % from 0.5 µs to 10 s.';
COMMENT ON COLUMN mad_registry.performance_stats.cache_hits IS
'Number of hits in the cache that the function uses (results cache, compiled interfaces).';
COMMENT ON COLUMN mad_registry.performance_stats.cache_misses IS 'Number of misses in that cache.';
COMMENT ON COLUMN mad_registry.performance_stats.stats_since IS
'Time when counting began: start of the server, a crash, or the last reset.';
COMMENT ON COLUMN mad_registry.performance_stats.scope IS
'cluster: the calls of all sessions; backend: only the calls of this session, because the '
'library is not preloaded.';

CREATE VIEW mad_registry.slow_queries WITH (security_invoker = true) AS
SELECT s.query, s.calls, s.total_ms, s.mean_ms, s.rows, s.hit_percent, s.user_name, s.query_id,
       s.stats_since, s.evicted, s.note
FROM mad_registry.slow_queries() s;
COMMENT ON VIEW mad_registry.slow_queries IS
'The statements of this database in pg_stat_statements, longest total time first; no row if '
'pg_stat_statements is not installed or not loaded.';
COMMENT ON COLUMN mad_registry.slow_queries.query IS
'Text of the statement, with its constants replaced.';
COMMENT ON COLUMN mad_registry.slow_queries.calls IS 'Number of executions.';
COMMENT ON COLUMN mad_registry.slow_queries.total_ms IS
'Total duration of the executions in milliseconds.';
COMMENT ON COLUMN mad_registry.slow_queries.mean_ms IS
'Mean duration of an execution in milliseconds.';
COMMENT ON COLUMN mad_registry.slow_queries.rows IS
'Number of rows returned or affected by all executions.';
COMMENT ON COLUMN mad_registry.slow_queries.hit_percent IS
'Percentage of blocks found in shared buffers; NULL if the statement read none.';
COMMENT ON COLUMN mad_registry.slow_queries.user_name IS 'User who executed the statement.';
COMMENT ON COLUMN mad_registry.slow_queries.query_id IS 'queryid of pg_stat_statements.';
COMMENT ON COLUMN mad_registry.slow_queries.stats_since IS
'Time of the last reset of pg_stat_statements.';
COMMENT ON COLUMN mad_registry.slow_queries.evicted IS
'Number of times that pg_stat_statements evicted entries to make room.';
COMMENT ON COLUMN mad_registry.slow_queries.note IS
'Why the figures of the row may be wrong or incomplete; NULL: no reason known.';

CREATE VIEW mad_registry.index_usage WITH (security_invoker = true) AS
WITH since AS (
    -- Statistics are also reset by a crash, which only the reset time of the cluster-wide
    -- statistics shows.
    SELECT greatest(
               pg_catalog.pg_stat_get_db_stat_reset_time(d.oid),
               (SELECT b.stats_reset FROM pg_catalog.pg_stat_bgwriter b)) AS stats_since
    FROM pg_catalog.pg_database d
    WHERE d.datname OPERATOR(pg_catalog.=) pg_catalog.current_database()
), members AS (
    -- Each index, with the root index of a partition.
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
           -- The column exists since PostgreSQL 16.
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
    -- Without an index, deleting a referenced row would scan the whole referencing table. Of
    -- several suitable indexes one counts: that of a constraint, otherwise the oldest.
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
          AND (s.indkey::smallint[])[0 : pg_catalog.cardinality(k.conkey) OPERATOR(pg_catalog.-) 1]
              OPERATOR(pg_catalog.@>) k.conkey
          AND (s.indkey::smallint[])[0 : pg_catalog.cardinality(k.conkey) OPERATOR(pg_catalog.-) 1]
              OPERATOR(pg_catalog.<@) k.conkey
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
                WHEN since.stats_since
                    OPERATOR(pg_catalog.>) (pg_catalog.now() OPERATOR(pg_catalog.-) '7 days'::interval)
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
'The number of scans of each index of this database; the index of a partition counts for its '
'root index.';
COMMENT ON COLUMN mad_registry.index_usage.schema_name IS 'Schema of the table.';
COMMENT ON COLUMN mad_registry.index_usage.table_name IS 'Name of the table.';
COMMENT ON COLUMN mad_registry.index_usage.index_name IS 'Name of the index.';
COMMENT ON COLUMN mad_registry.index_usage.scans IS 'Number of scans since stats_since.';
COMMENT ON COLUMN mad_registry.index_usage.entries_read IS
'Number of index entries that the scans returned.';
COMMENT ON COLUMN mad_registry.index_usage.rows_fetched IS
'Number of live rows that simple index scans fetched.';
COMMENT ON COLUMN mad_registry.index_usage.last_scan IS
'Time of the last scan; NULL if there was none, or before PostgreSQL 16.';
COMMENT ON COLUMN mad_registry.index_usage.size_bytes IS 'Size on disk in bytes.';
COMMENT ON COLUMN mad_registry.index_usage.required_by IS
'The constraint, uniqueness or foreign key that needs the index even if it is never scanned; '
'NULL if none does.';
COMMENT ON COLUMN mad_registry.index_usage.unused IS
'Whether the index is valid, was never scanned and is required by nothing.';
COMMENT ON COLUMN mad_registry.index_usage.stats_since IS 'Time since when scans are counted.';
COMMENT ON COLUMN mad_registry.index_usage.note IS
'Why the figures of the row may be wrong or incomplete; NULL: no reason known.';

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
           (pg_catalog.count(*) FILTER (WHERE l.leaf OPERATOR(pg_catalog.<>) l.table_oid
               AND l.relkind OPERATOR(pg_catalog.<>) 'p')) AS partitions,
           pg_catalog.sum(pg_catalog.pg_relation_size(l.leaf))::bigint AS table_bytes,
           pg_catalog.sum(pg_catalog.pg_indexes_size(l.leaf))::bigint AS index_bytes,
           pg_catalog.sum(coalesce(pg_catalog.pg_total_relation_size(nullif(l.reltoastrelid, 0)),
               0))::bigint AS toast_bytes,
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
'The size of each table of this database with its indexes and TOAST table; a partition counts '
'for its root table.';
COMMENT ON COLUMN mad_registry.table_sizes.schema_name IS 'Schema of the table.';
COMMENT ON COLUMN mad_registry.table_sizes.table_name IS 'Name of the table.';
COMMENT ON COLUMN mad_registry.table_sizes.partitions IS
'Number of partitions that hold rows; 0 if the table is not partitioned.';
COMMENT ON COLUMN mad_registry.table_sizes.total_bytes IS 'Total size on disk in bytes.';
COMMENT ON COLUMN mad_registry.table_sizes.table_bytes IS
'Size of the rows in bytes, without values in the TOAST table.';
COMMENT ON COLUMN mad_registry.table_sizes.index_bytes IS 'Size of the indexes in bytes.';
COMMENT ON COLUMN mad_registry.table_sizes.toast_bytes IS
'Size of the TOAST table (long values) with its index in bytes.';
COMMENT ON COLUMN mad_registry.table_sizes.total_size IS
'total_bytes with a unit, as pg_size_pretty formats it.';
COMMENT ON COLUMN mad_registry.table_sizes.live_rows IS 'Estimated number of live rows.';
COMMENT ON COLUMN mad_registry.table_sizes.dead_rows IS 'Estimated number of dead row versions.';
COMMENT ON COLUMN mad_registry.table_sizes.last_analyze IS
'Time of the last ANALYZE; of partitions, the oldest one.';
COMMENT ON COLUMN mad_registry.table_sizes.last_vacuum IS
'Time of the last VACUUM; of partitions, the oldest one.';
COMMENT ON COLUMN mad_registry.table_sizes.note IS
'Why the figures of the row may be wrong or incomplete; NULL: no reason known.';

CREATE VIEW mad_registry.lock_waits WITH (security_invoker = true) AS
SELECT w.waiting_pid, w.waiting_user, w.waiting_application, w.waited, w.lock_type, w.lock_mode, w.relation,
       w.waiting_query, w.blocking_pid, w.blocking_user, w.blocking_application, w.blocking_state,
       w.blocking_transaction_age, w.blocking_query, w.root_pids, w.note
FROM mad_registry.lock_waits() w;
COMMENT ON VIEW mad_registry.lock_waits IS
'The sessions of this database that wait for a lock: a row for each waiting session and each '
'session that blocks it.';
COMMENT ON COLUMN mad_registry.lock_waits.waiting_pid IS 'Process that waits.';
COMMENT ON COLUMN mad_registry.lock_waits.waiting_user IS 'User of the waiting process.';
COMMENT ON COLUMN mad_registry.lock_waits.waiting_application IS
'application_name of the waiting process.';
COMMENT ON COLUMN mad_registry.lock_waits.waited IS 'Time for which it has waited.';
COMMENT ON COLUMN mad_registry.lock_waits.lock_type IS
'Type of the locked object: relation, tuple, transactionid …';
COMMENT ON COLUMN mad_registry.lock_waits.lock_mode IS 'Mode of the lock that it waits for.';
COMMENT ON COLUMN mad_registry.lock_waits.relation IS
'Locked table or index; NULL if the lock is of another type.';
COMMENT ON COLUMN mad_registry.lock_waits.waiting_query IS 'Statement that waits.';
COMMENT ON COLUMN mad_registry.lock_waits.blocking_pid IS
'Process that holds the lock or precedes the waiting process in the queue; 0 for a prepared '
'transaction.';
COMMENT ON COLUMN mad_registry.lock_waits.blocking_user IS 'User of the blocking process.';
COMMENT ON COLUMN mad_registry.lock_waits.blocking_application IS
'application_name of the blocking process.';
COMMENT ON COLUMN mad_registry.lock_waits.blocking_state IS
'State of the blocking process; one that is idle in transaction holds its locks without running '
'a statement.';
COMMENT ON COLUMN mad_registry.lock_waits.blocking_transaction_age IS
'Age of the transaction of the blocking process.';
COMMENT ON COLUMN mad_registry.lock_waits.blocking_query IS
'Current or last statement of the blocking process; not necessarily the one that took the lock.';
COMMENT ON COLUMN mad_registry.lock_waits.root_pids IS
'Processes at the end of the chain, which wait for no lock; NULL: a deadlock.';
COMMENT ON COLUMN mad_registry.lock_waits.note IS
'Why the figures of the row may be wrong or incomplete; NULL: no reason known.';

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
COMMENT ON COLUMN mad_registry.connection_stats.application_name IS
'Name that the application set.';
COMMENT ON COLUMN mad_registry.connection_stats.state IS
'active, idle, idle in transaction …; NULL: hidden from this role.';
COMMENT ON COLUMN mad_registry.connection_stats.connections IS 'Number of connections.';
COMMENT ON COLUMN mad_registry.connection_stats.waiting_for_locks IS
'Number of them that wait for a lock.';
COMMENT ON COLUMN mad_registry.connection_stats.longest_in_state IS
'Longest time that one of them has been in its state.';
COMMENT ON COLUMN mad_registry.connection_stats.oldest_transaction IS
'Age of the oldest transaction among them.';
COMMENT ON COLUMN mad_registry.connection_stats.note IS
'Why the figures of the row may be wrong or incomplete; NULL: no reason known.';

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
