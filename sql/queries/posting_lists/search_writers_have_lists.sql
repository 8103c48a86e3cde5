-- Whether an organisation whose tasks a statement wrote has posting lists: most have none. For a trigger:
-- @rows@ is the transition table. A subselect and not a join, so that a plan made for many rows serves for
-- one. Index: search_words_pkey.
SELECT FROM (SELECT DISTINCT c.org_id FROM @rows@ c) o
WHERE (SELECT min(w.lexeme) FROM mad.search_words w WHERE w.org_id = o.org_id) IS NOT NULL
LIMIT 1
