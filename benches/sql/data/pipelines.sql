-- Inserts :pipelines pipelines of eight steps for each organisation, each step after the one before
-- it. The last pipeline of every :public-th organisation is public.
INSERT INTO mad.pipeline_templates (org_id, template_id, name, display_name, description, category, default_parameters,
    is_public)
SELECT s.org_id, md5(s.org_id || '/pipeline/' || p)::uuid, 'pipeline-' || p, 'Pipeline ' || p,
       'Prepares, docks and scores', 'docking', '{"exhaustiveness": 8}', p = :pipelines AND s.o % :public = 0
FROM bench.share s, generate_series(1, :pipelines) AS p;

INSERT INTO mad.pipeline_task_steps (org_id, template_id, task_definition_id, step_name, step_order, depends_on,
    parameter_overrides)
SELECT p.org_id, p.template_id, md5(right(p.org_id::text, 12)::int || '/' || s * 11)::uuid, 'step-' || s, s,
       CASE WHEN s = 1 THEN '[]' ELSE jsonb_build_array('step-' || s - 1) END,
       '{"parameter_1": 5, "parameter_2": "fast"}'
FROM mad.pipeline_templates p, generate_series(1, 8) AS s;
