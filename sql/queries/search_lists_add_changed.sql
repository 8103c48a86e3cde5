-- Adds what a statement made of the tasks that it changed to the lists. $1 org_ids uuid[] and $2 lexemes text[]: the listed words.
-- For a trigger. Index: search_lists_pkey.
INSERT INTO mad.search_lists AS l
       (org_id, task_definition_id, lexeme, rank_order, untitled, title, task_id, category, places)
SELECT e.org_id, e.task_definition_id, e.lexeme, e.rank_order, e.untitled, e.title, e.task_id, e.category, e.places
FROM (
    SELECT c.org_id, c.task_definition_id, v.lexeme COLLATE "C" AS lexeme,
           -ts_rank(c.search_vector, ('''' || replace(replace(v.lexeme, '\', '\\'), '''', '''''') || '''')::tsquery) AS rank_order,
           c.title IS NULL AS untitled, coalesce(c.title, '') AS title, c.task_id, c.category,
           coalesce(array_to_string(v.positions, ',') || array_to_string(v.weights, ''), '') AS places
    FROM (SELECT org_id, task_definition_id, is_active, task_id, title, category, search_vector FROM added EXCEPT SELECT org_id, task_definition_id, is_active, task_id, title, category, search_vector FROM removed) c
    CROSS JOIN LATERAL unnest(c.search_vector) AS v (lexeme, positions, weights)
    WHERE c.is_active
      AND ((c.org_id, v.lexeme COLLATE "C") IN (
            SELECT l.org_id, l.lexeme COLLATE "C" FROM unnest($1, $2) AS l (org_id, lexeme))) IS TRUE
) e
-- Only where a list was wrong.
ON CONFLICT (org_id, lexeme, rank_order, untitled, title, task_id, task_definition_id)
DO UPDATE SET category = excluded.category, places = excluded.places
