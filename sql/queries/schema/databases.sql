-- Oids and names of the server's databases.
-- No index.
SELECT d.oid, d.datname::text FROM pg_catalog.pg_database d ORDER BY d.datname
