-- Returns a row if an organisation whose tasks a statement wrote has posting lists. Most
-- organisations have none.
-- For a trigger: @rows@ is the transition table. A sublink and not a join: the plan is cached and
-- serves for one row as for many.
-- Index: search_words_pkey.
SELECT FROM (SELECT DISTINCT c.org_id FROM @rows@ c) o
WHERE (SELECT min(w.lexeme) FROM mad.search_words w WHERE w.org_id = o.org_id) IS NOT NULL
LIMIT 1
