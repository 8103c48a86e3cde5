-- The roles that have access by a valid row (see role_access.sql): name, quoted if necessary;
-- level; whether the role lacks a privilege of its level; name unquoted.
-- $1 levels text[], $2 kinds text[] (schema, function, view, table, columns), $3 names text[], $4
-- privileges text[]: the privileges of the levels, one at each position.
-- No index: one row for each role.
SELECT quote_ident(r.rolname), a.level,
       EXISTS (
           SELECT
           FROM unnest($1, $2, $3, $4) AS n (level, kind, name, privilege)
           WHERE n.level = a.level
             AND NOT CASE n.kind
                 WHEN 'schema' THEN has_schema_privilege(r.oid, n.name, n.privilege)
                 WHEN 'function' THEN (
                     SELECT bool_and(has_function_privilege(r.oid, p.oid, n.privilege))
                     FROM pg_catalog.pg_proc p
                     WHERE p.proname = n.name AND p.pronamespace = 'mad_registry'::regnamespace)
                 ELSE (
                     SELECT CASE n.kind WHEN 'columns' THEN has_any_column_privilege(r.oid, c.oid, n.privilege)
                                        ELSE has_table_privilege(r.oid, c.oid, n.privilege) END
                     FROM pg_catalog.pg_class c
                     WHERE c.relname = n.name
                       AND c.relnamespace = CASE n.kind WHEN 'view' THEN 'mad_registry' ELSE 'mad' END::regnamespace)
             END)
       OR a.level = 'operator' AND EXISTS (
           SELECT
           FROM pg_catalog.pg_policy t
           JOIN pg_catalog.pg_class c ON c.oid = t.polrelid AND NOT c.relispartition
           WHERE t.polname = 'tenant' AND c.relnamespace = 'mad'::regnamespace
             -- Only the tables of the extension: users may add tables with such a policy.
             AND c.relname = ANY ('{organizations, users, memberships, roles, membership_roles, task_definitions,
                 task_services, pipeline_templates, pipeline_task_steps, jobs_meta, molecules, audit_logs,
                 registry_revisions, search_words, search_lists, service_slots}')
             AND NOT EXISTS (
               SELECT FROM pg_catalog.pg_policy o
               WHERE o.polrelid = t.polrelid AND o.polname = 'operator' AND r.oid = ANY (o.polroles))),
       a.role_name
FROM mad.role_access a
JOIN pg_catalog.pg_roles r ON r.rolname = a.role_name AND r.oid = a.role_oid
