-- Inserts the row of a role into mad.role_access; the caller has deleted the earlier row. Inserts
-- nothing if the role was renamed or dropped since its privileges were granted.
-- $1 role name, $2 level text, $3 org_id uuid, $4 oid: the role whose privileges were granted.
INSERT INTO mad.role_access (role_name, level, org_id, role_oid, server_id)
SELECT r.rolname, $2, $3, r.oid, s.system_identifier
FROM pg_catalog.pg_roles r
CROSS JOIN pg_catalog.pg_control_system() s
WHERE r.rolname = $1 AND r.oid = $4
