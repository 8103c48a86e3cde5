-- The tasks whose title, tags or task_id contain words that begin with the query's words or are
-- similar in spelling.
-- $1 org_id uuid, $2 words text (normalised), $3 category text (NULL: any), $4 page_size bigint, $5
-- page_offset bigint, $6 text[]: the words that bring candidates, $7 boolean[]: for each of them
-- whether its trigrams also find the words that begin with it, $8 integer: the maximum number of
-- candidates of each kind for each word, $9 boolean: only highest active versions.
-- The index brings candidates, for which the caller lowers pg_trgm.word_similarity_threshold;
-- spelling_similarity ranks them. There are three kinds of candidates, each with its own maximum,
-- so that many similar words cannot displace better matches: words equal to a typed word, words
-- that begin with it, and similar words. The first two are not scanned if the similar words include
-- them and are below the maximum.
-- Index: idx_task_definitions_spelling, one to three times for each word; task_definitions_pkey;
-- idx_task_definitions_version.
SELECT t.task_definition_id, t.task_id, t.version, t.metadata_json AS metadata,
       s.similarity AS rank,
       'similar'::text AS matched_by
FROM (
    SELECT DISTINCT c.task_definition_id
    FROM unnest($6, $7) AS typed (word, near_has_all)
    CROSS JOIN LATERAL (
        WITH near AS MATERIALIZED (
            -- Words of one or two letters must be spelled exactly.
            SELECT t.task_definition_id
            FROM mad.task_definitions t
            WHERE length(typed.word) > 2 AND t.org_id = $1 AND t.is_active
              AND t.search_words OPERATOR(@extschema:pg_trgm@.%>) typed.word
              AND ($3 IS NULL OR t.category = left($3, 200))
              AND (NOT $9 OR t.version_key = (
                      SELECT v.version_key FROM mad.task_definitions v
                      WHERE v.org_id = $1 AND v.task_id = t.task_id AND v.is_active
                      ORDER BY v.version_key DESC
                      LIMIT 1))
            LIMIT $8
        )
        SELECT n.task_definition_id FROM near n
        UNION ALL
        (SELECT t.task_definition_id
         FROM mad.task_definitions t
         WHERE (NOT typed.near_has_all OR (SELECT count(*) FROM near) >= $8)
           AND t.org_id = $1 AND t.is_active
           AND t.search_words LIKE '% ' || typed.word || ' %'
           AND ($3 IS NULL OR t.category = left($3, 200))
           AND (NOT $9 OR t.version_key = (
                   SELECT v.version_key FROM mad.task_definitions v
                   WHERE v.org_id = $1 AND v.task_id = t.task_id AND v.is_active
                   ORDER BY v.version_key DESC
                   LIMIT 1))
         LIMIT $8)
        UNION ALL
        (SELECT t.task_definition_id
         FROM mad.task_definitions t
         WHERE (NOT typed.near_has_all OR (SELECT count(*) FROM near) >= $8)
           AND t.org_id = $1 AND t.is_active
           AND t.search_words LIKE '% ' || typed.word || '%'
           AND ($3 IS NULL OR t.category = left($3, 200))
           AND (NOT $9 OR t.version_key = (
                   SELECT v.version_key FROM mad.task_definitions v
                   WHERE v.org_id = $1 AND v.task_id = t.task_id AND v.is_active
                   ORDER BY v.version_key DESC
                   LIMIT 1))
         LIMIT $8)
    ) c
) candidate
JOIN mad.task_definitions t ON t.org_id = $1 AND t.task_definition_id = candidate.task_definition_id
CROSS JOIN LATERAL (SELECT mad_registry_internal.spelling_similarity($2, t.search_words) AS similarity) s
WHERE s.similarity > 0
ORDER BY s.similarity DESC, t.title, t.task_id, t.version_key DESC, t.task_definition_id
LIMIT $4 OFFSET $5
