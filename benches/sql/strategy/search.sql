-- As in the document.
SELECT
    task_definition_id,
    task_id,
    metadata,
    ts_rank(search_vector, query) as rank
FROM (
    SELECT *,
        setweight(to_tsvector('english', metadata->>'title'), 'A') ||
        setweight(to_tsvector('english', metadata->>'description'), 'B') ||
        setweight(to_tsvector('english', array_to_string(ARRAY(SELECT jsonb_array_elements_text(metadata->'tags')), ' ')), 'C') as search_vector
    FROM strategy.task_definitions
    WHERE org_id = :org AND is_active = true
) t, plainto_tsquery('english', :term) query
WHERE search_vector @@ query
ORDER BY rank DESC, metadata->>'title';
