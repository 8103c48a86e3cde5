-- Sets the waves of steps.
-- $1 org_id uuid, $2 step_ids uuid[], $3 waves integer[]. Index: pipeline_task_steps_pkey.
UPDATE mad.pipeline_task_steps s
SET wave = n.wave
FROM unnest($2, $3) AS n (step_id, wave)
WHERE s.org_id = $1 AND s.step_id = n.step_id
