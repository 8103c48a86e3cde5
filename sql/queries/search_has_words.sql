-- The listed words of the organisation, so many at most. $1 org_id uuid, $2 integer. Index: search_words_pkey.
SELECT w.lexeme
FROM mad.search_words w
WHERE w.org_id = $1
LIMIT $2
