-- $1 role oid: what it was given, itself or through the roles it inherits from: rank of the level integer (monitor is 1,
-- operator 5), itself boolean, valid boolean, org_id uuid. No index: a row for each role.
-- A row is valid for the role that has its name and its oid. After a rename, a swap of names, DROP ROLE and
-- CREATE ROLE, or a restore on another server, one of them names another role, which was given nothing. An oid that was
-- written on another server says nothing of the role that has it here (the column is newer than this query).
SELECT array_position('{monitor, reader, writer, trusted, operator}', a.level),
       r.oid = $1,
       r.rolname = a.role_name AND r.oid IS NOT DISTINCT FROM a.role_oid,
       a.org_id
FROM mad.role_access a
JOIN pg_catalog.pg_roles r
  ON r.rolname = a.role_name
  OR r.oid = a.role_oid
     AND coalesce((to_jsonb(a) ->> 'server_id')::bigint = (SELECT s.system_identifier FROM pg_catalog.pg_control_system() s), true)
WHERE pg_has_role($1, r.oid, 'USAGE')
