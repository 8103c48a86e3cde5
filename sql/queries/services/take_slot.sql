-- Leases a slot if it is free and no other transaction is changing its row.
-- $1 org_id uuid, $2 slot_id bigint, $3 ttl bigint (microseconds), $4 holder text.
-- Index: service_slots_pkey.
UPDATE mad.service_slots f
SET generation = f.generation + 1,
    leased_at = clock_timestamp(),
    expires_at = clock_timestamp() + $3 * interval '1 microsecond',
    holder = $4
FROM (
    SELECT l.org_id, l.slot_id
    FROM mad.service_slots l
    WHERE l.org_id = $1 AND l.slot_id = $2 AND coalesce(l.expires_at <= clock_timestamp(), true)
    FOR NO KEY UPDATE SKIP LOCKED
) free
WHERE f.org_id = $1 AND f.slot_id = $2 AND f.org_id = free.org_id AND f.slot_id = free.slot_id
RETURNING f.generation, f.expires_at
