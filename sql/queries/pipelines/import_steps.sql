-- Inserts the steps of imported pipelines, or updates those that differ.
-- $1 org_id uuid, $2 pipelines jsonb. One array element for each step of $2, in this order: $3
-- template_ids uuid[], $4 step_numbers integer[] (its place in the pipeline, from 0), $5
-- task_definition_ids uuid[], $6 waves integer[].
-- Index: pipeline_task_steps_step_name_key.
INSERT INTO mad.pipeline_task_steps AS s
       (org_id, template_id, task_definition_id, step_name, step_order, depends_on, parameter_overrides, wave)
SELECT $1, n.template_id, n.task_definition_id,
       step ->> 'step_name',
       n.step_number,
       coalesce(step -> 'depends_on', '[]'),
       coalesce(step -> 'parameter_overrides', '{}'),
       n.wave
FROM ROWS FROM (unnest($3, $4, $5, $6), jsonb_path_query($2, '$[*].steps[*]'))
     AS n (template_id, step_number, task_definition_id, wave, step)
ON CONFLICT (org_id, template_id, step_name) DO UPDATE
SET task_definition_id = excluded.task_definition_id,
    step_order = excluded.step_order,
    depends_on = excluded.depends_on,
    parameter_overrides = excluded.parameter_overrides,
    wave = excluded.wave
WHERE (s.task_definition_id, s.step_order, s.depends_on, s.parameter_overrides, s.wave)
   IS DISTINCT FROM
      (excluded.task_definition_id, excluded.step_order, excluded.depends_on,
       excluded.parameter_overrides, excluded.wave)
