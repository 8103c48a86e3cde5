-- Deletes a role's row in mad.role_access: the row with this name, and a row that was written on
-- this server for the same role under an earlier name.
-- $1 role name.
DELETE FROM mad.role_access a
WHERE a.role_name = $1
   OR a.role_oid = (SELECT r.oid FROM pg_catalog.pg_roles r WHERE r.rolname = $1)
      AND a.server_id IS NOT DISTINCT FROM (SELECT s.system_identifier FROM pg_catalog.pg_control_system() s)
