-- Tasks whose title, tags or task_id come close in spelling to the query's words or begin with them.
-- $1 org_id uuid, $2 words text (normalised), $3 category text (NULL: any), $4 page_size bigint,
-- $5 page_offset bigint, $6 those of the words by which candidates are looked for, text[], $7 of each
-- whether what begins with it is near it by trigrams too, boolean[], $8 candidates of each kind for each
-- word integer, $9 whether highest active versions alone boolean. pg_trgm.word_similarity_threshold is set low while it runs: the index brings candidates,
-- spelling_similarity judges them. Words as they were typed come before beginnings, and these before
-- what is near, so that a bound leaves out the lesser ones; where what is near is all there, and holds
-- the others, these aren't looked for.
-- Index: idx_task_definitions_spelling, one to three times for each word; task_definitions_pkey; idx_task_definitions_version.
SELECT t.task_definition_id, t.task_id, t.version, t.metadata_json AS metadata,
       s.similarity AS rank,
       'similar'::text AS matched_by
FROM (
    SELECT DISTINCT c.task_definition_id
    FROM unnest($6, $7) AS typed (word, near_has_all)
    CROSS JOIN LATERAL (
        WITH near AS MATERIALIZED (
            -- Words of one or two letters must be right.
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
