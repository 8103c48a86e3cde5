-- Sets a later end of a lease that has not ended.
-- $1 org_id uuid, $2 slot_id bigint, $3 generation bigint, $4 ttl bigint (microseconds).
-- Index: service_slots_pkey.
UPDATE mad.service_slots f
SET expires_at = clock_timestamp() + $4 * interval '1 microsecond'
WHERE f.org_id = $1 AND f.slot_id = $2 AND f.generation = $3 AND f.expires_at > clock_timestamp()
