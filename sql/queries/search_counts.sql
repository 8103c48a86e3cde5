-- The words that so many active tasks of an organisation hold, and how many do.
-- $1 org_id uuid, $2 at_least bigint. Longer words can't be listed. No index: it reads all of the
-- organisation's tasks, by whichever is best.
SELECT v.lexeme COLLATE "C", count(*)
FROM mad.task_definitions t
CROSS JOIN LATERAL unnest(tsvector_to_array(t.search_vector)) AS v (lexeme)
WHERE t.org_id = $1 AND t.is_active
  AND octet_length(v.lexeme) <= 200
GROUP BY v.lexeme COLLATE "C"
HAVING count(*) >= $2
