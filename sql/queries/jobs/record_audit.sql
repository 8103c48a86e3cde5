-- Appends an entry to the audit log and returns its audit_id.
-- $1 org_id uuid, $2 user_id uuid, $3 action text, $4 entity_type text, $5 entity_id text, $6
-- metadata jsonb.
INSERT INTO mad.audit_logs (org_id, user_id, action, entity_type, entity_id, metadata)
VALUES ($1, $2, $3, $4, $5, coalesce($6, '{}'))
RETURNING audit_id
