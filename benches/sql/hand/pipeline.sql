-- A pipeline of the organisation; public ones of others need another query.
SELECT p.template_id, p.name, p.description, p.workflow_definition, p.default_parameters, s.steps
FROM mad.pipeline_templates p
CROSS JOIN LATERAL (
    SELECT coalesce(json_agg(json_build_object(
               'step_order', s.step_order, 'step_name', s.step_name,
               'task_id', t.task_id, 'version', t.version, 'task_metadata', t.metadata_json::json,
               'depends_on', s.depends_on, 'parameter_overrides', s.parameter_overrides,
               'wave', s.wave, 'task_is_active', t.is_active) ORDER BY s.step_order, s.step_name), '[]') AS steps
    FROM mad.pipeline_task_steps s
    JOIN mad.task_definitions t ON t.org_id = s.org_id AND t.task_definition_id = s.task_definition_id
    WHERE s.org_id = p.org_id AND s.template_id = p.template_id
) s
WHERE p.org_id = :org AND p.template_id = :template;
