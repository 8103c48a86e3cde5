-- Locks a pipeline against concurrent changes of its steps. Returns no row if the pipeline does not
-- exist.
-- $1 org_id uuid, $2 template_id uuid. Index: pipeline_templates_pkey.
SELECT name FROM mad.pipeline_templates
WHERE org_id = $1 AND template_id = $2
FOR NO KEY UPDATE
