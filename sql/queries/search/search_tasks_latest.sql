-- search_tasks.sql with each task once, in its highest active version, and only if that version
-- matches.
-- $1 org_id uuid, $2 query tsquery, $3 category text (NULL: any), $4 page_size bigint (NULL: all),
-- $5 page_offset bigint, $6 tsquery: the query with its last word as a prefix (NULL: no prefix
-- matches), $7 text: a LIKE pattern for words that begin with the last word (NULL: not needed), $8
-- tsquery: the query with its hyphens, which ranks the text matches.
-- The highest version is looked up once for each task of which any version matches; only that
-- version is ranked.
-- Index: idx_task_definitions_search once or twice; idx_task_definitions_version.
SELECT m.task_definition_id, m.task_id, m.version, m.metadata, m.rank, m.matched_by
FROM (
    (SELECT t.task_definition_id, t.task_id, t.version, t.metadata_json AS metadata,
            ts_rank(t.search_vector, $8) AS rank, 'text'::text AS matched_by
     FROM (
         SELECT DISTINCT m.task_id
         FROM mad.task_definitions m
         WHERE m.org_id = $1 AND m.is_active
           AND m.search_vector @@ $2
           AND ($3 IS NULL OR m.category = left($3, 200))
     ) k
     CROSS JOIN LATERAL (
         SELECT v.*
         FROM mad.task_definitions v
         WHERE v.org_id = $1 AND v.task_id = k.task_id AND v.is_active
         ORDER BY v.version_key DESC
         LIMIT 1
     ) t
     WHERE t.search_vector @@ $2
       AND ($3 IS NULL OR t.category = left($3, 200))
     ORDER BY rank DESC, t.title, t.task_id, t.task_definition_id)
    UNION ALL
    (SELECT t.task_definition_id, t.task_id, t.version, t.metadata_json AS metadata,
            ts_rank(t.search_vector, $6) AS rank, 'prefix'::text AS matched_by
     FROM (
         SELECT DISTINCT m.task_id
         FROM mad.task_definitions m
         WHERE m.org_id = $1 AND m.is_active
           AND m.search_vector @@ $6
           AND ($3 IS NULL OR m.category = left($3, 200))
     ) k
     CROSS JOIN LATERAL (
         SELECT v.*
         FROM mad.task_definitions v
         WHERE v.org_id = $1 AND v.task_id = k.task_id AND v.is_active
         ORDER BY v.version_key DESC
         LIMIT 1
     ) t
     WHERE t.search_vector @@ $6 AND NOT t.search_vector @@ $2
       AND ($3 IS NULL OR t.category = left($3, 200))
       AND ($7 IS NULL OR t.search_words LIKE $7
            OR mad_registry_internal.search_words(coalesce(left(t.metadata ->> 'description', 100000), '') || ' '
                || coalesce(t.category, ''))
               LIKE $7)
     ORDER BY rank DESC, t.title, t.task_id, t.task_definition_id)
) m
LIMIT $4 OFFSET $5
