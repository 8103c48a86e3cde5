-- pg_stat_statements is installed in this database and loaded by the server.
SELECT e.oid IS NOT NULL AND loaded.yes,
       concat_ws(', ',
           CASE WHEN e.oid IS NULL THEN 'not installed in this database' ELSE 'installed, version ' || e.extversion END,
           CASE WHEN loaded.yes THEN 'loaded' ELSE 'not loaded' END),
       concat_ws('; ',
           CASE WHEN NOT loaded.yes
               THEN 'add pg_stat_statements to shared_preload_libraries and restart the server' END,
           CASE WHEN e.oid IS NULL THEN 'CREATE EXTENSION pg_stat_statements (as a superuser)' END)
FROM (SELECT EXISTS (SELECT FROM pg_catalog.pg_settings WHERE name = 'pg_stat_statements.max') AS yes) loaded
LEFT JOIN pg_catalog.pg_extension e ON e.extname = 'pg_stat_statements'
