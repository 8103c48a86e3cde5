-- The exact time of an entry of the audit log. The condition on ts lets the planner skip the
-- partitions of other months.
-- $1 org_id uuid, $2 audit_id uuid, $3 timestamptz: the time of the entry, right to the second.
-- Index: audit_logs_pkey (of each partition).
SELECT ts FROM mad.audit_logs
WHERE org_id = $1 AND audit_id = $2
  AND ts >= $3 - interval '1 second' AND ts <= $3 + interval '1 second'
