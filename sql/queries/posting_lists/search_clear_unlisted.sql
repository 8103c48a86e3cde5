-- The lists of words that are no longer listed go. For a trigger that has the transition table `removed`.
-- Index: search_lists_key.
DELETE FROM mad.search_lists l
WHERE l.ctid = ANY (ARRAY(
    SELECT x.ctid
    FROM removed r
    CROSS JOIN LATERAL (
        SELECT x.ctid FROM mad.search_lists x WHERE x.org_id = r.org_id AND x.lexeme = r.lexeme OFFSET 0
    ) x))
