-- $1 role name, $2 level text, $3 org_id uuid. What it was given before is forgotten already.
INSERT INTO mad.role_access (role_name, level, org_id, role_oid, server_id)
SELECT r.rolname, $2, $3, r.oid, s.system_identifier
FROM pg_catalog.pg_roles r
CROSS JOIN pg_catalog.pg_control_system() s
WHERE r.rolname = $1
