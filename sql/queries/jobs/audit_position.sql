-- When an entry of the audit log was written. $1 org_id uuid, $2 audit_id uuid, $3 timestamptz: that time, to the second,
-- so that the months beside it aren't looked into. Index: audit_logs_pkey (of each partition).
SELECT ts FROM mad.audit_logs
WHERE org_id = $1 AND audit_id = $2
  AND ts >= $3 - interval '1 second' AND ts <= $3 + interval '1 second'
