-- The given tables of schema mad that exist, as a list for LOCK TABLE; NULL if none exists.
-- $1 names text[]. No index: it reads the catalogues.
SELECT string_agg('mad.' || quote_ident(n.name), ', ' ORDER BY n.place)
FROM unnest($1) WITH ORDINALITY AS n (name, place)
JOIN pg_catalog.pg_class c ON c.relname = n.name AND c.relnamespace = 'mad'::regnamespace AND c.relkind IN ('r', 'p')
