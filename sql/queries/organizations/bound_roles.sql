-- The roles that are bound to an organisation.
-- $1 org_id uuid.
-- No index: one row for each role.
SELECT a.role_name FROM mad.role_access a WHERE a.org_id = $1 ORDER BY a.role_name
