-- The words of an organisation that have posting lists.
-- $1 org_id uuid, $2 integer: the maximum number of words.
-- Index: search_words_pkey.
SELECT w.lexeme
FROM mad.search_words w
WHERE w.org_id = $1
LIMIT $2
