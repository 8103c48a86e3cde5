-- $1 role name: quoted; whether it is a superuser or has the rights of the owner of the data
-- (NULL: there is no such role).
SELECT quote_ident($1),
       r.rolsuper OR pg_has_role(r.oid, c.relowner, 'USAGE')
FROM pg_catalog.pg_class c
LEFT JOIN pg_catalog.pg_roles r ON r.rolname = $1
WHERE c.oid = 'mad.role_access'::regclass
