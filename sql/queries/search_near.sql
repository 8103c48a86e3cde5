-- The same as search_similar for one word whose beginnings are near it by trigrams too.
-- $1 org_id uuid, $2 word text (normalised), $3 category text (NULL: any), $4 page_size integer,
-- $5 page_offset integer, $6 candidates integer. pg_trgm.word_similarity_threshold is set low while it runs.
-- The last column is how many candidates there were: $6 of them may not be all.
-- Index: idx_task_definitions_spelling, once.
SELECT c.task_definition_id, c.task_id, c.metadata, c.similarity AS rank, 'similar'::text AS matched_by, c.candidates
FROM (
    SELECT t.task_definition_id, t.task_id, t.metadata_json AS metadata, t.title,
           mad_registry.spelling_similarity($2, t.search_words) AS similarity,
           count(*) OVER () AS candidates
    FROM (
        SELECT t.task_definition_id, t.task_id, t.metadata_json, t.title, t.search_words
        FROM mad.task_definitions t
        WHERE t.org_id = $1 AND t.is_active
          AND t.search_words OPERATOR(@extschema:pg_trgm@.%>) $2
          AND ($3 IS NULL OR t.category = left($3, 200))
        LIMIT $6
    ) t
) c
WHERE c.similarity > 0
ORDER BY c.similarity DESC, c.title, c.task_id, c.task_definition_id
LIMIT $4 OFFSET $5
