-- Removes the tasks that a statement deleted from the lists. $1 org_ids uuid[] and $2 lexemes text[]: the listed words.
-- For a trigger. By places and not by a join, so that a plan made for many rows serves for one.
-- Index: search_lists_pkey.
DELETE FROM mad.search_lists l
WHERE l.ctid = ANY (ARRAY(
    SELECT (SELECT x.ctid
            FROM mad.search_lists x
            WHERE x.org_id = e.org_id AND x.lexeme = e.lexeme AND x.rank_order = e.rank_order
              AND x.untitled = e.untitled AND x.title = e.title AND x.task_id = e.task_id
              AND x.task_definition_id = e.task_definition_id)
    FROM (
        SELECT c.org_id, c.task_definition_id, v.lexeme COLLATE "C" AS lexeme,
               -ts_rank(c.search_vector, ('''' || replace(replace(v.lexeme, '\', '\\'), '''', '''''') || '''')::tsquery) AS rank_order,
               c.title IS NULL AS untitled, coalesce(c.title, '') AS title, c.task_id, c.category,
               coalesce(array_to_string(v.positions, ',') || array_to_string(v.weights, ''), '') AS places
        FROM removed c
        CROSS JOIN LATERAL unnest(c.search_vector) AS v (lexeme, positions, weights)
        WHERE c.is_active
          AND ((c.org_id, v.lexeme COLLATE "C") IN (
                SELECT l.org_id, l.lexeme COLLATE "C" FROM unnest($1, $2) AS l (org_id, lexeme))) IS TRUE
    ) e))
