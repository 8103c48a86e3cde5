-- The access of a role, its own and through the roles whose privileges it inherits: rank of the
-- level integer (monitor is 1, operator is 5), own boolean, valid boolean, org_id uuid.
-- $1 role oid. No index: one row for each role.
-- A row is valid for the role that has both its name and its oid. After a rename, a swap of names,
-- DROP ROLE and CREATE ROLE, or a restore on another server, name and oid are those of different
-- roles, and neither role was granted the access. The oid counts only if it was written on this
-- server. server_id is read through to_jsonb because the column is missing before migration 6.
SELECT array_position('{monitor, reader, writer, trusted, operator}', a.level),
       r.oid = $1,
       r.rolname = a.role_name AND r.oid IS NOT DISTINCT FROM a.role_oid,
       a.org_id
FROM mad.role_access a
JOIN pg_catalog.pg_roles r
  ON r.rolname = a.role_name
  OR r.oid = a.role_oid
     AND coalesce(
         (to_jsonb(a) ->> 'server_id')::bigint
             = (SELECT s.system_identifier FROM pg_catalog.pg_control_system() s),
         true)
WHERE pg_has_role($1, r.oid, 'USAGE')
