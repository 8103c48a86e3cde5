-- Of some tasks in a word's list, how many there are and how many hold all words of a query.
-- $1 org_id uuid, $2 lexeme text, $3 rank_orders real[]: two tasks of each, $4 the query as Postgres
-- shows it, text. Index: search_lists_pkey in its order; task_definitions_pkey.
SELECT count(*), count(*) FILTER (
    WHERE (SELECT t.search_vector @@ $4::tsquery
           FROM mad.task_definitions t
           WHERE t.org_id = $1 AND t.task_definition_id = s.task_definition_id))
FROM unnest($3) AS r (rank_order)
CROSS JOIN LATERAL (
    SELECT l.task_definition_id
    FROM mad.search_lists l
    WHERE l.org_id = $1 AND l.lexeme = $2 AND l.rank_order = r.rank_order
    ORDER BY l.rank_order, l.untitled, l.title, l.task_id, l.task_definition_id
    LIMIT 2
) s
