-- Row level security is on, with the tenants' policy as it was made, for every table with org_id.
WITH tenanted AS (
    SELECT c.oid, c.oid::regclass::text AS name, c.relrowsecurity,
           EXISTS (
               SELECT FROM pg_catalog.pg_policy p
               WHERE p.polrelid = c.oid AND p.polname = 'tenant' AND p.polpermissive AND p.polcmd = '*'
                 AND pg_catalog.pg_get_expr(p.polqual, p.polrelid)
                     = '(org_id = ( SELECT mad_registry.session_org_id() AS session_org_id))'
                 AND p.polwithcheck IS NULL) AS has_policy
    FROM pg_catalog.pg_class c
    JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attname = 'org_id' AND NOT a.attisdropped
    WHERE c.relnamespace = 'mad'::regnamespace
      AND c.relkind IN ('r', 'p')
      -- Who may read a partition or this table at all is the owner alone.
      AND NOT c.relispartition
      AND c.relname <> 'role_access'
), open AS (
    SELECT concat_ws(', ', name || CASE WHEN NOT relrowsecurity THEN ': row level security is off' END,
                     name || CASE WHEN NOT has_policy THEN ': the policy tenant is not there, or not as it was made' END) AS fault,
           concat_ws('; ',
               'ALTER TABLE ' || name || CASE WHEN NOT relrowsecurity THEN ' ENABLE ROW LEVEL SECURITY' END,
               CASE WHEN NOT has_policy THEN
                   'DROP POLICY IF EXISTS tenant ON ' || name || '; CREATE POLICY tenant ON ' || name
                   || ' USING (org_id = (SELECT mad_registry.session_org_id()))' END) AS remedy
    FROM tenanted
    WHERE NOT relrowsecurity OR NOT has_policy
)
SELECT count(*) = 0,
       coalesce(string_agg(fault, ', ' ORDER BY fault), (SELECT count(*) FROM tenanted) || ' tables with org_id, all under their policy'),
       string_agg(remedy, '; ' ORDER BY fault)
FROM open
