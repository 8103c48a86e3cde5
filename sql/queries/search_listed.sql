-- Which of these words are listed. $1 org_id uuid, $2 lexemes text[]. Index: search_words_pkey.
SELECT w.lexeme
FROM mad.search_words w
WHERE w.org_id = $1 AND w.lexeme = ANY ($2)
