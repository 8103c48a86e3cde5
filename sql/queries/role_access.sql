-- $1 role oid: what it was given, itself or through the roles it inherits from: operator boolean,
-- itself boolean, org_id uuid.
-- A role that was renamed since is known by its oid, so that it stays bound; that is no reason to
-- give it anything, so only where it was given an organisation.
SELECT a.level = 'operator', r.oid = $1, a.org_id
FROM mad.role_access a
JOIN pg_catalog.pg_roles r
  ON r.rolname = a.role_name
  OR (r.oid = a.role_oid AND a.org_id IS NOT NULL
      AND NOT EXISTS (SELECT FROM pg_catalog.pg_roles n WHERE n.rolname = a.role_name))
WHERE pg_has_role($1, r.oid, 'USAGE')
