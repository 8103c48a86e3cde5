-- Statistics of calls, the views, the checklist, settings of an application's role.
\set org '''11111111-1111-4111-8111-111111111111'''
SELECT mad_registry.reset_performance_stats();
SELECT count(*) > 0 AS some FROM mad_registry.task_library(:org, page_size => 2);
SELECT count(*) > 0 AS some FROM mad_registry.task_library(:org, page_size => 1);
SELECT * FROM mad_registry.task_library(:org, page_size => 0);
SELECT query_name, calls, errors, slow_calls, rows,
       min_ms <= p50_ms AND p50_ms <= p95_ms AND p95_ms <= p99_ms AND p99_ms <= max_ms AS in_order,
       cache_hits, cache_misses, stats_since > now() - interval '1 hour' AS since
FROM mad_registry.performance_stats WHERE calls > 0;

-- A call at or above the threshold counts as slow and is logged. 0: every call; -1: none.
SET mad_registry.slow_query_threshold = 0;
SELECT count(*) FROM mad_registry.task_library(gen_random_uuid());
SET mad_registry.track = off;
SELECT count(*) FROM mad_registry.task_library(gen_random_uuid());
RESET mad_registry.track;
RESET mad_registry.slow_query_threshold;
SELECT calls, errors, slow_calls FROM mad_registry.performance_stats WHERE query_name = 'task_library';

-- Prometheus's text format.
SELECT line FROM regexp_split_to_table(mad_registry.prometheus_metrics(), E'\n') AS line
WHERE line LIKE '# TYPE%' OR line LIKE '%query_name="task_library",error_type%'
   OR line LIKE '%operation="task_library"%';

-- The views.
SELECT * FROM mad_registry.slow_queries;
SELECT index_name, required_by, unused FROM mad_registry.index_usage
WHERE index_name IN ('task_definitions_pkey', 'task_services_url_key',
    'idx_pipeline_steps_task', 'idx_jobs_pipeline_version') ORDER BY 1;
SELECT table_name, partitions > 3 AS months, total_bytes >= table_bytes + index_bytes + toast_bytes AS whole
FROM mad_registry.table_sizes WHERE table_name IN ('audit_logs', 'task_definitions') ORDER BY 1;
SELECT * FROM mad_registry.lock_waits;
SELECT state, connections, waiting_for_locks, note FROM mad_registry.connection_stats
WHERE application_name LIKE 'pg_regress%';

-- Is this database ready for production?
SELECT item, ok FROM mad_registry.deployment_checklist()
WHERE item NOT IN ('library preloaded', 'pg_stat_statements', 'planner statistics', 'autovacuum');
SELECT item, ok, detail, hint FROM mad_registry.deployment_checklist() WHERE item = 'pg_stat_statements';
DROP INDEX mad.idx_pipeline_steps_task;
SELECT item, detail, hint FROM mad_registry.deployment_checklist()
WHERE NOT ok AND item IN ('indexes', 'foreign keys') ORDER BY 1;
CREATE INDEX idx_pipeline_steps_task ON mad.pipeline_task_steps (org_id, task_definition_id);

-- The settings of an application's role.
CREATE ROLE specification_app LOGIN;
SELECT * FROM mad_registry.configure_role('specification_app', statement_timeout => '30 seconds', dry_run => true);
SELECT count(*) FROM pg_db_role_setting WHERE setrole = 'specification_app'::regrole;
SELECT count(*) FROM mad_registry.configure_role('specification_app', application_name => 'mad_worker');
SELECT unnest(setconfig) FROM pg_db_role_setting WHERE setrole = 'specification_app'::regrole;
SELECT * FROM mad_registry.configure_role('nobody_at_all');
\echo :LAST_ERROR_SQLSTATE
SELECT * FROM mad_registry.configure_role('specification_app', statement_timeout => '0');
\echo :LAST_ERROR_SQLSTATE
ALTER ROLE specification_app IN DATABASE specification RESET ALL;
DROP ROLE specification_app;
