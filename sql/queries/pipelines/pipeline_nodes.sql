-- The steps of a pipeline as a graph: name, task, dependencies.
-- $1 org_id uuid (of the pipeline), $2 template_id uuid.
-- Index: idx_pipeline_steps_template_order, task_definitions_pkey.
SELECT s.step_name, t.task_id || ' ' || t.version, s.depends_on
FROM mad.pipeline_task_steps s
JOIN mad.task_definitions t ON t.org_id = s.org_id AND t.task_definition_id = s.task_definition_id
WHERE s.org_id = $1 AND s.template_id = $2
ORDER BY s.step_order, s.step_name
