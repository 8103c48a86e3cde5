-- $1 org_id uuid, $2 step_id uuid, $3 wave integer. Index: pipeline_task_steps_pkey.
UPDATE mad.pipeline_task_steps SET wave = $3 WHERE org_id = $1 AND step_id = $2
