-- The active pipelines of an organisation and, if wanted, the public ones of others.
-- $1 org_id uuid, $2 category text (NULL: any), $3 include_public boolean.
-- Index: idx_pipeline_templates_org_public, idx_pipeline_templates_public,
-- idx_pipeline_steps_template_order.
SELECT p.template_id, p.org_id, p.name, p.display_name, p.description, p.category, p.version,
       p.is_public, s.step_count
FROM (
    SELECT o.* FROM mad.pipeline_templates o
    WHERE o.org_id = $1 AND o.is_active AND ($2 IS NULL OR o.category = $2)
    UNION ALL
    SELECT o.* FROM mad.pipeline_templates o
    WHERE $3 AND o.is_public AND o.is_active AND o.org_id <> $1 AND ($2 IS NULL OR o.category = $2)
) p
CROSS JOIN LATERAL (
    SELECT count(*)::integer AS step_count
    FROM mad.pipeline_task_steps s
    WHERE s.org_id = p.org_id AND s.template_id = p.template_id
) s
ORDER BY coalesce(p.display_name, p.name), p.name, p.version, p.template_id
