-- Row level security is on, with the tenants' policy, for every table with org_id.
WITH tenanted AS (
    SELECT c.oid, c.relname, c.relrowsecurity
    FROM pg_catalog.pg_class c
    JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attname = 'org_id' AND NOT a.attisdropped
    WHERE c.relnamespace = 'mad'::regnamespace
      AND c.relkind IN ('r', 'p')
      -- Who may read a partition or this table at all is the owner alone.
      AND NOT c.relispartition
      AND c.relname <> 'role_access'
), open AS (
    SELECT t.relname || CASE WHEN NOT t.relrowsecurity THEN ': row level security is off' ELSE ': no policy tenant' END AS fault
    FROM tenanted t
    WHERE NOT t.relrowsecurity
       OR NOT EXISTS (
        SELECT FROM pg_catalog.pg_policy p
        WHERE p.polrelid = t.oid AND p.polname = 'tenant'
          AND pg_catalog.pg_get_expr(p.polqual, p.polrelid) LIKE '%session_org_id()%')
)
SELECT count(*) = 0,
       coalesce(string_agg(fault, ', ' ORDER BY fault), (SELECT count(*) FROM tenanted) || ' tables with org_id, all under their policy'),
       'ALTER TABLE … ENABLE ROW LEVEL SECURITY, with the policy tenant as in mad_registry''s sql/migrations/0003_tenancy.sql'
FROM open
