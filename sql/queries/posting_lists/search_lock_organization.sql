-- Locks an organisation against deletion. Returns no row if another transaction has locked it, as a
-- deletion in progress does.
-- $1 org_id uuid. Index: organizations_pkey.
SELECT true
FROM mad.organizations o
WHERE o.org_id = $1
FOR KEY SHARE SKIP LOCKED
