-- Returns a row if the organisation exists.
-- $1 org_id uuid. Index: organizations_pkey.
SELECT FROM mad.organizations WHERE org_id = $1
