-- The state of schema mad: whether it exists; its owner (the owner of the extension if it does not
-- exist); whether it holds tables that no migration created; the installed version of the
-- extension; whether its comment says that an earlier release created or updated it. A dump creates
-- the schema and its comment before the extension.
SELECT n.oid IS NOT NULL,
       coalesce(n.nspowner, e.extowner),
       EXISTS (SELECT FROM pg_catalog.pg_class c WHERE c.relnamespace = n.oid AND c.relkind IN ('r', 'p'))
       AND NOT EXISTS (SELECT FROM pg_catalog.pg_class c WHERE c.relnamespace = n.oid AND c.relname = 'schema_version'),
       e.extversion,
       coalesce(obj_description(n.oid, 'pg_namespace') IN (
           'The data of mad_registry: tasks, services, pipelines and what belongs to them',
           'The data of mad_registry 0.4: tasks, services, pipelines and what belongs to them'), false)
FROM pg_catalog.pg_extension e
LEFT JOIN pg_catalog.pg_namespace n ON n.nspname = 'mad'
WHERE e.extname = 'mad_registry'
