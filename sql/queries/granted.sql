-- The roles that were given access, quoted where they must be, and their levels.
-- $1 functions text[] and $2 their levels text[], $3 views text[] and $4 theirs, in schema mad_registry;
-- $5 levels text[], the least first: and whether a role lacks one that its level should have.
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
FROM mad.role_access a
JOIN pg_catalog.pg_roles r ON r.rolname = a.role_name
