-- For each table with a policy for tenants: its name; whether it has a policy for operators;
-- whether that policy names this role; the other roles that it names, quoted.
-- $1 role name.
SELECT c.oid::regclass::text,
       p.oid IS NOT NULL,
       coalesce($1 = ANY (p.roles), false),
       coalesce(ARRAY(SELECT quote_ident(o.role) FROM unnest(p.roles) AS o (role) WHERE o.role <> $1), '{}')
FROM pg_catalog.pg_class c
LEFT JOIN LATERAL (
    SELECT p.oid, ARRAY(SELECT r.rolname FROM pg_catalog.pg_roles r WHERE r.oid = ANY (p.polroles)) AS roles
    FROM pg_catalog.pg_policy p
    WHERE p.polrelid = c.oid AND p.polname = 'operator'
) p ON true
WHERE c.relnamespace = 'mad'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
  AND EXISTS (SELECT FROM pg_catalog.pg_policy t WHERE t.polrelid = c.oid AND t.polname = 'tenant')
ORDER BY c.relname
