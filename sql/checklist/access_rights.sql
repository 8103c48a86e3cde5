-- A role holds privileges on the registry only by a valid row of mad.role_access, and only those of
-- the row's level: none that lets it lock a table that tenants share, none that it can grant to
-- others, and no other. Only the owner of the data owns parts of it. Each fault comes with the
-- statement that repairs it.
-- The privileges of the levels, one at each position: $1 levels text[], $2 kinds text[] (schema,
-- function, view, table, columns), $3 names text[], $4 privileges text[].
WITH data AS (
    SELECT c.relowner AS owner, x.extowner AS extension_owner
    FROM pg_catalog.pg_class c
    LEFT JOIN pg_catalog.pg_extension x ON x.extname = 'mad_registry'
    WHERE c.oid = 'mad.role_access'::regclass
), rows AS (
    SELECT a.role_name, a.level, a.org_id, a.role_oid, r.oid AS named, renamed.rolname AS renamed_to,
           r.oid IS NOT NULL AND r.oid IS NOT DISTINCT FROM a.role_oid AS valid
    FROM mad.role_access a
    LEFT JOIN pg_catalog.pg_roles r ON r.rolname = a.role_name
    LEFT JOIN pg_catalog.pg_roles renamed
      ON renamed.oid = a.role_oid AND renamed.rolname <> a.role_name
     AND a.server_id = (SELECT s.system_identifier FROM pg_catalog.pg_control_system() s)
), given AS (
    SELECT n.level, n.kind, n.name, n.privilege FROM unnest($1, $2, $3, $4) AS n (level, kind, name, privilege)
), objects AS (
    -- A partition counts as its table. Objects that users added to the schemas are theirs.
    SELECT CASE c.relkind WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END AS kind, c.oid::regclass::text AS name,
           CASE WHEN n.nspname = 'mad' THEN 'table' ELSE 'view' END AS part, t.name AS key, c.relowner AS owner,
               c.relacl AS acl,
           c.oid AS relation,
           n.nspname = 'mad' AND t.name = ANY ('{schema_version, role_access, organizations, users, memberships, roles,
               membership_roles, task_definitions, task_services, pipeline_templates, pipeline_task_steps, jobs_meta,
               molecules,
               audit_logs, registry_revisions, search_words, search_lists, search_dictionary,
               service_slots, maintenance}') AS shared,
           n.nspname = 'mad_registry'
               OR t.name = ANY ('{schema_version, role_access, organizations, users, memberships, roles,
               membership_roles, task_definitions, task_services, pipeline_templates, pipeline_task_steps, jobs_meta,
               molecules,
               audit_logs, registry_revisions, search_words, search_lists, search_dictionary,
               service_slots, maintenance, jobs, task_executions,
               dynamic_task_results, result_cache, result_cache_claims, job_events}') AS ours
    FROM pg_catalog.pg_class c
    JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace AND n.nspname IN ('mad', 'mad_registry')
    CROSS JOIN LATERAL (
        SELECT coalesce((SELECT p.relname FROM pg_catalog.pg_inherits i
            JOIN pg_catalog.pg_class p ON p.oid = i.inhparent
                         WHERE i.inhrelid = c.oid AND c.relispartition LIMIT 1), c.relname)::text AS name) t
    WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f')
), entries AS (
    SELECT o.kind, o.name, o.part, o.key, o.shared, o.ours, g.grantee, g.privilege_type, g.is_grantable,
           -- NULL if another role granted it: revoking the privilege of that role with CASCADE
           -- revokes it too.
           CASE WHEN g.grantor IN (o.owner, data.owner, data.extension_owner)
               THEN pg_get_userbyid(g.grantor) END AS grantor
    FROM (
        SELECT kind, name, part, key, owner, acl, shared, ours FROM objects
        UNION ALL
        SELECT o.kind, o.name, 'columns', o.key, o.owner, t.attacl, o.shared, o.ours
        FROM objects o
        JOIN pg_catalog.pg_attribute t ON t.attrelid = o.relation AND t.attacl IS NOT NULL
        UNION ALL
        SELECT CASE p.prokind WHEN 'p' THEN 'PROCEDURE' ELSE 'FUNCTION' END, p.oid::regprocedure::text, 'function',
               p.proname, p.proowner, p.proacl, false, true
        FROM pg_catalog.pg_proc p
        WHERE p.pronamespace = 'mad_registry'::regnamespace
        UNION ALL
        SELECT 'SCHEMA', n.nspname, 'schema', n.nspname, n.nspowner, n.nspacl, false, true
        FROM pg_catalog.pg_namespace n
        WHERE n.oid IN ('mad'::regnamespace, 'mad_registry'::regnamespace)
    ) o
    CROSS JOIN data
    CROSS JOIN LATERAL aclexplode(o.acl) g
    WHERE g.grantee NOT IN (o.owner, data.owner, coalesce(data.extension_owner, data.owner))
), strangers AS (
    SELECT DISTINCT e.grantee, CASE WHEN e.grantee = 0 THEN 'PUBLIC' ELSE r.rolname END AS name, e.grantor
    FROM entries e
    CROSS JOIN data
    LEFT JOIN pg_catalog.pg_roles r ON r.oid = e.grantee
    WHERE (e.grantee = 0 OR NOT r.rolsuper AND NOT pg_has_role(e.grantee, data.owner, 'USAGE'))
      AND e.grantee NOT IN (SELECT w.named FROM rows w WHERE w.valid)
), beyond AS (
    -- Privileges beyond the level of a role with a row.
    SELECT w.role_name, w.level, w.org_id, e.kind, e.grantor, l.how,
           string_agg(DISTINCT e.privilege_type || ' ON ' || e.name, ', ') AS rights,
               string_agg(DISTINCT e.name, ', ') AS names
    FROM rows w
    JOIN entries e ON e.grantee = w.named AND e.ours
    CROSS JOIN LATERAL (
        SELECT CASE
            WHEN e.shared AND w.level NOT IN ('trusted', 'operator')
             AND (e.privilege_type IN ('DELETE', 'TRUNCATE', 'TRIGGER', 'REFERENCES', 'MAINTAIN')
                  OR e.privilege_type = 'UPDATE' AND e.part = 'table')
                      THEN ' can lock tables that tenants share: it holds '
            WHEN e.is_grantable THEN ' can pass on '
            WHEN NOT EXISTS (
                SELECT FROM given n
                WHERE n.level = w.level AND n.name = e.key AND n.privilege = e.privilege_type
                  AND (n.kind = e.part OR e.part = 'columns' AND n.kind = 'table'))
                      THEN ' holds rights beyond its level: '
        END AS how) l
    WHERE w.valid AND l.how IS NOT NULL
    GROUP BY w.role_name, w.level, w.org_id, e.kind, e.grantor, l.how
), defaults AS (
    SELECT pg_get_userbyid(d.defaclrole) AS owner, n.nspname,
           CASE d.defaclobjtype WHEN 'r' THEN 'TABLES' WHEN 'S' THEN 'SEQUENCES'
               WHEN 'f' THEN 'FUNCTIONS' END AS objects,
           CASE WHEN g.grantee = 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(g.grantee)) END AS name
    FROM pg_catalog.pg_default_acl d
    CROSS JOIN data
    LEFT JOIN pg_catalog.pg_namespace n ON n.oid = d.defaclnamespace
    CROSS JOIN LATERAL aclexplode(d.defaclacl) g
    WHERE d.defaclrole IN (data.owner, data.extension_owner) AND g.grantee <> d.defaclrole
      AND d.defaclobjtype IN ('r', 'S', 'f') AND n.nspname IN ('mad', 'mad_registry')
), faults AS (
    SELECT role_name || how || rights AS fault,
           CASE WHEN grantor IS NOT NULL THEN format(
               'SET ROLE %I; REVOKE ALL ON %s %s FROM %I CASCADE; RESET ROLE; '
               || CASE WHEN org_id IS NULL THEN 'SELECT mad_registry.grant_access(%L, %L)'
                       ELSE 'SELECT mad_registry.grant_access(%L, %L, %L)' END,
               grantor, kind, names, role_name, role_name, level, org_id) END AS remedy
    FROM beyond b
    WHERE org_id IS NULL OR EXISTS (SELECT FROM mad.organizations o WHERE o.org_id = b.org_id)
    UNION ALL
    SELECT name || ' holds rights on the registry without a valid row in mad.role_access',
           -- Only the grantor can revoke a privilege.
           CASE WHEN grantor IS NOT NULL THEN format(
               'SET ROLE %1$I; '
               'REVOKE ALL ON ALL TABLES IN SCHEMA mad, mad_registry FROM %2$s CASCADE; '
               'REVOKE ALL ON ALL SEQUENCES IN SCHEMA mad FROM %2$s CASCADE; '
               'REVOKE ALL ON ALL ROUTINES IN SCHEMA mad_registry FROM %2$s CASCADE; '
               'REVOKE ALL ON SCHEMA mad, mad_registry FROM %2$s CASCADE; RESET ROLE',
               grantor, CASE WHEN grantee = 0 THEN 'PUBLIC' ELSE quote_ident(name) END) END
    FROM strangers s
    -- The remedy of an invalid row of this name makes the row valid.
    WHERE NOT EXISTS (
        SELECT FROM rows w WHERE NOT w.valid AND s.name = coalesce(w.renamed_to, w.role_name))
    UNION ALL
    SELECT pg_get_userbyid(o.owner) || ' owns ' || o.name || ', which is a part of the registry',
           format('ALTER TABLE %s OWNER TO %I', o.name, pg_get_userbyid(data.owner))
    FROM objects o
    CROSS JOIN data
    WHERE o.ours AND o.part = 'table' AND o.kind = 'TABLE' AND o.owner <> data.owner
    UNION ALL
    SELECT pg_get_userbyid(n.nspowner) || ' owns schema ' || n.nspname,
           format('ALTER SCHEMA %I OWNER TO %I', n.nspname,
                  pg_get_userbyid(CASE n.nspname WHEN 'mad' THEN data.owner ELSE data.extension_owner END))
    FROM pg_catalog.pg_namespace n
    CROSS JOIN data
    JOIN pg_catalog.pg_roles r ON r.oid = n.nspowner AND NOT r.rolsuper
    WHERE n.nspname IN ('mad', 'mad_registry') AND n.nspowner NOT IN (data.owner, data.extension_owner)
    UNION ALL
    SELECT name || ' is given rights on what will be made in schema ' || nspname,
           format('ALTER DEFAULT PRIVILEGES FOR ROLE %I IN SCHEMA %I REVOKE ALL ON %s FROM %s',
                  owner, nspname, objects, name)
    FROM defaults
)
SELECT count(*) = 0, coalesce(string_agg(DISTINCT fault, '; '), 'nobody holds rights beyond a row'),
    string_agg(DISTINCT remedy, '; ')
FROM faults
