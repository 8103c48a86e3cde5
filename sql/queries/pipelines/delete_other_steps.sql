-- Deletes the steps of imported pipelines that their documents do not name.
-- $1 org_id uuid, $2 template_ids uuid[], $3 pipelines jsonb, $4 pipeline_numbers integer[]: for
-- each template the index of its document in $3, from 0.
-- Index: idx_pipeline_steps_template_order.
DELETE FROM mad.pipeline_task_steps s
WHERE s.org_id = $1
  AND s.template_id = ANY ($2)
  AND (s.template_id, s.step_name) NOT IN (
        SELECT n.template_id, step ->> 'step_name'
        FROM unnest($2, $4) AS n (template_id, pipeline_number),
             jsonb_array_elements($3 -> n.pipeline_number -> 'steps') AS step)
