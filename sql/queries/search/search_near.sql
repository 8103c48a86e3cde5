-- search_similar.sql for one word whose trigrams also find the words that begin with it.
-- $1 org_id uuid, $2 word text (normalised), $3 category text (NULL: any), $4 page_size bigint, $5
-- page_offset bigint, $6 candidates integer: their maximum number, $7 boolean: only highest active
-- versions. The caller lowers pg_trgm.word_similarity_threshold.
-- The last column is the number of candidates. If it equals $6, there may be more.
-- Index: idx_task_definitions_spelling, once; idx_task_definitions_version.
SELECT c.task_definition_id, c.task_id, c.version, c.metadata, c.similarity AS rank, 'similar'::text AS matched_by,
    c.candidates
FROM (
    SELECT t.task_definition_id, t.task_id, t.version, t.version_key, t.metadata_json AS metadata, t.title,
           mad_registry_internal.spelling_similarity($2, t.search_words) AS similarity,
           count(*) OVER () AS candidates
    FROM (
        SELECT t.task_definition_id, t.task_id, t.version, t.version_key, t.metadata_json, t.title, t.search_words
        FROM mad.task_definitions t
        WHERE t.org_id = $1 AND t.is_active
          AND t.search_words OPERATOR(@extschema:pg_trgm@.%>) $2
          AND ($3 IS NULL OR t.category = left($3, 200))
          AND (NOT $7 OR t.version_key = (
                  SELECT v.version_key FROM mad.task_definitions v
                  WHERE v.org_id = $1 AND v.task_id = t.task_id AND v.is_active
                  ORDER BY v.version_key DESC
                  LIMIT 1))
        LIMIT $6
    ) t
) c
WHERE c.similarity > 0
ORDER BY c.similarity DESC, c.title, c.task_id, c.version_key DESC, c.task_definition_id
LIMIT $4 OFFSET $5
