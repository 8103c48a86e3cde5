-- $1 role oid: what it was given, itself or through the roles it inherits from: operator boolean, itself
-- boolean, valid boolean, org_id uuid. No index: a row for each role.
-- A row is valid for the role that has its name and its oid. After a rename, a swap of names, DROP ROLE and
-- CREATE ROLE, or a restore on another server, one of them names another role, which was given nothing. The row
-- of a monitor gives no access to an organisation.
SELECT a.level = 'operator',
       r.oid = $1,
       r.rolname = a.role_name AND r.oid IS NOT DISTINCT FROM a.role_oid AND a.level <> 'monitor',
       a.org_id
FROM mad.role_access a
JOIN pg_catalog.pg_roles r ON r.rolname = a.role_name OR r.oid = a.role_oid
WHERE pg_has_role($1, r.oid, 'USAGE')
