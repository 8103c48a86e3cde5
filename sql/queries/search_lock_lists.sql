-- Waits until nobody writes tasks of an organisation, and lets nobody until the transaction ends
-- (search_lock_writers.sql). $1 integer: the class of the locks, $2 org_id uuid. No index.
SELECT pg_advisory_xact_lock($1, uuid_hash($2) & 1023)
