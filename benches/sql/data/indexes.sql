-- Statements that drop and create the indexes of ordinary tables that serve no constraint. Creating
-- them after the rows are inserted is faster and leaves them compact. Indexes of partitioned tables
-- are not included.
SELECT format('DROP INDEX %s', i.indexrelid::regclass), pg_get_indexdef(i.indexrelid)
FROM pg_index i
JOIN pg_class c ON c.oid = i.indexrelid
WHERE c.relnamespace = 'mad'::regnamespace
  AND c.relkind = 'i' AND NOT c.relispartition
  AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid);
