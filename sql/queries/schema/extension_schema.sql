-- $1 extension text: the schema it is in, quoted where it must be.
SELECT quote_ident(n.nspname)
FROM pg_catalog.pg_extension e
JOIN pg_catalog.pg_namespace n ON n.oid = e.extnamespace
WHERE e.extname = $1::name
