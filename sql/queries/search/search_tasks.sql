-- A page of the tasks that match as text, best first, and after these of those in which the last word begins a word.
-- $1 org_id uuid, $2 query tsquery, $3 category text (NULL: any), $4 page_size bigint (NULL: all), $5 page_offset bigint,
-- $6 the query with the beginning tsquery (NULL: no such tasks), $7 a pattern for words that begin so text (NULL: not
-- needed), $8 the query with its hyphens tsquery, by which tasks are ranked. The lexemes that $6 asks for are stems,
-- which may be shorter than the beginning, so the words themselves are compared too. The second branch runs only where
-- the first doesn't fill the page, as the branches of an Append run one after the other.
-- Index: idx_task_definitions_search once or twice.
SELECT m.task_definition_id, m.task_id, m.version, m.metadata, m.rank, m.matched_by
FROM (
    (SELECT t.task_definition_id, t.task_id, t.version, t.metadata_json AS metadata,
            ts_rank(t.search_vector, $8) AS rank, 'text'::text AS matched_by
     FROM mad.task_definitions t
     WHERE t.org_id = $1 AND t.is_active
       AND t.search_vector @@ $2
       AND ($3 IS NULL OR t.category = left($3, 200))
     ORDER BY rank DESC, t.title, t.task_id, t.version_key DESC, t.task_definition_id)
    UNION ALL
    (SELECT t.task_definition_id, t.task_id, t.version, t.metadata_json AS metadata,
            ts_rank(t.search_vector, $6) AS rank, 'prefix'::text AS matched_by
     FROM mad.task_definitions t
     WHERE t.org_id = $1 AND t.is_active
       AND t.search_vector @@ $6 AND NOT t.search_vector @@ $2
       AND ($3 IS NULL OR t.category = left($3, 200))
       AND ($7 IS NULL OR t.search_words LIKE $7
            OR mad_registry_internal.search_words(coalesce(left(t.metadata ->> 'description', 100000), '') || ' ' || coalesce(t.category, ''))
               LIKE $7)
     ORDER BY rank DESC, t.title, t.task_id, t.version_key DESC, t.task_definition_id)
) m
LIMIT $4 OFFSET $5
