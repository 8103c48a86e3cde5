-- The slots of services, with whether each is free, in the order of their numbers.
-- $1 org_id uuid, $2 service_ids uuid[]. Index: service_slots_slot_key.
SELECT f.service_id, f.slot_id, f.slot_no, coalesce(f.expires_at <= clock_timestamp(), true) AS free
FROM mad.service_slots f
WHERE f.org_id = $1 AND f.service_id = ANY ($2)
ORDER BY f.slot_no
