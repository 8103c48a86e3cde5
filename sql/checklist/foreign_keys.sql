-- Every foreign key has an index that begins with its columns. Without one, deleting a referenced
-- row scans the whole referencing table.
WITH bare AS (
    SELECT k.conrelid::regclass || ' (' || k.conname || ')' AS fault,
           'CREATE INDEX ON ' || k.conrelid::regclass || ' ('
           || (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY n)
               FROM unnest(k.conkey) WITH ORDINALITY AS column_of (number, n)
               JOIN pg_catalog.pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = column_of.number)
           || ')' AS remedy
    FROM pg_catalog.pg_constraint k
    WHERE k.contype = 'f'
      AND k.connamespace = 'mad'::regnamespace
      AND k.conparentid = 0
      AND NOT EXISTS (
        SELECT
        FROM pg_catalog.pg_index i
        JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
        JOIN pg_catalog.pg_am a ON a.oid = c.relam
        WHERE i.indrelid = k.conrelid
          AND i.indisvalid
          AND i.indpred IS NULL
          AND a.amname = 'btree'
          -- Columns in INCLUDE do not count.
          AND cardinality(k.conkey) <= i.indnkeyatts
          AND (i.indkey::smallint[])[0 : cardinality(k.conkey) - 1] @> k.conkey
          AND (i.indkey::smallint[])[0 : cardinality(k.conkey) - 1] <@ k.conkey)
)
SELECT count(*) = 0,
       coalesce('without an index: ' || string_agg(fault, ', ' ORDER BY fault),
                (SELECT count(*) || ' foreign keys, each with its index' FROM pg_catalog.pg_constraint
                 WHERE contype = 'f' AND connamespace = 'mad'::regnamespace AND conparentid = 0)),
       string_agg(remedy, '; ' ORDER BY fault)
FROM bare
