-- Every row of mad.role_access names one role, which the policies bind, and nobody else holds rights on the
-- registry: by name and oid (role_access.sql), neither superuser nor BYPASSRLS nor a member of the owner of the
-- data. Roles below level trusted hold no right with which one can lock a table that tenants share. A fault comes with the statement that mends it. Where a row's oid is that of a role with another name,
-- that role was renamed; where there is no such role, the data came from another server, or the role was dropped.
WITH data AS (
    SELECT c.relowner AS owner FROM pg_catalog.pg_class c WHERE c.oid = 'mad.role_access'::regclass
), rows AS (
    SELECT a.role_name, a.level, a.org_id, named.oid AS named, renamed.rolname AS renamed_to,
           named.oid IS NOT NULL AND named.oid IS NOT DISTINCT FROM a.role_oid AS valid
    FROM mad.role_access a
    LEFT JOIN pg_catalog.pg_roles named ON named.rolname = a.role_name
    LEFT JOIN pg_catalog.pg_roles renamed ON renamed.oid = a.role_oid AND renamed.rolname <> a.role_name
), holders AS (
    -- The roles whose rights are a row's, by their own or by inheritance.
    SELECT r.oid, r.rolname, r.rolsuper, r.rolbypassrls, bool_or(r.oid = w.named) AS itself
    FROM pg_catalog.pg_roles r
    JOIN rows w ON w.valid AND (r.oid = w.named OR NOT r.rolsuper AND pg_has_role(r.oid, w.named, 'USAGE'))
    WHERE r.rolsuper OR r.rolbypassrls OR pg_has_role(r.oid, (SELECT owner FROM data), 'USAGE')
    GROUP BY r.oid, r.rolname, r.rolsuper, r.rolbypassrls
), granted AS (
    SELECT DISTINCT g.grantee, pg_get_userbyid(g.grantor) AS grantor
    FROM (
        SELECT c.relacl AS acl FROM pg_catalog.pg_class c
        WHERE c.relnamespace IN ('mad'::regnamespace, 'mad_registry'::regnamespace)
        UNION ALL
        SELECT t.attacl FROM pg_catalog.pg_attribute t
        JOIN pg_catalog.pg_class c ON c.oid = t.attrelid AND c.relnamespace = 'mad'::regnamespace
        UNION ALL
        SELECT p.proacl FROM pg_catalog.pg_proc p WHERE p.pronamespace = 'mad_registry'::regnamespace
        UNION ALL
        SELECT n.nspacl FROM pg_catalog.pg_namespace n
        WHERE n.oid IN ('mad'::regnamespace, 'mad_registry'::regnamespace)
    ) o
    CROSS JOIN LATERAL aclexplode(o.acl) g
    LEFT JOIN pg_catalog.pg_roles r ON r.oid = g.grantee
    WHERE (r.oid IS NOT NULL OR g.grantee = 0)
      AND NOT coalesce(r.rolsuper, false)
      AND (g.grantee = 0 OR NOT pg_has_role(g.grantee, (SELECT owner FROM data), 'USAGE'))
      AND g.grantee NOT IN (SELECT e.extowner FROM pg_catalog.pg_extension e WHERE e.extname = 'mad_registry')
      AND g.grantee NOT IN (SELECT w.named FROM rows w WHERE w.valid)
), locking AS (
    -- A table of a results database belongs to one organisation.
    SELECT w.role_name, w.level, w.org_id, string_agg(DISTINCT g.privilege_type || ' ON ' || c.oid::regclass, ', ') AS rights
    FROM rows w
    JOIN pg_catalog.pg_class c
      ON c.relnamespace = 'mad'::regnamespace
     AND c.relname NOT IN ('jobs', 'task_executions', 'dynamic_task_results', 'result_cache', 'result_cache_claims', 'job_events')
    CROSS JOIN LATERAL aclexplode(c.relacl) g
    WHERE w.valid AND w.level NOT IN ('trusted', 'operator') AND g.grantee = w.named
      AND g.privilege_type IN ('UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER', 'REFERENCES', 'MAINTAIN')
    GROUP BY w.role_name, w.level, w.org_id
), faults AS (
    SELECT role_name || CASE
               WHEN renamed_to IS NOT NULL THEN ' was renamed to ' || renamed_to || ', and has no access'
               WHEN named IS NOT NULL THEN ' is not the role that was given access, and has none'
               ELSE ' is no role any more'
           END AS fault,
           CASE
               WHEN renamed_to IS NOT NULL THEN format(
                   CASE WHEN org_id IS NULL THEN 'SELECT mad_registry.grant_access(%L, %L)'
                        ELSE 'SELECT mad_registry.grant_access(%L, %L, %L)' END, renamed_to, level, org_id)
               WHEN named IS NOT NULL THEN 'SELECT * FROM mad_registry.confirm_access()'
               ELSE format('SELECT mad_registry.revoke_access(%L)', role_name)
           END AS remedy
    FROM rows
    WHERE NOT valid
    UNION ALL
    SELECT rolname || CASE
               WHEN rolsuper THEN ' is a superuser: row level security does not bind it'
               WHEN pg_has_role(oid, (SELECT owner FROM data), 'USAGE')
                   THEN ' has the rights of the owner of the data: row level security does not bind it'
               ELSE ' has BYPASSRLS: row level security does not bind it'
           END,
           CASE
               WHEN rolsuper THEN format('ALTER ROLE %I NOSUPERUSER', rolname)
               WHEN pg_has_role(oid, (SELECT owner FROM data), 'USAGE') THEN CASE
                   WHEN itself THEN format('SELECT mad_registry.revoke_access(%L)', rolname)
                   ELSE format('REVOKE %I FROM %I', (SELECT pg_get_userbyid(owner) FROM data), rolname)
               END
               ELSE format('ALTER ROLE %I NOBYPASSRLS', rolname)
           END
    FROM holders
    UNION ALL
    SELECT role_name || ' can lock tables that tenants share: it holds ' || rights,
           format(CASE WHEN org_id IS NULL THEN 'SELECT mad_registry.grant_access(%L, %L)'
                       ELSE 'SELECT mad_registry.grant_access(%L, %L, %L)' END, role_name, level, org_id)
    FROM locking
    UNION ALL
    SELECT CASE WHEN grantee = 0 THEN 'PUBLIC' ELSE pg_get_userbyid(grantee)::text END
               || ' holds rights on the registry without a valid row in mad.role_access',
           -- Only who granted a right can revoke it.
           format('SET ROLE %1$I; '
                  'REVOKE ALL ON ALL TABLES IN SCHEMA mad, mad_registry FROM %2$s; '
                  'REVOKE ALL ON ALL FUNCTIONS IN SCHEMA mad_registry FROM %2$s; '
                  'REVOKE ALL ON SCHEMA mad, mad_registry FROM %2$s; RESET ROLE',
                  grantor, CASE WHEN grantee = 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(grantee)) END)
    FROM granted
    -- The remedy for its row gives it a valid one.
    WHERE NOT EXISTS (
        SELECT FROM rows w
        WHERE NOT w.valid AND pg_get_userbyid(granted.grantee) IN (w.role_name, w.renamed_to))
)
SELECT count(*) = 0,
       coalesce(string_agg(DISTINCT fault, '; '), (SELECT count(*) || ' roles with access, all bound to their rows' FROM rows)),
       string_agg(DISTINCT remedy, '; ')
FROM faults
