-- The differences between the posting lists and the tasks: entries that are missing, and entries
-- that should not be there.
-- $1 org_id uuid (NULL: all).
-- No index: it reads all tasks of the organisations that have listed words.
WITH expected AS (
    SELECT c.org_id, v.lexeme COLLATE "C" AS lexeme, c.task_definition_id,
           -ts_rank(c.search_vector,
               ('''' || replace(replace(v.lexeme, '\', '\\'), '''', '''''') || '''')::tsquery) AS rank_order,
           c.title IS NULL AS untitled, coalesce(c.title, '') AS title, c.task_id, c.version_key, c.category
    FROM mad.task_definitions c
    CROSS JOIN LATERAL unnest(tsvector_to_array(c.search_vector)) AS v (lexeme)
    WHERE c.is_active
      AND c.org_id = ANY (ARRAY(
            SELECT w.org_id FROM mad.search_words w WHERE $1 IS NULL OR w.org_id = $1 GROUP BY w.org_id))
      AND ((c.org_id, v.lexeme COLLATE "C") IN (
            SELECT w.org_id, w.lexeme FROM mad.search_words w WHERE $1 IS NULL OR w.org_id = $1)) IS TRUE
), listed AS (
    SELECT l.org_id, l.lexeme, l.task_definition_id, l.rank_order, l.untitled, l.title, l.task_id, l.version_key,
        l.category
    FROM mad.search_lists l
    WHERE $1 IS NULL OR l.org_id = $1
), faults AS (
    SELECT m.org_id, m.lexeme, m.task_definition_id,
        'missing: the task contains the word, but its list has no such entry'::text AS fault
    FROM (SELECT * FROM expected EXCEPT ALL SELECT * FROM listed) m
    UNION ALL
    SELECT s.org_id, s.lexeme, s.task_definition_id, 'surplus: the list has an entry that no task matches'::text
    FROM (SELECT * FROM listed EXCEPT ALL SELECT * FROM expected) s
)
SELECT f.org_id, f.lexeme COLLATE "default" AS lexeme, f.task_definition_id, f.fault
FROM faults f
ORDER BY f.org_id, f.lexeme COLLATE "C", f.task_definition_id, f.fault
