\set acme '11111111-1111-4111-8111-111111111111'
\set basel '22222222-2222-4222-8222-222222222222'

\echo
\echo == The library, a page at a time
SELECT task_id, version, metadata ->> 'title' AS title, service_count, healthy_services
FROM mad_registry.task_library(:'acme', page_size => 5);
SELECT metadata ->> 'title' AS after_title, task_definition_id AS after_id
FROM mad_registry.task_library(:'acme', page_size => 5) OFFSET 4
\gset
SELECT task_id, version, metadata ->> 'title' AS title, service_count, healthy_services
FROM mad_registry.task_library(:'acme', page_size => 5, after_title => :'after_title', after_id => :'after_id');
SELECT * FROM mad_registry.task_categories(:'acme');

\echo
\echo == Search: by words, as one types, and misspelt
SELECT task_id, metadata ->> 'title' AS title, rank, matched_by
FROM mad_registry.search_tasks(:'acme', 'protein ligand interactions', page_size => 4);
SELECT task_id, metadata ->> 'title' AS title, rank, matched_by
FROM mad_registry.search_tasks(:'acme', 'fing', page_size => 4);
SELECT task_id, metadata ->> 'title' AS title, rank, matched_by
FROM mad_registry.search_tasks(:'acme', 'autodokc', page_size => 4);

\echo
\echo == One task: the highest active version, by semantic order
SELECT task_id, version, metadata ->> 'title' AS title,
       jsonb_object_keys(interface_spec::jsonb #> '{paths,/execute,post,requestBody,content,application/json,schema,properties}') AS parameter
FROM mad_registry.get_task(:'acme', 'autodock-vina') LIMIT 6;

\echo
\echo == Where to send the next job
SELECT service_url, pod_name, resources_used FROM mad_registry.pick_healthy_service(:'acme', 'autodock-vina');
SELECT service_url, eligible, reason, load FROM mad_registry.explain_pick(:'acme', 'autodock-vina');
\echo -- one of them is drained: it gets no more jobs
SELECT mad_registry.drain_service(:'acme', service_id)
FROM mad_registry.pick_healthy_service(:'acme', 'autodock-vina');
SELECT service_url, eligible, reason FROM mad_registry.explain_pick(:'acme', 'autodock-vina');

\echo
\echo == Pipelines: Basel reads the public ones of Acme
SELECT name, display_name, category, version, step_count
FROM mad_registry.pipeline_library(:'basel');
SELECT template_id FROM mad_registry.pipeline_library(:'basel') WHERE name = 'consensus-docking'
\gset
SELECT s.step_order, s.wave, s.step_name, s.task_id, s.version, s.depends_on
FROM mad_registry.pipeline_with_steps(:'basel', :'template_id') p,
     json_to_recordset(p.steps) AS s (step_order int, wave int, step_name text, task_id text, version text, depends_on jsonb)
ORDER BY s.step_order;
\pset format unaligned
\pset tuples_only on
SELECT mad_registry.pipeline_diagram(:'basel', :'template_id');
\pset tuples_only off
\pset format aligned

\echo
\echo == Tenants: a role of Basel sees the rows of Basel alone, whatever it asks for
SELECT mad_registry.grant_access('basel_app', 'writer', :'basel');
SELECT mad_registry.configure_role('basel_app', application_name => 'basel_api');
SET ROLE basel_app;
SELECT o.name, count(t) AS tasks
FROM mad.organizations o LEFT JOIN mad.task_definitions t USING (org_id) GROUP BY o.name;
SELECT count(*) AS tasks FROM mad_registry.task_library(:'basel');
\set ON_ERROR_STOP off
SELECT count(*) AS tasks FROM mad_registry.task_library(:'acme');
\set ON_ERROR_STOP on
RESET ROLE;

\echo
\echo == Application caches: a tag that changes with the catalogue, not with heartbeats
SELECT mad_registry.registry_etag(:'acme') AS etag, mad_registry.cache_key('library', '{"category": "docking"}');

\echo
\echo == A pipeline that is wrong in several ways is refused, each fault named
\set ON_ERROR_STOP off
SELECT mad_registry.register_pipeline(:'acme', 'wrong', '1.0.0', 'Wrong', 'docking', '[
    {"step_name": "prepare", "task_id": "meeko-prepare-ligand", "depends_on": ["dock"]},
    {"step_name": "dock", "task_id": "autodock-vina", "depends_on": ["prepare", "boxes"]},
    {"step_name": "score", "task_id": "no-such-task"}]');
\set ON_ERROR_STOP on

\echo
\echo == What the registry saw of itself: the calls so far, of the fleet too
SELECT query_name, calls, errors, rows, round(p50_ms::numeric, 3) AS p50_ms, round(p99_ms::numeric, 3) AS p99_ms, scope
FROM mad_registry.performance_stats WHERE calls > 0 ORDER BY total_ms DESC LIMIT 8;
SELECT table_name, partitions, total_size, live_rows FROM mad_registry.table_sizes
WHERE schema_name = 'mad' ORDER BY total_bytes DESC LIMIT 5;
SELECT split_part(line, '{', 1) AS metric, count(*) AS series
FROM regexp_split_to_table(mad_registry.prometheus_metrics(), E'\n') AS line
WHERE line ~ '^[a-z]' GROUP BY 1 ORDER BY 1;

\echo
\echo == Ready for production?
SELECT item, ok, detail, hint FROM mad_registry.deployment_checklist();
