-- $1 org_id uuid, $2 pipelines jsonb: an array of objects, checked already.
-- What a step holds beside its columns (such as when) is kept in workflow_definition.steps.
-- In one order for all, so that two imports never wait for each other in a circle.
-- Index: pipeline_templates_name_version_key.
INSERT INTO mad.pipeline_templates AS t
       (org_id, name, version, display_name, description, category, workflow_definition,
        default_parameters, is_public, is_system, is_active)
SELECT $1,
       p ->> 'name',
       coalesce(p ->> 'version', '1.0.0'),
       p ->> 'display_name',
       p ->> 'description',
       p ->> 'category',
       coalesce(p -> 'workflow_definition', '{}')
           || CASE WHEN p ? 'metadata' THEN jsonb_build_object('metadata', p -> 'metadata') ELSE '{}' END
           || CASE WHEN extra.steps IS NOT NULL THEN jsonb_build_object('steps', extra.steps) ELSE '{}' END,
       coalesce(p -> 'default_parameters', '{}'),
       coalesce((p -> 'is_public')::boolean, false),
       coalesce((p -> 'is_system')::boolean, false),
       coalesce((p -> 'is_active')::boolean, true)
FROM jsonb_array_elements($2) AS p
CROSS JOIN LATERAL (
    SELECT jsonb_object_agg(step ->> 'step_name', rest) AS steps
    FROM jsonb_array_elements(p -> 'steps') AS step
    CROSS JOIN LATERAL (
        SELECT step - '{step_name,task_id,version,depends_on,parameter_overrides}'::text[] AS rest
    ) r
    WHERE rest <> '{}'
) AS extra
ORDER BY p ->> 'name' COLLATE "C", coalesce(p ->> 'version', '1.0.0') COLLATE "C"
ON CONFLICT (org_id, name, version) DO UPDATE
SET display_name = excluded.display_name,
    description = excluded.description,
    category = excluded.category,
    workflow_definition = excluded.workflow_definition,
    default_parameters = excluded.default_parameters,
    is_public = excluded.is_public,
    is_system = excluded.is_system,
    updated_at = clock_timestamp()
WHERE (t.display_name, t.description, t.category, t.workflow_definition, t.default_parameters,
       t.is_public, t.is_system)
   IS DISTINCT FROM
      (excluded.display_name, excluded.description, excluded.category, excluded.workflow_definition,
       excluded.default_parameters, excluded.is_public, excluded.is_system)
