-- The roles that were given access, quoted where they must be, and their levels.
SELECT quote_ident(r.rolname), a.level
FROM mad.role_access a
JOIN pg_catalog.pg_roles r ON r.rolname = a.role_name
