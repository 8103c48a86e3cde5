-- The steps of a pipeline, in order.
-- $1 org_id uuid, $2 template_id uuid. Index: idx_pipeline_steps_template_order.
SELECT step_id, step_name, depends_on, wave, task_definition_id, parameter_overrides, xmin
FROM mad.pipeline_task_steps
WHERE org_id = $1 AND template_id = $2
ORDER BY step_order, step_name
