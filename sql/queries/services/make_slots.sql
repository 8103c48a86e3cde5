-- Creates the slots that a service lacks, and deletes free ones above its max_concurrency.
-- $1 org_id uuid, $2 service_id uuid, $3 max_concurrency integer. Index: service_slots_slot_key.
WITH surplus AS (
    DELETE FROM mad.service_slots f
    WHERE f.org_id = $1 AND f.service_id = $2 AND f.slot_no > $3 AND coalesce(f.expires_at <= clock_timestamp(), true)
)
INSERT INTO mad.service_slots (org_id, service_id, slot_no)
SELECT $1, $2, n.slot_no
FROM generate_series(1, $3) n (slot_no)
ON CONFLICT (org_id, service_id, slot_no) DO NOTHING
