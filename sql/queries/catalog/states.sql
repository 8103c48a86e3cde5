-- The tasks and pipelines that a catalogue names, in its order, each with a text that changes when
-- the registry's row (or steps) changes; NULL if the registry has none of that name and version.
-- $1 org_id uuid, $2 catalog jsonb, which the caller has validated.
-- Index: task_definitions_task_id_version_key, pipeline_templates_name_version_key,
-- idx_pipeline_steps_template_order.
SELECT 'task', i.item ->> 'task_id', i.item ->> 'version',
       (SELECT t.updated_at::text
        FROM mad.task_definitions t
        WHERE t.org_id = $1 AND t.task_id = i.item ->> 'task_id' AND t.version = i.item ->> 'version'),
       1 AS part, i.n
FROM jsonb_array_elements($2 -> 'tasks') WITH ORDINALITY AS i (item, n)
UNION ALL
SELECT 'pipeline', i.item ->> 'name', coalesce(i.item ->> 'version', '1.0.0'),
       (SELECT concat_ws(' ', p.updated_at, (
                   SELECT md5(string_agg(s::text, ',' ORDER BY s.step_order, s.step_name))
                   FROM mad.pipeline_task_steps s
                   WHERE s.org_id = $1 AND s.template_id = p.template_id))
        FROM mad.pipeline_templates p
        WHERE p.org_id = $1 AND p.name = i.item ->> 'name' AND p.version = coalesce(i.item ->> 'version', '1.0.0')),
       2, i.n
FROM jsonb_array_elements($2 -> 'pipelines') WITH ORDINALITY AS i (item, n)
ORDER BY part, n
