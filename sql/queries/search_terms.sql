-- How a query is read. $1 query text. No index.
SELECT plainto_tsquery('pg_catalog.english', $1)::text
