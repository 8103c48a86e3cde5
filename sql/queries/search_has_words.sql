-- Has the organisation listed words? $1 org_id uuid. Index: search_words_pkey.
SELECT min(w.lexeme) IS NOT NULL
FROM mad.search_words w
WHERE w.org_id = $1
