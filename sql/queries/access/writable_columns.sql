-- The columns of tables of schema mad that are neither generated nor part of the primary key: the
-- table, and the columns quoted.
-- $1 tables text[]. No index: it reads the catalogues.
SELECT c.relname::text, string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum)
FROM pg_catalog.pg_class c
JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
WHERE c.relnamespace = 'mad'::regnamespace AND c.relname = ANY ($1)
  AND NOT EXISTS (
      SELECT FROM pg_catalog.pg_index i
      WHERE i.indrelid = c.oid AND i.indisprimary AND a.attnum = ANY (i.indkey))
GROUP BY c.relname
