-- Parses the query once and searches the stored vector by its index, best 20 first. If there are
-- fewer, tasks follow in which the last word begins a word.
SELECT m.task_definition_id, m.task_id, m.metadata, m.rank
FROM (
    (SELECT t.task_definition_id, t.task_id, t.metadata_json AS metadata,
            ts_rank(t.search_vector, plainto_tsquery('english', :term)) AS rank
     FROM mad.task_definitions t
     WHERE t.org_id = :org AND t.is_active
       AND t.search_vector @@ plainto_tsquery('english', :term)
     ORDER BY rank DESC, t.title, t.task_id, t.version_key DESC, t.task_definition_id)
    UNION ALL
    (SELECT t.task_definition_id, t.task_id, t.metadata_json AS metadata,
            ts_rank(t.search_vector, (plainto_tsquery('english', :term)::text || ':*')::tsquery) AS rank
     FROM mad.task_definitions t
     WHERE t.org_id = :org AND t.is_active
       AND t.search_vector @@ (plainto_tsquery('english', :term)::text || ':*')::tsquery
       AND NOT t.search_vector @@ plainto_tsquery('english', :term)
     ORDER BY rank DESC, t.title, t.task_id, t.version_key DESC, t.task_definition_id)
) m
LIMIT 20;
