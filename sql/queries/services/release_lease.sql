-- Ends a lease that has not ended. Returns its service.
-- $1 org_id uuid, $2 slot_id bigint, $3 generation bigint. Index: service_slots_pkey.
UPDATE mad.service_slots f
SET expires_at = NULL, holder = NULL
WHERE f.org_id = $1 AND f.slot_id = $2 AND f.generation = $3 AND f.expires_at > clock_timestamp()
RETURNING f.service_id
