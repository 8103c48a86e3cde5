-- The listed words of the tasks that a statement removed. For a trigger that has the transition table `removed`.
-- Subselects and not joins, so that a plan made for many rows serves for one.
-- Index: search_words_pkey.
SELECT h.org_id, h.lexeme
FROM (
    SELECT DISTINCT c.org_id, w.lexeme COLLATE "C" AS lexeme
    FROM removed c
    CROSS JOIN LATERAL unnest(tsvector_to_array(c.search_vector)) AS w (lexeme)
    WHERE c.is_active
      -- Most organisations have none.
      AND (SELECT min(l.lexeme) FROM mad.search_words l WHERE l.org_id = c.org_id) IS NOT NULL
) h
WHERE (SELECT true FROM mad.search_words l WHERE l.org_id = h.org_id AND l.lexeme = h.lexeme)
