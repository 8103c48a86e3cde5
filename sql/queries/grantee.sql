-- $1 role name: quoted; whether it is a superuser or has the rights of the owner of the data.
SELECT quote_ident(r.rolname),
       r.rolsuper OR pg_has_role(r.oid, c.relowner, 'USAGE')
FROM pg_catalog.pg_roles r
JOIN pg_catalog.pg_class c ON c.oid = 'mad.role_access'::regclass
WHERE r.rolname = $1
