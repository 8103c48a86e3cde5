-- As written, but for the name of the vector: our table has a column search_vector, so the
-- subquery's SELECT * and its own search_vector would be ambiguous.
SELECT
    task_definition_id,
    task_id,
    metadata,
    ts_rank(computed_vector, query) as rank
FROM (
    SELECT *,
        setweight(to_tsvector('english', metadata->>'title'), 'A') ||
        setweight(to_tsvector('english', metadata->>'description'), 'B') ||
        setweight(to_tsvector('english', array_to_string(ARRAY(SELECT jsonb_array_elements_text(metadata->'tags')), ' ')), 'C') as computed_vector
    FROM mad.task_definitions
    WHERE org_id = :org AND is_active = true
) t, plainto_tsquery('english', :term) query
WHERE computed_vector @@ query
ORDER BY rank DESC, metadata->>'title';
