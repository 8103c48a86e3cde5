-- Pipelines: steps that run tasks, with dependencies between them.
\set acme '11111111-1111-4111-8111-111111111111'
\set basel '22222222-2222-4222-8222-222222222222'
SELECT mad_registry.register_pipeline(:'acme', 'screen', '1.0.0', 'Screening', 'docking', '[
    {"step_name": "dock", "task_id": "vina", "version": "1.2.5", "depends_on": ["pockets"],
     "parameter_overrides": {"exhaustiveness": 16}},
    {"step_name": "pockets", "task_id": "fpocket"},
    {"step_name": "rescore", "task_id": "smina", "depends_on": ["dock"]},
    {"step_name": "compare", "task_id": "vina", "depends_on": ["dock"]}]', 'Finds binders') AS screen
\gset
SELECT name, description, workflow_definition, default_parameters
FROM mad_registry.pipeline_with_steps(:'acme', :'screen');
SELECT s.* FROM mad_registry.pipeline_with_steps(:'acme', :'screen') p,
    json_to_recordset(p.steps) AS s (
        step_order int, wave int, step_name text, task_id text, version text,
        depends_on json, parameter_overrides json)
ORDER BY s.step_order;
\pset format unaligned
\pset tuples_only on
SELECT mad_registry.pipeline_diagram(:'acme', :'screen');
SELECT mad_registry.pipeline_diagram(:'acme', :'screen', 'dot');
-- Names are escaped in a diagram, so that they cannot configure it.
BEGIN;
SELECT mad_registry.register_pipeline(:'acme', 'hostile', '1.0.0', '%%{init: {"theme": "dark"}}%%', NULL, '[
    {"step_name": "%%{wrap}%% \"]; click s0 <b>", "task_id": "vina"}]') AS hostile
\gset
SELECT mad_registry.pipeline_diagram(:'acme', :'hostile');
ROLLBACK;
\pset tuples_only off
\pset format aligned
-- Another organisation cannot read a private pipeline, but can read a public one.
SELECT count(*) FROM mad_registry.pipeline_with_steps(:'basel', :'screen');
SELECT name, version, is_public, step_count FROM mad_registry.pipeline_library(:'basel');
SELECT mad_registry.register_pipeline(:'acme', 'shared', '1.0.0', 'For all', 'docking', '[
    {"step_name": "first", "task_id": "vina", "when": "score < -7", "extra": {"colour": "red"}},
    {"step_name": "then", "task_id": "smina", "depends_on": ["first"]}]', is_public => true) AS shared
\gset
SELECT org_id, name, display_name, category, version, is_public, step_count
FROM mad_registry.pipeline_library(:'basel');
SELECT name, version, is_public, step_count FROM mad_registry.pipeline_library(:'basel', include_public => false);
-- A step of a retired task is counted and marked; when and extra are returned.
SELECT mad_registry.set_task_active(:'acme', 'smina', '2020.12.10', false);
SELECT p.name, s ->> 'step_name' AS step_name, s -> 'task_is_active' AS task_is_active,
       s -> 'when' AS when, s -> 'extra' AS extra
FROM mad_registry.pipeline_with_steps(:'basel', :'shared') p, json_array_elements(p.steps) AS s;
SELECT name, step_count FROM mad_registry.pipeline_library(:'basel');
SELECT mad_registry.set_task_active(:'acme', 'smina', '2020.12.10', true);
-- Returned pipelines can be imported again, also after a change.
SELECT name, workflow_definition FROM mad_registry.pipeline_with_steps(:'acme', :'shared');
SELECT mad_registry.import_pipelines(:'acme', jsonb_agg(to_jsonb(l) || to_jsonb(p)))
FROM mad_registry.pipeline_library(:'acme') l, mad_registry.pipeline_with_steps(:'acme', l.template_id) p;
SELECT name, workflow_definition FROM mad_registry.pipeline_with_steps(:'acme', :'shared');
SELECT mad_registry.import_pipelines(:'acme', jsonb_build_array((to_jsonb(l) || to_jsonb(p)) #- '{steps,0,extra}'))
FROM mad_registry.pipeline_library(:'acme') l, mad_registry.pipeline_with_steps(:'acme', l.template_id) p
WHERE l.name = 'shared';
SELECT name, workflow_definition FROM mad_registry.pipeline_with_steps(:'acme', :'shared');
-- Registering the same name and version again replaces the pipeline under the same id.
SELECT mad_registry.register_pipeline(:'acme', 'shared', '1.0.0', 'One step', 'docking',
    '[{"step_name": "a", "task_id": "vina"}]') = :'shared' AS same;
SELECT step_name, wave FROM mad.pipeline_task_steps WHERE template_id = :'shared';
-- A pipeline without steps is refused, and so are unknown keys of steps.
SELECT mad_registry.register_pipeline(:'acme', 'empty', '1.0.0', 'Nothing', 'docking', '[]');
SELECT mad_registry.register_pipeline(:'acme', 'misspelt', '1.0.0', 'Misspelt', 'docking', '[
    {"step_name": "a", "task_id": "vina"},
    {"step_name": "b", "task_id": "vina", "dependsOn": ["a"], "params": {"exhaustiveness": 8}, "colour": "red"}]');
SELECT mad_registry.register_pipeline(:'acme', 'twice', '1.0.0', 'Encoded twice', 'docking',
    to_jsonb('[{"step_name": "a", "task_id": "vina"}]'::text));
-- One error names all faults.
SELECT mad_registry.register_pipeline(:'acme', 'wrong', '1.0.0', 'Wrong', 'docking', '[
    {"step_name": "a", "task_id": "vina", "depends_on": ["b"]},
    {"step_name": "b", "task_id": "vina", "depends_on": ["a", "z"]},
    {"step_name": "b", "task_id": "vina", "version": "9"},
    {"step_name": "c", "task_id": "nosuch", "parameter_overrides": []}]');
\echo :LAST_ERROR_SQLSTATE
-- Steps that are written to the table directly are checked at commit.
BEGIN;
UPDATE mad.pipeline_task_steps SET depends_on = '["compare"]' WHERE template_id = :'screen' AND step_name = 'pockets';
COMMIT;
\echo :LAST_ERROR_SQLSTATE
DELETE FROM mad.pipeline_task_steps WHERE template_id = :'screen' AND step_name = 'dock';
UPDATE mad.pipeline_task_steps SET depends_on = '[]' WHERE template_id = :'screen' AND step_name = 'dock';
SELECT step_name, wave FROM mad.pipeline_task_steps WHERE template_id = :'screen' ORDER BY step_order;
SELECT mad_registry.pipeline_diagram(:'acme', :'screen', 'svg');
\echo :LAST_ERROR_SQLSTATE
SELECT mad_registry.pipeline_diagram(:'acme', '99999999-9999-4999-8999-999999999999');
\echo :LAST_ERROR_SQLSTATE
