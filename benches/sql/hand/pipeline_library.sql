-- Pipelines of the organisation and public ones of others, each by its index.
SELECT p.template_id, p.org_id, p.name, p.display_name, p.description, p.category, p.version, p.is_public, s.step_count
FROM (
    SELECT o.* FROM mad.pipeline_templates o WHERE o.org_id = :org AND o.is_active
    UNION ALL
    SELECT o.* FROM mad.pipeline_templates o WHERE o.is_public AND o.is_active AND o.org_id <> :org
) p
CROSS JOIN LATERAL (
    SELECT count(*) AS step_count
    FROM mad.pipeline_task_steps s
    WHERE s.org_id = p.org_id AND s.template_id = p.template_id
) s
ORDER BY coalesce(p.display_name, p.name), p.name, p.version, p.template_id;
