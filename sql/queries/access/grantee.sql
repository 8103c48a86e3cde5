-- Whether a role can be given access: its name, quoted; its oid (NULL if the role does not exist);
-- whether it owns the data; why it cannot be given access (NULL if it can).
-- $1 role name. No index.
SELECT quote_ident($1),
       r.oid,
       r.oid IS NOT DISTINCT FROM c.relowner,
       CASE
           WHEN r.rolsuper THEN 'is a superuser, who has every access'
           WHEN pg_has_role(r.oid, c.relowner, 'USAGE')
               THEN 'has the rights of the owner of the data, and so every access'
           WHEN r.rolbypassrls THEN 'has BYPASSRLS, so that no policy binds it to an organization'
           WHEN r.oid < 16384 THEN 'is a predefined role, which other roles are members of'
       END
FROM pg_catalog.pg_class c
LEFT JOIN pg_catalog.pg_roles r ON r.rolname = $1
WHERE c.oid = 'mad.role_access'::regclass
