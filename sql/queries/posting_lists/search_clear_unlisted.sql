-- Deletes the posting lists of words that were unlisted.
-- For a trigger: the transition table removed holds the words. OFFSET 0 prevents pull-up, so the
-- index is scanned once for each word.
-- Index: search_lists_key.
DELETE FROM mad.search_lists l
WHERE l.ctid = ANY (ARRAY(
    SELECT x.ctid
    FROM removed r
    CROSS JOIN LATERAL (
        SELECT x.ctid FROM mad.search_lists x WHERE x.org_id = r.org_id AND x.lexeme = r.lexeme OFFSET 0
    ) x))
