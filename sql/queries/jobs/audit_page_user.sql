-- A page of the audit log of one user, newest entry first.
-- $1 org_id uuid, $2 page_size bigint; the page begins after the position $3 ts timestamptz, $4
-- audit_id uuid. $5 user_id uuid.
-- Index: idx_audit_logs_user_ts (of each partition).
SELECT a.audit_id, a.user_id, a.action, a.entity_type, a.entity_id, a.metadata::json AS metadata, a.ts
FROM mad.audit_logs a
WHERE a.org_id = $1
  AND a.user_id = $5
  AND (a.ts, a.audit_id) < ($3, $4)
ORDER BY a.ts DESC, a.audit_id DESC
LIMIT $2
