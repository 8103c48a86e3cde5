-- The ranks that occur in a word's list, best first: each is looked up after the one before.
-- $1 org_id uuid, $2 lexeme text. Index: search_lists_pkey.
WITH RECURSIVE ranks (rank_order) AS (
    SELECT (SELECT min(l.rank_order) FROM mad.search_lists l WHERE l.org_id = $1 AND l.lexeme = $2)
    UNION ALL
    SELECT (SELECT min(l.rank_order) FROM mad.search_lists l
            WHERE l.org_id = $1 AND l.lexeme = $2 AND l.rank_order > r.rank_order)
    FROM ranks r
    WHERE r.rank_order IS NOT NULL
)
SELECT r.rank_order FROM ranks r WHERE r.rank_order IS NOT NULL
