-- A page of a word's posting list, no rows where it has none. $1 org_id uuid, $2 lexeme text,
-- $3 category text (NULL: any), $4 page_size integer, $5 page_offset integer. Only the page's tasks
-- are looked up. Index: search_lists_pkey in its order; task_definitions_pkey.
SELECT p.task_definition_id, p.task_id,
       (SELECT t.metadata_json
        FROM mad.task_definitions t
        WHERE t.org_id = $1 AND t.task_definition_id = p.task_definition_id) AS metadata,
       -p.rank_order AS rank,
       'text'::text AS matched_by
FROM (
    SELECT l.task_definition_id, l.task_id, l.rank_order, l.untitled, l.title
    FROM mad.search_lists l
    WHERE l.org_id = $1 AND l.lexeme = $2
      AND (SELECT true FROM mad.search_words w WHERE w.org_id = $1 AND w.lexeme = $2)
      AND ($3 IS NULL OR l.category = left($3, 200))
    ORDER BY l.rank_order, l.untitled, l.title, l.task_id, l.task_definition_id
    LIMIT $4 OFFSET $5
) p
ORDER BY p.rank_order, p.untitled, p.title, p.task_id, p.task_definition_id
