-- Binds the valid rows of mad.role_access to this server. After pg_upgrade the server has a new
-- system identifier, while the roles still have their oids.
-- No index: one row for each role.
UPDATE mad.role_access a
SET server_id = s.system_identifier
FROM pg_catalog.pg_roles r, pg_catalog.pg_control_system() s
WHERE r.rolname = a.role_name AND r.oid = a.role_oid AND a.server_id IS DISTINCT FROM s.system_identifier
