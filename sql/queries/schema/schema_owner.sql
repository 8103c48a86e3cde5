-- The state of schema mad: whether it exists; its owner (the owner of the extension if it does not
-- exist); whether it holds tables that no migration created; the installed version of the
-- extension; whether its comment says that 0.3.0 or earlier created it. A dump creates the schema
-- and its comment before the extension.
SELECT n.oid IS NOT NULL,
       coalesce(n.nspowner, e.extowner),
       EXISTS (SELECT FROM pg_catalog.pg_class c WHERE c.relnamespace = n.oid AND c.relkind IN ('r', 'p'))
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_class c WHERE c.relnamespace = n.oid AND c.relname = 'schema_version'),
       e.extversion,
       obj_description(n.oid, 'pg_namespace')
           IS NOT DISTINCT FROM 'The data of mad_registry: tasks, services, pipelines and what belongs to them'
FROM pg_catalog.pg_extension e
LEFT JOIN pg_catalog.pg_namespace n ON n.nspname = 'mad'
WHERE e.extname = 'mad_registry'
