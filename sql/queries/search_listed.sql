-- Which of these words are listed, and how many tasks hold them, about.
-- $1 org_id uuid, $2 lexemes text[]. Index: search_words_pkey.
SELECT w.lexeme, w.tasks
FROM mad.search_words w
WHERE w.org_id = $1 AND w.lexeme = ANY ($2)
