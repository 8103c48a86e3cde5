-- $1 org_id uuid, $2 template_id uuid: one change of a pipeline's steps at a time; no row when the
-- pipeline is gone. Index: pipeline_templates_pkey.
SELECT name FROM mad.pipeline_templates
WHERE org_id = $1 AND template_id = $2
FOR NO KEY UPDATE
