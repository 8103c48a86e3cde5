-- Adds the tasks that a statement wrote to the posting lists of their words.
-- For a trigger: @rows@ holds the tasks as they are now, @others@ as they were. The plan is cached
-- and serves for one row as for many, so it uses sublinks and no joins. A trigger of users may have
-- written a task again; the trigger of that inner statement has run first, so only tasks that the
-- table still holds unchanged are added.
-- Index: search_words_pkey, search_lists_key, task_definitions_pkey.
WITH written AS MATERIALIZED (
    SELECT org_id, task_definition_id, task_id, version_key, title, category, search_vector FROM @rows@ WHERE is_active
    EXCEPT
    SELECT org_id, task_definition_id, task_id, version_key, title, category, search_vector FROM @others@
        WHERE is_active
), changed AS MATERIALIZED (
    SELECT c.*
    FROM written c
    WHERE (SELECT t.is_active
        AND (t.task_id, t.version_key, t.search_vector) = (c.task_id, c.version_key, c.search_vector)
                  AND (t.title, t.category) IS NOT DISTINCT FROM (c.title, c.category)
           FROM mad.task_definitions t
           WHERE t.org_id = c.org_id AND t.task_definition_id = c.task_definition_id)
), words AS MATERIALIZED (
    SELECT h.org_id, h.lexeme
    FROM (
        SELECT DISTINCT c.org_id, v.lexeme COLLATE "C" AS lexeme
        FROM changed c
        CROSS JOIN LATERAL unnest(tsvector_to_array(c.search_vector)) AS v (lexeme)
    ) h
    WHERE (SELECT true FROM mad.search_words w WHERE w.org_id = h.org_id AND w.lexeme = h.lexeme)
)
INSERT INTO mad.search_lists AS l
       (org_id, task_definition_id, lexeme, rank_order, untitled, title, task_id, version_key, category)
SELECT c.org_id, c.task_definition_id, v.lexeme COLLATE "C",
       -ts_rank(c.search_vector, ('''' || replace(replace(v.lexeme, '\', '\\'), '''', '''''') || '''')::tsquery),
       c.title IS NULL, coalesce(c.title, ''), c.task_id, c.version_key, c.category
FROM changed c
CROSS JOIN LATERAL unnest(tsvector_to_array(c.search_vector)) AS v (lexeme)
WHERE ((c.org_id, v.lexeme COLLATE "C") IN (SELECT w.org_id, w.lexeme FROM words w)) IS TRUE
-- A conflict arises only if the list was wrong.
ON CONFLICT (org_id, lexeme, rank_order, untitled, title, task_id, version_key, task_definition_id)
DO UPDATE SET category = excluded.category
