-- The pipelines with a step of a version of a task and the services of that version, at most 10
-- names. They prevent its deletion.
-- $1 org_id uuid, $2 task_id text, $3 version text. Index: task_definitions_task_id_version_key;
-- task_services_url_key.
SELECT d.name
FROM mad.task_definitions t
CROSS JOIN LATERAL (
    (SELECT DISTINCT format('pipeline "%s" version "%s"', p.name, p.version) AS name
     FROM mad.pipeline_task_steps s
     JOIN mad.pipeline_templates p ON p.org_id = s.org_id AND p.template_id = s.template_id
     WHERE s.org_id = t.org_id AND s.task_definition_id = t.task_definition_id
     ORDER BY name
     LIMIT 10)
    UNION ALL
    (SELECT 'service ' || s.service_url
     FROM mad.task_services s
     WHERE s.org_id = t.org_id AND s.task_definition_id = t.task_definition_id
     ORDER BY s.service_url
     LIMIT 10)
) d
WHERE t.org_id = $1 AND t.task_id = $2 AND t.version = $3
LIMIT 10
