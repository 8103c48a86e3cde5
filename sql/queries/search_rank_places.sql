-- The rank of each of these vectors, in their order. $1 vectors text[], $2 the query as Postgres
-- shows it, text. No index.
SELECT ts_rank(v.vector::tsvector, $2::tsquery)
FROM unnest($1) WITH ORDINALITY AS v (vector, number)
ORDER BY v.number
