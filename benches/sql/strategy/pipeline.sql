-- As in the document.
WITH pipeline_steps AS (
    SELECT
        pts.template_id,
        pts.step_order,
        pts.step_name,
        pts.depends_on,
        pts.parameter_overrides,
        td.task_id,
        td.metadata,
        td.interface_spec
    FROM strategy.pipeline_task_steps pts
    JOIN strategy.task_definitions td ON pts.task_definition_id = td.task_definition_id
    WHERE pts.template_id = :template
    ORDER BY pts.step_order
)
SELECT
    pt.template_id,
    pt.name,
    pt.description,
    pt.workflow_definition,
    pt.default_parameters,
    jsonb_agg(
        jsonb_build_object(
            'step_order', ps.step_order,
            'step_name', ps.step_name,
            'task_id', ps.task_id,
            'task_metadata', ps.metadata,
            'depends_on', ps.depends_on,
            'parameter_overrides', ps.parameter_overrides
        ) ORDER BY ps.step_order
    ) as steps
FROM strategy.pipeline_templates pt
LEFT JOIN pipeline_steps ps ON pt.template_id = ps.template_id
WHERE pt.template_id = :template AND pt.org_id = :org
GROUP BY pt.template_id, pt.name, pt.description, pt.workflow_definition, pt.default_parameters;
