\set acme '11111111-1111-4111-8111-111111111111'
\set basel '22222222-2222-4222-8222-222222222222'
\pset pager off
\pset footer off

\echo == 1. The library: a page of tasks, with the number of services and of healthy services of each
\echo -- the next page continues after the last row (after_title, after_id), so that no row is repeated or skipped
SELECT task_id, version, metadata ->> 'title' AS title, service_count, healthy_services
FROM mad_registry.task_library(:'acme', category => 'docking', page_size => 4);

\echo == 2. Search: whole words and the beginning of the last word, best first; if none matches, similar spelling
SELECT task_id, metadata ->> 'title' AS title, round(rank::numeric, 3) AS rank, matched_by
FROM mad_registry.search_tasks(:'acme', 'binding pocket', page_size => 3);
SELECT task_id, metadata ->> 'title' AS title, round(rank::numeric, 3) AS rank, matched_by
FROM mad_registry.search_tasks(:'acme', 'fingreprint', page_size => 3);

\echo == 3. Parameters of a job, checked against the interface of its task: a row for each fault, none if they conform
SELECT * FROM mad_registry.validate_parameters(:'acme', 'autodock-vina', NULL, '{
    "receptor": "5x72.pdbqt", "ligand": "lig.pdbqt", "center_x": 15, "center_y": 53, "center_z": 16,
    "size_x": 20, "size_y": 20, "size_z": "wide", "exhaustiveness": 0, "scoring": "vna"}');

\echo == 4. Services for jobs: where 30 jobs go that arrive between two heartbeats of the fleet
\echo -- by the lowest reported cpu they all go to one service; picks are counted, so they spread by load
WITH vina AS (
    SELECT s.service_url, s.cpu_load
    FROM mad.task_services s JOIN mad.task_definitions t USING (org_id, task_definition_id)
    WHERE s.org_id = :'acme' AND t.task_id = 'autodock-vina' AND t.version = '1.2.7' AND s.health_status = 'healthy'
), lowest AS (
    SELECT v.service_url, count(*)::integer AS jobs
    FROM generate_series(1, 30), LATERAL (SELECT service_url FROM vina ORDER BY cpu_load LIMIT 1) v GROUP BY 1
), picked AS (
    SELECT service_url, count(*)::integer AS jobs
    FROM mad_registry.pick_healthy_services(:'acme', 'autodock-vina', how_many => 30) GROUP BY 1
)
SELECT service_url, round(cpu_load::numeric, 2) AS cpu, repeat('█', lowest.jobs) AS "ORDER BY cpu LIMIT 1",
       repeat('█', picked.jobs) AS pick_healthy_services
FROM vina LEFT JOIN lowest USING (service_url) LEFT JOIN picked USING (service_url)
ORDER BY cpu_load;

\echo -- the service for one job, of the highest version in a range
SELECT service_id, service_url, resources_used
FROM mad_registry.pick_healthy_service(:'acme', 'autodock-vina', '^1.2') \gset
\set ECHO none
SELECT :'service_url' AS service_url, :'resources_used' AS resources_used;
\set ECHO queries
\echo -- this service is drained for maintenance: it gets no more jobs; explain_pick gives the reason for each service
SELECT mad_registry.drain_service(:'acme', :'service_id') \g /dev/null
SELECT service_url, eligible, reason, round(load::numeric, 2) AS load, recent_picks
FROM mad_registry.explain_pick(:'acme', 'autodock-vina', '1.2.7');

\echo == 5. A pipeline with its steps in one call; steps of the same wave can run in parallel
SELECT template_id FROM mad_registry.pipeline_library(:'acme') WHERE name = 'ligand-preparation' \gset
SELECT s.wave, s.step_name, s.task_id, s.version, s.depends_on
FROM mad_registry.pipeline_with_steps(:'acme', :'template_id') p,
     json_to_recordset(p.steps) AS s (wave int, step_name text, task_id text, version text, depends_on jsonb);

\echo == 6. A pipeline with several faults is refused, and every fault is named (this ERROR is intended)
\set ON_ERROR_STOP off
SELECT mad_registry.register_pipeline(:'acme', 'wrong', '1.0.0', 'Wrong', 'docking', '[
    {"step_name": "prepare", "task_id": "meeko-prepare-ligand", "depends_on": ["dock"]},
    {"step_name": "dock", "task_id": "autodock-vina", "depends_on": ["prepare", "boxes"]},
    {"step_name": "score", "task_id": "no-such-task"}]');
\set ON_ERROR_STOP on

\echo
\echo == 7. Tenants: a role bound to one organisation sees only the rows of this organisation, whatever it queries
SELECT mad_registry.grant_access('basel_app', 'writer', :'basel') \g /dev/null
SET ROLE basel_app;
SELECT count(*) AS tasks_in_the_table, count(DISTINCT org_id) AS organisations FROM mad.task_definitions;
\echo -- the library of another organisation is refused (this ERROR is intended)
\set ON_ERROR_STOP off
SELECT count(*) FROM mad_registry.task_library(:'acme');
\set ON_ERROR_STOP on
RESET ROLE;

\echo == 8. Speed: a thousand calls of four functions in one session; calls are counted by function, with percentiles
DO $$ BEGIN FOR n IN 1 .. 1000 LOOP
    PERFORM * FROM mad_registry.task_library('11111111-1111-4111-8111-111111111111', page_size => 50);
    PERFORM * FROM mad_registry.search_tasks('11111111-1111-4111-8111-111111111111', 'molecular docking');
    PERFORM * FROM mad_registry.get_task('11111111-1111-4111-8111-111111111111', 'autodock-vina');
    PERFORM * FROM mad_registry.pick_healthy_service('11111111-1111-4111-8111-111111111111', 'autodock-vina');
END LOOP; END $$;
SELECT query_name, calls, rows, round(p50_ms::numeric, 4) AS p50_ms, round(p99_ms::numeric, 4) AS p99_ms
FROM mad_registry.performance_stats WHERE calls >= 1000 ORDER BY query_name;

\echo == 9. Ready for production? The checklist examines this database, and gives a hint for each item that is not ok
SELECT count(*) FILTER (WHERE ok) AS well, string_agg(item, ', ') FILTER (WHERE NOT ok) AS not_well,
       string_agg(hint, ', ') FILTER (WHERE NOT ok) AS hint
FROM mad_registry.deployment_checklist();
