-- Deletes a pipeline; its steps are deleted by the foreign key.
-- $1 org_id uuid, $2 template_id uuid. Index: pipeline_templates_pkey.
DELETE FROM mad.pipeline_templates WHERE org_id = $1 AND template_id = $2
