-- Inserts pipelines, or updates those that differ.
-- $1 org_id uuid, $2 pipelines jsonb: an array of objects, which the caller has validated.
-- The keys when and extra of a step are stored in workflow_definition.steps, under the step's name,
-- merged into what the document has there. A step with the key task_is_active comes from
-- pipeline_with_steps, which returns when and extra where they exist; its keys therefore replace
-- those of the document.
-- Rows are written in one order, so that two concurrent imports cannot deadlock.
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
           || CASE WHEN changed.steps IS NOT NULL THEN jsonb_build_object('steps', given.steps || changed.steps)
               ELSE '{}' END,
       coalesce(p -> 'default_parameters', '{}'),
       coalesce((p -> 'is_public')::boolean, false),
       coalesce((p -> 'is_system')::boolean, false),
       coalesce((p -> 'is_active')::boolean, true)
FROM jsonb_array_elements($2) AS p
-- OFFSET 0 prevents pull-up of the subquery, which would compute the value at each reference.
CROSS JOIN LATERAL (
    SELECT CASE WHEN jsonb_typeof(w.steps) = 'object' THEN w.steps ELSE '{}' END AS steps
    FROM (SELECT p #> '{workflow_definition,steps}' AS steps OFFSET 0) w
    OFFSET 0
) given
CROSS JOIN LATERAL (
    SELECT jsonb_object_agg(before.name, merged.entry) AS steps
    FROM jsonb_array_elements(p -> 'steps') AS step
    CROSS JOIN LATERAL (
        SELECT n.name,
               CASE WHEN jsonb_typeof(given.steps -> n.name) = 'object' THEN given.steps -> n.name
                   ELSE '{}' END AS entry
        FROM (SELECT step ->> 'step_name' AS name OFFSET 0) n
        OFFSET 0
    ) before
    CROSS JOIN LATERAL (
        SELECT CASE WHEN step ? 'task_is_active' THEN before.entry - '{when,extra}'::text[] ELSE before.entry END
            || CASE WHEN step ? 'when' THEN jsonb_build_object('when', step -> 'when') ELSE '{}' END
            || CASE WHEN step ? 'extra' THEN jsonb_build_object('extra', step -> 'extra') ELSE '{}' END AS entry
        OFFSET 0
    ) merged
    WHERE merged.entry <> before.entry
) changed
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
