-- $1 org_id uuid, $2 template_id uuid: as lock_template, for transactions of one snapshot: of two that
-- change the same pipeline's steps the second fails to serialize. Index: pipeline_templates_pkey.
UPDATE mad.pipeline_templates SET updated_at = clock_timestamp()
WHERE org_id = $1 AND template_id = $2
RETURNING name
