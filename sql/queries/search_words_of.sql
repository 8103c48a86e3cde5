-- The listed words of an organisation. $1 org_id uuid. Index: search_words_pkey.
SELECT w.lexeme
FROM mad.search_words w
WHERE w.org_id = $1
