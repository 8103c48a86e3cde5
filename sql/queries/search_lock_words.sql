-- Waits until nobody is writing tasks of an organisation, and lets nobody until the transaction ends.
-- $1 and $2 integer: the lock. No index.
SELECT pg_advisory_xact_lock($1, $2)
