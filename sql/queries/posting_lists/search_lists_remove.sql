-- Removes the tasks that a statement changed or deleted, as they were, from the posting lists of
-- their words.
-- For a trigger: @rows@ holds the tasks as they were, @others@ as they are now. The plan is cached
-- and serves for one row as for many, so it finds rows by ctid and not by a join. A trigger of
-- users may have restored a task; its entries stay.
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
           WHERE t.org_id = c.org_id AND t.task_definition_id = c.task_definition_id) IS NOT TRUE
), words AS MATERIALIZED (
    SELECT h.org_id, h.lexeme
    FROM (
        SELECT DISTINCT c.org_id, v.lexeme COLLATE "C" AS lexeme
        FROM changed c
        CROSS JOIN LATERAL unnest(tsvector_to_array(c.search_vector)) AS v (lexeme)
    ) h
    WHERE (SELECT true FROM mad.search_words w WHERE w.org_id = h.org_id AND w.lexeme = h.lexeme)
)
DELETE FROM mad.search_lists l
WHERE l.ctid = ANY (ARRAY(
    SELECT (SELECT x.ctid
            FROM mad.search_lists x
            WHERE x.org_id = c.org_id AND x.lexeme = v.lexeme COLLATE "C"
              AND x.rank_order = -ts_rank(c.search_vector,
                  ('''' || replace(replace(v.lexeme, '\', '\\'), '''', '''''') || '''')::tsquery)
              AND x.untitled = (c.title IS NULL) AND x.title = coalesce(c.title, '')
              AND x.task_id = c.task_id AND x.version_key = c.version_key
                  AND x.task_definition_id = c.task_definition_id)
    FROM changed c
    CROSS JOIN LATERAL unnest(tsvector_to_array(c.search_vector)) AS v (lexeme)
    WHERE ((c.org_id, v.lexeme COLLATE "C") IN (SELECT w.org_id, w.lexeme FROM words w)) IS TRUE))
