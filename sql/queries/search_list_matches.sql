-- Whether a word's posting list has any task. $1 org_id uuid, $2 lexeme text, $3 category text (NULL: any).
-- Index: search_lists_pkey.
SELECT FROM mad.search_lists l
WHERE l.org_id = $1 AND l.lexeme = $2
  AND (SELECT true FROM mad.search_words w WHERE w.org_id = $1 AND w.lexeme = $2)
  AND ($3 IS NULL OR l.category = left($3, 200))
LIMIT 1
