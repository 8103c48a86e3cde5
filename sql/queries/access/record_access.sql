-- $1 role name, $2 level text, $3 org_id uuid, $4 oid: the role when its rights were given. What it was given before is
-- forgotten already. No row: it was renamed meanwhile, or dropped.
INSERT INTO mad.role_access (role_name, level, org_id, role_oid, server_id)
SELECT r.rolname, $2, $3, r.oid, s.system_identifier
FROM pg_catalog.pg_roles r
CROSS JOIN pg_catalog.pg_control_system() s
WHERE r.rolname = $1 AND r.oid = $4
