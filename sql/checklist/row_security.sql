-- Every table of tenants' rows has row level security and the unchanged policy tenant, and no other
-- permissive policy shows its rows.
WITH guarded AS (
    SELECT c.oid, c.oid::regclass::text AS name, c.relrowsecurity, c.relispartition,
           EXISTS (
               SELECT FROM pg_catalog.pg_attribute a
               WHERE a.attrelid = c.oid AND a.attname = 'org_id' AND NOT a.attisdropped) AS has_org_id,
           EXISTS (
               SELECT FROM pg_catalog.pg_policy p
               WHERE p.polrelid = c.oid AND p.polname = 'tenant' AND p.polpermissive AND p.polcmd = '*'
                   AND p.polroles = '{0}'
                 AND pg_catalog.pg_get_expr(p.polqual, p.polrelid)
                     = '(org_id = ( SELECT mad_registry.session_org_id() AS session_org_id))'
                 AND p.polwithcheck IS NULL) AS has_policy,
           (SELECT string_agg(quote_ident(p.polname), ', ')
            FROM pg_catalog.pg_policy p
            WHERE p.polrelid = c.oid AND p.polpermissive
              AND p.polname NOT IN ('tenant', 'operator')) AS others
    FROM pg_catalog.pg_class c
    WHERE c.relnamespace = 'mad'::regnamespace
      AND c.relkind IN ('r', 'p')
      AND c.relname <> 'role_access'
      AND (c.relname = 'users'
           OR EXISTS (
               SELECT FROM pg_catalog.pg_attribute a
               WHERE a.attrelid = c.oid AND a.attname = 'org_id' AND NOT a.attisdropped))
      -- A partition is read through its table, unless a role was granted privileges on the
      -- partition itself.
      AND (NOT c.relispartition
           OR EXISTS (SELECT FROM aclexplode(c.relacl) r WHERE r.grantee <> c.relowner))
), open AS (
    SELECT concat_ws(', ', name || CASE WHEN NOT relrowsecurity THEN ': row level security is off' END,
                     name || CASE WHEN has_org_id AND NOT has_policy AND NOT relispartition
                         THEN ': the policy tenant is not there, or not as it was made' END,
                     name || ': this policy lets through what it allows: ' || others) AS fault,
           concat_ws('; ',
               'ALTER TABLE ' || name || CASE WHEN NOT relrowsecurity THEN ' ENABLE ROW LEVEL SECURITY' END,
               CASE WHEN has_org_id AND NOT has_policy AND NOT relispartition THEN
                   'DROP POLICY IF EXISTS tenant ON ' || name || '; CREATE POLICY tenant ON ' || name
                   || ' USING (org_id = (SELECT mad_registry.session_org_id()))' END,
               'DROP POLICY ' || others || ' ON ' || name) AS remedy
    FROM guarded
    WHERE NOT relrowsecurity OR (has_org_id AND NOT has_policy AND NOT relispartition) OR others IS NOT NULL
)
SELECT count(*) = 0,
       coalesce(string_agg(fault, ', ' ORDER BY fault),
                (SELECT count(*) FROM guarded) || ' tables of tenants'' rows, all under their policy'),
       string_agg(remedy, '; ' ORDER BY fault)
FROM open
