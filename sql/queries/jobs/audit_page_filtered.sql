-- A page of the audit log, newest entry first, filtered by any other combination of entity and
-- user. It reads the log of the organisation until the page is full, so a rare match costs a scan
-- of the whole log.
-- $1 org_id uuid, $2 page_size bigint; the page begins after the position $3 ts timestamptz, $4
-- audit_id uuid. $5 entity_type text, $6 entity_id text, $7 user_id uuid (NULL: any).
-- Index: idx_audit_logs_org_ts (of each partition).
SELECT a.audit_id, a.user_id, a.action, a.entity_type, a.entity_id, a.metadata::json AS metadata, a.ts
FROM mad.audit_logs a
WHERE a.org_id = $1
  AND ($5 IS NULL OR a.entity_type = $5)
  AND ($6 IS NULL OR a.entity_id = $6)
  AND ($7 IS NULL OR a.user_id = $7)
  AND (a.ts, a.audit_id) < ($3, $4)
ORDER BY a.ts DESC, a.audit_id DESC
LIMIT $2
