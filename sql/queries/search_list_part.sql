-- The tasks in a word's list that have this rank, in their order. $1 org_id uuid, $2 lexeme text,
-- $3 rank_order real, $4 category text (NULL: any). Index: search_lists_pkey in its order.
SELECT l.task_definition_id, l.places
FROM mad.search_lists l
WHERE l.org_id = $1 AND l.lexeme = $2 AND l.rank_order = $3
  AND ($4 IS NULL OR l.category = left($4, 200))
ORDER BY l.rank_order, l.untitled, l.title, l.task_id, l.task_definition_id
