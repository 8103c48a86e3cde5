-- The ids of pipelines by name and version.
-- $1 org_id uuid, $2 names text[], $3 versions text[]. Index: pipeline_templates_name_version_key.
SELECT t.template_id, t.name, t.version
FROM unnest($2, $3) AS wanted (name, version)
JOIN mad.pipeline_templates t
  ON t.org_id = $1 AND t.name = wanted.name AND t.version = wanted.version
