-- Creates the slots that a service lacks, and deletes free ones above its max_concurrency. Skips a
-- service that is deleted or that another transaction is deleting, for which the foreign key would
-- fail or wait.
-- $1 org_id uuid, $2 service_id uuid, $3 max_concurrency integer.
-- Index: service_slots_slot_key, task_services_pkey.
WITH surplus AS (
    DELETE FROM mad.service_slots f
    WHERE f.org_id = $1
      AND f.service_id = $2
      AND f.slot_no > $3
      AND coalesce(f.expires_at <= clock_timestamp(), true)
)
INSERT INTO mad.service_slots (org_id, service_id, slot_no)
SELECT s.org_id, s.service_id, n.slot_no
FROM (
    SELECT t.org_id, t.service_id
    FROM mad.task_services t
    WHERE t.org_id = $1 AND t.service_id = $2
    FOR KEY SHARE SKIP LOCKED
) s
CROSS JOIN generate_series(1, $3) n (slot_no)
ON CONFLICT (org_id, service_id, slot_no) DO NOTHING
