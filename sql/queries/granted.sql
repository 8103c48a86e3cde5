-- The roles that were given access by a valid row (role_access.sql): quoted where they must be, their levels.
-- $1 functions text[] and $2 their levels text[], $3 views text[] and $4 theirs, in schema mad_registry;
-- $5 levels text[], the least first: whether a role lacks one that its level should have; its name.
SELECT quote_ident(r.rolname), a.level,
       EXISTS (
           SELECT
           FROM unnest($1, $2) AS f (name, level)
           JOIN pg_catalog.pg_proc p ON p.proname = f.name AND p.pronamespace = 'mad_registry'::regnamespace
           WHERE array_position($5, f.level) <= array_position($5, a.level)
             AND NOT has_function_privilege(r.oid, p.oid, 'EXECUTE'))
       OR EXISTS (
           SELECT
           FROM unnest($3, $4) AS v (name, level)
           JOIN pg_catalog.pg_class c ON c.relname = v.name AND c.relnamespace = 'mad_registry'::regnamespace
           WHERE array_position($5, v.level) <= array_position($5, a.level)
             AND NOT has_table_privilege(r.oid, c.oid, 'SELECT'))
       OR a.level = 'operator' AND EXISTS (
           SELECT
           FROM pg_catalog.pg_policy t
           JOIN pg_catalog.pg_class c ON c.oid = t.polrelid AND NOT c.relispartition
           WHERE t.polname = 'tenant' AND c.relnamespace = 'mad'::regnamespace
             AND NOT EXISTS (
               SELECT FROM pg_catalog.pg_policy o
               WHERE o.polrelid = t.polrelid AND o.polname = 'operator' AND r.oid = ANY (o.polroles))),
       a.role_name
FROM mad.role_access a
JOIN pg_catalog.pg_roles r ON r.rolname = a.role_name AND r.oid = a.role_oid
