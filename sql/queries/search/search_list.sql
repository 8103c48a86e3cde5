-- search_tasks.sql for a query that is one listed word: a page of the posting list, and then the
-- tasks that match as a prefix. Returns no row if the word is not listed.
-- $1 org_id uuid, $2 lexeme text, $3 category text (NULL: any), $4 page_size bigint (NULL: all), $5
-- page_offset bigint, $6 query tsquery, $7 tsquery: the query with its last word as a prefix (NULL:
-- no prefix matches), $8 text: a LIKE pattern for words that begin with the last word (NULL: not
-- needed).
-- Only the page's tasks are fetched from their table.
-- Index: search_lists_key in its order; task_definitions_pkey; idx_task_definitions_search if the
-- list does not fill the page.
SELECT p.task_definition_id, t.task_id, t.version, t.metadata_json AS metadata, p.rank, p.matched_by
FROM (
    SELECT m.task_definition_id, m.rank, m.matched_by
    FROM (
        (SELECT l.task_definition_id, -l.rank_order AS rank, 'text'::text AS matched_by
         FROM mad.search_lists l
         WHERE l.org_id = $1 AND l.lexeme = $2
           AND (SELECT true FROM mad.search_words w WHERE w.org_id = $1 AND w.lexeme = $2)
           AND ($3 IS NULL OR l.category = left($3, 200))
         ORDER BY l.rank_order, l.untitled, l.title, l.task_id, l.version_key DESC, l.task_definition_id)
        UNION ALL
        (SELECT t.task_definition_id, ts_rank(t.search_vector, $7) AS rank, 'prefix'::text AS matched_by
         FROM mad.task_definitions t
         WHERE t.org_id = $1 AND t.is_active
           -- In an older snapshot the word may not be listed yet; then search_tasks.sql answers.
           AND (SELECT true FROM mad.search_words w WHERE w.org_id = $1 AND w.lexeme = $2)
           AND t.search_vector @@ $7 AND NOT t.search_vector @@ $6
           AND ($3 IS NULL OR t.category = left($3, 200))
           AND ($8 IS NULL OR t.search_words LIKE $8
                OR mad_registry_internal.search_words(coalesce(left(t.metadata ->> 'description', 100000), '') || ' '
                    || coalesce(t.category, ''))
                   LIKE $8)
         ORDER BY rank DESC, t.title, t.task_id, t.version_key DESC, t.task_definition_id)
    ) m
    LIMIT $4 OFFSET $5
) p
CROSS JOIN LATERAL (
    SELECT t.task_id, t.version, t.metadata_json
    FROM mad.task_definitions t
    WHERE t.org_id = $1 AND t.task_definition_id = p.task_definition_id
    OFFSET 0
) t
