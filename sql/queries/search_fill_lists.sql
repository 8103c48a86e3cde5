-- Makes the lists of words, in their order. $1 org_id uuid, $2 lexemes text[].
-- No index: it reads all of the organisation's tasks, by whichever is best.
INSERT INTO mad.search_lists
       (org_id, task_definition_id, lexeme, rank_order, untitled, title, task_id, category, places)
SELECT e.org_id, e.task_definition_id, e.lexeme, e.rank_order, e.untitled, e.title, e.task_id, e.category, e.places
FROM (
    SELECT c.org_id, c.task_definition_id, v.lexeme COLLATE "C" AS lexeme,
           -ts_rank(c.search_vector, ('''' || replace(replace(v.lexeme, '\', '\\'), '''', '''''') || '''')::tsquery) AS rank_order,
           c.title IS NULL AS untitled, coalesce(c.title, '') AS title, c.task_id, c.category,
           coalesce(array_to_string(v.positions, ',') || array_to_string(v.weights, ''), '') AS places
    FROM mad.task_definitions c
    CROSS JOIN LATERAL unnest(c.search_vector) AS v (lexeme, positions, weights)
    WHERE c.org_id = $1 AND c.is_active
      AND (v.lexeme COLLATE "C" IN (SELECT l.lexeme COLLATE "C" FROM unnest($2) AS l (lexeme))) IS TRUE
) e
ORDER BY e.lexeme, e.rank_order, e.untitled, e.title, e.task_id, e.task_definition_id
