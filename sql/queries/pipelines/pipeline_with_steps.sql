-- A pipeline of the organisation with its steps.
-- $1 org_id uuid, $2 template_id uuid.
-- Index: pipeline_templates_pkey, idx_pipeline_steps_template_order, task_definitions_pkey.
SELECT p.template_id,
       p.name,
       p.description,
       p.workflow_definition::text AS workflow_definition,
       p.default_parameters::text AS default_parameters,
       -- Writes the text that json_agg and json_build_object would write. These look up the type of
       -- each value at each call, which is slower.
       coalesce(
           (SELECT '[' || string_agg(
                       concat('{"step_order" : ', s.step_order,
                              ', "step_name" : ', to_json(s.step_name),
                              ', "task_id" : ', to_json(t.task_id),
                              ', "version" : ', to_json(t.version),
                              ', "task_metadata" : ', t.metadata_json,
                              ', "depends_on" : ', s.depends_on,
                              ', "parameter_overrides" : ', s.parameter_overrides,
                              ', "wave" : ', s.wave,
                              ', "task_is_active" : ', CASE WHEN t.is_active THEN 'true' ELSE 'false' END,
                              ', "when" : ' || (k.steps -> s.step_name -> 'when')::text,
                              ', "extra" : ' || (k.steps -> s.step_name -> 'extra')::text, '}'),
                       ', ' ORDER BY s.step_order, s.step_name) || ']'
            FROM mad.pipeline_task_steps s
            JOIN mad.task_definitions t
              ON t.org_id = s.org_id AND t.task_definition_id = s.task_definition_id
            WHERE s.org_id = p.org_id AND s.template_id = p.template_id),
           '[]'
       ) AS steps
FROM mad.pipeline_templates p
-- The steps' when and extra. OFFSET 0 prevents pull-up, so the document is read once and not for
-- each step.
CROSS JOIN LATERAL (SELECT p.workflow_definition -> 'steps' AS steps OFFSET 0) k
WHERE p.org_id = $1 AND p.template_id = $2
