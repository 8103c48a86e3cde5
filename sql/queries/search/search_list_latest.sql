-- search_list.sql with each task once, in its highest active version, and only if that version
-- contains the word.
-- $1 org_id uuid, $2 lexeme text, $3 category text (NULL: any), $4 page_size bigint (NULL: all), $5
-- page_offset bigint, $6 query tsquery, $7 tsquery: the query with its last word as a prefix (NULL:
-- no prefix matches), $8 text: a LIKE pattern for words that begin with the last word (NULL: not
-- needed).
-- Entries of one task with equal rank and title are neighbours in the list, highest version first.
-- Only the first of them can be the highest version, so the scan skips the others (loose index
-- scan).
-- Index: search_lists_key and idx_task_definitions_version, once for each task;
-- idx_task_definitions_search if the list does not fill the page.
SELECT m.task_definition_id, m.task_id, m.version, m.metadata, m.rank, m.matched_by
FROM (
    (WITH RECURSIVE walk AS (
        (
             SELECT l.task_definition_id, l.rank_order, l.untitled, l.title, l.task_id
             FROM mad.search_lists l
             WHERE l.org_id = $1 AND l.lexeme = $2
               AND (SELECT true FROM mad.search_words w WHERE w.org_id = $1 AND w.lexeme = $2)
               AND ($3 IS NULL OR l.category = left($3, 200))
             ORDER BY l.rank_order, l.untitled, l.title, l.task_id, l.version_key DESC, l.task_definition_id
             LIMIT 1
        )
        UNION ALL
        SELECT n.*
        FROM walk w
        CROSS JOIN LATERAL (
             SELECT l.task_definition_id, l.rank_order, l.untitled, l.title, l.task_id
             FROM mad.search_lists l
             WHERE l.org_id = $1 AND l.lexeme = $2
               AND (l.rank_order, l.untitled, l.title, l.task_id) > (w.rank_order, w.untitled, w.title, w.task_id)
               AND ($3 IS NULL OR l.category = left($3, 200))
             ORDER BY l.rank_order, l.untitled, l.title, l.task_id, l.version_key DESC, l.task_definition_id
             LIMIT 1
        ) n
     )
     SELECT t.task_definition_id, t.task_id, t.version, t.metadata_json AS metadata,
            -w.rank_order AS rank, 'text'::text AS matched_by
     FROM walk w
     CROSS JOIN LATERAL (
         SELECT v.*
         FROM mad.task_definitions v
         WHERE v.org_id = $1 AND v.task_id = w.task_id AND v.is_active
         ORDER BY v.version_key DESC
         LIMIT 1
     ) t
     WHERE t.task_definition_id = w.task_definition_id)
    UNION ALL
    (SELECT t.task_definition_id, t.task_id, t.version, t.metadata_json AS metadata,
            ts_rank(t.search_vector, $7) AS rank, 'prefix'::text AS matched_by
     FROM (
         SELECT DISTINCT m.task_id
         FROM mad.task_definitions m
         WHERE m.org_id = $1 AND m.is_active
           AND (SELECT true FROM mad.search_words w WHERE w.org_id = $1 AND w.lexeme = $2)
           AND m.search_vector @@ $7
           AND ($3 IS NULL OR m.category = left($3, 200))
     ) k
     CROSS JOIN LATERAL (
         SELECT v.*
         FROM mad.task_definitions v
         WHERE v.org_id = $1 AND v.task_id = k.task_id AND v.is_active
         ORDER BY v.version_key DESC
         LIMIT 1
     ) t
     WHERE t.search_vector @@ $7 AND NOT t.search_vector @@ $6
       AND ($3 IS NULL OR t.category = left($3, 200))
       AND ($8 IS NULL OR t.search_words LIKE $8
            OR mad_registry_internal.search_words(coalesce(left(t.metadata ->> 'description', 100000), '') || ' '
                || coalesce(t.category, ''))
               LIKE $8)
     ORDER BY rank DESC, t.title, t.task_id, t.task_definition_id)
) m
LIMIT $4 OFFSET $5
