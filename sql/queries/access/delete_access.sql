-- Forgets what a role was given under this name, and what it was given on this server under another name that it had.
-- $1 role name.
DELETE FROM mad.role_access a
WHERE a.role_name = $1
   OR a.role_oid = (SELECT r.oid FROM pg_catalog.pg_roles r WHERE r.rolname = $1)
      AND a.server_id IS NOT DISTINCT FROM (SELECT s.system_identifier FROM pg_catalog.pg_control_system() s)
