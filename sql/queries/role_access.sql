-- $1 role oid: what it was given, itself or through the roles it inherits from. At least one
-- row: the table's oid, operator boolean, itself boolean (NULL: it was given nothing), org_id uuid.
-- A role that was renamed since is known by its oid, so that it stays bound; that is no reason to
-- give it anything, so only where it was given an organisation.
SELECT 'mad.role_access'::regclass::oid, a.level = 'operator', a.oid = $1, a.org_id
FROM (VALUES (1)) AS one
LEFT JOIN (
    SELECT a.level, a.org_id, r.oid
    FROM mad.role_access a
    JOIN pg_catalog.pg_roles r
      ON r.rolname = a.role_name
      OR (r.oid = a.role_oid AND a.org_id IS NOT NULL
          AND NOT EXISTS (SELECT FROM pg_catalog.pg_roles n WHERE n.rolname = a.role_name))
    WHERE pg_has_role($1, r.oid, 'USAGE')
) a ON true
