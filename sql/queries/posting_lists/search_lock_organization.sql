-- Keeps the organisation from being deleted; no row where that is under way. $1 org_id uuid.
-- Index: organizations_pkey.
SELECT true
FROM mad.organizations o
WHERE o.org_id = $1
FOR KEY SHARE SKIP LOCKED
