-- The indexes of ordinary tables that serve no constraint, as statements to drop and to create them:
-- building them after the rows is faster and leaves them compact. Not those of partitioned tables.
SELECT format('DROP INDEX %s', i.indexrelid::regclass), pg_get_indexdef(i.indexrelid)
FROM pg_index i
JOIN pg_class c ON c.oid = i.indexrelid
WHERE c.relnamespace = 'mad'::regnamespace
  AND c.relkind = 'i' AND NOT c.relispartition
  AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid);
