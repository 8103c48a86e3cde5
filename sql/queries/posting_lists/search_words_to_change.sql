-- The words whose posting lists are to be built, dropped or repaired, and whether the word has a
-- list afterwards.
-- $1 org_id uuid, $2 at_least bigint.
-- A list is dropped only when fewer than half of at_least tasks contain the word, so that a word
-- near the bound does not alternate. Words of more than 200 bytes are not listed, because the key
-- of the lists would not fit into an index.
-- No index: it reads all tasks of the organisation, by the cheapest path.
WITH common AS (
    SELECT v.lexeme COLLATE "C" AS lexeme, count(*) AS tasks
    FROM mad.task_definitions t
    CROSS JOIN LATERAL unnest(tsvector_to_array(t.search_vector)) AS v (lexeme)
    WHERE t.org_id = $1 AND t.is_active AND octet_length(v.lexeme) <= 200
    GROUP BY v.lexeme COLLATE "C"
    HAVING count(*) >= ($2 + 1) / 2
), listed AS (
    SELECT w.lexeme, true AS is_listed
    FROM mad.search_words w
    WHERE w.org_id = $1
), wrong AS (
    SELECT DISTINCT f.lexeme COLLATE "C" AS lexeme, true AS is_wrong
    FROM mad_registry.check_search_lists($1) f
)
SELECT j.lexeme COLLATE "default", j.stays
FROM (
    SELECT lexeme, is_listed, is_wrong,
           tasks IS NOT NULL AND (is_listed IS TRUE OR tasks >= $2) AS stays
    FROM common
    FULL JOIN listed USING (lexeme)
    FULL JOIN wrong USING (lexeme)
) j
WHERE j.is_wrong OR j.stays IS DISTINCT FROM (j.is_listed IS TRUE)
