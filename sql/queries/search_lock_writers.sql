-- Locks the posting lists of the organisations whose tasks a statement wrote, together with other
-- writers. $1 integer: the class of the locks. 1,024 locks for all organisations, because a statement
-- may write tasks of any number of them, and the server's lock table has room for a few thousand.
-- For a trigger: @rows@ is the transition table. No index: it reads what was written.
SELECT pg_advisory_xact_lock_shared($1, k.key)
FROM (SELECT DISTINCT uuid_hash(c.org_id) & 1023 AS key FROM @rows@ c ORDER BY key OFFSET 0) k
