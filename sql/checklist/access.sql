-- Every row of mad.role_access names one role, which the policies bind, and nobody else holds rights on the registry. Each fault
-- comes with the statement that mends it:
-- * The row has the role's name and oid (role_access.sql). Where its oid, written on this server, is that of a role with
--   another name, that role was renamed; where there is no role of its name, the role was dropped, or is missing after a
--   restore on another server.
-- * The role is no superuser, has no BYPASSRLS, doesn't own the data, and is no member of such a role.
-- * Below level trusted it holds no right with which one can lock a table that tenants share.
-- * It can't pass its rights on.
WITH data AS (
    SELECT c.relowner AS owner, x.extowner AS extension_owner
    FROM pg_catalog.pg_class c
    LEFT JOIN pg_catalog.pg_extension x ON x.extname = 'mad_registry'
    WHERE c.oid = 'mad.role_access'::regclass
), rows AS (
    SELECT a.role_name, a.level, a.org_id, named.oid AS named, renamed.rolname AS renamed_to,
           named.oid IS NOT NULL AND named.oid IS NOT DISTINCT FROM a.role_oid AS valid
    FROM mad.role_access a
    LEFT JOIN pg_catalog.pg_roles named ON named.rolname = a.role_name
    LEFT JOIN pg_catalog.pg_roles renamed
      ON renamed.oid = a.role_oid AND renamed.rolname <> a.role_name
     AND a.server_id = (SELECT s.system_identifier FROM pg_catalog.pg_control_system() s)
), powers AS (
    -- Members have them too, by inheritance or by SET ROLE.
    SELECT p.oid, p.rolname, NOT p.rolsuper AND NOT p.rolbypassrls AND p.oid <> data.owner AS locks,
           CASE WHEN p.rolsuper THEN 'is a superuser: row level security does not bind it'
                WHEN p.oid = data.owner THEN 'owns the data: row level security does not bind it'
                WHEN p.rolbypassrls THEN 'has BYPASSRLS: row level security does not bind it'
                ELSE 'can lock tables that tenants share' END AS what
    FROM pg_catalog.pg_roles p
    CROSS JOIN data
    WHERE p.rolsuper OR p.rolbypassrls OR p.oid = data.owner OR p.rolname IN ('pg_write_all_data', 'pg_maintain')
), holders AS (
    -- The roles whose access is a row's, by their own or by inheritance, and that have such a power.
    SELECT DISTINCT r.oid, r.rolname, p.oid AS power, p.rolname AS power_name, p.what
    FROM rows w
    JOIN pg_catalog.pg_roles r ON r.oid = w.named OR NOT r.rolsuper AND pg_has_role(r.oid, w.named, 'USAGE')
    JOIN powers p ON p.oid = r.oid OR NOT r.rolsuper AND pg_has_role(r.oid, p.oid, 'MEMBER')
    WHERE w.valid AND NOT (p.locks AND w.level IN ('trusted', 'operator'))
), entries AS (
    SELECT o.kind, o.name, o.shared, g.grantee, g.privilege_type, g.is_grantable,
           -- NULL: passed on, so it goes with the rights of the role that did.
           CASE WHEN g.grantor IN (o.owner, data.owner, data.extension_owner) THEN pg_get_userbyid(g.grantor) END AS grantor
    FROM (
        -- Those of a results database belong to one organisation.
        SELECT 'TABLE' AS kind, c.oid::regclass::text AS name, c.relowner AS owner, c.relacl AS acl,
               c.relnamespace = 'mad'::regnamespace AND (c.relname ~ '^audit_logs' OR c.relname = ANY ('{
                   schema_version, role_access, organizations, users, memberships, roles, membership_roles, task_definitions,
                   task_services, pipeline_templates, pipeline_task_steps, jobs_meta, molecules, registry_revisions,
                   search_words, search_lists}')) AS shared
        FROM pg_catalog.pg_class c
        WHERE c.relnamespace IN ('mad'::regnamespace, 'mad_registry'::regnamespace)
        UNION ALL
        SELECT 'TABLE', c.oid::regclass::text, c.relowner, t.attacl, false
        FROM pg_catalog.pg_attribute t
        JOIN pg_catalog.pg_class c ON c.oid = t.attrelid AND c.relnamespace IN ('mad'::regnamespace, 'mad_registry'::regnamespace)
        UNION ALL
        SELECT 'FUNCTION', p.oid::regprocedure::text, p.proowner, p.proacl, false
        FROM pg_catalog.pg_proc p
        WHERE p.pronamespace = 'mad_registry'::regnamespace
        UNION ALL
        SELECT 'SCHEMA', n.nspname::text, n.nspowner, n.nspacl, false
        FROM pg_catalog.pg_namespace n
        WHERE n.oid IN ('mad'::regnamespace, 'mad_registry'::regnamespace)
    ) o
    CROSS JOIN data
    CROSS JOIN LATERAL aclexplode(o.acl) g
    WHERE g.grantee NOT IN (o.owner, data.owner, coalesce(data.extension_owner, data.owner))
), granted AS (
    SELECT DISTINCT e.grantee, CASE WHEN e.grantee = 0 THEN 'PUBLIC' ELSE r.rolname END AS name, e.grantor
    FROM entries e
    CROSS JOIN data
    LEFT JOIN pg_catalog.pg_roles r ON r.oid = e.grantee
    WHERE (e.grantee = 0 OR NOT r.rolsuper AND NOT pg_has_role(e.grantee, data.owner, 'USAGE'))
      AND e.grantee NOT IN (SELECT w.named FROM rows w WHERE w.valid)
), beyond AS (
    -- What a role with a row holds beyond its level.
    SELECT w.role_name, w.level, w.org_id, e.kind, e.grantor, l.locks,
           string_agg(DISTINCT e.privilege_type || ' ON ' || e.name, ', ') AS rights, string_agg(DISTINCT e.name, ', ') AS names
    FROM rows w
    JOIN entries e ON e.grantee = w.named
    CROSS JOIN LATERAL (
        SELECT e.shared AND w.level NOT IN ('trusted', 'operator')
           AND e.privilege_type IN ('UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER', 'REFERENCES', 'MAINTAIN') AS locks) l
    WHERE w.valid AND (l.locks OR e.is_grantable)
    GROUP BY w.role_name, w.level, w.org_id, e.kind, e.grantor, l.locks
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
    SELECT h.rolname || CASE WHEN h.power = h.oid THEN ' ' ELSE ' is a member of ' || h.power_name || ', which ' END || h.what,
           CASE
               WHEN h.power <> h.oid THEN m.remedy
               WHEN h.oid = (SELECT owner FROM data) THEN format('SELECT mad_registry.revoke_access(%L)', h.rolname)
               ELSE format('ALTER ROLE %I NOSUPERUSER NOBYPASSRLS', h.rolname)
           END
    FROM holders h
    LEFT JOIN LATERAL (
        -- The membership that leads there, unless it is of one that is named itself.
        -- Since 16 a membership is of who granted it; before, the grantor may be gone.
        SELECT string_agg(format('REVOKE %I FROM %I', pg_get_userbyid(g.roleid), h.rolname)
                          || CASE WHEN current_setting('server_version_num')::integer >= 160000
                                  THEN format(' GRANTED BY %I', pg_get_userbyid(g.grantor)) ELSE '' END
                          || ' CASCADE', '; ') AS remedy
        FROM pg_catalog.pg_auth_members g
        WHERE g.member = h.oid AND (g.roleid = h.power OR pg_has_role(g.roleid, h.power, 'MEMBER'))
          AND NOT EXISTS (SELECT FROM holders o WHERE o.oid = g.roleid AND o.power = h.power)
    ) m ON h.power <> h.oid
    UNION ALL
    SELECT role_name || CASE WHEN locks THEN ' can lock tables that tenants share: it holds ' ELSE ' can pass on ' END || rights,
           CASE WHEN grantor IS NOT NULL THEN format(
               'SET ROLE %I; REVOKE ALL ON %s %s FROM %I CASCADE; RESET ROLE; '
               || CASE WHEN org_id IS NULL THEN 'SELECT mad_registry.grant_access(%L, %L)'
                       ELSE 'SELECT mad_registry.grant_access(%L, %L, %L)' END,
               grantor, kind, names, role_name, role_name, level, org_id) END
    FROM beyond
    UNION ALL
    SELECT name || ' holds rights on the registry without a valid row in mad.role_access',
           -- Only who granted a right can revoke it.
           CASE WHEN grantor IS NOT NULL THEN format(
               'SET ROLE %1$I; '
               'REVOKE ALL ON ALL TABLES IN SCHEMA mad, mad_registry FROM %2$s CASCADE; '
               'REVOKE ALL ON ALL SEQUENCES IN SCHEMA mad FROM %2$s CASCADE; '
               'REVOKE ALL ON ALL FUNCTIONS IN SCHEMA mad_registry FROM %2$s CASCADE; '
               'REVOKE ALL ON SCHEMA mad, mad_registry FROM %2$s CASCADE; RESET ROLE',
               grantor, CASE WHEN grantee = 0 THEN 'PUBLIC' ELSE quote_ident(name) END) END
    FROM granted
    -- The remedy for its row gives it a valid one.
    WHERE NOT EXISTS (
        SELECT FROM rows w WHERE NOT w.valid AND granted.name = coalesce(w.renamed_to, w.role_name))
)
SELECT count(*) = 0,
       coalesce(string_agg(DISTINCT fault, '; '), (SELECT count(*) || ' roles with access, all bound to their rows' FROM rows)),
       string_agg(DISTINCT remedy, '; ')
FROM faults
