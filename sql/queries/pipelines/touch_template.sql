-- lock_template.sql for REPEATABLE READ and SERIALIZABLE transactions: writes the pipeline's row,
-- so that of two transactions that change the steps of one pipeline the second gets a serialization
-- failure.
-- $1 org_id uuid, $2 template_id uuid. Index: pipeline_templates_pkey.
UPDATE mad.pipeline_templates SET updated_at = clock_timestamp()
WHERE org_id = $1 AND template_id = $2
RETURNING name
