-- Builds the posting lists of words, in the order of the lists.
-- $1 org_id uuid, $2 lexemes text[].
-- No index: it reads all tasks of the organisation, by the cheapest path.
INSERT INTO mad.search_lists
       (org_id, task_definition_id, lexeme, rank_order, untitled, title, task_id, version_key, category)
SELECT c.org_id, c.task_definition_id, v.lexeme COLLATE "C" AS lexeme,
       -ts_rank(c.search_vector,
           ('''' || replace(replace(v.lexeme, '\', '\\'), '''', '''''') || '''')::tsquery) AS rank_order,
       c.title IS NULL AS untitled, coalesce(c.title, '') AS title, c.task_id, c.version_key, c.category
FROM mad.task_definitions c
CROSS JOIN LATERAL unnest(tsvector_to_array(c.search_vector)) AS v (lexeme)
WHERE c.org_id = $1 AND c.is_active
  AND (v.lexeme COLLATE "C" IN (SELECT l.lexeme COLLATE "C" FROM unnest($2) AS l (lexeme))) IS TRUE
ORDER BY 3, 4, 5, 6, 7, 8 DESC, 2
