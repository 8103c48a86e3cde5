-- After pg_upgrade the server is another one, and its roles have kept their oids: rows that are valid are this server's from now
-- on. No index: a row for each role.
UPDATE mad.role_access a
SET server_id = s.system_identifier
FROM pg_catalog.pg_roles r, pg_catalog.pg_control_system() s
WHERE r.rolname = a.role_name AND r.oid = a.role_oid AND a.server_id IS DISTINCT FROM s.system_identifier
