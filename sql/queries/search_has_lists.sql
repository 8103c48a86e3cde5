-- Whether the organisation has posting lists. $1 org_id uuid. Index: search_words_pkey.
SELECT FROM mad.search_words w
WHERE w.org_id = $1
LIMIT 1
