-- Is schema mad there; whose is it (or will be: the owner of the extension); does it hold
-- tables that no migration made; which version of the extension's SQL is installed; was schema mad made by 0.3.0 or
-- before, as its comment says? (It comes before CREATE EXTENSION in a dump.)
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
