-- The organisations that have posting lists, or at least at_least active tasks, so that a word
-- could get a list, in the order of their ids.
-- $1 org_id uuid (NULL: all), $2 at_least bigint, $3 after uuid (NULL: from the first on),
-- $4 at_most bigint (NULL: any number).
-- Index: search_words_pkey; an organisation's tasks are counted by the smallest index, up to $2.
SELECT o.org_id
FROM mad.organizations o
WHERE ($1 IS NULL OR o.org_id = $1)
  AND ($3 IS NULL OR o.org_id > $3)
  AND ((SELECT min(w.lexeme) FROM mad.search_words w WHERE w.org_id = o.org_id) IS NOT NULL
       OR (SELECT count(*)
           FROM (SELECT FROM mad.task_definitions t WHERE t.org_id = o.org_id AND t.is_active LIMIT $2) AS counted)
               >= $2)
ORDER BY o.org_id
LIMIT $4
