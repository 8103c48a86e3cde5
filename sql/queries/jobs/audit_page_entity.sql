-- A page of the audit log of one entity, newest entry first.
-- $1 org_id uuid, $2 page_size bigint; the page begins after the position $3 ts timestamptz, $4
-- audit_id uuid. $5 entity_type text, $6 entity_id text.
-- Index: idx_audit_logs_entity (of each partition).
SELECT a.audit_id, a.user_id, a.action, a.entity_type, a.entity_id, a.metadata::json AS metadata, a.ts
FROM mad.audit_logs a
WHERE a.org_id = $1
  AND a.entity_type = $5 AND a.entity_id = $6
  AND (a.ts, a.audit_id) < ($3, $4)
ORDER BY a.ts DESC, a.audit_id DESC
LIMIT $2
