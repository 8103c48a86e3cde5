-- The organisation and the name of a pipeline: one of the caller, or an active public one of
-- another organisation.
-- $1 org_id uuid, $2 template_id uuid. Index: pipeline_templates_pkey,
-- idx_pipeline_templates_public.
SELECT o.org_id, coalesce(o.display_name, o.name) || ' ' || o.version
FROM mad.pipeline_templates o
WHERE o.org_id = $1 AND o.template_id = $2
UNION ALL
SELECT o.org_id, coalesce(o.display_name, o.name) || ' ' || o.version
FROM mad.pipeline_templates o
WHERE o.template_id = $2 AND o.is_public AND o.is_active AND o.org_id <> $1
LIMIT 1
